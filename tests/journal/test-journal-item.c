/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-journal-item.h"

#include <math.h>
#include <string.h>

#define NOW G_GINT64_CONSTANT (1795443709123457)
#define NOW_TEXT "2026-11-23T14:21:49.123457Z"

static void
test_times (void)
{
  static const struct
  {
    const char *text;
    gint64 time;
  } table[] = {
    { NOW_TEXT, NOW },
    { "2026-11-23T14:21:49.000001Z", NOW - 123456 },
    { "2026-11-23T14:21:49.999999Z", NOW - 123457 + 999999 },
    { "2026-11-23T14:21:49Z", NOW - 123457 },
    { "2026-11-23T14:21:49", NOW - 123457 },
    { "2026-11-23T23:21:49+09:00", NOW - 123457 },
    { "1970-01-01T00:00:00.000001Z", 1 },
    { NULL, 0 },
    { "", 0 },
    { "yesterday", 0 },
    { "2026-11-23", 0 },
    { "2026-02-30T14:21:49.123457Z", 0 },
    { "2026-11-23T25:21:49.123457Z", 0 },
    { "0000-00-00T00:00:00.000000Z", 0 },
    { "1969-12-31T23:59:59.999999Z", 0 },
    { "9999-12-31T23:59:59.999999Z", 0 },
    { "2026-11-23T14:21:49.12345xZ", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_test_message ("%s", table[i].text ? table[i].text : "NULL");
    g_assert_cmpint (gil_journal_time_parse (table[i].text), ==, table[i].time);
  }
}

/* Every microsecond comes back as itself: a double of seconds loses some. */
static void
test_times_round (void)
{
  for (guint i = 0; i < 20000; i++) {
    gint64 time = NOW + g_test_rand_int_range (0, 60 * 1000000) + i;
    g_autofree char *text = gil_journal_time_format (time);

    g_assert_cmpuint (strlen (text), ==, strlen (NOW_TEXT));
    g_assert_cmpint (gil_journal_time_parse (text), ==, time);
  }
}

static JsonNode *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = text ? json_from_string (text, &error) : NULL;

  g_assert_no_error (error);
  return node;
}

static void
test_next_change (void)
{
  static const struct
  {
    const char *item;
    gint64 expected;
  } table[] = {
    { NULL, NOW },
    { "{}", NOW },
    { "7", NOW },
    { "{\"changed\": 7}", NOW },
    { "{\"changed\": \"2026-11-23T14:21:49.123456Z\"}", NOW },
    { "{\"changed\": \"" NOW_TEXT "\"}", NOW + 1 },
    { "{\"changed\": \"2026-11-23T14:21:49.500000Z\", \"removed\": true}", NOW - 123457 + 500001 },
    { "{\"changed\": \"9999-12-31T23:59:59.999999Z\"}", NOW },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (JsonNode) item = parse (table[i].item);

    g_test_message ("%s", table[i].item ? table[i].item : "NULL");
    g_assert_cmpint (gil_journal_item_next_change (item, NOW), ==, table[i].expected);
  }
}

#define OLD "2020-01-01T00:00:00.000000Z"

