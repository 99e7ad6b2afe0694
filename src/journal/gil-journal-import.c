/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-journal-import.h"

#include "gil-journal-doc.h"
#include "gil-journal-item.h"
#include "gil-journal-merge.h"
#include "gil-journal-private.h"
#include "gil-lang.h"

/**
 * gil_journal_export:
 * @self: a journal
 *
 * Returns: (transfer full): the whole journal as text, as it is written to its file: what was removed
 *   and what is not known here are in it, too
 */
GBytes *
gil_journal_export (GilJournal *self)
{
  g_return_val_if_fail (GIL_IS_JOURNAL (self), NULL);

  return gil_journal_doc_write (self->doc);
}

/* Takes out of a backup what is no item, and what is not known here but stands in the journal, too: it
 * has no time of change, and what is here may be newer. What stays is not shared with @backup. */
static void
prepare (GilJournal      *self,
         JsonObject      *backup,
         GilImportCounts *counts)
{
  GList *members = json_object_get_members (backup);

  for (guint kind = 0; kind < GIL_JOURNAL_N_KINDS; kind++) {
    JsonObject *section = gil_journal_doc_get_section (backup, kind);
    GList *ids = json_object_get_members (section);

    for (GList *l = ids; l != NULL; l = l->next) {
      JsonNode *item = json_object_get_member (section, l->data);

      if (*(const char *) l->data != '\0' && JSON_NODE_HOLDS_OBJECT (item))
        continue;
      json_object_remove_member (section, l->data);
      counts->n_ignored++;
    }
    g_list_free (ids);
  }

  for (GList *l = members; l != NULL; l = l->next) {
    if (!g_strv_contains (gil_journal_sections, l->data)
        && json_object_has_member (self->doc, l->data))
      json_object_remove_member (backup, l->data);
  }
  g_list_free (members);
}

/* What was there before the merge, told from what is there now. */
static void
count_change (const GilJournalChange *change,
              GilJournal             *self,
              GHashTable             *live,
              GilImportCounts        *counts)
{
  g_autofree char *place = g_strdup_printf ("%u %s", change->kind, change->id);

  if (gil_journal_get (self, change->kind, change->id) == NULL)
    counts->n_removed++;
  else if (g_hash_table_contains (live, place))
    counts->n_updated++;
  else
    counts->n_new++;
}

/* (element-type utf8 utf8): the live items of the journal that the backup has, too. */
static GHashTable *
find_live (GilJournal *self,
           JsonObject *backup,
           guint      *n_items)
{
  GHashTable *live = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint kind = 0; kind < GIL_JOURNAL_N_KINDS; kind++) {
    JsonObjectIter iter;
    const char *id;
    JsonNode *item;

    json_object_iter_init (&iter, gil_journal_doc_get_section (backup, kind));
    while (json_object_iter_next (&iter, &id, &item)) {
      gboolean is_here = gil_journal_get (self, kind, id) != NULL;

      if (is_here)
        g_hash_table_add (live, g_strdup_printf ("%u %s", kind, id));
      /* A mark of what was never here is no item to anybody. */
      if (is_here || gil_journal_item_is_live (item))
        (*n_items)++;
    }
  }

  return live;
}

/* Whether the journal could still be saved and read back afterwards; tried on a copy. */
static gboolean
fits (GilJournal  *self,
      JsonObject  *backup,
      GError     **error)
{
  g_autoptr (GBytes) present = gil_journal_doc_write (self->doc);
  g_autoptr (JsonObject) copy = gil_journal_doc_parse (present, error);
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (GBytes) merged = NULL;
  g_autoptr (JsonObject) read_back = NULL;
  gboolean theirs_lack;

  if (copy == NULL)
    return FALSE;

  changes = gil_journal_merge (copy, backup, &theirs_lack);
  merged = gil_journal_doc_write (copy);
  read_back = gil_journal_doc_parse (merged, error);

  return read_back != NULL;
}

/**
 * gil_journal_import:
 * @self: a journal that is loaded
 * @backup: the text of a journal
 * @counts: (out): what became of the items of the backup
 * @error: return location
 *
 * Merges a backup: of each item the state that was changed last stays, as when two programs write the
 * same file. What the backup does not have is not touched. Saved by itself like any other change.
 *
 * Returns: whether the backup was sound; if not nothing is changed, and the error, of
 *   %GIL_JOURNAL_ERROR, does not name the file
 */
gboolean
gil_journal_import (GilJournal       *self,
                    GBytes           *backup,
                    GilImportCounts  *counts,
                    GError          **error)
{
  g_autoptr (JsonObject) theirs = NULL;
  g_autoptr (GHashTable) live = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  gboolean theirs_lack;
  guint n_items = 0;

  g_return_val_if_fail (GIL_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (self->loaded, FALSE);
  g_return_val_if_fail (backup != NULL, FALSE);
  g_return_val_if_fail (counts != NULL, FALSE);

  *counts = (GilImportCounts) { 0 };
  theirs = gil_journal_doc_parse (backup, error);
  if (theirs == NULL)
    return FALSE;

  prepare (self, theirs, counts);
  if (!fits (self, theirs, error)) {
    g_prefix_error_literal (error, gil_say ("together with what is there: ", "지금 있는 것과 합치면: "));
    return FALSE;
  }

  live = find_live (self, theirs, &n_items);
  changes = gil_journal_merge (self->doc, theirs, &theirs_lack);

  for (guint i = 0; i < changes->len; i++)
    count_change (g_ptr_array_index (changes, i), self, live, counts);
  counts->n_kept = n_items - changes->len;

  gil_journal_touch (self);
  gil_journal_emit_changes (self, changes);

  return TRUE;
}
