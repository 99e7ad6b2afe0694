/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the program tells of roles, held against the content itself. */

#include "cli-fixture.h"
#include "gil-catalog.h"
#include "gil-cli-wrap.h"

#include <string.h>

static const char *const all_roles[] = {
  "frontend", "backend", "devops", "qa", "publisher", "designer", "pm", "mobile", "fullstack",
  "data-engineer", "data-analyst", "ml-engineer", "security", "sre", "system-network", "dba",
  "embedded", "game", "solutions", "lead",
};

static void
assert_remark (JsonObject      *object,
               const GilRemark *remark,
               GilLang          lang)
{
  JsonArray *evidence = json_object_get_array_member (object, "evidence");

  g_assert_cmpstr (json_object_get_string_member (object, "text"), ==, gil_text_in (&remark->text, lang));
  g_assert_cmpstr (json_object_get_string_member_with_default (object, "part", NULL), ==,
                   gil_role_part_get_id (remark->part));
  g_assert_cmpuint (json_array_get_length (evidence), ==,
                    remark->evidence != NULL ? g_strv_length (remark->evidence) : 0);
  g_assert_cmpint (json_object_get_boolean_member (object, "opinion"), ==, remark->opinion);
  g_assert_cmpstr (json_object_get_string_member_with_default (object, "another_view", NULL), ==,
                   gil_text_is_set (&remark->another_view) ? gil_text_in (&remark->another_view, lang)
                                                           : NULL);
  g_assert_cmpstr (json_object_get_string_member_with_default (object, "role", NULL), ==, remark->role);
  g_assert_cmpstr (json_object_get_string_member_with_default (object, "as_of", NULL), ==, remark->as_of);
  g_assert_cmpstr (json_object_get_string_member_with_default (object, "source", NULL), ==,
                   gil_text_is_set (&remark->source) ? gil_text_in (&remark->source, lang) : NULL);
}

/* Every remark of every page is there: for people, and whole for machines. */
static void
test_show (gconstpointer data)
{
  GilLang lang = GPOINTER_TO_INT (data);
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  gsize n_facets;
  const GilFacet *facets = gil_catalog_get_facets (catalog, &n_facets);
  guint n_remarks = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (all_roles); i++) {
    const char *language = lang == GIL_LANG_KO ? "ko" : "en";
    g_autofree char *line = g_strdup_printf ("show role %s --lang=%s", all_roles[i], language);
    g_autofree char *json_line = g_strconcat (line, " --json", NULL);
    g_auto (CliOutcome) text = cli_run (line);
    g_autoptr (JsonNode) json = cli_run_json (json_line);
    JsonArray *json_facets = json_object_get_array_member (json_node_get_object (json), "facets");
    GilRole *role = gil_catalog_find_role (catalog, all_roles[i]);
    guint at = 0;

    for (gsize f = 0; f < n_facets; f++) {
      gsize n;
      const GilRemark *remarks = gil_role_get_facet (role, facets[f].id, &n);
      JsonObject *json_facet;
      JsonArray *json_remarks;

      if (n == 0)
        continue;
      json_facet = json_array_get_object_element (json_facets, at++);
      json_remarks = json_object_get_array_member (json_facet, "remarks");
      g_assert_cmpstr (json_object_get_string_member (json_facet, "id"), ==, facets[f].id);
      g_assert_cmpuint (json_array_get_length (json_remarks), ==, n);
      cli_assert_holds (text.out->str, gil_text_in (&facets[f].name, lang));

      for (gsize k = 0; k < n; k++) {
        cli_assert_holds (text.out->str, gil_text_in (&remarks[k].text, lang));
        if (gil_text_is_set (&remarks[k].source))
          cli_assert_holds (text.out->str, gil_text_in (&remarks[k].source, lang));
        assert_remark (json_array_get_object_element (json_remarks, (guint) k), &remarks[k], lang);
        n_remarks++;
      }
    }
    g_assert_cmpuint (json_array_get_length (json_facets), ==, at);
  }

  g_assert_cmpuint (n_remarks, >, 400);
}

