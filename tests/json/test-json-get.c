/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-json.h"

#include <locale.h>
#include <string.h>

typedef void (*Getter) (const GilJsonPlace *at);

typedef struct
{
  const char *name;
  const char *json;
  Getter getter;
  const char *problem; /* NULL: none */
} Case;

static const char *const colors[] = { "red", "green", NULL };

static void
get_string (const GilJsonPlace *at)
{
  const char *string = NULL;

  if (gil_json_get_string (at, "a", GIL_JSON_REQUIRED, &string))
    g_assert_cmpstr (string, ==, "x");
}

static void
get_optional (const GilJsonPlace *at)
{
  const char *string = NULL;

  g_assert_false (gil_json_get_string (at, "a", GIL_JSON_OPTIONAL, &string));
  g_assert_null (string);
}

static void
get_texts (const GilJsonPlace *at)
{
  const char *en = NULL;
  const char *ko = NULL;

  if (gil_json_get_texts (at, "a", GIL_JSON_REQUIRED, &en, &ko)) {
    g_assert_cmpstr (en, ==, "x");
    g_assert_cmpstr (ko, ==, "y");
  } else {
    g_assert_null (en);
    g_assert_null (ko);
  }
}

static void
get_month (const GilJsonPlace *at)
{
  const char *month = NULL;

  g_assert_true (gil_json_get_month (at, "a", GIL_JSON_REQUIRED, &month) == (month != NULL));
}

static void
get_choice (const GilJsonPlace *at)
{
  guint choice = 7;

  g_assert_cmpint (gil_json_get_choice (at, "a", GIL_JSON_REQUIRED, colors, &choice), ==,
                   choice == 1);
}

static void
get_number (const GilJsonPlace *at)
{
  double number = 7;

  if (gil_json_get_number (at, "a", GIL_JSON_REQUIRED, -0.5, 1, &number))
    g_assert_cmpfloat (number, ==, 0.5);
  else
    g_assert_cmpfloat (number, ==, 7);
}

static void
get_whole_number (const GilJsonPlace *at)
{
  double number = 7;

  g_assert_true (gil_json_get_number (at, "a", GIL_JSON_REQUIRED, 0, 1, &number));
  g_assert_cmpfloat (number, ==, 1);
}

static void
get_nullable (const GilJsonPlace *at)
{
  double number = 7;

  g_assert_false (gil_json_get_number (at, "a", GIL_JSON_NULLABLE, 0, 1, &number));
  g_assert_cmpfloat (number, ==, 7);
}

static void
get_int (const GilJsonPlace *at)
{
  gint64 number = 7;

  g_assert_true (gil_json_get_int (at, "a", GIL_JSON_REQUIRED, 1, 3, &number) == (number == 2));
}

static void
get_boolean (const GilJsonPlace *at)
{
  gboolean value = FALSE;

  g_assert_true (gil_json_get_boolean (at, "a", GIL_JSON_REQUIRED, &value) == value);
}

static void
get_object (const GilJsonPlace *at)
{
  GilJsonPlace object;

  if (gil_json_get_object (at, "a", GIL_JSON_REQUIRED, &object))
    g_assert_true (gil_json_has (&object, "b"));
}

static void
get_array (const GilJsonPlace *at)
{
  GilJsonPlace array;

  if (gil_json_get_array (at, "a", GIL_JSON_REQUIRED, &array))
    g_assert_cmpuint (gil_json_get_length (&array), ==, 2);
}

static void
get_deep (const GilJsonPlace *at)
{
  GilJsonPlace questions, question, check;
  const char *ko;

  g_assert_true (gil_json_get_array (at, "questions", GIL_JSON_REQUIRED, &questions));
  gil_json_get_element (&questions, 1, &question);
  g_assert_true (gil_json_get_object (&question, "check", GIL_JSON_REQUIRED, &check));
  g_assert_false (gil_json_get_string (&check, "ko", GIL_JSON_REQUIRED, &ko));
}

static void
get_strings (const GilJsonPlace *at)
{
  GilJsonPlace list, element;

  g_assert_true (gil_json_get_array (at, "a", GIL_JSON_REQUIRED, &list));
  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    gil_json_get_element (&list, i, &element);
    gil_json_as_string (&element);
  }
}

static void
check_keys (const GilJsonPlace *at)
{
  static const char *const keys[] = { "a", "b", NULL };

  gil_json_check_keys (at, keys);
}

