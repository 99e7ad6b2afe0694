/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-journal-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "gil-journal-doc.h"
#include "gil-json-file.h"
#include "gil-json-scan.h"
#include "gil-lang.h"

/* As many as the kernel follows. */
#define MAX_LINKS 40
/* A writer holds the lock for some milliseconds; who holds it longer has stopped. */
#define LOCK_WAIT (5 * G_TIME_SPAN_SECOND)
#define LOCK_PAUSE_MAX (20 * G_TIME_SPAN_MILLISECOND)
/* Behind the name while it is written; GLib puts a point and six characters behind that. */
#define SAVING ".saving"
#define TEMPORARY_LENGTH 6
/* No save takes that long. */
#define LEFT_OVER_AGE 60 /* s */

/* Nothing below knows of the object: all of it runs in any thread. */

/**
 * gil_journal_mark_equal:
 * @a: a mark
 * @b: a mark
 *
 * Returns: whether both were taken of the same state of the same file
 */
gboolean
gil_journal_mark_equal (const GilJournalMark *a,
                        const GilJournalMark *b)
{
  if (!a->exists || !b->exists)
    return a->exists == b->exists;

  return a->device == b->device && a->inode == b->inode && a->size == b->size &&
         a->modified == b->modified && a->changed == b->changed;
}

/**
 * gil_journal_file_resolve:
 * @path: where the journal is looked for
 * @error: return location
 *
 * Follows links of @path itself, also to where there is no file yet: a file that is written under
 * another name and then renamed would take the place of the link.
 *
 * Returns: (transfer full) (nullable): where the journal is; %NULL with
 * %GIL_JOURNAL_ERROR_UNREADABLE
 */
char *
gil_journal_file_resolve (const char  *path,
                          GError     **error)
{
  g_autofree char *at = g_strdup (path);

  for (guint i = 0; i < MAX_LINKS; i++) {
    g_autofree char *target = g_file_read_link (at, NULL);
    g_autofree char *folder = NULL;

    if (!target)
      return g_steal_pointer (&at);

    folder = g_path_get_dirname (at);
    g_free (at);
    at = g_path_is_absolute (target) ? g_steal_pointer (&target)
                                     : g_build_filename (folder, target, NULL);
  }

  g_set_error_literal (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_UNREADABLE,
                       gil_say_errno (ELOOP));
  return NULL;
}

/**
 * gil_journal_file_mark:
 * @path: a file
 * @mark: (out caller-allocates): by what it is known again
 */
void
gil_journal_file_mark (const char     *path,
                       GilJournalMark *mark)
{
  struct stat info;

  *mark = (GilJournalMark) { 0 };
  if (stat (path, &info) != 0)
    return;

  mark->exists = TRUE;
  mark->device = info.st_dev;
  mark->inode = info.st_ino;
  mark->size = info.st_size;
  mark->modified = info.st_mtim.tv_sec * G_GINT64_CONSTANT (1000000000) + info.st_mtim.tv_nsec;
  mark->changed = info.st_ctim.tv_sec * G_GINT64_CONSTANT (1000000000) + info.st_ctim.tv_nsec;
}

/* In place of a missing folder there can be a file: there is no journal either way. */
static gboolean
is_missing (const char *path)
{
  struct stat info;

  return stat (path, &info) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

/**
 * gil_journal_file_look:
 * @path: where the journal is
 * @look: (out caller-allocates): what is there; to be cleared with gil_journal_look_clear()
 *
 * Reads the file. Pipes, devices and folders are errors, and nothing waits for them.
 */
void
gil_journal_file_look (const char     *path,
                       GilJournalLook *look)
{
  g_autoptr (GError) error = NULL;

  *look = (GilJournalLook) { 0 };
  gil_journal_file_mark (path, &look->mark);

  if (!look->mark.exists && is_missing (path))
    return;

  look->bytes = gil_json_file_read (path, &error);
  if (look->bytes) {
    look->doc = gil_journal_doc_parse (look->bytes, &look->error);
  } else if (g_error_matches (error, GIL_JSON_ERROR, GIL_JSON_ERROR_TOO_LARGE)) {
    /* It is not ours: none that large is ever written. */
    g_set_error_literal (&look->error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_DAMAGED,
                         error->message);
  } else if (!is_missing (path)) {
    g_set_error_literal (&look->error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_UNREADABLE,
                         error->message);
  }

  if (!look->doc)
    g_clear_pointer (&look->bytes, g_bytes_unref);
}

/**
 * gil_journal_look_clear:
 * @look: what a look found
 */
void
gil_journal_look_clear (GilJournalLook *look)
{
  g_clear_pointer (&look->bytes, g_bytes_unref);
  g_clear_pointer (&look->doc, json_object_unref);
  g_clear_error (&look->error);
}

/* Only then is a rename on the disk. Where a folder cannot be synced, nothing more can be done. */
static void
sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofd int fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (fd >= 0)
    fsync (fd);
}

