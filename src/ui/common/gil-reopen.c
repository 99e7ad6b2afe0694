/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-reopen.h"

#include "gil-toast.h"

/* A dialog that was closed without saving can be opened again as it was, so that one key too many
 * loses nothing. */

typedef struct
{
  AdwDialog *dialog;
  GWeakRef window; /* weak, as what its toast holds would keep it alive */
} Closed;

static void
closed_free (gpointer data)
{
  Closed *closed = data;

  g_object_unref (closed->dialog);
  g_weak_ref_clear (&closed->window);
  g_free (closed);
}

static void
present_cb (Closed *closed)
{
  g_autoptr (GtkWidget) window = g_weak_ref_get (&closed->window);

  if (window != NULL)
    adw_dialog_present (closed->dialog, window);
}

void
gil_reopen_offer (AdwDialog  *dialog,
                  const char *title)
{
  GtkRoot *window;
  Closed *closed;

  g_return_if_fail (ADW_IS_DIALOG (dialog));
  g_return_if_fail (title != NULL);

  window = gtk_widget_get_root (GTK_WIDGET (dialog));
  closed = g_new0 (Closed, 1);
  closed->dialog = g_object_ref (dialog);
  g_weak_ref_init (&closed->window, window);
  gil_toast_show_undo (GTK_WIDGET (dialog), title, G_CALLBACK (present_cb), closed, closed_free);
}
