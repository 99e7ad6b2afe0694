/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the Interview tab tells: questions with their pages, answer frames, stages with their tasks. */

#include "content-fixture.h"

typedef struct
{
  const char *name;
  const char *path;
  const char *json; /* NULL: removed */
  const char *problems;
} Case;

#define PAGES "question-pages.json: "

static const Case cases[] = {
  { "newer", "format", "2", PAGES "format: is 2, but only 1 is known" },
  { "stranger", "question_pages[0].question", "\"C09-9\"",
    PAGES "question_pages[0].question: there is no question \"C09-9\"\n"
    PAGES "question_pages: there is none of the question \"C01-1\"" },
  { "twice", "question_pages[1].question", "\"C01-1\"",
    PAGES "question_pages[1].question: \"C01-1\" is there twice\n"
    PAGES "question_pages: there is none of the question \"C01-2\"" },
  { "missing", "question_pages[1]", NULL,
    PAGES "question_pages: there is none of the question \"C01-2\"" },
  { "outline-short", "question_pages[0].outline[2]", NULL,
    PAGES "question_pages[0].outline: must be 3 to 5 texts" },
  { "outline-long", "question_pages[0].outline",
    "[\"\", \"\", \"\", \"\", \"\", \"\"]", PAGES "question_pages[0].outline: must be 3 to 5 texts" },
  { "good", "question_pages[0].good[1]", NULL, PAGES "question_pages[0].good: must be 2 to 8 texts" },
  { "red-flags", "question_pages[0].red_flags[1]", NULL,
    PAGES "question_pages[0].red_flags: must be 2 to 8 texts" },
  { "follow-ups", "question_pages[0].follow_ups[1]", NULL,
    PAGES "question_pages[0].follow_ups: must be 2 to 8 texts" },
  { "no-text", "question_pages[0].good[1]", "\"clear\"",
    PAGES "question_pages[0].good[1]: must be an object" },
  { "one-language", "question_pages[0].good[1].ko", "\" \"",
    PAGES "question_pages[0].good[1].ko: must not be empty" },
  { "advice-empty", "question_pages[0].advice", "[]",
    PAGES "question_pages[0].advice: must not be empty" },
  { "advice-evidence", "question_pages[0].advice[0].evidence", "[\"X1\"]",
    PAGES "question_pages[0].advice[0].evidence[0]: "
    "must name a statement of the notes, as in \"F41\"" },
};

static void
test_case (ContentFixture *fixture,
           gconstpointer   data)
{
  const Case *it = data;
  g_autoptr (GilCatalog) catalog = NULL;
  g_autofree char *problems = NULL;

  content_fixture_edit (fixture, "question-pages.json", it->path, it->json);
  catalog = content_fixture_open (fixture);
  content_fixture_load_questions (catalog);
  problems = g_strjoinv ("\n", (char **) gil_catalog_get_problems (catalog));
  g_assert_cmpstr (problems, ==, it->problems);
}

