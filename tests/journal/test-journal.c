/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal-fixture.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gil-journal-doc.h"
#include "gil-journal-private.h"

static gint64 fake_time;

static gint64
fake_clock (void)
{
  return fake_time;
}

static char *
join_ids (GilJournal     *journal,
          GilJournalKind  kind)
{
  g_auto (GStrv) ids = gil_journal_list (journal, kind);

  return g_strjoinv (" ", ids);
}

static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  GilJournal *journal = gil_journal_new (fixture->path);
  g_autofree char *by_default = NULL;
  g_autofree char *ids = NULL;
  g_autoptr (GilJournal) other = gil_journal_new (NULL);

  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_UNREAD);
  gil_journal_load (journal);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_READY);
  g_assert_no_error (gil_journal_get_error (journal));
  g_assert_null (gil_journal_get_aside (journal));
  g_assert_cmpstr (gil_journal_get_path (journal), ==, fixture->path);
  g_assert_false (gil_journal_is_dirty (journal));
  ids = join_ids (journal, GIL_JOURNAL_ANSWERS);
  g_assert_cmpstr (ids, ==, "");
  g_assert_null (gil_journal_get (journal, GIL_JOURNAL_ANSWERS, "C01-1"));
  save (journal);

  /* Who only reads leaves nothing behind. */
  g_assert_false (g_file_test (fixture->data, G_FILE_TEST_EXISTS));
  finish (journal);

  by_default = g_build_filename (g_get_user_data_dir (), "giljabi", "journal.json", NULL);
  g_assert_cmpstr (gil_journal_get_path (other), ==, by_default);
}

static void
test_set_get_remove (Fixture       *fixture,
                     gconstpointer  data)
{
  GilJournal *journal = load (fixture->path);
  g_autoptr (GString) heard = listen_to (journal);
  g_autoptr (JsonObject) removed = NULL;
  g_autofree char *made = NULL;

  set_text (journal, GIL_JOURNAL_STORIES, "s", "title", "이야기");
  g_assert_cmpstr (heard->str, ==, "stories/s ");
  g_assert_true (gil_journal_is_dirty (journal));
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_STORIES, "s", "title"), ==, "이야기");
  g_assert_null (gil_journal_get (journal, GIL_JOURNAL_ANSWERS, "s"));
  made = g_strdup (get_text (journal, GIL_JOURNAL_STORIES, "s", "made"));
  save (journal);
  g_assert_cmpstr (heard->str, ==, "stories/s saved ");

  /* Nothing changes, so nothing happens. */
  set_text (journal, GIL_JOURNAL_STORIES, "s", "title", "이야기");
  set_text (journal, GIL_JOURNAL_STORIES, "s", "nothing", NULL);
  g_assert_null (gil_journal_remove (journal, GIL_JOURNAL_STORIES, "t"));
  g_assert_false (gil_journal_is_dirty (journal));
  g_assert_cmpstr (heard->str, ==, "stories/s saved ");

  removed = gil_journal_remove (journal, GIL_JOURNAL_STORIES, "s");
  g_assert_cmpstr (json_object_get_string_member (removed, "title"), ==, "이야기");
  g_assert_null (gil_journal_get (journal, GIL_JOURNAL_STORIES, "s"));
  g_assert_null (gil_journal_remove (journal, GIL_JOURNAL_STORIES, "s"));
  g_assert_cmpstr (heard->str, ==, "stories/s saved stories/s ");

  gil_journal_set (journal, GIL_JOURNAL_STORIES, "s", removed);
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_STORIES, "s", "title"), ==, "이야기");
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_STORIES, "s", "made"), ==, made);
  save (journal);

  finish (journal);
}

static void
test_detail (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GilJournal) journal = load (fixture->path);
  g_autoptr (GString) heard = g_string_new (NULL);

  g_signal_connect (journal, "changed::memos", G_CALLBACK (hear_changed_cb), heard);
  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", "1");
  set_text (journal, GIL_JOURNAL_MEMOS, "b", "text", "1");
  g_assert_cmpstr (heard->str, ==, "memos/b ");
}

