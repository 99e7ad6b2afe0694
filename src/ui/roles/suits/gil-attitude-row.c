/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-attitude-row.h"

#include "gil-format.h"

/* A question on what one enjoys or minds, and its answer. The row itself takes no focus; the control does,
 * and carries the question as its name. */
struct _GilAttitudeRow
{
  GtkListBoxRow parent_instance;

  /* Template widgets */
  GtkLabel *question;
  GtkLabel *description;
  AdwToggleGroup *answers;
  AdwToggle *off;
  AdwToggle *nice;
  AdwToggle *must;
};

G_DEFINE_FINAL_TYPE (GilAttitudeRow, gil_attitude_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  SIGNAL_ANSWERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
answered_cb (GilAttitudeRow *self)
{
  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0);
}

static void
gil_attitude_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GIL_TYPE_ATTITUDE_ROW);

  G_OBJECT_CLASS (gil_attitude_row_parent_class)->dispose (object);
}

static void
gil_attitude_row_class_init (GilAttitudeRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_attitude_row_dispose;

  /**
   * GilAttitudeRow::answered:
   * @self: a row
   *
   * The answer changed.
   */
  signals[SIGNAL_ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/roles/suits/gil-attitude-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GilAttitudeRow, question);
  gtk_widget_class_bind_template_child (widget_class, GilAttitudeRow, description);
  gtk_widget_class_bind_template_child (widget_class, GilAttitudeRow, answers);
  gtk_widget_class_bind_template_child (widget_class, GilAttitudeRow, off);
  gtk_widget_class_bind_template_child (widget_class, GilAttitudeRow, nice);
  gtk_widget_class_bind_template_child (widget_class, GilAttitudeRow, must);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
}

static void
gil_attitude_row_init (GilAttitudeRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
gil_attitude_row_new (const GilAttitude *attitude,
                      GilSettings       *settings)
{
  GilLang lang = gil_settings_get_primary_lang (settings);
  g_autofree char *question = gil_format_text (&attitude->question, settings);
  g_autofree char *description = gil_format_text (&attitude->description, settings);
  GilAttitudeRow *self;

  g_return_val_if_fail (attitude != NULL, NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  self = g_object_new (GIL_TYPE_ATTITUDE_ROW, NULL);
  gtk_label_set_label (self->question, question);
  gtk_label_set_label (self->description, description);
  adw_toggle_set_label (self->off, gil_suit_get_want_name (GIL_WANT_OFF, lang));
  adw_toggle_set_label (self->nice, gil_suit_get_want_name (GIL_WANT_NICE, lang));
  adw_toggle_set_label (self->must, gil_suit_get_want_name (GIL_WANT_MUST, lang));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->answers),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, question,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);

  return GTK_WIDGET (self);
}

GilWant
gil_attitude_row_get_want (GilAttitudeRow *self)
{
  guint active;

  g_return_val_if_fail (GIL_IS_ATTITUDE_ROW (self), GIL_WANT_OFF);

  active = adw_toggle_group_get_active (self->answers);

  return active == GTK_INVALID_LIST_POSITION ? GIL_WANT_OFF : (GilWant) active;
}

/* Answers as the user would. */
void
gil_attitude_row_set_want (GilAttitudeRow *self,
                           GilWant         want)
{
  g_return_if_fail (GIL_IS_ATTITUDE_ROW (self));

  adw_toggle_group_set_active (self->answers, want);
}
