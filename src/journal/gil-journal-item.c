/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-journal-item.h"

#include <math.h>
#include <string.h>

#include "gil-json-scan.h"

/* What lies later was not written by a clock. It counts as no time, so that there is always room
 * for a later change. */
#define LAST_YEAR 9000
/* The values of members lie below the document, its sections and their items. */
#define MAX_VALUE_DEPTH (GIL_JSON_MAX_DEPTH - 3)

/* Of a raw value that stood where an item belongs, and is kept in the item made there. */
#define RAW_MEMBER "unread"

/**
 * gil_journal_time_format:
 * @time: microseconds since 1970
 *
 * Returns: (transfer full): the time as ISO 8601, always in UTC and of one length, so that texts
 * sort like times
 */
char *
gil_journal_time_format (gint64 time)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc_usec (time);

  return utc ? g_date_time_format (utc, "%Y-%m-%dT%H:%M:%S.%fZ") : g_strdup ("");
}

/* Of the very form that gil_journal_time_format() writes: read in whole numbers, because seconds
 * as GDateTime parses them are a double that can be a microsecond off. */
static gboolean
parse_own_form (const char *text,
                gint64     *time)
{
  static const char form[] = "dddd-dd-ddTdd:dd:dd.ddddddZ";
  g_autoptr (GDateTime) utc = NULL;

  if (strlen (text) != strlen (form))
    return FALSE;
  for (gsize i = 0; form[i]; i++) {
    if (form[i] == 'd' ? !g_ascii_isdigit (text[i]) : text[i] != form[i])
      return FALSE;
  }

  utc = g_date_time_new_utc (atoi (text), atoi (text + 5), atoi (text + 8), atoi (text + 11),
                             atoi (text + 14), atoi (text + 17));
  if (!utc)
    return FALSE;

  *time = g_date_time_to_unix_usec (utc) + atoi (text + 20);
  return TRUE;
}

/**
 * gil_journal_time_parse:
 * @text: (nullable): a time as ISO 8601; without a zone it is UTC
 *
 * Returns: microseconds since 1970; 0 for what is no time, or no believable one
 */
gint64
gil_journal_time_parse (const char *text)
{
  g_autoptr (GTimeZone) zone = NULL;
  g_autoptr (GDateTime) time = NULL;
  gint64 parsed;

  if (!text)
    return 0;

  if (!parse_own_form (text, &parsed)) {
    zone = g_time_zone_new_utc ();
    time = g_date_time_new_from_iso8601 (text, zone);
    if (!time)
      return 0;
    parsed = g_date_time_to_unix_usec (time);
  }

  return parsed > 0 && parsed < (LAST_YEAR - 1970) * 365 * G_TIME_SPAN_DAY ? parsed : 0;
}

static JsonNode *
dup_value (JsonNode *value,
           guint     depth)
{
  g_autoptr (JsonNode) copy = NULL;

  if (JSON_NODE_HOLDS_OBJECT (value)) {
    g_autoptr (JsonObject) object = json_object_new ();
    JsonObjectIter iter;
    const char *key;
    JsonNode *member;

    json_object_iter_init_ordered (&iter, json_node_get_object (value));
    while (json_object_iter_next_ordered (&iter, &key, &member)) {
      JsonNode *inner = depth > 1 && g_utf8_validate (key, -1, NULL) ? dup_value (member, depth - 1)
                                                                     : NULL;

      if (!inner)
        return NULL;
      json_object_set_member (object, key, inner);
    }

    copy = json_node_init_object (json_node_alloc (), object);
  } else if (JSON_NODE_HOLDS_ARRAY (value)) {
    JsonArray *from = json_node_get_array (value);
    g_autoptr (JsonArray) array = json_array_sized_new (json_array_get_length (from));

    for (guint i = 0; i < json_array_get_length (from); i++) {
      JsonNode *inner = depth > 1 ? dup_value (json_array_get_element (from, i), depth - 1) : NULL;

      if (!inner)
        return NULL;
      json_array_add_element (array, inner);
    }

    copy = json_node_init_array (json_node_alloc (), array);
  } else if (json_node_get_value_type (value) == G_TYPE_DOUBLE &&
             !isfinite (json_node_get_double (value))) {
    return NULL;
  } else if (json_node_get_value_type (value) == G_TYPE_STRING &&
             !g_utf8_validate (json_node_get_string (value), -1, NULL)) {
    return NULL;
  } else {
    copy = json_node_copy (value);
  }

  return g_steal_pointer (&copy);
}

