/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-json.h"
#include "gil-cli-options.h"
#include "gil-cli-suggest.h"
#include "gil-cli-table.h"

static void
describe_role (const GilCli *cli,
               gpointer      item,
               JsonBuilder  *builder,
               GilCliTable  *table)
{
  const char *id = gil_role_get_id (item);
  const char *name = gil_text_in (gil_role_get_name (item), cli->lang);
  const char *line = gil_text_in (gil_role_get_line (item), cli->lang);

  if (builder == NULL) {
    gil_cli_table_add (table, id, name, line, NULL);
    return;
  }
  gil_cli_json_add_string (builder, "id", id);
  gil_cli_json_add_string (builder, "name", name);
  gil_cli_json_add_string (builder, "line", line);
  json_builder_set_member_name (builder, "tier");
  json_builder_add_int_value (builder, gil_role_get_tier (item));
}

static void
describe_question (const GilCli *cli,
                   gpointer      item,
                   JsonBuilder  *builder,
                   GilCliTable  *table)
{
  const char *id = gil_question_get_id (item);
  const char *category = gil_text_in (gil_question_get_category_name (item), cli->lang);
  const char *text = gil_text_in (gil_question_get_text (item), cli->lang);

  if (builder == NULL) {
    gil_cli_table_add (table, id, category, text, NULL);
    return;
  }
  gil_cli_json_add_string (builder, "id", id);
  gil_cli_json_add_string (builder, "category", gil_question_get_category (item));
  gil_cli_json_add_string (builder, "text", text);
  gil_cli_json_add_string (builder, "check", gil_text_in (gil_question_get_check (item), cli->lang));
  json_builder_set_member_name (builder, "must_have");
  json_builder_add_boolean_value (builder, gil_question_is_must_have (item));
}

static void
describe_framework (const GilCli *cli,
                    gpointer      item,
                    JsonBuilder  *builder,
                    GilCliTable  *table)
{
  const char *id = gil_framework_get_id (item);
  const char *name = gil_framework_get_name (item);
  const char *line = gil_text_in (gil_framework_get_line (item), cli->lang);

  if (builder == NULL) {
    gil_cli_table_add (table, id, name, line, NULL);
    return;
  }
  gil_cli_json_add_string (builder, "id", id);
  gil_cli_json_add_string (builder, "name", name);
  gil_cli_json_add_string (builder, "line", line);
  json_builder_set_member_name (builder, "active");
  json_builder_add_boolean_value (builder, gil_framework_is_in_scope (item, GIL_SCOPE_ACTIVE));
  json_builder_set_member_name (builder, "in_notes");
  json_builder_add_boolean_value (builder, gil_framework_is_in_scope (item, GIL_SCOPE_NOTES));
}

static void
describe_criterion (const GilCli *cli,
                    gpointer      item,
                    JsonBuilder  *builder,
                    GilCliTable  *table)
{
  const char *id = gil_criterion_get_id (item);
  const char *name = gil_text_in (gil_criterion_get_name (item), cli->lang);
  const char *description = gil_text_in (gil_criterion_get_description (item), cli->lang);

  if (builder == NULL) {
    gil_cli_table_add (table, id, name, description, NULL);
    return;
  }
  gil_cli_json_add_string (builder, "id", id);
  gil_cli_json_add_string (builder, "name", name);
  gil_cli_json_add_string (builder, "description", description);
  gil_cli_json_add_string (builder, "group", gil_criterion_get_group (item));
  gil_cli_json_add_string (builder, "scale", gil_criterion_is_graded (item) ? "grade" : "support");
}

static void
add_wanted (const GilCli *cli,
            GilScenario  *scenario,
            GilWant       want,
            const char   *member,
            JsonBuilder  *builder)
{
  GListModel *criteria = gil_cli_kind_list (cli, GIL_CLI_CRITERIA);

  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++) {
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, i);

    if (gil_scenario_get_want (scenario, i) == want)
      json_builder_add_string_value (builder, gil_criterion_get_id (criterion));
  }
  json_builder_end_array (builder);
}

