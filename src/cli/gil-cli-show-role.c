/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-show-role.h"

#include "gil-cli-json.h"
#include "gil-cli-remarks.h"
#include "gil-cli-table.h"

/* The questions that are about a role, not about every one. (element-type GilQuestion) */
static GPtrArray *
find_questions (const GilCli *cli,
                GilRole      *role)
{
  GListModel *questions = gil_catalog_get_questions (cli->catalog);
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (questions, i);

    if (g_strv_contains (gil_question_get_roles (question), gil_role_get_id (role)))
      g_ptr_array_add (found, g_steal_pointer (&question));
  }

  return found;
}

static void
print_page (const GilCli *cli,
            GilRole      *role)
{
  g_autoptr (GPtrArray) questions = find_questions (cli, role);
  g_autoptr (GilCliTable) table = gil_cli_table_new (2);
  g_autofree char *title = NULL;
  g_autofree char *frameworks = NULL;
  const GilFacet *facets;
  gsize n_facets;

  title = g_strdup_printf ("%s — %s", gil_text_in (gil_role_get_name (role), cli->lang),
                           gil_text_in (gil_role_get_line (role), cli->lang));
  gil_cli_print_text (cli, title, 0);

  facets = gil_catalog_get_facets (cli->catalog, &n_facets);
  for (gsize i = 0; i < n_facets; i++) {
    gsize n_remarks;
    const GilRemark *remarks = gil_role_get_facet (role, facets[i].id, &n_remarks);

    if (n_remarks == 0)
      continue;
    gil_cli_print_heading (cli, gil_text_in (&facets[i].name, cli->lang));
    gil_cli_remarks_print (cli, remarks, n_remarks, 2);
  }

  frameworks = g_strjoinv (", ", (char **) gil_role_get_frameworks (role));
  if (*frameworks != '\0') {
    g_autofree char *line = g_strdup_printf ("  %s", frameworks);

    gil_cli_print_heading (cli, gil_cli_text (cli, "Frameworks", "프레임워크"));
    gil_cli_print_text (cli, line, 2);
  }

  if (questions->len == 0)
    return;
  gil_cli_print_heading (cli, gil_cli_text (cli, "Interview questions", "면접 질문"));
  for (guint i = 0; i < questions->len; i++) {
    GilQuestion *question = questions->pdata[i];

    gil_cli_table_add (table, gil_question_get_id (question),
                       gil_text_in (gil_question_get_text (question), cli->lang), NULL);
  }
  gil_cli_table_print (table, 2, cli->width, cli->out);
}

static void
print_json (const GilCli *cli,
            GilRole      *role)
{
  g_autoptr (GPtrArray) questions = find_questions (cli, role);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  const GilFacet *facets;
  gsize n_facets;

  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, "id", gil_role_get_id (role));
  gil_cli_json_add_string (builder, "name", gil_text_in (gil_role_get_name (role), cli->lang));
  gil_cli_json_add_string (builder, "line", gil_text_in (gil_role_get_line (role), cli->lang));
  json_builder_set_member_name (builder, "tier");
  json_builder_add_int_value (builder, gil_role_get_tier (role));
  gil_cli_json_add_strings (builder, "frameworks", gil_role_get_frameworks (role));

  json_builder_set_member_name (builder, "questions");
  json_builder_begin_array (builder);
  for (guint i = 0; i < questions->len; i++)
    json_builder_add_string_value (builder, gil_question_get_id (questions->pdata[i]));
  json_builder_end_array (builder);

  json_builder_set_member_name (builder, "facets");
  json_builder_begin_array (builder);
  facets = gil_catalog_get_facets (cli->catalog, &n_facets);
  for (gsize i = 0; i < n_facets; i++) {
    gsize n_remarks;
    const GilRemark *remarks = gil_role_get_facet (role, facets[i].id, &n_remarks);

    if (n_remarks == 0)
      continue;
    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "id", facets[i].id);
    gil_cli_json_add_string (builder, "name", gil_text_in (&facets[i].name, cli->lang));
    gil_cli_remarks_add_json (cli, remarks, n_remarks, builder);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  gil_cli_json_print (builder, cli->out);
}

void
gil_cli_show_role (const GilCli *cli,
                   GilRole      *role)
{
  if (cli->json)
    print_json (cli, role);
  else
    print_page (cli, role);
}
