/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-journal-merge.h"

#include <string.h>

#include "gil-journal-doc.h"
#include "gil-journal-item.h"

static void
change_free (gpointer data)
{
  GilJournalChange *change = data;

  g_free (change->id);
  g_free (change);
}

/* What is no object is worth less than a removed item, and that less than one that is there. */
static int
rank_shape (JsonNode *item)
{
  if (gil_journal_item_is_live (item))
    return 2;

  return JSON_NODE_HOLDS_OBJECT (item) ? 1 : 0;
}

/* Which of two items stays: > 0 when it is @a. The later change wins; at equal times something
 * else must decide, and decide the same for every program that merges, in whatever order. */
static int
compare_items (JsonNode *a,
               JsonNode *b)
{
  gint64 difference = gil_journal_item_get_changed (a) - gil_journal_item_get_changed (b);
  g_autofree char *text_a = NULL;
  g_autofree char *text_b = NULL;

  if (difference != 0)
    return difference > 0 ? 1 : -1;
  if (rank_shape (a) != rank_shape (b))
    return rank_shape (a) - rank_shape (b);
  if (json_node_equal (a, b))
    return 0;

  text_a = json_to_string (a, FALSE);
  text_b = json_to_string (b, FALSE);

  return strcmp (text_a, text_b);
}

static void
merge_section (JsonObject     *mine,
               JsonObject     *theirs,
               GilJournalKind  kind,
               GPtrArray      *changes,
               gboolean       *theirs_lack)
{
  JsonObjectIter iter;
  const char *id;
  JsonNode *item;

  json_object_iter_init (&iter, mine);
  while (json_object_iter_next (&iter, &id, NULL))
    *theirs_lack |= !json_object_has_member (theirs, id);

  json_object_iter_init (&iter, theirs);
  while (json_object_iter_next (&iter, &id, &item)) {
    JsonNode *own = json_object_get_member (mine, id);
    int order = own ? compare_items (own, item) : -1;
    gboolean is_seen;

    if (order > 0)
      *theirs_lack = TRUE;
    if (order >= 0)
      continue;

    /* An item that was never here and is removed there is no change for anybody. */
    is_seen = gil_journal_item_is_live (own) || gil_journal_item_is_live (item);
    gil_journal_doc_set_item (mine, id, json_node_copy (item));

    if (is_seen) {
      GilJournalChange *change = g_new0 (GilJournalChange, 1);

      change->kind = kind;
      change->id = g_strdup (id);
      g_ptr_array_add (changes, change);
    }
  }
}

static gboolean
is_section (const char *member)
{
  return g_strv_contains (gil_journal_sections, member);
}

/* What is not known here is never changed here: what the others have of it is as new or newer. */
static void
merge_unknown (JsonObject *mine,
               JsonObject *theirs,
               gboolean   *theirs_lack)
{
  JsonObjectIter iter;
  const char *member;
  JsonNode *value;

  json_object_iter_init (&iter, theirs);
  while (json_object_iter_next (&iter, &member, &value)) {
    if (!is_section (member))
      json_object_set_member (mine, member, json_node_copy (value));
  }

  json_object_iter_init (&iter, mine);
  while (json_object_iter_next (&iter, &member, NULL))
    *theirs_lack |= !json_object_has_member (theirs, member);
}

/**
 * gil_journal_merge:
 * @mine: a journal; what @theirs has that is newer is put in
 * @theirs: another state of it; its nodes are shared afterwards, and must not be changed
 * @theirs_lack: (out): whether something of @mine is missing or older in @theirs
 *
 * Merges item by item, by the time of change. Merging in either direction, and as often as one
 * likes, gives the same.
 *
 * Returns: (transfer full) (element-type GilJournalChange): what changed in @mine, as far as the
 * user can see it
 */
GPtrArray *
gil_journal_merge (JsonObject *mine,
                   JsonObject *theirs,
                   gboolean   *theirs_lack)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func (change_free);

  *theirs_lack = FALSE;

  for (guint kind = 0; kind < GIL_JOURNAL_N_KINDS; kind++)
    merge_section (gil_journal_doc_get_section (mine, kind),
                   gil_journal_doc_get_section (theirs, kind), kind, changes, theirs_lack);
  merge_unknown (mine, theirs, theirs_lack);

  return changes;
}