/* Under a name that no user gives a file, so that what a killed writer leaves can be told. */
static gboolean
replace (const char  *path,
         const char  *data,
         gsize        length,
         GError     **error)
{
  g_autofree char *saving = g_strconcat (path, SAVING, NULL);
  int code;

  /* GLib gives a new file the mode of the old one, and nobody else is to read this one. */
  g_unlink (saving);
  if (!g_file_set_contents_full (saving, data, (gssize) length,
                                 G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
                                 error))
    return FALSE;

  if (g_rename (saving, path) == 0) {
    sync_folder (path);
    return TRUE;
  }

  code = errno;
  g_unlink (saving);
  g_set_error_literal (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_NOT_SAVED, gil_say_errno (code));
  return FALSE;
}

/**
 * gil_journal_file_write:
 * @path: where the journal is
 * @text: what is to be in it
 * @error: return location
 *
 * Puts @text in the place of the file: the old one is there until the new one is whole and on the
 * disk. What could not be read back is refused, and so is a file without permission to write, which
 * a rename would go around.
 *
 * Returns: whether it is saved; %FALSE with %GIL_JOURNAL_ERROR_NOT_SAVED
 */
gboolean
gil_journal_file_write (const char  *path,
                        GBytes      *text,
                        GError     **error)
{
  g_autoptr (GError) local_error = NULL;
  gsize length;
  const char *data = g_bytes_get_data (text, &length);

  if (gil_json_scan (data, length, &local_error)) {
    if (access (path, W_OK) != 0 && errno != ENOENT) {
      g_set_error_literal (&local_error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_NOT_SAVED,
                           gil_say_errno (errno));
    } else {
      replace (path, data, length, &local_error);
    }
  }

  if (!local_error)
    return TRUE;

  g_set_error_literal (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_NOT_SAVED,
                       gil_say_error (local_error));
  return FALSE;
}

