/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-answer-editor.h"
#include "gil-answer-state.h"
#include "gil-answer-text.h"
#include "gil-answer.h"
#include "gil-test-interview.h"

/* Writing an answer: nothing of it is ever lost, and nothing disturbs who writes. */

static GilAnswerEditor *
editor_new (GilTestInterview *self)
{
  GilAnswerEditor *editor = g_object_new (GIL_TYPE_ANSWER_EDITOR, NULL);

  gil_answer_editor_show (editor, self->session, "C04-1");

  return editor;
}

static GtkTextView *
get_keywords (GilAnswerEditor *editor)
{
  return gil_note_editor_get_view (gil_answer_editor_get_keywords (editor));
}

static GtkTextView *
get_full (GilAnswerEditor *editor)
{
  return gil_note_editor_get_view (gil_answer_editor_get_full (editor));
}

static const char *
get_saved (GilTestInterview *self,
           const char       *member)
{
  return gil_answer_get_text (self->journal, "C04-1", member);
}

static void
assert_shown (GtkTextView *view,
              const char  *text)
{
  g_autofree char *shown = gil_test_interview_dup_text (view);

  g_assert_cmpstr (shown, ==, text);
}

static void
choose_lang (GilAnswerEditor *editor,
             const char      *name)
{
  GtkWidget *langs = gil_test_find (editor, ADW_TYPE_TOGGLE_GROUP);

  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (langs), name);
  gil_test_settle (editor);
}

/* Undoing goes back through every save, in the keywords and in the text by themselves. */
static void
test_save (GilTestInterview *self,
           gconstpointer     data)
{
  GilAnswerEditor *editor = editor_new (self);
  GtkTextBuffer *buffer;

  gil_test_interview_show (self, GTK_WIDGET (editor));
  buffer = gtk_text_view_get_buffer (get_keywords (editor));
  gil_test_interview_type (get_keywords (editor), "async");
  g_assert_true (gil_journal_save (self->journal, NULL));
  gil_test_interview_type (get_full (editor), "We chose it because");
  g_assert_true (gil_journal_save (self->journal, NULL));
  gil_test_interview_type (get_keywords (editor), "\ndocs");
  g_assert_true (gil_journal_save (self->journal, NULL));
  g_assert_cmpstr (get_saved (self, GIL_ANSWER_KEYWORDS_EN), ==, "async\ndocs");
  g_assert_cmpstr (get_saved (self, GIL_ANSWER_TEXT_EN), ==, "We chose it because");

  gtk_text_buffer_undo (buffer);
  g_assert_cmpstr (get_saved (self, GIL_ANSWER_KEYWORDS_EN), ==, "async");
  gtk_text_buffer_undo (buffer);
  g_assert_null (get_saved (self, GIL_ANSWER_KEYWORDS_EN));
  g_assert_cmpstr (get_saved (self, GIL_ANSWER_TEXT_EN), ==, "We chose it because");
  gtk_text_buffer_redo (buffer);
  gtk_text_buffer_redo (buffer);
  g_assert_cmpstr (get_saved (self, GIL_ANSWER_KEYWORDS_EN), ==, "async\ndocs");
}

/* What is being composed is saved where it is seen, and found at the next start. */
static void
test_preedit (GilTestInterview *self,
              gconstpointer     data)
{
  GilAnswerEditor *editor;
  GtkTextIter at;
  GtkTextBuffer *buffer;

  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_KO);
  editor = editor_new (self);
  gil_test_interview_show (self, GTK_WIDGET (editor));
  buffer = gtk_text_view_get_buffer (get_keywords (editor));
  gil_test_interview_type (get_keywords (editor), "비동 문서");
  gtk_text_buffer_get_iter_at_offset (buffer, &at, 2);
  gtk_text_buffer_place_cursor (buffer, &at);
  g_signal_emit_by_name (get_keywords (editor), "preedit-changed", "기");
  g_assert_cmpstr (get_saved (self, GIL_ANSWER_KEYWORDS_KO), ==, "비동기 문서");
  g_assert_cmpint (gil_answer_get_status (self->journal, "C04-1"), ==, GIL_ANSWER_DRAFT);

  gil_test_interview_restart (self, NULL);
  editor = editor_new (self);
  gil_test_interview_show (self, GTK_WIDGET (editor));
  assert_shown (get_keywords (editor), "비동기 문서");
}

