/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-criteria-dialog.h"

/* Where the criteria are while the window is too narrow for a pane beside the ranking. */
struct _GilCriteriaDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  AdwBin *place;
};

G_DEFINE_FINAL_TYPE (GilCriteriaDialog, gil_criteria_dialog, ADW_TYPE_DIALOG)

static void
gil_criteria_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GIL_TYPE_CRITERIA_DIALOG);

  G_OBJECT_CLASS (gil_criteria_dialog_parent_class)->dispose (object);
}

static void
gil_criteria_dialog_class_init (GilCriteriaDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_criteria_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/picker/gil-criteria-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GilCriteriaDialog, place);
}

static void
gil_criteria_dialog_init (GilCriteriaDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
gil_criteria_dialog_new (void)
{
  return g_object_new (GIL_TYPE_CRITERIA_DIALOG, NULL);
}

AdwBin *
gil_criteria_dialog_get_place (GilCriteriaDialog *self)
{
  g_return_val_if_fail (GIL_IS_CRITERIA_DIALOG (self), NULL);

  return self->place;
}
