/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content-fixture.h"

#include <string.h>

#include "gil-picker.h"

/* The twelve rules of the notes must come out of their facts, and out of nothing else. */

static const char *const rules[] = { "S1", "S2", "S3", "S4",  "S5",  "S6",
                                     "S7", "S8", "S9", "S10", "S11", "S12" };

static GilPick *
ask (GilCatalog  *catalog,
     GilScenario *scenario)
{
  gsize n_criteria = g_list_model_get_n_items (gil_catalog_get_criteria (catalog));
  g_autofree GilWant *wants = g_new0 (GilWant, n_criteria);

  for (gsize i = 0; i < n_criteria; i++)
    wants[i] = gil_scenario_get_want (scenario, i);

  return gil_pick_new (catalog, GIL_BASIS_NOTES, GIL_SCOPE_NOTES, NULL, wants);
}

/* Whether the first k results are exactly the k recommended, as matches, with nothing tying with
 * the last of them, and nothing that is ruled out among the matches. */
static gboolean
holds (GilCatalog *catalog,
       const char *rule)
{
  GilScenario *scenario = gil_catalog_find_scenario (catalog, rule);
  const char *const *recommended = gil_scenario_get_recommended (scenario);
  const char *const *excluded = gil_scenario_get_excluded (scenario);
  g_autoptr (GilPick) pick = ask (catalog, scenario);
  const GilRanking *ranking = pick->ranking;
  gsize k = g_strv_length ((char **) recommended);

  if (k > ranking->n_matches)
    return FALSE;

  for (gsize i = 0; i < ranking->n_matches; i++) {
    const char *id = gil_framework_get_id (gil_pick_get_framework (pick, i));

    if (g_strv_contains (recommended, id) != (i < k) && k > 0)
      return FALSE;
    if (g_strv_contains (excluded, id))
      return FALSE;
  }

  return k == 0 || k == ranking->n_matches ||
         ranking->results[k - 1].score - ranking->results[k].score > 1e-6;
}

static void
test_rule (gconstpointer data)
{
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);

  g_assert_true (holds (catalog, data));
}

/* Every rule says something: it recommends or rules out. */
static void
test_all_say_something (void)
{
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_scenarios (catalog)), ==,
                    G_N_ELEMENTS (rules));

  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++) {
    GilScenario *scenario = gil_catalog_find_scenario (catalog, rules[i]);

    g_assert_true (gil_scenario_get_recommended (scenario)[0] != NULL ||
                   gil_scenario_get_excluded (scenario)[0] != NULL);
  }
}

/* The rule that only rules out: Django is none of its matches, and all others but what is built on
 * Django are. */
static void
test_nosql (void)
{
  static const char *const django[] = { "django", NULL };
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  GilScenario *scenario = gil_catalog_find_scenario (catalog, "S11");
  g_autoptr (GilPick) pick = ask (catalog, scenario);

  g_assert_cmpstrv (gil_scenario_get_excluded (scenario), django);
  g_assert_cmpuint (pick->ranking->n_results, ==, 9);
  g_assert_cmpuint (pick->ranking->n_matches, ==, 7);

  for (gsize i = 0; i < pick->ranking->n_matches; i++)
    g_assert_cmpstr (gil_framework_get_id (gil_pick_get_framework (pick, i)), !=, "django");
}

/* F1 to F203 are statements; of the rules only what they say beside their recommendation is. */
static gboolean
is_admissible (const char *evidence,
               const char *criterion)
{
  if (*evidence == 'F') {
    gint64 number = g_ascii_strtoll (evidence + 1, NULL, 10);

    return number >= 1 && number <= 203;
  }

  return (strcmp (evidence, "S6") == 0 && strcmp (criterion, "templates") == 0) ||
         (strcmp (evidence, "S8") == 0 && strcmp (criterion, "stable") == 0) ||
         (strcmp (evidence, "S11") == 0 && strcmp (criterion, "nosql") == 0);
}

