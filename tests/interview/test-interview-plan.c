/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What to do today: a function of where one is. */

#include <glib.h>

#include <string.h>

#include "gil-plan.h"

#define MANY 80

/* How the questions are: a letter each, upper case for must-haves. n not started, d draft, p practising,
 * r ready; B begun today, W worked on today (behind the letter); a digit behind is the confidence. */
typedef struct
{
  const char *name;
  const char *date; /* days left, or "-" for none */
  const char *questions;
  const char *tasks; /* a digit for the stage of each; behind it x done, X done today */
  const char *new_questions;
  const char *reviews;
  const char *planned_tasks;
  GilPlanPhase phase;
} Case;

static const Case cases[] = {
  /* Without a date: a little every day. */
  { "empty", "-", "", "", "", "", "", GIL_PLAN_NO_DATE },
  { "gentle", "-", "nnnnnn", "000", "0 1 2", "", "0", GIL_PLAN_NO_DATE },
  { "must-first", "-", "nnNnNN", "", "2 4 5", "", "", GIL_PLAN_NO_DATE },
  { "gentle-reviews", "-", "dddd", "", "", "0 1", "", GIL_PLAN_NO_DATE },
  { "ready-rests", "-", "rrd", "", "", "2", "", GIL_PLAN_NO_DATE },
  { "done-counts", "-", "dBdBnnnn", "", "2", "", "", GIL_PLAN_NO_DATE },
  { "all-done", "-", "dBdBdBnnnn", "0X0", "", "", "", GIL_PLAN_NO_DATE },
  { "reviewed", "-", "dWdWd", "", "", "", "", GIL_PLAN_NO_DATE },

  /* Ahead: three to five a day. */
  { "far", "60", "nnnnnnnnnn", "000", "0 1 2", "", "0", GIL_PLAN_AHEAD },
  { "two-days", "2", "nnnnnnnn", "0000", "0 1 2 3", "", "0 1", GIL_PLAN_AHEAD },
  { "five-at-most", "1", "nnnnnnnnnn", "00000", "0 1 2 3 4", "", "0 1 2", GIL_PLAN_AHEAD },
  { "musts-fit", "1", "NnNNNNNNNN", "", "0 2 3 4 5 6 7 8 9", "", "", GIL_PLAN_AHEAD },
  { "musts-in-two", "2", "NNNNNNNNNNNN", "", "0 1 2 3 4 5", "", "", GIL_PLAN_AHEAD },
  { "musts-begun", "2", "DBDBNNNNNNNNNN", "", "2 3 4 5", "", "", GIL_PLAN_AHEAD },
  { "fewer", "10", "nn", "", "0 1", "", "", GIL_PLAN_AHEAD },
  { "least-sure", "10", "d4d1dd2", "", "", "2 1", "", GIL_PLAN_AHEAD },
  { "must-before-sure", "10", "dD5d1D3", "", "", "3 1", "", GIL_PLAN_AHEAD },
  { "more-reviews", "5", "dddddddddddddddddddd", "", "", "0 1 2 3", "", GIL_PLAN_AHEAD },
  { "last-days", "3", "r5p3d1", "", "", "2 1", "", GIL_PLAN_AHEAD },
  { "before-last-days", "4", "r5r5r5", "", "", "", "", GIL_PLAN_AHEAD },
  { "stages", "9", "", "0x12", "", "", "1", GIL_PLAN_AHEAD },

  /* The day itself: nothing new. */
  { "day", "0", "nNdR5D2p", "00", "", "4 3 2 5", "", GIL_PLAN_THE_DAY },

  /* Afterwards. */
  { "yesterday", "-1", "nd", "0122", "", "", "2 3", GIL_PLAN_PASSED },
  { "a-week", "-7", "nd", "2", "", "", "0", GIL_PLAN_PASSED },
  { "long-over", "-8", "nd", "0", "0", "1", "0", GIL_PLAN_NO_DATE },
};

static void
parse_questions (const char *text,
                 GArray     *questions,
                 char      (*ids)[4])
{
  for (; *text != '\0'; text++) {
    GilPlanQuestion question = { 0 };

    question.id = ids[questions->len];
    question.must_have = g_ascii_isupper (*text);
    question.status = strchr ("ndpr", g_ascii_tolower (*text)) - "ndpr";
    question.worked = question.status != GIL_ANSWER_NOT_STARTED;
    for (; text[1] != '\0' && strchr ("BW012345", text[1]) != NULL; text++) {
      if (text[1] == 'B')
        question.begun_today = question.worked_today = TRUE;
      else if (text[1] == 'W')
        question.worked_today = TRUE;
      else
        question.confidence = (guint) (text[1] - '0');
    }
    g_array_append_val (questions, question);
  }
}

static void
parse_tasks (const char *text,
             GArray     *tasks,
             char      (*ids)[4])
{
  for (; *text != '\0'; text++) {
    GilPlanTask task = { .id = ids[tasks->len], .stage = (guint) (*text - '0') };

    if (text[1] == 'x' || text[1] == 'X') {
      task.done = TRUE;
      task.done_today = text[1] == 'X';
      text++;
    }
    g_array_append_val (tasks, task);
  }
}

