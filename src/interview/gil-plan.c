/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-plan.h"

/* What one can do in a day beside a job or a school: content-plan's three to five new questions. */
#define LEAST_NEW 3
#define MOST_NEW 5
#define LEAST_REVIEWS 2
#define MOST_REVIEWS 5
#define LEAST_TASKS 1
#define MOST_TASKS 3

/* In the last days what is ready is gone through, too, and there may be more of it. */
#define LAST_DAYS 3
#define MOST_LAST_REVIEWS 10

/* After an interview, before life goes on as without a date. */
#define DAYS_AFTER 7

/* How many a day so that all are done in time. */
static guint
per_day (guint n,
         int   n_days,
         guint least,
         guint most)
{
  guint n_each = n_days > 0 ? (n + (guint) n_days - 1) / (guint) n_days : n;

  return CLAMP (n_each, least, most);
}

static GilPlanPhase
find_phase (const GilPlanInput *input)
{
  if (!input->has_date || input->days_left < -DAYS_AFTER)
    return GIL_PLAN_NO_DATE;
  if (input->days_left > 0)
    return GIL_PLAN_AHEAD;

  return input->days_left == 0 ? GIL_PLAN_THE_DAY : GIL_PLAN_PASSED;
}

/* Takes the first @n of what is still to do. */
static void
take (GPtrArray *ids,
      GPtrArray *from,
      guint      n,
      guint      n_done)
{
  for (guint i = 0; i < from->len && i + n_done < n; i++) {
    const GilPlanQuestion *question = g_ptr_array_index (from, i);

    g_ptr_array_add (ids, g_strdup (question->id));
  }
}

/* Must-haves first; each in the order of the list. */
static void
plan_new (const GilPlanInput *input,
          GilPlan            *plan)
{
  g_autoptr (GPtrArray) candidates = g_ptr_array_new ();
  guint n_must = 0;
  guint n_must_done = 0;
  guint n;

  for (guint others = 0; others < 2; others++) {
    for (gsize i = 0; i < input->n_questions; i++) {
      const GilPlanQuestion *question = &input->questions[i];

      if (question->must_have == (others != 0))
        continue;
      if (question->status == GIL_ANSWER_NOT_STARTED) {
        g_ptr_array_add (candidates, (gpointer) question);
        n_must += question->must_have;
      } else if (question->begun_today) {
        plan->n_new_done++;
        n_must_done += question->must_have;
      }
    }
  }

  switch (plan->phase) {
  case GIL_PLAN_NO_DATE:
    n = LEAST_NEW;
    break;
  case GIL_PLAN_AHEAD:
    n = per_day (candidates->len + plan->n_new_done, plan->days_left, LEAST_NEW, MOST_NEW);
    /* However few days are left, there must be an answer to every must-have. */
    n = MAX (n, per_day (n_must + n_must_done, plan->days_left, 0, G_MAXUINT)
                  + plan->n_new_done - n_must_done);
    break;
  case GIL_PLAN_THE_DAY:
  case GIL_PLAN_PASSED:
  default:
    n = 0;
    break;
  }

  take (plan->new_questions, candidates, n, plan->n_new_done);
}

static int
compare_reviews (gconstpointer a,
                 gconstpointer b)
{
  const GilPlanQuestion *one = *(const GilPlanQuestion *const *) a;
  const GilPlanQuestion *two = *(const GilPlanQuestion *const *) b;

  if (one->must_have != two->must_have)
    return one->must_have ? -1 : 1;
  if (one->confidence != two->confidence)
    return one->confidence < two->confidence ? -1 : 1;
  if (one->worked != two->worked)
    return one->worked < two->worked ? -1 : 1;

  /* In an array of one list, what comes first in the list comes first here. */
  return one < two ? -1 : one > two;
}

