/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-what-if.h"

#include <glib/gi18n.h>

#include "gil-section.h"

/* What would put each of the next four first, below the ranking: a list to choose from with one activation.
 * Its rows are made once, so that the focus stays while answers change. */
struct _GilWhatIf
{
  GtkWidget parent_instance;

  /* Borrowed references */
  GilWhatIfRow *rows[GIL_EXPLAIN_N_NEXT];

  /* Owned references */
  GilPickSession *session;
};

G_DEFINE_FINAL_TYPE (GilWhatIf, gil_what_if, GTK_TYPE_WIDGET)

static void
update (GilWhatIf *self)
{
  gsize n_next;
  gsize first = gil_explain_get_next (gil_pick_session_get_pick (self->session), &n_next);

  gtk_widget_set_visible (GTK_WIDGET (self), n_next > 0);
  for (gsize i = 0; i < GIL_EXPLAIN_N_NEXT; i++) {
    GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (self->rows[i]), GTK_TYPE_LIST_BOX_ROW);

    gtk_widget_set_visible (row, i < n_next);
    if (i < n_next)
      gil_what_if_row_update (self->rows[i], first + i);
  }
}

static void
gil_what_if_dispose (GObject *object)
{
  GilWhatIf *self = GIL_WHAT_IF (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (gil_what_if_parent_class)->dispose (object);
}

static void
gil_what_if_class_init (GilWhatIfClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gil_what_if_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
gil_what_if_init (GilWhatIf *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "what-if");
}

GtkWidget *
gil_what_if_new (GilPickSession *session)
{
  GilWhatIf *self;
  GtkWidget *section, *list;

  g_return_val_if_fail (GIL_IS_PICK_SESSION (session), NULL);

  self = g_object_new (GIL_TYPE_WHAT_IF, NULL);
  self->session = g_object_ref (session);

  section = gil_section_new (_("What would change this"));
  list = gil_section_add_list (section);
  for (gsize i = 0; i < GIL_EXPLAIN_N_NEXT; i++) {
    self->rows[i] = GIL_WHAT_IF_ROW (gil_what_if_row_new (session));
    gtk_box_append (GTK_BOX (gil_section_append_row (list)), GTK_WIDGET (self->rows[i]));
  }
  gtk_widget_set_parent (section, GTK_WIDGET (self));
  update (self);

  g_signal_connect_object (session, "picked", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_pick_session_get_settings (session), "changed::content-language",
                           G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

GilWhatIfRow *
gil_what_if_get_row (GilWhatIf *self,
                     guint      index)
{
  g_return_val_if_fail (GIL_IS_WHAT_IF (self), NULL);
  g_return_val_if_fail (index < GIL_EXPLAIN_N_NEXT, NULL);

  return self->rows[index];
}
