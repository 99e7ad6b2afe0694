/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-import-dialog.h"

#include <glib/gi18n.h>
#include <string.h>

#include "gil-file-choice.h"
#include "gil-import-undo.h"
#include "gil-import.h"
#include "gil-json-file.h"
#include "gil-shown.h"
#include "gil-toast.h"
#include "gil-words.h"

/* The rest is more of the same. */
#define MAX_PROBLEMS 5

/* Says what importing does, imports a file, and tells what it did or why not. */
struct _GilImportDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  GtkStack *stack;
  AdwStatusPage *done_page;
  GtkListBox *counts_list;
  GtkWidget *buttons;
  GtkWidget *undo_button;
  GtkWidget *done_button;
  AdwStatusPage *failed_page;
  GtkListBox *problems_list;
  GtkWidget *again_button;

  /* Owned references */
  GilJournal *journal;
  GilImportUndo *undo; /* (nullable): the way back from what was imported */

  GilImportCounts counts;
};

G_DEFINE_FINAL_TYPE (GilImportDialog, gil_import_dialog, ADW_TYPE_DIALOG)

/* A file, read in a thread; and, should it be no sound backup, what is wrong with it. */
typedef struct
{
  GBytes *bytes;
  char **problems;
} Reading;

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  g_clear_pointer (&reading->bytes, g_bytes_unref);
  g_strfreev (reading->problems);
  g_free (reading);
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  g_autofree char *path = g_file_get_path (G_FILE (data));
  g_autofree char *shown = NULL;
  Reading *reading = NULL;
  GError *error = NULL;
  GBytes *bytes;

  if (path == NULL) {
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "%s",
                             _("it is not on this computer; copy it here first"));
    return;
  }

  bytes = gil_json_file_read (path, &error);
  if (bytes == NULL) {
    g_task_return_error (task, error);
    return;
  }

  reading = g_new0 (Reading, 1);
  reading->bytes = bytes;
  shown = gil_dup_shown (path, G_MAXSIZE);
  gil_import_check (shown, bytes, &reading->problems);
  g_task_return_pointer (task, reading, reading_free);
}

static gboolean
has_changes (const GilImportCounts *counts)
{
  return counts->n_new + counts->n_updated + counts->n_removed > 0;
}

/* What came of it, with the buttons for that. Who cannot see it hears @text with the button. */
static void
show_outcome (GilImportDialog *self,
              gboolean         done,
              const char      *text)
{
  GtkWidget *button = done ? self->done_button : self->again_button;

  gtk_stack_set_visible_child_name (self->stack, done ? "done" : "failed");
  gtk_widget_set_visible (self->undo_button, done && has_changes (&self->counts));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.undo", done && has_changes (&self->counts));
  gtk_widget_set_visible (self->done_button, done);
  gtk_widget_set_visible (self->again_button, !done);
  gtk_widget_set_visible (self->buttons, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  gtk_widget_grab_focus (button);
}

/* @problems begin with the file, which is told once. */
static const char *
skip_file (GFile      *file,
           const char *problem)
{
  g_autofree char *shown = gil_dup_shown (g_file_peek_path (file), G_MAXSIZE);

  if (!g_str_has_prefix (problem, shown) || !g_str_has_prefix (problem + strlen (shown), ": "))
    return problem;

  return problem + strlen (shown) + strlen (": ");
}

static GtkWidget *
problem_row_new (const char *text)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "problem");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);

  return row;
}

/* @problems: (nullable) */
static void
show_failed (GilImportDialog    *self,
             GFile              *file,
             const char         *reason,
             const char *const  *problems)
{
  g_autofree char *name = gil_file_name (file);
  g_autofree char *body = NULL;
  g_autofree char *escaped = NULL;
  guint n_problems = problems != NULL ? g_strv_length ((char **) problems) : 0;

  /* Translators: %1$s is the name of a file, %2$s the reason, which ends without a stop */
  body = g_strdup_printf (_("“%1$s” cannot be used: %2$s. What you wrote is as it was. Choose a file that "
                            "was exported as a backup."),
                          name, reason);
  escaped = g_markup_escape_text (body, -1);
  adw_status_page_set_description (self->failed_page, escaped);

  gtk_list_box_remove_all (self->problems_list);
  /* The first is the reason. */
  gtk_widget_set_visible (GTK_WIDGET (self->problems_list), n_problems > 1);
  for (guint i = 0; i < MIN (n_problems, MAX_PROBLEMS); i++)
    gtk_list_box_append (self->problems_list, problem_row_new (skip_file (file, problems[i])));
  if (n_problems > MAX_PROBLEMS) {
    guint n_more = n_problems - MAX_PROBLEMS;
    g_autofree char *more = g_strdup_printf (ngettext ("and %u more", "and %u more", n_more), n_more);

    gtk_list_box_append (self->problems_list, problem_row_new (more));
  }

  show_outcome (self, FALSE, body);
}

static void
append_count (GilImportDialog *self,
              const char      *title,
              const char      *subtitle,
              guint            n)
{
  GtkWidget *row, *label;
  g_autofree char *number = g_strdup_printf ("%u", n);

  if (n == 0)
    return;

  row = g_object_new (ADW_TYPE_ACTION_ROW, "title", title, "subtitle", subtitle, NULL);
  label = gtk_label_new (number);
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  gil_words_keep (row);
  gtk_list_box_append (self->counts_list, row);
}

