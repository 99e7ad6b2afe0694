/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>

#include "gil-journal-banner.h"
#include "gil-journal-dialog.h"
#include "gil-test-ui.h"

#define SOUND "{\"format\":1,\"memos\":{\"qa\":{\"text\":\"%s\",\"changed\":\"2026-01-0%uT09:00:00Z\"}}}"

typedef struct
{
  char *folder;
  char *path;
  GilJournal *journal;
  GtkWidget *banner;
  GtkWidget *host;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  unused)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("giljabi-journal-XXXXXX", &error);
  g_assert_no_error (error);
  self->path = g_build_filename (self->folder, "data", "journal.json", NULL);
  self->journal = gil_journal_new (self->path);
}

static void
tear_down (Fixture       *self,
           gconstpointer  unused)
{
  g_clear_pointer (&self->host, gil_test_window_close);
  g_assert_finalize_object (self->journal);
  gil_test_remove_folder (self->folder);
  g_free (self->path);
  g_free (self->folder);
}

static void
write_file (const char *path,
            const char *text)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

/* The copy of the @day-th of January 2026, a journal with one memo. */
static void
write_copy (Fixture    *self,
            guint       day,
            const char *memo)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *name = g_strdup_printf ("journal-2026-01-0%u.json", day);
  g_autofree char *path = g_build_filename (folder, "copies", name, NULL);
  g_autofree char *text = g_strdup_printf (SOUND, memo, day);

  write_file (path, text);
}

static void
set_memo (Fixture    *self,
          const char *text)
{
  g_autoptr (JsonObject) members = json_object_new ();

  json_object_set_string_member (members, "text", text);
  gil_journal_set (self->journal, GIL_JOURNAL_MEMOS, "qa", members);
}

static const char *
get_memo (Fixture *self)
{
  JsonObject *item = gil_journal_get (self->journal, GIL_JOURNAL_MEMOS, "qa");

  return item != NULL ? json_object_get_string_member (item, "text") : NULL;
}

static void
open_banner (Fixture *self)
{
  AdwToastOverlay *overlay = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());

  self->banner = gil_journal_banner_new (self->journal);
  adw_toast_overlay_set_child (overlay, self->banner);
  self->host = gil_test_host_new (GTK_WIDGET (overlay), 600, 700);
}

static AdwBanner *
get_banner (Fixture *self)
{
  return ADW_BANNER (gil_test_find (self->banner, ADW_TYPE_BANNER));
}

static void
assert_banner (Fixture    *self,
               const char *title)
{
  AdwBanner *banner = get_banner (self);

  g_assert_true (adw_banner_get_revealed (banner) == (title != NULL));
  if (title != NULL)
    g_assert_cmpstr (adw_banner_get_title (banner), ==, title);
}

/* Opens the dialog as the banner's button does. */
static AdwDialog *
open_dialog (Fixture *self)
{
  AdwDialog *dialog;

  g_signal_emit_by_name (get_banner (self), "button-clicked");
  gil_test_settle (self->host);
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (self->host));
  g_assert_true (GIL_IS_JOURNAL_DIALOG (dialog));

  return dialog;
}

/* A label with this text somewhere in it, on screen. */
static gboolean
mentions (gpointer    root,
          const char *text)
{
  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root)
      && strstr (gtk_label_get_text (root), text) != NULL)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    if (mentions (child, text))
      return TRUE;
  }

  return FALSE;
}

static void
test_ready (Fixture       *self,
            gconstpointer  unused)
{
  open_banner (self);
  assert_banner (self, NULL);
  gil_journal_load (self->journal);
  assert_banner (self, NULL);
  set_memo (self, "first");
  g_assert_true (gil_journal_save (self->journal, NULL));
  assert_banner (self, NULL);
}

/* Renamed, said so, and not said again once it has been read. */
static void
test_damaged (Fixture       *self,
              gconstpointer  unused)
{
  AdwDialog *dialog;

  write_file (self->path, "{\"format\":1,");
  open_banner (self);
  gil_journal_load (self->journal);
  assert_banner (self, "The file with your notes was damaged and has been set aside");

  dialog = open_dialog (self);
  assert_banner (self, NULL);
  g_assert_true (mentions (dialog, gil_journal_get_aside (self->journal)));
  g_assert_true (gil_test_shows (dialog, "The file with your notes was damaged and has been set aside"));
  g_assert_false (gil_test_shows (dialog, "Copies of the last days"));
  adw_dialog_force_close (dialog);
}

