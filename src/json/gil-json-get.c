/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-json.h"

#include <string.h>

#include "gil-lang.h"

#define FIRST_YEAR 1990
#define LAST_YEAR 2100

/* The member, if it is there and not null where it may be; reports it missing where it may not. */
static JsonNode *
get_member (const GilJsonPlace *at,
            const char         *key,
            GilJsonNeed         need)
{
  JsonNode *node = NULL;

  if (at->node && JSON_NODE_HOLDS_OBJECT (at->node))
    node = json_object_get_member (json_node_get_object (at->node), key);

  if (!node) {
    if (need != GIL_JSON_OPTIONAL)
      gil_json_report (at, key, gil_say ("missing", "빠져 있어요"));
    return NULL;
  }

  if (need == GIL_JSON_NULLABLE && JSON_NODE_HOLDS_NULL (node))
    return NULL;

  return node;
}

static const char *
string_of (JsonNode *node)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return NULL;

  return json_node_get_string (node);
}

/**
 * gil_json_is_blank:
 * @text: a text
 *
 * Returns: whether there is nothing in it but spaces and line breaks
 */
gboolean
gil_json_is_blank (const char *text)
{
  for (; *text; text = g_utf8_next_char (text)) {
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return FALSE;
  }

  return TRUE;
}

static gboolean
get_container (const GilJsonPlace *at,
               const char         *key,
               GilJsonNeed         need,
               JsonNodeType        type,
               const char         *complaint,
               GilJsonPlace       *child)
{
  JsonNode *node = get_member (at, key, need);

  if (!node)
    return FALSE;

  if (json_node_get_node_type (node) != type) {
    gil_json_report (at, key, "%s", complaint);
    return FALSE;
  }

  *child = (GilJsonPlace) {
    .doc = at->doc,
    .problems = at->problems,
    .parent = at,
    .key = key,
    .node = node,
  };

  return TRUE;
}

/**
 * gil_json_get_object:
 * @at: a place
 * @key: a key, which must live as long as @object is used
 * @need: whether it may be missing
 * @object: (out caller-allocates): the place of the object
 *
 * Returns: whether there is one
 */
gboolean
gil_json_get_object (const GilJsonPlace *at,
                     const char         *key,
                     GilJsonNeed         need,
                     GilJsonPlace       *object)
{
  return get_container (at, key, need, JSON_NODE_OBJECT,
                        gil_say ("must be an object", "객체여야 해요"), object);
}

/**
 * gil_json_get_array:
 * @at: a place
 * @key: a key, which must live as long as @array is used
 * @need: whether it may be missing
 * @array: (out caller-allocates): the place of the list
 *
 * Returns: whether there is one
 */
gboolean
gil_json_get_array (const GilJsonPlace *at,
                    const char         *key,
                    GilJsonNeed         need,
                    GilJsonPlace       *array)
{
  return get_container (at, key, need, JSON_NODE_ARRAY,
                        gil_say ("must be a list", "목록이어야 해요"), array);
}

/**
 * gil_json_as_string:
 * @at: a place, as a rule an element of a list
 *
 * Returns: (transfer none) (nullable): the text there; %NULL, and reported, when there is none
 */
const char *
gil_json_as_string (const GilJsonPlace *at)
{
  const char *string = string_of (at->node);

  if (!string)
    gil_json_report (at, NULL, gil_say ("must be a text", "문자열이어야 해요"));

  return string;
}

/**
 * gil_json_get_string:
 * @at: a place
 * @key: a key
 * @need: whether it may be missing
 * @string: (out) (transfer none): the text; it may be empty
 *
 * Returns: whether there is one
 */
gboolean
gil_json_get_string (const GilJsonPlace  *at,
                     const char          *key,
                     GilJsonNeed          need,
                     const char         **string)
{
  JsonNode *node = get_member (at, key, need);
  const char *text;

  if (!node)
    return FALSE;

  text = string_of (node);
  if (!text) {
    gil_json_report (at, key, gil_say ("must be a text", "문자열이어야 해요"));
    return FALSE;
  }

  *string = text;
  return TRUE;
}

/**
 * gil_json_as_texts:
 * @at: a place, as a rule an element of a list
 * @en: (out) (transfer none): the English text
 * @ko: (out) (transfer none): the Korean text
 *
 * Reads `{"en": "…", "ko": "…"}`. Both must be there and say something.
 *
 * Returns: whether there are both
 */
gboolean
gil_json_as_texts (const GilJsonPlace  *at,
                   const char         **en,
                   const char         **ko)
{
  static const char *const languages[] = { "en", "ko", NULL };
  const char *texts[2] = { NULL, NULL };

  if (!gil_json_check_keys (at, languages))
    return FALSE;

  for (guint i = 0; languages[i]; i++) {
    if (!gil_json_get_string (at, languages[i], GIL_JSON_REQUIRED, &texts[i]))
      continue;
    if (gil_json_is_blank (texts[i])) {
      gil_json_report (at, languages[i], gil_say ("must not be empty", "비어 있으면 안 돼요"));
      texts[i] = NULL;
    }
  }

  if (!texts[0] || !texts[1])
    return FALSE;

  *en = texts[0];
  *ko = texts[1];
  return TRUE;
}

/**
 * gil_json_get_texts:
 * @at: a place
 * @key: a key
 * @need: whether it may be missing
 * @en: (out) (transfer none): the English text
 * @ko: (out) (transfer none): the Korean text
 *
 * Reads `{"en": "…", "ko": "…"}`, as gil_json_as_texts() does.
 *
 * Returns: whether there are both
 */
