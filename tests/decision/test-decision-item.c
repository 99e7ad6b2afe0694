/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "decision-fixture.h"

#include <string.h>

static JsonObject *
parse (const char *json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (json, &error);

  g_assert_no_error (error);

  return json_node_dup_object (node);
}

static char *
print (JsonObject *object)
{
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), object);

  return json_to_string (node, TRUE);
}

static void
test_made (ContentFixture *self,
           gconstpointer   unused)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (self);
  g_autoptr (GilDecision) decision = decision_fixture_decide (catalog, "admin", "docs nosql", "banyan");
  const GilDecisionResult *chosen = gil_decision_get_chosen (decision);
  const GilDecisionResult *cedar = gil_decision_find_result (decision, "cedar");
  const GilDecisionWant *want = g_ptr_array_index (decision->wants, 0);
  const GilDecisionFact *docs;

  g_assert_cmpstr (decision->title, ==, "Banyan — admin panel, docs, NoSQL");
  g_assert_cmpstr (decision->basis, ==, "today");
  g_assert_cmpstr (decision->scope, ==, "all");
  g_assert_cmpstr (decision->scenario, ==, "S1");
  g_assert_cmpstr (decision->as_of, ==, "2026-11");
  g_assert_cmpuint (decision->wants->len, ==, 3);
  g_assert_cmpstr (want->criterion, ==, "docs");
  g_assert_false (want->must);
  g_assert_cmpuint (decision->results->len, ==, 3);

  g_assert_cmpstr (chosen->name, ==, "Banyan");
  g_assert_cmpuint (chosen->rank, ==, 1);
  g_assert_cmpfloat_with_epsilon (chosen->score, 87.5, 1e-9);
  g_assert_null (chosen->missing.en);
  g_assert_cmpuint (chosen->facts->len, ==, 3);
  docs = gil_decision_find_fact (chosen, "docs");
  g_assert_cmpstr (docs->level, ==, "strong");
  g_assert_true (docs->has_number);
  g_assert_cmpfloat (docs->number, ==, 120000);
  g_assert_cmpstr (docs->as_of, ==, "2026-08");
  g_assert_cmpstr (docs->source, ==, "a list");
  g_assert_cmpstr (docs->note.en, ==, "It has 120,000 words. Counted once.");

  /* Of what was not chosen, only what can change is kept. */
  g_assert_cmpuint (cedar->rank, ==, 0);
  g_assert_cmpstr (cedar->missing.en, ==, "No admin panel → Cedar-Admin.");
  g_assert_null (gil_decision_find_fact (cedar, "docs")->note.en);
  g_assert_null (gil_decision_find_fact (cedar, "docs")->source);
  g_assert_null (gil_decision_find_fact (cedar, "async"));
}

static void
test_titles (ContentFixture *self,
             gconstpointer   unused)
{
  static const struct
  {
    const char *musts;
    const char *nices;
    GilLang lang;
    const char *title;
  } cases[] = {
    { "admin", "", GIL_LANG_EN, "Banyan — admin panel" },
    { "", "docs", GIL_LANG_KO, "Banyan — 문서" },
    { "minimal", "docs", GIL_LANG_EN, "Cedar — minimal, docs" },
    { "", "docs ecosystem admin", GIL_LANG_KO, "Banyan — 문서, 생태계, 관리자 화면" },
    { "admin", "docs ecosystem nosql jobs", GIL_LANG_EN, "Banyan — admin panel, docs, ecosystem +2" },
  };
  g_autoptr (GilCatalog) catalog = content_fixture_open (self);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GilPick) pick = NULL;
    g_autofree char *title = NULL;

    pick = decision_fixture_ask (catalog, cases[i].musts, cases[i].nices);
    title = gil_decision_suggest_title (pick, 0, cases[i].lang);
    g_assert_cmpstr (title, ==, cases[i].title);
  }
}

static void
test_round_trip (ContentFixture *self,
                 gconstpointer   unused)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (self);
  g_autoptr (GilDecision) decision = decision_fixture_decide (catalog, "admin", "docs jobs", "cedar");
  g_autoptr (GilDecision) again = NULL;
  g_autoptr (JsonObject) written = NULL;
  g_autoptr (JsonObject) parsed = NULL;
  g_autoptr (JsonObject) rewritten = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_set_str (&decision->why, "여러 줄로\n쓴 이유");
  g_set_str (&decision->gave_up, "\"quotes\" and \\");

  written = gil_decision_write (decision);
  first = print (written);
  parsed = parse (first);
  again = gil_decision_read (parsed);
  g_assert_nonnull (again);
  rewritten = gil_decision_write (again);
  second = print (rewritten);
  g_assert_cmpstr (first, ==, second);

  /* The journal keeps the times; a decision reads them only. */
  g_assert_false (json_object_has_member (written, "made"));
  g_assert_null (again->made);
  json_object_set_string_member (parsed, "made", "2026-11-03T09:30:00.000000Z");
  g_clear_pointer (&again, gil_decision_free);
  again = gil_decision_read (parsed);
  g_assert_true (g_date_time_equal (again->made, decision->made));
}

#define RESULTS "[{\"framework\": \"f\", \"name\": \"F\"}]"
#define SOUND "{\"title\": \"t\", \"basis\": \"today\", \"scope\": \"all\", \"chosen\": \"f\", \"results\": " \
              RESULTS "}"

typedef struct
{
  const char *path;
  const char *value; /* NULL takes it out */
  gboolean sound;
} Edit;

