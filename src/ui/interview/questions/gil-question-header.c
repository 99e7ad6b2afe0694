/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-question-header.h"

#include <glib/gi18n.h>

#include "gil-bilingual.h"

/* What stands above the questions of a category: its name, and how many of all its questions are ready,
 * whether they are shown or not. */
struct _GilQuestionHeader
{
  AdwBin parent_instance;

  /* Borrowed references: in its child */
  GtkWidget *name;
  GtkWidget *progress;

  /* Owned references */
  GilInterviewSession *session;
  GilQuestion *first;
};

G_DEFINE_FINAL_TYPE (GilQuestionHeader, gil_question_header, ADW_TYPE_BIN)

static void
update (GilQuestionHeader *self)
{
  g_autofree char *words = NULL;
  guint n_ready, n_all;

  if (self->first == NULL)
    return;

  /* Nothing is known of how many there are in the last section, whose questions are gone. */
  if (gil_question_tally_get (gil_interview_session_get_tally (self->session),
                              gil_question_get_category (self->first), &n_ready, &n_all))
    /* Translators: %1$u of %2$u questions of a category */
    words = g_strdup_printf (ngettext ("%1$u of %2$u ready", "%1$u of %2$u ready", n_all), n_ready,
                             n_all);
  gtk_label_set_label (GTK_LABEL (self->progress), words != NULL ? words : "");
  gtk_widget_set_visible (self->progress, words != NULL);
}

static void
gil_question_header_dispose (GObject *object)
{
  GilQuestionHeader *self = GIL_QUESTION_HEADER (object);

  g_clear_object (&self->first);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (gil_question_header_parent_class)->dispose (object);
}

static void
gil_question_header_class_init (GilQuestionHeaderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gil_question_header_dispose;
}

static void
gil_question_header_init (GilQuestionHeader *self)
{
  /* Side by side, or one below the other where there is no room. */
  GtkWidget *line = g_object_new (ADW_TYPE_WRAP_BOX,
                                  "child-spacing", 12,
                                  "justify", ADW_JUSTIFY_SPREAD,
                                  "justify-last-line", TRUE,
                                  NULL);

  self->name = g_object_new (GIL_TYPE_BILINGUAL, NULL);
  self->progress = g_object_new (GTK_TYPE_LABEL,
                                 "wrap", TRUE,
                                 "natural-wrap-mode", GTK_NATURAL_WRAP_NONE,
                                 "xalign", 0.0f,
                                 NULL);
  gtk_widget_add_css_class (self->progress, "progress");
  adw_wrap_box_append (ADW_WRAP_BOX (line), self->name);
  adw_wrap_box_append (ADW_WRAP_BOX (line), self->progress);
  adw_bin_set_child (ADW_BIN (self), line);
}

GtkWidget *
gil_question_header_new (GilInterviewSession *session)
{
  GilQuestionHeader *self;

  g_return_val_if_fail (GIL_IS_INTERVIEW_SESSION (session), NULL);

  self = g_object_new (GIL_TYPE_QUESTION_HEADER, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (gil_interview_session_get_tally (session), "changed",
                           G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/* Shows a category. */
void
gil_question_header_show (GilQuestionHeader *self,
                          GilQuestion       *first)
{
  g_return_if_fail (GIL_IS_QUESTION_HEADER (self));
  g_return_if_fail (GIL_IS_QUESTION (first));

  g_set_object (&self->first, first);
  gil_bilingual_show (GIL_BILINGUAL (self->name), gil_interview_session_get_settings (self->session),
                      G_OBJECT (first), gil_question_get_category_name (first));
  update (self);
}
