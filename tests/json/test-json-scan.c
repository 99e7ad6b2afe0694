/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-json-scan.h"
#include "gil-json.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *json;
  const char *message; /* NULL: taken */
} Case;

static const Case cases[] = {
  /* What json-glib would spoil. */
  { "key-twice", "{\"a\": 1,\n \"b\": 2,\n \"a\": 3}", "line 3: the key \"a\" is there twice" },
  { "key-twice-escaped", "{\"a\": 1, \"\\u0061\": 3}", "line 1: the key \"a\" is there twice" },
  { "key-twice-newline", "{\"\\n\": 1, \"\\u000a\": 3}", "line 1: the key \"\\n\" is there twice" },
  { "key-twice-hangul", "{\"가\": 1, \"\\uac00\": 3}", "line 1: the key \"가\" is there twice" },
  { "key-twice-pair", "{\"\\ud83d\\ude00\": 1, \"😀\": 3}", "line 1: the key \"😀\" is there twice" },
  { "key-twice-empty", "{\"\": 1, \"\": 3}", "line 1: the key \"\" is there twice" },
  { "key-twice-inside", "[{\"a\": {\"b\": 1, \"c\": [{}], \"b\": 2}}]",
    "line 1: the key \"b\" is there twice" },
  { "key-twice-long",
    "{\"0123456789012345678901234567890123456789012345\": 1, "
    "\"0123456789012345678901234567890123456789012345\": 1}",
    "line 1: the key \"0123456789012345678901234567890123456789…\" is there twice" },
  { "key-in-two-objects", "[{\"a\": 1}, {\"a\": {\"a\": 2}}]", NULL },
  { "key-as-value", "{\"a\": \"b\", \"b\": \"a\"}", NULL },
  { "nul", "[\"a\\u0000b\"]", "line 1: \\u0000 is not taken in texts" },
  { "nul-in-key", "{\"a\\u0000b\": 1}", "line 1: \\u0000 is not taken in texts" },
  { "no-nul", "[\"a\\\\u0000b\"]", NULL },
  { "whole-too-large", "[9223372036854775808]", "line 1: a number is too large" },
  { "whole-largest", "[9223372036854775807]", NULL },
  { "whole-too-small", "[\n-9223372036854775809]", "line 2: a number is too large" },
  { "whole-smallest", "[-9223372036854775808]", NULL },
  { "whole-very-large", "[1000000000000000000000000000000]", "line 1: a number is too large" },
  { "real-too-large", "[1e400]", "line 1: a number is too large" },
  { "real-too-small", "[-1.5E+400]", "line 1: a number is too large" },
  { "real-large", "[1e308, -1e308, 1e-400]", NULL },
  { "after-the-end", "{} {}", "line 1: there is text after the end" },
  { "after-the-end-number", "1\n2", "line 2: there is text after the end" },
  { "after-the-end-word", "{}\nx", "line 2: there is text after the end" },
  { "empty", "", "the file is empty" },
  { "blank", " \n\t ", "the file is empty" },
  { "latin-1", "[\"caf\xe9\"]", "line 1: not UTF-8" },
  { "cut-character", "[\n\"\xea\xb0", "line 2: not UTF-8" },
  { "surrogate-bytes", "[\"\xed\xa0\x80\"]", "line 1: not UTF-8" },
  { "not-closed", "[1,\n\"abc", "line 2: a text is not closed" },
  { "not-closed-escape", "[\"abc\\", "line 1: a text is not closed" },

  /* What json-glib refuses by itself. */
  { "comma-too-many", "[1,\n2,]", "line 2: there is a comma too many" },
  { "comma-too-many-object", "{\"a\": 1,}", "line 1: there is a comma too many" },
  { "comma-missing", "[1 2]", "line 1: a comma or a closing bracket is missing" },
  { "colon-missing", "{\"a\" 1}", "line 1: a colon is missing after a key" },
  { "key-bare", "{a: 1}", "line 1: not valid JSON" },
  { "nan", "[NaN]", "line 1: not valid JSON" },
  { "infinity", "[Infinity]", "line 1: not valid JSON" },
  { "leading-zero", "[01]", "line 1: not valid JSON" },
  { "comment", "[1] // one", "line 1: there is text after the end" },
  { "comment-inside", "[1, /* one */ 2]", "line 1: not valid JSON" },
  { "single-quotes", "['a']", "line 1: not valid JSON" },
  { "half-a-pair", "[\"\\ud800\"]", "line 1: not valid JSON" },
  { "not-closed-list", "[", "it ends too early; it may have been cut off" },
  { "cut-off", "{\"a\": [1, {\"b\": 2},\n", "it ends too early; it may have been cut off" },
  { "wrong-bracket", "[1}", "line 1: a comma or a closing bracket is missing" },
  { "closed-only", "]", "line 1: not valid JSON" },

  { "null", "null", NULL },
  { "all", "{\"a\": [true, false, null, -0, 1.5e3, \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"]}", NULL },
};

