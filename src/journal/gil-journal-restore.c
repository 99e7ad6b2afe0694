/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-journal-private.h"

#include <glib/gstdio.h>

#include "gil-journal-copies.h"
#include "gil-journal-doc.h"
#include "gil-journal-item.h"
#include "gil-lang.h"

/* The word in the names of files that a copy took the place of. */
#define REPLACED "replaced"

/**
 * gil_journal_list_copies:
 * @self: a journal
 *
 * Returns: (transfer full) (element-type GilJournalCopy): the sound copies of the last days, newest
 * first; the time of each is that of the last change in it
 */
GPtrArray *
gil_journal_list_copies (GilJournal *self)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (GIL_IS_JOURNAL (self), NULL);

  path = gil_journal_file_resolve (self->path, NULL);
  return gil_journal_copies_list (path ? path : self->path);
}

/* What is in memory, into a file of its own. */
static gboolean
keep_present (GilJournal  *self,
              const char  *path,
              GError     **error)
{
  g_autofree char *draft = g_strconcat (path, ".", REPLACED, NULL);
  g_autofree char *kept = NULL;
  g_autoptr (GBytes) text = NULL;

  if (gil_journal_doc_count (self->doc) == 0)
    return TRUE;

  text = gil_journal_doc_write (self->doc);
  if (!gil_journal_file_write (draft, text, error))
    return FALSE;

  kept = gil_journal_file_set_aside (draft, REPLACED, self->clock (), error);
  return kept != NULL;
}

/* What cannot be used gives way, under another name. When it is a link, the link does: where it
 * leads to may be nothing of ours. */
static gboolean
move_away (GilJournal  *self,
           const char  *path,
           GError     **error)
{
  g_autofd int lock = gil_journal_lock (path, error);
  char *aside;

  if (lock < 0)
    return FALSE;

  aside = gil_journal_file_set_aside (path, REPLACED, self->clock (), error);
  if (!aside)
    return FALSE;

  g_free (self->aside);
  self->aside = aside;
  g_clear_error (&self->locked_out);
  return TRUE;
}

/* (nullable) (transfer full): @item as the newest of what stood at its id. */
static JsonNode *
renew (JsonNode *item,
       JsonNode *present,
       gint64    now)
{
  g_autoptr (JsonNode) copy = NULL;
  g_autofree char *changed = NULL;

  if (gil_journal_item_equal (item, present) ||
      (!gil_journal_item_is_live (item) && !gil_journal_item_is_live (present)))
    return NULL;
  if (!gil_journal_item_is_live (item))
    return gil_journal_item_remove (present, now);

  copy = gil_journal_item_dup (item);
  if (!copy)
    return NULL;

  changed = gil_journal_time_format (gil_journal_item_next_change (present, now));
  json_object_set_string_member (json_node_get_object (copy), "changed", changed);
  return g_steal_pointer (&copy);
}

/* As if the user had edited everything back: so it wins wherever it is merged. */
static void
restore_section (GilJournal     *self,
                 JsonObject     *copy,
                 GilJournalKind  kind)
{
  JsonObject *section = gil_journal_doc_get_section (self->doc, kind);
  JsonObject *from = gil_journal_doc_get_section (copy, kind);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gint64 now = self->clock ();
  GHashTableIter hash_iter;
  JsonObjectIter iter;
  const char *id;

  json_object_iter_init (&iter, section);
  while (json_object_iter_next (&iter, &id, NULL))
    g_hash_table_add (ids, g_strdup (id));
  json_object_iter_init (&iter, from);
  while (json_object_iter_next (&iter, &id, NULL))
    g_hash_table_add (ids, g_strdup (id));

  g_hash_table_iter_init (&hash_iter, ids);
  while (g_hash_table_iter_next (&hash_iter, (gpointer *) &id, NULL)) {
    JsonNode *item = renew (json_object_get_member (from, id), json_object_get_member (section, id),
                            now);

    if (!item)
      continue;
    gil_journal_doc_set_item (section, id, item);
    gil_journal_touch (self);
    gil_journal_emit_changed (self, kind, id);
  }
}

/**
 * gil_journal_restore_copy:
 * @self: a journal that is loaded
 * @path: a copy
 * @error: return location
 *
 * Makes the items of a copy those of the journal, and saves it. What is there now is kept in a file
 * "journal.replaced-TIME.json" first; a file that cannot be used at all gets such a name itself.
 * Nothing is changed when that fails, or when the copy is no sound journal.
 *
 * Returns: whether the copy is the journal and saved; %FALSE with an error of %GIL_JOURNAL_ERROR
 */
gboolean
gil_journal_restore_copy (GilJournal  *self,
                          const char  *path,
                          GError     **error)
{
  g_auto (GilJournalLook) look = { 0 };
  g_autofree char *journal = NULL;

  g_return_val_if_fail (GIL_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (self->loaded, FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  gil_journal_file_look (path, &look);
  if (!look.doc) {
    g_set_error (error, GIL_JOURNAL_ERROR,
                 look.error ? look.error->code : (int) GIL_JOURNAL_ERROR_UNREADABLE, "%s: %s", path,
                 look.error ? look.error->message : gil_say ("no such file", "그런 파일이 없어요"));
    return FALSE;
  }

  gil_journal_finish_job (self);
  journal = self->locked_out ? g_strdup (self->path) : gil_journal_file_resolve (self->path, error);
  if (!journal || !keep_present (self, journal, error) ||
      (self->locked_out && !move_away (self, journal, error)))
    return FALSE;

  gil_journal_begin_changes (self);
  for (guint kind = 0; kind < GIL_JOURNAL_N_KINDS; kind++)
    restore_section (self, look.doc, kind);
  gil_journal_end_changes (self);

  g_clear_error (&self->damaged);
  g_clear_error (&self->missing);
  gil_journal_touch (self);
  gil_journal_update_state (self);

  return gil_journal_save (self, error);
}