static void
show_done (GilImportDialog *self,
           GFile           *file)
{
  const GilImportCounts *counts = &self->counts;
  g_autofree char *name = gil_file_name (file);
  g_autofree char *escaped = g_markup_escape_text (name, -1);
  g_autofree char *told = gil_import_describe (counts, gil_lang_from_locale ());
  const char *title;

  if (!has_changes (counts))
    title = _("Nothing new in it");
  else if (gil_journal_save (self->journal, NULL))
    title = _("Imported");
  else
    title = _("Imported, but not saved");
  adw_status_page_set_title (self->done_page, title);
  adw_status_page_set_description (self->done_page, escaped);

  gtk_list_box_remove_all (self->counts_list);
  append_count (self, _("New"), _("Was not here"), counts->n_new);
  append_count (self, _("Updated"), _("The backup was newer"), counts->n_updated);
  append_count (self, _("Removed"), _("Removed later than changed here"), counts->n_removed);
  append_count (self, _("Kept as it was"), _("The same in the backup, or newer here"), counts->n_kept);
  append_count (self, _("Left out"), _("Could not be read"), counts->n_ignored);
  gtk_widget_set_visible (GTK_WIDGET (self->counts_list),
                          gtk_list_box_get_row_at_index (self->counts_list, 0) != NULL);

  show_outcome (self, TRUE, told);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  GilImportDialog *self = GIL_IMPORT_DIALOG (source);
  GFile *file = G_FILE (g_task_get_task_data (G_TASK (result)));
  g_autoptr (GError) error = NULL;
  Reading *reading = g_task_propagate_pointer (G_TASK (result), &error);

  adw_dialog_set_can_close (ADW_DIALOG (self), TRUE);
  if (reading != NULL)
    self->undo = gil_import_undo_new (self->journal, reading->bytes, &self->counts, &error);

  if (self->undo != NULL)
    show_done (self, file);
  else
    show_failed (self, file, error->message,
                 reading != NULL ? (const char *const *) reading->problems : NULL);

  g_clear_pointer (&reading, reading_free);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GilImportDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    gil_import_dialog_open (self, file);
  else
    gil_file_tell_not_chosen (GTK_WIDGET (self), error);
}

static void
choose_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  gtk_file_filter_set_name (filter, _("Backups (JSON)"));
  gtk_file_filter_add_suffix (filter, "json");
  g_list_store_append (filters, filter);
  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, all);

  gtk_file_dialog_set_title (dialog, _("Import a backup"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, chosen_cb,
                        g_object_ref (widget));
}

static void
undo_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilImportDialog *self = GIL_IMPORT_DIALOG (widget);

  gil_import_undo_run (self->undo);
  g_clear_pointer (&self->undo, gil_import_undo_free);
  gil_toast_show (widget, _("Import undone"));
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
finish_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

/* Undo was in sight all the time; it stays a little longer. */
static void
gil_import_dialog_closed (AdwDialog *dialog)
{
  GilImportDialog *self = GIL_IMPORT_DIALOG (dialog);

  if (self->undo != NULL && has_changes (&self->counts)) {
    g_autofree char *what = gil_import_describe (&self->counts, gil_lang_from_locale ());
    /* Translators: %s tells what was imported, as in "3 new, 2 updated" */
    g_autofree char *message = g_strdup_printf (_("Imported: %s"), what);

    gil_toast_show_undo (GTK_WIDGET (self), message, G_CALLBACK (gil_import_undo_run),
                         g_steal_pointer (&self->undo), (GDestroyNotify) gil_import_undo_free);
  }
}

static void
gil_import_dialog_dispose (GObject *object)
{
  GilImportDialog *self = GIL_IMPORT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_IMPORT_DIALOG);
  g_clear_pointer (&self->undo, gil_import_undo_free);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (gil_import_dialog_parent_class)->dispose (object);
}

static void
gil_import_dialog_class_init (GilImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_import_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = gil_import_dialog_closed;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/out/gil-import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GilImportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, GilImportDialog, done_page);
  gtk_widget_class_bind_template_child (widget_class, GilImportDialog, counts_list);
  gtk_widget_class_bind_template_child (widget_class, GilImportDialog, done_button);
  gtk_widget_class_bind_template_child (widget_class, GilImportDialog, buttons);
  gtk_widget_class_bind_template_child (widget_class, GilImportDialog, undo_button);
  gtk_widget_class_bind_template_child (widget_class, GilImportDialog, failed_page);
  gtk_widget_class_bind_template_child (widget_class, GilImportDialog, problems_list);
  gtk_widget_class_bind_template_child (widget_class, GilImportDialog, again_button);

  gtk_widget_class_install_action (widget_class, "import.choose", NULL, choose_cb);
  gtk_widget_class_install_action (widget_class, "import.undo", NULL, undo_cb);
  gtk_widget_class_install_action (widget_class, "import.finish", NULL, finish_cb);
}

static void
gil_import_dialog_init (GilImportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.undo", FALSE);
  gil_words_keep (adw_dialog_get_child (ADW_DIALOG (self)));
}

AdwDialog *
gil_import_dialog_new (const GilContext *context)
{
  GilImportDialog *self;

  g_return_val_if_fail (context != NULL, NULL);

  self = g_object_new (GIL_TYPE_IMPORT_DIALOG, NULL);
  self->journal = g_object_ref (context->journal);

  return ADW_DIALOG (self);
}

/* Reads the file in the background and imports it; then it shows what that did, or why it was not done. */
void
gil_import_dialog_open (GilImportDialog *self,
                        GFile           *file)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (GIL_IS_IMPORT_DIALOG (self));
  g_return_if_fail (G_IS_FILE (file));

  gtk_stack_set_visible_child_name (self->stack, "busy");
  gtk_widget_set_visible (self->buttons, FALSE);
  /* Who chose a file hears what became of it. */
  adw_dialog_set_can_close (ADW_DIALOG (self), FALSE);

  task = g_task_new (self, NULL, read_cb, NULL);
  g_task_set_source_tag (task, gil_import_dialog_open);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, read_in_thread);
}
