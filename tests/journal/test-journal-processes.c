/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal-child.h"
#include "journal-fixture.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>
#include <utime.h>

/* So many answers are written in turn, each with the number of its last change. */
#define N_ANSWERS 7

static void
set_number (GilJournal *journal,
            guint       answer,
            guint       number)
{
  g_autofree char *id = g_strdup_printf ("answer-%u", answer);
  g_autoptr (JsonObject) members = json_object_new ();

  json_object_set_int_member (members, "number", number);
  /* Large enough to be written in more than one piece. */
  if (number % 5 == 0) {
    g_autofree char *text = g_strnfill (20000, 'x');

    json_object_set_string_member (members, "text", text);
  }
  gil_journal_set (journal, GIL_JOURNAL_ANSWERS, id, members);
}

static guint
get_number (GilJournal *journal,
            guint       answer)
{
  g_autofree char *id = g_strdup_printf ("answer-%u", answer);
  JsonObject *item = gil_journal_get (journal, GIL_JOURNAL_ANSWERS, id);

  return item ? (guint) json_object_get_int_member_with_default (item, "number", 0) : 0;
}

/* Saves as the program does when it ends, over and over, and reports what it was told is saved. */
static int
child_save_now (const char *path,
                guint       number)
{
  GilJournal *journal = load (path);

  for (;; number++) {
    set_number (journal, number % N_ANSWERS, number);
    if (!gil_journal_save (journal, NULL))
      return 1;
    printf ("%u\n", number);
    fflush (stdout);
  }
}

static void
report_cb (GilJournal *journal,
           guint      *number)
{
  printf ("%u\n", *number);
  fflush (stdout);
}

/* Saves as the program does while it runs, in the thread. */
static int
child_save_later (const char *path,
                  guint       number)
{
  GilJournal *journal = load (path);

  g_signal_connect (journal, "saved", G_CALLBACK (report_cb), &number);
  for (;; number++) {
    set_number (journal, number % N_ANSWERS, number);
    while (gil_journal_is_dirty (journal))
      g_main_context_iteration (NULL, TRUE);
    if (gil_journal_get_state (journal) != GIL_JOURNAL_READY)
      return 1;
  }
}

/* @number changes of its own, and as many of one answer that all change. */
static int
child_change (const char *path,
              guint       number)
{
  g_autoptr (GilJournal) journal = load (path);

  for (guint i = 0; i < number; i++) {
    g_autofree char *id = g_strdup_printf ("%d-%u", (int) getpid (), i);

    set_text (journal, GIL_JOURNAL_STORIES, id, "title", "written");
    set_text (journal, GIL_JOURNAL_ANSWERS, "shared", "text", id);
    if (!gil_journal_save (journal, NULL))
      return 1;
  }

  return 0;
}

static void
wait_for_report (GSubprocess *child,
                 GString     *report)
{
  GInputStream *stream = g_subprocess_get_stdout_pipe (child);
  g_autoptr (GError) error = NULL;
  char c = '\0';

  while (c != '\n' && g_input_stream_read (stream, &c, 1, NULL, &error) == 1)
    g_string_append_c (report, c);
  g_assert_no_error (error);
  g_assert_cmpint (c, ==, '\n');
}

/* (transfer full): what the child had to say. */
static char *
read_all (GSubprocess *child)
{
  GInputStream *stream = g_subprocess_get_stdout_pipe (child);
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;

  g_output_stream_splice (memory, stream, G_OUTPUT_STREAM_SPLICE_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_output_stream_write_all (memory, "", 1, NULL, NULL, NULL));
  g_assert_true (g_output_stream_close (memory, NULL, NULL));

  return g_memory_output_stream_steal_data (G_MEMORY_OUTPUT_STREAM (memory));
}

