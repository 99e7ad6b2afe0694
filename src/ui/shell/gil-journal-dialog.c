/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-journal-dialog.h"

#include <glib/gi18n.h>

#include "gil-format.h"
#include "gil-toast.h"

struct _GilJournalDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  GtkLabel *heading;
  GtkLabel *body;
  AdwPreferencesGroup *copies_group;

  /* Owned references */
  GilJournal *journal;
  GPtrArray *rows;
};

G_DEFINE_FINAL_TYPE (GilJournalDialog, gil_journal_dialog, ADW_TYPE_DIALOG)

static char *
explain (GilJournal *journal)
{
  const GError *error = gil_journal_get_error (journal);
  const char *reason = error != NULL ? error->message : "";
  const char *aside_path = gil_journal_get_aside (journal);
  g_autofree char *path = g_filename_display_name (gil_journal_get_path (journal));
  g_autofree char *aside = g_filename_display_name (aside_path != NULL ? aside_path : "");

  switch (gil_journal_get_state (journal)) {
  case GIL_JOURNAL_SET_ASIDE:
    /* Translators: %1$s is the path of a file, %2$s the path it has now, %3$s why */
    return g_strdup_printf (_("“%1$s” could not be read, so it was renamed to “%2$s” and left as it is. The "
                              "newest good copy took its place, if there was one. What you write from "
                              "now on is saved.\n\n%3$s"),
                            path, aside, reason);
  case GIL_JOURNAL_MISSING:
    return g_strdup_printf (_("There is no file “%s”, but there are copies of it. What you write from now on is "
                              "saved in a new one. Bring a copy back if you did not mean to begin anew."), path);
  case GIL_JOURNAL_LOCKED_OUT:
    return g_strdup_printf (_("“%1$s” cannot be used and was left as it is. What you write now is kept in "
                              "memory only. Put the file in order and leave this program open: saving goes "
                              "on by itself.\n\n%2$s"),
                            path, reason);
  case GIL_JOURNAL_UNSAVED:
    return g_strdup_printf (_("“%1$s” could not be written. What you wrote is kept in memory, and saving is "
                              "tried again by itself: make room on the disk or allow writing there, "
                              "and leave this program open until then.\n\n%2$s"),
                            path, reason);
  case GIL_JOURNAL_UNREAD:
  case GIL_JOURNAL_READY:
  default:
    return g_strdup (_("Everything you wrote is saved."));
  }
}

static void
restore_cb (GtkButton        *button,
            GilJournalDialog *self)
{
  const char *path = g_object_get_data (G_OBJECT (button), "gil-copy");
  g_autoptr (GError) error = NULL;

  /* Another state makes other rows, so the button may be gone by then. */
  if (gil_journal_restore_copy (self->journal, path, &error)) {
    gil_toast_show (GTK_WIDGET (self->body), _("The copy was brought back"));
  } else {
    g_autofree char *title = g_strdup_printf (_("The copy could not be brought back: %s"), error->message);

    gil_toast_show (GTK_WIDGET (self->body), title);
  }
}

static void
add_copy (GilJournalDialog     *self,
          const GilJournalCopy *copy)
{
  g_autofree char *title = g_date_time_format (copy->made, "%x %H:%M");
  g_autofree char *subtitle = NULL;
  g_autofree char *name = NULL;
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_label (_("Bring back"));

  subtitle = g_strdup_printf (ngettext ("%u entry", "%u entries", copy->n_items), (guint) copy->n_items);
  /* Translators: %s is a date and time */
  name = g_strdup_printf (_("Bring back the copy of %s"), title);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (button), "gil-copy", g_strdup (copy->path), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (restore_cb), self, G_CONNECT_DEFAULT);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  adw_preferences_group_add (self->copies_group, row);
  g_ptr_array_add (self->rows, row);
}

static void
fill (GilJournalDialog *self)
{
  const char *title = gil_format_trouble (gil_journal_get_state (self->journal));
  g_autofree char *body = explain (self->journal);
  g_autoptr (GPtrArray) copies = gil_journal_list_copies (self->journal);

  gtk_label_set_label (self->heading, title != NULL ? title : _("All is well"));
  gtk_label_set_label (self->body, body);

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->copies_group, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < copies->len; i++)
    add_copy (self, g_ptr_array_index (copies, i));
  /* A file of a newer version is sound, and no copy takes its place. */
  gtk_widget_set_visible (GTK_WIDGET (self->copies_group),
                          copies->len > 0
                            && !g_error_matches (gil_journal_get_error (self->journal), GIL_JOURNAL_ERROR,
                                                 GIL_JOURNAL_ERROR_NEWER));
}

static void
open_folder_done_cb (GObject      *source,
                     GAsyncResult *result,
                     gpointer      data)
{
  g_autoptr (GilJournalDialog) self = GIL_JOURNAL_DIALOG (data);
  g_autoptr (GError) error = NULL;

  if (gtk_file_launcher_open_containing_folder_finish (GTK_FILE_LAUNCHER (source), result, &error) ||
      g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    return;

  gil_toast_show (GTK_WIDGET (self->body), error->message);
}

static void
open_folder_cb (GilJournalDialog *self)
{
  const char *aside = gil_journal_get_aside (self->journal);
  /* A file that was renamed may leave none of its old name yet. */
  g_autoptr (GFile) file = g_file_new_for_path (aside != NULL ? aside : gil_journal_get_path (self->journal));
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_file_launcher_open_containing_folder (launcher, GTK_WINDOW (root), NULL, open_folder_done_cb,
                                            g_object_ref (self));
}

static void
go_on_cb (GilJournalDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
gil_journal_dialog_dispose (GObject *object)
{
  GilJournalDialog *self = GIL_JOURNAL_DIALOG (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->journal);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_JOURNAL_DIALOG);

  G_OBJECT_CLASS (gil_journal_dialog_parent_class)->dispose (object);
}

static void
gil_journal_dialog_class_init (GilJournalDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_journal_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/shell/gil-journal-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GilJournalDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, GilJournalDialog, body);
  gtk_widget_class_bind_template_child (widget_class, GilJournalDialog, copies_group);
  gtk_widget_class_bind_template_callback (widget_class, open_folder_cb);
  gtk_widget_class_bind_template_callback (widget_class, go_on_cb);
}

static void
gil_journal_dialog_init (GilJournalDialog *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
gil_journal_dialog_new (GilJournal *journal)
{
  GilJournalDialog *self;

  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);

  self = g_object_new (GIL_TYPE_JOURNAL_DIALOG, NULL);
  self->journal = g_object_ref (journal);
  g_signal_connect_object (journal, "notify::state", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  fill (self);

  return ADW_DIALOG (self);
}