/* The table is there for main roles in any order, and for them alone. */
static void
test_table (void)
{
  g_autoptr (JsonNode) main_roles = cli_run_json ("compare roles qa frontend --json --lang=en");
  g_autoptr (JsonNode) others = cli_run_json ("compare roles qa dba --json --lang=en");
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  const GilRoleComparison *comparison = gil_catalog_get_role_comparison (catalog);
  JsonArray *rows = json_object_get_array_member (json_node_get_object (main_roles), "table");

  g_assert_cmpuint (json_array_get_length (rows), ==, 5);
  for (guint i = 0; i < 5; i++) {
    JsonObject *row = json_array_get_object_element (rows, i);
    JsonArray *cells = json_object_get_array_member (row, "cells");
    JsonObject *qa = json_array_get_object_element (cells, 0);
    JsonObject *frontend = json_array_get_object_element (cells, 1);

    g_assert_cmpstr (json_object_get_string_member (row, "id"), ==, comparison->rows[i].id);
    g_assert_cmpstr (json_object_get_string_member (qa, "of"), ==, "qa");
    g_assert_cmpstr (json_object_get_string_member (frontend, "of"), ==, "frontend");
    assert_remark (qa, &comparison->rows[i].cells[3], GIL_LANG_EN);
    assert_remark (frontend, &comparison->rows[i].cells[0], GIL_LANG_EN);
  }

  g_assert_true (json_object_get_null_member (json_node_get_object (others), "table"));
}

/* What one of them has is a row, though the other has nothing there. */
static void
test_facets (void)
{
  g_autoptr (JsonNode) json = cli_run_json ("compare roles dba lead --json --lang=en");
  g_autoptr (JsonNode) uneven = cli_run_json ("compare roles dba qa --json --lang=en");
  JsonArray *facets = json_object_get_array_member (json_node_get_object (json), "facets");
  JsonObject *first;
  JsonArray *cells;

  g_assert_cmpuint (json_array_get_length (facets), ==, 4);
  facets = json_object_get_array_member (json_node_get_object (uneven), "facets");
  g_assert_cmpuint (json_array_get_length (facets), >=, 14);
  first = json_array_get_object_element (facets, 0);
  cells = json_object_get_array_member (first, "cells");
  g_assert_cmpstr (json_object_get_string_member (first, "id"), ==, "mission");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (
    json_array_get_object_element (cells, 0), "remarks")), ==, 0);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (
    json_array_get_object_element (cells, 1), "remarks")), >, 0);
}

/* Where the columns have no room the cells of the table stand one below the other. */
static void
test_widths (void)
{
  static const guint widths[] = { 60, 80, 100, 132 };

  for (gsize i = 0; i < G_N_ELEMENTS (widths) * 2; i++) {
    guint width = widths[i / 2];
    const char *language = i % 2 == 0 ? "en" : "ko";
    g_autofree char *line = g_strdup_printf ("compare roles frontend backend devops qa --lang=%s",
                                             language);
    g_auto (CliOutcome) outcome = cli_run_in (line, FALSE, width);
    g_auto (GStrv) lines = g_strsplit (outcome.out->str, "\n", -1);

    g_test_message ("%s in %u columns", language, width);
    for (gsize k = 0; lines[k] != NULL; k++)
      g_assert_cmpuint (gil_cli_text_width (lines[k]), <=, width);
    if (width == 60)
      cli_assert_holds (outcome.out->str, i % 2 == 0 ? "\n    QA engineer: " : "\n    QA 엔지니어: ");
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/cli/roles/show/en", GINT_TO_POINTER (GIL_LANG_EN), test_show);
  g_test_add_data_func ("/cli/roles/show/ko", GINT_TO_POINTER (GIL_LANG_KO), test_show);
  g_test_add_func ("/cli/roles/table", test_table);
  g_test_add_func ("/cli/roles/facets", test_facets);
  g_test_add_func ("/cli/roles/widths", test_widths);

  return g_test_run ();
}
