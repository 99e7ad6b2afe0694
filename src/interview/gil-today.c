/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-today.h"

#include "gil-own.h"
#include "gil-practice.h"

/* The first moment of the day, in microseconds since 1970. */
static gint64
find_midnight (GDateTime *now)
{
  g_autoptr (GDateTime) midnight
    = g_date_time_new (g_date_time_get_timezone (now), g_date_time_get_year (now),
                       g_date_time_get_month (now), g_date_time_get_day_of_month (now), 0, 0, 0);

  return g_date_time_to_unix_usec (midnight);
}

static guint32
find_day (GDateTime *now)
{
  g_autofree char *text = g_date_time_format (now, "%Y-%m-%d");

  return gil_meeting_parse_day (text);
}

/* (element-type utf8 gint64): when each question was last practised, in microseconds since 1970 */
static GHashTable *
list_practised (GilJournal *journal)
{
  GHashTable *last = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) attempts = gil_practice_list (journal, NULL);

  /* The oldest first. */
  for (guint i = 0; i < attempts->len; i++) {
    const GilPractice *attempt = g_ptr_array_index (attempts, i);

    g_hash_table_insert (last, g_strdup (attempt->question), g_memdup2 (&attempt->at, sizeof attempt->at));
  }

  return last;
}

/* An answer is worked on by changing it, be it by a star or a link, as it has one time for all that; and
 * by practising it as it is. */
static gint64
find_worked (GilJournal *journal,
             GHashTable *practised,
             const char *id)
{
  const gint64 *at = g_hash_table_lookup (practised, id);

  return MAX (gil_answer_get_changed (journal, id), at != NULL ? *at : 0);
}

/* (element-type GilPlanQuestion) */
static GArray *
list_questions (GilQuestionList *questions,
                gint64           midnight)
{
  GilJournal *journal = gil_question_list_get_journal (questions);
  g_autoptr (GHashTable) practised = list_practised (journal);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (questions));
  GArray *list = g_array_sized_new (FALSE, FALSE, sizeof (GilPlanQuestion), n);

  for (guint i = 0; i < n; i++) {
    /* The list keeps it. */
    g_autoptr (GilQuestion) question = g_list_model_get_item (G_LIST_MODEL (questions), i);
    const char *id = gil_question_get_id (question);
    GilPlanQuestion entry = { .id = id, .must_have = gil_question_is_must_have (question) };

    entry.status = gil_answer_get_status (journal, id);
    if (entry.status != GIL_ANSWER_NOT_STARTED) {
      entry.confidence = gil_answer_get_confidence (journal, id);
      entry.worked = find_worked (journal, practised, id);
      entry.worked_today = entry.worked >= midnight;
      entry.begun_today = gil_answer_get_made (journal, id) >= midnight;
    }
    g_array_append_val (list, entry);
  }

  return list;
}

static void
add_task (GArray     *list,
          GilJournal *journal,
          const char *id,
          guint       stage,
          gint64      midnight)
{
  GilPlanTask task = { .id = id, .stage = stage, .done = gil_task_is_done (journal, id) };

  task.done_today = task.done && gil_task_get_changed (journal, id) >= midnight;
  g_array_append_val (list, task);
}

/* The index of a stage; -1 where the content has none with that id. */
static int
find_stage (GListModel *stages,
            const char *id)
{
  for (guint i = 0; id != NULL && i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);

    if (g_str_equal (gil_stage_get_id (stage), id))
      return (int) i;
  }

  return -1;
}

/* (element-type GilPlanTask): stage by stage; own tasks of no known stage belong to the first. @own:
 * ids of the user's own. */
static GArray *
list_tasks (GListModel        *stages,
            GilJournal        *journal,
            const char *const *own,
            gint64             midnight)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (GilPlanTask));

  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);
    gsize n_tasks;
    const GilStageTask *tasks = gil_stage_get_tasks (stage, &n_tasks);

    for (gsize j = 0; j < n_tasks; j++)
      add_task (list, journal, tasks[j].id, i, midnight);
    for (guint j = 0; own[j] != NULL; j++) {
      g_autoptr (GilOwnTask) task
        = gil_own_task_read (gil_journal_get (journal, GIL_JOURNAL_TASKS, own[j]));

      if (MAX (find_stage (stages, task->stage), 0) == (int) i)
        add_task (list, journal, own[j], i, midnight);
    }
  }

  return list;
}

