/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal-fixture.h"

#include <glib/gstdio.h>

#include "gil-journal-private.h"

/* What the user may type, and what JSON has to put in other words. */
static const char *const words[] = {
  "", "a", "한글", "ㅎㅏㄴ", "🙂👩‍💻", "\"", "\\", "\n\r\t", "\x01\x1f\x7f",
  "</script>", "\xe2\x80\xa8", "null",
};

static char *
random_text (void)
{
  GString *text = g_string_new (NULL);

  for (int i = g_test_rand_int_range (0, 6); i > 0; i--)
    g_string_append (text, words[g_test_rand_int_range (0, G_N_ELEMENTS (words))]);

  return g_string_free_and_steal (text);
}

static JsonNode *
random_value (guint depth)
{
  JsonNode *node = json_node_alloc ();
  g_autofree char *text = NULL;

  switch (g_test_rand_int_range (0, depth > 0 ? 7 : 5)) {
  case 0:
    return json_node_init_int (node, (gint64) g_test_rand_int () * g_test_rand_int ());
  case 1:
    return json_node_init_double (node, g_test_rand_double_range (-1e9, 1e9));
  case 2:
    return json_node_init_boolean (node, g_test_rand_bit ());
  case 3:
    return json_node_init_null (node);
  case 4:
    text = random_text ();
    return json_node_init_string (node, text);
  case 5: {
    g_autoptr (JsonArray) array = json_array_new ();

    for (int i = g_test_rand_int_range (0, 4); i > 0; i--)
      json_array_add_element (array, random_value (depth - 1));
    return json_node_init_array (node, array);
  }
  default: {
    g_autoptr (JsonObject) object = json_object_new ();

    for (int i = g_test_rand_int_range (0, 4); i > 0; i--) {
      g_autofree char *key = random_text ();

      json_object_set_member (object, key, random_value (depth - 1));
    }
    return json_node_init_object (node, object);
  }
  }
}

static void
edit (GilJournal *journal)
{
  GilJournalKind kind = g_test_rand_int_range (0, GIL_JOURNAL_N_KINDS);
  g_autofree char *text = random_text ();
  g_autofree char *id = g_strdup_printf ("%s%d", text, g_test_rand_int_range (0, 9));
  g_autoptr (JsonObject) members = json_object_new ();

  if (g_test_rand_int_range (0, 5) == 0) {
    g_autoptr (JsonObject) removed = gil_journal_remove (journal, kind, id);

    if (removed && g_test_rand_bit ())
      gil_journal_set (journal, kind, id, removed);
    return;
  }

  for (int i = g_test_rand_int_range (1, 4); i > 0; i--) {
    g_autofree char *member = random_text ();

    json_object_set_member (members, member, random_value (3));
  }
  gil_journal_set (journal, kind, id, members);
}

static void
check_equal (GilJournal *a,
             GilJournal *b)
{
  for (guint kind = 0; kind < GIL_JOURNAL_N_KINDS; kind++) {
    g_auto (GStrv) ids = gil_journal_list (a, kind);
    g_auto (GStrv) others = gil_journal_list (b, kind);

    g_assert_cmpstrv (ids, others);
    for (guint i = 0; ids && ids[i]; i++) {
      g_autoptr (JsonNode) one = json_node_init_object (json_node_alloc (),
                                                        gil_journal_get (a, kind, ids[i]));
      g_autoptr (JsonNode) two = json_node_init_object (json_node_alloc (),
                                                        gil_journal_get (b, kind, ids[i]));
      g_autofree char *text = json_to_string (one, FALSE);
      g_autofree char *other = json_to_string (two, FALSE);

      g_assert_cmpstr (text, ==, other);
    }
  }
}

/* Random edits, save, load: equal. And saved again without an edit: not a byte changes. */
static void
test_round_trip (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GilJournal) journal = load (fixture->path);
  guint n_rounds = g_test_slow () ? 400 : 40;

  for (guint round = 0; round < n_rounds; round++) {
    g_autoptr (GilJournal) again = NULL;
    g_autofree char *text = NULL;
    g_autofree char *rewritten = NULL;

    for (int i = g_test_rand_int_range (1, 30); i > 0; i--)
      edit (journal);
    save (journal);
    if (!g_file_test (fixture->path, G_FILE_TEST_EXISTS))
      continue;

    text = read_text (fixture->path);
    again = load (fixture->path);
    g_assert_cmpint (gil_journal_get_state (again), ==, GIL_JOURNAL_READY);
    check_equal (journal, again);

    gil_journal_touch (again);
    save (again);
    rewritten = read_text (fixture->path);
    g_assert_cmpstr (text, ==, rewritten);
  }
}

/* Three programs edit, save and look in any order; in the end all know the same. */
static void
test_converge (Fixture       *fixture,
               gconstpointer  data)
{
  GilJournal *journals[3];

  for (guint i = 0; i < G_N_ELEMENTS (journals); i++)
    journals[i] = load (fixture->path);

  for (guint round = 0; round < 120; round++) {
    GilJournal *journal = journals[g_test_rand_int_range (0, G_N_ELEMENTS (journals))];

    edit (journal);
    if (g_test_rand_int_range (0, 3) == 0)
      save (journal);
  }

  for (guint i = 0; i < 2 * G_N_ELEMENTS (journals); i++) {
    g_autofree char *value = g_strdup_printf ("%u", i);

    set_text (journals[i % G_N_ELEMENTS (journals)], GIL_JOURNAL_MEMOS, "last", "text", value);
    save (journals[i % G_N_ELEMENTS (journals)]);
  }

  /* The last one saved knows of all; the others hear of it when they look. */
  run_for (600);
  check_equal (journals[0], journals[1]);
  check_equal (journals[0], journals[2]);
  for (guint i = 0; i < G_N_ELEMENTS (journals); i++) {
    g_assert_false (gil_journal_is_dirty (journals[i]));
    finish (journals[i]);
  }
}

#define ADD(name, function) \
  g_test_add ("/journal/random/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("round-trip", test_round_trip);
  ADD ("converge", test_converge);

  return g_test_run ();
}
