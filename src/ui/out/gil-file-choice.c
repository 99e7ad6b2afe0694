/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-file-choice.h"

#include <glib/gi18n.h>

#include "gil-lang.h"
#include "gil-toast.h"

char *
gil_file_name (GFile *file)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  name = g_file_get_basename (file);

  return g_filename_display_name (name != NULL ? name : "");
}

static void
show_in_folder_cb (GFile *file)
{
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);

  gtk_file_launcher_open_containing_folder (launcher, NULL, NULL, NULL, NULL);
}

/* Says in passing what a file is called, and offers to show where it is. */
void
gil_file_tell_saved (GtkWidget *from,
                     GFile     *file)
{
  g_autofree char *name = NULL;
  g_autofree char *message = NULL;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (G_IS_FILE (file));

  name = gil_file_name (file);
  /* Translators: %s is the name of a file */
  message = g_strdup_printf (_("Saved as “%s”"), name);
  gil_toast_show_button (from, message, _("Show in folder"), G_CALLBACK (show_in_folder_cb),
                         g_object_ref (file), g_object_unref);
}

/* Says that a file could not be written, why, and what to do. */
void
gil_file_tell_not_saved (GtkWidget    *from,
                         GFile        *file,
                         const GError *error)
{
  g_autofree char *name = NULL;
  g_autofree char *body = NULL;
  AdwDialog *dialog;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (error != NULL);

  name = g_file_get_parse_name (file);
  /* Translators: %1$s is the path of a file, %2$s the reason, which ends without a stop */
  body = g_strdup_printf (_("“%1$s” could not be written: %2$s. Save it in another place, or make room "
                            "there and try again."),
                          name, gil_say_error (error));
  dialog = adw_alert_dialog_new (_("The file was not saved"), body);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, from);
}

/* Says why no file could be chosen. Nothing is said where the user chose none. */
void
gil_file_tell_not_chosen (GtkWidget    *from,
                          const GError *error)
{
  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (error != NULL);

  if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED)
      && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED))
    gil_toast_show (from, error->message);
}
