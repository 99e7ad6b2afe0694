/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the program prints for machines, on the real content. */

#include "cli-fixture.h"

#include <string.h>

static const char *
result_id (JsonNode   *root,
           const char *list,
           guint       index)
{
  JsonArray *results = json_object_get_array_member (json_node_get_object (root), list);

  g_assert_cmpuint (index, <, json_array_get_length (results));

  return json_object_get_string_member (json_array_get_object_element (results, index), "id");
}

static void
assert_strings (JsonObject *object,
                const char *member,
                const char *expected)
{
  JsonArray *array = json_object_get_array_member (object, member);
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (array); i++)
    g_string_append_printf (joined, "%s%s", i > 0 ? " " : "", json_array_get_string_element (array, i));
  g_assert_cmpstr (joined->str, ==, expected);
}

static JsonObject *
find_by_id (JsonArray  *array,
            const char *member,
            const char *id)
{
  for (guint i = 0; i < json_array_get_length (array); i++) {
    JsonObject *object = json_array_get_object_element (array, i);

    if (g_str_equal (json_object_get_string_member (object, member), id))
      return object;
  }

  g_test_fail_printf ("there is no %s", id);
  return NULL;
}

static void
test_rank_json (void)
{
  g_autoptr (JsonNode) root = cli_run_json ("rank --must=async --must=api-docs --json --lang=en");
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

/* A purpose is a part of the score like any other, stands in the reasons as such, and decides what is
 * compared. */
static void
test_rank_purpose (void)
{
  g_autoptr (JsonNode) any = cli_run_json ("rank --nice=docs --json --lang=en");
  g_autoptr (JsonNode) api = cli_run_json ("rank --purpose=api --nice=docs --json --lang=en");
  JsonObject *answer = json_node_get_object (api);
  JsonArray *matches = json_object_get_array_member (answer, "matches");

  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (any), "purpose"), ==, "any");
  g_assert_cmpstr (json_object_get_string_member (answer, "purpose"), ==, "api");
  g_assert_cmpint (json_object_get_int_member (answer, "left_out"), >=, 0);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (answer, "criteria")), ==, 1);

  for (guint i = 0; i < json_array_get_length (matches); i++) {
    JsonObject *match = json_array_get_object_element (matches, i);
    JsonArray *reasons = json_object_get_array_member (match, "reasons");
    JsonObject *purpose = find_by_id (reasons, "criterion", "purpose");
    JsonObject *docs = find_by_id (reasons, "criterion", "docs");
    double fit = json_object_get_double_member (purpose, "value");
    double level = json_object_get_null_member (docs, "value") ? 0.5
                                                               : json_object_get_double_member (docs, "value");

    g_assert_cmpstr (json_object_get_string_member (purpose, "want"), ==, "must");
    g_assert_true (json_object_has_member (match, "warnings"));
    g_assert_cmpfloat (fit, >=, 0.75);
    g_assert_cmpfloat_with_epsilon (json_object_get_double_member (match, "score"),
                                    100 * (2 * fit + level) / 3, 0.05);
  }
}

/* What is missing and what is unknown are apart, and the ways around are told. */
static void
test_rank_near_misses (void)
{
  g_autoptr (JsonNode) known = cli_run_json ("rank --must=async --must=api-docs --json --lang=en");
  g_autoptr (JsonNode) unknown = cli_run_json ("rank --must=async --must=jobs --json --lang=en");
  JsonObject *flask, *django;

  flask = find_by_id (json_object_get_array_member (json_node_get_object (known), "near_misses"), "id",
                      "flask");
  assert_strings (flask, "missing", "async api-docs");
  assert_strings (flask, "unknown", "");
  cli_assert_holds (json_object_get_string_member (flask, "workaround"), "Quart");

  django = find_by_id (json_object_get_array_member (json_node_get_object (unknown), "near_misses"),
                       "id", "django");
  assert_strings (django, "missing", "async");
  assert_strings (django, "unknown", "jobs");
}

static void
test_rank_nothing (void)
{
  g_autoptr (JsonNode) root = cli_run_json ("rank --json");
  JsonObject *answer = json_node_get_object (root);
  JsonObject *first = json_array_get_object_element (json_object_get_array_member (answer, "matches"), 0);

  g_assert_true (json_object_get_null_member (first, "score"));
  g_assert_cmpstr (json_object_get_string_member (first, "id"), ==, "fastapi");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (answer, "near_misses")), ==, 0);
}

static void
test_rank_scenario (void)
{
  g_autoptr (JsonNode) notes = cli_run_json ("rank --scenario=S5 --basis=notes --scope=notes --json");
  g_autoptr (JsonNode) overridden = cli_run_json ("rank --scenario=S5 --nice=api-docs --scope=all --json");
  JsonObject *criterion;

  g_assert_cmpstr (result_id (notes, "matches", 0), ==, "fastapi");

  criterion = json_array_get_object_element (
    json_object_get_array_member (json_node_get_object (overridden), "criteria"), 0);
  g_assert_cmpstr (json_object_get_string_member (criterion, "want"), ==, "nice");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (json_node_get_object (overridden),
                                                                         "matches")), ==, 23);
}