static void
describe_scenario (const GilCli *cli,
                   gpointer      item,
                   JsonBuilder  *builder,
                   GilCliTable  *table)
{
  const char *id = gil_scenario_get_id (item);
  const char *name = gil_text_in (gil_scenario_get_name (item), cli->lang);
  const char *condition = gil_text_in (gil_scenario_get_condition (item), cli->lang);

  if (builder == NULL) {
    gil_cli_table_add (table, id, name, condition, NULL);
    return;
  }
  gil_cli_json_add_string (builder, "id", id);
  gil_cli_json_add_string (builder, "name", name);
  gil_cli_json_add_string (builder, "condition", condition);
  add_wanted (cli, item, GIL_WANT_MUST, "must", builder);
  add_wanted (cli, item, GIL_WANT_NICE, "nice", builder);
  gil_cli_json_add_strings (builder, "recommended", gil_scenario_get_recommended (item));
  gil_cli_json_add_strings (builder, "excluded", gil_scenario_get_excluded (item));
}

static void
describe_stage (const GilCli *cli,
                gpointer      item,
                JsonBuilder  *builder,
                GilCliTable  *table)
{
  const char *id = gil_stage_get_id (item);
  const char *name = gil_text_in (gil_stage_get_name (item), cli->lang);

  if (builder == NULL) {
    gil_cli_table_add (table, id, name, "", NULL);
    return;
  }
  gil_cli_json_add_string (builder, "id", id);
  gil_cli_json_add_string (builder, "name", name);
}

/* What can be listed. Each item goes either into a JSON object or into a row of three cells. */
static const struct
{
  const char *word;
  GilCliKind kind;
  void (*describe) (const GilCli *cli,
                    gpointer      item,
                    JsonBuilder  *builder,
                    GilCliTable  *table);
} lists[] = {
  { "roles", GIL_CLI_ROLES, describe_role },
  { "questions", GIL_CLI_QUESTIONS, describe_question },
  { "frameworks", GIL_CLI_FRAMEWORKS, describe_framework },
  { "criteria", GIL_CLI_CRITERIA, describe_criterion },
  { "scenarios", GIL_CLI_SCENARIOS, describe_scenario },
  { "stages", GIL_CLI_STAGES, describe_stage },
};

static void
print_list (const GilCli *cli,
            gsize         which)
{
  g_autoptr (JsonBuilder) builder = cli->json ? json_builder_new () : NULL;
  g_autoptr (GilCliTable) table = gil_cli_table_new (3);
  GListModel *items = gil_cli_kind_list (cli, lists[which].kind);

  if (builder != NULL)
    json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (items, i);

    if (builder != NULL)
      json_builder_begin_object (builder);
    lists[which].describe (cli, item, builder, table);
    if (builder != NULL)
      json_builder_end_object (builder);
  }

  if (builder != NULL) {
    json_builder_end_array (builder);
    gil_cli_json_print (builder, cli->out);
  } else
    gil_cli_table_print (table, 0, cli->out);
}

static gboolean
run (GilCli  *cli,
     char   **words,
     GError **error)
{
  const GOptionEntry no_entries[] = { G_OPTION_ENTRY_NULL };
  g_auto (GStrv) rest = gil_cli_parse (no_entries, words, error);
  g_autoptr (GPtrArray) known = NULL;

  if (rest == NULL)
    return FALSE;
  if (g_strv_length (rest) != 1) {
    g_set_error_literal (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                         gil_cli_text (cli, "list takes one word: what to list",
                                       "list 뒤에 무엇을 볼지 한 단어로 적어 주세요"));
    return FALSE;
  }

  known = g_ptr_array_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++) {
    if (g_str_equal (rest[0], lists[i].word)) {
      print_list (cli, i);
      return TRUE;
    }
    g_ptr_array_add (known, (gpointer) lists[i].word);
  }

  return gil_cli_refuse_id (cli, gil_cli_text (cli, "list", "목록"), rest[0], known, error);
}

const GilCliCommand gil_cli_list_command = {
  .name = "list",
  .arguments = "roles|questions|frameworks|criteria|scenarios|stages",
  .summary = { "list what the app knows, with the ids", "앱이 아는 것을 아이디와 함께 나열해요" },
  .needs_catalog = TRUE,
  .run = run,
};
