/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-journal.h"
#include "gil-cli-json.h"
#include "gil-cli-list-stages.h"
#include "gil-cli-options.h"
#include "gil-cli-suggest.h"
#include "gil-cli-table.h"

#include "gil-question-list.h"

/* An item becomes a JSON object, or else a row of three cells. */
typedef struct
{
  JsonBuilder *builder;
  GilCliTable *table;
} Sink;

/* Returns whether it is an object, into which more may go. */
static gboolean
add_item (const Sink *sink,
          const char *id,
          const char *name_member,
          const char *name,
          const char *text_member,
          const char *text)
{
  if (sink->builder == NULL) {
    gil_cli_table_add (sink->table, id, name, text, NULL);
    return FALSE;
  }

  gil_cli_json_add_string (sink->builder, "id", id);
  gil_cli_json_add_string (sink->builder, name_member, name);
  gil_cli_json_add_string (sink->builder, text_member, text);

  return TRUE;
}

static void
describe_role (const GilCli *cli,
               gpointer      item,
               const Sink   *sink)
{
  if (!add_item (sink, gil_role_get_id (item),
                 "name", gil_text_in (gil_role_get_name (item), cli->lang),
                 "line", gil_text_in (gil_role_get_line (item), cli->lang)))
    return;

  json_builder_set_member_name (sink->builder, "tier");
  json_builder_add_int_value (sink->builder, gil_role_get_tier (item));
}

static void
describe_question (const GilCli *cli,
                   gpointer      item,
                   const Sink   *sink)
{
  const char *category = gil_text_in (gil_question_get_category_name (item), cli->lang);
  const char *text = gil_text_in (gil_question_get_text (item), cli->lang);
  g_autofree char *plain = gil_cli_dup_plain (text);

  if (!add_item (sink, gil_question_get_id (item),
                 "category_name", category,
                 "text", sink->builder != NULL ? text : plain))
    return;

  gil_cli_json_add_string (sink->builder, "category", gil_question_get_category (item));
  gil_cli_json_add_string (sink->builder, "check",
                           gil_text_is_set (gil_question_get_check (item))
                             ? gil_text_in (gil_question_get_check (item), cli->lang) : NULL);
  gil_cli_json_add_boolean (sink->builder, "must_have", gil_question_is_must_have (item));
  gil_cli_json_add_boolean (sink->builder, "own", gil_question_is_own (item));
  gil_cli_json_add_string (sink->builder, "frame", gil_question_get_frame (item));
  json_builder_set_member_name (sink->builder, "seconds");
  json_builder_add_int_value (sink->builder, gil_question_get_seconds (item));
  gil_cli_json_add_strings (sink->builder, "roles", gil_question_get_roles (item));
  gil_cli_json_add_strings (sink->builder, "stages", gil_question_get_stages (item));
}

static void
describe_framework (const GilCli *cli,
                    gpointer      item,
                    const Sink   *sink)
{
  if (!add_item (sink, gil_framework_get_id (item),
                 "name", gil_framework_get_name (item),
                 "line", gil_text_in (gil_framework_get_line (item), cli->lang)))
    return;

  gil_cli_json_add_boolean (sink->builder, "active",
                            gil_framework_is_in_scope (item, GIL_SCOPE_ACTIVE));
  gil_cli_json_add_boolean (sink->builder, "in_notes",
                            gil_framework_is_in_scope (item, GIL_SCOPE_NOTES));
}

static void
describe_criterion (const GilCli *cli,
                    gpointer      item,
                    const Sink   *sink)
{
  if (!add_item (sink, gil_criterion_get_id (item),
                 "name", gil_text_in (gil_criterion_get_name (item), cli->lang),
                 "description", gil_text_in (gil_criterion_get_description (item), cli->lang)))
    return;

  gil_cli_json_add_string (sink->builder, "group", gil_criterion_get_group (item));
  gil_cli_json_add_string (sink->builder, "scale",
                           gil_criterion_is_graded (item) ? "grade" : "support");
}

