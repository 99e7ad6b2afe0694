/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-json.h"

#include "gil-explain.h"

#include <math.h>
#include <string.h>

void
gil_cli_json_add_string (JsonBuilder *builder,
                         const char  *member,
                         const char  *value)
{
  json_builder_set_member_name (builder, member);
  if (value != NULL)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

void
gil_cli_json_add_boolean (JsonBuilder *builder,
                          const char  *member,
                          gboolean     value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_boolean_value (builder, value);
}

void
gil_cli_json_add_decimal (JsonBuilder *builder,
                          const char  *member,
                          double       value)
{
  json_builder_set_member_name (builder, member);
  if (isnan (value))
    json_builder_add_null_value (builder);
  else
    json_builder_add_double_value (builder, gil_explain_round (value));
}

void
gil_cli_json_add_strings (JsonBuilder       *builder,
                          const char        *member,
                          const char *const *values)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (gsize i = 0; values != NULL && values[i] != NULL; i++)
    json_builder_add_string_value (builder, values[i]);
  json_builder_end_array (builder);
}

static void print_node (JsonNode *node,
                        guint     depth,
                        GString  *out);

static void
begin_line (GString *out,
            guint    depth)
{
  g_string_append_c (out, '\n');
  for (guint i = 0; i < depth; i++)
    g_string_append_c (out, ' ');
}

static void
print_object (JsonObject *object,
              guint       depth,
              GString    *out)
{
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;
  gboolean first = TRUE;

  g_string_append_c (out, '{');
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &member, &node)) {
    if (!first)
      g_string_append_c (out, ',');
    first = FALSE;
    begin_line (out, depth + 1);
    g_string_append_printf (out, "\"%s\": ", member);
    print_node (node, depth + 1, out);
  }
  if (!first)
    begin_line (out, depth);
  g_string_append_c (out, '}');
}

static void
print_array (JsonArray *array,
             guint      depth,
             GString   *out)
{
  guint n = json_array_get_length (array);

  g_string_append_c (out, '[');
  for (guint i = 0; i < n; i++) {
    if (i > 0)
      g_string_append_c (out, ',');
    begin_line (out, depth + 1);
    print_node (json_array_get_element (array, i), depth + 1, out);
  }
  if (n > 0)
    begin_line (out, depth);
  g_string_append_c (out, ']');
}

static void
print_string (const char *text,
              GString    *out)
{
  g_string_append_c (out, '"');
  for (const char *c = text; *c != '\0'; c++) {
    if (*c == '"' || *c == '\\')
      g_string_append_printf (out, "\\%c", *c);
    else if ((guchar) *c < 0x20 || *c == 0x7f)
      g_string_append_printf (out, "\\u%04x", (guint) *c);
    else
      g_string_append_c (out, *c);
  }
  g_string_append_c (out, '"');
}

static void
print_node (JsonNode *node,
            guint     depth,
            GString  *out)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  if (JSON_NODE_HOLDS_OBJECT (node))
    print_object (json_node_get_object (node), depth, out);
  else if (JSON_NODE_HOLDS_ARRAY (node))
    print_array (json_node_get_array (node), depth, out);
  else if (json_node_get_value_type (node) == G_TYPE_STRING)
    print_string (json_node_get_string (node), out);
  else if (json_node_get_value_type (node) == G_TYPE_DOUBLE) {
    g_string_append (out, g_ascii_formatd (number, sizeof number, "%.15g",
                                           json_node_get_double (node)));
    /* 100.0 stays a fraction, as 91.7 is one. */
    if (strpbrk (number, ".e") == NULL)
      g_string_append (out, ".0");
  } else {
    g_autofree char *text = json_to_string (node, FALSE);

    g_string_append (out, text);
  }
}

/* json-glib's own generator gives every number 17 digits: 91.7 would read 91.700000000000003. */
void
gil_cli_json_print (JsonBuilder *builder,
                    GString     *out)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);

  print_node (root, 0, out);
  g_string_append_c (out, '\n');
}
