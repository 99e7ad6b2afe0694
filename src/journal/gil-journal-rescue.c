/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-journal-import.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "gil-journal-doc.h"
#include "gil-journal-private.h"
#include "gil-json-file.h"
#include "gil-lang.h"

#define PREFIX "journal.rescued-"

/* Where the journal is, and where the user's programs may write when that is full or closed. */
static char **
list_folders (GilJournal *self)
{
  g_autoptr (GStrvBuilder) folders = g_strv_builder_new ();
  g_autofree char *path = gil_journal_file_resolve (self->path, NULL);

  g_strv_builder_take (folders, g_path_get_dirname (path ? path : self->path));
  g_strv_builder_take (folders, g_build_filename (g_get_user_state_dir (), "giljabi", NULL));
  g_strv_builder_take (folders, g_build_filename (g_get_user_cache_dir (), "giljabi", NULL));
  g_strv_builder_take (folders, g_build_filename (g_get_user_runtime_dir (), "giljabi", NULL));

  return g_strv_builder_end (folders);
}

/**
 * gil_journal_rescue:
 * @self: a journal that could not be saved
 * @error: return location
 *
 * Writes all there is into a file of its own, beside the journal or, where that is not possible, into
 * another folder of the user's. To be called when the program ends all the same.
 *
 * Returns: (transfer full) (nullable): the file; %NULL with %GIL_JOURNAL_ERROR_NOT_SAVED
 */
char *
gil_journal_rescue (GilJournal  *self,
                    GError     **error)
{
  g_autoptr (GBytes) text = NULL;
  g_auto (GStrv) folders = NULL;
  g_autofree char *id = gil_journal_make_id ();
  g_autofree char *name = g_strconcat (PREFIX, id, ".json", NULL);

  g_return_val_if_fail (GIL_IS_JOURNAL (self), NULL);

  text = gil_journal_doc_write (self->doc);
  folders = list_folders (self);
  for (guint i = 0; folders[i]; i++) {
    g_autofree char *path = g_build_filename (folders[i], name, NULL);

    g_clear_error (error);
    if (g_mkdir_with_parents (folders[i], 0700) != 0)
      g_set_error (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_NOT_SAVED, "%s: %s", folders[i],
                   gil_say_errno (errno));
    else if (gil_journal_file_write (path, text, error))
      return g_steal_pointer (&path);
  }

  return NULL;
}

/**
 * gil_journal_list_rescues:
 * @self: a journal
 *
 * Returns: (transfer full) (array zero-terminated=1): what gil_journal_rescue() wrote and nobody took
 */
char **
gil_journal_list_rescues (GilJournal *self)
{
  g_autoptr (GStrvBuilder) rescues = g_strv_builder_new ();
  g_auto (GStrv) folders = NULL;

  g_return_val_if_fail (GIL_IS_JOURNAL (self), NULL);

  folders = list_folders (self);
  for (guint i = 0; folders[i]; i++) {
    g_autoptr (GDir) dir = NULL;
    const char *name;

    /* The same folder may stand there twice. */
    if (g_strv_contains ((const char *const *) folders + i + 1, folders[i]))
      continue;

    dir = g_dir_open (folders[i], 0, NULL);
    while (dir && (name = g_dir_read_name (dir))) {
      if (g_str_has_prefix (name, PREFIX) && g_str_has_suffix (name, ".json"))
        g_strv_builder_take (rescues, g_build_filename (folders[i], name, NULL));
    }
  }

  return g_strv_builder_end (rescues);
}

/**
 * gil_journal_take_rescue:
 * @self: a journal that is loaded
 * @path: what gil_journal_list_rescues() listed
 * @error: return location
 *
 * Merges what was rescued, as an import does, and removes the file once all of it is saved.
 *
 * Returns: whether that was done; if not the file stays
 */
gboolean
gil_journal_take_rescue (GilJournal  *self,
                         const char  *path,
                         GError     **error)
{
  g_autoptr (GBytes) text = NULL;
  GilImportCounts counts;

  g_return_val_if_fail (GIL_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  text = gil_json_file_read (path, error);
  if (!text || !gil_journal_import (self, text, &counts, error) || !gil_journal_save (self, error))
    return FALSE;

  g_unlink (path);
  return TRUE;
}
