/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content-fixture.h"

#include <string.h>

static const GilFact *
get_fact (GilCatalog *catalog,
          const char *framework,
          GilBasis    basis,
          const char *criterion)
{
  GilCriterion *it = gil_catalog_find_criterion (catalog, criterion);
  GilFramework *of = gil_catalog_find_framework (catalog, framework);

  g_assert_nonnull (it);
  g_assert_nonnull (of);

  return gil_framework_get_fact (of, basis, gil_criterion_get_index (it));
}

typedef struct
{
  const char *framework;
  GilBasis basis;
  const char *criterion;
  const char *level;
  double number; /* -1: none */
  const char *en;
  const char *ko;
  const char *as_of;
  const char *source;
  const char *workaround;
} FactCase;

#define TODAY GIL_BASIS_TODAY
#define NOTES GIL_BASIS_NOTES

static const FactCase fact_cases[] = {
  /* Written. */
  { "banyan", TODAY, "async", "partial", -1, "In parts.", "일부만 돼요.", "2026-08", "a list",
    "threads." },
  { "cedar", TODAY, "nosql", "open", -1, "Take any.", "마음대로 골라요.", "2026-08", "a list",
    NULL },
  { "maple", TODAY, "async", "unknown", -1, "Nobody tried.", "해 본 사람이 없어요.", "2026-08",
    "a list", NULL },
  { "maple", TODAY, "nosql", "unknown", -1, "Not looked up yet.", "아직 확인하지 못했어요.", NULL,
    NULL, NULL },

  /* Computed. */
  { "banyan", TODAY, "docs", "strong", 120000, "It has 120,000 words. Counted once.",
    "120,000단어예요. 한 번 셌어요.", "2026-08", "a list", NULL },
  { "banyan", TODAY, "minimal", "fair", 50000, "It has 50,000 lines.", "50,000줄이에요.",
    "2026-08", "a list", "leaving parts out" },
  { "cedar", TODAY, "minimal", "strong", 9000, "It has 9,000 lines.", "9,000줄이에요.", "2026-08",
    "a list", NULL },
  { "banyan", TODAY, "adoption", "strong", 1000, "It is number 1,000.", "1,000위예요.", "2026-08",
    "a list", NULL },
  /* With what it is built on: the sum, the older month, both sources. */
  { "maple", TODAY, "ecosystem", "strong", 200, "It has 200 packages. Counted together with Banyan's.",
    "패키지가 200개예요. Banyan의 것까지 더했어요.",
    "2026-08", "a list", NULL },
  { "maple", TODAY, "minimal", "weak", 90000, "It has 90,000 lines. Counted together with Banyan's.",
    "90,000줄이에요. Banyan의 것까지 더했어요.", "2026-06", "another list; a list", NULL },
  /* Without a number: unknown, or the level that is worth. */
  { "maple", TODAY, "docs", "unknown", -1, "No words are known.", "단어 수를 몰라요.", NULL, NULL,
    NULL },
  { "maple", TODAY, "popularity", "unknown", -1, "No stars are known.", "스타 수를 몰라요.",
    "2026-08", "a list", NULL },
  { "cedar", TODAY, "adoption", "none", -1, "It is not listed.", "순위에 없어요.", NULL, NULL,
    NULL },
  /* Suspect: unknown, although having no number would be worth a level. */
  { "maple", TODAY, "adoption", "unknown", -1, "A name shared with others.",
    "이름이 같은 것이 있어요.", "2026-08", "a list", NULL },
  /* No facts at all. */
  { "banyan", TODAY, "jobs", "unknown", -1, "No postings are counted.", "공고를 세지 못했어요.",
    NULL, NULL, NULL },

  /* The notes. */
  { "banyan", NOTES, "admin", "builtin", -1, "The notes say so.", "노트에 나와요.", "2021-01",
    "F53 F54", NULL },
  { "banyan", NOTES, "minimal", "none", -1, "The notes say so.", "노트에 나와요.", "2021-01", "F61",
    NULL },
  { "cedar", NOTES, "nosql", "open", -1, "The notes say so.", "노트에 나와요.", "2021-01", "S11",
    NULL },
  { "cedar", NOTES, "docs", "unknown", -1, "The notes do not say.", "노트에는 나오지 않아요.", NULL,
    NULL, NULL },
  { "maple", NOTES, "async", "unknown", -1, "The notes do not say.", "노트에는 나오지 않아요.",
    NULL, NULL, NULL },
};