static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GilJournal) journal = load (fixture->path);
  g_autoptr (GilJournal) again = NULL;
  g_autofree char *ids = NULL;
  g_autofree char *ids_again = NULL;

  gil_journal_set_clock (journal, fake_clock);
  fake_time = g_get_real_time ();
  set_text (journal, GIL_JOURNAL_STORIES, "z", "title", "first");
  fake_time++;
  set_text (journal, GIL_JOURNAL_STORIES, "m", "title", "second");
  set_text (journal, GIL_JOURNAL_STORIES, "a", "title", "second too");
  fake_time++;
  set_text (journal, GIL_JOURNAL_STORIES, "b", "title", "last");
  set_text (journal, GIL_JOURNAL_STORIES, "z", "title", "changed, not made");

  ids = join_ids (journal, GIL_JOURNAL_STORIES);
  g_assert_cmpstr (ids, ==, "z a m b");

  save (journal);
  again = load (fixture->path);
  ids_again = join_ids (again, GIL_JOURNAL_STORIES);
  g_assert_cmpstr (ids_again, ==, "z a m b");
}

/* What a newer version or somebody else put into the file stays in it. */
static void
test_unknown_survives (Fixture       *fixture,
                       gconstpointer  data)
{
  static const char text[] =
    "{\"format\": 1, \"later\": {\"x\": [1, 2.5, null, {\"y\": true}]}, \"letters\": {\"id\": {\"t\": 1}},"
    " \"answers\": {"
    "  \"gone-from-content\": {\"text\": \"words\"},"
    "  \"raw\": [\"words\"], \"number\": 7, \"null\": null,"
    "  \"known\": {\"text\": \"a\", \"mood\": {\"deep\": [\"x\"]}, \"changed\": \"2026-01-01T00:00:00Z\"}}}";
  g_autoptr (GilJournal) journal = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (JsonObject) doc = NULL;
  g_autofree char *ids = NULL;
  g_autofree char *saved = NULL;
  JsonObject *answers;

  fixture_make_data (fixture);
  write_text (fixture->path, text);
  journal = load (fixture->path);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_READY);
  ids = join_ids (journal, GIL_JOURNAL_ANSWERS);
  g_assert_cmpstr (ids, ==, "gone-from-content known");
  g_assert_null (gil_journal_get (journal, GIL_JOURNAL_ANSWERS, "raw"));

  set_text (journal, GIL_JOURNAL_ANSWERS, "known", "text", "b");
  set_text (journal, GIL_JOURNAL_ANSWERS, "number", "text", "c");
  save (journal);

  saved = read_text (fixture->path);
  bytes = g_bytes_new (saved, strlen (saved));
  doc = gil_journal_doc_parse (bytes, NULL);
  g_assert_nonnull (doc);
  answers = gil_journal_doc_get_section (doc, GIL_JOURNAL_ANSWERS);

  {
    g_autofree char *later = json_to_string (json_object_get_member (doc, "later"), FALSE);
    g_autofree char *letters = json_to_string (json_object_get_member (doc, "letters"), FALSE);
    g_autofree char *raw = json_to_string (json_object_get_member (answers, "raw"), FALSE);
    g_autofree char *nothing = json_to_string (json_object_get_member (answers, "null"), FALSE);
    JsonObject *known = json_object_get_object_member (answers, "known");
    JsonObject *number = json_object_get_object_member (answers, "number");
    g_autofree char *mood = json_to_string (json_object_get_member (known, "mood"), FALSE);

    g_assert_cmpstr (later, ==, "{\"x\":[1,2.5,null,{\"y\":true}]}");
    g_assert_cmpstr (letters, ==, "{\"id\":{\"t\":1}}");
    g_assert_cmpstr (raw, ==, "[\"words\"]");
    g_assert_cmpstr (nothing, ==, "null");
    g_assert_cmpstr (mood, ==, "{\"deep\":[\"x\"]}");
    g_assert_cmpstr (json_object_get_string_member (known, "text"), ==, "b");
    g_assert_cmpint (json_object_get_int_member (number, "unread"), ==, 7);
  }
}

