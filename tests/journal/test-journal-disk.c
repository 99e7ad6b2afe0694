/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal-child.h"
#include "journal-fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#define NOT_PERMITTED 77

/* Fills the disk, or comes to the limit that stands for one: nothing is lost, and once there is
 * room everything is saved. */
static void
fill_up (const char *path,
         void      (*make_full) (const char *path),
         void      (*make_room) (const char *path))
{
  g_autoptr (GilJournal) journal = load (path);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *text = g_strnfill (100000, 'y');
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) names = NULL;
  GilJournal *other;

  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", "before");
  save (journal);
  make_full (path);

  set_text (journal, GIL_JOURNAL_ANSWERS, "b", "text", text);
  g_assert_false (gil_journal_save (journal, &error));
  g_assert_error (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_NOT_SAVED);
  g_test_message ("%s", error->message);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_UNSAVED);
  g_assert_true (gil_journal_is_dirty (journal));
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_ANSWERS, "b", "text"), ==, text);

  /* The old file is whole, and no half of a new one is left. */
  check_saved (path, "a", "before");
  check_saved (path, "b", NULL);
  names = list_folder (folder, "journal.json");
  g_assert_cmpuint (g_strv_length (names), ==, 1);

  /* It is tried again by itself. */
  make_room (path);
  wait_until (is_clean, journal);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_READY);
  other = load (path);
  g_assert_cmpstr (get_text (other, GIL_JOURNAL_ANSWERS, "b", "text"), ==, text);
  g_object_unref (other);
}

static void
set_limit (rlim_t bytes)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = MIN (bytes, limit.rlim_max);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

static void
lower_limit (const char *path)
{
  set_limit (4096);
}

static void
lift_limit (const char *path)
{
  set_limit (RLIM_INFINITY);
}

static int
child_limited (const char *path,
               guint       number)
{
  signal (SIGXFSZ, SIG_IGN);
  fill_up (path, lower_limit, lift_limit);
  return 0;
}

static char *
dup_filler (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return g_build_filename (folder, "filler", NULL);
}

static void
fill_disk (const char *path)
{
  static const char block[4096] = { 0 };
  g_autofree char *filler = dup_filler (path);
  int fd = g_open (filler, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);

  g_assert_cmpint (fd, >=, 0);
  while (write (fd, block, sizeof block) > 0)
    continue;
  g_assert_cmpint (errno, ==, ENOSPC);
  close (fd);
}

static void
empty_disk (const char *path)
{
  g_autofree char *filler = dup_filler (path);

  g_assert_cmpint (g_unlink (filler), ==, 0);
}

static gboolean
write_map (const char *path,
           const char *text)
{
  int fd = g_open (path, O_WRONLY | O_CLOEXEC, 0);
  gboolean written = fd >= 0 && write (fd, text, strlen (text)) > 0;

  if (fd >= 0)
    close (fd);
  return written;
}

/* Goes where we are user @inside, with files that are ours remaining ours. */
static gboolean
change_user (int inside,
             int flags)
{
  g_autofree char *users = g_strdup_printf ("%d %d 1", inside, (int) geteuid ());
  g_autofree char *groups = g_strdup_printf ("%d %d 1", inside, (int) getegid ());

  return unshare (CLONE_NEWUSER | flags) == 0 && write_map ("/proc/self/setgroups", "deny") &&
         write_map ("/proc/self/uid_map", users) && write_map ("/proc/self/gid_map", groups);
}

/* A small disk of our own, which nobody else sees and which goes when we do. */
static int
child_small_disk (const char *path,
                  guint       number)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (!change_user (0, CLONE_NEWNS) || mount ("none", folder, "tmpfs", 0, "size=256k") != 0) {
    fprintf (stderr, "%s\n", g_strerror (errno));
    return NOT_PERMITTED;
  }

  fill_up (path, fill_disk, empty_disk);
  return 0;
}

static void
check_not_saved (GilJournal *journal)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (gil_journal_save (journal, &error));
  g_assert_error (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_NOT_SAVED);
  g_test_message ("%s", error->message);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_UNSAVED);
}

/* As a user who may not do everything: root becomes one by starting again as one. */
static int
child_no_permission (const char *path,
                     guint       number)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GilJournal) journal = NULL;

  if (geteuid () == 0) {
    if (change_user (1000, 0))
      execl ("/proc/self/exe", "no-permission", "--child", "no-permission", path, "0", NULL);
    fprintf (stderr, "%s\n", g_strerror (errno));
    return NOT_PERMITTED;
  }

  write_text (path, "{\"format\":1,\"answers\":{\"a\":{\"text\":\"x\"}}}");
  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  journal = load (path);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_LOCKED_OUT);
  g_assert_error (gil_journal_get_error (journal), GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_UNREADABLE);

  /* May be read, not written. */
  g_assert_cmpint (g_chmod (path, 0400), ==, 0);
  gil_journal_load (journal);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_READY);
  set_text (journal, GIL_JOURNAL_ANSWERS, "b", "text", "y");
  check_not_saved (journal);

  /* Nor the folder, with a lock in it and without. */
  g_assert_cmpint (g_chmod (path, 0600), ==, 0);
  g_assert_cmpint (g_chmod (folder, 0500), ==, 0);
  check_not_saved (journal);
  g_assert_cmpint (g_chmod (folder, 0700), ==, 0);
  remove_tree (folder);
  g_assert_cmpint (g_mkdir (folder, 0500), ==, 0);
  check_not_saved (journal);

  g_assert_cmpint (g_chmod (folder, 0700), ==, 0);
  save (journal);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_READY);
  check_saved (path, "a", "x");
  check_saved (path, "b", "y");

  return 0;
}

static void
run_child (Fixture    *fixture,
           const char *role)
{
  g_autoptr (GSubprocess) child = NULL;
  int status;

  fixture_make_data (fixture);
  child = child_start (role, fixture->path, 0, G_SUBPROCESS_FLAGS_NONE);
  g_subprocess_wait (child, NULL, NULL);
  g_assert_true (g_subprocess_get_if_exited (child));
  status = g_subprocess_get_exit_status (child);

  if (status == NOT_PERMITTED)
    g_test_skip ("becoming another user is not permitted here");
  else
    g_assert_cmpint (status, ==, 0);
}

static void
test_limited (Fixture       *fixture,
              gconstpointer  data)
{
  run_child (fixture, "limited");
}

static void
test_small_disk (Fixture       *fixture,
                 gconstpointer  data)
{
  run_child (fixture, "small-disk");
}

static void
test_no_permission (Fixture       *fixture,
                    gconstpointer  data)
{
  run_child (fixture, "no-permission");
}

#define ADD(name, function) \
  g_test_add ("/journal/disk/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)

static const ChildRole roles[] = {
  { "limited", child_limited },
  { "small-disk", child_small_disk },
  { "no-permission", child_no_permission },
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

  ADD ("limited", test_limited);
  ADD ("small-disk", test_small_disk);
  ADD ("no-permission", test_no_permission);

  return g_test_run ();
}
