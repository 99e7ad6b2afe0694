/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-answer.h"
#include "gil-question-filter-bar.h"
#include "gil-question-filter-dialog.h"
#include "gil-question-row.h"
#include "gil-questions-view.h"
#include "gil-test-interview.h"

static GtkWidget *
show_list (GilTestInterview *self)
{
  GtkWidget *view = gil_questions_view_new (self->session);

  gil_test_interview_show (self, view);

  return view;
}

static GListModel *
get_model (GtkWidget *view)
{
  GtkWidget *list = gil_test_find (view, GTK_TYPE_LIST_VIEW);

  return G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list)));
}

/* Every section is one category, and no category is in two. */
static guint
count_sections (GListModel *model)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_items = g_list_model_get_n_items (model);
  guint n = 0;

  for (guint start = 0, end = 0; start < n_items; start = end) {
    g_autoptr (GilQuestion) first = g_list_model_get_item (model, start);
    const char *category = gil_question_get_category (first);

    for (guint i = start, from, to; i == start || i < end; i++) {
      g_autoptr (GilQuestion) question = g_list_model_get_item (model, i);

      gtk_section_model_get_section (GTK_SECTION_MODEL (model), i, &from, &to);
      g_assert_cmpuint (from, ==, start);
      end = to;
      g_assert_cmpstr (gil_question_get_category (question), ==, category);
    }
    g_assert_cmpuint (end, >, start);
    g_assert_true (g_hash_table_add (seen, g_strdup (category)));
    n++;
  }

  return n;
}

static void
test_list (GilTestInterview *self,
           gconstpointer     data)
{
  GtkWidget *view = show_list (self);
  GtkWidget *list = gil_test_find (view, GTK_TYPE_LIST_VIEW);
  GListModel *model = get_model (view);
  guint n_must_have = 0;

  for (guint i = 0; i < g_list_model_get_n_items (model); i++) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (model, i);

    n_must_have += gil_question_is_must_have (question);
  }
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 72);
  g_assert_cmpuint (n_must_have, ==, 9);
  g_assert_cmpuint (count_sections (model), ==, 16);
  g_assert_true (gil_test_shows (view, "72 questions"));

  /* The first header is in sight, not scrolled away. */
  g_assert_true (gil_test_shows (view, "Understanding roles"));
  g_assert_cmpfloat (gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (
                       GTK_SCROLLABLE (list))), ==, 0);
}

static void
test_progress (GilTestInterview *self,
               gconstpointer     data)
{
  GtkWidget *view = show_list (self);

  g_assert_true (gil_test_shows (view, "0 of 7 ready"));
  gil_answer_set_status (self->journal, "C01-3", GIL_ANSWER_READY);
  g_assert_true (gil_test_shows (view, "1 of 7 ready"));
  gil_answer_set_status (self->journal, "C01-1", GIL_ANSWER_READY);
  gil_answer_set_status (self->journal, "C01-1", GIL_ANSWER_READY);
  g_assert_true (gil_test_shows (view, "2 of 7 ready"));
  gil_answer_set_status (self->journal, "C01-3", GIL_ANSWER_PRACTISING);
  g_assert_true (gil_test_shows (view, "1 of 7 ready"));
  gil_answer_set_status (self->journal, "C02-1", GIL_ANSWER_READY);
  g_assert_true (gil_test_shows (view, "1 of 7 ready"));

  /* It is that of the category, whatever is shown of it. */
  gil_interview_session_set_aspect (self->session, GIL_ASPECT_STATUS, "ready");
  gil_test_settle (view);
  g_assert_cmpuint (g_list_model_get_n_items (get_model (view)), ==, 2);
  g_assert_true (gil_test_shows (view, "1 of 7 ready"));
}