/**
 * gil_journal_value_dup:
 * @value: a value
 *
 * Returns: (transfer full) (nullable): a copy that shares nothing with @value; %NULL when @value
 * could not be read back from a file: text that is not UTF-8, a number that is not finite, or
 * nested too deep
 */
JsonNode *
gil_journal_value_dup (JsonNode *value)
{
  return dup_value (value, MAX_VALUE_DEPTH);
}

/**
 * gil_journal_item_dup:
 * @item: an item
 *
 * Returns: (transfer full) (nullable): a copy that shares nothing with @item; %NULL as by
 * gil_journal_value_dup(), for an item lies one level above its values
 */
JsonNode *
gil_journal_item_dup (JsonNode *item)
{
  return dup_value (item, MAX_VALUE_DEPTH + 1);
}

/**
 * gil_journal_item_is_removed:
 * @item: (nullable): what stands at an id
 *
 * Returns: whether it is the mark that a removed item leaves
 */
gboolean
gil_journal_item_is_removed (JsonNode *item)
{
  return item && JSON_NODE_HOLDS_OBJECT (item) &&
         json_object_get_boolean_member_with_default (json_node_get_object (item), "removed",
                                                      FALSE);
}

/**
 * gil_journal_item_is_live:
 * @item: (nullable): what stands at an id
 *
 * Returns: whether it is an item that can be handed out
 */
gboolean
gil_journal_item_is_live (JsonNode *item)
{
  return item && JSON_NODE_HOLDS_OBJECT (item) && !gil_journal_item_is_removed (item);
}

static gint64
get_time (JsonNode   *item,
          const char *member)
{
  JsonNode *value = NULL;

  if (item && JSON_NODE_HOLDS_OBJECT (item))
    value = json_object_get_member (json_node_get_object (item), member);

  if (!value || json_node_get_value_type (value) != G_TYPE_STRING)
    return 0;

  return gil_journal_time_parse (json_node_get_string (value));
}

/**
 * gil_journal_item_get_made:
 * @item: (nullable): what stands at an id
 *
 * Returns: when it was made; 0 when that is not known
 */
gint64
gil_journal_item_get_made (JsonNode *item)
{
  return get_time (item, "made");
}

/**
 * gil_journal_item_get_changed:
 * @item: (nullable): what stands at an id
 *
 * Returns: when it was last changed or removed; 0 when that is not known
 */
gint64
gil_journal_item_get_changed (JsonNode *item)
{
  return get_time (item, "changed");
}

/**
 * gil_journal_item_next_change:
 * @item: (nullable): what stands at an id
 * @now: the time
 *
 * The user's newest edit must be the newest by its time too, even when the clock was set back.
 *
 * Returns: @now, or the first microsecond after the last change if that is later
 */
gint64
gil_journal_item_next_change (JsonNode *item,
                              gint64    now)
{
  return MAX (now, gil_journal_item_get_changed (item) + 1);
}

static gboolean
is_kept_by_journal (const char *member)
{
  return g_str_equal (member, "made") || g_str_equal (member, "changed") ||
         g_str_equal (member, "removed");
}

static gboolean
has_all (JsonObject *of,
         JsonObject *in)
{
  JsonObjectIter iter;
  const char *key;
  JsonNode *value;

  json_object_iter_init (&iter, of);
  while (json_object_iter_next (&iter, &key, &value)) {
    JsonNode *other = json_object_get_member (in, key);

    if (!g_str_equal (key, "changed") && (!other || !json_node_equal (value, other)))
      return FALSE;
  }

  return TRUE;
}

/**
 * gil_journal_item_equal:
 * @a: (nullable): what stands at an id
 * @b: (nullable): what stands at an id
 *
 * Returns: whether both say the same, whenever it was written
 */
