/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-answer.h"
#include "gil-own-question-dialog.h"
#include "gil-own-words.h"
#include "gil-own.h"
#include "gil-test-interview.h"

static GilOwnWords *
get_words (GilTestInterview *self,
           guint             n)
{
  AdwDialog *dialog =
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self->host));

  g_assert_true (GIL_IS_OWN_QUESTION_DIALOG (dialog));

  return GIL_OWN_WORDS (gil_test_interview_find_nth (dialog, GIL_TYPE_OWN_WORDS, n));
}

static GtkWidget *
get_view (GilTestInterview *self)
{
  return gil_test_find (gil_test_interview_get_page (self), GTK_TYPE_LIST_VIEW);
}

static gboolean
is_in_text (gpointer data)
{
  GilTestInterview *self = data;

  return gtk_root_get_focus (GTK_ROOT (self->host))
         == GTK_WIDGET (gil_own_words_get_view (get_words (self, 0)));
}

static char *
find_only (GilTestInterview *self)
{
  g_auto (GStrv) ids = gil_journal_list (self->journal, GIL_JOURNAL_QUESTIONS);

  g_assert_cmpuint (g_strv_length (ids), ==, 1);

  return g_strdup (ids[0]);
}

static char *
add (GilTestInterview *self,
     const char       *text)
{
  gil_test_interview_act (get_view (self), "questions.add", NULL);
  gil_test_interview_type (gil_own_words_get_view (get_words (self, 0)), text);
  gil_test_interview_press (self->host, "Save");

  return find_only (self);
}

static void
test_add (GilTestInterview *self,
          gconstpointer     data)
{
  g_autofree char *id = NULL;
  g_autoptr (GilOwnQuestion) own = NULL;
  GtkWidget *save;

  gil_test_interview_open (self, NULL);
  gil_test_interview_act (get_view (self), "questions.add", NULL);
  save = gil_test_interview_find (self->host, GTK_TYPE_BUTTON, "Save");
  g_assert_true (is_in_text (self));
  g_assert_false (gtk_widget_get_sensitive (save));
  gil_test_interview_type (gil_own_words_get_view (get_words (self, 0)), " \n");
  g_assert_false (gtk_widget_get_sensitive (save));

  /* A paragraph becomes a line, and what is being composed counts. */
  gil_test_interview_type (gil_own_words_get_view (get_words (self, 0)), "Why us,\nand not ");
  g_signal_emit_by_name (gil_own_words_get_view (get_words (self, 0)), "preedit-changed", "them?");
  gil_test_interview_type (gil_own_words_get_view (get_words (self, 1)), "Interest");
  g_assert_true (gtk_widget_get_sensitive (save));
  gil_test_interview_press (self->host, "Save");

  id = find_only (self);
  own = gil_own_question_read (gil_journal_get (self->journal, GIL_JOURNAL_QUESTIONS, id));
  g_assert_cmpstr (own->text, ==, "Why us, and not them?");
  g_assert_cmpstr (own->check, ==, "Interest");
  g_assert_null (own->category);
  g_assert_true (gil_test_shows (self->host, "73 questions"));

  gil_test_interview_press (self->host, "Open");
  g_assert_true (gil_test_shows (gil_test_interview_get_page (self), "Why us, and not them?"));
  g_assert_true (gil_test_shows (gil_test_interview_get_page (self), "Mine"));
}

/* Where there is no room but for a sheet. */
static void
test_sheet (GilTestInterview *self,
            gconstpointer     data)
{
  AdwDialog *dialog;

  gil_test_interview_open (self, NULL);
  dialog = gil_own_question_dialog_new (self->session, NULL);
  adw_dialog_set_presentation_mode (dialog, ADW_DIALOG_BOTTOM_SHEET);
  adw_dialog_present (dialog, self->host);
  gil_test_wait_for (is_in_text, self);
  gil_test_settle (self->host);
  g_assert_true (is_in_text (self));
}

/* A key too many closes the dialog; what was typed is one press away. */
static void
test_leave (GilTestInterview *self,
            gconstpointer     data)
{
  g_autofree char *id = NULL;
  g_autoptr (GilOwnQuestion) own = NULL;

  gil_test_interview_open (self, NULL);
  gil_test_interview_act (get_view (self), "questions.add", NULL);
  gil_test_interview_type (gil_own_words_get_view (get_words (self, 1)), " ");
  gil_test_interview_press (self->host, "Cancel");
  g_assert_false (gil_test_shows (self->host, "Question not added"));

  gil_test_interview_act (get_view (self), "questions.add", NULL);
  gil_test_interview_type (gil_own_words_get_view (get_words (self, 0)), "Why us");
  gil_test_interview_press (self->host, "Cancel");
  g_assert_true (gil_test_shows (self->host, "Question not added"));
  gil_test_interview_press (self->host, "Undo");
  gil_test_interview_type (gil_own_words_get_view (get_words (self, 0)), ", then?");
  gil_test_interview_press (self->host, "Save");
  g_assert_true (gil_test_shows (self->host, "Question added"));
  id = find_only (self);
  own = gil_own_question_read (gil_journal_get (self->journal, GIL_JOURNAL_QUESTIONS, id));
  g_assert_cmpstr (own->text, ==, "Why us, then?");

  gil_test_interview_press (self->host, "Open");
  gil_test_interview_act (gil_test_interview_get_page (self), "question.edit", NULL);
  gil_test_interview_press (self->host, "Cancel");
  g_assert_false (gil_test_shows (self->host, "Changes not saved"));
  gil_test_interview_act (gil_test_interview_get_page (self), "question.edit", NULL);
  gil_test_interview_type (gil_own_words_get_view (get_words (self, 0)), " And why now?");
  gil_test_interview_press (self->host, "Cancel");
  g_assert_true (gil_test_shows (self->host, "Changes not saved"));
}

