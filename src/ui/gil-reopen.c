/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-reopen.h"

#include "gil-toast.h"

/* What was typed in a dialog is not lost with a key too many: one that was closed without saving can be
 * opened again as it was. */

#define WINDOW_KEY "gil-reopen-window"

static void
window_free (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

static void
root_changed_cb (GtkWidget *dialog)
{
  GtkRoot *root = gtk_widget_get_root (dialog);

  /* Once it is closed, it has none. */
  if (root != NULL)
    g_weak_ref_set (g_object_get_data (G_OBJECT (dialog), WINDOW_KEY), root);
}

/**
 * gil_reopen_watch:
 * @dialog: a dialog that was not presented yet
 *
 * Remembers the window in which @dialog will be presented, for gil_reopen_offer().
 */
void
gil_reopen_watch (AdwDialog *dialog)
{
  GWeakRef *window;

  g_return_if_fail (ADW_IS_DIALOG (dialog));

  window = g_new0 (GWeakRef, 1);
  g_weak_ref_init (window, NULL);
  g_object_set_data_full (G_OBJECT (dialog), WINDOW_KEY, window, window_free);
  g_signal_connect (dialog, "notify::root", G_CALLBACK (root_changed_cb), NULL);
}

static void
present_cb (AdwDialog *dialog)
{
  g_autoptr (GtkWidget) window = g_weak_ref_get (g_object_get_data (G_OBJECT (dialog), WINDOW_KEY));

  if (window != NULL)
    adw_dialog_present (dialog, window);
}

/**
 * gil_reopen_offer:
 * @dialog: a dialog that was closed, watched since before it was presented
 * @title: what was not done
 *
 * Says in its window what was not done, with a button that opens the dialog again as it was.
 */
void
gil_reopen_offer (AdwDialog  *dialog,
                  const char *title)
{
  g_autoptr (GtkWidget) window = NULL;

  g_return_if_fail (ADW_IS_DIALOG (dialog));
  g_return_if_fail (title != NULL);

  window = g_weak_ref_get (g_object_get_data (G_OBJECT (dialog), WINDOW_KEY));
  if (window != NULL)
    gil_toast_show_undo (window, title, G_CALLBACK (present_cb), g_object_ref (dialog), g_object_unref);
}
