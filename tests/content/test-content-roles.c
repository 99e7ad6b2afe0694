/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the Roles tab tells: pages, the table, history, kinds of companies. */

#include "content-fixture.h"

#include <string.h>

#define MAX_EDITS 2

typedef struct
{
  const char *path;
  const char *json; /* NULL: removed */
} Edit;

typedef struct
{
  const char *name;
  const char *file;
  Edit edits[MAX_EDITS];
  const char *problems; /* one a line, all that there are */
} Case;

#define GRADE_LEFT_OUT "attitudes.json: left out, because criteria.json is unsound"
#define NO_PAGES "role-pages.json: left out, because roles.json is unsound"
#define NO_HISTORY "history.json: left out, because roles.json is unsound"
#define NO_ATTITUDES "attitudes.json: left out, because roles.json is unsound"

static const Case cases[] = {
  { "sound", "roles.json", { { "format", "1" } }, "" },
  { "no-roles", "roles.json", { { "format", "2" } },
    "roles.json: format: is 2, but only 1 is known\n" NO_PAGES "\n" NO_HISTORY "\n" NO_ATTITUDES },
  { "role-framework", "roles.json", { { "roles[0].frameworks[1]", "\"Flask\"" } },
    "roles.json: roles[0].frameworks[1]: must be lower-case words joined by hyphens\n"
    "role-pages.json: pages[0].role: there is no role \"backend\"\n"
    "role-pages.json: comparison.roles[0]: there is no role \"backend\"\n"
    "history.json: timelines[0].events[1].roles[0]: there is no role \"backend\"\n"
    "history.json: timelines[1].events[0].roles[0]: there is no role \"backend\"\n"
    "attitudes.json: roles[0].role: there is no role \"backend\"" },
  { "role-framework-twice", "roles.json",
    { { "roles[0].frameworks[1]", "\"banyan\"" }, { "roles[1].tier", "3" } },
    "roles.json: roles[0].frameworks[1]: \"banyan\" is there twice\n"
    "role-pages.json: pages[0].role: there is no role \"backend\"\n"
    "role-pages.json: comparison.roles[0]: there is no role \"backend\"\n"
    "history.json: timelines[0].events[1].roles[0]: there is no role \"backend\"\n"
    "history.json: timelines[1].events[0].roles[0]: there is no role \"backend\"\n"
    "attitudes.json: roles[0].role: there is no role \"backend\"" },

  { "pages-newer", "role-pages.json", { { "format", "2" } },
    "role-pages.json: format: is 2, but only 1 is known" },
  { "facet", "role-pages.json", { { "facets[0].id", "\"salary\"" } },
    "role-pages.json: facets[0].id: there is no facet \"salary\"\n"
    "role-pages.json: facets: there is no \"mission\"" },
  { "facet-twice", "role-pages.json", { { "facets[0].id", "\"does\"" } },
    "role-pages.json: facets[1].id: \"does\" is there twice\n"
    "role-pages.json: facets: there is no \"mission\"" },
  { "page-twice", "role-pages.json", { { "pages[1].role", "\"backend\"" } },
    "role-pages.json: pages[1].role: \"backend\" is there twice\n"
    "role-pages.json: pages: there is none of the role \"qa\"" },
  { "page-missing", "role-pages.json", { { "pages[1]", NULL } },
    "role-pages.json: pages: there is none of the role \"qa\"" },
  { "page-facet", "role-pages.json", { { "pages[1].facets.salary", "[]" } },
    "role-pages.json: pages[1].facets.salary: unknown key" },
  { "tier-2", "role-pages.json", { { "pages[1].facets.mission", NULL } },
    "role-pages.json: pages[1].facets.mission: missing" },
  { "empty", "role-pages.json", { { "pages[0].facets.day", "[]" } },
    "role-pages.json: pages[0].facets.day: must not be empty" },
  { "part", "role-pages.json", { { "pages[0].facets.does[0].part", "\"gives\"" } },
    "role-pages.json: pages[0].facets.does[0].part: must be one of \"does\", \"does-not\"" },
  { "part-missing", "role-pages.json", { { "pages[0].facets.growth[0].part", NULL } },
    "role-pages.json: pages[0].facets.growth[0].part: missing" },
  { "part-elsewhere", "role-pages.json", { { "pages[0].facets.day[0].part", "\"does\"" } },
    "role-pages.json: pages[0].facets.day[0].part: unknown key" },
  { "role", "role-pages.json", { { "pages[0].facets.neighbours[0].role", "\"sre\"" } },
    "role-pages.json: pages[0].facets.neighbours[0].role: there is no role \"sre\"" },
  { "role-elsewhere", "role-pages.json", { { "pages[0].facets.day[0].role", "\"qa\"" } },
    "role-pages.json: pages[0].facets.day[0].role: unknown key" },
  { "opinion-of-ours", "role-pages.json", { { "pages[0].facets.hard[0].evidence", NULL } },
    "role-pages.json: pages[0].facets.hard[0].opinion: is only for what the notes say (evidence)" },
  { "view-without-opinion", "role-pages.json", { { "pages[0].facets.hard[0].opinion", "false" } },
    "role-pages.json: pages[0].facets.hard[0].another_view: is only beside an opinion" },
  { "evidence", "role-pages.json", { { "pages[0].facets.does[0].evidence", "[]" } },
    "role-pages.json: pages[0].facets.does[0].evidence: must not be empty" },
  { "source-alone", "role-pages.json", { { "pages[0].facets.tools[0].as_of", NULL } },
    "role-pages.json: pages[0].facets.tools[0].as_of: missing" },
  { "cells", "role-pages.json", { { "comparison.rows[0].cells[1]", NULL } },
    "role-pages.json: comparison.rows[0].cells: must be 2, one per role" },
  { "column", "role-pages.json", { { "comparison.roles[1]", "\"backend\"" } },
    "role-pages.json: comparison.roles[1]: \"backend\" is there twice" },

  { "timeline-twice", "history.json", { { "timelines[1].id", "\"clients\"" } },
    "history.json: timelines[1].id: \"clients\" is there twice" },
  { "event-twice", "history.json", { { "timelines[0].events[1].id", "\"first\"" } },
    "history.json: timelines[0].events[1].id: \"first\" is there twice" },
  { "event-role", "history.json", { { "timelines[0].events[1].roles[0]", "\"sre\"" } },
    "history.json: timelines[0].events[1].roles[0]: there is no role \"sre\"" },
  { "event-part", "history.json", { { "timelines[0].events[0].items[0].part", "\"work\"" } },
    "history.json: timelines[0].events[0].items[0].part: unknown key" },

  { "type-twice", "company-types.json", { { "types[1].id", "\"large\"" } },
    "company-types.json: types[1].id: \"large\" is there twice" },
  { "type-part", "company-types.json", { { "types[0].items[0].part", "\"does\"" } },
    "company-types.json: types[0].items[0].part: must be one of \"work\", \"learn\", \"ask\"" },
  { "type-order", "company-types.json", { { "types[0].items[0].part", "\"ask\"" } },
    "company-types.json: types[0].items: must be in the order \"work\", \"learn\", \"ask\"" },

  { "no-criteria", "criteria.json", { { "as_of", NULL } },
    "criteria.json: as_of: missing\n" GRADE_LEFT_OUT },
  { "attitude-twice", "attitudes.json", { { "attitudes[1].id", "\"design\"" } },
    "attitudes.json: attitudes[1].id: \"design\" is there twice" },
  { "no-attitudes", "attitudes.json", { { "attitudes", "[]" } },
    "attitudes.json: attitudes: must be from 1 to 64" },
  { "kind", "attitudes.json", { { "attitudes[0].kind", "\"hate\"" } },
    "attitudes.json: attitudes[0].kind: must be one of \"like\", \"mind\"" },
  { "level", "attitudes.json", { { "roles[0].levels.design.level", "\"builtin\"" } },
    "attitudes.json: roles[0].levels.design.level: there is no level \"builtin\"" },
  { "level-unknown", "attitudes.json", { { "roles[0].levels.design.level", "\"unknown\"" } },
    "attitudes.json: roles[0].levels.design.level: must be known; leave out what nothing is known "
    "of" },
  { "level-attitude", "attitudes.json", { { "roles[0].levels.tea", "{}" } },
    "attitudes.json: roles[0].levels.tea: unknown key" },
  { "level-opinion", "attitudes.json", { { "roles[0].levels.crowd.evidence", NULL } },
    "attitudes.json: roles[0].levels.crowd.opinion: is only for what the notes say (evidence)" },
  { "role-twice", "attitudes.json", { { "roles[1].role", "\"backend\"" } },
    "attitudes.json: roles[1].role: \"backend\" is there twice" },
};