static void
test_facts (ContentFixture *fixture,
            gconstpointer   data)
{
  const FactCase *it = data;
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  const GilFact *fact = get_fact (catalog, it->framework, it->basis, it->criterion);

  g_assert_cmpstr (fact->level->id, ==, it->level);
  g_assert_cmpint (fact->level->known, ==, strcmp (it->level, "unknown") != 0);
  g_assert_cmpint (fact->has_number, ==, it->number >= 0);
  if (fact->has_number)
    g_assert_cmpfloat (fact->number, ==, it->number);
  g_assert_cmpstr (fact->note.en, ==, it->en);
  g_assert_cmpstr (fact->note.ko, ==, it->ko);
  g_assert_cmpstr (fact->as_of, ==, it->as_of);
  g_assert_cmpstr (fact->source, ==, it->source);
  g_assert_cmpstr (fact->workaround.en, ==, it->workaround);
}

static void
test_evidence (ContentFixture *fixture,
               gconstpointer   data)
{
  static const char *const evidence[] = { "F53", "F54", NULL };
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  const GilFact *fact = get_fact (catalog, "banyan", NOTES, "admin");

  g_assert_cmpstrv (fact->evidence, evidence);
  g_assert_false (fact->inferred);
  g_assert_true (get_fact (catalog, "banyan", NOTES, "popularity")->inferred);
  g_assert_null (get_fact (catalog, "banyan", NOTES, "nosql")->evidence);
  g_assert_null (get_fact (catalog, "banyan", TODAY, "admin")->evidence);
}

typedef struct
{
  const char *criterion;
  const char *number;
  const char *value;
  const char *level;
  const char *en; /* NULL: not looked at */
} GradeCase;

static const GradeCase grade_cases[] = {
  /* More is better: the bound itself earns the level. */
  { "docs", "docs-words", "1000000000000", "strong", "It has 1,000,000,000,000 words." },
  { "docs", "docs-words", "100000", "strong", "It has 100,000 words." },
  { "docs", "docs-words", "99999", "good", "It has 99,999 words." },
  { "docs", "docs-words", "99999.9", "good", "It has 99,999.9 words." },
  { "docs", "docs-words", "40000", "good", NULL },
  { "docs", "docs-words", "39999", "fair", NULL },
  { "docs", "docs-words", "15000", "fair", NULL },
  { "docs", "docs-words", "14999", "weak", NULL },
  { "docs", "docs-words", "1000", "weak", "It has 1,000 words." },
  { "docs", "docs-words", "999", "weak", "It has 999 words." },
  { "docs", "docs-words", "1", "weak", "It has 1 words." },
  { "docs", "docs-words", "0.5", "none", "It has 0.5 words." },
  { "docs", "docs-words", "0", "none", "It has 0 words." },
  /* Less is better. */
  { "minimal", "code-lines", "0", "strong", NULL },
  { "minimal", "code-lines", "10000", "strong", NULL },
  { "minimal", "code-lines", "10001", "good", NULL },
  { "minimal", "code-lines", "30000", "good", NULL },
  { "minimal", "code-lines", "30001", "fair", NULL },
  { "minimal", "code-lines", "60000", "fair", NULL },
  { "minimal", "code-lines", "60001", "weak", NULL },
  { "minimal", "code-lines", "120000", "weak", NULL },
  { "minimal", "code-lines", "120001", "none", NULL },
  /* Not every level has a bound. */
  { "adoption", "download-rank", "1000", "strong", NULL },
  { "adoption", "download-rank", "5000", "fair", NULL },
  { "adoption", "download-rank", "5001", "none", NULL },
};

static void
test_grades (ContentFixture *fixture,
             gconstpointer   data)
{
  const GradeCase *it = data;
  g_autofree char *path = g_strdup_printf ("frameworks[1].numbers.%s", it->number);
  g_autofree char *json = g_strdup_printf ("{\"value\": %s, \"as_of\": \"2026-08\", "
                                           "\"source\": \"a list\"}", it->value);
  g_autoptr (GilCatalog) catalog = NULL;
  const GilFact *fact;

  content_fixture_edit (fixture, "frameworks.json", path, json);
  catalog = content_fixture_open (fixture);
  fact = get_fact (catalog, "cedar", TODAY, it->criterion);

  g_assert_cmpstr (fact->level->id, ==, it->level);
  g_assert_true (fact->has_number);
  if (it->en)
    g_assert_cmpstr (fact->note.en, ==, it->en);
}

