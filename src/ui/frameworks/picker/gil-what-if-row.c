/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-what-if-row.h"

#include <glib/gi18n.h>

#include "gil-pick-undo.h"

/* The smallest change that would put a framework first, in words, and a button that makes it. The toast it
 * leaves behind takes it back. */
struct _GilWhatIfRow
{
  GtkWidget parent_instance;

  /* Borrowed references */
  GtkLabel *sentence;
  GtkButton *button;

  /* Owned references */
  GilPickSession *session;

  GilRankChange change;
};

G_DEFINE_FINAL_TYPE (GilWhatIfRow, gil_what_if_row, GTK_TYPE_WIDGET)

/* Details are built anew with every answer, and this button with them: the focus goes to the row
 * they are part of, which stays. */
static void
save_focus (GilWhatIfRow *self)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_LIST_BOX_ROW);

  if (row != NULL && gtk_widget_get_focusable (row))
    gtk_widget_grab_focus (row);
}

static void
clicked_cb (GilWhatIfRow *self)
{
  g_autoptr (GilPickSession) session = g_object_ref (self->session);
  g_autoptr (GVariant) question = gil_pick_session_save (session);
  g_autofree char *title = NULL;
  GtkWidget *from = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);

  if (from == NULL)
    from = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  /* The toast is read aloud, and says what is first now. This row may be gone with its answer. */
  save_focus (self);
  gil_pick_session_set_want_quietly (session, self->change.criterion, self->change.want);

  title = gil_explain_first (gil_pick_session_get_pick (session), gil_pick_session_get_lang (session));
  gil_pick_undo_offer (from, session, question, title);
}

static void
gil_what_if_row_dispose (GObject *object)
{
  GilWhatIfRow *self = GIL_WHAT_IF_ROW (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (gil_what_if_row_parent_class)->dispose (object);
}

static void
gil_what_if_row_class_init (GilWhatIfRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gil_what_if_row_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
gil_what_if_row_init (GilWhatIfRow *self)
{
  GtkWidget *box = adw_wrap_box_new ();

  self->sentence = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                 "xalign", 0.0f, "hexpand", TRUE, NULL);
  self->button = GTK_BUTTON (gtk_button_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->button), GTK_ALIGN_CENTER);
  gtk_button_set_can_shrink (self->button, TRUE);
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 12);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (box), 6);
  adw_wrap_box_append (ADW_WRAP_BOX (box), GTK_WIDGET (self->sentence));
  adw_wrap_box_append (ADW_WRAP_BOX (box), GTK_WIDGET (self->button));
  gtk_widget_set_parent (box, GTK_WIDGET (self));
}

GtkWidget *
gil_what_if_row_new (GilPickSession *session)
{
  GilWhatIfRow *self;

  g_return_val_if_fail (GIL_IS_PICK_SESSION (session), NULL);

  self = g_object_new (GIL_TYPE_WHAT_IF_ROW, NULL);
  self->session = g_object_ref (session);

  return GTK_WIDGET (self);
}

static char *
describe_change (GilWant     want,
                 const char *criterion)
{
  switch (want) {
  case GIL_WANT_MUST:
    /* Translators: a button; %s is a criterion */
    return g_strdup_printf (_("Make %s a must"), criterion);
  case GIL_WANT_NICE:
    /* Translators: a button; %s is a criterion */
    return g_strdup_printf (_("Make %s nice to have"), criterion);
  case GIL_WANT_OFF:
  default:
    /* Translators: a button; %s is a criterion */
    return g_strdup_printf (_("Turn %s off"), criterion);
  }
}

static void
set_button_label (GilWhatIfRow  *self,
                  const GilPick *pick)
{
  g_autoptr (GilCriterion) criterion = NULL;
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  criterion = g_list_model_get_item (gil_catalog_get_criteria (pick->catalog), self->change.criterion);
  name = gil_explain_name (gil_criterion_get_name (criterion), gil_pick_session_get_lang (self->session));
  label = describe_change (self->change.want, name);
  gtk_button_set_label (self->button, label);
}

/* Says what would put this result first; where nothing would, that, without a button. */
void
gil_what_if_row_update (GilWhatIfRow *self,
                        gsize         result)
{
  const GilPick *pick;
  g_autofree char *sentence = NULL;
  gboolean found;
  GilLang lang;

  g_return_if_fail (GIL_IS_WHAT_IF_ROW (self));

  pick = gil_pick_session_get_pick (self->session);
  sentence = gil_explain_change (pick, result, gil_pick_session_get_lang (self->session));
  if (gil_pick_session_get_second_lang (self->session, &lang)) {
    g_autofree char *first = g_steal_pointer (&sentence);
    g_autofree char *second = gil_explain_change (pick, result, lang);

    sentence = g_strdup_printf ("%s\n%s", first, second);
  }
  gtk_label_set_label (self->sentence, sentence);

  found = gil_pick_find_change (pick, result, &self->change);
  gtk_widget_set_visible (GTK_WIDGET (self->button), found);
  if (found)
    set_button_label (self, pick);
}

GtkButton *
gil_what_if_row_get_button (GilWhatIfRow *self)
{
  g_return_val_if_fail (GIL_IS_WHAT_IF_ROW (self), NULL);

  return self->button;
}
