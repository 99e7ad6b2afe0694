/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

static const char *const none[] = { NULL };

/* The content that is installed, without a single problem. */
static void
test_real (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, &error);
  gsize n_sections;

  g_assert_no_error (error);
  content_fixture_load_all (catalog);
  g_assert_cmpstrv (gil_catalog_get_problems (catalog), none);

  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_criteria (catalog)), ==, 23);
  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_frameworks (catalog)), ==, 31);
  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_scenarios (catalog)), ==, 12);
  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_roles (catalog)), ==, 20);
  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_questions (catalog)), ==, 72);
  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_stages (catalog)), ==, 8);
  gil_catalog_get_guide (catalog, &n_sections);
  g_assert_cmpuint (n_sections, >=, 3);
  g_assert_nonnull (gil_catalog_get_journey (catalog));
  g_assert_cmpstrv (gil_catalog_get_problems (catalog), none);
}

/* The five criteria that were asked for come first, and the notes know nine frameworks. */
static void
test_real_contents (void)
{
  static const char *const first[] = { "async", "docs", "ecosystem", "admin", "nosql" };
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  GListModel *frameworks = gil_catalog_get_frameworks (catalog);
  guint n_notes = 0;
  guint n_active = 0;

  for (guint i = 0; i < G_N_ELEMENTS (first); i++) {
    g_autoptr (GilCriterion) criterion = NULL;

    criterion = g_list_model_get_item (gil_catalog_get_criteria (catalog), i);
    g_assert_cmpstr (gil_criterion_get_id (criterion), ==, first[i]);
    g_assert_cmpuint (gil_criterion_get_index (criterion), ==, i);
  }

  for (guint i = 0; i < g_list_model_get_n_items (frameworks); i++) {
    g_autoptr (GilFramework) framework = g_list_model_get_item (frameworks, i);

    g_assert_true (gil_framework_is_in_scope (framework, GIL_SCOPE_ALL));
    n_notes += gil_framework_is_in_scope (framework, GIL_SCOPE_NOTES) ? 1 : 0;
    n_active += gil_framework_is_in_scope (framework, GIL_SCOPE_ACTIVE) ? 1 : 0;
  }

  g_assert_cmpuint (n_notes, ==, 9);
  g_assert_cmpuint (n_active, >, 9);
  g_assert_cmpuint (n_active, <, 31);
  g_assert_false (gil_criterion_has_facts (gil_catalog_find_criterion (catalog, "jobs")));
}

/* Each criterion of a group follows another of it, so that the pane has a heading for each. */
static void
test_real_groups (void)
{
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  GListModel *criteria = gil_catalog_get_criteria (catalog);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  const char *last = "";

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++) {
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, i);
    const char *group = gil_criterion_get_group (criterion);

    if (strcmp (group, last) != 0)
      g_assert_true (g_hash_table_add (seen, (gpointer) group));
    last = group;
  }
}

/* Under Notes popularity breaks ties by level; without one criterion of that name nothing would. */
static void
test_real_popularity (void)
{
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);

  g_assert_nonnull (gil_catalog_find_criterion (catalog, "popularity"));
}

static void
test_lazy (ContentFixture *fixture,
           gconstpointer   data)
{
  static const char *const roles[] = { "roles.json: the file is empty", NULL };
  g_autoptr (GilCatalog) catalog = NULL;
  GListModel *stages;

  content_fixture_write (fixture, "roles.json", "", 0);
  catalog = content_fixture_open (fixture);
  g_assert_cmpstrv (gil_catalog_get_problems (catalog), none);

  stages = gil_catalog_get_stages (catalog);
  g_assert_cmpstrv (gil_catalog_get_problems (catalog), none);
  gil_catalog_get_roles (catalog);
  g_assert_cmpstrv (gil_catalog_get_problems (catalog), roles);
  gil_catalog_get_roles (catalog);
  g_assert_cmpstrv (gil_catalog_get_problems (catalog), roles);

  /* The same model ever after, even when the file is gone. */
  {
    g_autofree char *path = content_fixture_get_path (fixture, "stages.json");

    g_unlink (path);
  }
  g_assert_true (gil_catalog_get_stages (catalog) == stages);
  g_assert_cmpuint (g_list_model_get_n_items (stages), ==, 2);
}

static void
test_missing_file (ContentFixture *fixture,
                   gconstpointer   data)
{
  static const char *const problems[] = {
    "roles.json: no such file",
    "questions.json: left out, because roles.json is unsound",
    NULL,
  };
  g_autofree char *path = content_fixture_get_path (fixture, "roles.json");
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);

  g_unlink (path);
  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_questions (catalog)), ==, 0);
  g_assert_cmpstrv (gil_catalog_get_problems (catalog), problems);
}

