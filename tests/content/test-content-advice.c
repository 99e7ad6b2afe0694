/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content-fixture.h"

#include <string.h>

/* When to choose a framework and when not: what is said must be known, and lead somewhere. */

static const GilAdviceKind kinds[] = { GIL_ADVICE_CHOOSE, GIL_ADVICE_AVOID };

static void
test_read (ContentFixture *fixture,
           gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  GilFramework *banyan = gil_catalog_find_framework (catalog, "banyan");
  GilFramework *maple = gil_catalog_find_framework (catalog, "maple");
  const GilAdvice *advice;
  const char *const *urls;
  const char *as_of, *source;
  gsize n;

  advice = gil_framework_get_advice (banyan, GIL_ADVICE_CHOOSE, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (advice[0].text.ko, ==, "부품이 필요할 때 좋아요.");
  g_assert_cmpuint (g_strv_length (advice[0].facts), ==, 4);
  g_assert_cmpstr (advice[0].facts[3], ==, "status");
  g_assert_cmpstr (advice[0].evidence[0], ==, "F34");
  advice = gil_framework_get_advice (banyan, GIL_ADVICE_AVOID, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (advice[0].text.en, ==, "You want it light.");
  g_assert_cmpstr (gil_framework_get_questions (banyan)[0], ==, "Q1-1");

  g_assert_null (gil_framework_get_advice (maple, GIL_ADVICE_CHOOSE, &n));
  g_assert_cmpuint (n, ==, 0);
  g_assert_null (gil_framework_get_questions (maple)[0]);

  gil_framework_get_status_origin (banyan, &as_of, &source, &urls);
  g_assert_null (urls);
  g_assert_cmpstr (as_of, ==, "2026-08");
  g_assert_cmpstr (source, ==, "a list");
  g_assert_cmpint (gil_glance_item_from_id ("python"), ==, GIL_GLANCE_PYTHON);
  g_assert_cmpint (gil_glance_item_from_id ("colour"), ==, GIL_GLANCE_N_ITEMS);
}

/* A fact that advice rests on must be known today. */
static gboolean
is_known (GilCatalog   *catalog,
          GilFramework *framework,
          const char   *fact)
{
  GilCriterion *criterion = gil_catalog_find_criterion (catalog, fact);
  const GilNumber *number = gil_framework_get_number (framework, fact);
  GilGlanceItem item = gil_glance_item_from_id (fact);

  if (criterion)
    return gil_framework_get_fact (framework, GIL_BASIS_TODAY,
                                   gil_criterion_get_index (criterion))->level->known;
  if (number)
    return number->known;
  if (item != GIL_GLANCE_N_ITEMS)
    return gil_text_is_set (&gil_framework_get_glance (framework, item)->value);

  return strcmp (fact, "status") == 0;
}

static void
test_real (void)
{
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  GListModel *frameworks = gil_catalog_get_frameworks (catalog);

  g_assert_cmpuint (g_list_model_get_n_items (frameworks), ==, 31);
  for (guint i = 0; i < g_list_model_get_n_items (frameworks); i++) {
    g_autoptr (GilFramework) framework = g_list_model_get_item (frameworks, i);
    const char *id = gil_framework_get_id (framework);

    for (gsize k = 0; k < G_N_ELEMENTS (kinds); k++) {
      gsize n;
      const GilAdvice *advice = gil_framework_get_advice (framework, kinds[k], &n);

      if (n < 2 || n > 3)
        g_test_fail_printf ("%s: %" G_GSIZE_FORMAT " pieces of advice", id, n);
      for (gsize j = 0; j < n; j++) {
        for (char **fact = advice[j].facts; fact && *fact; fact++) {
          if (!is_known (catalog, framework, *fact))
            g_test_fail_printf ("%s: advice rests on %s, which is not known", id, *fact);
        }
        if (advice[j].evidence && !gil_framework_is_in_scope (framework, GIL_SCOPE_NOTES))
          g_test_fail_printf ("%s: advice rests on notes that do not know it", id);
      }
    }
  }
}

/* An expectation that fails must be noticed: what is graded unknown is not known. */
static void
test_known (void)
{
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  GilFramework *aiohttp = gil_catalog_find_framework (catalog, "aiohttp");

  g_assert_true (is_known (catalog, aiohttp, "http-client"));
  g_assert_true (is_known (catalog, aiohttp, "dependencies"));
  g_assert_true (is_known (catalog, aiohttp, "python"));
  g_assert_false (is_known (catalog, aiohttp, "performance"));
  g_assert_false (is_known (catalog, aiohttp, "requests-per-second"));
  g_assert_false (is_known (catalog, aiohttp, "magic"));
}

/* Every question named is there, and each framework helps with the one about choosing. */
static void
test_questions (void)
{
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  GListModel *frameworks = gil_catalog_get_frameworks (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (frameworks); i++) {
    g_autoptr (GilFramework) framework = g_list_model_get_item (frameworks, i);
    const char *const *questions = gil_framework_get_questions (framework);

    g_assert_true (g_strv_contains (questions, "C04-1"));
    g_assert_true (g_strv_contains (questions, "C04-4"));
    for (; *questions; questions++) {
      if (!gil_catalog_find_question (catalog, *questions))
        g_test_fail_printf ("%s: there is no question %s", gil_framework_get_id (framework),
                            *questions);
    }
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/content/advice/read", ContentFixture, NULL, content_fixture_set_up, test_read,
              content_fixture_tear_down);
  g_test_add_func ("/content/advice/real", test_real);
  g_test_add_func ("/content/advice/known", test_known);
  g_test_add_func ("/content/advice/questions", test_questions);

  return g_test_run ();
}