static gboolean
rename_to_new (const char *from,
               const char *to)
{
  if (renameat2 (AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
    return TRUE;

  /* Not every file system can do that. */
  if (errno == EINVAL || errno == ENOSYS) {
    struct stat info;

    if (lstat (to, &info) == 0) {
      errno = EEXIST;
      return FALSE;
    }
    return rename (from, to) == 0;
  }

  return FALSE;
}

static gboolean
link_to_new (const char *from,
             const char *to)
{
  return link (from, to) == 0;
}

static char *
name_aside (const char  *path,
            const char  *what,
            gint64       now,
            gboolean   (*name_anew) (const char *from,
                                     const char *to),
            GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc_usec (now);
  g_autofree char *stamp = utc ? g_date_time_format (utc, "%Y-%m-%dT%H%M%SZ") : g_strdup ("unknown");

  for (guint i = 1; i < 1000; i++) {
    g_autofree char *number = i > 1 ? g_strdup_printf ("-%u", i) : g_strdup ("");
    g_autofree char *name = g_strconcat ("journal.", what, "-", stamp, number, ".json", NULL);
    g_autofree char *to = g_build_filename (folder, name, NULL);

    if (name_anew (path, to))
      return g_steal_pointer (&to);
    if (errno != EEXIST)
      break;
  }

  g_set_error (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_UNREADABLE,
               gil_say ("cannot be renamed: %s", "이름을 바꿀 수 없어요: %s"), gil_say_errno (errno));
  return NULL;
}

/**
 * gil_journal_file_set_aside:
 * @path: where the journal is
 * @what: a word for the new name
 * @now: the time for the new name
 * @error: return location
 *
 * Renames the file to "journal.WHAT-TIME.json" in the same folder, never over another one.
 *
 * Returns: (transfer full) (nullable): the new path; %NULL with %GIL_JOURNAL_ERROR_UNREADABLE
 */
char *
gil_journal_file_set_aside (const char  *path,
                            const char  *what,
                            gint64       now,
                            GError     **error)
{
  return name_aside (path, what, now, rename_to_new, error);
}

/**
 * gil_journal_file_keep_aside:
 * @path: where the journal is
 * @what: a word for the new name
 * @now: the time for the new name
 * @error: return location
 *
 * Gives the file a second name, as gil_journal_file_set_aside() would, before another one is put in
 * its place: whoever dies in between leaves a file that is still seen to be damaged. Where a file
 * system knows no second names it is renamed.
 *
 * Returns: (transfer full) (nullable): the new path; %NULL with %GIL_JOURNAL_ERROR_UNREADABLE
 */
char *
gil_journal_file_keep_aside (const char  *path,
                             const char  *what,
                             gint64       now,
                             GError     **error)
{
  char *aside = name_aside (path, what, now, link_to_new, NULL);

  return aside ? aside : gil_journal_file_set_aside (path, what, now, error);
}

/* Whether it is what gil_journal_file_write() writes before it is renamed to @base. */
static gboolean
is_left_over (const char *name,
              const char *base)
{
  g_autofree char *start = g_strconcat (base, SAVING ".", NULL);
  gsize length = strlen (start);

  if (!g_str_has_prefix (name, start) || strlen (name + length) != TEMPORARY_LENGTH)
    return FALSE;

  for (const char *c = name + length; *c; c++) {
    if (!g_ascii_isalnum (*c))
      return FALSE;
  }

  return TRUE;
}

static gboolean
is_old_file (const char *path)
{
  struct stat info;

  return lstat (path, &info) == 0 && S_ISREG (info.st_mode) &&
         info.st_mtim.tv_sec < time (NULL) - LEFT_OVER_AGE;
}

/**
 * gil_journal_file_sweep:
 * @path: a file that is written by gil_journal_file_write()
 *
 * Removes what writers that were killed left beside the file some time ago, and nothing that has
 * another name than they give. Only under the lock: what another one is writing has such a name too.
 */
void
gil_journal_file_sweep (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *base = g_path_get_basename (path);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir))) {
    g_autofree char *left_over = g_build_filename (folder, name, NULL);

    if (is_left_over (name, base) && is_old_file (left_over))
      g_unlink (left_over);
  }
}

/**
 * gil_journal_lock:
 * @path: where the journal is
 * @error: return location
 *
 * Takes the lock that every writer takes: flock() on "journal.lock" beside the journal. It is let
 * go by closing it, so a writer that dies lets it go. Waits for five seconds at most. Where a file
 * system knows no locks, there is no other program either that could take it: that counts as taken.
 *
 * Returns: a file descriptor; -1 with %GIL_JOURNAL_ERROR_BUSY or %GIL_JOURNAL_ERROR_NOT_SAVED
 */
int
gil_journal_lock (const char  *path,
                  GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *lock = g_build_filename (folder, "journal.lock", NULL);
  g_autofd int fd = g_open (lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0600);
  gint64 until = g_get_monotonic_time () + LOCK_WAIT;
  gint64 pause = G_TIME_SPAN_MILLISECOND;

  if (fd < 0) {
    g_set_error (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_NOT_SAVED, "%s: %s", lock,
                 gil_say_errno (errno));
    return -1;
  }

  while (flock (fd, LOCK_EX | LOCK_NB) != 0) {
    if (errno == ENOSYS || errno == EOPNOTSUPP || errno == ENOLCK || errno == EINVAL)
      break;

    if (errno != EWOULDBLOCK && errno != EINTR) {
      g_set_error (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_NOT_SAVED, "%s: %s", lock,
                   gil_say_errno (errno));
      return -1;
    }

    if (g_get_monotonic_time () > until) {
      g_set_error (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_BUSY,
                   gil_say ("%s: another program keeps it locked",
                            "%s: 다른 프로그램이 잠그고 있어요"), lock);
      return -1;
    }

    /* Not in step with another one that waits. */
    g_usleep ((gulong) g_random_int_range (1, (gint32) pause));
    pause = MIN (pause * 2, LOCK_PAUSE_MAX);
  }

  return g_steal_fd (&fd);
}
