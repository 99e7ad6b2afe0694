/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-facts.h"
#include "gil-cli-json.h"
#include "gil-cli-options.h"
#include "gil-cli-suggest.h"
#include "gil-cli-table.h"

/* More than four columns cannot be read side by side. */
#define MOST 4

static void
compare_json (const GilCli  *cli,
              GilFramework **frameworks,
              guint          n,
              GilBasis       basis)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, "basis", gil_cli_basis_id (basis));
  json_builder_set_member_name (builder, "frameworks");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++) {
    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "id", gil_framework_get_id (frameworks[i]));
    gil_cli_json_add_string (builder, "name", gil_framework_get_name (frameworks[i]));
    gil_cli_glance_add_json (cli, frameworks[i], builder);
    gil_cli_facts_add_json (cli, frameworks[i], basis, builder);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  gil_cli_json_print (builder, cli->out);
}

static void
compare_text (const GilCli  *cli,
              GilFramework **frameworks,
              guint          n,
              GilBasis       basis)
{
  g_autoptr (GilCliTable) table = gil_cli_table_new (n + 1);
  GListModel *criteria = gil_catalog_get_criteria (cli->catalog);
  const char *cells[MOST + 1];

  cells[0] = "";
  for (guint i = 0; i < n; i++)
    cells[i + 1] = gil_framework_get_name (frameworks[i]);
  gil_cli_table_add_cells (table, cells);

  for (gsize item = 0; item < GIL_GLANCE_N_ITEMS; item++) {
    cells[0] = gil_cli_glance_name (cli, item);
    for (guint i = 0; i < n; i++) {
      const GilGlance *glance = gil_framework_get_glance (frameworks[i], item);

      cells[i + 1] = glance != NULL ? gil_text_in (&glance->value, cli->lang) : "?";
    }
    gil_cli_table_add_cells (table, cells);
  }

  for (guint row = 0; row < g_list_model_get_n_items (criteria); row++) {
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, row);
    char *labels[MOST];

    cells[0] = gil_text_in (gil_criterion_get_name (criterion), cli->lang);
    for (guint i = 0; i < n; i++)
      cells[i + 1] = labels[i] = gil_cli_facts_label (cli, frameworks[i], basis, row);
    gil_cli_table_add_cells (table, cells);
    for (guint i = 0; i < n; i++)
      g_free (labels[i]);
  }
  gil_cli_table_print (table, 0, 0, cli->out);
}

static gboolean
run (GilCli             *cli,
     const char *const  *words,
     GError            **error)
{
  g_autofree const char **rest = NULL;
  const char *basis_name = NULL;
  GilBasis basis = GIL_BASIS_TODAY;
  GilFramework *frameworks[MOST];
  guint n;
  const GilCliOption options[] = { { .name = "basis", .value = &basis_name }, { NULL } };

  rest = gil_cli_parse (cli, options, words, error);
  if (rest == NULL || !gil_cli_parse_basis (cli, basis_name, &basis, error))
    return FALSE;

  n = g_strv_length ((char **) rest);
  if (n < 3 || n > MOST + 1 || !g_str_equal (rest[0], "frameworks")) {
    g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                 gil_cli_text (cli, "compare takes “frameworks” and 2 to %u ids",
                               "‘frameworks’ 뒤에 아이디를 2–%u개 적어 주세요"), MOST);
    return FALSE;
  }

  n--;
  for (guint i = 0; i < n; i++) {
    frameworks[i] = gil_cli_need (cli, GIL_CLI_FRAMEWORKS, rest[i + 1], error);
    if (frameworks[i] == NULL)
      return FALSE;
    for (guint j = 0; j < i; j++) {
      if (frameworks[j] == frameworks[i]) {
        g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                     gil_cli_text (cli, "“%s” is given twice", "두 번 적은 프레임워크: ‘%s’"),
                     rest[i + 1]);
        return FALSE;
      }
    }
  }

  if (cli->json)
    compare_json (cli, frameworks, n, basis);
  else
    compare_text (cli, frameworks, n, basis);

  return TRUE;
}

const GilCliCommand gil_cli_compare_command = {
  .name = "compare",
  .arguments = "frameworks ID ID… [--basis=BASIS]",
  .summary = { "put two to four frameworks side by side", "프레임워크 둘에서 넷을 나란히 놓고 봐요" },
  .details = { "  --basis=BASIS  which facts: today or notes\n",
               "  --basis=BASIS  어느 때 사실을 볼지: today, notes\n" },
  .needs_catalog = TRUE,
  .run = run,
};
