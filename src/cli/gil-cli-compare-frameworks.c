/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-compare.h"
#include "gil-cli-facts.h"
#include "gil-cli-grid.h"
#include "gil-cli-json.h"
#include "gil-cli-options.h"
#include "gil-month.h"

static char *
paint_level (const GilCli  *cli,
             gconstpointer  data,
             const char    *text)
{
  return gil_cli_facts_paint (cli, data, text);
}

static void
print_summary (const GilCli        *cli,
               const GilComparison *comparison)
{
  const char *as_of = gil_catalog_get_as_of (cli->catalog);
  g_autofree char *month = gil_format_month (as_of != NULL ? as_of : "?", cli->lang);
  gsize n = gil_comparison_count_differences (comparison);
  g_autofree char *basis = NULL;
  g_autofree char *differences = NULL;
  g_autofree char *summary = NULL;

  if (comparison->pick->basis == GIL_BASIS_NOTES)
    basis = g_strdup (gil_cli_text (cli, "Criteria by the notes of January 2021, the rest by today's facts.",
                                    "기준은 2021년 1월 노트, 나머지는 지금 기준이에요."));
  else
    basis = g_strdup_printf (gil_cli_text (cli, "Facts of %s.", "%s 기준이에요."),
                             month);
  differences = g_strdup_printf (gil_cli_text (cli, GIL_CLI_GRID_MARK " marks what differs: %u of %u rows.",
                                               "서로 다른 줄에는 " GIL_CLI_GRID_MARK " 표시가 있어요(%2$u줄 중 %1$u줄)."),
                                 (guint) n, (guint) comparison->n_rows);
  summary = g_strdup_printf ("%s %s", basis, differences);
  gil_cli_print_text (cli, summary, 0);
}

static void
print_text (const GilCli        *cli,
            const GilComparison *comparison)
{
  const char *titles[GIL_COMPARISON_MOST];
  g_autoptr (GilCliGrid) grid = NULL;

  for (gsize i = 0; i < comparison->n_frameworks; i++)
    titles[i] = gil_framework_get_name (comparison->frameworks[i]);
  grid = gil_cli_grid_new (titles, comparison->n_frameworks);

  for (gsize s = 0; s < comparison->n_sections; s++) {
    const GilComparisonSection *section = &comparison->sections[s];

    gil_cli_grid_add_heading (grid, gil_text_in (section->name, cli->lang));
    for (gsize r = 0; r < section->n_rows; r++) {
      const GilComparisonRow *row = &comparison->rows[section->first_row + r];

      gil_cli_grid_add_row (grid, gil_text_in (row->name, cli->lang), row->differs);
      for (gsize i = 0; i < comparison->n_frameworks; i++) {
        const GilComparisonCell *cell = &row->cells[i];

        gil_cli_grid_add_cell (grid, gil_comparison_write_cell (comparison, row, i, cli->lang),
                               row->form == GIL_COMPARISON_LEVEL ? paint_level : NULL,
                               cell->fact != NULL ? cell->fact->level : NULL);
      }
    }
  }

  print_summary (cli, comparison);
  gil_cli_grid_print (grid, cli);
}

/* Counts, all of them. */
static void
add_number (JsonBuilder             *builder,
            const GilComparisonCell *cell)
{
  json_builder_set_member_name (builder, "number");
  if (cell->has_number)
    json_builder_add_int_value (builder, (gint64) cell->number);
  else
    json_builder_add_null_value (builder);
}

static void
add_cell (const GilCli            *cli,
          const GilComparisonRow  *row,
          const GilComparisonCell *cell,
          GilFramework            *framework,
          JsonBuilder             *builder)
{
  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, "framework", gil_framework_get_id (framework));
  switch (row->form) {
  case GIL_COMPARISON_LEVEL:
    gil_cli_json_add_string (builder, "level", cell->fact->level->id);
    json_builder_set_member_name (builder, "value");
    if (cell->known)
      json_builder_add_double_value (builder, cell->fact->level->value);
    else
      json_builder_add_null_value (builder);
    if (cell->has_number)
      add_number (builder, cell);
    break;
  case GIL_COMPARISON_NUMBER:
    add_number (builder, cell);
    break;
  case GIL_COMPARISON_TEXT:
  case GIL_COMPARISON_SCORE:
  default:
    gil_cli_json_add_string (builder, "text", cell->known ? gil_text_in (cell->text, cli->lang) : NULL);
    if (cell->month != NULL)
      gil_cli_json_add_string (builder, "month", cell->month);
    break;
  }
  if (cell->note != NULL)
    gil_cli_json_add_string (builder, "note", gil_text_in (cell->note, cli->lang));
  gil_cli_json_add_string (builder, "as_of", cell->as_of);
  gil_cli_json_add_string (builder, "source", cell->source);
  json_builder_end_object (builder);
}

static void
add_rows (const GilCli               *cli,
          const GilComparison        *comparison,
          const GilComparisonSection *section,
          JsonBuilder                *builder)
{
  for (gsize r = 0; r < section->n_rows; r++) {
    const GilComparisonRow *row = &comparison->rows[section->first_row + r];

    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "id", row->id);
    gil_cli_json_add_string (builder, "name", gil_text_in (row->name, cli->lang));
    gil_cli_json_add_string (builder, "section", section->id);
    gil_cli_json_add_boolean (builder, "differs", row->differs);
    json_builder_set_member_name (builder, "cells");
    json_builder_begin_array (builder);
    for (gsize i = 0; i < comparison->n_frameworks; i++)
      add_cell (cli, row, &row->cells[i], comparison->frameworks[i], builder);
    json_builder_end_array (builder);
    json_builder_end_object (builder);
  }
}

static void
print_json (const GilCli        *cli,
            const GilComparison *comparison)
{
  GilBasis basis = comparison->pick->basis;
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, "basis", gil_cli_basis_id (basis));
  gil_cli_json_add_string (builder, "as_of", gil_catalog_get_as_of (cli->catalog));
  json_builder_set_member_name (builder, "frameworks");
  json_builder_begin_array (builder);
  for (gsize i = 0; i < comparison->n_frameworks; i++) {
    GilFramework *framework = comparison->frameworks[i];

    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "id", gil_framework_get_id (framework));
    gil_cli_json_add_string (builder, "name", gil_framework_get_name (framework));
    gil_cli_glance_add_json (cli, framework, builder);
    gil_cli_facts_add_json (cli, framework, basis, builder);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "rows");
  json_builder_begin_array (builder);
  for (gsize s = 0; s < comparison->n_sections; s++)
    add_rows (cli, comparison, &comparison->sections[s], builder);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  gil_cli_json_print (builder, cli->out);
}

void
gil_cli_compare_frameworks (const GilCli *cli,
                            gpointer     *items,
                            gsize         n,
                            GilBasis      basis)
{
  g_autofree GilWant *wants = g_new0 (GilWant,
                                      g_list_model_get_n_items (gil_catalog_get_criteria (cli->catalog)) + 1);
  g_autoptr (GilComparison) comparison = NULL;

  comparison = gil_comparison_new (cli->catalog, basis, NULL, wants, (GilFramework *const *) items, n);
  if (cli->json)
    print_json (cli, comparison);
  else
    print_text (cli, comparison);
}