static const Case cases[] = {
  { "string", "{\"a\": \"x\"}", get_string, NULL },
  { "string-missing", "{}", get_string, "t.json: a: missing" },
  { "string-null", "{\"a\": null}", get_string, "t.json: a: must be a text" },
  { "string-number", "{\"a\": 1}", get_string, "t.json: a: must be a text" },
  { "string-object", "{\"a\": {}}", get_string, "t.json: a: must be a text" },
  { "string-of-list", "[]", get_string, "t.json: a: missing" },
  { "optional", "{}", get_optional, NULL },
  { "optional-null", "{\"a\": null}", get_optional, "t.json: a: must be a text" },
  { "texts", "{\"a\": {\"en\": \"x\", \"ko\": \"y\"}}", get_texts, NULL },
  { "texts-missing", "{}", get_texts, "t.json: a: missing" },
  { "texts-string", "{\"a\": \"x\"}", get_texts, "t.json: a: must be an object" },
  { "texts-one", "{\"a\": {\"en\": \"x\"}}", get_texts, "t.json: a.ko: missing" },
  { "texts-empty", "{\"a\": {\"en\": \"\", \"ko\": \"y\"}}", get_texts,
    "t.json: a.en: must not be empty" },
  { "texts-blank", "{\"a\": {\"en\": \"x\", \"ko\": \" \\u00a0\\n\"}}", get_texts,
    "t.json: a.ko: must not be empty" },
  { "texts-more", "{\"a\": {\"en\": \"x\", \"ko\": \"y\", \"ja\": \"z\"}}", get_texts,
    "t.json: a.ja: unknown key" },
  { "month", "{\"a\": \"2026-11\"}", get_month, NULL },
  { "month-first", "{\"a\": \"1990-01\"}", get_month, NULL },
  { "month-last", "{\"a\": \"2100-12\"}", get_month, NULL },
#define NO_MONTH "t.json: a: must be a month from 1990-01 to 2100-12, as in \"2026-11\""
  { "month-early", "{\"a\": \"1989-12\"}", get_month, NO_MONTH },
  { "month-late", "{\"a\": \"2101-01\"}", get_month, NO_MONTH },
  { "month-0", "{\"a\": \"2026-00\"}", get_month, NO_MONTH },
  { "month-13", "{\"a\": \"2026-13\"}", get_month, NO_MONTH },
  { "month-short", "{\"a\": \"2026-1\"}", get_month, NO_MONTH },
  { "month-long", "{\"a\": \"2026-011\"}", get_month, NO_MONTH },
  { "month-day", "{\"a\": \"2026-11-01\"}", get_month, NO_MONTH },
  { "month-sign", "{\"a\": \"+026-11\"}", get_month, NO_MONTH },
  { "month-blank", "{\"a\": \"2026- 1\"}", get_month, NO_MONTH },
  { "month-slash", "{\"a\": \"2026/11\"}", get_month, NO_MONTH },
  { "month-empty", "{\"a\": \"\"}", get_month, NO_MONTH },
  { "month-number", "{\"a\": 202611}", get_month, "t.json: a: must be a text" },
  { "choice", "{\"a\": \"green\"}", get_choice, NULL },
  { "choice-other", "{\"a\": \"blue\"}", get_choice,
    "t.json: a: must be one of \"red\", \"green\"" },
  { "choice-case", "{\"a\": \"Green\"}", get_choice,
    "t.json: a: must be one of \"red\", \"green\"" },
  { "number", "{\"a\": 0.5}", get_number, NULL },
  { "number-whole", "{\"a\": 1}", get_whole_number, NULL },
  { "number-low", "{\"a\": -0.6}", get_number, "t.json: a: must be from -0.5 to 1" },
  { "number-high", "{\"a\": 2}", get_number, "t.json: a: must be from -0.5 to 1" },
  { "number-text", "{\"a\": \"0.5\"}", get_number, "t.json: a: must be a number" },
  { "number-null", "{\"a\": null}", get_number, "t.json: a: must be a number" },
  { "number-boolean", "{\"a\": true}", get_number, "t.json: a: must be a number" },
  { "nullable", "{\"a\": null}", get_nullable, NULL },
  { "nullable-missing", "{}", get_nullable, "t.json: a: missing" },
  { "int", "{\"a\": 2}", get_int, NULL },
  { "int-real", "{\"a\": 2.0}", get_int, "t.json: a: must be a whole number" },
  { "int-low", "{\"a\": 0}", get_int, "t.json: a: must be from 1 to 3" },
  { "int-high", "{\"a\": 4}", get_int, "t.json: a: must be from 1 to 3" },
  { "boolean", "{\"a\": true}", get_boolean, NULL },
  { "boolean-number", "{\"a\": 1}", get_boolean, "t.json: a: must be true or false" },
  { "object", "{\"a\": {\"b\": null}}", get_object, NULL },
  { "object-list", "{\"a\": []}", get_object, "t.json: a: must be an object" },
  { "object-null", "{\"a\": null}", get_object, "t.json: a: must be an object" },
  { "array", "{\"a\": [1, 2]}", get_array, NULL },
  { "array-object", "{\"a\": {}}", get_array, "t.json: a: must be a list" },
  { "deep", "{\"questions\": [{}, {\"check\": {}}]}", get_deep,
    "t.json: questions[1].check.ko: missing" },
  { "strings", "{\"a\": [\"x\", \"\"]}", get_strings, NULL },
  { "strings-number", "{\"a\": [\"x\", 1]}", get_strings, "t.json: a[1]: must be a text" },
  { "keys", "{\"b\": 1, \"a\": 2}", check_keys, NULL },
  { "keys-unknown", "{\"b\": 1, \"c\": 2}", check_keys, "t.json: c: unknown key" },
  { "keys-odd", "{\"c\\n\\\"d\": 2}", check_keys, "t.json: [\"c\\n\"d\"]: unknown key" },
  { "keys-empty", "{\"\": 2}", check_keys, "t.json: [\"\"]: unknown key" },
  { "keys-long", "{\"01234567890123456789012345678901234567890123456789\": 2}", check_keys,
    "t.json: [\"0123456789012345678901234567890123456789…\"]: unknown key" },
  { "keys-list", "[]", check_keys, "t.json: must be an object" },
};

