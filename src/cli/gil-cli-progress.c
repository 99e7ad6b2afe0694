/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-journal.h"
#include "gil-cli-json.h"
#include "gil-cli-options.h"
#include "gil-cli-table.h"

#include "gil-meeting.h"
#include "gil-progress.h"
#include "gil-status-name.h"
#include "gil-today.h"

static void
add_progress_json (const GilProgress *progress,
                   JsonBuilder       *builder)
{
  json_builder_set_member_name (builder, "questions");
  json_builder_add_int_value (builder, progress->n_all);
  for (guint status = 0; status < GIL_ANSWER_N_STATUSES; status++) {
    json_builder_set_member_name (builder, gil_answer_status_get_id (status));
    json_builder_add_int_value (builder, progress->by_status[status]);
  }
  json_builder_set_member_name (builder, "must_have");
  json_builder_add_int_value (builder, progress->n_must);
  json_builder_set_member_name (builder, "must_have_ready");
  json_builder_add_int_value (builder, progress->must_by_status[GIL_ANSWER_READY]);
  gil_cli_json_add_decimal (builder, "percent", 100 * gil_progress_get_fraction (progress));
}

static void
add_ids_json (JsonBuilder *builder,
              const char  *member,
              GPtrArray   *ids)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < ids->len; i++)
    json_builder_add_string_value (builder, g_ptr_array_index (ids, i));
  json_builder_end_array (builder);
}

static const char *
name_phase (GilPlanPhase phase)
{
  static const char *const names[] = {
    [GIL_PLAN_NO_DATE] = "no-date",
    [GIL_PLAN_AHEAD] = "ahead",
    [GIL_PLAN_THE_DAY] = "the-day",
    [GIL_PLAN_PASSED] = "passed",
  };

  return names[phase];
}

static void
add_plan_json (const GilPlan *plan,
               JsonBuilder   *builder)
{
  json_builder_set_member_name (builder, "today");
  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, "phase", name_phase (plan->phase));
  json_builder_set_member_name (builder, "days_left");
  if (plan->phase == GIL_PLAN_NO_DATE)
    json_builder_add_null_value (builder);
  else
    json_builder_add_int_value (builder, plan->days_left);
  add_ids_json (builder, "new", plan->new_questions);
  add_ids_json (builder, "reviews", plan->reviews);
  add_ids_json (builder, "tasks", plan->tasks);
  json_builder_end_object (builder);
}

/* Of one category, with its name; the user's own ones of no category are one, too. */
static void
add_category_json (const GilCli    *cli,
                   GilQuestionList *questions,
                   const char      *id,
                   const GilText   *name,
                   JsonBuilder     *builder)
{
  GilProgress progress;

  gil_progress_count (&progress, G_LIST_MODEL (questions),
                      gil_question_list_get_journal (questions), id, NULL);
  if (progress.n_all == 0)
    return;

  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, "id", id);
  gil_cli_json_add_string (builder, "name", gil_text_in (name, cli->lang));
  add_progress_json (&progress, builder);
  json_builder_end_object (builder);
}

static const GilText own_name = { (char *) "My questions", (char *) "내 질문" };

static void
print_json (const GilCli    *cli,
            GilQuestionList *questions,
            const GilPlan   *plan)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  GilJournal *journal = gil_question_list_get_journal (questions);
  GListModel *stages = gil_catalog_get_stages (cli->catalog);
  GilProgress progress;
  gsize n_categories;
  const GilCategory *categories = gil_catalog_get_categories (cli->catalog, &n_categories);
  g_auto (GStrv) lost = gil_question_list_find_lost (questions);

  json_builder_begin_object (builder);
  gil_progress_count (&progress, G_LIST_MODEL (questions), journal, NULL, NULL);
  add_progress_json (&progress, builder);
  json_builder_set_member_name (builder, "categories");
  json_builder_begin_array (builder);
  for (gsize i = 0; i < n_categories; i++)
    add_category_json (cli, questions, categories[i].id, &categories[i].name, builder);
  add_category_json (cli, questions, GIL_OWN_CATEGORY, &own_name, builder);
  json_builder_end_array (builder);

  json_builder_set_member_name (builder, "stages");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);
    GilTaskProgress tasks;

    gil_task_progress_count (&tasks, stage, journal);
    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "id", gil_stage_get_id (stage));
    gil_cli_json_add_string (builder, "name", gil_text_in (gil_stage_get_name (stage), cli->lang));
    json_builder_set_member_name (builder, "tasks");
    json_builder_add_int_value (builder, tasks.n_all);
    json_builder_set_member_name (builder, "done");
    json_builder_add_int_value (builder, tasks.n_done);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);

  gil_cli_json_add_strings (builder, "no_longer_listed", (const char *const *) lost);
  add_plan_json (plan, builder);
  json_builder_end_object (builder);
  gil_cli_json_print (builder, cli->out);
}