static char *
join (GPtrArray *ids)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < ids->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", (const char *) g_ptr_array_index (ids, i));

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
test_case (gconstpointer data)
{
  const Case *it = data;
  g_autoptr (GArray) questions = g_array_new (FALSE, TRUE, sizeof (GilPlanQuestion));
  g_autoptr (GArray) tasks = g_array_new (FALSE, TRUE, sizeof (GilPlanTask));
  g_autoptr (GilPlan) plan = NULL;
  g_autofree char *new_questions = NULL;
  g_autofree char *reviews = NULL;
  g_autofree char *planned = NULL;
  GilPlanInput input = { .stage = -1, .last_stage = 2 };
  char ids[MANY][4];

  for (guint i = 0; i < MANY; i++)
    g_snprintf (ids[i], sizeof ids[i], "%u", i);
  parse_questions (it->questions, questions, ids);
  parse_tasks (it->tasks, tasks, ids);
  input.has_date = !g_str_equal (it->date, "-");
  input.days_left = input.has_date ? atoi (it->date) : 0;
  input.questions = (const GilPlanQuestion *) questions->data;
  input.n_questions = questions->len;
  input.tasks = (const GilPlanTask *) tasks->data;
  input.n_tasks = tasks->len;

  plan = gil_plan_make (&input);
  new_questions = join (plan->new_questions);
  reviews = join (plan->reviews);
  planned = join (plan->tasks);
  g_assert_cmpint (plan->phase, ==, it->phase);
  g_assert_cmpint (plan->days_left, ==, it->phase == GIL_PLAN_NO_DATE ? 0 : input.days_left);
  g_assert_cmpstr (new_questions, ==, it->new_questions);
  g_assert_cmpstr (reviews, ==, it->reviews);
  g_assert_cmpstr (planned, ==, it->planned_tasks);
  g_assert_cmpint (gil_plan_is_done (plan), ==,
                   *it->new_questions == '\0' && *it->reviews == '\0' && *it->planned_tasks == '\0');
}

/* What was longest left alone comes first. */
static void
test_oldest (void)
{
  const GilPlanQuestion questions[] = {
    { .id = "a", .status = GIL_ANSWER_DRAFT, .worked = 30 },
    { .id = "b", .status = GIL_ANSWER_DRAFT, .worked = 10 },
    { .id = "c", .status = GIL_ANSWER_DRAFT, .worked = 20 },
  };
  const GilPlanInput input = { .questions = questions, .n_questions = G_N_ELEMENTS (questions) };
  g_autoptr (GilPlan) plan = gil_plan_make (&input);
  g_autofree char *reviews = join (plan->reviews);

  g_assert_cmpstr (reviews, ==, "b c");
}

/* The stage of the interview says what comes before it. */
static void
test_stage (void)
{
  const GilPlanTask tasks[] = { { .id = "a", .stage = 0 }, { .id = "b", .stage = 1 },
                                { .id = "c", .stage = 2 }, { .id = "d", .stage = 3 } };
  GilPlanInput input = { .has_date = TRUE, .days_left = 1, .stage = 1, .last_stage = 3,
                         .tasks = tasks, .n_tasks = G_N_ELEMENTS (tasks) };
  g_autoptr (GilPlan) before = gil_plan_make (&input);
  g_autoptr (GilPlan) after = NULL;
  g_autofree char *planned_before = join (before->tasks);
  g_autofree char *planned_after = NULL;

  input.days_left = -1;
  after = gil_plan_make (&input);
  planned_after = join (after->tasks);
  g_assert_cmpstr (planned_before, ==, "a b");
  g_assert_cmpstr (planned_after, ==, "d");
}

/* However one works, day by day: on the eve there is an answer to every must-have, no day has more than
 * it should, and what is planned for a day does not grow while one works on it. */
static void
test_course (void)
{
  for (int n_days = 1; n_days <= 30; n_days++) {
    GilPlanQuestion questions[72] = { 0 };
    char ids[72][4];
    GilPlanInput input = { .has_date = TRUE, .stage = -1, .last_stage = 7, .questions = questions,
                           .n_questions = G_N_ELEMENTS (questions) };

    for (guint i = 0; i < G_N_ELEMENTS (questions); i++) {
      g_snprintf (ids[i], sizeof ids[i], "%u", i);
      questions[i].id = ids[i];
      questions[i].must_have = i % 8 == 0;
    }

    for (input.days_left = n_days; input.days_left > 0; input.days_left--) {
      guint n_begun = 0;
      guint n_planned;

      for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
        questions[i].begun_today = questions[i].worked_today = FALSE;

      for (;;) {
        g_autoptr (GilPlan) plan = gil_plan_make (&input);
        guint index;

        if (n_begun == 0)
          n_planned = plan->new_questions->len;
        g_assert_cmpuint (plan->n_new_done, ==, n_begun);
        g_assert_cmpuint (n_begun + plan->new_questions->len, ==, n_planned);
        if (plan->new_questions->len == 0)
          break;

        index = (guint) atoi (g_ptr_array_index (plan->new_questions, 0));
        questions[index].status = GIL_ANSWER_DRAFT;
        questions[index].begun_today = questions[index].worked_today = TRUE;
        n_begun++;
      }
      g_assert_cmpuint (n_begun, <=, MAX (5, (9 + n_days - 1) / n_days));
    }

    for (guint i = 0; i < G_N_ELEMENTS (questions); i++) {
      if (questions[i].must_have || n_days >= 24)
        g_assert_cmpint (questions[i].status, ==, GIL_ANSWER_DRAFT);
    }
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/interview/plan/", cases[i].name, NULL);

    g_test_add_data_func (path, &cases[i], test_case);
  }
  g_test_add_func ("/interview/plan/oldest", test_oldest);
  g_test_add_func ("/interview/plan/stage", test_stage);
  g_test_add_func ("/interview/plan/course", test_course);

  return g_test_run ();
}