static void
test_languages (GilTestInterview *self,
                gconstpointer     data)
{
  GilAnswerEditor *editor = editor_new (self);
  GtkWidget *langs = gil_test_find (editor, ADW_TYPE_TOGGLE_GROUP);
  GtkTextView *english, *korean;

  gil_test_interview_show (self, GTK_WIDGET (editor));
  /* One language is read, and nothing is written in another. */
  g_assert_false (gtk_widget_get_visible (langs));

  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_BOTH);
  g_assert_true (gtk_widget_get_visible (langs));
  g_assert_cmpstr (adw_toggle_group_get_active_name (ADW_TOGGLE_GROUP (langs)), ==, "en");
  english = get_keywords (editor);
  gil_test_interview_type (english, "async");
  choose_lang (editor, "ko");
  korean = get_keywords (editor);
  g_assert_true (korean != english);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (korean)));
  assert_shown (korean, "");
  gil_test_interview_type (korean, "비동기");

  choose_lang (editor, "en");
  g_assert_true (get_keywords (editor) == english);
  assert_shown (english, "async");
  gtk_text_buffer_undo (gtk_text_view_get_buffer (english));
  g_assert_null (get_saved (self, GIL_ANSWER_KEYWORDS_EN));
  g_assert_cmpstr (get_saved (self, GIL_ANSWER_KEYWORDS_KO), ==, "비동기");

  /* Where something is written in the other language, one can get to it. */
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_EN);
  g_assert_true (gtk_widget_get_visible (langs));
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_KO);
  g_assert_true (get_keywords (editor) == korean);
  assert_shown (korean, "비동기");
}

/* The language chosen is that of the next question, too. */
static void
test_keep_language (GilTestInterview *self,
                    gconstpointer     data)
{
  GilAnswerEditor *first, *second;

  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_BOTH);
  first = editor_new (self);
  gil_test_interview_show (self, GTK_WIDGET (first));
  choose_lang (first, "ko");

  second = g_object_ref_sink (editor_new (self));
  g_assert_cmpint (gil_answer_editor_get_lang (second), ==, GIL_LANG_KO);
  g_object_unref (second);

  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_EN);
  g_assert_cmpint (gil_answer_editor_get_lang (first), ==, GIL_LANG_EN);
}

static int
get_cursor (GtkTextView *view)
{
  int position;

  g_object_get (gtk_text_view_get_buffer (view), "cursor-position", &position, NULL);

  return position;
}

static void
put_cursor (GtkTextView *view,
            int          position)
{
  GtkTextIter at;

  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (view), &at, position);
  gtk_text_buffer_place_cursor (gtk_text_view_get_buffer (view), &at);
}

/* Two editors of one answer: what is written in one is seen in the other, whose cursor stays at its
 * place in the text. */
static void
test_two (GilTestInterview *self,
          gconstpointer     data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GilAnswerEditor *one = editor_new (self);
  GilAnswerEditor *two = editor_new (self);

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (one));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (two));
  gil_test_interview_show (self, box);

  gtk_widget_grab_focus (GTK_WIDGET (get_keywords (one)));
  gil_test_interview_type (get_keywords (one), "async docs");
  assert_shown (get_keywords (two), "async docs");

  put_cursor (get_keywords (two), 5);
  gil_test_interview_type (get_keywords (one), " 생태계");
  assert_shown (get_keywords (two), "async docs 생태계");
  g_assert_cmpint (get_cursor (get_keywords (two)), ==, 5);
  g_assert_cmpint (get_cursor (get_keywords (one)), ==, 14);

  put_cursor (get_keywords (one), 0);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (get_keywords (one)), "가 ", -1);
  assert_shown (get_keywords (two), "가 async docs 생태계");
  g_assert_cmpint (get_cursor (get_keywords (two)), ==, 7);
}

