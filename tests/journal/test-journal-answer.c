/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Items that the program knows: answers, tasks, questions and stories of the user's own, interviews,
 * practice. What is of a wrong kind counts as not there, and stays. */

#include "journal-fixture.h"

#include "gil-answer.h"
#include "gil-meeting.h"
#include "gil-own.h"
#include "gil-practice.h"
#include "gil-story.h"

/* Puts an item into the journal as a hand or another program may have written it. */
static void
write_item (GilJournal     *journal,
            GilJournalKind  kind,
            const char     *id,
            const char     *json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (json, &error);

  g_assert_no_error (error);
  gil_journal_set (journal, kind, id, json_node_get_object (node));
}

static void
test_status (Fixture       *fixture,
             gconstpointer  data)
{
  GilJournal *journal = load (fixture->path);

  g_assert_cmpint (gil_answer_get_status (journal, "C01-1"), ==, GIL_ANSWER_NOT_STARTED);
  g_assert_false (gil_answer_has_text (journal, "C01-1"));

  /* By itself it follows the text. */
  set_text (journal, GIL_JOURNAL_ANSWERS, "C01-1", GIL_ANSWER_KEYWORDS_KO, " \n\t");
  g_assert_cmpint (gil_answer_get_status (journal, "C01-1"), ==, GIL_ANSWER_NOT_STARTED);
  g_assert_null (gil_answer_get_text (journal, "C01-1", GIL_ANSWER_KEYWORDS_KO));
  set_text (journal, GIL_JOURNAL_ANSWERS, "C01-1", GIL_ANSWER_KEYWORDS_KO, "약속");
  g_assert_cmpint (gil_answer_get_status (journal, "C01-1"), ==, GIL_ANSWER_DRAFT);
  g_assert_true (gil_answer_has_text (journal, "C01-1"));

  for (guint status = 0; status < GIL_ANSWER_N_STATUSES; status++) {
    gil_answer_set_status (journal, "C01-1", status);
    g_assert_cmpint (gil_answer_get_status (journal, "C01-1"), ==, status);
    gil_answer_set_status (journal, "C01-2", status);
    g_assert_cmpint (gil_answer_get_status (journal, "C01-2"), ==, status);
  }

  /* Back to what it is by itself leaves nothing behind. */
  gil_answer_set_status (journal, "C01-2", GIL_ANSWER_NOT_STARTED);
  g_assert_null (gil_journal_get (journal, GIL_JOURNAL_ANSWERS, "C01-2"));
  g_object_unref (journal);
}

static void
test_marks (Fixture       *fixture,
            gconstpointer  data)
{
  GilJournal *journal = load (fixture->path);

  g_assert_false (gil_answer_get_star (journal, "C01-1"));
  g_assert_cmpuint (gil_answer_get_confidence (journal, "C01-1"), ==, 0);
  gil_answer_set_star (journal, "C01-1", FALSE);
  gil_answer_set_confidence (journal, "C01-1", 0);
  g_assert_null (gil_journal_get (journal, GIL_JOURNAL_ANSWERS, "C01-1"));

  gil_answer_set_star (journal, "C01-1", TRUE);
  gil_answer_set_confidence (journal, "C01-1", 5);
  g_assert_true (gil_answer_get_star (journal, "C01-1"));
  g_assert_cmpuint (gil_answer_get_confidence (journal, "C01-1"), ==, 5);
  g_assert_cmpint (gil_answer_get_status (journal, "C01-1"), ==, GIL_ANSWER_NOT_STARTED);
  g_assert_cmpint (gil_answer_get_made (journal, "C01-1"), >, 0);
  g_assert_cmpint (gil_answer_get_changed (journal, "C01-1"), >=,
                   gil_answer_get_made (journal, "C01-1"));

  /* What is not known here stays when the last known thing goes. */
  write_item (journal, GIL_JOURNAL_ANSWERS, "C01-1", "{\"future\": 1}");
  gil_answer_set_star (journal, "C01-1", FALSE);
  gil_answer_set_confidence (journal, "C01-1", 0);
  g_assert_true (json_object_has_member (gil_journal_get (journal, GIL_JOURNAL_ANSWERS, "C01-1"),
                                         "future"));
  g_object_unref (journal);
}

