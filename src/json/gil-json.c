/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-json.h"

#include <stdio.h>
#include <string.h>

#include "gil-json-scan.h"
#include "gil-lang.h"
#include "gil-shown.h"

struct _GilJsonDoc
{
  char *name;
  JsonNode *root;
};

/* In our own words: json-glib's are translated in part, and name tokens rather than faults. */
static const char *
describe_syntax (int code)
{
  switch (code) {
  case JSON_PARSER_ERROR_TRAILING_COMMA:
    return gil_say ("there is a comma too many", "쉼표가 하나 더 있어요");
  case JSON_PARSER_ERROR_MISSING_COMMA:
    return gil_say ("a comma or a closing bracket is missing", "쉼표나 닫는 괄호가 빠졌어요");
  case JSON_PARSER_ERROR_MISSING_COLON:
    return gil_say ("a colon is missing after a key", "키 뒤에 콜론(:)이 빠졌어요");
  default:
    return gil_say ("not valid JSON", "올바른 JSON이 아니에요");
  }
}

/* What the parser misses first is not what is wrong with a file that was cut off. */
static gboolean
is_cut_off (const char *data,
            gsize       length)
{
  while (length > 0 && g_ascii_isspace (data[length - 1]))
    length--;

  return length > 0 && strchr ("{[", data[0]) != NULL && strchr ("}]", data[length - 1]) == NULL;
}

static void
set_syntax_error (GError       **error,
                  const GError  *parse_error,
                  const char    *data,
                  gsize          length)
{
  guint line;

  if (is_cut_off (data, length))
    g_set_error_literal (error, GIL_JSON_ERROR, GIL_JSON_ERROR_SYNTAX,
                         gil_say ("it ends too early; it may have been cut off",
                                  "파일이 너무 일찍 끝나요. 중간에 잘렸을 수 있어요"));
  else if (sscanf (parse_error->message, "<data>:%u:", &line) == 1)
    g_set_error (error, GIL_JSON_ERROR, GIL_JSON_ERROR_SYNTAX, gil_say ("line %u: %s", "%u행: %s"), line,
                 describe_syntax (parse_error->code));
  else
    g_set_error_literal (error, GIL_JSON_ERROR, GIL_JSON_ERROR_SYNTAX,
                         describe_syntax (parse_error->code));
}

/**
 * gil_json_parse:
 * @bytes: what is in a file
 * @error: return location
 *
 * Parses JSON, after gil_json_scan() has let it pass.
 *
 * Returns: (transfer full) (nullable): the root; %NULL with an error of %GIL_JSON_ERROR that does
 * not name the file
 */
JsonNode *
gil_json_parse (GBytes  *bytes,
                GError **error)
{
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GError) parse_error = NULL;
  const char *data;
  gsize length;

  g_return_val_if_fail (bytes != NULL, NULL);

  data = g_bytes_get_data (bytes, &length);
  if (!gil_json_scan (data, length, error))
    return NULL;

  parser = json_parser_new ();
  json_parser_set_strict (parser, TRUE);
  if (!json_parser_load_from_data (parser, data, (gssize) length, &parse_error)) {
    set_syntax_error (error, parse_error, data, length);
    return NULL;
  }

  return json_parser_steal_root (parser);
}

/**
 * gil_json_doc_new:
 * @name: the name of the file, as problems shall tell it
 * @bytes: what is in it
 * @error: return location
 *
 * Parses a file as gil_json_parse() does.
 *
 * Returns: (transfer full) (nullable): the document; %NULL with an error of %GIL_JSON_ERROR that
 * does not name the file
 */
GilJsonDoc *
gil_json_doc_new (const char  *name,
                  GBytes      *bytes,
                  GError     **error)
{
  GilJsonDoc *self;
  JsonNode *root;

  g_return_val_if_fail (name != NULL, NULL);

  root = gil_json_parse (bytes, error);
  if (!root)
    return NULL;

  self = g_new0 (GilJsonDoc, 1);
  self->name = g_strdup (name);
  self->root = root;

  return self;
}

/**
 * gil_json_doc_free:
 * @self: (nullable) (transfer full): a document
 */
void
gil_json_doc_free (GilJsonDoc *self)
{
  if (!self)
    return;

  g_free (self->name);
  g_clear_pointer (&self->root, json_node_unref);
  g_free (self);
}

/**
 * gil_json_doc_get_root:
 * @self: a document
 * @problems: (transfer none): where what is wrong goes
 * @root: (out caller-allocates): the place of the whole document
 */
void
gil_json_doc_get_root (const GilJsonDoc *self,
                       GilProblems      *problems,
                       GilJsonPlace     *root)
{
  *root = (GilJsonPlace) { .doc = self, .problems = problems, .node = self->root };
}

