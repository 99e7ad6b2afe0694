/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content-fixture.h"

#include <locale.h>
#include <string.h>

#include "gil-explain.h"

static char *
explain_score (const GilPick *pick,
               gsize          result,
               GilLang        lang)
{
  return gil_explain_score (pick, result);
}

static char *
explain_first (const GilPick *pick,
               gsize          result,
               GilLang        lang)
{
  return gil_explain_first (pick, lang);
}

typedef char *(*Explain) (const GilPick *pick,
                          gsize          result,
                          GilLang        lang);

typedef struct
{
  const char *wants; /* "admin! docs": admin is a must, docs is nice */
  GilBasis basis;
  GilScope scope;
  const char *framework;
  Explain explain;
  const char *en; /* NULL: nothing is said */
  const char *ko;
} Case;

#define TODAY GIL_BASIS_TODAY, GIL_SCOPE_ALL
#define NOTES GIL_BASIS_NOTES, GIL_SCOPE_NOTES

static const Case cases[] = {
  /* How a result came about. */
  { "admin! docs", TODAY, "banyan", gil_explain_result, "Meets 2 of 2; gets full points.",
    "2개 중 2개를 충족해요. 만점을 받아요." },
  { "admin! docs", TODAY, "maple", gil_explain_result, "Meets 1 of 2; 1 unknown.",
    "2개 중 1개를 충족해요. 1개는 알 수 없어요." },
  { "admin! docs", TODAY, "cedar", gil_explain_result,
    "Meets 1 of 2; loses 66.7 points on admin panel, 8.3 on docs.",
    "2개 중 1개를 충족해요. 관리자 화면에서 66.7점, 문서에서 8.3점을 잃어요." },
  { "docs", TODAY, "cedar", gil_explain_result, "Meets 1 of 1; loses 25 points on docs.",
    "1개 중 1개를 충족해요. 문서에서 25점을 잃어요." },
  { "async", TODAY, "banyan", gil_explain_result, "Meets none of 1; loses 50 points on async.",
    "1개 중 충족하는 것이 없어요. 비동기에서 50점을 잃어요." },
  { "nosql jobs adoption", TODAY, "cedar", gil_explain_result,
    "Meets 1 of 3; loses 33.3 points on adoption, 6.7 on NoSQL; 1 unknown.",
    "3개 중 1개를 충족해요. 사용 현황에서 33.3점, NoSQL에서 6.7점을 잃어요. 1개는 알 수 없어요." },
  { "async ecosystem nosql minimal", TODAY, "banyan", gil_explain_result,
    "Meets 1 of 4; loses 12.5 points on async, 12.5 on NoSQL, 12.5 on minimal, 6.3 on the rest.",
    "4개 중 1개를 충족해요. 비동기에서 12.5점, NoSQL에서 12.5점, 가벼움에서 12.5점, 나머지에서 "
    "6.3점을 잃어요." },
  { "jobs", TODAY, "cedar", gil_explain_result, "Nothing is known of what you want.",
    "충족하는지 알 수 있는 기준이 없어요." },
  { "", TODAY, "cedar", gil_explain_result, "Nothing is on, so the order is by popularity.",
    "켠 기준이 없어서 인기 순으로 보여 줘요." },

  /* What is missing. */
  { "admin! docs", TODAY, "banyan", gil_explain_missing, NULL, NULL },
  { "admin! docs", TODAY, "cedar", gil_explain_missing, "No admin panel → Cedar-Admin.",
    "관리자 화면 없음 → Cedar-Admin." },
  { "async! docs!", TODAY, "banyan", gil_explain_missing, "Async: in part → threads.",
    "비동기: 일부 지원 → 스레드." },
  { "async! docs! ecosystem!", TODAY, "maple", gil_explain_missing, "Unknown: async, docs.",
    "알 수 없음: 비동기, 문서." },
  { "admin! nosql! jobs! adoption!", TODAY, "cedar", gil_explain_missing,
    "No admin panel → Cedar-Admin. Adoption: none. Unknown: job market.",
    "관리자 화면 없음 → Cedar-Admin. 사용 현황: 없음. 알 수 없음: 채용 시장." },
  { "admin!", NOTES, "cedar", gil_explain_missing, "Unknown: admin panel.",
    "알 수 없음: 관리자 화면." },
  { "", TODAY, "cedar", gil_explain_missing, NULL, NULL },

  /* The ways around. */
  { "admin! docs", TODAY, "cedar", gil_explain_workaround, "Cedar-Admin", "Cedar-Admin" },
  { "async! nosql! minimal!", TODAY, "banyan", gil_explain_workaround,
    "threads; banyan-nosql; leaving parts out", "스레드; banyan-nosql; 일부 빼기" },
  { "async! minimal", TODAY, "banyan", gil_explain_workaround, "threads", "스레드" },
  { "minimal", TODAY, "banyan", gil_explain_workaround, NULL, NULL },
  { "async!", TODAY, "maple", gil_explain_workaround, NULL, NULL },
  /* Today's ways around are none of the notes'. */
  { "minimal!", NOTES, "banyan", gil_explain_workaround, NULL, NULL },
  { "minimal!", NOTES, "banyan", gil_explain_missing, "Minimal: none.", "가벼움: 없음." },

  /* What would change it. */
  { "admin!", TODAY, "banyan", gil_explain_change, "Banyan is first already.",
    "Banyan은 이미 1위예요." },
  { "docs", TODAY, "cedar", gil_explain_change, "Cedar would be first if async were nice to have.",
    "비동기를 ‘있으면 좋음’으로 바꾸면 Cedar가 1위가 돼요." },
  { "docs! ecosystem adoption!", TODAY, "cedar", gil_explain_change,
    "No change of a single criterion puts Cedar first.",
    "기준 하나만 바꿔서는 Cedar가 1위가 되지 않아요." },
  { "async! nosql! minimal!", TODAY, "banyan", gil_explain_change,
    "No change of a single criterion puts Banyan first.",
    "기준 하나만 바꿔서는 Banyan이 1위가 되지 않아요." },
  { "nosql admin", TODAY, "cedar", gil_explain_change,
    "Cedar would be first if admin panel did not matter.", "관리자 화면을 빼면 Cedar가 1위가 돼요." },
  { "nosql! admin", TODAY, "banyan", gil_explain_change,
    "Banyan would be first if NoSQL were nice to have.",
    "NoSQL을 ‘있으면 좋음’으로 바꾸면 Banyan이 1위가 돼요." },
  { "nosql docs", TODAY, "banyan", gil_explain_change, "Banyan would be first if docs were a must.",
    "문서를 ‘필수’로 바꾸면 Banyan이 1위가 돼요." },

  /* What is first. */
  { "admin!", NOTES, "banyan", explain_first, "Banyan now first", "이제 Banyan이 1위예요" },
  { "async!", TODAY, "cedar", explain_first, "Cedar now first", "이제 Cedar가 1위예요" },
  { "admin!", TODAY, "banyan", explain_first, "Banyan and Maple now first",
    "이제 Banyan과 Maple이 함께 1위예요" },
  { "jobs", TODAY, "banyan", explain_first, "Banyan, Cedar and Maple now first",
    "이제 Banyan, Cedar와 Maple이 함께 1위예요" },
  { "jobs!", TODAY, "banyan", explain_first, "No framework matches", "맞는 프레임워크가 없어요" },
  { "", TODAY, "banyan", explain_first, "Banyan now first", "이제 Banyan이 1위예요" },

  /* The score. */
  { "admin! docs", TODAY, "banyan", explain_score, "100.0", "100.0" },
  { "admin! docs", TODAY, "maple", explain_score, "66.7–100.0", "66.7–100.0" },
  { "admin! docs", TODAY, "cedar", explain_score, "25.0", "25.0" },
  { "", TODAY, "cedar", explain_score, "–", "–" },
};

