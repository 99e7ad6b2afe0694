/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-journal-copies.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "gil-journal-doc.h"
#include "gil-journal-file.h"

/* The newest days of which a copy is kept. */
#define N_COPIES 5

#define PREFIX "journal-"
#define SUFFIX ".json"

static char *
dup_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return g_build_filename (folder, "copies", NULL);
}

/* By the user's calendar: it is the user who looks for the copy of a day. */
static char *
dup_path_of_day (const char *path,
                 gint64      now)
{
  g_autofree char *folder = dup_folder (path);
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc_usec (now);
  g_autoptr (GDateTime) local = utc ? g_date_time_to_local (utc) : NULL;
  g_autofree char *day = local ? g_date_time_format (local, "%Y-%m-%d") : NULL;
  g_autofree char *name = g_strconcat (PREFIX, day ? day : "0001-01-01", SUFFIX, NULL);

  return g_build_filename (folder, name, NULL);
}

static gboolean
is_copy_name (const char *name)
{
  static const char form[] = PREFIX "dddd-dd-dd" SUFFIX;

  if (strlen (name) != strlen (form))
    return FALSE;

  for (gsize i = 0; form[i]; i++) {
    if (form[i] == 'd' ? !g_ascii_isdigit (name[i]) : name[i] != form[i])
      return FALSE;
  }

  return TRUE;
}

/**
 * gil_journal_copy_free:
 * @copy: (nullable) (transfer full): a copy
 */
void
gil_journal_copy_free (GilJournalCopy *copy)
{
  if (!copy)
    return;

  g_free (copy->path);
  g_date_time_unref (copy->made);
  g_free (copy);
}

/* (nullable): NULL when it is no sound journal, or holds nothing. */
static GilJournalCopy *
read_copy (const char *path)
{
  g_auto (GilJournalLook) look = { 0 };
  g_autoptr (GDateTime) utc = NULL;
  GilJournalCopy *copy;
  gsize n_items;
  gint64 changed;

  gil_journal_file_look (path, &look);
  n_items = look.doc ? gil_journal_doc_count (look.doc) : 0;
  if (n_items == 0)
    return NULL;

  changed = gil_journal_doc_get_changed (look.doc);
  utc = g_date_time_new_from_unix_utc_usec (changed != 0 ? changed : look.mark.modified / 1000);

  copy = g_new0 (GilJournalCopy, 1);
  copy->path = g_strdup (path);
  copy->made = utc ? g_date_time_to_local (utc) : g_date_time_new_from_unix_local (0);
  copy->n_items = n_items;

  return copy;
}

static int
compare_copies (gconstpointer a,
                gconstpointer b)
{
  const GilJournalCopy *one = *(const GilJournalCopy *const *) a;
  const GilJournalCopy *two = *(const GilJournalCopy *const *) b;
  int order = g_date_time_compare (two->made, one->made);

  return order != 0 ? order : strcmp (two->path, one->path);
}

/**
 * gil_journal_copies_list:
 * @path: where the journal is
 *
 * The time of a copy is that of the last change it holds, not of the file, which copying a folder
 * changes.
 *
 * Returns: (transfer full) (element-type GilJournalCopy): the copies that are sound, newest first
 */
GPtrArray *
gil_journal_copies_list (const char *path)
{
  GPtrArray *copies = g_ptr_array_new_with_free_func ((GDestroyNotify) gil_journal_copy_free);
  g_autofree char *folder = dup_folder (path);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir))) {
    g_autofree char *full = g_build_filename (folder, name, NULL);
    GilJournalCopy *copy = is_copy_name (name) ? read_copy (full) : NULL;

    if (copy)
      g_ptr_array_add (copies, copy);
  }

  g_ptr_array_sort (copies, compare_copies);
  return copies;
}

/**
 * gil_journal_copies_newest:
 * @path: where the journal is
 *
 * Returns: (transfer full) (nullable): what is in the newest sound copy
 */
