/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-export-dialog.h"

#include <glib/gi18n.h>

#include "gil-export.h"
#include "gil-file-choice.h"
#include "gil-file-write.h"
#include "gil-focus.h"
#include "gil-words.h"

/* Saves what the user wrote in a file, in the format of their choice. It stays until that is done. */
struct _GilExportDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  GtkCheckButton *markdown;
  GtkCheckButton *anki;
  AdwComboRow *language;

  /* Owned references */
  GilCatalog *catalog;
  GilJournal *journal;
};

G_DEFINE_FINAL_TYPE (GilExportDialog, gil_export_dialog, ADW_TYPE_DIALOG)

static GilExportFormat
get_format (GilExportDialog *self)
{
  if (gtk_check_button_get_active (self->markdown))
    return GIL_EXPORT_MARKDOWN;
  if (gtk_check_button_get_active (self->anki))
    return GIL_EXPORT_ANKI;

  return GIL_EXPORT_JSON;
}

static void
format_changed_cb (GilExportDialog *self)
{
  /* A backup has both languages. */
  gtk_widget_set_sensitive (GTK_WIDGET (self->language), get_format (self) != GIL_EXPORT_JSON);
}

/* Who started to write hears how it ended. */
static void
set_busy (GilExportDialog *self,
          gboolean         busy)
{
  adw_dialog_set_can_close (ADW_DIALOG (self), !busy);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "export.save", !busy);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GilExportDialog) self = data;
  g_autoptr (GError) error = NULL;

  set_busy (self, FALSE);
  if (gil_file_write_finish (G_FILE (source), result, &error)) {
    gil_file_tell_saved (GTK_WIDGET (self), G_FILE (source));
    adw_dialog_force_close (ADW_DIALOG (self));
  } else {
    gil_file_tell_not_saved (GTK_WIDGET (self), G_FILE (source), error);
  }
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GilExportDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    gil_export_dialog_save_to (self, file);
  else
    gil_file_tell_not_chosen (GTK_WIDGET (self), error);
}

static void
cancel_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
save_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilExportDialog *self = GIL_EXPORT_DIALOG (widget);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *name = gil_export_suggest_name (get_format (self), now);

  gtk_file_dialog_set_title (dialog, _("Export"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, chosen_cb,
                        g_object_ref (self));
}

static void
gil_export_dialog_dispose (GObject *object)
{
  GilExportDialog *self = GIL_EXPORT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_EXPORT_DIALOG);
  g_clear_object (&self->journal);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (gil_export_dialog_parent_class)->dispose (object);
}

static void
gil_export_dialog_class_init (GilExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_export_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/out/gil-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GilExportDialog, markdown);
  gtk_widget_class_bind_template_child (widget_class, GilExportDialog, anki);
  gtk_widget_class_bind_template_child (widget_class, GilExportDialog, language);
  gtk_widget_class_bind_template_callback (widget_class, format_changed_cb);

  gtk_widget_class_install_action (widget_class, "export.cancel", NULL, cancel_cb);
  gtk_widget_class_install_action (widget_class, "export.save", NULL, save_cb);
}

static void
gil_export_dialog_init (GilExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gil_words_keep (adw_dialog_get_child (ADW_DIALOG (self)));
  gil_dialog_keep_focus (ADW_DIALOG (self));
}

AdwDialog *
gil_export_dialog_new (const GilContext *context)
{
  GilExportDialog *self;

  g_return_val_if_fail (context != NULL, NULL);

  self = g_object_new (GIL_TYPE_EXPORT_DIALOG, NULL);
  self->catalog = g_object_ref (context->catalog);
  self->journal = g_object_ref (context->journal);
  adw_combo_row_set_selected (self->language, gil_settings_get_primary_lang (context->settings));

  return ADW_DIALOG (self);
}

/* Writes the file in the format that is chosen, in the background, replacing what is there. Then it says so
 * and closes; or it says what went wrong and stays. */
void
gil_export_dialog_save_to (GilExportDialog *self,
                           GFile           *file)
{
  g_autoptr (GBytes) text = NULL;

  g_return_if_fail (GIL_IS_EXPORT_DIALOG (self));
  g_return_if_fail (G_IS_FILE (file));

  text = gil_export_text (get_format (self), self->journal, self->catalog,
                          (GilLang) adw_combo_row_get_selected (self->language));
  set_busy (self, TRUE);
  gil_file_write_async (file, self->journal, text, written_cb, g_object_ref (self));
}
