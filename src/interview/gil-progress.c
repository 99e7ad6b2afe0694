/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-progress.h"

#include "gil-own.h"
#include "gil-question-filter.h"

/* Counts how far the user is with the questions of a category, of a stage, or in all. category: id of
 * a category; NULL for any. stage: id of a stage; NULL for any. */
void
gil_progress_count (GilProgress *self,
                    GListModel  *questions,
                    GilJournal  *journal,
                    const char  *category,
                    const char  *stage)
{
  const GilQuestionFilter filter = { .category = (char *) category, .stage = (char *) stage };
  guint n = g_list_model_get_n_items (questions);

  *self = (GilProgress) { 0 };

  for (guint i = 0; i < n; i++) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (questions, i);
    GilAnswerStatus status;

    if (!gil_question_filter_matches (&filter, question, journal))
      continue;

    status = gil_answer_get_status (journal, gil_question_get_id (question));
    self->n_all++;
    self->by_status[status]++;
    if (gil_question_is_must_have (question)) {
      self->n_must++;
      self->must_by_status[status]++;
    }
  }
}

guint
gil_progress_get_begun (const GilProgress *self)
{
  return self->n_all - self->by_status[GIL_ANSWER_NOT_STARTED];
}

/* Says how much of the way is done, where each question goes from not started over draft and
 * practising to ready in three equal steps. */
double
gil_progress_get_fraction (const GilProgress *self)
{
  guint n_steps = 0;

  if (self->n_all == 0)
    return 0;

  for (guint status = 0; status < GIL_ANSWER_N_STATUSES; status++)
    n_steps += status * self->by_status[status];

  return (double) n_steps / ((GIL_ANSWER_N_STATUSES - 1) * self->n_all);
}

/* Counts the tasks of a stage and the user's own at it. */
void
gil_task_progress_count (GilTaskProgress *self,
                         GilStage        *stage,
                         GilJournal      *journal)
{
  g_auto (GStrv) own = gil_own_task_list (journal, gil_stage_get_id (stage));
  gsize n_tasks;
  const GilStageTask *tasks = gil_stage_get_tasks (stage, &n_tasks);

  *self = (GilTaskProgress) { 0 };

  for (gsize i = 0; i < n_tasks; i++) {
    self->n_all++;
    self->n_done += gil_task_is_done (journal, tasks[i].id);
  }
  for (guint i = 0; own[i] != NULL; i++) {
    self->n_all++;
    self->n_done += gil_task_is_done (journal, own[i]);
  }
}
