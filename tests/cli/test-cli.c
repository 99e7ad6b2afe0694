/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The command line program from its arguments to its two outputs, on the real content. */

#include "gil-cli.h"
#include "gil-cli-table.h"

#include <json-glib/json-glib.h>
#include <string.h>

typedef struct
{
  int status;
  GString *out;
  GString *err;
} Outcome;

static void
outcome_clear (Outcome *outcome)
{
  g_string_free (outcome->out, TRUE);
  g_string_free (outcome->err, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Outcome, outcome_clear)

static Outcome
run_in (const char *line,
        gboolean    color)
{
  Outcome outcome = { .out = g_string_new (NULL), .err = g_string_new (NULL) };
  g_auto (GStrv) words = g_strsplit (line, " ", -1);
  const char *none[] = { NULL };

  outcome.status = gil_cli_run (*line != '\0' ? (const char *const *) words : none, color,
                                outcome.out, outcome.err);

  return outcome;
}

static Outcome
run (const char *line)
{
  return run_in (line, FALSE);
}

static JsonNode *
run_json (const char *line)
{
  g_auto (Outcome) outcome = run (line);
  g_autoptr (GError) error = NULL;
  JsonNode *root;

  g_assert_cmpstr (outcome.err->str, ==, "");
  g_assert_cmpint (outcome.status, ==, 0);
  root = json_from_string (outcome.out->str, &error);
  g_assert_no_error (error);

  return root;
}

static const char *
result_id (JsonNode   *root,
           const char *list,
           guint       index)
{
  JsonArray *results = json_object_get_array_member (json_node_get_object (root), list);

  g_assert_cmpuint (index, <, json_array_get_length (results));

  return json_object_get_string_member (json_array_get_object_element (results, index), "id");
}

/* Every line is wrong use or failure: the status, nothing on standard output, and a message that
 * names what is wrong. */
static void
test_refusals (void)
{
  static const struct
  {
    const char *line;
    int status;
    const char *message;
  } cases[] = {
    { "", 2, "no command given" },
    { "rnak", 2, "closest known one is “rank”" },
    { "--lang=de list roles", 2, "--lang=en or --lang=ko" },
    { "rank --must=asyncc", 2, "closest known one is “async”" },
    { "rank --nice=api-doc", 2, "closest known one is “api-docs”" },
    { "rank --must=async --nice=async", 2, "“async” is given twice" },
    { "rank --must=async --must=async", 2, "“async” is given twice" },
    { "rank --scenario=S13", 2, "closest known one is “S1" },
    { "rank --basis=now", 2, "unknown basis “now”" },
    { "rank --scope=every", 2, "unknown scope “every”" },
    { "rank --frobnicate", 2, "--frobnicate" },
    { "rank flask", 2, "rank takes only options" },
    { "list", 2, "one word" },
    { "list frameworks roles", 2, "one word" },
    { "list framework", 2, "closest known one is “frameworks”" },
    { "show framework", 2, "a kind and an id" },
    { "show framework djnago", 2, "closest known one is “django”" },
    { "show role forntend", 2, "closest known one is “frontend”" },
    { "show question C04-11", 2, "closest known one is “C04-1”" },
    { "show tool x", 2, "unknown kind" },
    { "compare frameworks flask", 2, "two to 4 ids" },
    { "compare frameworks a b c d e", 2, "two to 4 ids" },
    { "compare frameworks flask flask", 2, "given twice" },
    { "compare frameworks flask falsk", 2, "closest known one is" },
    { "check", 2, "one file" },
    { "check /nonexistent/criteria.json", 1, "criteria.json" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *line = g_strdup_printf ("%s%s", cases[i].line,
                                             *cases[i].line != '\0' && !strstr (cases[i].line, "--lang")
                                               ? " --lang=en" : "");
    g_auto (Outcome) outcome = run (line);

    g_test_message ("%s", line);
    g_assert_cmpint (outcome.status, ==, cases[i].status);
    if (cases[i].status == 2)
      g_assert_cmpstr (outcome.out->str, ==, "");
    g_assert_nonnull (strstr (outcome.err->str, cases[i].message));
  }
}

static void
test_rank_json (void)
{
  g_autoptr (JsonNode) root = run_json ("rank --must=async --must=api-docs --json --lang=en");
  JsonObject *answer = json_node_get_object (root);
  JsonArray *matches = json_object_get_array_member (answer, "matches");
  JsonArray *near_misses = json_object_get_array_member (answer, "near_misses");
  JsonObject *first, *reason;
  double last = 101;

  g_assert_cmpstr (json_object_get_string_member (answer, "basis"), ==, "today");
  g_assert_cmpstr (json_object_get_string_member (answer, "scope"), ==, "active");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (answer, "criteria")), ==, 2);

  first = json_array_get_object_element (matches, 0);
  g_assert_cmpstr (json_object_get_string_member (first, "id"), ==, "fastapi");
  g_assert_cmpint (json_object_get_int_member (first, "rank"), ==, 1);
  g_assert_cmpfloat (json_object_get_double_member (first, "score"), ==, 100.0);
  reason = json_array_get_object_element (json_object_get_array_member (first, "reasons"), 0);
  g_assert_cmpstr (json_object_get_string_member (reason, "criterion"), ==, "async");
  g_assert_cmpstr (json_object_get_string_member (reason, "want"), ==, "must");
  g_assert_cmpstr (json_object_get_string_member (reason, "level"), ==, "builtin");
  g_assert_cmpfloat (json_object_get_double_member (reason, "value"), ==, 1.0);
  g_assert_cmpstr (json_object_get_string_member (reason, "note"), !=, "");
  g_assert_cmpuint (strlen (json_object_get_string_member (reason, "as_of")), ==, strlen ("2026-07"));
  g_assert_cmpstr (json_object_get_string_member (reason, "source"), !=, "");

  for (guint i = 0; i < json_array_get_length (matches); i++) {
    double score = json_object_get_double_member (json_array_get_object_element (matches, i), "score");

    g_assert_cmpfloat (score, <=, last);
    last = score;
  }
  for (guint i = 0; i < json_array_get_length (near_misses); i++) {
    JsonObject *near_miss = json_array_get_object_element (near_misses, i);
    guint unmet = json_array_get_length (json_object_get_array_member (near_miss, "missing"))
                  + json_array_get_length (json_object_get_array_member (near_miss, "unknown"));

    g_assert_cmpuint (unmet, >, 0);
    g_assert_true (json_object_has_member (near_miss, "workaround"));
    g_assert_false (json_object_has_member (near_miss, "rank"));
  }
}

