/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-toast.h"

#include <glib/gi18n.h>

static void
show (GtkWidget *from,
      AdwToast  *toast)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (from, ADW_TYPE_TOAST_OVERLAY);
  GtkRoot *root = gtk_widget_get_root (from);

  /* A dialog is no part of what the window holds, and what it says may outlive it. */
  if (overlay == NULL && ADW_IS_APPLICATION_WINDOW (root))
    overlay = adw_application_window_get_content (ADW_APPLICATION_WINDOW (root));
  if (!ADW_IS_TOAST_OVERLAY (overlay))
    overlay = NULL;

  /* A page that was taken out of its window in the meantime has nobody left to tell. */
  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
  else
    g_object_unref (toast);
}

static AdwToast *
toast_new (const char *title)
{
  return g_object_new (ADW_TYPE_TOAST,
                       "use-markup", FALSE,
                       "title", title,
                       NULL);
}

void
gil_toast_show (GtkWidget  *from,
                const char *title)
{
  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (title != NULL);

  show (from, toast_new (title));
}

void
gil_toast_show_button (GtkWidget      *from,
                       const char     *title,
                       const char     *label,
                       GCallback       pressed,
                       gpointer        data,
                       GDestroyNotify  free_data)
{
  AdwToast *toast;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (title != NULL);
  g_return_if_fail (label != NULL);
  g_return_if_fail (pressed != NULL);

  toast = toast_new (title);
  adw_toast_set_button_label (toast, label);
  g_signal_connect_data (toast, "button-clicked", pressed, data,
                         (GClosureNotify) (void *) free_data, G_CONNECT_SWAPPED);
  show (from, toast);
}

void
gil_toast_show_undo (GtkWidget      *from,
                     const char     *title,
                     GCallback       undo,
                     gpointer        data,
                     GDestroyNotify  free_data)
{
  gil_toast_show_button (from, title, _("Undo"), undo, data, free_data);
}

void
gil_toast_show_action (GtkWidget  *from,
                       const char *title,
                       const char *label,
                       const char *action,
                       GVariant   *target)
{
  AdwToast *toast;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (title != NULL);
  g_return_if_fail (label != NULL);
  g_return_if_fail (action != NULL);

  toast = toast_new (title);
  adw_toast_set_button_label (toast, label);
  adw_toast_set_action_target_value (toast, target);
  adw_toast_set_action_name (toast, action);
  show (from, toast);
}