static void
test_cards (ContentFixture *fixture,
            gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = NULL;
  GilQuestion *first, *second;
  const GilCategory *categories;
  gsize n;

  /* The cards need no pages. */
  content_fixture_write (fixture, "question-pages.json", "", -1);
  catalog = content_fixture_open (fixture);
  first = gil_catalog_find_question (catalog, "C01-1");
  second = gil_catalog_find_question (catalog, "C01-2");

  g_assert_cmpint (gil_question_get_origin (first), ==, GIL_ORIGIN_NOTES);
  g_assert_true (gil_question_is_must_have (first));
  g_assert_cmpint (gil_question_get_origin (second), ==, GIL_ORIGIN_ADDED);
  g_assert_false (gil_question_is_must_have (second));
  g_assert_false (gil_question_is_own (second));
  g_assert_cmpstr (gil_question_get_frame (first), ==, "CONCEPT");
  g_assert_cmpuint (gil_question_get_seconds (first), ==, 90);
  g_assert_cmpuint (gil_question_get_seconds (second), ==, 60);
  g_assert_cmpstr (gil_question_get_evidence (first)[1], ==, "I2");
  g_assert_cmpstr (gil_question_get_frameworks (first)[0], ==, "banyan");
  g_assert_null (gil_question_get_frameworks (second)[0]);

  categories = gil_catalog_get_categories (catalog, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (categories[0].id, ==, "C01");
  g_assert_cmpstr (categories[0].name.ko, ==, "역할");
  g_assert_null (gil_catalog_get_problems (catalog)[0]);
}

static void
test_pages (ContentFixture *fixture,
            gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  GilQuestion *first = gil_catalog_find_question (catalog, "C01-1");
  GilQuestion *second = gil_catalog_find_question (catalog, "C01-2");
  const GilRemark *advice;
  const GilText *texts;
  gsize n;

  texts = gil_question_get_part (second, GIL_QUESTION_OUTLINE, &n);
  g_assert_cmpuint (n, ==, 3);
  g_assert_cmpstr (texts[0].en, ==, "C01-2 first");
  g_assert_cmpstr (texts[2].ko, ==, "끝");
  texts = gil_question_get_part (first, GIL_QUESTION_RED_FLAGS, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpstr (texts[0].en, ==, "vague");
  advice = gil_question_get_advice (first, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpstr (advice[1].evidence[0], ==, "I9");
  g_assert_null (gil_question_get_advice (second, &n));
  g_assert_cmpuint (n, ==, 0);
  g_assert_null (gil_catalog_get_problems (catalog)[0]);
}

/* One unsound page costs no other. */
static void
test_others_stay (ContentFixture *fixture,
                  gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = NULL;
  gsize n;

  content_fixture_edit (fixture, "question-pages.json", "question_pages[0].good", NULL);
  catalog = content_fixture_open (fixture);

  g_assert_null (gil_question_get_part (gil_catalog_find_question (catalog, "C01-1"),
                                        GIL_QUESTION_OUTLINE, &n));
  g_assert_nonnull (gil_question_get_part (gil_catalog_find_question (catalog, "C01-2"),
                                           GIL_QUESTION_OUTLINE, &n));
}

static void
test_own (void)
{
  static const GilText name = { (char *) "Roles", (char *) "역할" };
  static const char *const stages[] = { "T1", NULL };
  g_autoptr (GilQuestion) bare = gil_question_new_own ("x", "왜요?", NULL, NULL, NULL, NULL);
  g_autoptr (GilQuestion) full = gil_question_new_own ("y", "Why?", "Care", "C01", &name, stages);
  gsize n;

  g_assert_true (gil_question_is_own (bare));
  g_assert_false (gil_question_is_must_have (bare));
  g_assert_cmpstr (gil_text_in (gil_question_get_text (bare), GIL_LANG_EN), ==, "왜요?");
  g_assert_cmpstr (gil_text_in (gil_question_get_text (bare), GIL_LANG_KO), ==, "왜요?");
  g_assert_false (gil_text_is_set (gil_question_get_check (bare)));
  g_assert_cmpstr (gil_question_get_category (bare), ==, GIL_OWN_CATEGORY);
  g_assert_cmpstr (gil_question_get_category_name (bare)->ko, ==, "내 질문");
  g_assert_null (gil_question_get_stages (bare)[0]);
  g_assert_null (gil_question_get_roles (bare)[0]);
  g_assert_null (gil_question_get_evidence (bare)[0]);
  g_assert_null (gil_question_get_frame (bare));
  g_assert_null (gil_question_get_part (bare, GIL_QUESTION_GOOD, &n));
  g_assert_cmpuint (n, ==, 0);

  g_assert_cmpstr (gil_question_get_check (full)->en, ==, "Care");
  g_assert_cmpstr (gil_question_get_category (full), ==, "C01");
  g_assert_cmpstr (gil_question_get_category_name (full)->en, ==, "Roles");
  g_assert_cmpstr (gil_question_get_stages (full)[0], ==, "T1");
}

static void
test_frames (ContentFixture *fixture,
             gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  GilFrame *frame = gil_catalog_find_frame (catalog, "CONCEPT");
  const GilFrameStep *steps;
  gsize n;

  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_frames (catalog)), ==, 2);
  g_assert_cmpstr (gil_frame_get_id (frame), ==, "CONCEPT");
  g_assert_cmpstr (gil_frame_get_name (frame)->ko, ==, "개념");
  g_assert_cmpstr (gil_frame_get_line (frame)->en, ==, "For what something is.");
  g_assert_cmpuint (gil_frame_get_seconds (frame), ==, 60);
  steps = gil_frame_get_steps (frame, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpstr (steps[1].name.en, ==, "Why");
  g_assert_cmpstr (steps[1].hint.ko, ==, "어디에 쓰는지 말해요.");
  g_assert_null (gil_catalog_find_frame (catalog, "PLOT"));
}

static void
test_stages (ContentFixture *fixture,
             gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  GilStage *first = gil_catalog_find_stage (catalog, "PREP");
  GilStage *last = gil_catalog_find_stage (catalog, "T1");
  const GilStageTask *tasks;
  gsize n;

  g_assert_cmpstr (gil_stage_get_looks_at (first)->en, ==, "The distance.");
  g_assert_false (gil_text_is_set (gil_stage_get_looks_at (last)));
  tasks = gil_stage_get_tasks (first, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpstr (tasks[0].id, ==, "prep-read");
  g_assert_cmpstr (tasks[0].text.ko, ==, "읽기");
  g_assert_cmpstr (tasks[0].why.en, ==, "To know.");
  g_assert_cmpstr (tasks[0].evidence[0], ==, "I4");
  g_assert_null (tasks[1].evidence);
  g_assert_null (gil_catalog_find_stage (catalog, "prep"));
}

/* What is installed: a page for each question, nothing wrong. */
static void
test_real (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, &error);
  GListModel *questions;
  guint n_must = 0;

  g_assert_no_error (error);
  questions = gil_catalog_get_questions (catalog);
  g_assert_cmpuint (g_list_model_get_n_items (questions), ==, 72);
  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_stages (catalog)), ==, 8);
  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_frames (catalog)), ==, 14);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (questions, i);
    gsize n;

    n_must += gil_question_is_must_have (question);
    for (guint part = 0; part < GIL_N_QUESTION_PARTS; part++) {
      gil_question_get_part (question, part, &n);
      g_assert_cmpuint (n, >=, 2);
    }
    gil_question_get_advice (question, &n);
    if (gil_question_is_must_have (question))
      g_assert_cmpuint (n, >, 0);
  }

  g_assert_cmpuint (n_must, ==, 9);
  g_assert_null (gil_catalog_get_problems (catalog)[0]);
}

static void
add (const char  *path,
     gconstpointer data,
     void       (*test) (ContentFixture *, gconstpointer))
{
  g_test_add (path, ContentFixture, data, content_fixture_set_up, test, content_fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/content/questions/broken/", cases[i].name, NULL);

    add (path, &cases[i], test_case);
  }
  add ("/content/questions/cards", NULL, test_cards);
  add ("/content/questions/pages", NULL, test_pages);
  add ("/content/questions/others-stay", NULL, test_others_stay);
  g_test_add_func ("/content/questions/own", test_own);
  add ("/content/questions/frames", NULL, test_frames);
  add ("/content/questions/stages", NULL, test_stages);
  g_test_add_func ("/content/questions/real", test_real);

  return g_test_run ();
}