static void
test_links (Fixture       *fixture,
            gconstpointer  data)
{
  GilJournal *journal = load (fixture->path);
  g_auto (GStrv) links = NULL;
  g_auto (GStrv) one = NULL;
  g_auto (GStrv) linking = NULL;

  gil_answer_remove_link (journal, "C01-1", GIL_ANSWER_STORIES, "a");
  g_assert_null (gil_journal_get (journal, GIL_JOURNAL_ANSWERS, "C01-1"));

  gil_answer_add_link (journal, "C01-1", GIL_ANSWER_STORIES, "b");
  gil_answer_add_link (journal, "C01-1", GIL_ANSWER_STORIES, "a");
  gil_answer_add_link (journal, "C01-1", GIL_ANSWER_STORIES, "b");
  gil_answer_add_link (journal, "C02-1", GIL_ANSWER_STORIES, "a");
  gil_answer_add_link (journal, "C03-1", GIL_ANSWER_DECISIONS, "a");
  links = gil_answer_get_links (journal, "C01-1", GIL_ANSWER_STORIES);
  g_assert_cmpstrv (links, ((const char *[]) { "b", "a", NULL }));

  linking = gil_answer_find_linking (journal, GIL_ANSWER_STORIES, "a");
  g_assert_cmpuint (g_strv_length (linking), ==, 2);

  gil_answer_remove_link (journal, "C01-1", GIL_ANSWER_STORIES, "b");
  one = gil_answer_get_links (journal, "C01-1", GIL_ANSWER_STORIES);
  g_assert_cmpstrv (one, ((const char *[]) { "a", NULL }));
  gil_answer_remove_link (journal, "C01-1", GIL_ANSWER_STORIES, "a");
  g_assert_null (gil_journal_get (journal, GIL_JOURNAL_ANSWERS, "C01-1"));
  g_object_unref (journal);
}

/* None of these is an answer; none is a crash, and each stays in the file. */
static void
test_wrong (Fixture       *fixture,
            gconstpointer  data)
{
  static const char *const wrong[] = { "7", "-1", "1e300", "true", "\"x\"", "\"\"", "[]", "[1, null]",
                                       "{}", "[[\"a\"]]", "\"0001-01-01\"", "\"2026-13-40\"" };
  static const char *const members[] = {
    "status", "confidence", "star", "stories", "keywords_ko", "text", "check", "category", "stages",
    "stage", "done", "title", "date", "company", "question", "at", "seconds", "rating", "self_check",
    "made", "changed",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++) {
    for (gsize j = 0; j < G_N_ELEMENTS (members); j++) {
      GilJournal *journal = load (NULL);
      g_autofree char *json = g_strdup_printf ("{\"%s\": %s, \"kept\": 1}", members[j], wrong[i]);
      g_auto (GStrv) links = NULL;
      g_auto (GStrv) tasks = NULL;
      g_autoptr (GilOwnTask) task = NULL;
      g_autoptr (GilOwnQuestion) question = NULL;
      g_autoptr (GilMeeting) meeting = NULL;
      g_autoptr (GilPractice) practice = NULL;
      g_autoptr (JsonNode) node = json_from_string (json, NULL);
      JsonObject *item = json_node_get_object (node);

      write_item (journal, GIL_JOURNAL_ANSWERS, "x", json);
      g_assert_cmpint (gil_answer_get_status (journal, "x"), <=, GIL_ANSWER_DRAFT);
      g_assert_cmpuint (gil_answer_get_confidence (journal, "x"), ==, 0);
      g_assert_cmpint (gil_answer_get_star (journal, "x"), ==,
                       g_str_equal (members[j], "star") && g_str_equal (wrong[i], "true"));
      links = gil_answer_get_links (journal, "x", GIL_ANSWER_STORIES);
      g_assert_cmpuint (g_strv_length (links), ==, 0);
      g_assert_true (json_object_has_member (gil_journal_get (journal, GIL_JOURNAL_ANSWERS, "x"),
                                             members[j]));

      write_item (journal, GIL_JOURNAL_TASKS, "x", json);
      gil_task_is_done (journal, "x");
      tasks = gil_own_task_list (journal, NULL);
      task = gil_own_task_read (item);
      question = gil_own_question_read (item);
      g_assert_cmpint (question != NULL, ==, task != NULL);
      g_assert_cmpuint (g_strv_length (tasks), ==, task != NULL);
      meeting = gil_meeting_read (item);
      practice = gil_practice_read (item);
      g_assert_null (practice);
      g_assert_cmpuint (gil_story_count_told (journal, "x"), ==, 0);
      g_object_unref (journal);
    }
  }
}