static void
test_evidence (void)
{
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  GListModel *frameworks = gil_catalog_get_frameworks (catalog);
  GListModel *criteria = gil_catalog_get_criteria (catalog);
  guint n_known = 0;
  guint n_inferred = 0;

  for (guint i = 0; i < g_list_model_get_n_items (frameworks); i++) {
    g_autoptr (GilFramework) framework = g_list_model_get_item (frameworks, i);

    for (guint k = 0; k < g_list_model_get_n_items (criteria); k++) {
      g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, k);
      const GilFact *fact = gil_framework_get_fact (framework, GIL_BASIS_NOTES, k);

      if (!fact->level->known) {
        g_assert_null (fact->evidence);
        continue;
      }

      g_assert_true (gil_framework_is_in_scope (framework, GIL_SCOPE_NOTES));
      g_assert_nonnull (fact->evidence[0]);
      for (guint e = 0; fact->evidence[e]; e++)
        g_assert_true (is_admissible (fact->evidence[e], gil_criterion_get_id (criterion)));

      n_known++;
      n_inferred += fact->inferred ? 1 : 0;
    }
  }

  g_assert_cmpuint (n_known, ==, 83);
  g_assert_cmpuint (n_inferred, ==, 9);
}

/* The index of a framework in the file, which is that in the model as long as all are sound. */
static guint
find_index (GilCatalog *catalog,
            const char *id)
{
  GListModel *frameworks = gil_catalog_get_frameworks (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (frameworks); i++) {
    g_autoptr (GilFramework) framework = g_list_model_get_item (frameworks, i);

    if (strcmp (gil_framework_get_id (framework), id) == 0)
      return i;
  }

  g_assert_not_reached ();
}

typedef struct
{
  const char *name;
  const char *framework;
  const char *criterion;
  const char *level; /* NULL: unknown */
  const char *rule;
  gboolean holds;
} ChangeCase;

/* The checks above can fail: a fact changed where a rule rests on it breaks that rule. */
static const ChangeCase change_cases[] = {
  { "django-nosql", "django", "nosql", "open", "S11", FALSE },
  { "django-beginner", "django", "beginner", "fair", "S1", FALSE },
  { "flask-ecosystem", "flask", "ecosystem", "fair", "S3", FALSE },
  { "flask-api", "flask", "api", "fair", "S3", FALSE },
  { "drf-ecosystem", "djangorestframework", "ecosystem", "fair", "S3", FALSE },
  { "fastapi-api-docs", "fastapi", "api-docs", NULL, "S5", FALSE },
  { "django-templates", "django", "templates", NULL, "S6", FALSE },
  { "fastapi-minimal", "fastapi", "minimal", "fair", "S12", FALSE },
  { "django-security", "django", "security", NULL, "S10", TRUE },
};

static void
test_change (ContentFixture *fixture,
             gconstpointer   data)
{
  const ChangeCase *it = data;
  g_autoptr (GilCatalog) real = gil_catalog_open (NULL, NULL);
  g_autoptr (GilCatalog) changed = NULL;
  g_autofree char *path = NULL;
  g_autofree char *json = NULL;

  for (guint i = 0; content_files[i]; i++) {
    g_autofree char *file = content_dup_real (content_files[i]);

    content_fixture_write (fixture, content_files[i], file, -1);
  }

  g_assert_true (holds (real, it->rule));

  path = g_strdup_printf ("frameworks[%u].notes.%s%s", find_index (real, it->framework),
                          it->criterion, it->level ? ".level" : "");
  json = it->level ? g_strdup_printf ("\"%s\"", it->level) : NULL;
  content_fixture_edit (fixture, "frameworks.json", path, json);

  changed = content_fixture_open (fixture);
  g_assert_cmpint (holds (changed, it->rule), ==, it->holds);
  g_assert_null (gil_catalog_get_problems (changed)[0]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++) {
    g_autofree char *path = g_strconcat ("/content/rules/", rules[i], NULL);

    g_test_add_data_func (path, rules[i], test_rule);
  }

  for (gsize i = 0; i < G_N_ELEMENTS (change_cases); i++) {
    g_autofree char *path = g_strconcat ("/content/rules/change/", change_cases[i].name, NULL);

    g_test_add (path, ContentFixture, &change_cases[i], content_fixture_set_up, test_change,
                content_fixture_tear_down);
  }

  g_test_add_func ("/content/rules/all-say-something", test_all_say_something);
  g_test_add_func ("/content/rules/nosql", test_nosql);
  g_test_add_func ("/content/rules/evidence", test_evidence);

  return g_test_run ();
}