/* The full answer unfolds by itself where there is one, and says its first line while folded. */
static void
test_fold (GilTestInterview *self,
           gconstpointer     data)
{
  GilAnswerEditor *editor = editor_new (self);
  GtkWidget *fold;

  gil_test_interview_show (self, GTK_WIDGET (editor));
  fold = gil_test_interview_find (editor, GTK_TYPE_TOGGLE_BUTTON, "Full answer");
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (fold)));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (fold), TRUE);
  gil_test_settle (editor);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (get_full (editor))));
  gtk_test_accessible_assert_property (get_full (editor), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Full answer");
  gil_test_interview_type (get_full (editor), "\nFirst of all\nthen");
  g_assert_false (gil_test_shows (editor, "First of all"));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (fold), FALSE);
  gil_test_settle (editor);
  g_assert_true (gil_test_shows (editor, "First of all"));

  editor = editor_new (self);
  gil_test_interview_show (self, GTK_WIDGET (editor));
  fold = gil_test_interview_find (editor, GTK_TYPE_TOGGLE_BUTTON, "Full answer");
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (fold)));
}

static void
test_state (GilTestInterview *self,
            gconstpointer     data)
{
  GilAnswerState *state = g_object_new (GIL_TYPE_ANSWER_STATE, NULL);
  AdwToggleGroup *status, *confidence;

  gil_answer_state_show (state, self->journal, "C04-1");
  gil_test_interview_show (self, GTK_WIDGET (state));
  status = ADW_TOGGLE_GROUP (gil_test_interview_find_nth (state, ADW_TYPE_TOGGLE_GROUP, 0));
  confidence = ADW_TOGGLE_GROUP (gil_test_interview_find_nth (state, ADW_TYPE_TOGGLE_GROUP, 1));
  g_assert_cmpuint (adw_toggle_group_get_n_toggles (status), ==, 4);
  g_assert_null (gil_journal_get (self->journal, GIL_JOURNAL_ANSWERS, "C04-1"));

  for (guint i = 1; i < GIL_ANSWER_N_STATUSES; i++) {
    adw_toggle_group_set_active (status, i);
    g_assert_cmpuint (gil_answer_get_status (self->journal, "C04-1"), ==, i);
  }
  adw_toggle_group_set_active (confidence, 4);
  g_assert_cmpuint (gil_answer_get_confidence (self->journal, "C04-1"), ==, 4);
  g_assert_cmpuint (gil_answer_get_status (self->journal, "C04-1"), ==, GIL_ANSWER_READY);
  adw_toggle_group_set_active (confidence, 0);
  g_assert_cmpuint (gil_answer_get_confidence (self->journal, "C04-1"), ==, 0);

  /* What another page or program sets is shown. */
  gil_answer_set_status (self->journal, "C04-1", GIL_ANSWER_PRACTISING);
  gil_answer_set_confidence (self->journal, "C04-1", 2);
  g_assert_cmpuint (adw_toggle_group_get_active (status), ==, GIL_ANSWER_PRACTISING);
  g_assert_cmpuint (adw_toggle_group_get_active (confidence), ==, 2);
}

static void
test_words (void)
{
  const struct
  {
    const char *text;
    const char *line;
  } cases[] = {
    { NULL, NULL },
    { "", NULL },
    { " \n\n ", NULL },
    { "one", "one" },
    { "\n  one  \ntwo", "one" },
    { "one\n", "one" },
  };
  const struct
  {
    guint seconds;
    const char *words;
  } times[] = {
    { 30, "About 30 seconds" },
    { 60, "About 1 minute" },
    { 90, "About 90 seconds" },
    { 480, "About 8 minutes" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *line = gil_answer_text_dup_line (cases[i].text);

    g_assert_cmpstr (line, ==, cases[i].line);
  }
  for (gsize i = 0; i < G_N_ELEMENTS (times); i++) {
    g_autofree char *words = gil_answer_text_dup_time (times[i].seconds);

    g_assert_cmpstr (words, ==, times[i].words);
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
  ADD ("/ui/answers/save", test_save);
  ADD ("/ui/answers/preedit", test_preedit);
  ADD ("/ui/answers/languages", test_languages);
  ADD ("/ui/answers/keep-language", test_keep_language);
  ADD ("/ui/answers/two", test_two);
  ADD ("/ui/answers/fold", test_fold);
  ADD ("/ui/answers/state", test_state);
#undef ADD
  g_test_add_func ("/ui/answers/words", test_words);

  return g_test_run ();
}
