/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What today's facts say to the rules of the notes. */

#include "content-fixture.h"

#include "gil-explain.h"

typedef struct
{
  const char *path; /* in frameworks.json; NULL: nothing is changed */
  const char *json;
  GilScope scope;
  GilVerdict verdict;
  const char *headline_en;
  const char *headline_ko;
  const char *why_en;
  const char *why_ko;
} Case;

/* The rule: an admin panel is a must, docs are nice; Banyan is recommended, Cedar left out. */
static const Case cases[] = {
  { NULL, NULL, GIL_SCOPE_ALL, GIL_VERDICT_HOLDS, "Today's facts agree: Banyan is in front.",
    "지금도 답이 같아요. Banyan이 앞서요.",
    "Banyan is number 1. Meets 2 of 2; gets full points.\n"
    "Cedar is a near miss. No admin panel → Cedar-Admin.",
    "Banyan은 1위예요. 2개 중 2개를 충족해요. 만점을 받아요.\n"
    "Cedar는 필수 기준을 충족하지 못했어요. 관리자 화면 없음 → Cedar-Admin." },
  { "frameworks[0].today.admin.level", "\"none\"", GIL_SCOPE_ALL, GIL_VERDICT_DIFFERS,
    "Today's facts disagree: Maple is in front.", "지금은 답이 달라요. Maple이 앞서요.",
    "Banyan is a near miss. No admin panel.\nCedar is a near miss. No admin panel → Cedar-Admin.",
    "Banyan은 필수 기준을 충족하지 못했어요. 관리자 화면 없음.\n"
    "Cedar는 필수 기준을 충족하지 못했어요. 관리자 화면 없음 → Cedar-Admin." },
  { "frameworks[0].today.admin.level", "\"none\"", GIL_SCOPE_NOTES, GIL_VERDICT_DIFFERS,
    "Today's facts disagree: no framework matches.",
    "지금은 답이 달라요. 맞는 프레임워크가 없어요.",
    "Banyan is a near miss. No admin panel.\nCedar is a near miss. No admin panel → Cedar-Admin.",
    "Banyan은 필수 기준을 충족하지 못했어요. 관리자 화면 없음.\n"
    "Cedar는 필수 기준을 충족하지 못했어요. 관리자 화면 없음 → Cedar-Admin." },
  { "frameworks[2].numbers.docs-words", "{\"value\": 200000, \"as_of\": \"2026-08\", \"source\": \"a list\"}",
    GIL_SCOPE_ALL, GIL_VERDICT_PARTLY, "Today's facts agree in part: Banyan and Maple are in front; of these the notes named Banyan.",
    "지금은 일부만 같아요. Banyan과 Maple이 앞서고, 이 가운데 노트가 추천한 것은 Banyan이에요.",
    "Banyan is number 1. Meets 2 of 2; gets full points.\n"
    "Cedar is a near miss. No admin panel → Cedar-Admin.",
    "Banyan은 1위예요. 2개 중 2개를 충족해요. 만점을 받아요.\n"
    "Cedar는 필수 기준을 충족하지 못했어요. 관리자 화면 없음 → Cedar-Admin." },
  { "frameworks[0].glance.released.value", "\"2024-01\"", GIL_SCOPE_ACTIVE, GIL_VERDICT_DIFFERS,
    "Today's facts disagree: no framework matches.",
    "지금은 답이 달라요. 맞는 프레임워크가 없어요.",
    "Banyan is not among the frameworks looked at.\n"
    "Cedar is a near miss. No admin panel → Cedar-Admin.",
    "Banyan은 지금 보고 있는 프레임워크에 없어요.\n"
    "Cedar는 필수 기준을 충족하지 못했어요. 관리자 화면 없음 → Cedar-Admin." },
};

static void
test_case (ContentFixture *fixture,
           gconstpointer   data)
{
  const Case *it = data;
  g_autoptr (GilCatalog) catalog = NULL;
  g_auto (GilText) headline = { NULL, NULL };
  g_auto (GilText) why = { NULL, NULL };
  GilVerdict verdict;

  if (it->path != NULL)
    content_fixture_edit (fixture, "frameworks.json", it->path, it->json);
  catalog = content_fixture_open (fixture);
  verdict = gil_explain_scenario (catalog, gil_catalog_find_scenario (catalog, "S1"), it->scope, &headline,
                                  &why);
  g_assert_null (gil_catalog_get_problems (catalog)[0]);

  g_assert_cmpint (verdict, ==, it->verdict);
  g_assert_cmpstr (headline.en, ==, it->headline_en);
  g_assert_cmpstr (headline.ko, ==, it->headline_ko);
  g_assert_cmpstr (why.en, ==, it->why_en);
  g_assert_cmpstr (why.ko, ==, it->why_ko);
}