static void
test_tasks (Fixture       *fixture,
            gconstpointer  data)
{
  GilJournal *journal = load (fixture->path);
  g_autofree char *own = NULL;
  g_auto (GStrv) all = NULL;
  g_auto (GStrv) here = NULL;
  g_auto (GStrv) elsewhere = NULL;
  g_autoptr (GilOwnTask) task = NULL;

  gil_task_set_done (journal, "prep-read", TRUE);
  g_assert_true (gil_task_is_done (journal, "prep-read"));
  gil_task_set_done (journal, "prep-read", FALSE);
  g_assert_false (gil_task_is_done (journal, "prep-read"));
  g_assert_null (gil_journal_get (journal, GIL_JOURNAL_TASKS, "prep-read"));

  gil_task_set_done (journal, "prep-read", TRUE);
  own = gil_own_task_add (journal, "DOC", "이력서 인쇄");
  gil_own_task_set_text (journal, own, "이력서 두 부 인쇄");
  gil_task_set_done (journal, own, TRUE);
  all = gil_own_task_list (journal, NULL);
  here = gil_own_task_list (journal, "DOC");
  elsewhere = gil_own_task_list (journal, "PREP");
  g_assert_cmpstrv (all, ((const char *[]) { own, NULL }));
  g_assert_cmpstrv (here, ((const char *[]) { own, NULL }));
  g_assert_cmpuint (g_strv_length (elsewhere), ==, 0);
  task = gil_own_task_read (gil_journal_get (journal, GIL_JOURNAL_TASKS, own));
  g_assert_cmpstr (task->text, ==, "이력서 두 부 인쇄");
  g_assert_cmpstr (task->stage, ==, "DOC");
  g_assert_true (task->done);
  g_object_unref (journal);
}

static void
test_questions (Fixture       *fixture,
                gconstpointer  data)
{
  static const char *const stages[] = { "T1", "C2", NULL };
  const GilOwnQuestion whole = { (char *) "왜요?", (char *) "태도", (char *) "C01", (char **) stages };
  const GilOwnQuestion bare = { (char *) "왜일까요?", NULL, NULL, NULL };
  GilJournal *journal = load (fixture->path);
  g_autofree char *id = gil_own_question_add (journal, &whole);
  g_autoptr (GilOwnQuestion) read = NULL;
  g_autoptr (GilOwnQuestion) changed = NULL;
  g_autoptr (GilRemoval) removal = NULL;
  gint64 made = gil_own_question_get_made (journal, id);

  read = gil_own_question_read (gil_journal_get (journal, GIL_JOURNAL_QUESTIONS, id));
  g_assert_cmpstr (read->text, ==, "왜요?");
  g_assert_cmpstr (read->check, ==, "태도");
  g_assert_cmpstr (read->category, ==, "C01");
  g_assert_cmpstrv (read->stages, stages);

  gil_own_question_set (journal, id, &bare);
  changed = gil_own_question_read (gil_journal_get (journal, GIL_JOURNAL_QUESTIONS, id));
  g_assert_cmpstr (changed->text, ==, "왜일까요?");
  g_assert_null (changed->check);
  g_assert_null (changed->category);
  g_assert_cmpuint (g_strv_length (changed->stages), ==, 0);

  /* The answer goes with it, and both come back. */
  set_text (journal, GIL_JOURNAL_ANSWERS, id, GIL_ANSWER_TEXT_KO, "그래서요.");
  removal = gil_removal_new (journal, GIL_JOURNAL_QUESTIONS, id);
  g_assert_nonnull (removal);
  g_assert_null (gil_journal_get (journal, GIL_JOURNAL_QUESTIONS, id));
  g_assert_null (gil_journal_get (journal, GIL_JOURNAL_ANSWERS, id));
  g_assert_null (gil_removal_new (journal, GIL_JOURNAL_QUESTIONS, id));
  gil_removal_undo (removal, journal);
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_QUESTIONS, id, "text"), ==, "왜일까요?");
  g_assert_cmpstr (gil_answer_get_text (journal, id, GIL_ANSWER_TEXT_KO), ==, "그래서요.");
  g_assert_cmpint (gil_own_question_get_made (journal, id), ==, made);
  g_object_unref (journal);
}

static void
test_stories (Fixture       *fixture,
              gconstpointer  data)
{
  GilJournal *journal = load (fixture->path);
  g_autofree char *id = gil_story_add (journal, "채팅 앱");

  g_assert_cmpstr (gil_story_get (journal, id, GIL_STORY_TITLE), ==, "채팅 앱");
  g_assert_cmpuint (gil_story_count_told (journal, id), ==, 0);
  for (guint part = GIL_STORY_SITUATION; part < GIL_STORY_N_PARTS; part++) {
    gil_story_set (journal, id, part, gil_story_part_get_member (part));
    g_assert_cmpstr (get_text (journal, GIL_JOURNAL_STORIES, id, gil_story_part_get_member (part)), ==,
                     gil_story_part_get_member (part));
    g_assert_cmpuint (gil_story_count_told (journal, id), ==, part);
  }
  gil_story_set (journal, id, GIL_STORY_RESULT, NULL);
  g_assert_null (gil_story_get (journal, id, GIL_STORY_RESULT));
  g_assert_cmpuint (gil_story_count_told (journal, id), ==, 4);
  g_object_unref (journal);
}

