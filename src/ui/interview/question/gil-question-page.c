/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-question-page.h"

#include <glib/gi18n.h>

#include "gil-answer-draft.h"
#include "gil-answer-editor.h"
#include "gil-answer-links.h"
#include "gil-answer-state.h"
#include "gil-answer-text.h"
#include "gil-answer.h"
#include "gil-bilingual.h"
#include "gil-interview-session.h"
#include "gil-lost-questions.h"
#include "gil-own-question-dialog.h"
#include "gil-page-turn.h"
#include "gil-question-hints.h"
#include "gil-question-where.h"
#include "gil-remove.h"

/* A question and the user's answer to it, which comes first. What helps to answer it is folded below, and
 * where it comes up stands last. Of a question that is no longer in the list, the answer is shown. */
struct _GilQuestionPage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  GtkWidget *menu_button;
  GtkToggleButton *star;
  GtkWidget *previous;
  GtkWidget *next;
  GtkWidget *scroll;
  GilBilingual *text;
  GtkWidget *must_have;
  GtkWidget *own;
  GtkLabel *time;
  GtkWidget *lost;
  GilAnswerEditor *answer;
  GilAnswerState *state;
  GilAnswerLinks *links;
  GilQuestionHints *hints;
  GtkBox *where;

  /* Owned references */
  GilInterviewSession *session;
  GilQuestion *question;

  gboolean updating;
};

G_DEFINE_FINAL_TYPE (GilQuestionPage, gil_question_page, ADW_TYPE_NAVIGATION_PAGE)

static const char *
get_id (GilQuestionPage *self)
{
  return gil_question_get_id (self->question);
}

static GilJournal *
get_journal (GilQuestionPage *self)
{
  return gil_interview_session_get_journal (self->session);
}

static void
update_star (GilQuestionPage *self)
{
  gboolean starred = gil_answer_get_star (get_journal (self), get_id (self));

  self->updating = TRUE;
  gtk_toggle_button_set_active (self->star, starred);
  self->updating = FALSE;
  gtk_button_set_icon_name (GTK_BUTTON (self->star),
                            starred ? "starred-symbolic" : "non-starred-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->star), starred ? _("Remove the star") : _("Star"));
}

static void
answer_changed_cb (GilQuestionPage *self,
                   guint            kind,
                   const char      *id)
{
  if (g_str_equal (id, get_id (self)))
    update_star (self);
}

static void
starred_cb (GilQuestionPage *self)
{
  if (!self->updating && self->question != NULL)
    gil_answer_set_star (get_journal (self), get_id (self),
                         gtk_toggle_button_get_active (self->star));
}

static void
use_draft_cb (GilQuestionPage *self,
              const char      *decision)
{
  gil_answer_draft_use (self->answer, self->session, get_id (self), decision);
}

/* What there is beside the page changes with what is shown in the list. */
static void
update_turns (GilQuestionPage *self)
{
  g_autoptr (GilQuestion) previous = gil_interview_session_find_next (self->session, get_id (self), -1);
  g_autoptr (GilQuestion) next = gil_interview_session_find_next (self->session, get_id (self), 1);

  gtk_widget_set_sensitive (self->previous, previous != NULL);
  gtk_widget_set_sensitive (self->next, next != NULL);
}

static void
update_language (GilQuestionPage *self)
{
  GilSettings *settings = gil_interview_session_get_settings (self->session);
  const GilText *name = gil_question_get_category_name (self->question);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self),
                                 gil_settings_get_primary_text (settings, name));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scroll), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gil_settings_get_primary_text (settings,
                                                                 gil_question_get_text (self->question)),
                                  -1);
  gil_question_where_fill (self->where, self->session, self->question);
}

static void
show_question (GilQuestionPage *self,
               GilQuestion     *question)
{
  GilSettings *settings = gil_interview_session_get_settings (self->session);
  gboolean lost = gil_question_is_lost (question);
  gboolean own = gil_question_is_own (question) && !lost;
  guint seconds = gil_question_get_seconds (question);
  g_autofree char *time = seconds > 0 ? gil_answer_text_dup_time (seconds) : NULL;

  g_set_object (&self->question, question);
  gil_bilingual_show (self->text, settings, G_OBJECT (question), gil_question_get_text (question));
  gtk_widget_set_visible (self->must_have, gil_question_is_must_have (question));
  gtk_widget_set_visible (self->own, own);
  gtk_widget_set_visible (self->menu_button, own);
  gtk_widget_set_visible (self->lost, lost);
  gtk_label_set_label (self->time, time != NULL ? time : "");
  gtk_widget_set_visible (GTK_WIDGET (self->time), time != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "question.edit", own);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "question.remove", own);
  gil_question_hints_show (self->hints, self->session, question);
  update_language (self);
}

