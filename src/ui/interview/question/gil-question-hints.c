/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-question-hints.h"

#include <glib/gi18n.h>

#include "gil-hint-rows.h"

/* What helps to answer a question. Each hint is folded until it is asked for, and what was asked for stays
 * unfolded on the next page. Nothing is built before. */
struct _GilQuestionHints
{
  GtkBox parent_instance;

  /* Template widgets */
  GtkButton *all;
  GtkListBox *list;

  /* Borrowed references: in the list; %NULL where there is no such hint */
  AdwExpanderRow *rows[GIL_N_HINTS];

  /* Owned references */
  GilInterviewSession *session;
  GilQuestion *question;

  gboolean built[GIL_N_HINTS];
};

G_DEFINE_FINAL_TYPE (GilQuestionHints, gil_question_hints, GTK_TYPE_BOX)

static const char *const titles[] = {
  [GIL_HINT_CHECK] = N_("What is being checked"),
  [GIL_HINT_FRAME] = N_("How to build the answer"),
  [GIL_HINT_OUTLINE] = N_("Prompts for your answer"),
  [GIL_HINT_GOOD] = N_("Good signals"),
  [GIL_HINT_RED_FLAGS] = N_("Red flags"),
  [GIL_HINT_FOLLOW_UPS] = N_("What may be asked next"),
  [GIL_HINT_ADVICE] = N_("What the notes advise"),
};
G_STATIC_ASSERT (G_N_ELEMENTS (titles) == GIL_N_HINTS);

static GilFrame *
find_frame (GilQuestionHints *self)
{
  const char *id = gil_question_get_frame (self->question);

  return id != NULL ? gil_catalog_find_frame (gil_interview_session_get_catalog (self->session), id)
                    : NULL;
}

static gboolean
has_hint (GilQuestionHints *self,
          GilHint           hint)
{
  gsize n;

  switch (hint) {
  case GIL_HINT_CHECK:
    return gil_text_is_set (gil_question_get_check (self->question));
  case GIL_HINT_FRAME:
    return find_frame (self) != NULL;
  case GIL_HINT_ADVICE:
    gil_question_get_advice (self->question, &n);
    return n > 0;
  default:
    gil_question_get_part (self->question, gil_hint_rows_get_part (hint), &n);
    return n > 0;
  }
}

static GtkWidget *
content_new (GilQuestionHints *self,
             GilHint           hint)
{
  GilSettings *settings = gil_interview_session_get_settings (self->session);

  switch (hint) {
  case GIL_HINT_CHECK:
    return gil_hint_rows_new_check (self->question, settings);
  case GIL_HINT_FRAME:
    return gil_hint_rows_new_frame (find_frame (self), settings);
  case GIL_HINT_ADVICE:
    return gil_hint_rows_new_advice (self->question, settings);
  default:
    return gil_hint_rows_new_part (self->question, hint, settings);
  }
}

static void
build (GilQuestionHints *self,
       GilHint           hint)
{
  GtkWidget *row;

  if (self->built[hint])
    return;

  row = g_object_new (GTK_TYPE_LIST_BOX_ROW,
                      "activatable", FALSE,
                      "focusable", FALSE,
                      "child", content_new (self, hint),
                      NULL);
  gtk_widget_add_css_class (row, "text-row");
  adw_expander_row_add_row (self->rows[hint], row);
  self->built[hint] = TRUE;
}

static gboolean
is_all_open (GilQuestionHints *self)
{
  for (GilHint hint = 0; hint < GIL_N_HINTS; hint++) {
    if (self->rows[hint] != NULL && !adw_expander_row_get_expanded (self->rows[hint]))
      return FALSE;
  }

  return TRUE;
}

static void
update_all (GilQuestionHints *self)
{
  gtk_button_set_label (self->all, is_all_open (self) ? _("Fold all") : _("Show all"));
}

static void
unfolded_cb (GilQuestionHints *self,
             GParamSpec       *pspec,
             AdwExpanderRow   *row)
{
  gboolean open = adw_expander_row_get_expanded (row);

  for (GilHint hint = 0; hint < GIL_N_HINTS; hint++) {
    if (self->rows[hint] != row)
      continue;

    if (open)
      build (self, hint);
    gil_interview_session_set_hint_open (self->session, hint, open);
  }
  update_all (self);
}

static void
all_cb (GilQuestionHints *self)
{
  gboolean open = !is_all_open (self);

  for (GilHint hint = 0; hint < GIL_N_HINTS; hint++) {
    /* Also those that this question does not have: one asked for all. */
    gil_interview_session_set_hint_open (self->session, hint, open);
    if (self->rows[hint] != NULL)
      adw_expander_row_set_expanded (self->rows[hint], open);
  }
}

/* The frame has a name of its own, which is content. */
static void
update_frame (GilQuestionHints *self)
{
  GilSettings *settings = gil_interview_session_get_settings (self->session);

  if (self->rows[GIL_HINT_FRAME] != NULL)
    adw_expander_row_set_subtitle (self->rows[GIL_HINT_FRAME],
                                   gil_settings_get_primary_text (settings,
                                                                  gil_frame_get_name (find_frame (self))));
}

static void
add_hint (GilQuestionHints *self,
          GilHint           hint)
{
  GtkWidget *row = g_object_new (ADW_TYPE_EXPANDER_ROW,
                                 "use-markup", FALSE,
                                 "title", _(titles[hint]),
                                 NULL);

  self->rows[hint] = ADW_EXPANDER_ROW (row);
  gtk_list_box_append (self->list, row);
  g_signal_connect_object (row, "notify::expanded", G_CALLBACK (unfolded_cb), self,
                           G_CONNECT_SWAPPED);
  if (gil_interview_session_is_hint_open (self->session, hint))
    adw_expander_row_set_expanded (self->rows[hint], TRUE);
}

static void
gil_question_hints_dispose (GObject *object)
{
  GilQuestionHints *self = GIL_QUESTION_HINTS (object);

  g_clear_object (&self->question);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_QUESTION_HINTS);

  G_OBJECT_CLASS (gil_question_hints_parent_class)->dispose (object);
}

static void
gil_question_hints_class_init (GilQuestionHintsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_question_hints_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/interview/question/gil-question-hints.ui");
  gtk_widget_class_bind_template_child (widget_class, GilQuestionHints, all);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionHints, list);
  gtk_widget_class_bind_template_callback (widget_class, all_cb);
}

static void
gil_question_hints_init (GilQuestionHints *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows what helps to answer a question, in place of another; hidden where nothing does. */
void
gil_question_hints_show (GilQuestionHints    *self,
                         GilInterviewSession *session,
                         GilQuestion         *question)
{
  gboolean any = FALSE;

  g_return_if_fail (GIL_IS_QUESTION_HINTS (self));
  g_return_if_fail (GIL_IS_INTERVIEW_SESSION (session));
  g_return_if_fail (GIL_IS_QUESTION (question));

  if (self->session == NULL)
    g_signal_connect_object (gil_interview_session_get_settings (session),
                             "changed::content-language", G_CALLBACK (update_frame), self,
                             G_CONNECT_SWAPPED);
  g_set_object (&self->session, session);
  g_set_object (&self->question, question);

  gtk_list_box_remove_all (self->list);
  for (GilHint hint = 0; hint < GIL_N_HINTS; hint++) {
    self->rows[hint] = NULL;
    self->built[hint] = FALSE;
    if (has_hint (self, hint)) {
      add_hint (self, hint);
      any = TRUE;
    }
  }
  update_frame (self);
  update_all (self);
  gtk_widget_set_visible (GTK_WIDGET (self), any);
}