static void
test_days (void)
{
  static const struct
  {
    const char *text;
    gboolean is_day;
  } cases[] = {
    { "2026-12-14", TRUE },   { "2028-02-29", TRUE },  { "0001-01-01", TRUE }, { "9999-12-31", TRUE },
    { "2026-02-29", FALSE },  { "2026-13-01", FALSE }, { "2026-00-10", FALSE }, { "2026-10-00", FALSE },
    { "2026-1-1", FALSE },    { "20261214", FALSE },   { "2026-12-14 ", FALSE }, { "", FALSE },
    { "2026/12/14", FALSE },  { "0000-01-01", FALSE }, { "내일", FALSE },
  };
  static const struct
  {
    const char *text;
    const char *day;
  } typed[] = {
    { "2026-12-14", "2026-12-14" }, { "2026.12.14", "2026-12-14" },  { "2026. 12. 14.", "2026-12-14" },
    { "2026/1/5", "2026-01-05" },   { "2026-1-5", "2026-01-05" },    { "20261214", "2026-12-14" },
    { " 2026-12-14 ", "2026-12-14" }, { "2026년 12월 14일", "2026-12-14" }, { "2026년1월5일", "2026-01-05" },
    { "2026-02-29", NULL },         { "12/14/2026", NULL },          { "2026121", NULL },
    { "14", NULL },                 { "내일", NULL },                { "", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    guint32 day = gil_meeting_parse_day (cases[i].text);
    g_autofree char *again = gil_meeting_format_day (day);

    g_assert_cmpint (day != 0, ==, cases[i].is_day);
    g_assert_cmpstr (again, ==, cases[i].is_day ? cases[i].text : NULL);
  }
  for (gsize i = 0; i < G_N_ELEMENTS (typed); i++) {
    g_autofree char *day = gil_meeting_format_day (gil_meeting_parse_typed_day (typed[i].text));

    g_assert_cmpstr (day, ==, typed[i].day);
  }
  g_assert_cmpuint (gil_meeting_parse_typed_day (NULL), ==, 0);
  g_assert_cmpuint (gil_meeting_parse_day ("2027-01-01") - gil_meeting_parse_day ("2026-12-14"), ==, 18);
  g_assert_cmpuint (gil_meeting_parse_day (NULL), ==, 0);
  g_assert_cmpuint (gil_meeting_today (), >, gil_meeting_parse_day ("2026-01-01"));
}

static void
test_next (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct
  {
    const char *today;
    const char *id;
  } cases[] = {
    { "2026-11-01", "a" }, { "2026-12-01", "a" }, { "2026-12-02", "b" }, { "2026-12-10", "b" },
    { "2026-12-11", "b" }, { "2030-01-01", "b" },
  };
  GilJournal *journal = load (fixture->path);

  g_assert_null (gil_meeting_find_next (journal, gil_meeting_parse_day ("2026-11-01")));
  write_item (journal, GIL_JOURNAL_INTERVIEWS, "none", "{\"company\": \"길\"}");
  g_assert_null (gil_meeting_find_next (journal, gil_meeting_parse_day ("2026-11-01")));
  write_item (journal, GIL_JOURNAL_INTERVIEWS, "b", "{\"date\": \"2026-12-10\"}");
  write_item (journal, GIL_JOURNAL_INTERVIEWS, "a", "{\"date\": \"2026-12-01\"}");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *id = gil_meeting_find_next (journal, gil_meeting_parse_day (cases[i].today));

    g_assert_cmpstr (id, ==, cases[i].id);
  }
  g_object_unref (journal);
}

