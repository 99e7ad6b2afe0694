/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-answer.h"

G_BEGIN_DECLS

/**
 * GilPlanPhase:
 * @GIL_PLAN_NO_DATE: no interview has a date: a little every day
 * @GIL_PLAN_AHEAD: there are days left
 * @GIL_PLAN_THE_DAY: it is today: nothing new
 * @GIL_PLAN_PASSED: it was within the last week: what comes after an interview
 */
typedef enum
{
  GIL_PLAN_NO_DATE,
  GIL_PLAN_AHEAD,
  GIL_PLAN_THE_DAY,
  GIL_PLAN_PASSED,
} GilPlanPhase;

/**
 * GilPlanQuestion:
 * @id: id of a question
 * @must_have: whether it is a must-have
 * @status: how far one is
 * @confidence: 1 to 5; 0: not said, which comes first
 * @worked: when its answer was last worked on, in any unit that grows; 0: never
 * @begun_today: whether its answer was begun today
 * @worked_today: whether its answer was worked on today, begun or not
 */
typedef struct
{
  const char *id;
  gboolean must_have;
  GilAnswerStatus status;
  guint confidence;
  gint64 worked;
  gboolean begun_today;
  gboolean worked_today;
} GilPlanQuestion;

/**
 * GilPlanTask:
 * @id: id of a task
 * @stage: which stage it belongs to, counted from 0
 * @done: whether it is done
 * @done_today: whether it was done today
 */
typedef struct
{
  const char *id;
  guint stage;
  gboolean done;
  gboolean done_today;
} GilPlanTask;

/**
 * GilPlanInput:
 * @has_date: whether an interview has a date
 * @days_left: days until then; 0 is the day, less is over
 * @stage: which stage the interview is, counted from 0; -1 where that is not known
 * @last_stage: the last stage, whose tasks come after the interview
 * @questions: (array length=n_questions): in the order of the list
 * @tasks: (array length=n_tasks): in the order of the list
 */
typedef struct
{
  gboolean has_date;
  int days_left;
  int stage;
  guint last_stage;
  const GilPlanQuestion *questions;
  gsize n_questions;
  const GilPlanTask *tasks;
  gsize n_tasks;
} GilPlanInput;

/**
 * GilPlan:
 * @phase: where one is in time
 * @days_left: days until the interview, or since then if negative; 0 without a date
 * @new_questions: (element-type utf8): ids of questions to begin today that are not yet begun
 * @reviews: (element-type utf8): ids of answers to go through today
 * @tasks: (element-type utf8): ids of tasks to do today
 * @n_new_done: how many were begun today
 * @n_reviews_done: how many were gone through today
 * @n_tasks_done: how many were done today
 *
 * What to do today. The lists hold what is left of it, most urgent first.
 */
typedef struct
{
  GilPlanPhase phase;
  int days_left;
  GPtrArray *new_questions;
  GPtrArray *reviews;
  GPtrArray *tasks;
  guint n_new_done;
  guint n_reviews_done;
  guint n_tasks_done;
} GilPlan;

/* A pure function of what it is given. */
GilPlan  *gil_plan_make     (const GilPlanInput *input);
void      gil_plan_free     (GilPlan            *self);
/* Whether there is nothing left to do today. */
gboolean  gil_plan_is_done  (const GilPlan      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilPlan, gil_plan_free)

G_END_DECLS