/* "72 questions: 3 ready, 2 practising, 5 drafts, 62 not started" */
static void
print_sum (const GilCli      *cli,
           const GilProgress *progress)
{
  g_autoptr (GString) line = g_string_new (NULL);

  g_string_append_printf (line, gil_cli_text (cli, "%u questions", "질문 %u개"), progress->n_all);
  for (int status = GIL_ANSWER_N_STATUSES - 1; status >= 0; status--)
    g_string_append_printf (line, " · %s %u", gil_status_name ((GilAnswerStatus) status, cli->lang),
                            progress->by_status[status]);
  gil_cli_print_text (cli, line->str, 2);
  if (progress->n_must > 0) {
    g_string_printf (line, gil_cli_text (cli, "%u must-haves · Begun %u · Ready %u",
                                         "필수 질문 %u개 · 시작함 %u · 자신 있음 %u"),
                     progress->n_must, progress->n_must - progress->must_by_status[GIL_ANSWER_NOT_STARTED],
                     progress->must_by_status[GIL_ANSWER_READY]);
    gil_cli_print_text (cli, line->str, 2);
  }
}

static void
add_category_row (const GilCli    *cli,
                  GilQuestionList *questions,
                  const char      *id,
                  const GilText   *name,
                  GilCliTable     *table)
{
  g_autofree char *begun = NULL;
  g_autofree char *percent = NULL;
  GilProgress progress;

  gil_progress_count (&progress, G_LIST_MODEL (questions),
                      gil_question_list_get_journal (questions), id, NULL);
  if (progress.n_all == 0)
    return;

  begun = g_strdup_printf ("%u/%u", gil_progress_get_begun (&progress), progress.n_all);
  percent = g_strdup_printf ("%u%%", 100 * gil_progress_get_begun (&progress) / progress.n_all);
  gil_cli_table_add (table, gil_text_in (name, cli->lang), begun, percent, NULL);
}

static void
print_tasks (const GilCli *cli,
             GilJournal   *journal)
{
  g_autoptr (GilCliTable) table = gil_cli_table_new (2);
  GListModel *stages = gil_catalog_get_stages (cli->catalog);

  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);
    g_autofree char *done = NULL;
    GilTaskProgress tasks;

    gil_task_progress_count (&tasks, stage, journal);
    done = g_strdup_printf ("%u/%u", tasks.n_done, tasks.n_all);
    gil_cli_table_add (table, gil_text_in (gil_stage_get_name (stage), cli->lang), done, NULL);
  }
  gil_cli_print_heading (cli, gil_cli_text (cli, "Checklist", "체크리스트"));
  gil_cli_table_set_right (table, 1);
  gil_cli_table_print (table, 2, cli->width, cli->out);
}

static char *
describe_day (const GilCli  *cli,
              const GilPlan *plan)
{
  switch (plan->phase) {
  case GIL_PLAN_AHEAD:
    if (cli->lang == GIL_LANG_EN && plan->days_left == 1)
      return g_strdup ("Today, 1 day before the interview");
    return g_strdup_printf (gil_cli_text (cli, "Today, %d days before the interview",
                                          "오늘 (면접까지 %d일)"),
                            plan->days_left);
  case GIL_PLAN_THE_DAY:
    return g_strdup (gil_cli_text (cli, "Today is the interview", "오늘이 면접 날이에요"));
  case GIL_PLAN_PASSED:
    if (cli->lang == GIL_LANG_EN && plan->days_left == -1)
      return g_strdup ("The interview was yesterday");
    return g_strdup_printf (gil_cli_text (cli, "The interview was %d days ago", "면접이 끝난 지 %d일 됐어요"),
                            -plan->days_left);
  case GIL_PLAN_NO_DATE:
  default:
    return g_strdup (gil_cli_text (cli, "Today", "오늘"));
  }
}

