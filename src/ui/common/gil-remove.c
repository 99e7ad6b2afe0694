/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-remove.h"

#include "gil-toast.h"

typedef struct
{
  GilJournal *journal;
  GilRemoval *removal;
} Undo;

static void
undo_free (gpointer data)
{
  Undo *undo = data;

  gil_removal_free (undo->removal);
  g_object_unref (undo->journal);
  g_free (undo);
}

static void
undo_cb (Undo *undo)
{
  gil_removal_undo (undo->removal, undo->journal);
}

void
gil_remove (GtkWidget      *from,
            GilJournal     *journal,
            GilJournalKind  kind,
            const char     *id,
            const char     *message)
{
  GtkWidget *overlay;
  GilRemoval *removal;
  Undo *undo;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (GIL_IS_JOURNAL (journal));
  g_return_if_fail (id != NULL);
  g_return_if_fail (message != NULL);

  /* A list that follows the journal may take from out of the window at once. */
  overlay = gtk_widget_get_ancestor (from, ADW_TYPE_TOAST_OVERLAY);
  removal = gil_removal_new (journal, kind, id);
  if (removal == NULL)
    return;

  undo = g_new0 (Undo, 1);
  undo->journal = g_object_ref (journal);
  undo->removal = removal;
  gil_toast_show_undo (overlay != NULL ? overlay : from, message, G_CALLBACK (undo_cb), undo, undo_free);
}