static void
test_rank_nothing (void)
{
  g_autoptr (JsonNode) root = run_json ("rank --json");
  JsonObject *answer = json_node_get_object (root);
  JsonObject *first = json_array_get_object_element (json_object_get_array_member (answer, "matches"), 0);

  g_assert_true (json_object_get_null_member (first, "score"));
  g_assert_cmpstr (json_object_get_string_member (first, "id"), ==, "fastapi");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (answer, "near_misses")), ==, 0);
}

static void
test_rank_scenario (void)
{
  g_autoptr (JsonNode) notes = run_json ("rank --scenario=S5 --basis=notes --scope=notes --json");
  g_autoptr (JsonNode) overridden = run_json ("rank --scenario=S5 --nice=api-docs --scope=all --json");
  JsonObject *criterion;

  g_assert_cmpstr (result_id (notes, "matches", 0), ==, "fastapi");

  criterion = json_array_get_object_element (
    json_object_get_array_member (json_node_get_object (overridden), "criteria"), 0);
  g_assert_cmpstr (json_object_get_string_member (criterion, "want"), ==, "nice");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (json_node_get_object (overridden),
                                                                         "matches")), ==, 23);
}

/* What must stand in the text of each command, in both languages. */
static void
test_texts (void)
{
  static const struct
  {
    const char *line;
    const char *expected;
  } cases[] = {
    { "--help --lang=en", "Commands:" },
    { "--help --lang=ko", "명령:" },
    { "rank --help --lang=en", "--scenario=ID" },
    { "rank --help --lang=ko", "상황에서 시작하기" },
    { "--version", "giljabi-cli " },
    { "rank --must=async --lang=en", "Near misses" },
    { "rank --must=async --lang=ko", "아쉽게 벗어난 프레임워크" },
    { "rank --lang=en", "No criterion is on" },
    { "rank --lang=ko", "인기순" },
    { "list frameworks --lang=en", "djangorestframework  Django REST Framework  " },
    { "list scenarios --lang=ko", "S12" },
    { "list criteria --lang=en", "http-client" },
    { "list stages --lang=ko", "처우 협의" },
    { "show framework flask --lang=ko", "Flask — " },
    { "show framework flask --lang=en --basis=notes", "By the notes (January 2021)" },
    { "show role qa --lang=ko", "QA 엔지니어" },
    { "show question C04-1 --lang=en", "What is being checked:" },
    { "compare frameworks flask django --lang=en", "Flask" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (Outcome) outcome = run (cases[i].line);

    g_test_message ("%s", cases[i].line);
    g_assert_cmpstr (outcome.err->str, ==, "");
    g_assert_cmpint (outcome.status, ==, 0);
    g_assert_nonnull (strstr (outcome.out->str, cases[i].expected));
  }
}

static void
test_colour (void)
{
  g_auto (Outcome) plain = run ("compare frameworks flask django --lang=en");
  g_auto (Outcome) colored = run_in ("compare frameworks flask django --lang=en", TRUE);

  g_assert_null (strchr (plain.out->str, '\033'));
  g_assert_nonnull (strchr (colored.out->str, '\033'));
}

/* Korean takes two columns, escape sequences none. */
static void
test_width (void)
{
  static const struct
  {
    const char *text;
    guint width;
  } cases[] = {
    { "", 0 },
    { "async", 5 },
    { "비동기", 6 },
    { "API 문서", 8 },
    { "\033[32m강함\033[0m", 4 },
    { "e\xcc\x81", 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (gil_cli_text_width (cases[i].text), ==, cases[i].width);
}

static void
test_alignment (void)
{
  g_autoptr (GilCliTable) table = gil_cli_table_new (3);
  g_autoptr (GString) out = g_string_new (NULL);

  gil_cli_table_set_right (table, 1);
  gil_cli_table_add (table, "문서", "7", "x", NULL);
  gil_cli_table_add (table, "ORM", "100", "", NULL);
  gil_cli_table_print (table, 1, out);

  g_assert_cmpstr (out->str, ==,
                   " 문서    7  x\n"
                   " ORM   100\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/refusals", test_refusals);
  g_test_add_func ("/cli/rank/json", test_rank_json);
  g_test_add_func ("/cli/rank/nothing-on", test_rank_nothing);
  g_test_add_func ("/cli/rank/scenario", test_rank_scenario);
  g_test_add_func ("/cli/texts", test_texts);
  g_test_add_func ("/cli/colour", test_colour);
  g_test_add_func ("/cli/table/width", test_width);
  g_test_add_func ("/cli/table/alignment", test_alignment);

  return g_test_run ();
}
