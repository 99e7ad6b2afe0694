/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which role suits someone, and the sentences that explain it. */

#include "content-fixture.h"
#include "gil-suit.h"

#include <string.h>

#define N_ATTITUDES 3

typedef struct
{
  const char *name;
  GilWant wants[N_ATTITUDES]; /* design, crowd (minded), cases */
  const char *first;
  gsize n_matches;
  const char *score; /* of the first */
  const char *first_en;
  const char *first_ko;
} Case;

/* By hand: backend is design 1, crowd 0.25, cases unknown; QA 0.5, 0.75 and 1. Half a point of what
 * is wanted and unknown counts. */
static const Case cases[] = {
  { "nothing", { 0, 0, 0 }, "backend", 2, "–", "Nothing is chosen yet",
    "아직 고른 것이 없어요" },
  { "design", { GIL_WANT_MUST, 0, 0 }, "backend", 1, "100.0", "Backend now first",
    "이제 백엔드가 1위예요" },
  { "crowd", { 0, GIL_WANT_NICE, 0 }, "qa", 2, "75.0", "QA now first", "이제 QA가 1위예요" },
  { "cases", { 0, 0, GIL_WANT_MUST }, "qa", 1, "100.0", "QA now first", "이제 QA가 1위예요" },
  { "both", { GIL_WANT_MUST, GIL_WANT_MUST, 0 }, "backend", 0, "62.5", "No role matches",
    "맞는 역할이 없어요" },
  { "weights", { GIL_WANT_NICE, GIL_WANT_NICE, GIL_WANT_NICE }, "qa", 2, "75.0", "QA now first",
    "이제 QA가 1위예요" },
};

static void
test_case (ContentFixture *fixture,
           gconstpointer   data)
{
  const Case *it = data;
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  g_autoptr (GilSuit) suit = gil_suit_new (catalog, it->wants);
  g_autofree char *score = NULL;
  g_autofree char *first_en = NULL;
  g_autofree char *first_ko = NULL;

  g_assert_nonnull (suit);
  g_assert_cmpuint (suit->ranking->n_results, ==, 2);
  g_assert_cmpuint (suit->ranking->n_matches, ==, it->n_matches);
  g_assert_cmpstr (gil_role_get_id (gil_suit_get_role (suit, 0)), ==, it->first);

  score = gil_suit_explain_score (suit, 0);
  g_assert_cmpstr (score, ==, it->score);
  first_en = gil_suit_explain_first (suit, GIL_LANG_EN);
  g_assert_cmpstr (first_en, ==, it->first_en);
  first_ko = gil_suit_explain_first (suit, GIL_LANG_KO);
  g_assert_cmpstr (first_ko, ==, it->first_ko);
}

/* The sentences of one ranking, in both languages: design and case by case are musts. */
static void
test_sentences (ContentFixture *fixture,
                gconstpointer   data)
{
  static const GilWant wants[N_ATTITUDES] = { GIL_WANT_MUST, GIL_WANT_NICE, GIL_WANT_MUST };
  static const struct
  {
    char *(*explain) (const GilSuit *suit,
                      gsize          result,
                      GilLang        lang);
    gsize result;
    const char *en;
    const char *ko;
  } sentences[] = {
    { gil_suit_explain_result, 0, "Meets 1 of 3; loses 15 points on crowds; 1 unknown.",
      "3개 중 1개를 충족해요. 몰리는 부담에서 15점을 잃어요. 1개는 알 수 없어요." },
    { gil_suit_explain_result, 1, "Meets 2 of 3; loses 20 points on design, 5 on crowds.",
      "3개 중 2개를 충족해요. 설계에서 20점, 몰리는 부담에서 5점을 잃어요." },
    { gil_suit_explain_missing, 0, "Unknown: case by case.", "알 수 없음: 나눠서 확인하기." },
    { gil_suit_explain_missing, 1, "Design: Some.", "설계: 조금 있어요." },
    { gil_suit_explain_change, 0, "Backend would be first if you answered “A little” to case by case.",
      "‘나눠서 확인하기’에 ‘조금’이라고 답하면 백엔드가 1위가 돼요." },
    { gil_suit_explain_change, 1, "QA would be first if you answered “A little” to design.",
      "‘설계’에 ‘조금’이라고 답하면 QA가 1위가 돼요." },
  };
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  g_autoptr (GilSuit) suit = gil_suit_new (catalog, wants);

  g_assert_cmpuint (suit->ranking->n_matches, ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (sentences); i++) {
    g_autofree char *en = sentences[i].explain (suit, sentences[i].result, GIL_LANG_EN);
    g_autofree char *ko = sentences[i].explain (suit, sentences[i].result, GIL_LANG_KO);

    g_assert_cmpstr (en, ==, sentences[i].en);
    g_assert_cmpstr (ko, ==, sentences[i].ko);
  }
}

