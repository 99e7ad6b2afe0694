/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-dialog-focus.h"

static gboolean
grab_focus_cb (gpointer widget)
{
  if (gtk_widget_get_mapped (widget))
    gtk_widget_grab_focus (widget);

  return G_SOURCE_REMOVE;
}

static void
map_cb (GtkWidget *focus)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, grab_focus_cb, g_object_ref (focus), g_object_unref);
}

/* In narrow windows a dialog is a bottom sheet, and libadwaita 1.7 focuses its first widget,
 * Cancel, instead of the one asked for. */
void
gil_dialog_keep_focus (AdwDialog *dialog)
{
  GtkWidget *focus;

  g_return_if_fail (ADW_IS_DIALOG (dialog));

  focus = adw_dialog_get_focus (dialog);
  g_return_if_fail (focus != NULL);

  g_signal_connect (focus, "map", G_CALLBACK (map_cb), NULL);
}
