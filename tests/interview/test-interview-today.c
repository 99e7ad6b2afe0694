/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The plan for the day from what is written: dates, days and ids. */

#include "content-fixture.h"
#include "journal-fixture.h"

#include "gil-own.h"
#include "gil-today.h"

#define NOON "2026-11-23T12:00:00+09"

/* 23 November begins at 15:00 of the 22nd in UTC there. */
#define YESTERDAY "2026-11-22T14:59:59.000000Z"
#define THIS_MORNING "2026-11-22T15:00:00.000000Z"

typedef struct
{
  ContentFixture content;
  Fixture journal;
  GilCatalog *catalog;
  GilJournal *written;
  GilQuestionList *list;
} Both;

static void
set_up (Both          *both,
        gconstpointer  data)
{
  content_fixture_set_up (&both->content, data);
  fixture_set_up (&both->journal, data);
  fixture_make_data (&both->journal);
  if (data != NULL)
    write_text (both->journal.path, data);
  both->catalog = content_fixture_open (&both->content);
  both->written = load (both->journal.path);
  both->list = gil_question_list_new (both->catalog, both->written);
}

static void
tear_down (Both          *both,
           gconstpointer  data)
{
  g_object_unref (both->list);
  finish (both->written);
  g_object_unref (both->catalog);
  fixture_tear_down (&both->journal, data);
  content_fixture_tear_down (&both->content, data);
}

static GilPlan *
plan_at (Both       *both,
         const char *time)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (time, NULL);

  g_assert_nonnull (now);
  return gil_today_make_plan (both->list, now);
}

static void
test_empty (Both          *both,
            gconstpointer  data)
{
  g_autoptr (GilPlan) plan = plan_at (both, NOON);

  g_assert_cmpint (plan->phase, ==, GIL_PLAN_NO_DATE);
  g_assert_cmpuint (plan->new_questions->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (plan->new_questions, 0), ==, "C01-1");
  g_assert_cmpuint (plan->reviews->len, ==, 0);
  g_assert_cmpuint (plan->tasks->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (plan->tasks, 0), ==, "prep-read");
}

static const char written[]
  = "{\"format\": 1, \"answers\": {"
    "\"C01-1\": {\"made\": \"" YESTERDAY "\", \"changed\": \"" YESTERDAY "\", \"text_ko\": \"어제\"},"
    "\"C01-2\": {\"made\": \"" THIS_MORNING "\", \"changed\": \"" THIS_MORNING "\", \"text_ko\": \"오늘\"},"
    "\"q\": {\"made\": \"" YESTERDAY "\", \"changed\": \"" THIS_MORNING "\", \"status\": \"ready\"}},"
    "\"questions\": {\"q\": {\"text\": \"왜요?\"}},"
    "\"tasks\": {"
    "\"prep-read\": {\"changed\": \"" THIS_MORNING "\", \"done\": true},"
    "\"prep-write\": {\"changed\": \"" YESTERDAY "\", \"done\": true},"
    "\"mine\": {\"text\": \"더\", \"stage\": \"GONE\"}},"
    "\"interviews\": {\"i\": {\"date\": \"2026-11-25\", \"stage\": \"PREP\"}}}";

static void
test_written (Both          *both,
              gconstpointer  data)
{
  g_autoptr (GilPlan) plan = plan_at (both, NOON);
  g_autoptr (GilPlan) the_day = plan_at (both, "2026-11-25T00:00:00+09");
  g_autoptr (GilPlan) eve = plan_at (both, "2026-11-24T23:59:59+09");
  g_autoptr (GilPlan) after = plan_at (both, "2026-11-26T00:00:00+09");

  g_assert_cmpint (plan->phase, ==, GIL_PLAN_AHEAD);
  g_assert_cmpint (plan->days_left, ==, 2);
  g_assert_cmpuint (plan->new_questions->len, ==, 0);
  g_assert_cmpuint (plan->n_new_done, ==, 1);
  g_assert_cmpuint (plan->reviews->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (plan->reviews, 0), ==, "C01-1");
  g_assert_cmpuint (plan->n_reviews_done, ==, 1);
  /* One was done today, one is left: for two days that is one a day. */
  g_assert_cmpuint (plan->n_tasks_done, ==, 1);
  g_assert_cmpuint (plan->tasks->len, ==, 0);

  g_assert_cmpint (eve->days_left, ==, 1);
  g_assert_cmpuint (eve->tasks->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (eve->tasks, 0), ==, "mine");
  g_assert_cmpint (the_day->phase, ==, GIL_PLAN_THE_DAY);
  g_assert_cmpuint (the_day->reviews->len, ==, 3);
  g_assert_cmpint (after->phase, ==, GIL_PLAN_PASSED);
  g_assert_cmpstr (g_ptr_array_index (after->tasks, 0), ==, "talk");
}