/* Must-haves first, then what one is least sure of, then what was longest left alone. */
static void
plan_reviews (const GilPlanInput *input,
              GilPlan            *plan)
{
  gboolean is_last = (plan->phase == GIL_PLAN_AHEAD && plan->days_left <= LAST_DAYS)
                     || plan->phase == GIL_PLAN_THE_DAY;
  g_autoptr (GPtrArray) candidates = g_ptr_array_new ();
  guint n;

  for (gsize i = 0; i < input->n_questions; i++) {
    const GilPlanQuestion *question = &input->questions[i];

    if (question->status == GIL_ANSWER_NOT_STARTED)
      continue;
    if (question->worked_today)
      plan->n_reviews_done += !question->begun_today;
    else if (question->status != GIL_ANSWER_READY || is_last)
      g_ptr_array_add (candidates, (gpointer) question);
  }
  g_ptr_array_sort (candidates, compare_reviews);

  switch (plan->phase) {
  case GIL_PLAN_NO_DATE:
    n = LEAST_REVIEWS;
    break;
  case GIL_PLAN_AHEAD:
    n = per_day (candidates->len + plan->n_reviews_done, plan->days_left, LEAST_REVIEWS,
                 is_last ? MOST_LAST_REVIEWS : MOST_REVIEWS);
    break;
  case GIL_PLAN_THE_DAY:
    n = MOST_REVIEWS;
    break;
  case GIL_PLAN_PASSED:
  default:
    n = 0;
    break;
  }

  take (plan->reviews, candidates, n, plan->n_reviews_done);
}

/* Before an interview, the tasks of its stage and of those that come earlier; after it, looking back. The
 * stages between wait for an interview of their own. */
static gboolean
is_due (const GilPlanInput *input,
        const GilPlan      *plan,
        const GilPlanTask  *task)
{
  if (plan->phase == GIL_PLAN_PASSED)
    return task->stage == input->last_stage;

  return input->stage >= 0 ? task->stage <= (guint) input->stage : task->stage < input->last_stage;
}

/* Stage by stage, in the order of the list. */
static void
plan_tasks (const GilPlanInput *input,
            GilPlan            *plan)
{
  guint n_open = 0;
  guint n;

  for (gsize i = 0; i < input->n_tasks; i++) {
    plan->n_tasks_done += input->tasks[i].done && input->tasks[i].done_today;
    n_open += !input->tasks[i].done && is_due (input, plan, &input->tasks[i]);
  }

  switch (plan->phase) {
  case GIL_PLAN_NO_DATE:
    n = LEAST_TASKS;
    break;
  case GIL_PLAN_AHEAD:
    n = per_day (n_open + plan->n_tasks_done, plan->days_left, LEAST_TASKS, MOST_TASKS);
    break;
  case GIL_PLAN_PASSED:
    n = MOST_TASKS;
    break;
  case GIL_PLAN_THE_DAY:
  default:
    n = 0;
    break;
  }

  for (gsize i = 0; i < input->n_tasks && plan->tasks->len + plan->n_tasks_done < n; i++) {
    const GilPlanTask *task = &input->tasks[i];

    if (!task->done && is_due (input, plan, task))
      g_ptr_array_add (plan->tasks, g_strdup (task->id));
  }
}

/* Works out what to do today so that the must-haves, and as much else as possible, are done by the
 * day. It depends on nothing but input. What was done today counts: a plan does not grow while one
 * works on it. (transfer full) */
GilPlan *
gil_plan_make (const GilPlanInput *input)
{
  GilPlan *plan;

  g_return_val_if_fail (input != NULL, NULL);

  plan = g_new0 (GilPlan, 1);
  plan->new_questions = g_ptr_array_new_with_free_func (g_free);
  plan->reviews = g_ptr_array_new_with_free_func (g_free);
  plan->tasks = g_ptr_array_new_with_free_func (g_free);
  plan->phase = find_phase (input);
  plan->days_left = plan->phase != GIL_PLAN_NO_DATE ? input->days_left : 0;

  plan_new (input, plan);
  plan_reviews (input, plan);
  plan_tasks (input, plan);

  return plan;
}

void
gil_plan_free (GilPlan *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->new_questions);
  g_ptr_array_unref (self->reviews);
  g_ptr_array_unref (self->tasks);
  g_free (self);
}

gboolean
gil_plan_is_done (const GilPlan *self)
{
  return self->new_questions->len == 0 && self->reviews->len == 0 && self->tasks->len == 0;
}