static void
test_open_missing (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GilCatalog) catalog = gil_catalog_open ("/nonexistent/content.gresource", &error);

  g_assert_null (catalog);
  g_assert_nonnull (error);
  g_assert_cmpstr (error->message, ==,
                   "There is no content at “/nonexistent/content.gresource”. Install Giljabi "
                   "again, or set GILJABI_CONTENT to a folder of content files.");
}

static void
test_open_other (ContentFixture *fixture,
                 gconstpointer   data)
{
  g_autofree char *path = content_fixture_get_path (fixture, "roles.json");
  g_autoptr (GError) error = NULL;
  g_autoptr (GilCatalog) catalog = gil_catalog_open (path, &error);

  g_assert_null (catalog);
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, "is no compiled content"));
}

/* An environment variable names the content; a path given names it before that. */
static void
test_environment (ContentFixture *fixture,
                  gconstpointer   data)
{
  g_autofree char *real = g_strdup (g_getenv ("GILJABI_CONTENT"));
  g_autoptr (GilCatalog) from_path = gil_catalog_open (real, NULL);
  g_autoptr (GilCatalog) from_environment = NULL;

  g_setenv ("GILJABI_CONTENT", fixture->folder, TRUE);
  from_environment = gil_catalog_open (NULL, NULL);
  g_setenv ("GILJABI_CONTENT", real, TRUE);

  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_roles (from_environment)), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_roles (from_path)), ==, 20);
}

/* What a caller keeps outlives the catalog. */
static void
test_outlive (ContentFixture *fixture,
              gconstpointer   data)
{
  GilCatalog *catalog = content_fixture_open (fixture);
  GilFramework *framework = g_object_ref (gil_catalog_find_framework (catalog, "cedar"));
  GilCriterion *criterion = g_object_ref (gil_catalog_find_criterion (catalog, "docs"));
  gsize n_thresholds;

  g_assert_finalize_object (catalog);

  g_assert_cmpstr (gil_framework_get_fact (framework, GIL_BASIS_TODAY, 0)->level->id, ==,
                   "builtin");
  g_assert_cmpstr (gil_criterion_get_thresholds (criterion, &n_thresholds)[0].level->id, ==,
                   "strong");
  g_assert_cmpuint (n_thresholds, ==, 4);
  g_assert_finalize_object (framework);
  g_assert_finalize_object (criterion);
}

static void
test_find (ContentFixture *fixture,
           gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);

  g_assert_nonnull (gil_catalog_find_criterion (catalog, "docs"));
  g_assert_nonnull (gil_catalog_find_framework (catalog, "maple"));
  g_assert_nonnull (gil_catalog_find_scenario (catalog, "S1"));
  g_assert_nonnull (gil_catalog_find_role (catalog, "qa"));
  g_assert_nonnull (gil_catalog_find_question (catalog, "C01-2"));
  g_assert_null (gil_catalog_find_criterion (catalog, "x"));
  g_assert_null (gil_catalog_find_framework (catalog, "x"));
  g_assert_null (gil_catalog_find_scenario (catalog, "x"));
  g_assert_null (gil_catalog_find_role (catalog, "x"));
  g_assert_null (gil_catalog_find_question (catalog, "x"));
}