static void
test_case (ContentFixture *fixture,
           gconstpointer   data)
{
  const Case *it = data;
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  g_autofree GilWant *wants = content_parse_wants (catalog, it->wants);
  g_autoptr (GilPick) pick = gil_pick_new (catalog, it->basis, it->scope, NULL, wants);
  gsize result = content_find_result (pick, it->framework);
  g_autofree char *en = it->explain (pick, result, GIL_LANG_EN);
  g_autofree char *ko = it->explain (pick, result, GIL_LANG_KO);

  g_assert_cmpstr (en, ==, it->en);
  g_assert_cmpstr (ko, ==, it->ko);
}

/* More ties than anyone wants to hear are counted. */
static void
test_many_first (void)
{
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  g_autofree GilWant *wants = content_parse_wants (catalog, "nosql!");
  g_autoptr (GilPick) pick = gil_pick_new (catalog, GIL_BASIS_NOTES, GIL_SCOPE_NOTES, NULL, wants);
  g_autofree char *en = gil_explain_first (pick, GIL_LANG_EN);
  g_autofree char *ko = gil_explain_first (pick, GIL_LANG_KO);

  g_assert_cmpstr (en, ==, "Flask and 6 more now first");
  g_assert_cmpstr (ko, ==, "이제 Flask 외 6개가 함께 1위예요");
}

