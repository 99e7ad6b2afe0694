/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-journal-sync.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "gil-journal-copies.h"
#include "gil-journal-doc.h"
#include "gil-journal-merge.h"
#include "gil-lang.h"

static gboolean
is_damaged (const GilJournalLook *look)
{
  return g_error_matches (look->error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_DAMAGED);
}

/* Under the lock, before another file takes its place. FALSE when it stands in the way. */
static gboolean
keep_damaged (GilJournalSync *sync,
              const char     *path,
              GilJournalLook *look,
              gboolean        is_replaced)
{
  g_autoptr (GError) error = NULL;

  sync->aside = is_replaced ? gil_journal_file_keep_aside (path, "damaged", sync->now, &error)
                            : gil_journal_file_set_aside (path, "damaged", sync->now, &error);
  if (!sync->aside) {
    g_set_error (&sync->locked_out, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_DAMAGED, "%s; %s",
                 look->error->message, error->message);
    return FALSE;
  }

  sync->damaged = g_steal_pointer (&look->error);
  look->mark = (GilJournalMark) { 0 };
  return TRUE;
}

/* Nothing took the place of the damaged file, so the next try finds it there again. */
static void
forget_aside (GilJournalSync *sync,
              const char     *path)
{
  if (!sync->aside || !g_file_test (path, G_FILE_TEST_EXISTS))
    return;

  g_unlink (sync->aside);
  g_clear_pointer (&sync->aside, g_free);
  g_clear_error (&sync->damaged);
}

/* The newest copy takes the place of the damaged file before anything else happens. */
static void
put_copy (GilJournalSync *sync,
          const char     *path,
          GilJournalLook *look)
{
  g_autoptr (GBytes) copy = gil_journal_copies_newest (path);

  if (!keep_damaged (sync, path, look, copy != NULL) || !copy)
    return;

  look->doc = gil_journal_doc_parse (copy, NULL);
  if (gil_journal_file_write (path, copy, &sync->unsaved)) {
    gil_journal_file_mark (path, &look->mark);
  } else {
    sync->is_copy = TRUE;
    forget_aside (sync, path);
  }
}

/* Another program may be doing the same, so what is under the lock counts. */
static void
mend (GilJournalSync *sync,
      const char     *path)
{
  g_auto (GilJournalLook) look = { 0 };
  g_autofd int lock = gil_journal_lock (path, &sync->locked_out);

  if (lock < 0)
    return;

  gil_journal_file_look (path, &look);
  if (is_damaged (&look))
    put_copy (sync, path, &look);
  if (sync->locked_out)
    return;

  sync->mark = look.mark;
  sync->theirs = g_steal_pointer (&look.doc);
  sync->locked_out = g_steal_pointer (&look.error);
}

static void
look_only (GilJournalSync *sync,
           const char     *path)
{
  g_auto (GilJournalLook) look = { 0 };

  gil_journal_file_mark (path, &look.mark);
  if (sync->known.exists && gil_journal_mark_equal (&look.mark, &sync->known)) {
    sync->mark = look.mark;
    return;
  }

  gil_journal_file_look (path, &look);
  if (is_damaged (&look)) {
    if (sync->mend)
      mend (sync, path);
    else
      sync->damaged = g_steal_pointer (&look.error);
    return;
  }

  sync->mark = look.mark;
  sync->theirs = g_steal_pointer (&look.doc);
  sync->locked_out = g_steal_pointer (&look.error);
}

/* (transfer full): what is to be in the file, when there is @theirs in it now. */
static GBytes *
merge_text (GBytes     *text,
            JsonObject *theirs)
{
  g_autoptr (JsonObject) mine = gil_journal_doc_parse (text, NULL);
  g_autoptr (GPtrArray) changes = NULL;
  gboolean theirs_lack;

  /* Text that cannot be read back is refused when it is written. */
  if (!mine)
    return g_bytes_ref (text);

  changes = gil_journal_merge (mine, theirs, &theirs_lack);
  return gil_journal_doc_write (mine);
}

static void
write_locked (GilJournalSync *sync,
              const char     *path)
{
  g_auto (GilJournalLook) look = { 0 };
  g_autoptr (GBytes) text = g_bytes_ref (sync->text);
  gboolean need_copy = gil_journal_copies_need (path, sync->now);
  gboolean is_known;

  gil_journal_file_sweep (path);
  gil_journal_file_mark (path, &look.mark);
  is_known = sync->known.exists && gil_journal_mark_equal (&look.mark, &sync->known);

  if (!is_known || need_copy)
    gil_journal_file_look (path, &look);
  if (is_damaged (&look)) {
    g_autoptr (GBytes) copy = gil_journal_copies_newest (path);

    if (!keep_damaged (sync, path, &look, TRUE))
      return;
    look.doc = copy ? gil_journal_doc_parse (copy, NULL) : NULL;
  }

  sync->mark = look.mark;
  sync->locked_out = g_steal_pointer (&look.error);
  if (sync->locked_out)
    return;

  if (look.doc && !is_known) {
    g_bytes_unref (text);
    text = merge_text (sync->text, look.doc);
    sync->theirs = g_steal_pointer (&look.doc);
  }

  if (!gil_journal_file_write (path, text, &sync->unsaved)) {
    forget_aside (sync, path);
    return;
  }

  gil_journal_file_mark (path, &sync->mark);
  if (need_copy && look.bytes)
    gil_journal_copies_add (path, look.bytes, sync->now);
}

static void
write_text (GilJournalSync *sync,
            const char     *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofd int lock = -1;

  if (g_mkdir_with_parents (folder, 0700) != 0) {
    g_set_error (&sync->unsaved, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_NOT_SAVED, "%s: %s", folder,
                 gil_say_errno (errno));
    return;
  }

  lock = gil_journal_lock (path, &sync->unsaved);
  if (lock >= 0)
    write_locked (sync, path);
}

/**
 * gil_journal_sync_run:
 * @sync: what is to be done, and where the results go
 *
 * Looks at the file, and, if there is a text, merges it with what is in the file and saves it.
 * Takes as long as the disk needs, and up to five seconds more for the lock.
 */
void
gil_journal_sync_run (GilJournalSync *sync)
{
  g_autofree char *path = gil_journal_file_resolve (sync->path, &sync->locked_out);

  if (path && sync->text)
    write_text (sync, path);
  else if (path)
    look_only (sync, path);

  g_prefix_error (&sync->locked_out, "%s: ", sync->path);
  g_prefix_error (&sync->damaged, "%s: ", sync->path);
  g_prefix_error (&sync->unsaved, "%s: ", sync->path);
}

/**
 * gil_journal_sync_clear:
 * @sync: a finished sync
 */
void
gil_journal_sync_clear (GilJournalSync *sync)
{
  g_clear_pointer (&sync->path, g_free);
  g_clear_pointer (&sync->text, g_bytes_unref);
  g_clear_pointer (&sync->theirs, json_object_unref);
  g_clear_pointer (&sync->aside, g_free);
  g_clear_error (&sync->damaged);
  g_clear_error (&sync->unsaved);
  g_clear_error (&sync->locked_out);
}
