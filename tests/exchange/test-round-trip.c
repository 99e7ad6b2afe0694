/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whatever is in a journal, known here or not: as a backup it goes out and comes back whole. The text is
 * such as another program would write it, with escapes, numbers and spaces that are not ours. */

#include "content-fixture.h"
#include "journal-fixture.h"

#include <glib/gstdio.h>

#include "gil-export.h"
#include "gil-import.h"
#include "gil-journal-doc.h"

#define ROUNDS 60
#define DEPTH 4

static const char *const texts[] = {
  "", "a", "한글", "ㅎㅏㄴ", "👩‍💻", "\\\"", "\\\\", "\\/", "\\n\\r\\t\\b\\f", "\\u0001\\u001f\\u007f",
  "\\uac00", "\\ud83d\\ude42", "</script>", "\\u2028", "null", "../../etc/passwd", "%s%n", "# h", "\\u202e",
};
static const char *const numbers[] = {
  "0", "-0", "-0.0", "1", "9223372036854775807", "-9223372036854775808", "0.1", "1E5", "1e-400", "5e-324",
  "1.7976931348623157e308", "-2.50", "3.141592653589793",
};
/* What is known of items, so that wrong kinds of values meet every reader. */
static const char *const members[] = {
  "text", "text_ko", "keywords_en", "status", "confidence", "star", "stories", "decisions", "done", "stage",
  "category", "stages", "title", "result", "date", "company", "note", "question", "at", "rating",
  "self_check", "basis", "scope", "chosen", "results", "wants", "made", "unread",
};

static const char *
pick (const char *const *from,
      gsize              n)
{
  return from[g_test_rand_int_range (0, (gint32) n)];
}

static void
append_blank (GString *out)
{
  static const char *const blanks[] = { "", "", " ", "\n", "\t", "\r\n  " };

  g_string_append (out, pick (blanks, G_N_ELEMENTS (blanks)));
}

static void
append_text (GString *out)
{
  g_string_append_c (out, '"');
  for (int i = g_test_rand_int_range (0, 5); i > 0; i--)
    g_string_append (out, pick (texts, G_N_ELEMENTS (texts)));
  g_string_append_c (out, '"');
}

static void append_value (GString *out,
                          guint    depth);

static void
append_members (GString *out,
                guint    depth)
{
  /* With a number, no key is there twice. */
  for (int i = g_test_rand_int_range (0, 4); i > 0; i--) {
    g_string_append_printf (out, ",\"%s%d\"", pick (texts, G_N_ELEMENTS (texts)), i);
    append_blank (out);
    g_string_append_c (out, ':');
    append_value (out, depth);
  }
}

static void
append_value (GString *out,
              guint    depth)
{
  static const char *const words[] = { "null", "true", "false" };

  append_blank (out);
  switch (g_test_rand_int_range (0, depth > 0 ? 5 : 3)) {
  case 0:
    g_string_append (out, pick (numbers, G_N_ELEMENTS (numbers)));
    break;
  case 1:
    append_text (out);
    break;
  case 2:
    g_string_append (out, pick (words, G_N_ELEMENTS (words)));
    break;
  case 3:
    g_string_append (out, "[");
    for (int i = g_test_rand_int_range (0, 4); i > 0; i--) {
      append_value (out, depth - 1);
      g_string_append (out, i > 1 ? "," : "");
    }
    g_string_append (out, "]");
    break;
  default:
    g_string_append (out, "{\"k\":0");
    append_members (out, depth - 1);
    g_string_append (out, "}");
    break;
  }
  append_blank (out);
}

static void
append_item (GString *out)
{
  g_string_append_printf (out, "{\"changed\":\"2026-%02d-%02dT10:00:00%s\"", g_test_rand_int_range (1, 13),
                          g_test_rand_int_range (1, 29), g_test_rand_bit () ? "Z" : "+09:00");
  if (g_test_rand_int_range (0, 6) == 0)
    g_string_append (out, ",\"removed\":true");
  for (gsize i = 0; i < G_N_ELEMENTS (members); i++) {
    if (g_test_rand_int_range (0, 3) != 0)
      continue;
    g_string_append_printf (out, ",\"%s\":", members[i]);
    append_value (out, DEPTH);
  }
  append_members (out, DEPTH);
  g_string_append (out, "}");
}

static char *
make_journal (void)
{
  GString *out = g_string_new ("{\"format\":1");

  for (guint kind = 0; kind < GIL_JOURNAL_N_KINDS; kind++) {
    g_string_append_printf (out, ",\"%s\":{", gil_journal_sections[kind]);
    for (int i = g_test_rand_int_range (1, 5); i > 0; i--) {
      g_string_append_printf (out, "\"%s%d\":", pick (texts, G_N_ELEMENTS (texts)), i);
      append_item (out);
      g_string_append (out, i > 1 ? "," : "");
    }
    g_string_append (out, "}");
  }
  append_members (out, DEPTH);
  g_string_append (out, "}");

  return g_string_free_and_steal (out);
}

static void
assert_same (GBytes     *out,
             const char *in)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = g_strndup (g_bytes_get_data (out, NULL), g_bytes_get_size (out));
  g_autoptr (JsonNode) after = json_from_string (text, &error);
  g_autoptr (JsonNode) before = NULL;

  g_assert_no_error (error);
  before = json_from_string (in, &error);
  g_assert_no_error (error);
  if (!json_node_equal (before, after)) {
    g_test_message ("in: %s", in);
    g_test_message ("out: %s", text);
    g_test_fail_printf ("not the same");
  }
}

static void
test_whole (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *other_path = g_build_filename (fixture->folder, "other.json", NULL);
  g_autofree char *backup = g_build_filename (fixture->folder, "backup.json", NULL);
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);

  fixture_make_data (fixture);
  for (guint round = 0; round < ROUNDS; round++) {
    g_autofree char *text = make_journal ();
    g_autoptr (GBytes) out = NULL;
    g_autoptr (GBytes) again = NULL;
    g_autoptr (GError) error = NULL;
    GilImportCounts counts;
    GilJournal *journal, *other;

    write_text (fixture->path, text);
    journal = load (fixture->path);
    g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_READY);
    out = gil_export_text (GIL_EXPORT_JSON, journal, catalog, GIL_LANG_KO);
    assert_same (out, text);

    /* What others make of it may be anything, but not a crash. */
    for (guint format = 0; format < GIL_N_EXPORTS; format++)
      g_assert_true (gil_export_to_file (format, journal, catalog, round % 2,
                                         format == GIL_EXPORT_JSON ? backup : other_path, &error));
    g_assert_cmpint (g_remove (other_path), ==, 0);

    other = load (other_path);
    g_assert_true (gil_import_file (other, backup, &counts, &error));
    g_assert_no_error (error);
    again = gil_export_text (GIL_EXPORT_JSON, other, catalog, GIL_LANG_EN);
    g_assert_cmpmem (g_bytes_get_data (again, NULL), g_bytes_get_size (again),
                     g_bytes_get_data (out, NULL), g_bytes_get_size (out));
    finish (other);
    finish (journal);
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/round-trip/whole", Fixture, NULL, fixture_set_up, test_whole, fixture_tear_down);

  return g_test_run ();
}