/* What a row says: how far one is, what is written, and all of it for those who listen. */
static void
test_row (GilTestInterview *self,
          gconstpointer     data)
{
  GilQuestion *question = gil_catalog_find_question (self->catalog, "C04-1");
  GtkWidget *row = gil_question_row_new (self->settings, self->journal);
  g_autofree char *name = NULL;
  g_autofree char *description = NULL;

  gil_question_row_show (GIL_QUESTION_ROW (row), question);
  gil_test_interview_show (self, row);
  g_assert_true (gil_test_shows (row, gil_question_get_text (question)->en));
  g_assert_true (gil_test_shows (row, gil_question_get_check (question)->en));
  g_assert_true (gil_test_shows (row, "Must-have"));
  g_assert_false (gil_test_shows (row, "Mine"));
  g_assert_true (gil_test_shows (row, "Not started"));

  gil_answer_set_status (self->journal, "C04-1", GIL_ANSWER_PRACTISING);
  gil_answer_set_star (self->journal, "C04-1", TRUE);
  {
    g_autoptr (JsonObject) members = json_object_new ();

    json_object_set_string_member (members, GIL_ANSWER_KEYWORDS_KO, "\n  비동기\n문서");
    gil_journal_set (self->journal, GIL_JOURNAL_ANSWERS, "C04-1", members);
  }
  gil_question_row_update (GIL_QUESTION_ROW (row));
  gil_test_settle (row);
  g_assert_true (gil_test_shows (row, "Practising"));
  g_assert_true (gil_test_shows (row, "비동기"));
  g_object_get (row, "accessible-name", &name, "accessible-description", &description, NULL);
  g_assert_true (g_str_has_suffix (name, "? Must-have, Practising, Starred"));
  g_assert_true (g_str_has_suffix (description, ", My answer: 비동기"));
}

static void
test_star (GilTestInterview *self,
           gconstpointer     data)
{
  GtkWidget *view = show_list (self);
  GtkWidget *list = gil_test_find (view, GTK_TYPE_LIST_VIEW);
  GtkWidget *star = gil_test_find (gil_test_interview_find_nth (view, GIL_TYPE_QUESTION_ROW, 0),
                                   GTK_TYPE_TOGGLE_BUTTON);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (star), TRUE);
  g_assert_true (gil_answer_get_star (self->journal, "C01-1"));
  gil_answer_set_star (self->journal, "C01-1", FALSE);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (star)));

  /* With the keyboard, the row keeps the focus. */
  gtk_widget_grab_focus (list);
  gtk_list_view_scroll_to (GTK_LIST_VIEW (list), 1, GTK_LIST_SCROLL_FOCUS, NULL);
  gil_test_settle (view);
  gil_test_interview_act (view, "questions.star", NULL);
  g_assert_true (gil_answer_get_star (self->journal, "C01-2"));
  gil_test_interview_act (view, "questions.star", NULL);
  g_assert_false (gil_answer_get_star (self->journal, "C01-2"));
}