static void
test_edit (void)
{
  static const struct
  {
    const char *name;
    const char *item;
    const char *members;
    const char *expected; /* NULL: nothing changes */
  } table[] = {
    { "new", NULL, "{\"a\":1}",
      "{\"made\":\"" NOW_TEXT "\",\"changed\":\"" NOW_TEXT "\",\"a\":1}" },
    { "nothing new", NULL, "{}", NULL },
    { "only nulls", NULL, "{\"a\":null}", NULL },
    { "changed", "{\"made\":\"" OLD "\",\"changed\":\"" OLD "\",\"a\":1,\"b\":2}", "{\"a\":3}",
      "{\"made\":\"" OLD "\",\"changed\":\"" NOW_TEXT "\",\"a\":3,\"b\":2}" },
    { "same", "{\"made\":\"" OLD "\",\"changed\":\"" OLD "\",\"a\":{\"x\":[1,\"y\"]}}",
      "{\"a\":{\"x\":[1,\"y\"]}}", NULL },
    { "taken out", "{\"made\":\"" OLD "\",\"changed\":\"" OLD "\",\"a\":1,\"b\":2}", "{\"a\":null}",
      "{\"made\":\"" OLD "\",\"changed\":\"" NOW_TEXT "\",\"b\":2}" },
    { "taken out what is not there", "{\"changed\":\"" OLD "\"}", "{\"a\":null}", NULL },
    { "times are not set", "{\"made\":\"" OLD "\",\"changed\":\"" OLD "\",\"a\":1}",
      "{\"made\":\"x\",\"changed\":\"y\",\"removed\":true}", NULL },
    { "made comes back", "{\"changed\":\"" OLD "\",\"removed\":true}",
      "{\"made\":\"" OLD "\",\"changed\":\"" OLD "\",\"a\":1}",
      "{\"made\":\"" OLD "\",\"changed\":\"" NOW_TEXT "\",\"a\":1}" },
    { "made is no time", NULL, "{\"made\":true,\"a\":1}",
      "{\"made\":\"" NOW_TEXT "\",\"changed\":\"" NOW_TEXT "\",\"a\":1}" },
    { "raw is kept", "[\"words\"]", "{\"a\":1}",
      "{\"made\":\"" NOW_TEXT "\",\"changed\":\"" NOW_TEXT "\",\"unread\":[\"words\"],\"a\":1}" },
    { "null is not kept", "null", "{\"a\":1}",
      "{\"made\":\"" NOW_TEXT "\",\"changed\":\"" NOW_TEXT "\",\"a\":1}" },
    { "no times", "{\"a\":1}", "{\"a\":2}", "{\"a\":2,\"changed\":\"" NOW_TEXT "\"}" },
    { "clock set back", "{\"changed\":\"2030-01-01T00:00:00.000000Z\",\"a\":1}", "{\"a\":2}",
      "{\"changed\":\"2030-01-01T00:00:00.000001Z\",\"a\":2}" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (JsonNode) item = parse (table[i].item);
    g_autoptr (JsonNode) members = parse (table[i].members);
    g_autoptr (JsonNode) edited = NULL;
    g_autofree char *text = NULL;

    g_test_message ("%s", table[i].name);
    edited = gil_journal_item_edit (item, json_node_get_object (members), NOW);
    text = edited ? json_to_string (edited, FALSE) : NULL;
    g_assert_cmpstr (text, ==, table[i].expected);
  }
}

static void
test_edit_copies (void)
{
  g_autoptr (JsonNode) members = parse ("{\"list\":[{\"a\":1}]}");
  g_autoptr (JsonNode) item = gil_journal_item_edit (NULL, json_node_get_object (members), NOW);
  JsonArray *list = json_object_get_array_member (json_node_get_object (members), "list");
  JsonArray *copy = json_object_get_array_member (json_node_get_object (item), "list");

  json_object_set_int_member (json_array_get_object_element (list, 0), "a", 2);
  json_array_add_int_element (list, 7);

  g_assert_cmpuint (json_array_get_length (copy), ==, 1);
  g_assert_cmpint (json_object_get_int_member (json_array_get_object_element (copy, 0), "a"), ==,
                   1);
}

static JsonNode *
nest (guint depth)
{
  JsonNode *node = json_node_init_int (json_node_alloc (), 1);

  for (guint i = 0; i < depth; i++) {
    g_autoptr (JsonArray) array = json_array_new ();

    json_array_add_element (array, node);
    node = json_node_init_array (json_node_alloc (), array);
  }

  return node;
}

static void
test_not_writable (void)
{
  g_autoptr (JsonNode) infinite = json_node_init_double (json_node_alloc (), INFINITY);
  g_autoptr (JsonNode) no_number = json_node_init_double (json_node_alloc (), NAN);
  g_autoptr (JsonNode) latin = json_node_init_string (json_node_alloc (), "caf\xe9");
  g_autoptr (JsonNode) deep = nest (200);
  g_autoptr (JsonNode) less_deep = nest (100);
  g_autoptr (JsonNode) copy = gil_journal_value_dup (less_deep);

  g_assert_null (gil_journal_value_dup (infinite));
  g_assert_null (gil_journal_value_dup (no_number));
  g_assert_null (gil_journal_value_dup (latin));
  g_assert_null (gil_journal_value_dup (deep));
  g_assert_true (json_node_equal (copy, less_deep));
}

/* What stood where an item belongs, at the very depth that can be read: it is kept when an item is
 * made in its place, and the item can be read back. */
static void
test_deep_raw (void)
{
  for (guint depth = 124; depth <= 126; depth++) {
    g_autoptr (JsonNode) raw = nest (depth);
    g_autoptr (JsonObject) members = json_object_new ();
    g_autoptr (JsonNode) item = NULL;
    g_autoptr (JsonNode) copy = NULL;
    g_autofree char *text = json_to_string (raw, FALSE);
    g_autofree char *kept = NULL;
    JsonNode *unread;

    json_object_set_string_member (members, "text", "new");
    item = gil_journal_item_edit (raw, members, 1);
    copy = gil_journal_item_dup (item);
    g_assert_nonnull (copy);
    unread = json_object_get_member (json_node_get_object (item), "unread");
    kept = JSON_NODE_HOLDS_VALUE (unread) ? g_strdup (json_node_get_string (unread))
                                          : json_to_string (unread, FALSE);
    g_assert_cmpstr (kept, ==, text);
  }
}

static void
test_equal (void)
{
  static const struct
  {
    const char *a;
    const char *b;
    gboolean equal;
  } table[] = {
    { "{\"a\":1,\"changed\":\"x\"}", "{\"changed\":\"y\",\"a\":1}", TRUE },
    { "{\"a\":1}", "{\"a\":1,\"changed\":\"y\"}", TRUE },
    { "{\"a\":1}", "{\"a\":1,\"b\":1}", FALSE },
    { "{\"a\":1,\"b\":1}", "{\"a\":1}", FALSE },
    { "{\"a\":1}", "{\"a\":2}", FALSE },
    { "{\"a\":1}", "[]", FALSE },
    { "7", "7", TRUE },
    { NULL, "{}", FALSE },
    { NULL, NULL, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (JsonNode) a = parse (table[i].a);
    g_autoptr (JsonNode) b = parse (table[i].b);

    g_assert_cmpint (gil_journal_item_equal (a, b), ==, table[i].equal);
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/journal/item/times", test_times);
  g_test_add_func ("/journal/item/times-round", test_times_round);
  g_test_add_func ("/journal/item/next-change", test_next_change);
  g_test_add_func ("/journal/item/edit", test_edit);
  g_test_add_func ("/journal/item/edit-copies", test_edit_copies);
  g_test_add_func ("/journal/item/not-writable", test_not_writable);
  g_test_add_func ("/journal/item/deep-raw", test_deep_raw);
  g_test_add_func ("/journal/item/equal", test_equal);

  return g_test_run ();
}