/* An own question that was edited is another object. */
static void
questions_changed_cb (GilQuestionPage *self)
{
  g_autoptr (GilQuestion) question = gil_interview_session_find (self->session, get_id (self));

  if (question != NULL && question != self->question)
    show_question (self, question);
}

static void
turn_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilQuestionPage *self = GIL_QUESTION_PAGE (widget);
  g_autoptr (GilQuestion) question =
    gil_interview_session_find_next (self->session, get_id (self), g_variant_get_int32 (parameter));

  if (question != NULL)
    gil_page_turn (ADW_NAVIGATION_PAGE (self), "win.show-question", gil_question_get_id (question));
}

static void
star_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilQuestionPage *self = GIL_QUESTION_PAGE (widget);

  gtk_toggle_button_set_active (self->star, !gtk_toggle_button_get_active (self->star));
}

static void
add_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  GilQuestionPage *self = GIL_QUESTION_PAGE (widget);

  adw_dialog_present (gil_own_question_dialog_new (self->session, NULL), widget);
}

static void
edit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilQuestionPage *self = GIL_QUESTION_PAGE (widget);

  adw_dialog_present (gil_own_question_dialog_new (self->session, get_id (self)), widget);
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GilQuestionPage *self = GIL_QUESTION_PAGE (widget);

  gil_remove (widget, get_journal (self), GIL_JOURNAL_QUESTIONS, get_id (self),
              _("Question removed, and the answer with it"));
  gtk_widget_activate_action (widget, "navigation.pop", NULL);
}

static void
gil_question_page_dispose (GObject *object)
{
  GilQuestionPage *self = GIL_QUESTION_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_QUESTION_PAGE);
  g_clear_object (&self->question);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (gil_question_page_parent_class)->dispose (object);
}

static void
bind_template_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, star);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, previous);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, next);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, scroll);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, text);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, must_have);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, own);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, time);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, lost);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, answer);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, state);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, links);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, hints);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, where);
}

static void
gil_question_page_class_init (GilQuestionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_question_page_dispose;

  g_type_ensure (GIL_TYPE_BILINGUAL);
  g_type_ensure (GIL_TYPE_ANSWER_EDITOR);
  g_type_ensure (GIL_TYPE_ANSWER_STATE);
  g_type_ensure (GIL_TYPE_ANSWER_LINKS);
  g_type_ensure (GIL_TYPE_QUESTION_HINTS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/interview/question/gil-question-page.ui");
  bind_template_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, starred_cb);
  gtk_widget_class_bind_template_callback (widget_class, use_draft_cb);

  gtk_widget_class_install_action (widget_class, "question.turn", "i", turn_cb);
  gtk_widget_class_install_action (widget_class, "question.star", NULL, star_cb);
  gtk_widget_class_install_action (widget_class, "question.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "question.edit", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "question.remove", NULL, remove_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "question.turn", "i",
                                       -1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "question.turn",
                                       "i", 1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_d, GDK_CONTROL_MASK, "question.star",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_n, GDK_CONTROL_MASK, "question.add", NULL);
}

static void
gil_question_page_init (GilQuestionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
follow (GilQuestionPage *self)
{
  g_signal_connect_object (get_journal (self), "changed::answers", G_CALLBACK (answer_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_interview_session_get_questions (self->session), "items-changed",
                           G_CALLBACK (questions_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_interview_session_get_shown (self->session), "items-changed",
                           G_CALLBACK (update_turns), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_interview_session_get_settings (self->session),
                           "changed::content-language", G_CALLBACK (update_language), self,
                           G_CONNECT_SWAPPED);
}

AdwNavigationPage *
gil_question_page_new (const GilContext *context,
                       const char       *id)
{
  g_autoptr (GilQuestion) question = NULL;
  GilQuestionPage *self;

  g_return_val_if_fail (context != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  question = gil_interview_session_find (context->interview, id);
  if (question == NULL)
    return NULL;

  self = g_object_new (GIL_TYPE_QUESTION_PAGE, NULL);
  self->session = g_object_ref (context->interview);
  show_question (self, question);
  gil_answer_editor_show (self->answer, context->interview, id);
  gil_answer_state_show (self->state, get_journal (self), id);
  gil_answer_links_show (self->links, context->interview, id);
  update_star (self);
  update_turns (self);
  follow (self);

  return ADW_NAVIGATION_PAGE (self);
}

const char *
gil_question_page_get_id (GilQuestionPage *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION_PAGE (self), NULL);

  return get_id (self);
}
