/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-answer-editor.h"

#include "gil-answer-sheet.h"
#include "gil-answer-text.h"

/* The user's answer to a question, in each language by itself. The languages can be switched where both are
 * read, and where something is written in the other one. */
struct _GilAnswerEditor
{
  GtkBox parent_instance;

  /* Template widgets */
  AdwToggleGroup *langs;
  GtkStack *stack;

  /* Owned references */
  GilInterviewSession *session;

  char *id;
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (GilAnswerEditor, gil_answer_editor, GTK_TYPE_BOX)

static const char *const names[] = {
  [GIL_LANG_EN] = "en",
  [GIL_LANG_KO] = "ko",
};

static GilAnswerSheet *
get_sheet (GilAnswerEditor *self)
{
  return GIL_ANSWER_SHEET (gtk_stack_get_visible_child (self->stack));
}

static gboolean
is_written (GilAnswerEditor *self,
            GilLang          lang)
{
  GilJournal *journal = gil_interview_session_get_journal (self->session);

  return gil_answer_get_text (journal, self->id, gil_answer_text_keywords (lang)) != NULL
         || gil_answer_get_text (journal, self->id, gil_answer_text_full (lang)) != NULL;
}

static void
show_lang (GilAnswerEditor *self,
           GilLang          lang)
{
  if (gtk_stack_get_child_by_name (self->stack, names[lang]) == NULL)
    gtk_stack_add_named (self->stack,
                         gil_answer_sheet_new (gil_interview_session_get_journal (self->session),
                                               self->id, lang),
                         names[lang]);
  gtk_stack_set_visible_child_name (self->stack, names[lang]);
}

static void
update_langs (GilAnswerEditor *self)
{
  GilLang lang = gil_interview_session_get_lang (self->session);
  GilLang other = lang == GIL_LANG_KO ? GIL_LANG_EN : GIL_LANG_KO;
  GilSettings *settings = gil_interview_session_get_settings (self->session);

  self->updating = TRUE;
  adw_toggle_group_set_active_name (self->langs, names[lang]);
  self->updating = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->langs),
                          gil_settings_get_secondary_lang (settings, NULL)
                            || is_written (self, other)
                            || lang != gil_settings_get_primary_lang (settings));
  show_lang (self, lang);
}

static void
lang_chosen_cb (GilAnswerEditor *self)
{
  const char *name = adw_toggle_group_get_active_name (self->langs);
  GilLang lang = g_strcmp0 (name, names[GIL_LANG_KO]) == 0 ? GIL_LANG_KO : GIL_LANG_EN;

  if (self->updating || self->session == NULL || name == NULL)
    return;

  gil_interview_session_set_lang (self->session, lang);
  show_lang (self, lang);
}

static void
gil_answer_editor_dispose (GObject *object)
{
  GilAnswerEditor *self = GIL_ANSWER_EDITOR (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->id, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_ANSWER_EDITOR);

  G_OBJECT_CLASS (gil_answer_editor_parent_class)->dispose (object);
}

static void
gil_answer_editor_class_init (GilAnswerEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_answer_editor_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/interview/question/gil-answer-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, GilAnswerEditor, langs);
  gtk_widget_class_bind_template_child (widget_class, GilAnswerEditor, stack);
  gtk_widget_class_bind_template_callback (widget_class, lang_chosen_cb);
}

static void
gil_answer_editor_init (GilAnswerEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows the answer to a question. */
void
gil_answer_editor_show (GilAnswerEditor     *self,
                        GilInterviewSession *session,
                        const char          *id)
{
  g_return_if_fail (GIL_IS_ANSWER_EDITOR (self));
  g_return_if_fail (GIL_IS_INTERVIEW_SESSION (session));
  g_return_if_fail (id != NULL);
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  self->id = g_strdup (id);
  g_signal_connect_object (gil_interview_session_get_settings (session),
                           "changed::content-language", G_CALLBACK (update_langs), self,
                           G_CONNECT_SWAPPED);
  update_langs (self);
}

GilLang
gil_answer_editor_get_lang (GilAnswerEditor *self)
{
  g_return_val_if_fail (GIL_IS_ANSWER_EDITOR (self), GIL_LANG_EN);

  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), names[GIL_LANG_KO]) == 0
           ? GIL_LANG_KO
           : GIL_LANG_EN;
}

GilNoteEditor *
gil_answer_editor_get_keywords (GilAnswerEditor *self)
{
  g_return_val_if_fail (GIL_IS_ANSWER_EDITOR (self), NULL);

  return gil_answer_sheet_get_keywords (get_sheet (self));
}

GilNoteEditor *
gil_answer_editor_get_full (GilAnswerEditor *self)
{
  g_return_val_if_fail (GIL_IS_ANSWER_EDITOR (self), NULL);

  return gil_answer_sheet_get_full (get_sheet (self));
}

/* Adds to the full answer in the language that is shown, behind an empty line if there is something, as if it
 * had been typed: what is there stays, and it can be undone. */
void
gil_answer_editor_append (GilAnswerEditor *self,
                          const char      *text)
{
  GtkTextView *view;
  GtkTextBuffer *buffer;
  GtkTextIter end;

  g_return_if_fail (GIL_IS_ANSWER_EDITOR (self));
  g_return_if_fail (text != NULL);

  view = gil_note_editor_get_view (gil_answer_editor_get_full (self));
  buffer = gtk_text_view_get_buffer (view);
  gil_answer_sheet_set_open (get_sheet (self), TRUE);

  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_get_end_iter (buffer, &end);
  if (!gtk_text_iter_is_start (&end))
    gtk_text_buffer_insert (buffer, &end, "\n\n", -1);
  gtk_text_buffer_insert (buffer, &end, text, -1);
  gtk_text_buffer_end_user_action (buffer);
}

/* Takes what was added out of the full answer in that language, unless it has been changed since. */
void
gil_answer_editor_take_out (GilAnswerEditor *self,
                            GilLang          lang,
                            const char      *text)
{
  GtkWidget *sheet;
  GtkTextBuffer *buffer;
  GtkTextIter from, start, end;

  g_return_if_fail (GIL_IS_ANSWER_EDITOR (self));
  g_return_if_fail (text != NULL);

  sheet = gtk_stack_get_child_by_name (self->stack, names[lang]);
  if (sheet == NULL)
    return;

  buffer = gtk_text_view_get_buffer (
    gil_note_editor_get_view (gil_answer_sheet_get_full (GIL_ANSWER_SHEET (sheet))));
  gtk_text_buffer_get_end_iter (buffer, &from);
  if (!gtk_text_iter_backward_search (&from, text, GTK_TEXT_SEARCH_TEXT_ONLY, &start, &end, NULL))
    return;

  /* With the empty line before it. */
  for (guint i = 0; i < 2; i++) {
    GtkTextIter before = start;

    if (gtk_text_iter_backward_char (&before) && gtk_text_iter_get_char (&before) == '\n')
      start = before;
  }
  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_delete (buffer, &start, &end);
  gtk_text_buffer_end_user_action (buffer);
}
