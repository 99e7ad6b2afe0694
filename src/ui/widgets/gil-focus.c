/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-focus.h"

int
gil_list_focus_find (GtkListBox *list)
{
  GtkRoot *root;
  GtkWidget *focus, *row;

  g_return_val_if_fail (GTK_IS_LIST_BOX (list), -1);

  /* A list remembers its last focus; only that of the window is where somebody is. */
  root = gtk_widget_get_root (GTK_WIDGET (list));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (list)))
    return -1;
  row = GTK_IS_LIST_BOX_ROW (focus) ? focus : gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW);

  return row != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) : -1;
}

/* The last row gets the focus if there are fewer rows now. */
void
gil_list_focus_put (GtkListBox *list,
                    int         index)
{
  GtkListBoxRow *row;

  g_return_if_fail (GTK_IS_LIST_BOX (list));

  for (row = NULL; index >= 0 && row == NULL; index--)
    row = gtk_list_box_get_row_at_index (list, index);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

/* Moves the focus among the children alone. On the way back GTK offers the focus to the widget around
 * them last; one that hands it on to a child would catch it for ever. */
gboolean
gil_focus_children (GtkWidget        *widget,
                    GtkDirectionType  direction)
{
  gboolean back = direction == GTK_DIR_TAB_BACKWARD || direction == GTK_DIR_UP || direction == GTK_DIR_LEFT;
  GtkWidget *child = gtk_widget_get_focus_child (widget);

  if (child == NULL)
    child = back ? gtk_widget_get_last_child (widget) : gtk_widget_get_first_child (widget);

  for (; child != NULL; child = back ? gtk_widget_get_prev_sibling (child) : gtk_widget_get_next_sibling (child)) {
    if (gtk_widget_get_mapped (child) && gtk_widget_child_focus (child, direction))
      return TRUE;
  }

  return FALSE;
}

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