/* The file is whole, and what was reported saved is in it. */
static guint
check_after_kill (Fixture    *fixture,
                  const char *report,
                  guint       last)
{
  g_auto (GStrv) lines = g_strsplit (report, "\n", -1);
  g_autoptr (GilJournal) journal = load (fixture->path);
  guint saved[N_ANSWERS] = { 0 };

  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_READY);

  for (guint i = 0; lines[i] && *lines[i]; i++) {
    last = (guint) strtoul (lines[i], NULL, 10);
    saved[last % N_ANSWERS] = last;
  }

  for (guint i = 0; i < N_ANSWERS; i++) {
    guint number = get_number (journal, i);

    g_assert_cmpuint (number, >=, saved[i]);
    last = MAX (last, number);
  }

  return last;
}

static void
test_killed (Fixture       *fixture,
             gconstpointer  data)
{
  guint n_rounds = g_test_slow () ? 200 : 20;
  guint last = 0;
  guint n_saved = 0;
  g_auto (GStrv) names = NULL;

  for (guint round = 0; round < n_rounds; round++) {
    gboolean later = round % 20 == 9;
    g_autoptr (GSubprocess) child = child_start (later ? "save-later" : "save-now", fixture->path,
                                                 last + 1, G_SUBPROCESS_FLAGS_STDOUT_PIPE);
    g_autoptr (GString) report = g_string_new (NULL);
    g_autofree char *rest = NULL;
    guint before = last;

    /* While it starts and reads as well, but mostly when it is at its work. */
    if (later)
      g_usleep ((gulong) g_test_rand_int_range (480000, 600000));
    else if (round % 4 > 0)
      wait_for_report (child, report);
    g_usleep ((gulong) g_test_rand_int_range (0, 30000));
    g_subprocess_force_exit (child);
    rest = read_all (child);
    g_string_append (report, rest);
    g_subprocess_wait (child, NULL, NULL);
    g_assert_true (g_subprocess_get_if_signaled (child));
    last = check_after_kill (fixture, report->str, last);
    n_saved += last - before;
  }

  /* Else this has shown nothing. */
  g_test_message ("%u saves in %u rounds", n_saved, n_rounds);
  g_assert_cmpuint (n_saved, >, n_rounds / 2);

  names = list_folder (fixture->data, "journal.damaged");
  g_assert_cmpuint (g_strv_length (names), ==, 0);
}

/* What killed programs left some time ago is removed by one that saves; what somebody named is not. */
static void
test_left_over (Fixture       *fixture,
                gconstpointer  data)
{
  static const struct
  {
    const char *name;
    gboolean is_new;
    gboolean stays;
  } table[] = {
    { "journal.json.saving.aB3dE9", FALSE, FALSE },
    { "journal.json.saving.251123", FALSE, FALSE },
    { "journal.json.saving.fresh1", TRUE, TRUE },
    { "journal.json.saving.backups", FALSE, TRUE },
    { "my-journal.json.saving.aB3dE9", FALSE, TRUE },
    { "journal.json.Monday", FALSE, TRUE },
    { "journal.json.Backup", FALSE, TRUE },
    { "journal.json.MyCopy", FALSE, TRUE },
    { "journal.json.Dec1st", FALSE, TRUE },
    { "journal.json.aB3dE9", FALSE, TRUE },
    { "journal.json", FALSE, TRUE },
  };
  g_autofree char *folder = g_build_filename (fixture->data, "journal.json.saving.fOLDER", NULL);
  g_autoptr (GilJournal) journal = NULL;
  struct utimbuf old = { time (NULL) - 3600, time (NULL) - 3600 };

  fixture_make_data (fixture);
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autofree char *path = g_build_filename (fixture->data, table[i].name, NULL);

    write_text (path, "{\"format\":1}");
    if (!table[i].is_new)
      g_assert_cmpint (g_utime (path, &old), ==, 0);
  }

  journal = load (fixture->path);
  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", "x");
  save (journal);

  g_assert_true (g_file_test (folder, G_FILE_TEST_IS_DIR));
  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autofree char *path = g_build_filename (fixture->data, table[i].name, NULL);

    g_test_message ("%s", table[i].name);
    g_assert_cmpint (g_file_test (path, G_FILE_TEST_EXISTS), ==, table[i].stays);
  }
}

static guint
count_stories (GilJournal *journal)
{
  g_auto (GStrv) ids = gil_journal_list (journal, GIL_JOURNAL_STORIES);

  return g_strv_length (ids);
}