/* What is left out and matches today is no agreement; where nothing else is said, it is the answer. */
static void
test_excluded (ContentFixture *fixture,
               gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = NULL;

  for (guint k = 0; k < 2; k++) {
    g_auto (GilText) headline = { NULL, NULL };
    g_auto (GilText) why = { NULL, NULL };
    GilVerdict verdict;

    content_fixture_edit (fixture, "frameworks.json", "frameworks[1].today.admin.level", "\"builtin\"");
    if (k == 0)
      content_fixture_edit (fixture, "frameworks.json", "frameworks[1].today.admin.workaround", NULL);
    if (k == 1)
      content_fixture_edit (fixture, "scenarios.json", "scenarios[0].recommended", "[]");
    g_clear_object (&catalog);
    catalog = content_fixture_open (fixture);
    verdict = gil_explain_scenario (catalog, gil_catalog_find_scenario (catalog, "S1"), GIL_SCOPE_NOTES,
                                    &headline, &why);
    g_assert_cmpint (verdict, ==, k == 0 ? GIL_VERDICT_PARTLY : GIL_VERDICT_DIFFERS);
    g_assert_cmpstr (headline.en, ==, k == 0 ? "Today's facts agree in part: Banyan is in front."
                                             : "Today's facts disagree.");
    g_assert_cmpstr (headline.ko, ==, k == 0 ? "지금은 일부만 같아요. Banyan이 앞서요."
                                             : "지금은 답이 달라요.");
    g_assert_true (g_str_has_suffix (why.en, "Cedar is number 2. Meets 2 of 2; loses 8.3 points on docs."));
  }
}

static void
test_real (void)
{
  static const struct
  {
    const char *scenario;
    GilVerdict verdict;
    const char *headline;
  } known[] = {
    { "S3", GIL_VERDICT_PARTLY,
      "Today's facts agree in part: FastAPI and 3 more are in front; of these the notes named Django REST Framework." },
    { "S4", GIL_VERDICT_HOLDS, "Today's facts agree: FastAPI and Sanic are in front." },
    { "S5", GIL_VERDICT_PARTLY,
      "Today's facts agree in part: FastAPI and 6 more are in front; of these the notes named FastAPI." },
    { "S11", GIL_VERDICT_DIFFERS, "Today's facts disagree." },
  };
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  GListModel *scenarios = gil_catalog_get_scenarios (catalog);

  for (gsize i = 0; i < G_N_ELEMENTS (known); i++) {
    g_auto (GilText) headline = { NULL, NULL };
    g_auto (GilText) why = { NULL, NULL };
    GilScenario *scenario = gil_catalog_find_scenario (catalog, known[i].scenario);

    g_assert_cmpint (gil_explain_scenario (catalog, scenario, GIL_SCOPE_ACTIVE, &headline, &why), ==,
                     known[i].verdict);
    g_assert_cmpstr (headline.en, ==, known[i].headline);
  }

  for (guint i = 0; i < g_list_model_get_n_items (scenarios); i++) {
    g_autoptr (GilScenario) scenario = g_list_model_get_item (scenarios, i);
    g_auto (GilText) headline = { NULL, NULL };
    g_auto (GilText) why = { NULL, NULL };

    gil_explain_scenario (catalog, scenario, GIL_SCOPE_ALL, &headline, &why);
    g_assert_true (g_str_has_suffix (headline.ko, "요."));
    g_assert_cmpstr (why.en, !=, "");
    g_assert_cmpstr (why.ko, !=, "");
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/content/verdict/%02" G_GSIZE_FORMAT, i);

    g_test_add (path, ContentFixture, &cases[i], content_fixture_set_up, test_case,
                content_fixture_tear_down);
  }
  g_test_add ("/content/verdict/excluded", ContentFixture, NULL, content_fixture_set_up, test_excluded,
              content_fixture_tear_down);
  g_test_add_func ("/content/verdict/real", test_real);

  return g_test_run ();
}
