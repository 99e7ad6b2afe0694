/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal-fixture.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "gil-journal-private.h"

/* Noon, so that it is this day in the time zones of most. */
#define FIRST_DAY G_GINT64_CONSTANT (1795435200000000) /* 2026-11-23T12:00:00Z */

static gint64 today;

static gint64
get_today (void)
{
  return today++;
}

/* What a program does that is started, used and ended on that day. */
static void
write_on_day (Fixture    *fixture,
              int         day,
              const char *text)
{
  g_autoptr (GilJournal) journal = gil_journal_new (fixture->path);

  today = FIRST_DAY + day * G_TIME_SPAN_DAY;
  gil_journal_set_clock (journal, get_today);
  gil_journal_load (journal);
  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", text);
  save (journal);
}

static char *
path_of_day (Fixture *fixture,
             int      day)
{
  g_autoptr (GDateTime) utc =
    g_date_time_new_from_unix_utc_usec (FIRST_DAY + day * G_TIME_SPAN_DAY);
  g_autoptr (GDateTime) local = g_date_time_to_local (utc);
  g_autofree char *name = g_date_time_format (local, "journal-%Y-%m-%d.json");

  return g_build_filename (fixture->copies, name, NULL);
}

static void
check_copy (Fixture    *fixture,
            int         day,
            const char *text)
{
  g_autofree char *path = path_of_day (fixture, day);
  g_autoptr (GilJournal) copy = load (path);

  g_assert_cmpstr (get_text (copy, GIL_JOURNAL_ANSWERS, "a", "text"), ==, text);
}

static void
test_rotation (Fixture       *fixture,
               gconstpointer  data)
{
  for (int day = 0; day < 12; day++) {
    g_autofree char *text = g_strdup_printf ("of day %d", day);
    g_autofree char *later = g_strdup_printf ("of the evening of day %d", day);
    g_autofree char *path = path_of_day (fixture, day);
    g_auto (GStrv) names = NULL;
    struct stat info;

    write_on_day (fixture, day, text);
    write_on_day (fixture, day, later);

    names = list_folder (fixture->copies, "");
    g_assert_cmpuint (g_strv_length (names), ==, (guint) MIN (day + 1, 5));

    /* What was there when the day began; on the first day, when something was there first. */
    for (int copy = MAX (0, day - 4); copy <= day; copy++) {
      g_autofree char *before = copy == 0 ? g_strdup ("of day 0")
                                          : g_strdup_printf ("of the evening of day %d", copy - 1);

      check_copy (fixture, copy, before);
    }
    g_assert_cmpint (stat (path, &info), ==, 0);
    g_assert_cmpint (info.st_mode & 07777, ==, 0600);
    g_assert_cmpint (stat (fixture->copies, &info), ==, 0);
    g_assert_cmpint (info.st_mode & 07777, ==, 0700);
  }
}

static void
test_list (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *bad = g_build_filename (fixture->copies, "journal-2026-11-30.json", NULL);
  g_autofree char *other = g_build_filename (fixture->copies, "notes.json", NULL);
  g_autoptr (GilJournal) journal = NULL;
  g_autoptr (GPtrArray) copies = NULL;

  for (int day = 0; day < 4; day++)
    write_on_day (fixture, day, day % 2 ? "odd" : "even");
  write_text (bad, "{\"format\":1,");
  write_text (other, "{\"format\":1}");

  journal = load (fixture->path);
  copies = gil_journal_list_copies (journal);
  g_assert_cmpuint (copies->len, ==, 3);
  for (guint i = 0; i < copies->len; i++) {
    GilJournalCopy *copy = g_ptr_array_index (copies, i);
    g_autofree char *path = path_of_day (fixture, 3 - (int) i);
    gint64 changed = FIRST_DAY + (2 - (int) i) * G_TIME_SPAN_DAY;

    g_assert_cmpstr (copy->path, ==, path);
    g_assert_cmpuint (copy->n_items, ==, 1);
    g_assert_cmpint (g_date_time_to_unix (copy->made), ==, changed / G_TIME_SPAN_SECOND);
  }
}

/* Damaged ones drive out none that is sound, and an empty journal takes no place. */
static void
test_good_ones_stay (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (GilJournal) journal = NULL;
  g_autoptr (GPtrArray) copies = NULL;
  g_autofree char *empty_day = path_of_day (fixture, 20);

  for (int day = 0; day < 7; day++)
    write_on_day (fixture, day, day % 2 ? "odd" : "even");
  for (int day = 7; day < 10; day++) {
    g_autofree char *bad = path_of_day (fixture, day);

    write_text (bad, "");
  }

  write_text (fixture->path, "{\"format\":1}");
  write_on_day (fixture, 20, "x");
  g_assert_false (g_file_test (empty_day, G_FILE_TEST_EXISTS));

  journal = load (fixture->path);
  copies = gil_journal_list_copies (journal);
  g_assert_cmpuint (copies->len, ==, 5);
  for (int day = 2; day < 7; day++)
    check_copy (fixture, day, day % 2 ? "even" : "odd");
}