static void
print_plan (const GilCli    *cli,
            GilQuestionList *questions,
            const GilPlan   *plan)
{
  const struct
  {
    GPtrArray *ids;
    const char *name;
  } lists[] = {
    { plan->new_questions, gil_cli_text (cli, "Begin", "새로 쓰기") },
    { plan->reviews, gil_cli_text (cli, "Go through", "다시 보기") },
    { plan->tasks, gil_cli_text (cli, "Do", "할 일") },
  };
  g_autoptr (GilCliTable) table = gil_cli_table_new (3);
  g_autofree char *heading = describe_day (cli, plan);

  gil_cli_print_heading (cli, heading);
  if (gil_plan_is_done (plan)) {
    gil_cli_print_text (cli, gil_cli_text (cli, "  Nothing left to do today.", "  오늘 할 일을 다 했어요."), 2);
    return;
  }

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++) {
    for (guint j = 0; j < lists[i].ids->len; j++) {
      const char *id = g_ptr_array_index (lists[i].ids, j);
      GilQuestion *question = gil_question_list_find (questions, id);
      g_autofree char *task = question == NULL ? gil_today_name_task (questions, id, cli->lang) : NULL;
      g_autofree char *text = NULL;

      text = gil_cli_dup_plain (question != NULL
                                  ? gil_text_in (gil_question_get_text (question), cli->lang) : task);
      gil_cli_table_add (table, j == 0 ? lists[i].name : "", id, text, NULL);
    }
  }
  gil_cli_table_print (table, 2, cli->width, cli->out);
}

static void
print_text (const GilCli    *cli,
            GilQuestionList *questions,
            const GilPlan   *plan)
{
  g_autoptr (GilCliTable) table = gil_cli_table_new (3);
  GilJournal *journal = gil_question_list_get_journal (questions);
  g_auto (GStrv) lost = gil_question_list_find_lost (questions);
  GilProgress progress;
  gsize n_categories;
  const GilCategory *categories = gil_catalog_get_categories (cli->catalog, &n_categories);

  gil_progress_count (&progress, G_LIST_MODEL (questions), journal, NULL, NULL);
  print_sum (cli, &progress);
  if (lost[0] != NULL) {
    g_autofree char *ids = g_strjoinv (", ", lost);
    g_autofree char *plain = gil_cli_dup_plain (ids);
    g_autofree char *line
      = g_strdup_printf (gil_cli_text (cli, "Answers to questions no longer in the list: %s",
                                       "이제 목록에 없는 질문의 답변: %s"), plain);

    gil_cli_print_text (cli, line, 2);
  }

  gil_cli_print_heading (cli, gil_cli_text (cli, "Begun by category", "분야별로 시작한 질문"));
  for (gsize i = 0; i < n_categories; i++)
    add_category_row (cli, questions, categories[i].id, &categories[i].name, table);
  add_category_row (cli, questions, GIL_OWN_CATEGORY, &own_name, table);
  gil_cli_table_set_right (table, 1);
  gil_cli_table_set_right (table, 2);
  gil_cli_table_print (table, 2, cli->width, cli->out);
  print_tasks (cli, journal);
  print_plan (cli, questions, plan);
}

static gboolean
run (GilCli             *cli,
     const char *const  *words,
     GError            **error)
{
  g_autofree const char **rest = gil_cli_parse (cli, NULL, words, error);
  g_autoptr (GilJournal) journal = NULL;
  g_autoptr (GilQuestionList) questions = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GilPlan) plan = NULL;

  if (rest == NULL)
    return FALSE;
  if (rest[0] != NULL) {
    g_set_error_literal (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                         gil_cli_text (cli, "progress takes no words", "progress 뒤에는 아무것도 적지 않아요"));
    return FALSE;
  }
  if (gil_cli_list_kind (cli, GIL_CLI_QUESTIONS, error) == NULL)
    return FALSE;

  journal = gil_cli_open_journal (cli, error);
  if (journal == NULL)
    return FALSE;

  questions = gil_question_list_new (cli->catalog, journal);
  plan = gil_today_make_plan (questions, now);
  if (cli->json)
    print_json (cli, questions, plan);
  else
    print_text (cli, questions, plan);

  return TRUE;
}

const GilCliCommand gil_cli_progress_command = {
  .name = "progress",
  .arguments = "",
  .summary = { "tell how far you are and what to do today", "어디까지 준비했는지와 오늘 할 일을 알려 줘요" },
  .needs_catalog = TRUE,
  .run = run,
};
