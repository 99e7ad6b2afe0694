/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-fold.h"

/* What a row unfolds. It is empty while it is closed, and clicks into it stay in it: who clicks there reads,
 * and only the head of the row is to fold it again. */
struct _GilFold
{
  AdwBin parent_instance;

  /* Borrowed references */
  GtkRevealer *revealer;
};

G_DEFINE_FINAL_TYPE (GilFold, gil_fold, ADW_TYPE_BIN)

static void
claim_cb (GtkGesture *click)
{
  gtk_gesture_set_state (click, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
folded_cb (GilFold *self)
{
  if (!gtk_revealer_get_child_revealed (self->revealer) && !gtk_revealer_get_reveal_child (self->revealer))
    gtk_revealer_set_child (self->revealer, NULL);
}

static void
gil_fold_class_init (GilFoldClass *klass)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "fold");
}

static void
gil_fold_init (GilFold *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect (click, "pressed", G_CALLBACK (claim_cb), NULL);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  self->revealer = GTK_REVEALER (gtk_revealer_new ());
  g_signal_connect_object (self->revealer, "notify::child-revealed", G_CALLBACK (folded_cb), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->revealer));
}

GtkWidget *
gil_fold_new (void)
{
  return g_object_new (GIL_TYPE_FOLD, NULL);
}

/* Puts this into it, in place of what was there. It is let go of once the fold has closed. */
void
gil_fold_set_content (GilFold   *self,
                      GtkWidget *content)
{
  g_return_if_fail (GIL_IS_FOLD (self));

  gtk_revealer_set_child (self->revealer, content);
}

void
gil_fold_set_open (GilFold  *self,
                   gboolean  open)
{
  g_return_if_fail (GIL_IS_FOLD (self));

  gtk_revealer_set_reveal_child (self->revealer, open);
}