static GilJsonDoc *
parse (const char *json)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));
  g_autoptr (GError) error = NULL;
  GilJsonDoc *doc = gil_json_doc_new ("t.json", bytes, &error);

  g_assert_no_error (error);

  return doc;
}

static void
test_case (gconstpointer data)
{
  const Case *it = data;
  g_autoptr (GilJsonDoc) doc = parse (it->json);
  g_autoptr (GilProblems) problems = gil_problems_new ();
  const char *expected[] = { it->problem, NULL };
  GilJsonPlace root;

  gil_json_doc_get_root (doc, problems, &root);
  it->getter (&root);

  g_assert_cmpuint (gil_problems_get_count (problems), ==, it->problem ? 1 : 0);
  g_assert_cmpstrv (gil_problems_get_all (problems), expected);
}

/* All problems are told, in the order found, and never more than people can read. */
static void
test_many_problems (void)
{
  g_autoptr (GilProblems) problems = gil_problems_new ();
  const char *const *all;

  for (int i = 0; i < 1500; i++)
    gil_problems_add (problems, "t.json", NULL, "number %d", i);

  all = gil_problems_get_all (problems);
  g_assert_cmpuint (gil_problems_get_count (problems), ==, 1500);
  g_assert_cmpuint (g_strv_length ((char **) all), ==, 1001);
  g_assert_cmpstr (all[0], ==, "t.json: number 0");
  g_assert_cmpstr (all[999], ==, "t.json: number 999");
  g_assert_cmpstr (all[1000], ==, "There are more problems, which are not listed.");
}

static void
test_list_keys (void)
{
  g_autoptr (GilJsonDoc) doc = parse ("{\"b\": 1, \"a\": 2, \"c\": 3}");
  g_autoptr (GilProblems) problems = gil_problems_new ();
  g_autofree const char **keys = NULL;
  const char *expected[] = { "b", "a", "c", NULL };
  GilJsonPlace root;
  gsize n_keys;

  gil_json_doc_get_root (doc, problems, &root);
  keys = gil_json_list_keys (&root, &n_keys);
  g_assert_cmpuint (n_keys, ==, 3);
  g_assert_cmpstrv (keys, expected);
}

static void
test_blank (void)
{
  static const struct
  {
    const char *text;
    gboolean blank;
  } texts[] = {
    { "", TRUE },
    { " \t\r\n", TRUE },
    { "\u00a0\u3000", TRUE }, /* spaces, too */
    { " a", FALSE },
    { "\u3000가", FALSE },
    { "\u200b", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_cmpint (gil_json_is_blank (texts[i].text), ==, texts[i].blank);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/json/get/", cases[i].name, NULL);

    g_test_add_data_func (path, &cases[i], test_case);
  }

  g_test_add_func ("/json/get/many-problems", test_many_problems);
  g_test_add_func ("/json/get/list-keys", test_list_keys);
  g_test_add_func ("/json/get/blank", test_blank);

  return g_test_run ();
}