/* The members of before are as they were; what --explain adds stands beside them. */
static void
test_rank_explain (void)
{
  g_autoptr (JsonNode) plain = cli_run_json ("rank --must=orm --nice=docs --nice=async --json --lang=en");
  g_autoptr (JsonNode) root = cli_run_json ("rank --must=orm --nice=docs --nice=async --explain --json "
                                            "--lang=en");
  JsonObject *answer = json_node_get_object (root);
  JsonArray *changes = json_object_get_array_member (answer, "changes");
  JsonObject *change;

  g_assert_false (json_object_has_member (json_node_get_object (plain), "changes"));
  g_assert_true (json_array_equal (json_object_get_array_member (answer, "matches"),
                                   json_object_get_array_member (json_node_get_object (plain), "matches")));

  g_assert_cmpuint (json_array_get_length (changes), ==, 4);
  for (guint i = 0; i < 4; i++) {
    change = json_array_get_object_element (changes, i);
    g_assert_cmpstr (json_object_get_string_member (change, "id"), ==, result_id (root, "matches", i + 1));
  }
  change = find_by_id (changes, "id", "django");
  g_assert_cmpstr (json_object_get_string_member (change, "criterion"), ==, "async");
  g_assert_cmpstr (json_object_get_string_member (change, "want"), ==, "off");
  g_assert_cmpstr (json_object_get_string_member (change, "summary"), ==,
                   "Django would be first if async did not matter.");
  change = find_by_id (changes, "id", "djangorestframework");
  g_assert_true (json_object_get_null_member (change, "criterion"));
  g_assert_true (json_object_get_null_member (change, "want"));
}

/* Each side is what rank prints for it alone; the moves are between the two. */
static void
test_then_now (void)
{
  g_autoptr (JsonNode) root = cli_run_json ("rank --scenario=S7 --basis=both --json --lang=en");
  g_autoptr (JsonNode) notes = cli_run_json ("rank --scenario=S7 --basis=notes --scope=notes --json --lang=en");
  g_autoptr (JsonNode) today = cli_run_json ("rank --scenario=S7 --basis=today --scope=notes --json --lang=en");
  JsonObject *answer = json_node_get_object (root);
  JsonObject *then = json_object_get_object_member (answer, "then");
  JsonObject *now = json_object_get_object_member (answer, "now");
  JsonArray *moves = json_object_get_array_member (answer, "moves");
  JsonObject *move, *newcomer;

  g_assert_cmpstr (json_object_get_string_member (answer, "basis"), ==, "both");
  g_assert_cmpstr (json_object_get_string_member (answer, "scope"), ==, "notes");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (answer, "criteria")), ==, 3);
  g_assert_cmpstr (json_object_get_string_member (then, "basis"), ==, "notes");
  g_assert_true (json_array_equal (json_object_get_array_member (then, "matches"),
                                   json_object_get_array_member (json_node_get_object (notes), "matches")));
  g_assert_true (json_array_equal (json_object_get_array_member (now, "matches"),
                                   json_object_get_array_member (json_node_get_object (today), "matches")));

  g_assert_cmpuint (json_array_get_length (moves), ==, 9);
  move = find_by_id (moves, "id", "fastapi");
  g_assert_cmpstr (json_object_get_string_member (move, "move"), ==, "up");
  g_assert_cmpint (json_object_get_int_member (move, "then"), ==, 3);
  g_assert_cmpint (json_object_get_int_member (move, "now"), ==, 1);
  g_assert_cmpstr (json_object_get_string_member (move, "cause"), ==, "fact");
  g_assert_cmpstr (json_object_get_string_member (move, "criterion"), ==, "adoption");
  g_assert_cmpstr (json_object_get_string_member (move, "summary"), ==,
                   "FastAPI goes up from 3 to 1. Adoption went from “weak” to “strong”.");
  move = find_by_id (moves, "id", "django");
  g_assert_cmpstr (json_object_get_string_member (move, "move"), ==, "stays");
  g_assert_true (json_object_get_null_member (move, "cause"));
  g_assert_true (json_object_get_null_member (move, "criterion"));

  newcomer = find_by_id (json_object_get_array_member (answer, "not_in_notes"), "id", "litestar");
  g_assert_cmpint (json_object_get_int_member (newcomer, "since"), ==, 2021);
  g_assert_cmpint (json_object_get_int_member (newcomer, "rank"), >, 1);
}