gboolean
gil_json_get_texts (const GilJsonPlace  *at,
                    const char          *key,
                    GilJsonNeed          need,
                    const char         **en,
                    const char         **ko)
{
  GilJsonPlace both;

  return gil_json_get_object (at, key, need, &both) && gil_json_as_texts (&both, en, ko);
}

static gboolean
is_month (const char *text)
{
  int year, month;

  if (strlen (text) != 7 || text[4] != '-')
    return FALSE;
  for (int i = 0; i < 7; i++) {
    if (i != 4 && !g_ascii_isdigit (text[i]))
      return FALSE;
  }

  year = (int) g_ascii_strtoll (text, NULL, 10);
  month = (int) g_ascii_strtoll (text + 5, NULL, 10);

  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
}

/**
 * gil_json_get_month:
 * @at: a place
 * @key: a key
 * @need: whether it may be missing
 * @month: (out) (transfer none): the month, "2026-11", from 1990-01 to 2100-12
 *
 * Months in this form compare as texts.
 *
 * Returns: whether there is one
 */
gboolean
gil_json_get_month (const GilJsonPlace  *at,
                    const char          *key,
                    GilJsonNeed          need,
                    const char         **month)
{
  const char *text;

  if (!gil_json_get_string (at, key, need, &text))
    return FALSE;

  if (!is_month (text)) {
    gil_json_report (at, key,
                     gil_say ("must be a month from %d-01 to %d-12, as in \"2026-11\"",
                              "%d-01부터 %d-12까지의 달이어야 해요 (예: \"2026-11\")"),
                     FIRST_YEAR, LAST_YEAR);
    return FALSE;
  }

  *month = text;
  return TRUE;
}

/**
 * gil_json_get_choice:
 * @at: a place
 * @key: a key
 * @need: whether it may be missing
 * @choices: (array zero-terminated=1): what it may be
 * @choice: (out): the index of what it is
 *
 * Returns: whether it is one of them
 */
gboolean
gil_json_get_choice (const GilJsonPlace *at,
                     const char         *key,
                     GilJsonNeed         need,
                     const char *const  *choices,
                     guint              *choice)
{
  g_autofree char *list = NULL;
  const char *text;

  if (!gil_json_get_string (at, key, need, &text))
    return FALSE;

  for (guint i = 0; choices[i]; i++) {
    if (strcmp (choices[i], text) == 0) {
      *choice = i;
      return TRUE;
    }
  }

  list = g_strjoinv ("\", \"", (char **) choices);
  gil_json_report (at, key, gil_say ("must be one of \"%s\"", "다음 가운데 하나여야 해요: \"%s\""),
                   list);
  return FALSE;
}

/**
 * gil_json_get_number:
 * @at: a place
 * @key: a key
 * @need: whether it may be missing
 * @least: the least it may be
 * @most: the most it may be
 * @number: (out): the number, whole or not
 *
 * Returns: whether there is one within the bounds
 */
gboolean
gil_json_get_number (const GilJsonPlace *at,
                     const char         *key,
                     GilJsonNeed         need,
                     double              least,
                     double              most,
                     double             *number)
{
  JsonNode *node = get_member (at, key, need);
  GType type;
  double value;

  if (!node)
    return FALSE;

  type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;
  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE) {
    gil_json_report (at, key, gil_say ("must be a number", "숫자여야 해요"));
    return FALSE;
  }

  value = json_node_get_double (node);
  if (!(value >= least && value <= most)) {
    /* Not printf's %g, which writes the number by the locale. */
    char from[G_ASCII_DTOSTR_BUF_SIZE];
    char to[G_ASCII_DTOSTR_BUF_SIZE];

    gil_json_report (at, key, gil_say ("must be from %s to %s", "%s부터 %s까지여야 해요"),
                     g_ascii_formatd (from, sizeof from, "%.15g", least),
                     g_ascii_formatd (to, sizeof to, "%.15g", most));
    return FALSE;
  }

  *number = value;
  return TRUE;
}

/**
 * gil_json_get_int:
 * @at: a place
 * @key: a key
 * @need: whether it may be missing
 * @least: the least it may be
 * @most: the most it may be
 * @number: (out): the number
 *
 * Returns: whether there is a whole number within the bounds
 */
gboolean
gil_json_get_int (const GilJsonPlace *at,
                  const char         *key,
                  GilJsonNeed         need,
                  gint64              least,
                  gint64              most,
                  gint64             *number)
{
  JsonNode *node = get_member (at, key, need);
  gint64 value;

  if (!node)
    return FALSE;

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64) {
    gil_json_report (at, key, gil_say ("must be a whole number", "정수여야 해요"));
    return FALSE;
  }

  value = json_node_get_int (node);
  if (value < least || value > most) {
    gil_json_report (at, key,
                     gil_say ("must be from %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT,
                              "%" G_GINT64_FORMAT "부터 %" G_GINT64_FORMAT "까지여야 해요"),
                     least, most);
    return FALSE;
  }

  *number = value;
  return TRUE;
}

/**
 * gil_json_get_boolean:
 * @at: a place
 * @key: a key
 * @need: whether it may be missing
 * @value: (out): the value
 *
 * Returns: whether there is one
 */
gboolean
gil_json_get_boolean (const GilJsonPlace *at,
                      const char         *key,
                      GilJsonNeed         need,
                      gboolean           *value)
{
  JsonNode *node = get_member (at, key, need);

  if (!node)
    return FALSE;

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN) {
    gil_json_report (at, key, gil_say ("must be true or false", "true나 false여야 해요"));
    return FALSE;
  }

  *value = json_node_get_boolean (node);
  return TRUE;
}
