/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-print-dialog.h"

#include <glib/gi18n.h>

#include "gil-focus.h"
#include "gil-interview-session.h"
#include "gil-lang.h"
#include "gil-meeting.h"
#include "gil-sheet-print.h"
#include "gil-words.h"

/* Asks what should be on the sheet for the day, then prints it. */
struct _GilPrintDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  GtkLabel *summary;
  AdwSwitchRow *must_have;
  AdwSwitchRow *answered;
  AdwSwitchRow *starred;
  AdwSwitchRow *full_text;
  AdwSwitchRow *stories;
  AdwComboRow *stage;
  AdwComboRow *language;

  /* Owned references */
  GilQuestionList *questions; /* (nullable): until the dialog is made */
};

G_DEFINE_FINAL_TYPE (GilPrintDialog, gil_print_dialog, ADW_TYPE_DIALOG)

/* The first entry is for no tasks. */
static const char *
get_stage (GilPrintDialog *self)
{
  GListModel *stages = gil_catalog_get_stages (gil_question_list_get_catalog (self->questions));
  guint selected = adw_combo_row_get_selected (self->stage);
  g_autoptr (GilStage) stage = NULL;

  if (selected != 0 && selected != GTK_INVALID_LIST_POSITION)
    stage = g_list_model_get_item (stages, selected - 1);

  /* The content keeps it. */
  return stage != NULL ? gil_stage_get_id (stage) : NULL;
}

static char *
summarize (const GilSheet *sheet)
{
  g_autofree char *questions = NULL;
  g_autofree char *stories = NULL;
  g_autofree char *tasks = NULL;

  if (sheet->n_questions + sheet->n_stories + sheet->n_tasks == 0)
    return g_strdup (_("Nothing would be on the sheet yet. Switch something on, or write an answer first."));

  questions = g_strdup_printf (ngettext ("%u question", "%u questions", sheet->n_questions),
                               sheet->n_questions);
  stories = g_strdup_printf (ngettext ("%u story", "%u stories", sheet->n_stories), sheet->n_stories);
  tasks = g_strdup_printf (ngettext ("%u open task", "%u open tasks", sheet->n_tasks),
                           sheet->n_tasks);

  /* Translators: %1$s is "3 questions", %2$u how many of them have an answer, %3$s "1 story", %4$s
   * "2 open tasks" */
  return g_strdup_printf (_("On the sheet: %1$s (%2$u answered), %3$s, %4$s."), questions,
                          sheet->n_answered, stories, tasks);
}

static void
changed_cb (GilPrintDialog *self)
{
  g_autoptr (GilSheet) sheet = NULL;
  g_autofree char *summary = NULL;

  if (self->questions == NULL)
    return;

  sheet = gil_print_dialog_get_sheet (self);
  summary = summarize (sheet);
  gtk_label_set_label (self->summary, summary);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.print",
                                 sheet->n_questions + sheet->n_stories + sheet->n_tasks > 0);
}

static void
cancel_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
tell_error (GilPrintDialog *self,
            const GError   *error)
{
  g_autofree char *body = NULL;
  AdwDialog *dialog;

  /* Translators: %s is the reason, which ends without a stop */
  body = g_strdup_printf (_("%s. Choose another printer, or print to a file."), gil_say_error (error));
  dialog = adw_alert_dialog_new (_("The sheet was not printed"), body);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
done_cb (GtkPrintOperation       *operation,
         GtkPrintOperationResult  result,
         GilPrintDialog          *self)
{
  g_autoptr (GError) error = NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.print", TRUE);
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR) {
    gtk_print_operation_get_error (operation, &error);
    tell_error (self, error);
  } else if (result == GTK_PRINT_OPERATION_RESULT_APPLY) {
    adw_dialog_force_close (ADW_DIALOG (self));
  }
}

