/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-own-question-dialog.h"

#include <glib/gi18n.h>

#include "gil-focus.h"
#include "gil-own-words.h"
#include "gil-own.h"
#include "gil-reopen.h"
#include "gil-toast.h"

/* Asks for a question of the user's own, or for other words for one. What is being composed counts. What was
 * typed is not lost with a key too many: a dialog that is closed without saving can be opened again as it
 * was. */
struct _GilOwnQuestionDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  GtkWidget *save_button;
  GtkScrolledWindow *scroller;
  GilOwnWords *text;
  GilOwnWords *check;
  AdwComboRow *category;
  AdwExpanderRow *stages;

  /* Owned references */
  GilInterviewSession *session;

  char *id;               /* (nullable): of the question that is changed */
  GPtrArray *categories;  /* (element-type GilAspectValue) */
  GPtrArray *stage_rows;  /* borrowed: in the order of the stages */
  gboolean saved;
};

G_DEFINE_FINAL_TYPE (GilOwnQuestionDialog, gil_own_question_dialog, ADW_TYPE_DIALOG)

/* A question is one line in lists, whatever it was pasted from. */
static char *
dup_line (GilOwnWords *words)
{
  g_autofree char *text = gil_own_words_dup_text (words);
  g_autoptr (GString) line = g_string_new (NULL);
  g_auto (GStrv) parts = g_strsplit_set (text, " \t\r\n", -1);

  for (gsize i = 0; parts[i] != NULL; i++) {
    if (*parts[i] != '\0')
      g_string_append_printf (line, "%s%s", line->len > 0 ? " " : "", parts[i]);
  }

  return g_string_free (g_steal_pointer (&line), FALSE);
}

static void
edited_cb (GilOwnQuestionDialog *self)
{
  g_autofree char *text = dup_line (self->text);

  gtk_widget_set_sensitive (self->save_button, *text != '\0');
}

static char **
dup_stages (GilOwnQuestionDialog *self)
{
  GListModel *stages = gil_catalog_get_stages (gil_interview_session_get_catalog (self->session));
  g_autoptr (GStrvBuilder) chosen = g_strv_builder_new ();

  for (guint i = 0; i < self->stage_rows->len; i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);

    if (adw_switch_row_get_active (g_ptr_array_index (self->stage_rows, i)))
      g_strv_builder_add (chosen, gil_stage_get_id (stage));
  }

  return g_strv_builder_end (chosen);
}

static void
save_cb (GilOwnQuestionDialog *self)
{
  GilJournal *journal = gil_interview_session_get_journal (self->session);
  const GilAspectValue *category =
    g_ptr_array_index (self->categories, adw_combo_row_get_selected (self->category));
  g_autofree char *text = dup_line (self->text);
  g_autofree char *check = dup_line (self->check);
  g_auto (GStrv) stages = dup_stages (self);
  const GilOwnQuestion question = {
    .text = text,
    .check = *check != '\0' ? check : NULL,
    .category = category->id,
    .stages = stages,
  };

  if (*text == '\0')
    return;

  self->saved = TRUE;
  if (self->id != NULL) {
    gil_own_question_set (journal, self->id, &question);
  } else {
    g_autofree char *id = gil_own_question_add (journal, &question);

    gil_toast_show_action (GTK_WIDGET (self), _("Question added"), _("Open"), "win.show-question",
                           g_variant_new_string (id));
  }
  adw_dialog_close (ADW_DIALOG (self));
}

static gboolean
is_edited (GilOwnWords *words)
{
  return gtk_text_buffer_get_can_undo (gtk_text_view_get_buffer (gil_own_words_get_view (words)));
}

static void
closed_cb (GilOwnQuestionDialog *self)
{
  g_autofree char *text = dup_line (self->text);
  g_autofree char *check = dup_line (self->check);
  gboolean blank = *text == '\0' && *check == '\0';

  if (self->saved || (!is_edited (self->text) && !is_edited (self->check)) || (self->id == NULL && blank))
    return;

  gil_reopen_offer (ADW_DIALOG (self),
                    self->id != NULL ? _("Changes not saved") : _("Question not added"));
}