/* What is suspect in what it is built on is suspect in the sum, and so is what is not known. */
static void
test_through_suspect (ContentFixture *fixture,
                      gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = NULL;
  const GilFact *fact;

  content_fixture_edit (fixture, "frameworks.json", "frameworks[0].numbers.ecosystem-year.suspect",
                        "{\"en\": \"Strange.\", \"ko\": \"이상해요.\"}");
  content_fixture_edit (fixture, "frameworks.json", "frameworks[0].numbers.code-lines.value",
                        "null");
  catalog = content_fixture_open (fixture);

  fact = get_fact (catalog, "maple", TODAY, "ecosystem");
  g_assert_cmpstr (fact->level->id, ==, "unknown");
  g_assert_cmpstr (fact->note.ko, ==, "이상해요.");
  fact = get_fact (catalog, "maple", TODAY, "minimal");
  g_assert_cmpstr (fact->level->id, ==, "unknown");
  g_assert_cmpstr (fact->note.en, ==, "No lines are known.");
}

/* The order in the file does not matter to what is built on another. */
static void
test_through_order (ContentFixture *fixture,
                    gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = NULL;

  content_fixture_edit (fixture, "frameworks.json", "frameworks[0].through", "\"cedar\"");
  catalog = content_fixture_open (fixture);

  g_assert_cmpfloat (get_fact (catalog, "banyan", TODAY, "minimal")->number, ==, 59000);
  g_assert_cmpfloat (get_fact (catalog, "maple", TODAY, "minimal")->number, ==, 99000);
}

typedef struct
{
  const char *released;
  gboolean active;
} ActiveCase;

static const ActiveCase active_cases[] = {
  { "2025-10", FALSE }, { "2025-11", TRUE },  { "2025-12", TRUE },
  { "2026-11", TRUE },  { "2027-01", TRUE },  { "1990-01", FALSE },
};

static void
test_active (ContentFixture *fixture,
             gconstpointer   data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (active_cases); i++) {
    g_autofree char *json = g_strdup_printf ("\"%s\"", active_cases[i].released);
    g_autoptr (GilCatalog) catalog = NULL;
    GilFramework *cedar;

    content_fixture_edit (fixture, "frameworks.json", "frameworks[1].glance.released.value", json);
    catalog = content_fixture_open (fixture);
    cedar = gil_catalog_find_framework (catalog, "cedar");
    g_assert_cmpint (gil_framework_is_in_scope (cedar, GIL_SCOPE_ACTIVE), ==,
                     active_cases[i].active);
  }
}

static void
test_page (ContentFixture *fixture,
           gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  GilFramework *banyan = gil_catalog_find_framework (catalog, "banyan");
  GilFramework *cedar = gil_catalog_find_framework (catalog, "cedar");
  GilFramework *maple = gil_catalog_find_framework (catalog, "maple");
  const GilStatement *statements;
  gsize n_statements;

  g_assert_cmpstr (gil_framework_get_name (banyan), ==, "Banyan");
  g_assert_cmpstr (gil_framework_get_reading (banyan), ==, "반얀");
  g_assert_cmpstr (gil_framework_get_line (banyan)->en, ==, "A large one.");
  g_assert_cmpstr (gil_framework_get_kind (banyan)->ko, ==, "풀스택");
  g_assert_cmpint (gil_framework_get_status (banyan), ==, GIL_STATUS_ALIVE);
  g_assert_cmpint (gil_framework_get_status (maple), ==, GIL_STATUS_DORMANT);
  g_assert_true (gil_framework_is_described (banyan));
  g_assert_false (gil_framework_is_described (cedar));
  g_assert_true (gil_framework_is_in_scope (cedar, GIL_SCOPE_NOTES));
  g_assert_false (gil_framework_is_in_scope (maple, GIL_SCOPE_NOTES));
  g_assert_false (gil_framework_is_described (maple));

  g_assert_cmpstr (gil_framework_get_glance (banyan, GIL_GLANCE_SINCE)->value.ko, ==, "2005");
  g_assert_cmpstr (gil_framework_get_glance (banyan, GIL_GLANCE_LICENSE)->value.en, ==, "MIT");
  g_assert_cmpstr (gil_framework_get_glance (banyan, GIL_GLANCE_RELEASED)->value.en, ==,
                   "2026-11");
  g_assert_cmpstr (gil_framework_get_glance (banyan, GIL_GLANCE_RELEASED)->as_of, ==, "2026-08");
  g_assert_cmpstr (gil_framework_get_glance (banyan, GIL_GLANCE_INTERFACE)->source, ==, "a list");

  g_assert_true (gil_framework_get_number (banyan, "github-stars")->known);
  g_assert_cmpfloat (gil_framework_get_number (banyan, "github-stars")->value, ==, 80000);
  g_assert_false (gil_framework_get_number (banyan, "api-parts")->known);
  g_assert_null (gil_framework_get_number (banyan, "likes"));
  g_assert_false (gil_framework_get_number (maple, "download-rank")->known);
  g_assert_cmpfloat (gil_framework_get_number (maple, "download-rank")->value, ==, 7000);

  statements = gil_framework_get_notebook (banyan, GIL_NOTEBOOK_FEATURES, &n_statements);
  g_assert_cmpuint (n_statements, ==, 1);
  g_assert_cmpstr (statements[0].text.ko, ==, "부품이 있어요.");
  g_assert_cmpstr (statements[0].evidence[1], ==, "F35");
  g_assert_true (statements[0].opinion);
  g_assert_cmpstr (statements[0].check.en, ==, "It still has.");
  g_assert_cmpstr (statements[0].check_as_of, ==, "2026-08");
  g_assert_cmpstr (statements[0].check_source, ==, "a list");
  statements = gil_framework_get_notebook (banyan, GIL_NOTEBOOK_POSITION, &n_statements);
  g_assert_false (statements[0].opinion);
  g_assert_false (gil_text_is_set (&statements[0].check));
  g_assert_null (gil_framework_get_notebook (banyan, GIL_NOTEBOOK_CONS, &n_statements));
  g_assert_cmpuint (n_statements, ==, 0);
  g_assert_null (gil_framework_get_notebook (maple, GIL_NOTEBOOK_PROS, &n_statements));
}