static void
test_modes (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GilJournal) journal = load (fixture->path);
  struct stat info;

  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", "1");
  save (journal);
  g_assert_cmpint (stat (fixture->path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 07777, ==, 0600);
  g_assert_cmpint (stat (fixture->data, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 07777, ==, 0700);

  /* Also when it was made open by hand. */
  g_assert_cmpint (g_chmod (fixture->path, 0644), ==, 0);
  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", "2");
  save (journal);
  g_assert_cmpint (stat (fixture->path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 07777, ==, 0600);
}

static void
test_saves_by_itself (Fixture       *fixture,
                      gconstpointer  data)
{
  GilJournal *journal = load (fixture->path);
  g_autoptr (GilJournal) again = NULL;
  g_autoptr (GString) heard = listen_to (journal);
  gint64 started = g_get_monotonic_time ();

  /* Typing does not put it off. */
  for (guint i = 0; i < 20 && gil_journal_is_dirty (journal) == (i > 0); i++) {
    g_autofree char *text = g_strdup_printf ("%u", i);

    set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", text);
    run_for (20);
  }
  wait_until (is_clean, journal);
  g_assert_cmpint (g_get_monotonic_time () - started, <, 1500 * G_TIME_SPAN_MILLISECOND);
  g_assert_true (g_str_has_suffix (heard->str, "answers/a saved "));

  again = load (fixture->path);
  g_assert_cmpstr (get_text (again, GIL_JOURNAL_ANSWERS, "a", "text"), ==,
                   get_text (journal, GIL_JOURNAL_ANSWERS, "a", "text"));
  finish (journal);
}

/* The end of the program waits for what runs in the thread. */
static void
test_save_while_saving (Fixture       *fixture,
                        gconstpointer  data)
{
  GilJournal *journal = load (fixture->path);
  g_autoptr (GilJournal) again = NULL;

  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", "1");
  while (!journal->job)
    g_main_context_iteration (NULL, TRUE);
  set_text (journal, GIL_JOURNAL_ANSWERS, "b", "text", "2");
  save (journal);
  g_assert_null (journal->job);

  again = load (fixture->path);
  g_assert_cmpstr (get_text (again, GIL_JOURNAL_ANSWERS, "a", "text"), ==, "1");
  g_assert_cmpstr (get_text (again, GIL_JOURNAL_ANSWERS, "b", "text"), ==, "2");

  finish (journal);
}

static void
test_link (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *elsewhere = g_build_filename (fixture->folder, "elsewhere", NULL);
  g_autofree char *target = g_build_filename (elsewhere, "my.json", NULL);
  g_autofree char *middle = g_build_filename (fixture->data, "middle", NULL);
  g_autoptr (GilJournal) journal = NULL;
  g_autoptr (GilJournal) again = NULL;
  struct stat info;

  /* By way of a second link, to where there is nothing yet. */
  fixture_make_data (fixture);
  g_assert_cmpint (g_mkdir (elsewhere, 0700), ==, 0);
  g_assert_cmpint (symlink ("../elsewhere/my.json", middle), ==, 0);
  g_assert_cmpint (symlink (middle, fixture->path), ==, 0);

  journal = load (fixture->path);
  for (guint i = 0; i < 2; i++) {
    set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", i == 0 ? "1" : "2");
    save (journal);
    g_assert_cmpint (lstat (fixture->path, &info), ==, 0);
    g_assert_true (S_ISLNK (info.st_mode));
    g_assert_cmpint (lstat (middle, &info), ==, 0);
    g_assert_true (S_ISLNK (info.st_mode));
    g_assert_cmpint (lstat (target, &info), ==, 0);
    g_assert_true (S_ISREG (info.st_mode));
  }

  again = load (fixture->path);
  g_assert_cmpstr (get_text (again, GIL_JOURNAL_ANSWERS, "a", "text"), ==, "2");
}

static void
test_ids (void)
{
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < 10000; i++)
    g_assert_true (g_hash_table_add (ids, gil_journal_make_id ()));
}

/* What the program does wrong is said, and spoils nothing. */
static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GilJournal) journal = load (fixture->path);
  g_autoptr (JsonObject) members = json_object_new ();

  json_object_set_string_member (members, "text", "caf\xe9");
  g_test_expect_message (NULL, G_LOG_LEVEL_CRITICAL, "*copy != NULL*");
  gil_journal_set (journal, GIL_JOURNAL_ANSWERS, "a", members);
  g_test_assert_expected_messages ();
  g_test_expect_message (NULL, G_LOG_LEVEL_CRITICAL, "*id != NULL*");
  set_text (journal, GIL_JOURNAL_ANSWERS, "", "text", "x");
  g_test_assert_expected_messages ();
  g_assert_null (gil_journal_get (journal, GIL_JOURNAL_ANSWERS, "a"));
  g_assert_false (gil_journal_is_dirty (journal));
}

#define ADD(name, function) \
  g_test_add ("/journal/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("new", test_new);
  ADD ("set-get-remove", test_set_get_remove);
  ADD ("detail", test_detail);
  ADD ("order", test_order);
  ADD ("unknown-survives", test_unknown_survives);
  ADD ("modes", test_modes);
  ADD ("saves-by-itself", test_saves_by_itself);
  ADD ("save-while-saving", test_save_while_saving);
  ADD ("link", test_link);
  ADD ("refused", test_refused);
  g_test_add_func ("/journal/ids", test_ids);

  return g_test_run ();
}