static void
test_newer (Fixture       *self,
            gconstpointer  unused)
{
  static const char newer[] = "{\"format\":2}";
  g_autofree char *left = NULL;
  AdwDialog *dialog;

  write_file (self->path, newer);
  write_copy (self, 1, "old");
  gil_journal_load (self->journal);
  open_banner (self);
  assert_banner (self, "What you write is not being saved");

  dialog = open_dialog (self);
  assert_banner (self, "What you write is not being saved");
  g_assert_true (mentions (dialog, self->path));
  g_assert_true (mentions (dialog, "its format is 2"));
  /* What must not be touched cannot be replaced either. */
  g_assert_null (gil_test_find_button (dialog, "Bring back"));
  adw_dialog_force_close (dialog);

  g_assert_true (g_file_get_contents (self->path, &left, NULL, NULL));
  g_assert_cmpstr (left, ==, newer);
}

/* The banner comes with the failure and goes with the first save that works. */
static void
test_unsaved (Fixture       *self,
              gconstpointer  unused)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autoptr (GError) error = NULL;
  AdwDialog *dialog;

  gil_journal_load (self->journal);
  open_banner (self);
  /* Where the folder should be, there is a file. */
  write_file (folder, "in the way");
  set_memo (self, "kept in memory");
  g_assert_false (gil_journal_save (self->journal, &error));
  g_assert_error (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_NOT_SAVED);
  assert_banner (self, "What you wrote could not be saved yet");

  dialog = open_dialog (self);
  assert_banner (self, "What you wrote could not be saved yet");
  g_assert_true (mentions (dialog, error->message));

  g_assert_cmpint (g_remove (folder), ==, 0);
  g_assert_true (gil_journal_save (self->journal, NULL));
  assert_banner (self, NULL);
  /* Who has the dialog open sees it too. */
  g_assert_true (gil_test_shows (dialog, "Everything you wrote is saved."));
  adw_dialog_force_close (dialog);
}

static gboolean
has_toast (gpointer dialog)
{
  return gil_test_shows (dialog, "The copy was brought back");
}

static void
test_restore (Fixture       *self,
              gconstpointer  unused)
{
  AdwDialog *dialog;
  GtkWidget *button;

  write_copy (self, 1, "older");
  write_copy (self, 2, "newer");
  write_file (self->path, "nonsense");
  open_banner (self);
  gil_journal_load (self->journal);
  g_assert_cmpstr (get_memo (self), ==, "newer");

  dialog = open_dialog (self);
  g_assert_true (gil_test_shows (dialog, "Copies of the last days"));
  g_assert_true (gil_test_shows (dialog, "1 entry"));
  button = gil_test_find_button (dialog, "Bring back");
  g_assert_nonnull (button);

  /* The second of the two rows: the older one. */
  gtk_widget_set_visible (button, FALSE);
  button = gil_test_find_button (dialog, "Bring back");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  gil_test_wait_for (has_toast, dialog);

  g_assert_cmpstr (get_memo (self), ==, "older");
  g_assert_false (gil_journal_is_dirty (self->journal));
  g_assert_cmpint (gil_journal_get_state (self->journal), ==, GIL_JOURNAL_READY);
  g_assert_true (gil_test_shows (dialog, "All is well"));
  assert_banner (self, NULL);
  adw_dialog_force_close (dialog);
}

/* The copy goes away between being listed and being asked for. */
static void
test_restore_gone (Fixture       *self,
                   gconstpointer  unused)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *copies = g_build_filename (folder, "copies", NULL);
  AdwDialog *dialog;

  write_copy (self, 1, "older");
  write_file (self->path, "nonsense");
  gil_journal_load (self->journal);
  open_banner (self);
  dialog = open_dialog (self);

  gil_test_remove_folder (copies);
  g_signal_emit_by_name (gil_test_find_button (dialog, "Bring back"), "clicked");
  gil_test_settle (self->host);
  g_assert_true (mentions (dialog, "The copy could not be brought back: "));
  g_assert_cmpstr (get_memo (self), ==, "older");
  adw_dialog_force_close (dialog);
}

static AdwDialog *
get_dialog (GilWindow *window)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
}