/* Every getter of what is not a framework. */
static void
test_getters (ContentFixture *fixture,
              gconstpointer   data)
{
  static const char *const roles[] = { "backend", "qa", NULL };
  static const char *const stages[] = { "T1", NULL };
  static const char *const recommended[] = { "banyan", NULL };
  static const char *const excluded[] = { "cedar", NULL };
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  GilQuestion *question = gil_catalog_find_question (catalog, "C01-1");
  GilRole *role = gil_catalog_find_role (catalog, "qa");
  GilScenario *scenario = gil_catalog_find_scenario (catalog, "S1");
  g_autoptr (GilStage) stage = g_list_model_get_item (gil_catalog_get_stages (catalog), 0);
  const GilGuideSection *guide;
  gsize n_sections;

  g_assert_cmpstr (gil_catalog_get_as_of (catalog), ==, "2026-11");

  g_assert_cmpstr (gil_question_get_id (question), ==, "C01-1");
  g_assert_cmpstr (gil_question_get_text (question)->en, ==, "What is it?");
  g_assert_cmpstr (gil_question_get_check (question)->ko, ==, "아는지");
  g_assert_cmpstr (gil_question_get_category (question), ==, "C01");
  g_assert_cmpstr (gil_question_get_category_name (question)->ko, ==, "역할");
  g_assert_cmpstrv (gil_question_get_roles (question), roles);
  g_assert_cmpstrv (gil_question_get_stages (question), stages);
  g_assert_true (gil_question_is_must_have (question));
  question = gil_catalog_find_question (catalog, "C01-2");
  g_assert_cmpstrv (gil_question_get_roles (question), none);
  g_assert_false (gil_question_is_must_have (question));

  g_assert_cmpstr (gil_role_get_id (role), ==, "qa");
  g_assert_cmpstr (gil_role_get_name (role)->en, ==, "QA");
  g_assert_cmpstr (gil_role_get_line (role)->ko, ==, "시험해요.");
  g_assert_cmpuint (gil_role_get_tier (role), ==, 2);

  g_assert_cmpstr (gil_stage_get_id (stage), ==, "PREP");
  g_assert_cmpstr (gil_stage_get_name (stage)->ko, ==, "준비");

  g_assert_cmpstr (gil_scenario_get_id (scenario), ==, "S1");
  g_assert_cmpstr (gil_scenario_get_name (scenario)->en, ==, "My first");
  g_assert_cmpstr (gil_scenario_get_condition (scenario)->en, ==, "I start.");
  g_assert_cmpstr (gil_scenario_get_reading (scenario)->en, ==, "As worded.");
  g_assert_cmpstr (gil_scenario_get_evidence_note (scenario)->en, ==, "Thin.");
  g_assert_cmpstr (gil_scenario_get_today_note (scenario)->en, ==, "The same.");
  g_assert_cmpstrv (gil_scenario_get_recommended (scenario), recommended);
  g_assert_cmpstrv (gil_scenario_get_excluded (scenario), excluded);
  g_assert_cmpint (gil_scenario_get_want (scenario, 0), ==, GIL_WANT_OFF);
  g_assert_cmpint (gil_scenario_get_want (scenario, 1), ==, GIL_WANT_NICE);
  g_assert_cmpint (gil_scenario_get_want (scenario, 3), ==, GIL_WANT_MUST);

  guide = gil_catalog_get_guide (catalog, &n_sections);
  g_assert_cmpuint (n_sections, ==, 1);
  g_assert_cmpstr (guide[0].id, ==, "list");
  g_assert_cmpstr (guide[0].title.ko, ==, "목록");
  g_assert_cmpuint (guide[0].n_statements, ==, 1);
  g_assert_cmpstr (guide[0].statements[0].text.en, ==, "There are many.");
  g_assert_cmpstr (guide[0].statements[0].evidence[0], ==, "F2");
}

static void
test_lang (void)
{
  g_auto (GilText) text = { NULL, NULL };

  g_assert_false (gil_text_is_set (&text));
  g_assert_null (gil_text_in (&text, GIL_LANG_EN));
  text = (GilText) { g_strdup ("x"), g_strdup ("y") };
  g_assert_true (gil_text_is_set (&text));
  g_assert_cmpstr (gil_text_in (&text, GIL_LANG_EN), ==, "x");
  g_assert_cmpstr (gil_text_in (&text, GIL_LANG_KO), ==, "y");
  gil_text_clear (&text);
  g_assert_false (gil_text_is_set (&text));

  g_setenv ("LANGUAGE", "", TRUE);
  g_setenv ("LC_ALL", "ko_KR.UTF-8", TRUE);
  g_assert_cmpint (gil_lang_from_locale (), ==, GIL_LANG_KO);
  g_setenv ("LC_ALL", "de_DE.UTF-8", TRUE);
  g_assert_cmpint (gil_lang_from_locale (), ==, GIL_LANG_EN);
  g_setenv ("LANGUAGE", "de:ko:en", TRUE);
  g_assert_cmpint (gil_lang_from_locale (), ==, GIL_LANG_KO);
  g_setenv ("LANGUAGE", "en:ko", TRUE);
  g_assert_cmpint (gil_lang_from_locale (), ==, GIL_LANG_EN);
}

#define ADD(name, function) \
  g_test_add ("/content/catalog/" name, ContentFixture, NULL, content_fixture_set_up, function, \
              content_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/content/catalog/real", test_real);
  g_test_add_func ("/content/catalog/real-contents", test_real_contents);
  g_test_add_func ("/content/catalog/real-groups", test_real_groups);
  g_test_add_func ("/content/catalog/real-popularity", test_real_popularity);
  ADD ("lazy", test_lazy);
  ADD ("missing-file", test_missing_file);
  g_test_add_func ("/content/catalog/open-missing", test_open_missing);
  ADD ("open-other", test_open_other);
  ADD ("environment", test_environment);
  ADD ("outlive", test_outlive);
  ADD ("find", test_find);
  ADD ("getters", test_getters);
  g_test_add_func ("/content/catalog/lang", test_lang);

  return g_test_run ();
}