static void
append_key (GString    *path,
            const char *key)
{
  gboolean plain = *key != '\0';
  g_autofree char *shown = NULL;

  for (const char *c = key; *c; c++)
    plain = plain && (g_ascii_isalnum (*c) || *c == '-' || *c == '_');

  if (plain && strlen (key) <= GIL_JSON_SHOWN_KEY) {
    if (path->len > 0)
      g_string_append_c (path, '.');
    g_string_append (path, key);
    return;
  }

  shown = gil_dup_shown (key, GIL_JSON_SHOWN_KEY);
  g_string_append_printf (path, "[\"%s\"]", shown);
}

static void
append_place (GString            *path,
              const GilJsonPlace *at)
{
  if (!at->parent)
    return;

  append_place (path, at->parent);

  if (at->key)
    append_key (path, at->key);
  else
    g_string_append_printf (path, "[%" G_GSIZE_FORMAT "]", at->index);
}

/* The path, "questions[12].check.ko"; empty for the whole document. (transfer full) */
static char *
dup_path (const GilJsonPlace *at,
          const char         *key)
{
  GString *path = g_string_new (NULL);

  append_place (path, at);
  if (key)
    append_key (path, key);

  return g_string_free_and_steal (path);
}

/**
 * gil_json_report:
 * @at: a place
 * @key: (nullable): a member of the object there
 * @format: printf-style text of what is wrong
 * @...: its arguments
 */
void
gil_json_report (const GilJsonPlace *at,
                 const char         *key,
                 const char         *format,
                 ...)
{
  g_autofree char *path = NULL;
  g_autofree char *what = NULL;
  va_list args;

  /* The path of what is not listed would cost the most by far. */
  if (gil_problems_count_only (at->problems))
    return;

  path = dup_path (at, key);
  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  gil_problems_add (at->problems, at->doc->name, path, "%s", what);
}

static JsonObject *
object_at (const GilJsonPlace *at)
{
  return at->node && JSON_NODE_HOLDS_OBJECT (at->node) ? json_node_get_object (at->node) : NULL;
}

/**
 * gil_json_check_keys:
 * @at: a place
 * @keys: (array zero-terminated=1): the keys that are known
 *
 * Checks that there is an object, and reports each key that is not known.
 *
 * Returns: whether there is an object; that a key is unknown does not keep the rest from being read
 */
gboolean
gil_json_check_keys (const GilJsonPlace *at,
                     const char *const  *keys)
{
  JsonObject *object = object_at (at);
  JsonObjectIter iter;
  const char *key;

  if (!object) {
    gil_json_report (at, NULL, gil_say ("must be an object", "객체여야 해요"));
    return FALSE;
  }

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &key, NULL)) {
    if (!g_strv_contains (keys, key))
      gil_json_report (at, key, gil_say ("unknown key", "알 수 없는 키예요"));
  }

  return TRUE;
}

/**
 * gil_json_has:
 * @at: a place
 * @key: a key
 *
 * Returns: whether there is an object with this key, whatever its value
 */
gboolean
gil_json_has (const GilJsonPlace *at,
              const char         *key)
{
  JsonObject *object = object_at (at);

  return object && json_object_has_member (object, key);
}

/**
 * gil_json_list_keys:
 * @at: a place with an object
 * @n_keys: (out): how many there are
 *
 * For objects that are tables by id.
 *
 * Returns: (transfer container) (array length=n_keys): the keys, in the order written
 */
const char **
gil_json_list_keys (const GilJsonPlace *at,
                    gsize              *n_keys)
{
  JsonObject *object = object_at (at);
  const char **keys = g_new0 (const char *, (object ? json_object_get_size (object) : 0) + 1);
  JsonObjectIter iter;

  *n_keys = 0;

  if (object) {
    json_object_iter_init_ordered (&iter, object);
    while (json_object_iter_next_ordered (&iter, &keys[*n_keys], NULL))
      (*n_keys)++;
    keys[*n_keys] = NULL;
  }

  return keys;
}

/**
 * gil_json_get_length:
 * @at: a place with a list
 *
 * Returns: how many elements it has; 0 when it is no list
 */
gsize
gil_json_get_length (const GilJsonPlace *at)
{
  if (!at->node || !JSON_NODE_HOLDS_ARRAY (at->node))
    return 0;

  return json_array_get_length (json_node_get_array (at->node));
}

/**
 * gil_json_get_element:
 * @at: a place with a list
 * @index: an index below its length
 * @element: (out caller-allocates): the place of the element
 */
void
gil_json_get_element (const GilJsonPlace *at,
                      gsize               index,
                      GilJsonPlace       *element)
{
  g_return_if_fail (index < gil_json_get_length (at));

  *element = (GilJsonPlace) {
    .doc = at->doc,
    .problems = at->problems,
    .parent = at,
    .index = index,
    .node = json_array_get_element (json_node_get_array (at->node), (guint) index),
  };
}
