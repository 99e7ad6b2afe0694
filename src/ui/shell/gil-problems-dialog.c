/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-problems-dialog.h"

/* More would only slow the dialog down; nobody reads a thousand lines. */
#define MAX_ROWS 200

struct _GilProblemsDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (GilProblemsDialog, gil_problems_dialog, ADW_TYPE_DIALOG)

static void
gil_problems_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GIL_TYPE_PROBLEMS_DIALOG);

  G_OBJECT_CLASS (gil_problems_dialog_parent_class)->dispose (object);
}

static void
gil_problems_dialog_class_init (GilProblemsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_problems_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/shell/gil-problems-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GilProblemsDialog, list);
}

static void
gil_problems_dialog_init (GilProblemsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
gil_problems_dialog_new (const char *const *problems)
{
  GilProblemsDialog *self = g_object_new (GIL_TYPE_PROBLEMS_DIALOG, NULL);

  for (gsize i = 0; problems[i] != NULL && i < MAX_ROWS; i++) {
    GtkWidget *label = gtk_label_new (problems[i]);
    GtkWidget *row = gtk_list_box_row_new ();

    gtk_label_set_wrap (GTK_LABEL (label), TRUE);
    gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
    gtk_label_set_xalign (GTK_LABEL (label), 0);
    gtk_label_set_selectable (GTK_LABEL (label), TRUE);
    gtk_widget_add_css_class (label, "problem");
    gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
    gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
    gtk_list_box_append (self->list, row);
  }

  return ADW_DIALOG (self);
}