gboolean
gil_journal_item_equal (JsonNode *a,
                        JsonNode *b)
{
  if (!a || !b)
    return a == b;
  if (!JSON_NODE_HOLDS_OBJECT (a) || !JSON_NODE_HOLDS_OBJECT (b))
    return json_node_equal (a, b);

  return has_all (json_node_get_object (a), json_node_get_object (b)) &&
         has_all (json_node_get_object (b), json_node_get_object (a));
}

static void
set_time (JsonObject *object,
          const char *member,
          gint64      time)
{
  g_autofree char *text = gil_journal_time_format (time);

  json_object_set_string_member (object, member, text);
}

/* As it is, or as text where it would lie too deep one level below its place. */
static JsonNode *
keep_raw (JsonNode *item)
{
  JsonNode *copy = gil_journal_value_dup (item);
  g_autofree char *text = NULL;

  if (copy)
    return copy;

  text = json_to_string (item, FALSE);
  return json_node_init_string (json_node_alloc (), text);
}

/* What the item was, in a new object; what is no item is kept in it all the same. */
static JsonObject *
copy_base (JsonNode   *item,
           JsonObject *members,
           gint64      now)
{
  JsonObject *object = json_object_new ();
  JsonObjectIter iter;
  const char *key;
  JsonNode *value;
  gint64 made;

  if (gil_journal_item_is_live (item)) {
    json_object_iter_init_ordered (&iter, json_node_get_object (item));
    while (json_object_iter_next_ordered (&iter, &key, &value))
      json_object_set_member (object, key, json_node_copy (value));
    return object;
  }

  /* What gil_journal_remove() gave back comes back as old as it was. */
  value = json_object_get_member (members, "made");
  made = value && json_node_get_value_type (value) == G_TYPE_STRING
           ? gil_journal_time_parse (json_node_get_string (value)) : 0;
  set_time (object, "made", made != 0 ? made : now);
  set_time (object, "changed", now);
  if (item && !JSON_NODE_HOLDS_OBJECT (item) && !JSON_NODE_HOLDS_NULL (item))
    json_object_set_member (object, RAW_MEMBER, keep_raw (item));

  return object;
}

/**
 * gil_journal_item_edit:
 * @item: (nullable): what stands at the id
 * @members: what to set; null takes a member out; "made", "changed" and "removed" are not set
 * @now: the time
 *
 * Returns: (transfer full) (nullable): the item as it becomes; %NULL when nothing would change, or
 * when @members cannot be saved, which is an error of the program
 */
JsonNode *
gil_journal_item_edit (JsonNode   *item,
                       JsonObject *members,
                       gint64      now)
{
  g_autoptr (JsonObject) object = copy_base (item, members, now);
  JsonObjectIter iter;
  const char *key;
  JsonNode *value;
  gboolean differs = FALSE;

  json_object_iter_init_ordered (&iter, members);
  while (json_object_iter_next_ordered (&iter, &key, &value)) {
    JsonNode *old = json_object_get_member (object, key);
    JsonNode *copy;

    if (is_kept_by_journal (key))
      continue;

    if (JSON_NODE_HOLDS_NULL (value)) {
      differs |= old != NULL;
      if (old)
        json_object_remove_member (object, key);
      continue;
    }

    if (old && json_node_equal (old, value))
      continue;

    copy = g_utf8_validate (key, -1, NULL) ? gil_journal_value_dup (value) : NULL;
    g_return_val_if_fail (copy != NULL, NULL);
    json_object_set_member (object, key, copy);
    differs = TRUE;
  }

  if (!differs)
    return NULL;

  set_time (object, "changed", gil_journal_item_next_change (item, now));
  return json_node_init_object (json_node_alloc (), object);
}

/**
 * gil_journal_item_remove:
 * @item: (nullable): what stands at the id
 * @now: the time
 *
 * Returns: (transfer full): the mark that the removed item leaves
 */
JsonNode *
gil_journal_item_remove (JsonNode *item,
                         gint64    now)
{
  g_autoptr (JsonObject) object = json_object_new ();

  set_time (object, "changed", gil_journal_item_next_change (item, now));
  json_object_set_boolean_member (object, "removed", TRUE);

  return json_node_init_object (json_node_alloc (), object);
}
