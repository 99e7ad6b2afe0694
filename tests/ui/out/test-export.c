/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "gil-answer.h"
#include "gil-export-dialog.h"
#include "gil-import.h"
#include "gil-test-out.h"

typedef struct
{
  const char *row;
  const char *file;
  const char *found; /* in what is written */
  gboolean asks_language;
} Format;

static const Format formats[] = {
  { "Backup (JSON)", "backup.json", "\"keywords_ko\" : \"캐시\"", FALSE },
  { "Text (Markdown)", "answers.md", "캐시", TRUE },
  { "Flash cards (Anki)", "cards.txt", "캐시", TRUE },
};

static gboolean
has_no_dialog (gpointer out)
{
  return gil_test_out_get_dialog (out) == NULL;
}

static gboolean
has_alert (gpointer out)
{
  return ADW_IS_ALERT_DIALOG (gil_test_out_get_dialog (out));
}

static void
test_format (GilTestOut    *self,
             gconstpointer  data)
{
  const Format *format = data;
  AdwDialog *dialog;
  GtkWidget *row, *language;
  g_autoptr (GFile) file = gil_test_out_get_file (self, format->file);
  g_autofree char *message = g_strdup_printf ("Saved as “%s”", format->file);
  g_autofree char *text = NULL;
  GStatBuf info;

  gil_test_out_set (self, GIL_JOURNAL_ANSWERS, "C04-1", "{\"keywords_ko\":\"캐시\"}");
  dialog = gil_test_out_show (self, "win.export");
  g_assert_true (GIL_IS_EXPORT_DIALOG (dialog));
  row = gil_test_out_find_row (dialog, format->row);
  g_assert_nonnull (row);
  adw_action_row_activate (ADW_ACTION_ROW (row));
  language = gil_test_out_find_row (dialog, "Language");
  g_assert_true (gtk_widget_get_sensitive (language) == format->asks_language);

  gil_export_dialog_save_to (GIL_EXPORT_DIALOG (dialog), file);
  gil_test_wait_for (has_no_dialog, self);
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (self->window, message));
  g_assert_nonnull (gil_test_find_button (self->window, "Show in folder"));

  g_assert_true (g_file_get_contents (g_file_peek_path (file), &text, NULL, NULL));
  g_assert_nonnull (strstr (text, format->found));
  /* Nobody else's business. */
  g_assert_cmpint (g_stat (g_file_peek_path (file), &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0077, ==, 0);
}

/* What is exported as a backup brings everything back. */
static void
test_round_trip (GilTestOut    *self,
                 gconstpointer  data)
{
  g_autoptr (GFile) file = gil_test_out_get_file (self, "backup.json");
  g_autofree char *before = NULL;
  g_autofree char *path = g_build_filename (self->folder, "second.json", NULL);
  GilTestOut second = { .journal = gil_journal_new (path) };
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;
  GilImportCounts counts;
  AdwDialog *dialog;

  gil_test_out_set (self, GIL_JOURNAL_ANSWERS, "C04-1", "{\"text_ko\":\"글\\n두 줄\",\"star\":true}");
  gil_test_out_set (self, GIL_JOURNAL_STORIES, "s1", "{\"title\":\"배포\",\"of_later\":[1,{\"a\":null}]}");
  before = gil_test_out_dup_state (self);

  dialog = gil_test_out_show (self, "win.export");
  gil_export_dialog_save_to (GIL_EXPORT_DIALOG (dialog), file);
  gil_test_wait_for (has_no_dialog, self);

  gil_journal_load (second.journal);
  g_assert_true (gil_import_file (second.journal, g_file_peek_path (file), &counts, &error));
  g_assert_no_error (error);
  after = gil_test_out_dup_state (&second);
  g_assert_cmpstr (before, ==, after);
  g_assert_true (gil_journal_save (second.journal, &error));
  g_assert_no_error (error);
  g_object_unref (second.journal);
}

/* What cannot be written is told, and the dialog is still there for another try. */
static void
test_failure (GilTestOut    *self,
              gconstpointer  data)
{
  g_autoptr (GFile) nowhere = gil_test_out_get_file (self, "no/such/folder.json");
  g_autoptr (GFile) file = gil_test_out_get_file (self, "second-try.json");
  AdwDialog *dialog = gil_test_out_show (self, "win.export");
  const char *body;

  gil_export_dialog_save_to (GIL_EXPORT_DIALOG (dialog), nowhere);
  gil_test_wait_for (has_alert, self);
  g_assert_cmpstr (adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (gil_test_out_get_dialog (self))),
                   ==, "The file was not saved");
  body = adw_alert_dialog_get_body (ADW_ALERT_DIALOG (gil_test_out_get_dialog (self)));
  g_assert_nonnull (strstr (body, g_file_peek_path (nowhere)));

  adw_dialog_force_close (gil_test_out_get_dialog (self));
  g_assert_true (gil_test_out_get_dialog (self) == dialog);
  gil_export_dialog_save_to (GIL_EXPORT_DIALOG (dialog), file);
  gil_test_wait_for (has_no_dialog, self);
  g_assert_true (g_file_query_exists (file, NULL));
}