/* Under Today stars decide ties, under Notes the level of popularity. */
static void
test_popularity (ContentFixture *fixture,
                 gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  g_autofree GilWant *wants = content_parse_wants (catalog, "");
  g_autoptr (GilPick) today = NULL;
  g_autoptr (GilPick) notes = NULL;

  today = gil_pick_new (catalog, TODAY, NULL, wants);
  g_assert_false (today->ranking->scored);
  g_assert_cmpuint (content_find_result (today, "banyan"), ==, 0);
  g_assert_cmpuint (content_find_result (today, "cedar"), ==, 1);
  g_assert_cmpuint (content_find_result (today, "maple"), ==, 2);
  g_clear_pointer (&today, gil_pick_free);
  g_clear_object (&catalog);

  content_fixture_edit (fixture, "frameworks.json", "frameworks[1].numbers.github-stars.value",
                        "90000");
  catalog = content_fixture_open (fixture);
  today = gil_pick_new (catalog, TODAY, NULL, wants);
  notes = gil_pick_new (catalog, NOTES, NULL, wants);
  g_assert_cmpuint (content_find_result (today, "cedar"), ==, 0);
  g_assert_cmpuint (content_find_result (notes, "banyan"), ==, 0);
  g_assert_cmpuint (notes->ranking->n_results, ==, 2);
}

/* Every sentence on the real content has both languages, and Korean in one register. */
static void
test_real (void)
{
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  gsize n_criteria = g_list_model_get_n_items (gil_catalog_get_criteria (catalog));
  g_autofree GilWant *wants = g_new0 (GilWant, n_criteria);

  for (gsize i = 0; i < n_criteria; i++) {
    wants[i] = GIL_WANT_MUST;
    for (GilBasis basis = GIL_BASIS_TODAY; basis <= GIL_BASIS_NOTES; basis++) {
      g_autoptr (GilPick) pick = gil_pick_new (catalog, basis, GIL_SCOPE_ALL, NULL, wants);

      for (gsize k = 0; k < pick->ranking->n_results; k++) {
        g_autofree char *result = gil_explain_result (pick, k, GIL_LANG_KO);
        g_autofree char *change = gil_explain_change (pick, k, GIL_LANG_KO);
        g_autofree char *missing = gil_explain_missing (pick, k, GIL_LANG_KO);

        g_assert_true (g_str_has_suffix (result, "요."));
        g_assert_true (g_str_has_suffix (change, "요."));
        if (k < pick->ranking->n_matches)
          g_assert_null (missing);
        else
          g_assert_true (g_str_has_suffix (missing, "."));
      }
    }
    wants[i] = i % 2 ? GIL_WANT_NICE : GIL_WANT_OFF;
  }
}

static void
test_free (ContentFixture *fixture,
           gconstpointer   data)
{
  GilCatalog *catalog = content_fixture_open (fixture);
  g_autofree GilWant *wants = content_parse_wants (catalog, "docs");
  GilPick *pick = gil_pick_new (catalog, TODAY, NULL, wants);

  gil_pick_free (pick);
  gil_pick_free (NULL);
  g_assert_finalize_object (catalog);
}

/* Halves go away from zero, and what ties is shown alike however it was added up. */
static void
test_round (void)
{
  static const struct
  {
    double points;
    double rounded;
  } rounds[] = {
    { 0, 0 },        { 100, 100 },  { 91.666666666666671, 91.7 }, { 6.25, 6.3 },
    { 6.2499, 6.2 }, { 0.05, 0.1 }, { 6.2499999999999991, 6.3 },  { 12.349999999999999, 12.4 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rounds); i++)
    g_assert_cmpfloat (gil_explain_round (rounds[i].points), ==, rounds[i].rounded);
}

int
main (int    argc,
      char **argv)
{
  /* The sentences are the same in a locale that writes 66,7. */
  setlocale (LC_ALL, "");
  if (!setlocale (LC_NUMERIC, "de_DE.UTF-8"))
    setlocale (LC_NUMERIC, "C");

  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/content/explain/%02" G_GSIZE_FORMAT, i);

    g_test_add (path, ContentFixture, &cases[i], content_fixture_set_up, test_case,
                content_fixture_tear_down);
  }

  g_test_add_func ("/content/explain/round", test_round);
  g_test_add_func ("/content/explain/many-first", test_many_first);
  g_test_add ("/content/explain/popularity", ContentFixture, NULL, content_fixture_set_up,
              test_popularity, content_fixture_tear_down);
  g_test_add_func ("/content/explain/real", test_real);
  g_test_add ("/content/explain/free", ContentFixture, NULL, content_fixture_set_up, test_free,
              content_fixture_tear_down);

  return g_test_run ();
}
