/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Backups: out whole, in item by item. */

#include "journal-fixture.h"

#include <string.h>

#include "gil-journal-import.h"

#define OLD "2026-01-01T00:00:00.000000Z"
#define MIDDLE "2026-06-01T00:00:00.000000Z"
#define NEW "2026-11-01T00:00:00.000000Z"

static const char present[]
  = "{\"format\": 1, \"answers\": {"
    "\"older\": {\"changed\": \"" OLD "\", \"text_ko\": \"옛것\"},"
    "\"newer\": {\"changed\": \"" NEW "\", \"text_ko\": \"새것\"},"
    "\"same\": {\"changed\": \"" MIDDLE "\", \"text_ko\": \"같음\"},"
    "\"going\": {\"changed\": \"" OLD "\", \"text_ko\": \"지울 것\"},"
    "\"gone\": {\"changed\": \"" NEW "\", \"removed\": true},"
    "\"mine\": {\"changed\": \"" OLD "\", \"text_ko\": \"나만\"}},"
    " \"future\": {\"of\": \"here\"}}";

static const char backup[]
  = "{\"format\": 1, \"answers\": {"
    "\"older\": {\"changed\": \"" MIDDLE "\", \"text_ko\": \"백업\"},"
    "\"newer\": {\"changed\": \"" MIDDLE "\", \"text_ko\": \"백업\"},"
    "\"same\": {\"changed\": \"" MIDDLE "\", \"text_ko\": \"같음\"},"
    "\"going\": {\"changed\": \"" MIDDLE "\", \"removed\": true},"
    "\"gone\": {\"changed\": \"" MIDDLE "\", \"text_ko\": \"백업\"},"
    "\"never\": {\"changed\": \"" MIDDLE "\", \"removed\": true},"
    "\"list\": [1], \"number\": 7, \"\": {\"text_ko\": \"이름 없음\"}},"
    " \"stories\": {\"new\": {\"changed\": \"" OLD "\", \"title\": \"이야기\"}},"
    " \"future\": {\"of\": \"the backup\"}, \"other\": [1, 2]}";

static gboolean
import_text (GilJournal       *journal,
             const char       *text,
             GilImportCounts  *counts,
             GError          **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return gil_journal_import (journal, bytes, counts, error);
}

static void
test_merge (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  GilImportCounts counts;
  GilJournal *journal;
  GString *heard;

  fixture_make_data (fixture);
  write_text (fixture->path, present);
  journal = load (fixture->path);
  heard = listen_to (journal);

  g_assert_true (import_text (journal, backup, &counts, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (counts.n_new, ==, 1);
  g_assert_cmpuint (counts.n_updated, ==, 1);
  g_assert_cmpuint (counts.n_removed, ==, 1);
  g_assert_cmpuint (counts.n_kept, ==, 3);
  g_assert_cmpuint (counts.n_ignored, ==, 3);
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_ANSWERS, "older", "text_ko"), ==, "백업");
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_ANSWERS, "newer", "text_ko"), ==, "새것");
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_ANSWERS, "mine", "text_ko"), ==, "나만");
  g_assert_null (gil_journal_get (journal, GIL_JOURNAL_ANSWERS, "going"));
  g_assert_null (gil_journal_get (journal, GIL_JOURNAL_ANSWERS, "gone"));
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_STORIES, "new", "title"), ==, "이야기");
  g_assert_nonnull (strstr (heard->str, "answers/older "));
  g_assert_nonnull (strstr (heard->str, "answers/going "));
  g_assert_nonnull (strstr (heard->str, "stories/new "));
  g_assert_null (strstr (heard->str, "newer"));

  /* It is saved like any other change, with what is not known here. */
  save (journal);
  text = read_text (fixture->path);
  g_assert_nonnull (strstr (text, "\"here\""));
  g_assert_null (strstr (text, "the backup"));
  g_assert_nonnull (strstr (text, "\"other\""));
  g_assert_null (strstr (text, "\"number\""));

  /* A second time there is nothing to do. */
  g_assert_true (import_text (journal, backup, &counts, &error));
  g_assert_cmpuint (counts.n_new + counts.n_updated + counts.n_removed, ==, 0);
  g_string_free (heard, TRUE);
  finish (journal);
}