/* No room: what was there before is not lost, nor where a link leads to. */
static void
test_no_room (GilTestOut    *self,
              gconstpointer  data)
{
  g_autoptr (GFile) file = gil_test_out_get_file (self, "backup.json");
  g_autoptr (GFile) link = gil_test_out_get_file (self, "link.json");
  GFile *const files[] = { file, link };
  const struct rlimit little = { 64, RLIM_INFINITY };
  struct rlimit usual;
  void (*handler) (int) = signal (SIGXFSZ, SIG_IGN);
  AdwDialog *dialog = gil_test_out_show (self, "win.export");

  g_assert_true (g_file_set_contents (g_file_peek_path (file), "old", -1, NULL));
  g_assert_true (g_file_make_symbolic_link (link, "backup.json", NULL, NULL));
  gil_test_out_set (self, GIL_JOURNAL_ANSWERS, "C04-1", "{\"text_ko\":\"길고 긴 답변\"}");
  g_assert_true (gil_journal_save (self->journal, NULL));

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *text = NULL;

    g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &usual), ==, 0);
    g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &little), ==, 0);
    gil_export_dialog_save_to (GIL_EXPORT_DIALOG (dialog), files[i]);
    gil_test_wait_for (has_alert, self);
    g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &usual), ==, 0);

    g_assert_true (g_file_get_contents (g_file_peek_path (file), &text, NULL, NULL));
    g_assert_cmpstr (text, ==, "old");
    adw_dialog_force_close (gil_test_out_get_dialog (self));
  }
  signal (SIGXFSZ, handler);
}

/* Nobody closes the dialog before it is known how the writing ended. */
static void
test_busy (GilTestOut    *self,
           gconstpointer  data)
{
  g_autoptr (GFile) file = gil_test_out_get_file (self, "backup.json");
  AdwDialog *dialog = gil_test_out_show (self, "win.export");

  g_assert_true (adw_dialog_get_can_close (dialog));
  gil_export_dialog_save_to (GIL_EXPORT_DIALOG (dialog), file);
  g_assert_false (adw_dialog_get_can_close (dialog));
  gil_test_wait_for (has_no_dialog, self);
}

/* Return does what the dialog is for, as a bottom sheet, too. */
static void
test_focus (GilTestOut    *self,
            gconstpointer  narrow)
{
  static const struct
  {
    const char *action;
    const char *label;
  } cases[] = {
    { "win.export", "_Save…" },
    { "win.import", "_Choose a file…" },
    { "win.print-sheet", "_Print…" },
  };

  if (narrow != NULL) {
    gil_test_window_close (g_steal_pointer (&self->window));
    gil_settings_set_window_state (self->settings, 360, 640, FALSE);
    self->window = gil_test_window_new_with (self->settings, self->catalog, self->journal);
  }

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    AdwDialog *dialog = gil_test_out_show (self, cases[i].action);
    GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));

    g_assert_true (GTK_IS_BUTTON (focus));
    g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (focus)), ==, cases[i].label);
    adw_dialog_force_close (dialog);
    gil_test_wait_for (has_no_dialog, self);
  }
}

static void
test_keys (GilTestOut    *self,
           gconstpointer  data)
{
  static const struct
  {
    const char *action;
    const char *accel;
  } keys[] = {
    { "win.export", "<Control>e" },
    { "win.print-sheet", "<Control>p" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++) {
    g_auto (GStrv) accels
      = gtk_application_get_accels_for_action (GTK_APPLICATION (gil_test_application ()),
                                               keys[i].action);

    g_assert_nonnull (accels[0]);
    g_assert_cmpstr (accels[0], ==, keys[i].accel);
  }
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, func)                                                                            \
  g_test_add ("/export/" path, GilTestOut, NULL, gil_test_out_set_up, func, gil_test_out_tear_down)
  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++) {
    g_autofree char *path = g_strconcat ("/export/format/", formats[i].file, NULL);

    g_test_add (path, GilTestOut, &formats[i], gil_test_out_set_up, test_format, gil_test_out_tear_down);
  }
  ADD ("round-trip", test_round_trip);
  ADD ("failure", test_failure);
  ADD ("no-room", test_no_room);
  ADD ("busy", test_busy);
  ADD ("focus", test_focus);
  g_test_add ("/export/focus/narrow", GilTestOut, "narrow", gil_test_out_set_up, test_focus,
              gil_test_out_tear_down);
  ADD ("keys", test_keys);
#undef ADD

  return g_test_run ();
}
