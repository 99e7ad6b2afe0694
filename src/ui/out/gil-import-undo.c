/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-import-undo.h"

#include "gil-import.h"

/* An item that the import changed. What the journal gives is never changed in place, so both states are
 * kept as they are. */
typedef struct
{
  GilJournalKind kind;
  char *id;
  JsonObject *before; /* (nullable): %NULL where there was none */
  JsonObject *after;  /* (nullable): %NULL where there is none any more */
} Change;

struct _GilImportUndo
{
  GilJournal *journal;
  GPtrArray *changes; /* (element-type Change) */
};

static void
change_free (gpointer data)
{
  Change *change = data;

  g_clear_pointer (&change->before, json_object_unref);
  g_clear_pointer (&change->after, json_object_unref);
  g_free (change->id);
  g_free (change);
}

static JsonObject *
dup_item (GilJournal     *journal,
          GilJournalKind  kind,
          const char     *id)
{
  JsonObject *item = gil_journal_get (journal, kind, id);

  return item != NULL ? json_object_ref (item) : NULL;
}

/* (element-type utf8 JsonObject): all items of a kind */
static GHashTable *
dup_items (GilJournal     *journal,
           GilJournalKind  kind)
{
  GHashTable *items = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                             (GDestroyNotify) json_object_unref);
  g_auto (GStrv) ids = gil_journal_list (journal, kind);

  for (guint i = 0; ids[i] != NULL; i++)
    g_hash_table_insert (items, g_strdup (ids[i]), dup_item (journal, kind, ids[i]));

  return items;
}

/* What became of the items there were, and which came to them. */
static void
compare (GilImportUndo  *self,
         GilJournalKind  kind,
         GHashTable     *before)
{
  g_autoptr (GHashTable) after = dup_items (self->journal, kind);
  GHashTable *const sides[] = { before, after };

  for (guint side = 0; side < G_N_ELEMENTS (sides); side++) {
    GHashTableIter iter;
    gpointer id;

    g_hash_table_iter_init (&iter, sides[side]);
    while (g_hash_table_iter_next (&iter, &id, NULL)) {
      JsonObject *old = g_hash_table_lookup (before, id);
      JsonObject *new = g_hash_table_lookup (after, id);
      Change *change;

      if (old == new || (side == 1 && old != NULL))
        continue;
      change = g_new0 (Change, 1);
      change->kind = kind;
      change->id = g_strdup (id);
      change->before = old != NULL ? json_object_ref (old) : NULL;
      change->after = new != NULL ? json_object_ref (new) : NULL;
      g_ptr_array_add (self->changes, change);
    }
  }
}

/* Imports a backup as gil_import() does. */
GilImportUndo *
gil_import_undo_new (GilJournal       *journal,
                     GBytes           *backup,
                     GilImportCounts  *counts,
                     GError          **error)
{
  GHashTable *before[GIL_JOURNAL_N_KINDS];
  g_autoptr (GilImportUndo) self = NULL;
  gboolean done;

  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (backup != NULL, NULL);

  for (guint kind = 0; kind < GIL_JOURNAL_N_KINDS; kind++)
    before[kind] = dup_items (journal, kind);

  self = g_new0 (GilImportUndo, 1);
  self->journal = g_object_ref (journal);
  self->changes = g_ptr_array_new_with_free_func (change_free);
  done = gil_import (journal, backup, counts, error);

  for (guint kind = 0; kind < GIL_JOURNAL_N_KINDS; kind++) {
    if (done)
      compare (self, kind, before[kind]);
    g_hash_table_unref (before[kind]);
  }

  return done ? g_steal_pointer (&self) : NULL;
}

void
gil_import_undo_free (GilImportUndo *self)
{
  g_ptr_array_unref (self->changes);
  g_object_unref (self->journal);
  g_free (self);
}

/* The members of @before, and null for what is only in @after. */
static JsonObject *
make_members (JsonObject *before,
              JsonObject *after)
{
  JsonObject *members = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  if (after != NULL) {
    json_object_iter_init (&iter, after);
    while (json_object_iter_next (&iter, &name, NULL))
      json_object_set_null_member (members, name);
  }
  json_object_iter_init (&iter, before);
  while (json_object_iter_next (&iter, &name, &value))
    json_object_set_member (members, name, json_node_copy (value));

  return members;
}

static gboolean
is_of_one_make (JsonObject *a,
                JsonObject *b)
{
  JsonNode *made_a = json_object_get_member (a, "made");
  JsonNode *made_b = json_object_get_member (b, "made");

  return made_a == made_b || (made_a != NULL && made_b != NULL && json_node_equal (made_a, made_b));
}

static void
undo_change (GilImportUndo *self,
             const Change  *change)
{
  g_autoptr (JsonObject) members = NULL;
  g_autoptr (JsonObject) removed = NULL;

  /* Only what is made anew takes the time when it was made. */
  if (change->after != NULL
      && (change->before == NULL || !is_of_one_make (change->before, change->after)))
    removed = gil_journal_remove (self->journal, change->kind, change->id);
  if (change->before == NULL)
    return;

  members = make_members (change->before, change->after);
  gil_journal_set (self->journal, change->kind, change->id, members);
}

/* Makes each item that the import changed what it was before. An item that the user has changed since stays:
 * what was written last is never lost. Sections that are not known here stay, too: nothing shows them, and
 * another program may be reading them by now. To programs that read the file it is a change like any other,
 * made now. */
void
gil_import_undo_run (GilImportUndo *self)
{
  g_autoptr (GPtrArray) changes = NULL;

  g_return_if_fail (self != NULL);

  changes = g_steal_pointer (&self->changes);
  self->changes = g_ptr_array_new_with_free_func (change_free);
  gil_journal_begin_changes (self->journal);
  for (guint i = 0; i < changes->len; i++) {
    const Change *change = g_ptr_array_index (changes, i);

    if (gil_journal_get (self->journal, change->kind, change->id) == change->after)
      undo_change (self, change);
  }
  gil_journal_end_changes (self->journal);
}