/* Out of one journal and into an empty one: the same text. */
static void
test_lossless (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *other_path = g_build_filename (fixture->folder, "other.json", NULL);
  g_autoptr (GBytes) out = NULL;
  g_autoptr (GBytes) again = NULL;
  g_autoptr (GError) error = NULL;
  GilImportCounts counts;
  GilJournal *journal, *other;

  fixture_make_data (fixture);
  write_text (fixture->path, present);
  journal = load (fixture->path);
  set_text (journal, GIL_JOURNAL_MEMOS, "backend", "text", "‘따옴표’와\n줄, 탭\t, \\, \x01 그리고 😀");
  out = gil_journal_export (journal);

  other = load (other_path);
  g_assert_true (gil_journal_import (other, out, &counts, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (counts.n_new, ==, 6);
  again = gil_journal_export (other);
  g_assert_cmpmem (g_bytes_get_data (out, NULL), g_bytes_get_size (out),
                   g_bytes_get_data (again, NULL), g_bytes_get_size (again));
  finish (other);
  finish (journal);
}

static void
test_unsound (Fixture       *fixture,
              gconstpointer  data)
{
  static const struct
  {
    const char *text;
    int code;
  } cases[] = {
    { "", GIL_JOURNAL_ERROR_DAMAGED },
    { "{", GIL_JOURNAL_ERROR_DAMAGED },
    { "[]", GIL_JOURNAL_ERROR_DAMAGED },
    { "{}", GIL_JOURNAL_ERROR_DAMAGED },
    { "{\"format\": 1, \"answers\": []}", GIL_JOURNAL_ERROR_DAMAGED },
    { "{\"format\": 1, \"answers\": {\"a\": {}, \"a\": {}}}", GIL_JOURNAL_ERROR_DAMAGED },
    { "{\"format\": 1, \"answers\": {\"a\": 1e999}}", GIL_JOURNAL_ERROR_DAMAGED },
    { "{\"format\": 2}", GIL_JOURNAL_ERROR_NEWER },
  };
  GilJournal *journal = load (fixture->path);

  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text_ko", "그대로");
  save (journal);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    GilImportCounts counts;

    g_assert_false (import_text (journal, cases[i].text, &counts, &error));
    g_assert_error (error, GIL_JOURNAL_ERROR, cases[i].code);
    g_assert_false (gil_journal_is_dirty (journal));
    g_assert_cmpstr (get_text (journal, GIL_JOURNAL_ANSWERS, "a", "text_ko"), ==, "그대로");
  }
  finish (journal);
}

/* What could not be read back together with what is there is not taken. */
static void
test_too_much (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *half = g_strnfill (20 * 1024 * 1024, 'a');
  g_autofree char *text = g_strdup_printf ("{\"format\": 1, \"stories\": {\"b\": {\"changed\": \"" NEW
                                           "\", \"title\": \"%s\"}}}", half);
  g_autoptr (GError) error = NULL;
  GilJournal *journal = load (fixture->path);
  GilImportCounts counts;

  set_text (journal, GIL_JOURNAL_STORIES, "a", "title", half);
  g_assert_false (import_text (journal, text, &counts, &error));
  g_assert_error (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_DAMAGED);
  g_assert_null (gil_journal_get (journal, GIL_JOURNAL_STORIES, "b"));
  save (journal);
  finish (journal);
}

static void
add (const char *name,
     void      (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/journal/import/", name, NULL);

  g_test_add (path, Fixture, NULL, fixture_set_up, test, fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("merge", test_merge);
  add ("lossless", test_lossless);
  add ("unsound", test_unsound);
  add ("too-much", test_too_much);

  return g_test_run ();
}
