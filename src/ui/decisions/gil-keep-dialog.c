/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-keep-dialog.h"

#include <glib/gi18n.h>

#include "gil-composed.h"
#include "gil-decision-make.h"
#include "gil-own-words.h"
#include "gil-pick-session.h"
#include "gil-reopen.h"
#include "gil-toast.h"

/* Keeps the question that is asked of the frameworks, with what the user chooses and why. */
struct _GilKeepDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  AdwEntryRow *title_row;
  AdwComboRow *choice_row;
  GilOwnWords *why;
  GilOwnWords *gave_up;

  /* Owned references */
  GilPickSession *session;
  GilJournal *journal;

  char *suggested;
  gboolean saved;
};

G_DEFINE_FINAL_TYPE (GilKeepDialog, gil_keep_dialog, ADW_TYPE_DIALOG)

/* The suggestion follows the choice until somebody writes a name. */
static void
suggest_title (GilKeepDialog *self)
{
  const GilPick *pick = gil_pick_session_get_pick (self->session);
  guint choice = adw_combo_row_get_selected (self->choice_row);
  GtkEditable *entry = GTK_EDITABLE (self->title_row);
  const char *written = gtk_editable_get_text (entry);
  gboolean untouched = self->suggested == NULL || g_str_equal (written, self->suggested);

  if (choice >= pick->ranking->n_results)
    return;

  g_free (self->suggested);
  self->suggested = gil_decision_suggest_title (pick, choice,
                                                gil_pick_session_get_lang (self->session));
  if (untouched)
    gtk_editable_set_text (entry, self->suggested);
}

static void
choice_changed_cb (GilKeepDialog *self)
{
  if (self->session != NULL)
    suggest_title (self);
}

static void
fill (GilKeepDialog *self)
{
  const GilPick *pick = gil_pick_session_get_pick (self->session);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (gsize i = 0; i < pick->ranking->n_results; i++) {
    const char *name = gil_framework_get_name (gil_pick_get_framework (pick, i));
    guint rank = pick->ranking->results[i].rank;
    g_autofree char *line = NULL;

    if (rank > 0)
      /* Translators: a rank and a framework, as in "1. FastAPI" */
      line = g_strdup_printf (_("%u. %s"), rank, name);
    else
      /* Translators: a framework that does not meet all musts, as in "Flask (near miss)" */
      line = g_strdup_printf (_("%s (near miss)"), name);
    gtk_string_list_append (names, line);
  }

  adw_combo_row_set_model (self->choice_row, G_LIST_MODEL (names));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "keep.save",
                                 pick->ranking->scored && pick->ranking->n_results > 0);
  suggest_title (self);
}

static void
cancel_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

/* What is being composed counts. */
static char *
dup_title (GilKeepDialog *self)
{
  return g_strstrip (gil_composed_dup_text (GTK_EDITABLE (self->title_row)));
}

/* One key too many loses nothing: what was written can be had again. */
static void
closed_cb (GilKeepDialog *self)
{
  g_autofree char *title = dup_title (self);
  g_autofree char *why = gil_own_words_dup_text (self->why);
  g_autofree char *gave_up = gil_own_words_dup_text (self->gave_up);

  if (!self->saved && (*why != '\0' || *gave_up != '\0' || g_strcmp0 (title, self->suggested) != 0))
    gil_reopen_offer (ADW_DIALOG (self), _("Decision not kept"));
}

static void
save_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilKeepDialog *self = GIL_KEEP_DIALOG (widget);
  g_autofree char *title = NULL;
  g_autofree char *id = gil_journal_make_id ();
  g_autoptr (GilDecision) decision = NULL;
  g_autoptr (JsonObject) item = NULL;

  title = dup_title (self);
  decision = gil_decision_new_from_pick (gil_pick_session_get_pick (self->session),
                                         adw_combo_row_get_selected (self->choice_row),
                                         gil_pick_session_get_scenario (self->session));
  decision->title = g_strdup (*title != '\0' ? title : self->suggested);
  g_free (decision->why);
  decision->why = gil_own_words_dup_text (self->why);
  g_free (decision->gave_up);
  decision->gave_up = gil_own_words_dup_text (self->gave_up);

  item = gil_decision_write (decision);
  gil_journal_set (self->journal, GIL_JOURNAL_DECISIONS, id, item);
  self->saved = TRUE;

  gil_toast_show_action (widget, _("Decision kept"), _("Open"), "win.show-decision",
                         g_variant_new_string (id));
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
gil_keep_dialog_dispose (GObject *object)
{
  GilKeepDialog *self = GIL_KEEP_DIALOG (object);

  g_clear_pointer (&self->suggested, g_free);
  g_clear_object (&self->session);
  g_clear_object (&self->journal);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_KEEP_DIALOG);

  G_OBJECT_CLASS (gil_keep_dialog_parent_class)->dispose (object);
}

static void
gil_keep_dialog_class_init (GilKeepDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_keep_dialog_dispose;

  g_type_ensure (GIL_TYPE_OWN_WORDS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/decisions/gil-keep-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GilKeepDialog, title_row);
  gtk_widget_class_bind_template_child (widget_class, GilKeepDialog, choice_row);
  gtk_widget_class_bind_template_child (widget_class, GilKeepDialog, why);
  gtk_widget_class_bind_template_child (widget_class, GilKeepDialog, gave_up);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);

  gtk_widget_class_install_action (widget_class, "keep.cancel", NULL, cancel_cb);
  gtk_widget_class_install_action (widget_class, "keep.save", NULL, save_cb);
}

static void
gil_keep_dialog_init (GilKeepDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
gil_keep_dialog_new (const GilContext *context)
{
  GilKeepDialog *self;

  g_return_val_if_fail (context != NULL, NULL);

  self = g_object_new (GIL_TYPE_KEEP_DIALOG, NULL);
  self->session = g_object_ref (context->pick);
  self->journal = g_object_ref (context->journal);
  fill (self);

  /* A program beside this one may change the settings, in which the question is kept. */
  g_signal_connect_object (context->pick, "picked", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "closed", G_CALLBACK (closed_cb), NULL);

  return ADW_DIALOG (self);
}