GBytes *
gil_journal_copies_newest (const char *path)
{
  g_autoptr (GPtrArray) copies = gil_journal_copies_list (path);

  for (guint i = 0; i < copies->len; i++) {
    GilJournalCopy *copy = g_ptr_array_index (copies, i);
    g_auto (GilJournalLook) look = { 0 };

    gil_journal_file_look (copy->path, &look);
    if (look.bytes)
      return g_steal_pointer (&look.bytes);
  }

  return NULL;
}

/**
 * gil_journal_copies_need:
 * @path: where the journal is
 * @now: the time
 *
 * Returns: whether there is no copy of today
 */
gboolean
gil_journal_copies_need (const char *path,
                         gint64      now)
{
  g_autofree char *today = dup_path_of_day (path, now);
  GilJournalMark mark;

  gil_journal_file_mark (today, &mark);
  return mark.size == 0;
}

/**
 * gil_journal_copies_add:
 * @path: where the journal is
 * @text: what was in it before it was saved today for the first time, a sound journal
 * @now: the time
 *
 * Makes the copy of today, and removes the sound ones that are too many. One that is no longer
 * sound counts for nothing, so it drives out none that is; and the one that holds more than all
 * newer ones stays, for who began anew after a loss has nothing else. That no copy can be made is
 * no reason to bother the user, whose words are saved: it is tried again at the next save.
 */
void
gil_journal_copies_add (const char *path,
                        GBytes     *text,
                        gint64      now)
{
  g_autofree char *folder = dup_folder (path);
  g_autofree char *today = dup_path_of_day (path, now);
  g_autoptr (JsonObject) doc = gil_journal_doc_parse (text, NULL);
  g_autoptr (GPtrArray) copies = NULL;
  g_autoptr (GError) error = NULL;
  gsize most = 0;

  if (!doc || gil_journal_doc_count (doc) == 0)
    return;

  if (g_mkdir_with_parents (folder, 0700) != 0 || !gil_journal_file_write (today, text, &error)) {
    g_debug ("No copy of the journal: %s", error ? error->message : g_strerror (errno));
    return;
  }

  gil_journal_file_sweep (today);

  copies = gil_journal_copies_list (path);
  for (guint i = 0; i < copies->len; i++) {
    GilJournalCopy *copy = g_ptr_array_index (copies, i);

    if (i >= N_COPIES && copy->n_items <= most)
      g_unlink (copy->path);
    most = MAX (most, copy->n_items);
  }
}

static gboolean
is_same_folder (const char *a,
                const char *b)
{
  GilJournalMark one, two;

  gil_journal_file_mark (a, &one);
  gil_journal_file_mark (b, &two);

  return one.exists && two.exists && one.device == two.device && one.inode == two.inode;
}

/**
 * gil_journal_is_own_file:
 * @self: a journal
 * @path: (type filename): a file that is no link, or where there is none yet
 *
 * Returns: whether writing it would harm the journal: it is the journal, its lock, what lies aside,
 * one of its copies, or in place of their folder
 */
gboolean
gil_journal_is_own_file (GilJournal *self,
                         const char *path)
{
  g_autofree char *journal = NULL;
  g_autofree char *name = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *own_name = NULL;
  g_autofree char *own_folder = NULL;
  g_autofree char *copies = NULL;

  g_return_val_if_fail (GIL_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  journal = gil_journal_file_resolve (gil_journal_get_path (self), NULL);
  if (!journal)
    journal = g_strdup (gil_journal_get_path (self));

  name = g_path_get_basename (path);
  folder = g_path_get_dirname (path);
  own_name = g_path_get_basename (journal);
  own_folder = g_path_get_dirname (journal);
  copies = dup_folder (journal);

  if (is_same_folder (folder, copies))
    return TRUE;

  /* Also by its letters: a file system may not tell small from capital ones. */
  return is_same_folder (folder, own_folder) &&
         (g_ascii_strncasecmp (name, "journal.", strlen ("journal.")) == 0 ||
          g_ascii_strcasecmp (name, "copies") == 0 || g_ascii_strcasecmp (name, own_name) == 0);
}
