/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "gil-journal-private.h"

static gint64 fake_time;

static gint64
fake_clock (void)
{
  return fake_time;
}

typedef struct
{
  GilJournal *journal;
  GilJournalKind kind;
  const char *id;
  const char *text;
} Expected;

static gboolean
is_as_expected (gpointer data)
{
  Expected *expected = data;

  return g_strcmp0 (get_text (expected->journal, expected->kind, expected->id, "text"),
                    expected->text) == 0;
}

/* What another program writes is seen, told once, and not written again. */
static void
test_watch (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GilJournal) journal = NULL;
  g_autoptr (GilJournal) other = NULL;
  g_autoptr (GString) heard = NULL;
  g_autoptr (JsonObject) removed = NULL;
  Expected expected = { NULL, GIL_JOURNAL_ANSWERS, "b", "there" };
  g_autofree char *text = NULL;
  g_autofree char *text_later = NULL;

  fixture_make_data (fixture);
  journal = load (fixture->path);
  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", "here");
  save (journal);
  heard = listen_to (journal);

  other = load (fixture->path);
  set_text (other, GIL_JOURNAL_ANSWERS, "b", "text", "there");
  save (other);
  text = read_text (fixture->path);
  expected.journal = journal;
  wait_until (is_as_expected, &expected);
  g_assert_cmpstr (heard->str, ==, "answers/b ");

  removed = gil_journal_remove (other, GIL_JOURNAL_ANSWERS, "b");
  save (other);
  expected.text = NULL;
  wait_until (is_as_expected, &expected);
  g_assert_cmpstr (heard->str, ==, "answers/b answers/b ");

  set_text (other, GIL_JOURNAL_ANSWERS, "b", "text", "again");
  save (other);
  text_later = read_text (fixture->path);
  expected.text = "again";
  wait_until (is_as_expected, &expected);
  run_for (900);
  g_assert_false (gil_journal_is_dirty (journal));
  g_free (text);
  text = read_text (fixture->path);
  g_assert_cmpstr (text, ==, text_later);
  g_assert_cmpstr (heard->str, ==, "answers/b answers/b answers/b ");
}

/* Without a main loop, as in the command line, it is merged at the save. */
static void
test_both_change (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GilJournal) one = load (fixture->path);
  g_autoptr (GilJournal) two = load (fixture->path);
  g_autoptr (GString) heard = NULL;

  set_text (one, GIL_JOURNAL_ANSWERS, "both", "text", "older");
  set_text (one, GIL_JOURNAL_ANSWERS, "one", "text", "1");
  g_usleep (2000);
  set_text (two, GIL_JOURNAL_ANSWERS, "both", "text", "newer");
  set_text (two, GIL_JOURNAL_ANSWERS, "two", "text", "2");
  save (two);
  heard = listen_to (one);
  save (one);
  g_assert_nonnull (strstr (heard->str, "answers/both "));
  g_assert_nonnull (strstr (heard->str, "answers/two "));
  g_assert_true (g_str_has_suffix (heard->str, "saved "));

  check_saved (fixture->path, "one", "1");
  check_saved (fixture->path, "two", "2");
  check_saved (fixture->path, "both", "newer");
  g_assert_cmpstr (get_text (one, GIL_JOURNAL_ANSWERS, "both", "text"), ==, "newer");
}

/* A removed item does not come back from who still has it. */
static void
test_removed_stays_removed (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autoptr (GilJournal) one = load (fixture->path);
  g_autoptr (GilJournal) two = NULL;
  g_autoptr (GilJournal) after = NULL;
  g_autoptr (JsonObject) removed = NULL;

  set_text (one, GIL_JOURNAL_TASKS, "a", "text", "1");
  save (one);
  two = load (fixture->path);
  removed = gil_journal_remove (one, GIL_JOURNAL_TASKS, "a");
  save (one);
  set_text (two, GIL_JOURNAL_TASKS, "b", "text", "2");
  save (two);

  after = load (fixture->path);
  g_assert_null (gil_journal_get (after, GIL_JOURNAL_TASKS, "a"));
  g_assert_null (gil_journal_get (two, GIL_JOURNAL_TASKS, "a"));
  g_assert_nonnull (gil_journal_get (after, GIL_JOURNAL_TASKS, "b"));
}

static void
test_clock_set_back (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (GilJournal) one = load (fixture->path);
  g_autoptr (GilJournal) two = NULL;

  set_text (one, GIL_JOURNAL_ANSWERS, "a", "text", "old");
  save (one);
  two = load (fixture->path);
  gil_journal_set_clock (two, fake_clock);
  fake_time = g_get_real_time () - 365 * G_TIME_SPAN_DAY;
  set_text (two, GIL_JOURNAL_ANSWERS, "a", "text", "new");
  save (two);
  set_text (one, GIL_JOURNAL_ANSWERS, "b", "text", "x");
  save (one);

  check_saved (fixture->path, "a", "new");
}

static gboolean
exists (gpointer path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* Another program takes the file away, or puts an older one in its place. */
static void
test_taken_away (Fixture       *fixture,
                 gconstpointer  data)
{
  static const char older[] = "{\"format\":1,\"answers\":{\"old\":{\"text\":\"o\"}},\"x\":1}";
  g_autoptr (GilJournal) journal = load (fixture->path);
  g_autofree char *text = NULL;
  Expected expected = { journal, GIL_JOURNAL_ANSWERS, "old", "o" };

  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", "1");
  save (journal);
  run_for (300);

  g_assert_cmpint (g_unlink (fixture->path), ==, 0);
  wait_until (exists, fixture->path);
  wait_until (is_clean, journal);

  run_for (300);
  write_text (fixture->path, older);
  wait_until (is_as_expected, &expected);
  wait_until (is_clean, journal);
  check_saved (fixture->path, "a", "1");
  check_saved (fixture->path, "old", "o");

  text = read_text (fixture->path);
  g_assert_nonnull (strstr (text, "\"x\" : 1"));
}

/* The folder too; and nobody looks until the next change. */
static void
test_folder_taken_away (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr (GilJournal) journal = load (fixture->path);

  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", "1");
  save (journal);
  remove_tree (fixture->data);
  set_text (journal, GIL_JOURNAL_ANSWERS, "b", "text", "2");
  save (journal);

  check_saved (fixture->path, "a", "1");
  check_saved (fixture->path, "b", "2");
}

#define ADD(name, function) \
  g_test_add ("/journal/shared/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("watch", test_watch);
  ADD ("both-change", test_both_change);
  ADD ("removed-stays-removed", test_removed_stays_removed);
  ADD ("clock-set-back", test_clock_set_back);
  ADD ("taken-away", test_taken_away);
  ADD ("folder-taken-away", test_folder_taken_away);

  return g_test_run ();
}