static void
test_set_next (Fixture       *fixture,
               gconstpointer  data)
{
  GilJournal *journal = load (fixture->path);
  guint32 today = gil_meeting_parse_day ("2026-11-23");
  g_autofree char *first = gil_meeting_set_next (journal, today, today + 21);
  g_autofree char *moved = gil_meeting_set_next (journal, today, today + 7);
  g_autofree char *later = NULL;
  g_autofree char *none = NULL;
  g_autoptr (GilMeeting) meeting = NULL;
  g_autoptr (JsonObject) members = NULL;

  g_assert_nonnull (first);
  g_assert_cmpstr (moved, ==, first);
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_INTERVIEWS, first, "date"), ==, "2026-11-30");

  /* One that has passed stays as it was. */
  later = gil_meeting_set_next (journal, today + 8, today + 30);
  g_assert_cmpstr (later, !=, first);
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_INTERVIEWS, first, "date"), ==, "2026-11-30");

  /* What else is known of it outlives its date. */
  write_item (journal, GIL_JOURNAL_INTERVIEWS, later, "{\"company\": \"길\"}");
  none = gil_meeting_set_next (journal, today + 8, 0);
  g_assert_null (none);
  g_assert_null (get_text (journal, GIL_JOURNAL_INTERVIEWS, later, "date"));
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_INTERVIEWS, later, "company"), ==, "길");

  meeting = gil_meeting_new ();
  meeting->date = today;
  meeting->role = g_strdup ("backend");
  members = gil_meeting_write (meeting);
  gil_journal_set (journal, GIL_JOURNAL_INTERVIEWS, later, members);
  g_assert_null (get_text (journal, GIL_JOURNAL_INTERVIEWS, later, "company"));
  g_clear_pointer (&meeting, gil_meeting_free);
  meeting = gil_meeting_read (gil_journal_get (journal, GIL_JOURNAL_INTERVIEWS, later));
  g_assert_cmpuint (meeting->date, ==, today);
  g_assert_cmpstr (meeting->role, ==, "backend");
  g_object_unref (journal);
}

static void
test_practice (Fixture       *fixture,
               gconstpointer  data)
{
  GilJournal *journal = load (fixture->path);
  const GilPractice whole = { (char *) "C01-1", 1800000000000000, 95, GIL_RATING_HARD,
                              { 0, 1, 2, 1, 0 }, TRUE, 4 };
  const GilPractice bare = { (char *) "C01-1", 1700000000000000, 0, GIL_RATING_NONE, { 0 }, FALSE, 0 };
  const GilPractice other = { (char *) "C02-1", 1750000000000000, 0, GIL_RATING_EASY, { 0 }, FALSE, 0 };
  g_autofree char *a = gil_practice_log (journal, &whole);
  g_autofree char *b = gil_practice_log (journal, &bare);
  g_autofree char *c = gil_practice_log (journal, &other);
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) one = NULL;
  const GilPractice *read;

  write_item (journal, GIL_JOURNAL_PRACTICE, "unsound", "{\"question\": \"C01-1\"}");
  all = gil_practice_list (journal, NULL);
  one = gil_practice_list (journal, "C01-1");
  g_assert_cmpuint (all->len, ==, 3);
  g_assert_cmpuint (one->len, ==, 2);

  read = g_ptr_array_index (one, 0);
  g_assert_cmpint (read->at, ==, bare.at);
  g_assert_cmpint (read->rating, ==, GIL_RATING_NONE);
  g_assert_false (read->checked);
  read = g_ptr_array_index (one, 1);
  g_assert_cmpint (read->at, ==, whole.at);
  g_assert_cmpuint (read->seconds, ==, 95);
  g_assert_cmpint (read->rating, ==, GIL_RATING_HARD);
  g_assert_true (read->checked);
  g_assert_cmpmem (read->self_check, sizeof read->self_check, whole.self_check,
                   sizeof whole.self_check);
  g_assert_cmpuint (read->confidence, ==, 4);
  g_object_unref (journal);
}

static void
test_memo (Fixture       *fixture,
           gconstpointer  data)
{
  GilJournal *journal = load (fixture->path);

  g_assert_null (gil_memo_get_text (journal, "backend"));
  set_text (journal, GIL_JOURNAL_MEMOS, "backend", GIL_MEMO_TEXT, "재미");
  g_assert_cmpstr (gil_memo_get_text (journal, "backend"), ==, "재미");
  g_object_unref (journal);
}

static void
add (const char *name,
     void      (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/journal/known/", name, NULL);

  g_test_add (path, Fixture, NULL, fixture_set_up, test, fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  add ("status", test_status);
  add ("marks", test_marks);
  add ("links", test_links);
  add ("wrong", test_wrong);
  add ("tasks", test_tasks);
  add ("questions", test_questions);
  add ("stories", test_stories);
  g_test_add_func ("/journal/known/days", test_days);
  add ("next", test_next);
  add ("set-next", test_set_next);
  add ("practice", test_practice);
  add ("memo", test_memo);

  return g_test_run ();
}