/* Who begins anew after a loss keeps the last copy of what there was, for as long as it is the most. */
static void
test_most_stays (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *full = path_of_day (fixture, 0);
  g_autofree char *second = path_of_day (fixture, 1);

  write_on_day (fixture, 0, "x");
  remove_tree (fixture->path);
  g_assert_cmpint (g_mkdir_with_parents (fixture->copies, 0700), ==, 0);
  write_text (full, "{\"format\":1,\"answers\":{\"a\":{\"text\":\"old\"},\"b\":{\"text\":\"old\"}}}");
  for (int day = 1; day < 15; day++)
    write_on_day (fixture, day, "new");

  check_copy (fixture, 0, "old");
  g_assert_false (g_file_test (second, G_FILE_TEST_EXISTS));
}

/* Another program's clock was set ahead: the copy of its day is not the newest for ever. */
static void
test_day_ahead (Fixture       *fixture,
                gconstpointer  data)
{
  static const char old[] =
    "{\"format\":1,\"answers\":{\"a\":{\"text\":\"old\",\"changed\":\"2020-01-01T00:00:00Z\"}}}";
  g_autofree char *ahead = g_build_filename (fixture->copies, "journal-2099-01-01.json", NULL);
  g_autoptr (GilJournal) journal = NULL;

  write_on_day (fixture, 0, "1");
  write_on_day (fixture, 1, "2");
  write_text (ahead, old);
  write_text (fixture->path, "damaged");
  journal = load (fixture->path);
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_ANSWERS, "a", "text"), ==, "1");
}

static void
count_cb (GilJournal *journal,
          guint       kind,
          const char *id,
          guint      *count)
{
  (*count)++;
}

static void
test_restore (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *copy = path_of_day (fixture, 1);
  g_autofree char *kept = NULL;
  g_autoptr (GilJournal) journal = NULL;
  g_autoptr (GilJournal) other = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) names = NULL;
  guint n_changed = 0;

  write_on_day (fixture, 0, "good");
  write_on_day (fixture, 1, "bad");
  journal = load (fixture->path);
  set_text (journal, GIL_JOURNAL_STORIES, "s", "title", "of today");
  set_text (journal, GIL_JOURNAL_ANSWERS, "b", "text", "of today");
  save (journal);
  other = load (fixture->path);

  g_signal_connect (journal, "changed", G_CALLBACK (count_cb), &n_changed);
  gil_journal_restore_copy (journal, copy, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n_changed, ==, 3);
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_ANSWERS, "a", "text"), ==, "good");
  g_assert_null (gil_journal_get (journal, GIL_JOURNAL_STORIES, "s"));
  check_saved (fixture->path, "a", "good");
  check_saved (fixture->path, "b", NULL);

  /* What was there is kept. */
  names = list_folder (fixture->data, "journal.replaced-");
  g_assert_cmpuint (g_strv_length (names), ==, 1);
  kept = g_build_filename (fixture->data, names[0], NULL);
  check_saved (kept, "a", "bad");
  check_saved (kept, "b", "of today");

  /* A program that still has the other state does not bring it back. */
  set_text (other, GIL_JOURNAL_ANSWERS, "c", "text", "more");
  save (other);
  check_saved (fixture->path, "a", "good");
  check_saved (fixture->path, "b", NULL);
  check_saved (fixture->path, "c", "more");
}

static void
test_restore_refused (Fixture       *fixture,
                      gconstpointer  data)
{
  static const char *const texts[] = { NULL, "", "{\"format\":1,", "{\"format\":2}", "[]" };
  g_autofree char *copy = path_of_day (fixture, 9);
  g_autoptr (GilJournal) journal = NULL;
  g_autofree char *before = NULL;

  write_on_day (fixture, 0, "good");
  write_on_day (fixture, 1, "better");
  before = read_text (fixture->path);
  journal = load (fixture->path);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (GError) error = NULL;
    g_auto (GStrv) names = NULL;
    g_autofree char *after = NULL;

    if (texts[i])
      write_text (copy, texts[i]);
    g_assert_false (gil_journal_restore_copy (journal, copy, &error));
    g_assert_nonnull (error);
    g_assert_true (error->domain == GIL_JOURNAL_ERROR);
    g_assert_true (g_str_has_prefix (error->message, copy));

    after = read_text (fixture->path);
    g_assert_cmpstr (after, ==, before);
    names = list_folder (fixture->data, "journal.replaced-");
    g_assert_cmpuint (g_strv_length (names), ==, 0);
    g_assert_false (gil_journal_is_dirty (journal));
  }
}

/* No copy can be made: the journal is saved all the same. */
static void
test_no_copies (Fixture       *fixture,
                gconstpointer  data)
{
  fixture_make_data (fixture);
  write_text (fixture->copies, "in the way");
  write_on_day (fixture, 0, "1");
  write_on_day (fixture, 1, "2");
  check_saved (fixture->path, "a", "2");
}

#define ADD(name, function) \
  g_test_add ("/journal/copies/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("rotation", test_rotation);
  ADD ("list", test_list);
  ADD ("good-ones-stay", test_good_ones_stay);
  ADD ("most-stays", test_most_stays);
  ADD ("day-ahead", test_day_ahead);
  ADD ("restore", test_restore);
  ADD ("restore-refused", test_restore_refused);
  ADD ("no-copies", test_no_copies);

  return g_test_run ();
}