typedef struct
{
  GilJournal *journal;
  guint n_stories;
} Awaited;

static gboolean
has_stories (gpointer data)
{
  Awaited *awaited = data;

  return count_stories (awaited->journal) == awaited->n_stories;
}

/* Two programs write as fast as they can, while this one edits, saves by itself and watches. */
static void
test_at_once (Fixture       *fixture,
              gconstpointer  data)
{
  guint n_changes = g_test_slow () ? 400 : 120;
  GilJournal *journal = load (fixture->path);
  g_autoptr (GSubprocess) one = NULL;
  g_autoptr (GSubprocess) two = NULL;
  g_autoptr (GilJournal) after = NULL;
  Awaited awaited = { journal, 3 * n_changes };
  g_autoptr (GError) error = NULL;

  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", "first");
  save (journal);
  one = child_start ("change", fixture->path, n_changes, G_SUBPROCESS_FLAGS_NONE);
  two = child_start ("change", fixture->path, n_changes, G_SUBPROCESS_FLAGS_NONE);

  for (guint i = 0; i < n_changes; i++) {
    g_autofree char *id = g_strdup_printf ("here-%u", i);

    set_text (journal, GIL_JOURNAL_STORIES, id, "title", "written");
    run_for (10);
  }

  g_subprocess_wait_check (one, NULL, &error);
  g_assert_no_error (error);
  g_subprocess_wait_check (two, NULL, &error);
  g_assert_no_error (error);

  wait_until (has_stories, &awaited);
  wait_until (is_clean, journal);
  after = load (fixture->path);
  g_assert_cmpuint (count_stories (after), ==, 3 * n_changes);
  g_assert_cmpstr (get_text (after, GIL_JOURNAL_ANSWERS, "a", "text"), ==, "first");
  g_assert_cmpstr (get_text (after, GIL_JOURNAL_ANSWERS, "shared", "text"), ==,
                   get_text (journal, GIL_JOURNAL_ANSWERS, "shared", "text"));
  finish (journal);
}

static gboolean
count_turns_cb (gpointer data)
{
  (*(guint *) data)++;
  return G_SOURCE_CONTINUE;
}

static gboolean
is_busy (gpointer journal)
{
  const GError *error = gil_journal_get_error (journal);

  return g_error_matches (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_BUSY);
}

/* Somebody keeps the lock: that is said after a while, and the main loop goes on all the time. */
static void
test_lock_kept (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *lock = g_build_filename (fixture->data, "journal.lock", NULL);
  g_autoptr (GilJournal) journal = load (fixture->path);
  guint n_turns = 0;
  guint source;
  int fd;

  if (!g_test_slow ()) {
    g_test_skip ("takes longer than the lock is waited for");
    return;
  }

  fixture_make_data (fixture);
  fd = g_open (lock, O_CREAT | O_RDWR | O_CLOEXEC, 0600);
  g_assert_cmpint (flock (fd, LOCK_EX), ==, 0);

  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", "kept");
  source = g_timeout_add (10, count_turns_cb, &n_turns);
  wait_until (is_busy, journal);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_UNSAVED);
  g_assert_cmpuint (n_turns, >, 100);
  g_source_remove (source);

  close (fd);
  wait_until (is_clean, journal);
  check_saved (fixture->path, "a", "kept");
}

#define ADD(name, function)                                                         \
  g_test_add ("/journal/processes/" name, Fixture, NULL, fixture_set_up, function, \
              fixture_tear_down)

static const ChildRole roles[] = {
  { "save-now", child_save_now },
  { "save-later", child_save_later },
  { "change", child_change },
  { NULL, NULL },
};

int
main (int    argc,
      char **argv)
{
  int status;

  if (child_main (argc, argv, roles, &status))
    return status;

  g_test_init (&argc, &argv, NULL);

  ADD ("killed", test_killed);
  ADD ("left-over", test_left_over);
  ADD ("at-once", test_at_once);
  ADD ("lock-kept", test_lock_kept);

  return g_test_run ();
}
