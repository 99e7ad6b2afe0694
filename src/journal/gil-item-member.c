/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-item-member.h"

#include "gil-item-get.h"
#include "gil-journal-item.h"
#include "gil-json.h"

/* More than this a list of links has never; what is longer is not read. */
#define MAX_LINKS 1000

/* Whether an item has nothing but this member and what the journal itself notes of every item. */
static gboolean
has_nothing_else (JsonObject *item,
                  const char *key)
{
  JsonObjectIter iter;
  const char *name;

  json_object_iter_init (&iter, item);
  while (json_object_iter_next (&iter, &name, NULL)) {
    if (!g_str_equal (name, key) && !g_str_equal (name, "made") && !g_str_equal (name, "changed"))
      return FALSE;
  }

  return TRUE;
}

/**
 * gil_item_put:
 * @journal: a journal that is loaded
 * @kind: a kind of items
 * @id: an id
 * @key: a member
 * @value: (transfer full) (nullable): what it becomes; %NULL to take it out
 *
 * Sets one member and leaves the others. An item in which nothing would be left is removed, and none
 * is made to hold nothing.
 */
void
gil_item_put (GilJournal     *journal,
              GilJournalKind  kind,
              const char     *id,
              const char     *key,
              JsonNode       *value)
{
  g_autoptr (JsonObject) members = json_object_new ();
  JsonObject *item = gil_journal_get (journal, kind, id);

  if (value == NULL && item == NULL)
    return;

  if (value == NULL && has_nothing_else (item, key)) {
    json_object_unref (gil_journal_remove (journal, kind, id));
    return;
  }

  json_object_set_member (members, key, value != NULL ? value : json_node_new (JSON_NODE_NULL));
  gil_journal_set (journal, kind, id, members);
}

/**
 * gil_item_put_string:
 * @journal: a journal that is loaded
 * @kind: a kind of items
 * @id: an id
 * @key: a member
 * @value: (nullable): the text; %NULL to take it out
 */
void
gil_item_put_string (GilJournal     *journal,
                     GilJournalKind  kind,
                     const char     *id,
                     const char     *key,
                     const char     *value)
{
  JsonNode *node = NULL;

  if (value != NULL)
    node = json_node_init_string (json_node_alloc (), value);

  gil_item_put (journal, kind, id, key, node);
}

/**
 * gil_item_peek_text:
 * @item: (nullable): an item
 * @key: a member
 *
 * Returns: (transfer none) (nullable): the text; %NULL where there is none, where it is blank, or where
 * something else stands there
 */
const char *
gil_item_peek_text (JsonObject *item,
                    const char *key)
{
  JsonNode *node = item != NULL ? json_object_get_member (item, key) : NULL;

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node)
      || json_node_get_value_type (node) != G_TYPE_STRING || gil_json_is_blank (json_node_get_string (node)))
    return NULL;

  return json_node_get_string (node);
}

/**
 * gil_item_peek_number:
 * @item: (nullable): an item
 * @key: a member
 * @most: the most it may be
 *
 * Returns: the whole number from 1 to @most; 0 where there is none such
 */
guint
gil_item_peek_number (JsonObject *item,
                      const char *key,
                      guint       most)
{
  double number = 0;

  if (item == NULL || !gil_item_get_number (item, key, 0, most, &number))
    return 0;

  return (guint) number;
}

/**
 * gil_item_peek_flag:
 * @item: (nullable): an item
 * @key: a member
 *
 * Returns: whether it is there and true
 */
gboolean
gil_item_peek_flag (JsonObject *item,
                    const char *key)
{
  JsonNode *node = item != NULL ? json_object_get_member (item, key) : NULL;

  return node != NULL && JSON_NODE_HOLDS_VALUE (node)
         && json_node_get_value_type (node) == G_TYPE_BOOLEAN && json_node_get_boolean (node);
}

/**
 * gil_item_dup_strings:
 * @item: (nullable): an item
 * @key: a member
 *
 * Returns: (transfer full) (array zero-terminated=1): the texts in the list there, each once; what is
 * no text in it is passed over
 */
char **
gil_item_dup_strings (JsonObject *item,
                      const char *key)
{
  g_autoptr (GStrvBuilder) strings = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  JsonNode *node = item != NULL ? json_object_get_member (item, key) : NULL;
  JsonArray *array = NULL;

  if (node != NULL && JSON_NODE_HOLDS_ARRAY (node))
    array = json_node_get_array (node);

  for (guint i = 0; array != NULL && i < MIN (json_array_get_length (array), MAX_LINKS); i++) {
    JsonNode *element = json_array_get_element (array, i);

    if (JSON_NODE_HOLDS_VALUE (element) && json_node_get_value_type (element) == G_TYPE_STRING
        && g_hash_table_add (seen, (gpointer) json_node_get_string (element)))
      g_strv_builder_add (strings, json_node_get_string (element));
  }

  return g_strv_builder_end (strings);
}

/**
 * gil_item_new_strings:
 * @strings: (array zero-terminated=1): texts
 *
 * Returns: (transfer full) (nullable): them as a list; %NULL when there is none
 */
JsonNode *
gil_item_new_strings (const char *const *strings)
{
  g_autoptr (JsonArray) array = json_array_new ();

  if (strings == NULL || strings[0] == NULL)
    return NULL;

  for (guint i = 0; strings[i] != NULL; i++)
    json_array_add_string_element (array, strings[i]);

  return json_node_init_array (json_node_alloc (), array);
}

/**
 * gil_item_peek_time:
 * @item: (nullable): an item
 * @key: a member
 *
 * Returns: the time, in microseconds since 1970; 0 where there is none
 */
gint64
gil_item_peek_time (JsonObject *item,
                    const char *key)
{
  return gil_journal_time_parse (gil_item_peek_text (item, key));
}
