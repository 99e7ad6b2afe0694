/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-compare.h"
#include "gil-cli-grid.h"
#include "gil-cli-json.h"
#include "gil-cli-remarks.h"

/* The column of each role in the table of the main roles; FALSE where one has none. */
static gboolean
find_columns (const GilCli  *cli,
              gpointer      *roles,
              gsize          n,
              const GilRoleComparison **table,
              gsize         *columns)
{
  *table = gil_catalog_get_role_comparison (cli->catalog);
  if (*table == NULL)
    return FALSE;

  for (gsize i = 0; i < n; i++) {
    columns[i] = 0;
    while (columns[i] < (*table)->n_roles &&
           !g_str_equal ((*table)->roles[columns[i]], gil_role_get_id (roles[i])))
      columns[i]++;
    if (columns[i] == (*table)->n_roles)
      return FALSE;
  }

  return TRUE;
}

/* Texts that any of the roles has under a facet. */
static gsize
count_remarks (gpointer       *roles,
               gsize           n,
               const GilFacet *facet)
{
  gsize all = 0;

  for (gsize i = 0; i < n; i++) {
    gsize n_remarks;

    gil_role_get_facet (roles[i], facet->id, &n_remarks);
    all += n_remarks;
  }

  return all;
}

static void
print_table (const GilCli            *cli,
             gpointer                *roles,
             gsize                    n,
             const GilRoleComparison *table,
             const gsize             *columns)
{
  const char *titles[GIL_COMPARISON_MOST];
  g_autoptr (GilCliGrid) grid = NULL;

  for (gsize i = 0; i < n; i++)
    titles[i] = gil_text_in (gil_role_get_name (roles[i]), cli->lang);
  grid = gil_cli_grid_new (titles, n);

  for (gsize r = 0; r < table->n_rows; r++) {
    gil_cli_grid_add_row (grid, gil_text_in (&table->rows[r].name, cli->lang), FALSE);
    for (gsize i = 0; i < n; i++) {
      const GilRemark *cell = &table->rows[r].cells[columns[i]];

      gil_cli_grid_add_cell (grid, g_strdup (gil_text_in (&cell->text, cli->lang)), NULL, NULL);
    }
  }
  gil_cli_grid_print (grid, cli);
}

/* Whole sentences are read one below the other: side by side they would be broken at every word. */
static void
print_facet (const GilCli   *cli,
             gpointer       *roles,
             gsize           n,
             const GilFacet *facet)
{
  gil_cli_print_heading (cli, gil_text_in (&facet->name, cli->lang));
  for (gsize i = 0; i < n; i++) {
    gsize n_remarks;
    const GilRemark *remarks = gil_role_get_facet (roles[i], facet->id, &n_remarks);
    g_autofree char *name = NULL;

    name = g_strdup_printf ("  %s%s", gil_text_in (gil_role_get_name (roles[i]), cli->lang),
                            n_remarks == 0 ? ": –" : "");
    gil_cli_print_text (cli, name, 2);
    gil_cli_remarks_print (cli, remarks, n_remarks, 4);
  }
}

static void
add_table (const GilCli            *cli,
           gpointer                *roles,
           gsize                    n,
           const GilRoleComparison *table,
           const gsize             *columns,
           JsonBuilder             *builder)
{
  json_builder_begin_array (builder);
  for (gsize r = 0; r < table->n_rows; r++) {
    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "id", table->rows[r].id);
    gil_cli_json_add_string (builder, "name", gil_text_in (&table->rows[r].name, cli->lang));
    json_builder_set_member_name (builder, "cells");
    json_builder_begin_array (builder);
    for (gsize i = 0; i < n; i++) {
      json_builder_begin_object (builder);
      gil_cli_remark_add_json (cli, &table->rows[r].cells[columns[i]], builder);
      gil_cli_json_add_string (builder, "of", gil_role_get_id (roles[i]));
      json_builder_end_object (builder);
    }
    json_builder_end_array (builder);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

static void
add_facet (const GilCli   *cli,
           gpointer       *roles,
           gsize           n,
           const GilFacet *facet,
           JsonBuilder    *builder)
{
  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, "id", facet->id);
  gil_cli_json_add_string (builder, "name", gil_text_in (&facet->name, cli->lang));
  json_builder_set_member_name (builder, "cells");
  json_builder_begin_array (builder);
  for (gsize i = 0; i < n; i++) {
    gsize n_remarks;
    const GilRemark *remarks = gil_role_get_facet (roles[i], facet->id, &n_remarks);

    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "of", gil_role_get_id (roles[i]));
    gil_cli_remarks_add_json (cli, remarks, n_remarks, builder);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
print_json (const GilCli            *cli,
            gpointer                *roles,
            gsize                    n,
            const GilRoleComparison *table,
            const gsize             *columns)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  const GilFacet *facets;
  gsize n_facets;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "roles");
  json_builder_begin_array (builder);
  for (gsize i = 0; i < n; i++) {
    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "id", gil_role_get_id (roles[i]));
    gil_cli_json_add_string (builder, "name", gil_text_in (gil_role_get_name (roles[i]), cli->lang));
    gil_cli_json_add_string (builder, "line", gil_text_in (gil_role_get_line (roles[i]), cli->lang));
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);

  json_builder_set_member_name (builder, "table");
  if (table != NULL)
    add_table (cli, roles, n, table, columns, builder);
  else
    json_builder_add_null_value (builder);

  json_builder_set_member_name (builder, "facets");
  json_builder_begin_array (builder);
  facets = gil_catalog_get_facets (cli->catalog, &n_facets);
  for (gsize i = 0; i < n_facets; i++) {
    if (count_remarks (roles, n, &facets[i]) > 0)
      add_facet (cli, roles, n, &facets[i], builder);
  }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  gil_cli_json_print (builder, cli->out);
}

/* The table of the main roles comes first if it has all of them, then facet by facet. */
void
gil_cli_compare_roles (const GilCli *cli,
                       gpointer     *items,
                       gsize         n,
                       GilBasis      basis)
{
  const GilRoleComparison *table;
  gsize columns[GIL_COMPARISON_MOST];
  const GilFacet *facets;
  gsize n_facets;

  if (!find_columns (cli, items, n, &table, columns))
    table = NULL;
  if (cli->json) {
    print_json (cli, items, n, table, columns);
    return;
  }

  for (gsize i = 0; i < n; i++) {
    g_autofree char *title = NULL;

    title = g_strdup_printf ("%s — %s", gil_text_in (gil_role_get_name (items[i]), cli->lang),
                             gil_text_in (gil_role_get_line (items[i]), cli->lang));
    gil_cli_print_text (cli, title, 2);
  }
  if (table != NULL)
    print_table (cli, items, n, table, columns);
  facets = gil_catalog_get_facets (cli->catalog, &n_facets);
  for (gsize i = 0; i < n_facets; i++) {
    if (count_remarks (items, n, &facets[i]) > 0)
      print_facet (cli, items, n, &facets[i]);
  }
}