static void
check (const char *json,
       gssize      length,
       const char *message)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, length < 0 ? strlen (json) : (gsize) length);
  g_autoptr (GError) error = NULL;
  g_autoptr (GilJsonDoc) doc = gil_json_doc_new ("test.json", bytes, &error);

  if (message) {
    g_assert_null (doc);
    g_assert_true (error && error->domain == GIL_JSON_ERROR);
    g_assert_cmpstr (error->message, ==, message);
  } else {
    g_assert_no_error (error);
    g_assert_nonnull (doc);
  }
}

static void
test_case (gconstpointer data)
{
  const Case *it = data;

  check (it->json, -1, it->message);
}

static void
test_nul_byte (void)
{
  check ("[\"a\0b\"]", 7, "line 1: there is a NUL byte");
}

static void
test_no_json (void)
{
  check ("# My notes\n\nSome words.", -1, "line 1: it is not JSON");
  check ("// a comment\n{}", -1, "line 1: it is not JSON");
  check ("{} {}", -1, "line 1: there is text after the end");
}

static void
test_many_keys (void)
{
  g_autoptr (GString) json = g_string_new ("{");

  for (int i = 0; i < 50000; i++)
    g_string_append_printf (json, "%s\"k%d\": 0", i > 0 ? ",\n" : "", i);

  g_string_append_c (json, '}');
  check (json->str, -1, NULL);

  g_string_truncate (json, json->len - 1);
  g_string_append (json, ",\n\"k40000\": 0}");
  check (json->str, -1, "line 50001: the key \"k40000\" is there twice");
}

/* Keys with one hash, of which json-glib's table compares each with each. */
static char *
make_alike (guint n_pairs,
            guint n_keys)
{
  GString *json = g_string_new ("{");

  for (guint i = 0; i < n_keys; i++) {
    g_string_append (json, i > 0 ? ",\"" : "\"");
    for (guint k = 0; k < n_pairs; k++)
      g_string_append (json, i >> k & 1 ? "b!" : "aB");
    g_string_append (json, "\":0");
  }
  g_string_append_c (json, '}');

  return g_string_free_and_steal (json);
}

static void
test_alike_keys (void)
{
  g_autofree char *few = make_alike (12, 64);
  g_autofree char *many = make_alike (12, 4096);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (g_str_hash ("aBb!"), ==, g_str_hash ("b!aB"));
  check (few, -1, NULL);
  g_assert_false (gil_json_scan (many, strlen (many), &error));
  g_assert_error (error, GIL_JSON_ERROR, GIL_JSON_ERROR_TOO_LARGE);
}