static void
test_case (ContentFixture *fixture,
           gconstpointer   data)
{
  const Case *it = data;
  g_autoptr (GilCatalog) catalog = NULL;
  g_autofree char *problems = NULL;

  for (guint i = 0; i < MAX_EDITS && it->edits[i].path; i++)
    content_fixture_edit (fixture, it->file, it->edits[i].path, it->edits[i].json);
  catalog = content_fixture_open (fixture);
  content_fixture_load_roles (catalog);

  problems = g_strjoinv ("\n", (char **) gil_catalog_get_problems (catalog));
  g_assert_cmpstr (problems, ==, it->problems);
}

static void
test_page (ContentFixture *fixture,
           gconstpointer   data)
{
  static const char *const evidence[] = { "R24", "R26", NULL };
  static const char *const frameworks[] = { "banyan", "cedar", NULL };
  static const char *const none[] = { NULL };
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  GilRole *backend = gil_catalog_find_role (catalog, "backend");
  GilRole *qa = gil_catalog_find_role (catalog, "qa");
  const GilRemark *remarks;
  const GilFacet *facets;
  gsize n;

  facets = gil_catalog_get_facets (catalog, &n);
  g_assert_cmpuint (n, ==, 16);
  g_assert_cmpstr (facets[1].id, ==, "does");
  g_assert_cmpstr (facets[1].name.en, ==, "Does");

  g_assert_cmpstrv (gil_role_get_frameworks (backend), frameworks);
  g_assert_cmpstrv (gil_role_get_frameworks (qa), none);

  remarks = gil_role_get_facet (backend, "does", &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpstr (remarks[0].text.ko, ==, "저장해요.");
  g_assert_cmpstrv (remarks[0].evidence, evidence);
  g_assert_cmpint (remarks[0].part, ==, GIL_ROLE_PART_DOES);
  g_assert_cmpint (remarks[1].part, ==, GIL_ROLE_PART_DOES_NOT);
  g_assert_null (remarks[1].evidence);
  g_assert_false (remarks[1].opinion);

  remarks = gil_role_get_facet (backend, "hard", &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_true (remarks[0].opinion);
  g_assert_cmpstr (remarks[0].another_view.en, ==, "Not always.");
  remarks = gil_role_get_facet (backend, "neighbours", &n);
  g_assert_cmpstr (remarks[0].role, ==, "qa");
  g_assert_null (remarks[1].role);
  remarks = gil_role_get_facet (backend, "tools", &n);
  g_assert_cmpstr (remarks[0].as_of, ==, "2026-11");
  g_assert_cmpstr (remarks[0].source.ko, ==, "어느 설문");

  g_assert_null (gil_role_get_facet (qa, "history", &n));
  g_assert_cmpuint (n, ==, 0);
  g_assert_null (gil_role_get_facet (qa, "salary", &n));
  g_assert_cmpuint (n, ==, 0);
}

/* Lists of roles need no page: none is read before one is asked for. A role that outlives the
 * catalog keeps what it has. */
static void
test_lazy (ContentFixture *fixture,
           gconstpointer   data)
{
  static const char *const problems[] = { "role-pages.json: the file is empty", NULL };
  static const char *const none[] = { NULL };
  g_autoptr (GilRole) before = NULL;
  g_autoptr (GilRole) after = NULL;
  GilCatalog *catalog;
  gsize n;

  catalog = content_fixture_open (fixture);
  before = g_object_ref (gil_catalog_find_role (catalog, "backend"));
  after = g_object_ref (gil_catalog_find_role (catalog, "qa"));
  gil_role_get_facet (after, "does", &n);
  g_assert_finalize_object (catalog);
  g_assert_nonnull (gil_role_get_facet (after, "does", &n));
  g_assert_nonnull (gil_role_get_facet (before, "does", &n));

  content_fixture_write (fixture, "role-pages.json", "", 0);
  catalog = content_fixture_open (fixture);
  g_set_object (&before, gil_catalog_find_role (catalog, "backend"));
  g_assert_cmpstr (gil_role_get_name (before)->en, ==, "Backend");
  g_assert_cmpstrv (gil_catalog_get_problems (catalog), none);
  g_assert_null (gil_role_get_facet (before, "does", &n));
  g_assert_cmpstrv (gil_catalog_get_problems (catalog), problems);
  g_assert_null (gil_catalog_get_role_comparison (catalog));
  g_assert_finalize_object (catalog);
  g_assert_null (gil_role_get_facet (before, "does", &n));
}

/* A page with a fault is left out whole; the others stay, and so does the table. */
static void
test_others_stay (ContentFixture *fixture,
                  gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = NULL;
  const GilTimeline *timelines;
  const GilCompanyType *types;
  const GilAttitudes *attitudes;
  gsize n;

  content_fixture_edit (fixture, "role-pages.json", "pages[0].facets.day[0].text.ko", NULL);
  content_fixture_edit (fixture, "history.json", "timelines[0].events[0].when", NULL);
  content_fixture_edit (fixture, "company-types.json", "types[0].line", NULL);
  content_fixture_edit (fixture, "attitudes.json", "roles[0].levels.design.note", NULL);
  catalog = content_fixture_open (fixture);

  g_assert_null (gil_role_get_facet (gil_catalog_find_role (catalog, "backend"), "does", &n));
  g_assert_nonnull (gil_role_get_facet (gil_catalog_find_role (catalog, "qa"), "does", &n));
  g_assert_nonnull (gil_catalog_get_role_comparison (catalog));

  timelines = gil_catalog_get_history (catalog, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (timelines[0].id, ==, "cloud");
  types = gil_catalog_get_company_types (catalog, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (types[0].id, ==, "small");
  attitudes = gil_catalog_get_attitudes (catalog);
  g_assert_cmpuint (attitudes->n_roles, ==, 1);
  g_assert_null (gil_attitudes_get_level (attitudes, "backend", 0));
  g_assert_cmpstr (gil_attitudes_get_level (attitudes, "qa", 2)->level->id, ==, "strong");

  content_fixture_edit (fixture, "attitudes.json", "intro", NULL);
  g_clear_object (&catalog);
  catalog = content_fixture_open (fixture);
  g_assert_null (gil_catalog_get_attitudes (catalog));
}

static void
test_rest (ContentFixture *fixture,
           gconstpointer   data)
{
  static const char *const columns[] = { "backend", "qa", NULL };
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  const GilRoleComparison *comparison = gil_catalog_get_role_comparison (catalog);
  const GilTimeline *timelines;
  const GilCompanyType *types;
  const GilAttitudes *attitudes = gil_catalog_get_attitudes (catalog);
  gsize n;

  g_assert_cmpuint (comparison->n_roles, ==, 2);
  g_assert_cmpstrv (comparison->roles, columns);
  g_assert_cmpuint (comparison->n_rows, ==, 1);
  g_assert_cmpstr (comparison->rows[0].id, ==, "crowd");
  g_assert_cmpstr (comparison->rows[0].cells[1].text.en, ==, "Calm.");

  timelines = gil_catalog_get_history (catalog, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (timelines[0].n_events, ==, 2);
  g_assert_cmpstr (timelines[0].events[1].when.ko, ==, "2009년 무렵");
  g_assert_cmpstr (timelines[0].events[1].items[0].as_of, ==, "2009-10");
  g_assert_cmpstr (timelines[0].events[1].roles[0], ==, "backend");
  g_assert_cmpuint (g_strv_length (timelines[0].events[0].roles), ==, 0);

  types = gil_catalog_get_company_types (catalog, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpint (types[0].items[2].part, ==, GIL_ROLE_PART_ASK);
  g_assert_cmpstr (gil_role_part_get_id (GIL_ROLE_PART_ASK), ==, "ask");
  g_assert_null (gil_role_part_get_name (GIL_ROLE_PART_NONE, GIL_LANG_KO));

  g_assert_cmpuint (attitudes->n_attitudes, ==, 3);
  g_assert_cmpint (attitudes->attitudes[1].kind, ==, GIL_ATTITUDE_MIND);
  g_assert_cmpstr (attitudes->attitudes[1].question.ko, ==, "힘든가요?");
  g_assert_cmpstr (gil_attitudes_get_level (attitudes, "backend", 1)->note.en, ==,
                   "They come all at once.");
  g_assert_true (gil_attitudes_get_level (attitudes, "backend", 1)->opinion);
  g_assert_null (gil_attitudes_get_level (attitudes, "backend", 2));
  g_assert_null (gil_attitudes_get_level (attitudes, "sre", 0));
}

/* More attitudes than one can be asked about would be multiplied by the roles. */
static void
test_many_attitudes (ContentFixture *fixture,
                     gconstpointer   data)
{
  static const char *const problems[] = { "attitudes.json: attitudes: must be from 1 to 64", NULL };
  g_autoptr (GString) json = g_string_new ("{\"format\": 1, \"intro\": {\"en\": \"x\", \"ko\": \"y\"}, "
                                           "\"roles\": [], \"attitudes\": [");
  g_autoptr (GilCatalog) catalog = NULL;

  for (guint i = 0; i < 65; i++)
    g_string_append_printf (json, "%s{\"id\": \"a%u\", \"name\": {\"en\": \"x\", \"ko\": \"y\"}, "
                            "\"question\": {\"en\": \"x\", \"ko\": \"y\"}, "
                            "\"description\": {\"en\": \"x\", \"ko\": \"y\"}, \"kind\": \"like\", "
                            "\"evidence\": [\"R1\"]}", i > 0 ? "," : "", i);
  g_string_append (json, "]}");
  content_fixture_write (fixture, "attitudes.json", json->str, -1);
  catalog = content_fixture_open (fixture);
  g_assert_null (gil_catalog_get_attitudes (catalog));
  g_assert_cmpstrv (gil_catalog_get_problems (catalog), problems);
}

/* The content that is installed: whole pages, and frameworks and roles that are there. */
static void
test_real (void)
{
  static const char *const none[] = { NULL };
  static const char *const main_roles[] = { "frontend", "backend", "devops", "qa", NULL };
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  GListModel *roles = gil_catalog_get_roles (catalog);
  guint n_tiers[4] = { 0 };
  gsize n;

  content_fixture_load_roles (catalog);
  g_assert_cmpstrv (gil_catalog_get_problems (catalog), none);

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++) {
    g_autoptr (GilRole) role = g_list_model_get_item (roles, i);
    const char *const *frameworks = gil_role_get_frameworks (role);
    gboolean is_main = g_strv_contains (main_roles, gil_role_get_id (role));

    n_tiers[gil_role_get_tier (role)]++;
    for (guint k = 0; frameworks[k]; k++)
      g_assert_nonnull (gil_catalog_find_framework (catalog, frameworks[k]));
    g_assert_nonnull (gil_role_get_facet (role, "sources", &n));
    if (is_main) {
      g_assert_nonnull (gil_role_get_facet (role, "history", &n));
      g_assert_nonnull (gil_role_get_facet (role, "analogy", &n));
    }
  }
  g_assert_cmpuint (n_tiers[1], ==, 7);
  g_assert_cmpuint (n_tiers[2], ==, 7);
  g_assert_cmpuint (n_tiers[3], ==, 6);

  g_assert_cmpstrv (gil_catalog_get_role_comparison (catalog)->roles, main_roles);
  g_assert_cmpuint (gil_catalog_get_role_comparison (catalog)->n_rows, ==, 5);
  gil_catalog_get_history (catalog, &n);
  g_assert_cmpuint (n, ==, 2);
  gil_catalog_get_company_types (catalog, &n);
  g_assert_cmpuint (n, >=, 6);
}

static void
add (const char *name,
     gpointer    data,
     void      (*test) (ContentFixture *, gconstpointer))
{
  g_autofree char *path = g_strdup_printf ("/content/roles/%s", name);

  g_test_add (path, ContentFixture, data, content_fixture_set_up, test, content_fixture_tear_down);
}

/* By its id, wherever it stands in a list. */
static void
test_find_place (ContentFixture *fixture,
                 gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  GListModel *roles = gil_catalog_get_roles (catalog);
  guint place = G_MAXUINT;

  g_assert_cmpuint (g_list_model_get_n_items (roles), >, 1);
  for (guint i = 0; i < g_list_model_get_n_items (roles); i++) {
    g_autoptr (GilRole) role = g_list_model_get_item (roles, i);

    g_assert_true (gil_role_find_place (roles, gil_role_get_id (role), &place));
    g_assert_cmpuint (place, ==, i);
  }
  g_assert_false (gil_role_find_place (roles, "nobody", &place));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *name = g_strconcat ("broken/", cases[i].name, NULL);

    add (name, (gpointer) &cases[i], test_case);
  }
  add ("page", NULL, test_page);
  add ("lazy", NULL, test_lazy);
  add ("others-stay", NULL, test_others_stay);
  add ("rest", NULL, test_rest);
  add ("many-attitudes", NULL, test_many_attitudes);
  add ("find-place", NULL, test_find_place);
  g_test_add_func ("/content/roles/real", test_real);

  return g_test_run ();
}
