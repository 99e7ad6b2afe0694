/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-pick-undo.h"

#include "gil-toast.h"

typedef struct
{
  GilPickSession *session;
  GVariant *question;
} Undo;

static void
undo_cb (Undo *undo)
{
  gil_pick_session_restore (undo->session, undo->question);
}

static void
undo_free (gpointer data)
{
  Undo *undo = data;

  g_object_unref (undo->session);
  g_variant_unref (undo->question);
  g_free (undo);
}

/* Says what happened to the question, with a button that asks again what was asked before. */
void
gil_pick_undo_offer (GtkWidget      *from,
                     GilPickSession *session,
                     GVariant       *question,
                     const char     *title)
{
  Undo *undo;

  g_return_if_fail (GIL_IS_PICK_SESSION (session));
  g_return_if_fail (question != NULL);

  undo = g_new0 (Undo, 1);
  undo->session = g_object_ref (session);
  undo->question = g_variant_ref (question);
  gil_toast_show_undo (from, title, G_CALLBACK (undo_cb), undo, undo_free);
}