static void
add_wanted (const GilCli *cli,
            GilScenario  *scenario,
            GilWant       want,
            const char   *member,
            JsonBuilder  *builder)
{
  GListModel *criteria = gil_catalog_get_criteria (cli->catalog);

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
                   const Sink   *sink)
{
  if (!add_item (sink, gil_scenario_get_id (item),
                 "name", gil_text_in (gil_scenario_get_name (item), cli->lang),
                 "condition", gil_text_in (gil_scenario_get_condition (item), cli->lang)))
    return;

  add_wanted (cli, item, GIL_WANT_MUST, "must", sink->builder);
  add_wanted (cli, item, GIL_WANT_NICE, "nice", sink->builder);
  gil_cli_json_add_strings (sink->builder, "recommended", gil_scenario_get_recommended (item));
  gil_cli_json_add_strings (sink->builder, "excluded", gil_scenario_get_excluded (item));
}

/* People get more than a row of it. */
static void
describe_stage (const GilCli *cli,
                gpointer      item,
                const Sink   *sink)
{
  gil_cli_stage_add_json (cli, item, sink->builder);
}

static const struct
{
  const char *word;
  GilCliKind kind;
  void (*describe) (const GilCli *cli,
                    gpointer      item,
                    const Sink   *sink);
} lists[] = {
  { "roles", GIL_CLI_ROLES, describe_role },
  { "questions", GIL_CLI_QUESTIONS, describe_question },
  { "frameworks", GIL_CLI_FRAMEWORKS, describe_framework },
  { "criteria", GIL_CLI_CRITERIA, describe_criterion },
  { "scenarios", GIL_CLI_SCENARIOS, describe_scenario },
  { "stages", GIL_CLI_STAGES, describe_stage },
};

/* (transfer full) (nullable): what to list; the questions of the user's own among the others. */
static GListModel *
find_items (const GilCli  *cli,
            gsize          which,
            GError       **error)
{
  GListModel *items = gil_cli_list_kind (cli, lists[which].kind, error);
  g_autoptr (GilJournal) journal = NULL;
  g_autoptr (GError) reason = NULL;

  if (items == NULL || lists[which].kind != GIL_CLI_QUESTIONS)
    return items != NULL ? g_object_ref (items) : NULL;

  journal = gil_cli_open_journal (cli, &reason);
  if (journal != NULL)
    return G_LIST_MODEL (gil_question_list_new (cli->catalog, journal));

  g_string_append_printf (cli->err, "giljabi-cli: %s\n", reason->message);
  return g_object_ref (items);
}

static gboolean
print_list (const GilCli  *cli,
            gsize          which,
            GError       **error)
{
  g_autoptr (JsonBuilder) builder = cli->json ? json_builder_new () : NULL;
  g_autoptr (GilCliTable) table = gil_cli_table_new (3);
  const Sink sink = { builder, table };
  g_autoptr (GListModel) items = find_items (cli, which, error);

  if (items == NULL)
    return FALSE;
  if (builder == NULL && lists[which].kind == GIL_CLI_STAGES) {
    gil_cli_print_stages (cli, items);
    return TRUE;
  }

  if (builder != NULL)
    json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (items, i);

    if (builder != NULL)
      json_builder_begin_object (builder);
    lists[which].describe (cli, item, &sink);
    if (builder != NULL)
      json_builder_end_object (builder);
  }

  if (builder != NULL) {
    json_builder_end_array (builder);
    gil_cli_json_print (builder, cli->out);
  } else
    gil_cli_table_print (table, 0, cli->width, cli->out);

  return TRUE;
}

static gboolean
run (GilCli             *cli,
     const char *const  *words,
     GError            **error)
{
  g_autofree const char **rest = gil_cli_parse (cli, NULL, words, error);
  g_autoptr (GPtrArray) known = NULL;

  if (rest == NULL)
    return FALSE;
  if (g_strv_length ((char **) rest) != 1) {
    g_set_error_literal (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                         gil_cli_text (cli, "list takes one word: what to list",
                                       "list 뒤에 무엇을 볼지 한 단어로 적어 주세요"));
    return FALSE;
  }

  known = g_ptr_array_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++) {
    if (g_str_equal (rest[0], lists[i].word))
      return print_list (cli, i, error);
    g_ptr_array_add (known, (gpointer) lists[i].word);
  }

  return gil_cli_refuse_word (cli, gil_cli_text (cli, "list", "목록"), rest[0], known, error);
}

const GilCliCommand gil_cli_list_command = {
  .name = "list",
  .arguments = "roles|questions|frameworks|criteria|scenarios|stages",
  .summary = { "list what the app knows, with the ids", "앱이 아는 것을 아이디와 함께 나열해요" },
  .needs_catalog = TRUE,
  .run = run,
};