static const Edit edits[] = {
  /* What may be missing, and what is of a newer version. */
  { "new", "{\"any\": [1, null]}", TRUE },
  { "results[0].new", "true", TRUE },
  { "basis", "\"of 2030\"", TRUE },
  { "scope", "\"new\"", TRUE },
  { "why", "null", TRUE },
  { "gave_up", "\"\"", TRUE },
  { "wants", "{}", TRUE },
  { "wants", "{\"async\": \"must\", \"gone\": \"nice\"}", TRUE },
  { "made", "\"yesterday\"", TRUE },
  { "results[0].rank", "200", TRUE },
  { "results[0].facts", "[]", TRUE },
  { "results[0].facts", "[{\"criterion\": \"docs\", \"level\": \"of 2030\"}]", TRUE },
  { "results[0].reason", "null", TRUE },

  { "title", NULL, FALSE },
  { "title", "null", FALSE },
  { "title", "5", FALSE },
  { "title", "[\"t\"]", FALSE },
  { "basis", NULL, FALSE },
  { "basis", "{}", FALSE },
  { "scope", "true", FALSE },
  { "scenario", "1", FALSE },
  { "as_of", "202611", FALSE },
  { "made", "5", FALSE },
  { "why", "[]", FALSE },
  { "gave_up", "{}", FALSE },
  { "chosen", NULL, FALSE },
  { "chosen", "\"another\"", FALSE },
  { "chosen", "0", FALSE },
  { "wants", "[]", FALSE },
  { "wants", "\"async\"", FALSE },
  { "wants", "{\"async\": \"perhaps\"}", FALSE },
  { "wants", "{\"async\": null}", FALSE },
  { "wants", "{\"async\": 2}", FALSE },
  { "results", NULL, FALSE },
  { "results", "[]", FALSE },
  { "results", "{}", FALSE },
  { "results", "[null]", FALSE },
  { "results", "[[]]", FALSE },
  { "results[0]", "\"f\"", FALSE },
  { "results[0].framework", NULL, FALSE },
  { "results[0].framework", "7", FALSE },
  { "results[0].name", NULL, FALSE },
  { "results[0].name", "{\"en\": \"F\"}", FALSE },
  { "results[0].rank", "0", FALSE },
  { "results[0].rank", "-1", FALSE },
  { "results[0].rank", "1e9", FALSE },
  { "results[0].rank", "\"1\"", FALSE },
  { "results[0].score", "101", FALSE },
  { "results[0].score", "-0.1", FALSE },
  { "results[0].score", "true", FALSE },
  { "results[0].low", "\"50\"", FALSE },
  { "results[0].high", "1e300", FALSE },
  { "results[0].reason", "\"because\"", FALSE },
  { "results[0].reason", "{\"en\": \"because\"}", FALSE },
  { "results[0].reason", "{\"en\": \"because\", \"ko\": 1}", FALSE },
  { "results[0].missing", "[]", FALSE },
  { "results[0].facts", "{}", FALSE },
  { "results[0].facts", "[1]", FALSE },
  { "results[0].facts", "[{}]", FALSE },
  { "results[0].facts", "[{\"criterion\": \"docs\"}]", FALSE },
  { "results[0].facts", "[{\"criterion\": \"docs\", \"level\": 1}]", FALSE },
  { "results[0].facts", "[{\"criterion\": \"docs\", \"level\": \"x\", \"number\": \"5\"}]", FALSE },
  { "results[0].facts", "[{\"criterion\": \"docs\", \"level\": \"x\", \"number\": -5}]", FALSE },
  { "results[0].facts", "[{\"criterion\": \"docs\", \"level\": \"x\", \"number\": 1e99}]", FALSE },
  { "results[0].facts", "[{\"criterion\": \"docs\", \"level\": \"x\", \"source\": []}]", FALSE },
  { "results[0].facts", "[{\"criterion\": \"docs\", \"level\": \"x\", \"note\": \"n\"}]", FALSE },
};

static void
test_hostile (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (edits); i++) {
    g_autofree char *json = content_edit_json (SOUND, edits[i].path, edits[i].value);
    g_autoptr (JsonObject) item = parse (json);
    g_autoptr (GilDecision) decision = gil_decision_read (item);

    g_test_message ("%s: %s", edits[i].path, edits[i].value);
    g_assert_cmpint (decision != NULL, ==, edits[i].sound);
    if (decision != NULL) {
      g_assert_nonnull (gil_decision_get_chosen (decision));
      g_assert_nonnull (decision->why);
      g_assert_nonnull (decision->gave_up);
    }
  }
}

static void
test_too_long (void)
{
  g_autoptr (GString) results = g_string_new ("[");

  for (guint i = 0; i <= GIL_DECISION_MAX_RESULTS; i++) {
    g_autofree char *json = NULL;
    g_autofree char *list = NULL;
    g_autoptr (JsonObject) item = NULL;
    g_autoptr (GilDecision) decision = NULL;

    g_string_append_printf (results, "%s{\"framework\": \"f\", \"name\": \"F\"}", i > 0 ? ", " : "");
    if (i < GIL_DECISION_MAX_RESULTS - 1)
      continue;
    list = g_strconcat (results->str, "]", NULL);
    json = content_edit_json (SOUND, "results", list);
    item = parse (json);
    decision = gil_decision_read (item);
    g_assert_cmpint (decision != NULL, ==, i < GIL_DECISION_MAX_RESULTS);
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/decision/item/made", ContentFixture, NULL, content_fixture_set_up, test_made,
              content_fixture_tear_down);
  g_test_add ("/decision/item/titles", ContentFixture, NULL, content_fixture_set_up, test_titles,
              content_fixture_tear_down);
  g_test_add ("/decision/item/round-trip", ContentFixture, NULL, content_fixture_set_up,
              test_round_trip, content_fixture_tear_down);
  g_test_add_func ("/decision/item/hostile", test_hostile);
  g_test_add_func ("/decision/item/too-long", test_too_long);

  return g_test_run ();
}
