/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-guided-step-page.h"

#include "gil-format.h"

/* One question of the guided start with its answers. A question can be left open. */
struct _GilGuidedStepPage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  GtkLabel *question;
  GtkLabel *hint;
  GtkListBox *answers;

  const GilGuidedStep *step;
  GPtrArray *checks; /* (element-type GtkCheckButton): by answer, borrowed */
};

G_DEFINE_FINAL_TYPE (GilGuidedStepPage, gil_guided_step_page, ADW_TYPE_NAVIGATION_PAGE)

static void
add_answer (GilGuidedStepPage     *self,
            const GilGuidedAnswer *answer,
            GilSettings           *settings)
{
  GtkWidget *check = gtk_check_button_new ();
  const char *second = gil_settings_get_secondary_text (settings, &answer->text);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "title", gil_settings_get_primary_text (settings, &answer->text),
                                 "subtitle", second != NULL ? second : "",
                                 "use-markup", FALSE,
                                 "activatable-widget", check,
                                 NULL);

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  if (!self->step->many && self->checks->len > 0)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (check), g_ptr_array_index (self->checks, 0));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  gtk_list_box_append (self->answers, row);
  g_ptr_array_add (self->checks, check);
}

static void
gil_guided_step_page_dispose (GObject *object)
{
  GilGuidedStepPage *self = GIL_GUIDED_STEP_PAGE (object);

  g_clear_pointer (&self->checks, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_GUIDED_STEP_PAGE);

  G_OBJECT_CLASS (gil_guided_step_page_parent_class)->dispose (object);
}

static void
gil_guided_step_page_class_init (GilGuidedStepPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_guided_step_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/guided/gil-guided-step-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilGuidedStepPage, question);
  gtk_widget_class_bind_template_child (widget_class, GilGuidedStepPage, hint);
  gtk_widget_class_bind_template_child (widget_class, GilGuidedStepPage, answers);
}

static void
gil_guided_step_page_init (GilGuidedStepPage *self)
{
  self->checks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
gil_guided_step_page_new (const GilGuidedStep *step,
                          const char          *title,
                          GilSettings         *settings)
{
  GilGuidedStepPage *self;
  g_autofree char *question = NULL;
  g_autofree char *hint = NULL;

  g_return_val_if_fail (step != NULL, NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  self = g_object_new (GIL_TYPE_GUIDED_STEP_PAGE, "title", title, NULL);
  self->step = step;

  question = gil_format_text (&step->text, settings);
  hint = gil_format_text (&step->hint, settings);
  gtk_label_set_label (self->question, question);
  gtk_label_set_label (self->hint, hint);
  for (gsize i = 0; i < step->n_answers; i++)
    add_answer (self, &step->answers[i], settings);

  return ADW_NAVIGATION_PAGE (self);
}

/* Chooses an answer, as the user would. */
void
gil_guided_step_page_choose (GilGuidedStepPage *self,
                             const char        *answer)
{
  g_return_if_fail (GIL_IS_GUIDED_STEP_PAGE (self));

  for (gsize i = 0; i < self->step->n_answers; i++) {
    if (g_strcmp0 (self->step->answers[i].id, answer) == 0)
      gtk_check_button_set_active (g_ptr_array_index (self->checks, i), TRUE);
  }
}

gboolean
gil_guided_step_page_is_chosen (GilGuidedStepPage *self,
                                gsize              answer)
{
  g_return_val_if_fail (GIL_IS_GUIDED_STEP_PAGE (self), FALSE);
  g_return_val_if_fail (answer < self->checks->len, FALSE);

  return gtk_check_button_get_active (g_ptr_array_index (self->checks, answer));
}