static void
test_filter (GilTestInterview *self,
             gconstpointer     data)
{
  const struct
  {
    GilAspect aspect;
    const char *value;
    guint n;
    const char *words;
    const char *chip;
  } steps[] = {
    { GIL_ASPECT_CATEGORY, "C01", 7, "7 of 72 questions", "Understanding roles" },
    { GIL_ASPECT_STATUS, "draft", 1, "1 of 72 questions", "Draft" },
    { GIL_ASPECT_CATEGORY, NULL, 2, "2 of 72 questions", "Draft" },
    { GIL_ASPECT_STARRED, GIL_ASPECT_ON, 1, "1 of 72 questions", "Starred" },
    { GIL_ASPECT_STATUS, NULL, 2, "2 of 72 questions", "Starred" },
    { GIL_ASPECT_STARRED, NULL, 72, "72 questions", NULL },
    { GIL_ASPECT_MUST_HAVE, GIL_ASPECT_ON, 9, "9 of 72 questions", "Must-have" },
    { GIL_ASPECT_MUST_HAVE, NULL, 72, "72 questions", NULL },
  };
  GtkWidget *view;

  gil_answer_set_status (self->journal, "C01-2", GIL_ANSWER_DRAFT);
  gil_answer_set_status (self->journal, "C02-1", GIL_ANSWER_DRAFT);
  gil_answer_set_star (self->journal, "C02-1", TRUE);
  gil_answer_set_star (self->journal, "C03-1", TRUE);
  view = show_list (self);

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++) {
    gil_interview_session_set_aspect (self->session, steps[i].aspect, steps[i].value);
    gil_test_settle (view);
    g_assert_cmpuint (g_list_model_get_n_items (get_model (view)), ==, steps[i].n);
    count_sections (get_model (view));
    g_assert_true (gil_test_shows (view, steps[i].words));
    if (steps[i].chip != NULL)
      gil_test_interview_find (gil_test_find (view, GIL_TYPE_QUESTION_FILTER_BAR), GTK_TYPE_BUTTON,
                               steps[i].chip);
    else
      g_assert_false (gil_test_shows (view, "Clear"));
  }

  /* A chip takes itself away, Clear all of them. */
  gil_interview_session_set_aspect (self->session, GIL_ASPECT_MUST_HAVE, GIL_ASPECT_ON);
  gil_interview_session_set_aspect (self->session, GIL_ASPECT_STATUS, "draft");
  gil_test_settle (view);
  gil_test_interview_press (gil_test_find (view, ADW_TYPE_WRAP_BOX), "Must-have");
  g_assert_true (gil_test_shows (view, "2 of 72 questions"));
  gil_test_interview_press (view, "Clear");
  g_assert_true (gil_test_shows (view, "72 questions"));
}

static void
test_empty (GilTestInterview *self,
            gconstpointer     data)
{
  GtkWidget *view = show_list (self);

  gil_interview_session_set_aspect (self->session, GIL_ASPECT_STARRED, GIL_ASPECT_ON);
  gil_test_settle (view);
  g_assert_true (gil_test_shows (view, "No stars here"));
  gil_test_interview_press (view, "Show all questions");
  g_assert_true (gil_test_shows (view, "72 questions"));
  g_assert_false (gil_test_shows (view, "No stars here"));

  gil_interview_session_set_aspect (self->session, GIL_ASPECT_OWN, GIL_ASPECT_ON);
  gil_test_settle (view);
  g_assert_true (gil_test_shows (view, "No questions of your own here"));
  g_assert_true (gil_test_shows (view, "Add a question"));

  gil_interview_session_clear_filter (self->session);
  gil_interview_session_set_aspect (self->session, GIL_ASPECT_STATUS, "ready");
  gil_test_settle (view);
  g_assert_true (gil_test_shows (view, "No question is like that"));
}

/* Nothing vanishes while somebody is at it; but it is gone when one comes back to the list. */
static void
test_stay (GilTestInterview *self,
           gconstpointer     data)
{
  GtkWidget *view;

  gil_answer_set_star (self->journal, "C01-1", TRUE);
  gil_answer_set_star (self->journal, "C01-2", TRUE);
  gil_interview_session_set_aspect (self->session, GIL_ASPECT_STARRED, GIL_ASPECT_ON);
  view = show_list (self);

  gil_answer_set_star (self->journal, "C01-1", FALSE);
  gil_test_settle (view);
  g_assert_true (gil_test_shows (view, "2 of 72 questions"));

  gtk_widget_set_visible (view, FALSE);
  gtk_widget_set_visible (view, TRUE);
  gil_test_settle (view);
  g_assert_true (gil_test_shows (view, "1 of 72 questions"));
}

static GtkWidget *
find_choice (GtkWidget  *dialog,
             const char *label)
{
  return gil_test_interview_find (dialog, GTK_TYPE_CHECK_BUTTON, label);
}