#define DRAFT(time, text) \
  "{\"made\": \"" time "\", \"changed\": \"" time "\", \"text_ko\": \"" text "\"}"

static const char drafts[]
  = "{\"format\": 1, \"answers\": {"
    "\"C01-2\": " DRAFT ("2026-11-01T00:00:00.000000Z", "하나") ","
    "\"q\": " DRAFT ("2026-11-02T00:00:00.000000Z", "둘") "},"
    "\"questions\": {\"q\": {\"text\": \"왜요?\"}},"
    "\"practice\": {\"p\": {\"question\": \"C01-2\", \"at\": \"" YESTERDAY "\"}}}";

/* An answer is gone through by practising it, also if it stays as it is; who did so yesterday comes to
 * another first. */
static void
test_practised (Both          *both,
                gconstpointer  data)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *time = g_date_time_format_iso8601 (now);
  g_autoptr (GilPlan) before = plan_at (both, NOON);
  g_autoptr (GilPlan) after = NULL;
  g_autoptr (GilPlan) taken_back = NULL;
  g_autofree char *id = NULL;

  g_assert_cmpuint (before->reviews->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (before->reviews, 0), ==, "q");
  g_assert_cmpstr (g_ptr_array_index (before->reviews, 1), ==, "C01-2");

  id = gil_today_tick (both->written, "q");
  after = plan_at (both, time);
  g_assert_cmpuint (after->reviews->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (after->reviews, 0), ==, "C01-2");
  g_assert_cmpuint (after->n_reviews_done, ==, 1);

  json_object_unref (gil_journal_remove (both->written, GIL_JOURNAL_PRACTICE, id));
  taken_back = plan_at (both, time);
  g_assert_cmpuint (taken_back->reviews->len, ==, 2);
}

static void
test_find_meeting (Both          *both,
                   gconstpointer  data)
{
  const struct
  {
    const char *now;
    const char *day;
    gboolean found;
  } cases[] = {
    { "2026-11-23T12:00:00+09", "2026-11-23", TRUE },
    { "2026-11-25T12:00:00+09", "2026-11-25", TRUE },
    { "2026-12-02T12:00:00+09", "2026-12-02", TRUE },
    { "2026-12-03T12:00:00+09", "2026-12-03", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GilPlan) plan = plan_at (both, cases[i].now);
    g_autoptr (GilMeeting) meeting
      = gil_today_find_meeting (both->written, plan, gil_meeting_parse_day (cases[i].day));

    g_test_message ("%s", cases[i].day);
    g_assert_cmpint (meeting != NULL, ==, cases[i].found);
    if (meeting != NULL)
      g_assert_cmpuint (meeting->date, ==, gil_meeting_parse_day ("2026-11-25"));
  }
}

static void
test_names (Both          *both,
            gconstpointer  data)
{
  static const char *const cases[][3] = {
    { "prep-read", "Read", "읽기" },
    { "mine", "더", "더" },
    { "gone", "gone", "gone" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *en = gil_today_name_task (both->list, cases[i][0], GIL_LANG_EN);
    g_autofree char *ko = gil_today_name_task (both->list, cases[i][0], GIL_LANG_KO);

    g_assert_cmpstr (en, ==, cases[i][1]);
    g_assert_cmpstr (ko, ==, cases[i][2]);
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/interview/today/empty", Both, NULL, set_up, test_empty, tear_down);
  g_test_add ("/interview/today/written", Both, written, set_up, test_written, tear_down);
  g_test_add ("/interview/today/practised", Both, drafts, set_up, test_practised, tear_down);
  g_test_add ("/interview/today/find-meeting", Both, written, set_up, test_find_meeting, tear_down);
  g_test_add ("/interview/today/names", Both, written, set_up, test_names, tear_down);

  return g_test_run ();
}