static void
print_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  GilPrintDialog *self = GIL_PRINT_DIALOG (widget);
  g_autoptr (GtkPrintOperation) operation = NULL;

  operation = gil_sheet_print_new (gil_print_dialog_get_sheet (self));
  gtk_print_operation_set_allow_async (operation, TRUE);
  gtk_print_operation_set_show_progress (operation, TRUE);
  g_signal_connect_object (operation, "done", G_CALLBACK (done_cb), self, G_CONNECT_DEFAULT);

  gtk_widget_action_set_enabled (widget, "sheet.print", FALSE);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_WINDOW (gtk_widget_get_root (widget)), NULL);
}

/* The tasks of the stage the interview belongs to, where the user said which. */
static void
fill_stages (GilPrintDialog *self)
{
  GilJournal *journal = gil_question_list_get_journal (self->questions);
  GListModel *stages = gil_catalog_get_stages (gil_question_list_get_catalog (self->questions));
  GilLang lang = gil_lang_from_locale ();
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autofree char *next = gil_meeting_find_next (journal, gil_meeting_today ());
  g_autoptr (GilMeeting) meeting = NULL;
  guint selected = 0;

  if (next != NULL)
    meeting = gil_meeting_read (gil_journal_get (journal, GIL_JOURNAL_INTERVIEWS, next));

  /* Translators: no open tasks on the sheet */
  gtk_string_list_append (names, _("None"));
  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);

    gtk_string_list_append (names, gil_text_in (gil_stage_get_name (stage), lang));
    if (meeting != NULL && g_strcmp0 (gil_stage_get_id (stage), meeting->stage) == 0)
      selected = i + 1;
  }

  adw_combo_row_set_model (self->stage, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->stage, selected);
}

static void
gil_print_dialog_dispose (GObject *object)
{
  GilPrintDialog *self = GIL_PRINT_DIALOG (object);

  g_clear_object (&self->questions);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_PRINT_DIALOG);

  G_OBJECT_CLASS (gil_print_dialog_parent_class)->dispose (object);
}

static void
gil_print_dialog_class_init (GilPrintDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_print_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/out/gil-print-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GilPrintDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, GilPrintDialog, must_have);
  gtk_widget_class_bind_template_child (widget_class, GilPrintDialog, answered);
  gtk_widget_class_bind_template_child (widget_class, GilPrintDialog, starred);
  gtk_widget_class_bind_template_child (widget_class, GilPrintDialog, full_text);
  gtk_widget_class_bind_template_child (widget_class, GilPrintDialog, stories);
  gtk_widget_class_bind_template_child (widget_class, GilPrintDialog, stage);
  gtk_widget_class_bind_template_child (widget_class, GilPrintDialog, language);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);

  gtk_widget_class_install_action (widget_class, "sheet.cancel", NULL, cancel_cb);
  gtk_widget_class_install_action (widget_class, "sheet.print", NULL, print_cb);
}

static void
gil_print_dialog_init (GilPrintDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gil_words_keep (adw_dialog_get_child (ADW_DIALOG (self)));
  gil_dialog_keep_focus (ADW_DIALOG (self));
}

AdwDialog *
gil_print_dialog_new (const GilContext *context)
{
  GilPrintDialog *self;

  g_return_val_if_fail (context != NULL, NULL);

  self = g_object_new (GIL_TYPE_PRINT_DIALOG, NULL);
  adw_combo_row_set_selected (self->language, gil_settings_get_primary_lang (context->settings));
  self->questions = g_object_ref (gil_interview_session_get_questions (context->interview));
  fill_stages (self);
  changed_cb (self);

  return ADW_DIALOG (self);
}

GilSheet *
gil_print_dialog_get_sheet (GilPrintDialog *self)
{
  GilSheetOptions options = { 0 };

  g_return_val_if_fail (GIL_IS_PRINT_DIALOG (self), NULL);

  options.must_have = adw_switch_row_get_active (self->must_have);
  options.answered = adw_switch_row_get_active (self->answered);
  options.starred = adw_switch_row_get_active (self->starred);
  options.full_text = adw_switch_row_get_active (self->full_text);
  options.stories = adw_switch_row_get_active (self->stories);
  options.stage = get_stage (self);
  options.lang = (GilLang) adw_combo_row_get_selected (self->language);

  return gil_sheet_new (self->questions, &options, gil_meeting_today ());
}
