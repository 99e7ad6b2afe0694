/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-list-stages.h"

#include "gil-cli-json.h"
#include "gil-cli-table.h"

static void
print_stage (const GilCli *cli,
             GilStage     *stage)
{
  g_autoptr (GilCliTable) table = gil_cli_table_new (2);
  const GilText *looks_at = gil_stage_get_looks_at (stage);
  g_autofree char *heading = NULL;
  gsize n_tasks;
  const GilStageTask *tasks = gil_stage_get_tasks (stage, &n_tasks);

  heading = g_strdup_printf ("%s  %s", gil_stage_get_id (stage),
                             gil_text_in (gil_stage_get_name (stage), cli->lang));
  gil_cli_print_text (cli, heading, 0);
  if (gil_text_is_set (looks_at)) {
    g_autofree char *line = g_strdup_printf ("  %s", gil_text_in (looks_at, cli->lang));

    gil_cli_print_text (cli, line, 2);
  }
  for (gsize i = 0; i < n_tasks; i++)
    gil_cli_table_add (table, tasks[i].id, gil_text_in (&tasks[i].text, cli->lang), NULL);
  gil_cli_table_print (table, 4, cli->width, cli->out);
}

void
gil_cli_print_stages (const GilCli *cli,
                      GListModel   *stages)
{
  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);

    if (i > 0)
      g_string_append_c (cli->out, '\n');
    print_stage (cli, stage);
  }
}

void
gil_cli_stage_add_json (const GilCli *cli,
                        GilStage     *stage,
                        JsonBuilder  *builder)
{
  const GilText *looks_at = gil_stage_get_looks_at (stage);
  gsize n_tasks;
  const GilStageTask *tasks = gil_stage_get_tasks (stage, &n_tasks);

  gil_cli_json_add_string (builder, "id", gil_stage_get_id (stage));
  gil_cli_json_add_string (builder, "name", gil_text_in (gil_stage_get_name (stage), cli->lang));
  gil_cli_json_add_string (builder, "looks_at",
                           gil_text_is_set (looks_at) ? gil_text_in (looks_at, cli->lang) : NULL);
  json_builder_set_member_name (builder, "tasks");
  json_builder_begin_array (builder);
  for (gsize i = 0; i < n_tasks; i++) {
    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "id", tasks[i].id);
    gil_cli_json_add_string (builder, "text", gil_text_in (&tasks[i].text, cli->lang));
    gil_cli_json_add_string (builder, "why", gil_text_in (&tasks[i].why, cli->lang));
    gil_cli_json_add_strings (builder, "evidence", (const char *const *) tasks[i].evidence);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}
