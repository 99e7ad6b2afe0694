/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-question-filter-bar.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* Says how many questions are shown, and what they are chosen by: a chip for each, which takes it away. Its
 * buttons call `questions.filter` and `questions.add`. */
struct _GilQuestionFilterBar
{
  GtkBox parent_instance;

  /* Template widgets */
  GtkLabel *count;
  AdwWrapBox *chips;

  /* Owned references */
  GilInterviewSession *session;
};

G_DEFINE_FINAL_TYPE (GilQuestionFilterBar, gil_question_filter_bar, GTK_TYPE_BOX)

static void
update_count (GilQuestionFilterBar *self)
{
  GListModel *all = G_LIST_MODEL (gil_interview_session_get_questions (self->session));
  guint n_shown = gil_interview_session_count_shown (self->session);
  guint n_all = g_list_model_get_n_items (all);
  g_autofree char *words = NULL;

  if (gil_question_filter_is_empty (gil_interview_session_get_filter (self->session)))
    words = g_strdup_printf (ngettext ("%u question", "%u questions", n_all), n_all);
  else
    words = g_strdup_printf (ngettext ("%u of %u question", "%u of %u questions", n_all), n_shown,
                             n_all);
  gtk_label_set_label (self->count, words);
}

static void
chip_clicked_cb (GilQuestionFilterBar *self,
                 GtkWidget            *chip)
{
  GilAspect aspect = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (chip), "gil-aspect"));

  gil_interview_session_set_aspect (self->session, aspect, NULL);
}

static GtkWidget *
chip_new (GilQuestionFilterBar *self,
          GilAspect             aspect)
{
  g_autofree char *words = gil_aspect_dup_words (aspect,
                                                gil_interview_session_get_filter (self->session),
                                                gil_interview_session_get_catalog (self->session),
                                                gil_interview_session_get_settings (self->session));
  /* Translators: %s is what questions are chosen by, "Draft" */
  g_autofree char *what = g_strdup_printf (_("Remove the filter “%s”"), words);
  GtkWidget *chip = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", words,
                                   "ellipsize", PANGO_ELLIPSIZE_END,
                                   NULL);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "icon-name", "window-close-symbolic",
                                  NULL);

  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_widget_add_css_class (chip, "filter-chip");
  gtk_widget_set_tooltip_text (chip, what);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, what, -1);
  g_object_set_data (G_OBJECT (chip), "gil-aspect", GUINT_TO_POINTER (aspect));
  g_signal_connect_object (chip, "clicked", G_CALLBACK (chip_clicked_cb), self, G_CONNECT_SWAPPED);

  return chip;
}

static GtkWidget *
clear_button_new (GilQuestionFilterBar *self)
{
  GtkWidget *button = gtk_button_new_with_label (_("Clear"));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("Show all questions"));
  g_signal_connect_object (button, "clicked", G_CALLBACK (gil_interview_session_clear_filter),
                           self->session, G_CONNECT_SWAPPED);

  return button;
}

static void
update (GilQuestionFilterBar *self)
{
  const GilQuestionFilter *filter = gil_interview_session_get_filter (self->session);
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->chips)) != NULL;
  GtkWidget *child;
  guint n = 0;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->chips))) != NULL)
    adw_wrap_box_remove (self->chips, child);

  for (GilAspect aspect = 0; aspect < GIL_N_ASPECTS; aspect++) {
    if (gil_aspect_is_set (aspect, filter)) {
      adw_wrap_box_append (self->chips, chip_new (self, aspect));
      n++;
    }
  }
  if (n > 0)
    adw_wrap_box_append (self->chips, clear_button_new (self));
  gtk_widget_set_visible (GTK_WIDGET (self->chips), n > 0);
  update_count (self);

  /* Where the chip was that took itself away, the next one is, or what comes after. */
  if (had_focus)
    gtk_widget_child_focus (n > 0 ? GTK_WIDGET (self->chips) : GTK_WIDGET (self),
                            GTK_DIR_TAB_FORWARD);
}

static void
gil_question_filter_bar_dispose (GObject *object)
{
  GilQuestionFilterBar *self = GIL_QUESTION_FILTER_BAR (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_QUESTION_FILTER_BAR);

  G_OBJECT_CLASS (gil_question_filter_bar_parent_class)->dispose (object);
}

static void
gil_question_filter_bar_class_init (GilQuestionFilterBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_question_filter_bar_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_BASE "/interview/questions/gil-question-filter-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, GilQuestionFilterBar, count);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionFilterBar, chips);
}

static void
gil_question_filter_bar_init (GilQuestionFilterBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Follows the session from now on. */
void
gil_question_filter_bar_show (GilQuestionFilterBar *self,
                              GilInterviewSession  *session)
{
  g_return_if_fail (GIL_IS_QUESTION_FILTER_BAR (self));
  g_return_if_fail (GIL_IS_INTERVIEW_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "filtered", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_interview_session_get_shown (session), "items-changed",
                           G_CALLBACK (update_count), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_interview_session_get_settings (session),
                           "changed::content-language", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}

const char *
gil_question_filter_bar_get_words (GilQuestionFilterBar *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION_FILTER_BAR (self), NULL);

  return gtk_label_get_label (self->count);
}
