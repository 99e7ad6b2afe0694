/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-item-get.h"

/* The member, unless it is missing or null. */
static JsonNode *
get_member (JsonObject *item,
            const char *key)
{
  JsonNode *node = json_object_get_member (item, key);

  return node != NULL && !JSON_NODE_HOLDS_NULL (node) ? node : NULL;
}

static gboolean
holds (JsonNode *node,
       GType     type)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

/**
 * gil_item_get_string:
 * @item: an item, or an object in one
 * @key: a key
 * @value: (inout) (transfer full): the text; what it was before is freed
 *
 * Returns: whether it is a text, or is not there
 */
gboolean
gil_item_get_string (JsonObject  *item,
                     const char  *key,
                     char       **value)
{
  JsonNode *node = get_member (item, key);

  if (node == NULL)
    return TRUE;
  if (!holds (node, G_TYPE_STRING))
    return FALSE;

  g_set_str (value, json_node_get_string (node));

  return TRUE;
}

/**
 * gil_item_get_texts:
 * @item: an item, or an object in one
 * @key: a key
 * @en: (inout) (transfer full): the English text
 * @ko: (inout) (transfer full): the Korean text
 *
 * Reads `{"en": "…", "ko": "…"}`.
 *
 * Returns: whether there are both, or nothing is there
 */
gboolean
gil_item_get_texts (JsonObject  *item,
                    const char  *key,
                    char       **en,
                    char       **ko)
{
  JsonObject *both = NULL;

  if (!gil_item_get_object (item, key, &both))
    return FALSE;
  if (both == NULL)
    return TRUE;

  return gil_item_get_string (both, "en", en) && gil_item_get_string (both, "ko", ko)
         && *en != NULL && *ko != NULL;
}

/**
 * gil_item_get_number:
 * @item: an item, or an object in one
 * @key: a key
 * @least: the least it may be
 * @most: the most it may be
 * @value: (inout): the number, whole or not
 *
 * Returns: whether it is a number within the bounds, or is not there
 */
gboolean
gil_item_get_number (JsonObject *item,
                     const char *key,
                     double      least,
                     double      most,
                     double     *value)
{
  JsonNode *node = get_member (item, key);
  double number;

  if (node == NULL)
    return TRUE;
  if (!holds (node, G_TYPE_INT64) && !holds (node, G_TYPE_DOUBLE))
    return FALSE;

  number = json_node_get_double (node);
  if (!(number >= least && number <= most))
    return FALSE;

  *value = number;

  return TRUE;
}

/**
 * gil_item_get_object:
 * @item: an item, or an object in one
 * @key: a key
 * @value: (inout) (transfer none): the object
 *
 * Returns: whether it is an object, or is not there
 */
gboolean
gil_item_get_object (JsonObject  *item,
                     const char  *key,
                     JsonObject **value)
{
  JsonNode *node = get_member (item, key);

  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return FALSE;

  *value = json_node_get_object (node);

  return TRUE;
}

/**
 * gil_item_get_objects:
 * @item: an item, or an object in one
 * @key: a key
 * @most: how many there may be
 * @value: (inout) (transfer none): the list
 *
 * Returns: whether it is a list of nothing but objects, or is not there
 */
gboolean
gil_item_get_objects (JsonObject  *item,
                      const char  *key,
                      guint        most,
                      JsonArray  **value)
{
  JsonNode *node = get_member (item, key);
  JsonArray *array;

  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return FALSE;

  array = json_node_get_array (node);
  if (json_array_get_length (array) > most)
    return FALSE;
  for (guint i = 0; i < json_array_get_length (array); i++) {
    if (!JSON_NODE_HOLDS_OBJECT (json_array_get_element (array, i)))
      return FALSE;
  }

  *value = array;

  return TRUE;
}

/**
 * gil_item_set_string:
 * @item: an item, or an object in one
 * @key: a key
 * @value: (nullable): a text; nothing is written for %NULL
 */
void
gil_item_set_string (JsonObject *item,
                     const char *key,
                     const char *value)
{
  if (value != NULL)
    json_object_set_string_member (item, key, value);
}

/**
 * gil_item_set_texts:
 * @item: an item, or an object in one
 * @key: a key
 * @en: (nullable): the English text
 * @ko: (nullable): the Korean text
 *
 * Writes `{"en": "…", "ko": "…"}`; nothing where one is missing.
 */
void
gil_item_set_texts (JsonObject *item,
                    const char *key,
                    const char *en,
                    const char *ko)
{
  JsonObject *both;

  if (en == NULL || ko == NULL)
    return;

  both = json_object_new ();
  json_object_set_string_member (both, "en", en);
  json_object_set_string_member (both, "ko", ko);
  json_object_set_object_member (item, key, both);
}