/* Who leaves with words that are in no file is asked, once; and goes when they are saved. */
static void
test_leave (Fixture       *self,
            gconstpointer  unused)
{
  g_autoptr (GilSettings) settings = gil_test_settings_new ();
  g_autoptr (GilCatalog) catalog = gil_test_catalog_new ();
  g_autofree char *folder = g_path_get_dirname (self->path);
  GilWindow *window;
  AdwDialog *dialog;

  gil_journal_load (self->journal);
  window = gil_test_window_new_with (settings, catalog, self->journal);
  write_file (folder, "in the way");
  set_memo (self, "not in any file");

  gtk_window_close (GTK_WINDOW (window));
  gil_test_settle (window);
  dialog = get_dialog (window);
  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_assert_true (gil_test_shows (dialog, "Quit without saving?"));
  gtk_window_close (GTK_WINDOW (window));
  gil_test_settle (window);
  g_assert_null (get_dialog (window));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (window)));
  g_assert_cmpstr (get_memo (self), ==, "not in any file");

  gtk_window_close (GTK_WINDOW (window));
  gil_test_settle (window);
  g_assert_cmpint (g_remove (folder), ==, 0);
  g_signal_emit_by_name (get_dialog (window), "response", "again");
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (window)));
  g_assert_false (gil_journal_is_dirty (self->journal));
  gil_test_window_close (window);
}

/* What was kept apart when the program ended is offered at the next start. */
static void
test_offer (Fixture       *self,
            gconstpointer  unused)
{
  g_autoptr (GilSettings) settings = gil_test_settings_new ();
  g_autoptr (GilCatalog) catalog = gil_test_catalog_new ();
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *rescued = NULL;
  g_autoptr (GilJournal) ended = gil_journal_new (self->path);
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (GError) error = NULL;
  GilWindow *window;

  gil_journal_load (ended);
  write_file (folder, "in the way");
  json_object_set_string_member (members, "text", "of last time");
  gil_journal_set (ended, GIL_JOURNAL_MEMOS, "qa", members);
  g_assert_false (gil_journal_save (ended, NULL));
  rescued = gil_journal_rescue (ended, &error);
  g_assert_no_error (error);
  g_assert_false (g_str_has_prefix (rescued, self->folder));
  g_assert_cmpint (g_remove (folder), ==, 0);

  gil_journal_load (self->journal);
  window = gil_test_window_new_with (settings, catalog, self->journal);
  g_assert_true (gil_test_shows (get_dialog (window), "Bring back unsaved words?"));
  g_assert_null (get_memo (self));
  g_signal_emit_by_name (get_dialog (window), "response", "take");
  gil_test_settle (window);
  g_assert_cmpstr (get_memo (self), ==, "of last time");
  g_assert_false (gil_journal_is_dirty (self->journal));
  g_assert_false (g_file_test (rescued, G_FILE_TEST_EXISTS));
  gil_test_window_close (window);
}

/* Copies can be had at any time, not only when something is wrong. */
static void
test_always (Fixture       *self,
             gconstpointer  unused)
{
  g_autoptr (GilSettings) settings = gil_test_settings_new ();
  g_autoptr (GilCatalog) catalog = gil_test_catalog_new ();
  g_autofree char *text = g_strdup_printf (SOUND, "now", 3);
  GilWindow *window;

  write_file (self->path, text);
  write_copy (self, 1, "old");
  gil_journal_load (self->journal);
  g_assert_cmpint (gil_journal_get_state (self->journal), ==, GIL_JOURNAL_READY);
  window = gil_test_window_new_with (settings, catalog, self->journal);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-copies", NULL));
  gil_test_settle (window);
  g_assert_nonnull (gil_test_find_button (get_dialog (window), "Bring back"));
  adw_dialog_force_close (get_dialog (window));
  gil_test_window_close (window);
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/ui/journal/ready", test_ready);
  ADD ("/ui/journal/damaged", test_damaged);
  ADD ("/ui/journal/newer", test_newer);
  ADD ("/ui/journal/unsaved", test_unsaved);
  ADD ("/ui/journal/restore", test_restore);
  ADD ("/ui/journal/restore-gone", test_restore_gone);
  ADD ("/ui/journal/leave", test_leave);
  ADD ("/ui/journal/offer", test_offer);
  ADD ("/ui/journal/always", test_always);
#undef ADD

  return g_test_run ();
}