/* What is told to change really puts that role first. */
static void
test_change (ContentFixture *fixture,
             gconstpointer   data)
{
  static const GilWant wants[N_ATTITUDES] = { 0, GIL_WANT_NICE, 0 };
  static const GilWant off[N_ATTITUDES] = { 0, 0, 0 };
  GilWant changed[N_ATTITUDES] = { 0, GIL_WANT_NICE, 0 };
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  g_autoptr (GilSuit) suit = gil_suit_new (catalog, wants);
  g_autoptr (GilSuit) after = NULL;
  g_autofree char *already = gil_suit_explain_change (suit, 0, GIL_LANG_EN);
  g_autofree char *nothing = NULL;
  g_autofree char *en = gil_suit_explain_change (suit, 1, GIL_LANG_EN);
  g_autofree char *ko = gil_suit_explain_change (suit, 1, GIL_LANG_KO);
  GilRankChange change;

  g_assert_cmpstr (already, ==, "QA is first already.");
  g_assert_null (gil_suit_explain_missing (suit, 0, GIL_LANG_EN));
  g_assert_true (gil_suit_find_change (suit, 1, &change));
  changed[change.criterion] = change.want;
  after = gil_suit_new (catalog, changed);
  g_assert_cmpstr (gil_role_get_id (gil_suit_get_role (after, 0)), ==, "backend");
  g_assert_cmpstr (en, ==, "Backend would be first if you answered “A little” to design.");
  g_assert_cmpstr (ko, ==, "‘설계’에 ‘조금’이라고 답하면 백엔드가 1위가 돼요.");

  g_clear_pointer (&after, gil_suit_free);
  after = gil_suit_new (catalog, off);
  nothing = gil_suit_explain_result (after, 0, GIL_LANG_EN);
  g_assert_cmpstr (nothing, ==, "Nothing is chosen yet, so the order is that of the guide.");
}

static void
test_levels (ContentFixture *fixture,
             gconstpointer   data)
{
  static const GilWant wants[N_ATTITUDES] = { GIL_WANT_MUST, 0, 0 };
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  g_autoptr (GilSuit) suit = gil_suit_new (catalog, wants);

  g_assert_cmpstr (gil_suit_get_level (suit, 0, 0)->note.en, ==, "Much of it.");
  g_assert_null (gil_suit_get_level (suit, 0, 2));
  g_assert_cmpstr (gil_suit_get_want_name (GIL_WANT_NICE, GIL_LANG_KO), ==, "조금");

  content_fixture_write (fixture, "attitudes.json", "{}", -1);
  g_clear_object (&catalog);
  catalog = content_fixture_open (fixture);
  g_assert_null (gil_suit_new (catalog, wants));
}

/* Every single answer puts some role first, and no two roles that are known can be told apart by
 * nothing at all. */
static void
test_real (void)
{
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  const GilAttitudes *attitudes = gil_catalog_get_attitudes (catalog);
  g_autofree GilWant *wants = g_new0 (GilWant, attitudes->n_attitudes);
  g_autoptr (GHashTable) first = g_hash_table_new (g_str_hash, g_str_equal);

  for (gsize i = 0; i < attitudes->n_attitudes; i++) {
    g_autoptr (GilSuit) suit = NULL;

    wants[i] = GIL_WANT_MUST;
    suit = gil_suit_new (catalog, wants);
    g_assert_cmpuint (suit->ranking->n_matches, >, 0);
    g_assert_cmpuint (suit->ranking->n_matches, <, suit->ranking->n_results);
    g_hash_table_add (first, (gpointer) gil_role_get_id (gil_suit_get_role (suit, 0)));

    for (gsize k = 0; k < suit->ranking->n_results; k++) {
      g_autofree char *change = gil_suit_explain_change (suit, k, GIL_LANG_KO);
      g_autofree char *missing = gil_suit_explain_missing (suit, k, GIL_LANG_KO);

      g_assert_true (g_str_has_suffix (change, "요."));
      g_assert_cmpint (missing == NULL, ==, k < suit->ranking->n_matches);
    }
    wants[i] = GIL_WANT_OFF;
  }

  g_assert_cmpuint (g_hash_table_size (first), >=, 3);
}

static void
add (const char *name,
     gpointer    data,
     void      (*test) (ContentFixture *, gconstpointer))
{
  g_autofree char *path = g_strdup_printf ("/content/suit/%s", name);

  g_test_add (path, ContentFixture, data, content_fixture_set_up, test, content_fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    add (cases[i].name, (gpointer) &cases[i], test_case);
  add ("sentences", NULL, test_sentences);
  add ("change", NULL, test_change);
  add ("levels", NULL, test_levels);
  g_test_add_func ("/content/suit/real", test_real);

  return g_test_run ();
}