static void
fill_categories (GilOwnQuestionDialog *self,
                 const char           *chosen)
{
  GilCatalog *catalog = gil_interview_session_get_catalog (self->session);
  GilSettings *settings = gil_interview_session_get_settings (self->session);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  /* The last of the values is that of no category of the content; here, it is the first choice. */
  self->categories = gil_aspect_list (GIL_ASPECT_CATEGORY, catalog, settings);
  g_ptr_array_remove_index (self->categories, self->categories->len - 1);
  for (guint i = 0; i < self->categories->len; i++) {
    const GilAspectValue *value = g_ptr_array_index (self->categories, i);

    gtk_string_list_append (names, i == 0 ? _("My questions") : value->name);
    if (chosen != NULL && g_strcmp0 (value->id, chosen) == 0)
      selected = i;
  }
  adw_combo_row_set_model (self->category, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->category, selected);
}

static void
fill_stages (GilOwnQuestionDialog *self,
             const char *const    *chosen)
{
  GilSettings *settings = gil_interview_session_get_settings (self->session);
  GListModel *stages = gil_catalog_get_stages (gil_interview_session_get_catalog (self->session));

  self->stage_rows = g_ptr_array_new ();
  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);
    GtkWidget *row = adw_switch_row_new ();

    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                   gil_settings_get_primary_text (settings,
                                                                  gil_stage_get_name (stage)));
    adw_switch_row_set_active (ADW_SWITCH_ROW (row),
                               chosen != NULL && g_strv_contains (chosen, gil_stage_get_id (stage)));
    adw_expander_row_add_row (self->stages, row);
    g_ptr_array_add (self->stage_rows, row);
  }
}

static void
fill (GilOwnQuestionDialog *self)
{
  g_autoptr (GilOwnQuestion) own = NULL;

  if (self->id != NULL)
    own = gil_own_question_read (gil_journal_get (gil_interview_session_get_journal (self->session),
                                                  GIL_JOURNAL_QUESTIONS, self->id));
  if (own != NULL) {
    gil_own_words_set_text (self->text, own->text);
    gil_own_words_set_text (self->check, own->check != NULL ? own->check : "");
  }
  fill_categories (self, own != NULL ? own->category : NULL);
  fill_stages (self, own != NULL ? (const char *const *) own->stages : NULL);
  edited_cb (self);
}

static void
gil_own_question_dialog_dispose (GObject *object)
{
  GilOwnQuestionDialog *self = GIL_OWN_QUESTION_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_OWN_QUESTION_DIALOG);
  g_clear_pointer (&self->stage_rows, g_ptr_array_unref);
  g_clear_pointer (&self->categories, g_ptr_array_unref);
  g_clear_pointer (&self->id, g_free);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (gil_own_question_dialog_parent_class)->dispose (object);
}

static void
gil_own_question_dialog_class_init (GilOwnQuestionDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_own_question_dialog_dispose;

  g_type_ensure (GIL_TYPE_OWN_WORDS);
  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_BASE "/interview/question/gil-own-question-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GilOwnQuestionDialog, save_button);
  gtk_widget_class_bind_template_child (widget_class, GilOwnQuestionDialog, scroller);
  gtk_widget_class_bind_template_child (widget_class, GilOwnQuestionDialog, text);
  gtk_widget_class_bind_template_child (widget_class, GilOwnQuestionDialog, check);
  gtk_widget_class_bind_template_child (widget_class, GilOwnQuestionDialog, category);
  gtk_widget_class_bind_template_child (widget_class, GilOwnQuestionDialog, stages);
  gtk_widget_class_bind_template_callback (widget_class, closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
gil_own_question_dialog_init (GilOwnQuestionDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (gil_own_words_get_view (self->text)));
  gil_dialog_keep_focus (ADW_DIALOG (self));
}

AdwDialog *
gil_own_question_dialog_new (GilInterviewSession *session,
                             const char          *id)
{
  GilOwnQuestionDialog *self;
  const char *title = id != NULL ? _("Edit the question") : _("Add a question");

  g_return_val_if_fail (GIL_IS_INTERVIEW_SESSION (session), NULL);

  self = g_object_new (GIL_TYPE_OWN_QUESTION_DIALOG, "title", title, NULL);
  self->session = g_object_ref (session);
  self->id = g_strdup (id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scroller), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, -1);
  fill (self);

  return ADW_DIALOG (self);
}