static void
test_criterion (ContentFixture *fixture,
                gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  GilCriterion *minimal = gil_catalog_find_criterion (catalog, "minimal");
  GilCriterion *async = gil_catalog_find_criterion (catalog, "async");
  GilCriterion *jobs = gil_catalog_find_criterion (catalog, "jobs");
  const GilThreshold *thresholds;
  gsize n_thresholds;

  g_assert_cmpstr (gil_criterion_get_id (minimal), ==, "minimal");
  g_assert_cmpuint (gil_criterion_get_index (minimal), ==, 7);
  g_assert_cmpstr (gil_criterion_get_name (minimal)->ko, ==, "가벼움");
  g_assert_cmpstr (gil_criterion_get_description (minimal)->en, ==, "Lines.");
  g_assert_cmpstr (gil_criterion_get_group (minimal), ==, "second");
  g_assert_cmpstr (gil_criterion_get_group_name (minimal)->en, ==, "Second");
  g_assert_true (gil_criterion_is_graded (minimal));
  g_assert_true (gil_criterion_has_facts (minimal));
  g_assert_true (gil_criterion_less_is_better (minimal));
  thresholds = gil_criterion_get_thresholds (minimal, &n_thresholds);
  g_assert_cmpuint (n_thresholds, ==, 4);
  g_assert_cmpstr (thresholds[1].level->id, ==, "good");
  g_assert_cmpfloat (thresholds[1].bound, ==, 30000);

  g_assert_false (gil_criterion_is_graded (async));
  g_assert_true (gil_criterion_has_facts (async));
  g_assert_null (gil_criterion_get_thresholds (async, &n_thresholds));
  g_assert_cmpuint (n_thresholds, ==, 0);
  g_assert_false (gil_criterion_has_facts (jobs));
}

static void
add (const char   *group,
     gsize         number,
     gconstpointer data,
     void        (*test) (ContentFixture *, gconstpointer))
{
  g_autofree char *path = g_strdup_printf ("/content/%s/%02" G_GSIZE_FORMAT, group, number);

  g_test_add (path, ContentFixture, data, content_fixture_set_up, test,
              content_fixture_tear_down);
}

#define ADD(name, function) \
  g_test_add ("/content/facts/" name, ContentFixture, NULL, content_fixture_set_up, function, \
              content_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (fact_cases); i++)
    add ("facts", i, &fact_cases[i], test_facts);
  for (gsize i = 0; i < G_N_ELEMENTS (grade_cases); i++)
    add ("grades", i, &grade_cases[i], test_grades);

  ADD ("evidence", test_evidence);
  ADD ("through-suspect", test_through_suspect);
  ADD ("through-order", test_through_order);
  ADD ("active", test_active);
  ADD ("page", test_page);
  ADD ("criterion", test_criterion);

  return g_test_run ();
}