static void
test_dialog (GilTestInterview *self,
             gconstpointer     data)
{
  GtkWidget *view, *expander, *switch_row;
  AdwDialog *dialog;

  gil_answer_set_status (self->journal, "C04-1", GIL_ANSWER_READY);
  gil_answer_set_status (self->journal, "C01-1", GIL_ANSWER_READY);
  view = show_list (self);
  dialog = gil_question_filter_dialog_new (self->session);
  adw_dialog_present (dialog, view);
  gil_test_settle (view);

  expander = gil_test_interview_find (dialog, ADW_TYPE_EXPANDER_ROW, "Status");
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (expander), TRUE);
  gil_test_settle (view);
  gtk_test_accessible_assert_property (find_choice (expander, "Ready"),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Ready, 2");
  gtk_test_accessible_assert_property (find_choice (expander, "Any"),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Any, 72");
  /* What would leave nothing cannot be chosen. */
  g_assert_false (gtk_widget_is_sensitive (find_choice (expander, "Practising")));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_choice (expander, "Ready")), TRUE);
  gil_test_settle (view);
  g_assert_true (gil_test_shows (dialog, "Show 2 questions"));
  g_assert_true (gil_test_shows (view, "2 of 72 questions"));

  switch_row = gil_test_interview_find (dialog, ADW_TYPE_SWITCH_ROW, "Must-have");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (switch_row)), ==, "1 question");
  adw_switch_row_set_active (ADW_SWITCH_ROW (switch_row), TRUE);
  gil_test_settle (view);
  g_assert_true (gil_test_shows (dialog, "Show 1 question"));
  gtk_test_accessible_assert_property (find_choice (expander, "Not started"),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Not started, 8");

  gil_test_interview_press (dialog, "Clear");
  g_assert_true (gil_test_shows (dialog, "Show 72 questions"));
  g_assert_false (adw_switch_row_get_active (ADW_SWITCH_ROW (switch_row)));
  gil_test_interview_press (dialog, "Show 72 questions");
  g_assert_false (gil_test_shows (self->host, "Show 72 questions"));
}

/* What was answered and is no longer asked comes last, with its answer. */
static void
test_lost (GilTestInterview *self,
           gconstpointer     data)
{
  GListModel *model = gil_interview_session_get_shown (self->session);
  g_autoptr (GilQuestion) last = NULL;
  g_autoptr (GilQuestion) again = NULL;
  g_autoptr (JsonObject) removed = NULL;
  g_autoptr (JsonObject) members = json_object_new ();
  GtkWidget *view;

  json_object_set_string_member (members, GIL_ANSWER_TEXT_EN, "What I once said");
  gil_journal_set (self->journal, GIL_JOURNAL_ANSWERS, "C99-1", members);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 73);
  g_assert_cmpuint (count_sections (model), ==, 17);
  last = g_list_model_get_item (model, 72);
  g_assert_cmpstr (gil_question_get_id (last), ==, "C99-1");
  g_assert_cmpuint (gil_interview_session_count_shown (self->session), ==, 72);

  /* A key pressed in it must not put another in its place. */
  json_object_set_string_member (members, GIL_ANSWER_TEXT_EN, "What I once said!");
  gil_journal_set (self->journal, GIL_JOURNAL_ANSWERS, "C99-1", members);
  again = gil_interview_session_find (self->session, "C99-1");
  g_assert_true (again == last);

  gil_interview_session_set_aspect (self->session, GIL_ASPECT_STATUS, "draft");
  view = show_list (self);
  g_assert_true (gil_test_shows (view, "No longer in the list"));
  g_assert_true (gil_test_shows (view, "What I once said!"));
  g_assert_true (gil_test_shows (view, "0 of 72 questions"));
  g_assert_false (gil_test_shows (view, "Mine"));
  gil_interview_session_set_aspect (self->session, GIL_ASPECT_STAGE, "T1");
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 0);
  gil_interview_session_clear_filter (self->session);

  removed = gil_journal_remove (self->journal, GIL_JOURNAL_ANSWERS, "C99-1");
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 72);
}