static void
test_edit (GilTestInterview *self,
           gconstpointer     data)
{
  g_autofree char *id = NULL;
  g_autoptr (GilOwnQuestion) own = NULL;
  AdwNavigationPage *page;

  gil_test_interview_open (self, NULL);
  id = add (self, "Why us");
  gil_test_interview_act (self->host, "win.show-question", g_variant_new_string (id));
  page = gil_test_interview_get_page (self);

  gil_test_interview_act (page, "question.edit", NULL);
  gil_test_interview_type (gil_own_words_get_view (get_words (self, 0)), " and not them?");
  adw_combo_row_set_selected (ADW_COMBO_ROW (gil_test_interview_find (self->host, ADW_TYPE_COMBO_ROW,
                                                                      "Category")),
                              1);
  gil_test_interview_press (self->host, "Save");
  own = gil_own_question_read (gil_journal_get (self->journal, GIL_JOURNAL_QUESTIONS, id));
  g_assert_cmpstr (own->text, ==, "Why us and not them?");
  g_assert_cmpstr (own->category, ==, "C01");
  g_assert_true (page == gil_test_interview_get_page (self));
  g_assert_true (gil_test_shows (page, "Why us and not them?"));
  g_assert_cmpstr (adw_navigation_page_get_title (page), ==, "Understanding roles");
}

static void
test_remove (GilTestInterview *self,
             gconstpointer     data)
{
  g_autofree char *id = NULL;

  gil_test_interview_open (self, NULL);
  id = add (self, "Why us?");
  adw_toast_overlay_dismiss_all (ADW_TOAST_OVERLAY (gil_test_find (self->host, ADW_TYPE_TOAST_OVERLAY)));
  gil_answer_set_status (self->journal, id, GIL_ANSWER_READY);
  gil_test_interview_act (self->host, "win.show-question", g_variant_new_string (id));
  gil_test_interview_act (gil_test_interview_get_page (self), "question.remove", NULL);
  g_assert_cmpuint (gil_test_interview_get_depth (self), ==, 1);
  g_assert_null (gil_journal_get (self->journal, GIL_JOURNAL_QUESTIONS, id));
  g_assert_true (gil_test_shows (self->host, "72 questions"));
  /* With its answer, which would else be one to nothing. */
  g_assert_null (gil_interview_session_find (self->session, id));

  gil_test_interview_press (self->host, "Undo");
  g_assert_true (gil_test_shows (self->host, "73 questions"));
  g_assert_cmpint (gil_answer_get_status (self->journal, id), ==, GIL_ANSWER_READY);

  /* From the page of a question, another one can be added. */
  gil_test_interview_act (self->host, "win.show-question", g_variant_new_string (id));
  gil_test_interview_act (gil_test_interview_get_page (self), "question.add", NULL);
  gil_test_interview_type (gil_own_words_get_view (get_words (self, 0)), "And then?");
  gil_test_interview_press (self->host, "Save");
  g_assert_true (gil_test_shows (gil_test_interview_get_page (self), "Why us?"));
  gil_test_interview_press (self->host, "Open");
  g_assert_true (gil_test_shows (gil_test_interview_get_page (self), "And then?"));

  /* One of the content cannot be removed. */
  gil_test_interview_act (self->host, "win.show-question", g_variant_new_string ("C04-1"));
  gil_test_interview_act (gil_test_interview_get_page (self), "question.remove", NULL);
  g_assert_cmpuint (gil_test_interview_get_depth (self), ==, 4);
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, func)                                                                            \
  g_test_add (path, GilTestInterview, NULL, gil_test_interview_set_up, func,                       \
              gil_test_interview_tear_down)
  ADD ("/ui/own-questions/add", test_add);
  ADD ("/ui/own-questions/sheet", test_sheet);
  ADD ("/ui/own-questions/leave", test_leave);
  ADD ("/ui/own-questions/edit", test_edit);
  ADD ("/ui/own-questions/remove", test_remove);
#undef ADD

  return g_test_run ();
}
