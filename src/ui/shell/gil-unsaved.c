/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-unsaved.h"

#include <glib/gi18n.h>

#include "gil-export.h"
#include "gil-file-choice.h"
#include "gil-file-write.h"
#include "gil-journal-import.h"
#include "gil-toast.h"

/* What is asked when somebody leaves with words that are in no file, and what is offered to them when
 * they come back. */

/* Of the journal that a dialog is about. */
#define NAME "gil-journal"

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GtkWidget) window = data;
  g_autoptr (GError) error = NULL;

  if (gil_file_write_finish (G_FILE (source), result, &error))
    gtk_window_destroy (GTK_WINDOW (window));
  else
    gil_file_tell_not_saved (window, G_FILE (source), error);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GtkWidget) window = data;
  GilJournal *journal = g_object_get_data (source, NAME);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);
  g_autoptr (GBytes) text = NULL;

  if (file == NULL) {
    gil_file_tell_not_chosen (window, error);
    return;
  }

  text = gil_journal_export (journal);
  gil_file_write_async (file, journal, text, written_cb, g_object_ref (window));
}

static void
save_elsewhere (GtkWindow  *window,
                GilJournal *journal)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *name = gil_export_suggest_name (GIL_EXPORT_JSON, now);

  gtk_file_dialog_set_title (dialog, _("Save elsewhere"));
  gtk_file_dialog_set_initial_name (dialog, name);
  g_object_set_data_full (G_OBJECT (dialog), NAME, g_object_ref (journal), g_object_unref);
  gtk_file_dialog_save (dialog, window, NULL, chosen_cb, g_object_ref (window));
}

static void
try_again (GtkWindow  *window,
           GilJournal *journal)
{
  g_autoptr (GError) error = NULL;

  if (gil_journal_save (journal, &error))
    gtk_window_destroy (window);
  else
    gil_unsaved_ask (ADW_APPLICATION_WINDOW (window), journal, error);
}

static void
answered_cb (AdwAlertDialog *dialog,
             const char     *response,
             GtkWindow      *window)
{
  GilJournal *journal = g_object_get_data (G_OBJECT (dialog), NAME);

  if (g_str_equal (response, "again"))
    try_again (window, journal);
  else if (g_str_equal (response, "elsewhere"))
    save_elsewhere (window, journal);
  else if (g_str_equal (response, "quit"))
    gtk_window_destroy (window);
}

/* It names the file, and paths are broken nowhere but in a label of one's own. */
static GtkWidget *
reason_new (const GError *reason)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "label", reason->message,
                       "wrap", TRUE,
                       "wrap-mode", PANGO_WRAP_WORD_CHAR,
                       "justify", GTK_JUSTIFY_CENTER,
                       "selectable", TRUE,
                       NULL);
}

/* The window is about to be closed, and stays until that is answered. */
void
gil_unsaved_ask (AdwApplicationWindow *window,
                 GilJournal           *journal,
                 const GError         *reason)
{
  AdwAlertDialog *dialog;

  g_return_if_fail (ADW_IS_APPLICATION_WINDOW (window));
  g_return_if_fail (GIL_IS_JOURNAL (journal));
  g_return_if_fail (reason != NULL);

  dialog = ADW_ALERT_DIALOG (
    adw_alert_dialog_new (_("Quit without saving?"),
                          _("What you wrote last could not be saved. Save all you wrote in another place, or put "
                            "that right and try again.")));
  adw_alert_dialog_set_extra_child (dialog, reason_new (reason));
  adw_alert_dialog_add_responses (dialog,
                                  "cancel", _("_Go back"),
                                  "quit", _("_Quit anyway"),
                                  "elsewhere", _("Save _elsewhere…"),
                                  "again", _("_Try again"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (dialog, "quit", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_response_appearance (dialog, "again", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "again");
  adw_alert_dialog_set_close_response (dialog, "cancel");
  g_object_set_data_full (G_OBJECT (dialog), NAME, g_object_ref (journal), g_object_unref);
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), window, G_CONNECT_DEFAULT);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (window));
}

static void
offered_cb (AdwAlertDialog       *dialog,
            const char           *response,
            AdwApplicationWindow *window)
{
  GilJournal *journal = g_object_get_data (G_OBJECT (dialog), NAME);
  g_auto (GStrv) rescues = gil_journal_list_rescues (journal);

  if (!g_str_equal (response, "take"))
    return;

  for (guint i = 0; rescues[i] != NULL; i++) {
    g_autoptr (GError) error = NULL;
    g_autofree char *title = NULL;

    if (gil_journal_take_rescue (journal, rescues[i], &error))
      continue;
    /* Translators: %s is the reason, which names the file */
    title = g_strdup_printf (_("They could not be brought back: %s"), error->message);
    gil_toast_show (adw_application_window_get_content (window), title);
    return;
  }

  gil_toast_show (adw_application_window_get_content (window), _("They are back"));
}

/* What the program could not save when it was told to end is kept apart since. */
void
gil_unsaved_offer (AdwApplicationWindow *window,
                   GilJournal           *journal)
{
  g_auto (GStrv) rescues = NULL;
  AdwAlertDialog *dialog;

  g_return_if_fail (ADW_IS_APPLICATION_WINDOW (window));
  g_return_if_fail (GIL_IS_JOURNAL (journal));

  rescues = gil_journal_list_rescues (journal);
  if (rescues[0] == NULL)
    return;

  dialog = ADW_ALERT_DIALOG (
    adw_alert_dialog_new (_("Bring back unsaved words?"),
                          _("When the program ended last, what you had written could not be saved, so it was "
                            "kept in a file of its own. What you wrote since stays.")));
  adw_alert_dialog_add_responses (dialog, "later", _("_Later"), "take", _("_Bring back"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, "take", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "take");
  adw_alert_dialog_set_close_response (dialog, "later");
  g_object_set_data_full (G_OBJECT (dialog), NAME, g_object_ref (journal), g_object_unref);
  g_signal_connect_object (dialog, "response", G_CALLBACK (offered_cb), window, G_CONNECT_DEFAULT);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (window));
}