/* Millions of escapes in one text, a second each with what is quadratic. */
static void
test_escapes (void)
{
  g_autoptr (GString) json = g_string_new ("[\"");
  gint64 start;

  while (json->len < 8 * 1024 * 1024)
    g_string_append (json, "\\n\\\"\\\\");
  g_string_append (json, "\"]");

  start = g_get_monotonic_time ();
  check (json->str, -1, NULL);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 10 * G_TIME_SPAN_SECOND);
}

static char *
make_depth (guint depth)
{
  GString *json = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (json, i % 2 ? "{\"a\":" : "[");
  g_string_append_c (json, '0');
  for (guint i = depth; i > 0; i--)
    g_string_append_c (json, i % 2 ? ']' : '}');

  return g_string_free_and_steal (json);
}

static void
test_depth (void)
{
  g_autofree char *most = make_depth (GIL_JSON_MAX_DEPTH);
  g_autofree char *more = make_depth (GIL_JSON_MAX_DEPTH + 1);

  check (most, -1, NULL);
  check (more, -1, "line 1: nested deeper than 128");
}

static void
test_values (void)
{
  GError *error = NULL;
  g_autoptr (GString) json = g_string_new ("[");

  /* The list itself is a value, too. */
  for (guint i = 1; i < GIL_JSON_MAX_VALUES; i++)
    g_string_append (json, i > 1 ? ",0" : "0");

  g_assert_true (gil_json_scan (json->str, json->len, &error));
  g_assert_no_error (error);

  g_string_append (json, ",0");
  g_assert_false (gil_json_scan (json->str, json->len, &error));
  g_assert_error (error, GIL_JSON_ERROR, GIL_JSON_ERROR_TOO_LARGE);
  g_assert_cmpstr (error->message, ==, "more than 1000000 values");
  g_clear_error (&error);
}

static void
test_bytes (void)
{
  g_autofree char *json = g_malloc (GIL_JSON_MAX_BYTES + 1);
  GError *error = NULL;

  memset (json, ' ', GIL_JSON_MAX_BYTES + 1);
  json[0] = '1';

  g_assert_true (gil_json_scan (json, GIL_JSON_MAX_BYTES, &error));
  g_assert_no_error (error);

  g_assert_false (gil_json_scan (json, GIL_JSON_MAX_BYTES + 1, &error));
  g_assert_error (error, GIL_JSON_ERROR, GIL_JSON_ERROR_TOO_LARGE);
  g_assert_cmpstr (error->message, ==, "larger than 32 MiB");
  g_clear_error (&error);
}

/* Every beginning of a sound file is refused, and none is read past its end. */
static void
test_cut (void)
{
  const char *json = "{\"a\\u0041\": [true, -1.5e3, \"\\ud83d\\ude00\\n가\", {\"b\": null}]}";
  gsize length = strlen (json);

  for (gsize i = 0; i < length; i++) {
    g_autofree char *copy = g_memdup2 (json, i);
    g_autoptr (GBytes) bytes = g_bytes_new_take (g_steal_pointer (&copy), i);
    g_autoptr (GError) error = NULL;
    g_autoptr (GilJsonDoc) doc = gil_json_doc_new ("test.json", bytes, &error);

    g_assert_null (doc);
    g_assert_nonnull (error);
  }

  check (json, -1, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/json/scan/", cases[i].name, NULL);

    g_test_add_data_func (path, &cases[i], test_case);
  }

  g_test_add_func ("/json/scan/nul-byte", test_nul_byte);
  g_test_add_func ("/json/scan/no-json", test_no_json);
  g_test_add_func ("/json/scan/many-keys", test_many_keys);
  g_test_add_func ("/json/scan/alike-keys", test_alike_keys);
  g_test_add_func ("/json/scan/escapes", test_escapes);
  g_test_add_func ("/json/scan/depth", test_depth);
  g_test_add_func ("/json/scan/values", test_values);
  g_test_add_func ("/json/scan/bytes", test_bytes);
  g_test_add_func ("/json/scan/cut", test_cut);

  return g_test_run ();
}