/* Makes the plan for the day from what the user wrote. (transfer full) */
GilPlan *
gil_today_make_plan (GilQuestionList *questions,
                     GDateTime       *now)
{
  GilJournal *journal;
  GListModel *stages;
  gint64 midnight;
  guint32 today;
  g_autofree char *next = NULL;
  g_autoptr (GilMeeting) meeting = NULL;
  g_auto (GStrv) own = NULL;
  g_autoptr (GArray) question_list = NULL;
  g_autoptr (GArray) task_list = NULL;
  GilPlanInput input = { .stage = -1 };

  g_return_val_if_fail (GIL_IS_QUESTION_LIST (questions), NULL);
  g_return_val_if_fail (now != NULL, NULL);

  journal = gil_question_list_get_journal (questions);
  stages = gil_catalog_get_stages (gil_question_list_get_catalog (questions));
  midnight = find_midnight (now);
  today = find_day (now);
  own = gil_own_task_list (journal, NULL);
  question_list = list_questions (questions, midnight);
  task_list = list_tasks (stages, journal, (const char *const *) own, midnight);

  next = gil_meeting_find_next (journal, today);
  if (next != NULL) {
    meeting = gil_meeting_read (gil_journal_get (journal, GIL_JOURNAL_INTERVIEWS, next));
    input.has_date = TRUE;
    input.days_left = (int) meeting->date - (int) today;
    input.stage = find_stage (stages, meeting->stage);
  }
  input.last_stage = MAX (g_list_model_get_n_items (stages), 1) - 1;
  input.questions = (const GilPlanQuestion *) question_list->data;
  input.n_questions = question_list->len;
  input.tasks = (const GilPlanTask *) task_list->data;
  input.n_tasks = task_list->len;

  return gil_plan_make (&input);
}

/* The interview that plan is for, or that is just over; NULL for none. (transfer full) (nullable) */
GilMeeting *
gil_today_find_meeting (GilJournal    *journal,
                        const GilPlan *plan,
                        guint32        today)
{
  g_autofree char *id = NULL;

  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (plan != NULL, NULL);

  if (plan->phase == GIL_PLAN_NO_DATE)
    return NULL;

  id = gil_meeting_find_next (journal, today);

  return id != NULL ? gil_meeting_read (gil_journal_get (journal, GIL_JOURNAL_INTERVIEWS, id)) : NULL;
}

/* Notes that an answer was gone through as it is: an attempt of which nothing else is known. (transfer
 * full) */
char *
gil_today_tick (GilJournal *journal,
                const char *question)
{
  const GilPractice attempt = { .question = (char *) question, .at = g_get_real_time () };

  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (question != NULL, NULL);

  return gil_practice_log (journal, &attempt);
}

/* What the task says, of the content or the user's own; id where there is no such task. (transfer
 * full) */
char *
gil_today_name_task (GilQuestionList *questions,
                     const char      *id,
                     GilLang          lang)
{
  GilJournal *journal;
  GListModel *stages;
  g_autoptr (GilOwnTask) own = NULL;

  g_return_val_if_fail (GIL_IS_QUESTION_LIST (questions), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  journal = gil_question_list_get_journal (questions);
  stages = gil_catalog_get_stages (gil_question_list_get_catalog (questions));
  own = gil_own_task_read (gil_journal_get (journal, GIL_JOURNAL_TASKS, id));
  if (own != NULL)
    return g_steal_pointer (&own->text);

  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);
    gsize n_tasks;
    const GilStageTask *tasks = gil_stage_get_tasks (stage, &n_tasks);

    for (gsize j = 0; j < n_tasks; j++) {
      if (g_str_equal (tasks[j].id, id))
        return g_strdup (gil_text_in (&tasks[j].text, lang));
    }
  }

  return g_strdup (id);
}