/* A near miss has no rank, then or now. */
static void
test_then_now_near_miss (void)
{
  g_autoptr (JsonNode) root = cli_run_json ("rank --scenario=S3 --basis=both --json");
  JsonObject *answer = json_node_get_object (root);
  JsonObject *move = find_by_id (json_object_get_array_member (answer, "moves"), "id", "flask");

  g_assert_cmpstr (json_object_get_string_member (move, "move"), ==, "down");
  g_assert_cmpint (json_object_get_int_member (move, "then"), ==, 2);
  g_assert_true (json_object_get_null_member (move, "now"));
}

/* Text and JSON round alike, halves upwards: each of the four criteria is worth 25 points, so that
 * many scores end in exact quarters. */
static void
test_rounding (void)
{
  const char *line = "rank --nice=async --nice=docs --nice=orm --nice=admin --scope=all --lang=en";
  g_autofree char *json_line = g_strconcat (line, " --json", NULL);
  g_autoptr (JsonNode) root = cli_run_json (json_line);
  JsonArray *matches = json_object_get_array_member (json_node_get_object (root), "matches");
  g_auto (CliOutcome) text = cli_run (line);
  guint n_halves = 0;

  for (guint i = 0; i < json_array_get_length (matches); i++) {
    JsonObject *match = json_array_get_object_element (matches, i);
    const char *name = json_object_get_string_member (match, "name");
    double score = json_object_get_double_member (match, "score");
    double points = 0;
    char number[G_ASCII_DTOSTR_BUF_SIZE];
    g_autofree char *row = NULL;
    JsonArray *reasons = json_object_get_array_member (match, "reasons");

    for (guint k = 0; k < json_array_get_length (reasons); k++) {
      JsonObject *reason = json_array_get_object_element (reasons, k);

      points += 25 * json_object_get_double_member (reason, "value");
    }
    n_halves += score - points > 0.049;
    g_assert_cmpfloat (score, >, points - 0.0499);
    g_assert_cmpfloat (score, <, points + 0.0501);

    g_ascii_formatd (number, sizeof number, "%.1f", score);
    row = g_strdup_printf (" %s  Meets", number);
    cli_assert_holds (text.out->str, row);
    cli_assert_holds (text.out->str, name);
  }

  g_assert_cmpuint (n_halves, >, 0);
}

/* The members of facts, of the notes and of lists that no other test looks at. */
static void
test_other_json (void)
{
  g_autoptr (JsonNode) flask = cli_run_json ("show framework flask --json --lang=en");
  g_autoptr (JsonNode) notes = cli_run_json ("show framework flask --basis=notes --json");
  g_autoptr (JsonNode) both = cli_run_json ("compare frameworks flask django --json");
  g_autoptr (JsonNode) scenarios = cli_run_json ("list scenarios --json");
  JsonObject *framework = json_node_get_object (flask);
  JsonArray *facts = json_object_get_array_member (framework, "facts");
  JsonObject *notebook = json_object_get_object_member (framework, "notes");
  JsonObject *popularity = find_by_id (facts, "criterion", "popularity");
  JsonObject *jobs = find_by_id (facts, "criterion", "jobs");
  JsonObject *pro, *con, *scenario;

  g_assert_cmpfloat (json_object_get_double_member (popularity, "number"), >, 1000);
  g_assert_false (json_object_has_member (jobs, "number"));
  g_assert_true (json_object_get_null_member (jobs, "value"));

  pro = json_array_get_object_element (json_object_get_array_member (notebook, "pros"), 0);
  con = json_array_get_object_element (json_object_get_array_member (notebook, "cons"), 0);
  g_assert_cmpstr (json_object_get_string_member (pro, "text"), !=,
                   json_object_get_string_member (con, "text"));
  g_assert_true (json_object_has_member (pro, "opinion"));

  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (notes), "basis"), ==, "notes");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (json_node_get_object (both),
                                                                         "frameworks")), ==, 2);

  scenario = find_by_id (json_node_get_array (scenarios), "id", "S3");
  assert_strings (scenario, "must", "ecosystem api");
  assert_strings (scenario, "nice", "");
  assert_strings (scenario, "recommended", "flask djangorestframework");
  scenario = find_by_id (json_node_get_array (scenarios), "id", "S2");
  assert_strings (scenario, "must", "");
  assert_strings (scenario, "nice", "async performance minimal api");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/json/rank", test_rank_json);
  g_test_add_func ("/cli/json/near-misses", test_rank_near_misses);
  g_test_add_func ("/cli/json/rank-purpose", test_rank_purpose);
  g_test_add_func ("/cli/json/nothing-on", test_rank_nothing);
  g_test_add_func ("/cli/json/scenario", test_rank_scenario);
  g_test_add_func ("/cli/json/explain", test_rank_explain);
  g_test_add_func ("/cli/json/then-now", test_then_now);
  g_test_add_func ("/cli/json/then-now/near-miss", test_then_now_near_miss);
  g_test_add_func ("/cli/json/rounding", test_rounding);
  g_test_add_func ("/cli/json/others", test_other_json);

  return g_test_run ();
}