static char *
write_many (guint n)
{
  GString *out = g_string_new ("{\"format\": 1, \"questions\": {");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (out,
                            "%s\"own-%05u\": {\"text\": \"Question %u\", \"check\": \"Whether\","
                            " \"made\": \"2026-11-01T00:00:00.000000Z\","
                            " \"changed\": \"2026-11-01T00:00:00.000000Z\"}",
                            i > 0 ? "," : "", i, i);
  g_string_append (out, "}}");

  return g_string_free_and_steal (out);
}

/* With ten thousand questions, rows are made for what is in sight and around it, and filters hold. */
static void
test_many (GilTestInterview *self,
           gconstpointer     data)
{
  g_autofree char *journal = write_many (10000);
  GListModel *model;
  GtkWidget *view, *list;

  gil_test_interview_restart (self, journal);
  view = show_list (self);
  list = gil_test_find (view, GTK_TYPE_LIST_VIEW);
  model = get_model (view);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 10072);
  g_assert_cmpuint (count_sections (model), ==, 17);
  g_assert_true (gil_test_shows (view, "10072 questions"));

  gtk_list_view_scroll_to (GTK_LIST_VIEW (list), 9000, GTK_LIST_SCROLL_NONE, NULL);
  gil_test_settle (view);
  g_assert_cmpuint (gil_test_count (view, GIL_TYPE_QUESTION_ROW), <, 300);

  gil_interview_session_set_aspect (self->session, GIL_ASPECT_OWN, GIL_ASPECT_ON);
  gil_test_settle (view);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 10000);
  g_assert_true (gil_test_shows (view, "Question 0"));
  g_assert_true (gil_test_shows (view, "0 of 10000 ready"));
  gil_answer_set_status (self->journal, "own-00007", GIL_ANSWER_READY);
  g_assert_true (gil_test_shows (view, "1 of 10000 ready"));
}

static void
test_language (GilTestInterview *self,
               gconstpointer     data)
{
  const struct
  {
    GilContentLanguage language;
    gboolean en;
    gboolean ko;
  } cases[] = {
    { GIL_CONTENT_LANGUAGE_KO, FALSE, TRUE },
    { GIL_CONTENT_LANGUAGE_BOTH, TRUE, TRUE },
    { GIL_CONTENT_LANGUAGE_EN, TRUE, FALSE },
  };
  GilQuestion *first = gil_catalog_find_question (self->catalog, "C01-1");
  GtkWidget *view;

  gil_interview_session_set_aspect (self->session, GIL_ASPECT_CATEGORY, "C01");
  view = show_list (self);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    gil_settings_set_content_language (self->settings, cases[i].language);
    gil_test_settle (view);
    g_assert_cmpint (gil_test_shows (view, gil_question_get_text (first)->en), ==, cases[i].en);
    g_assert_cmpint (gil_test_shows (view, gil_question_get_text (first)->ko), ==, cases[i].ko);
    g_assert_cmpint (gil_test_shows (view, "역할 이해"), ==, cases[i].ko);
  }
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, func)                                                                            \
  g_test_add (path, GilTestInterview, NULL, gil_test_interview_set_up, func,                       \
              gil_test_interview_tear_down)
  ADD ("/ui/questions/list", test_list);
  ADD ("/ui/questions/progress", test_progress);
  ADD ("/ui/questions/row", test_row);
  ADD ("/ui/questions/star", test_star);
  ADD ("/ui/questions/filter", test_filter);
  ADD ("/ui/questions/empty", test_empty);
  ADD ("/ui/questions/stay", test_stay);
  ADD ("/ui/questions/dialog", test_dialog);
  ADD ("/ui/questions/lost", test_lost);
  ADD ("/ui/questions/many", test_many);
  ADD ("/ui/questions/language", test_language);
#undef ADD

  return g_test_run ();
}
