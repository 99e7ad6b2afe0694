/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>

#include "gil-about.h"
#include "gil-application.h"
#include "gil-preferences.h"
#include "gil-problems-dialog.h"
#include "gil-test-ui.h"

/* Copies the content to a new folder, with one text replaced in one file. */
static char *
copy_content (const char *changed_file,
              const char *from,
              const char *to)
{
  const char *source = g_getenv ("GILJABI_CONTENT");
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (source, 0, &error);
  char *target = g_dir_make_tmp ("giljabi-content-XXXXXX", NULL);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *old_path = g_build_filename (source, name, NULL);
    g_autofree char *new_path = g_build_filename (target, name, NULL);
    g_autoptr (GString) text = NULL;
    char *contents;

    if (!g_str_has_suffix (name, ".json"))
      continue;

    g_file_get_contents (old_path, &contents, NULL, &error);
    g_assert_no_error (error);
    text = g_string_new_take (contents);
    if (g_str_equal (name, changed_file))
      g_assert_cmpuint (g_string_replace (text, from, to, 1), ==, 1);
    g_file_set_contents (new_path, text->str, text->len, &error);
    g_assert_no_error (error);
  }

  return target;
}

static void
remove_content (char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (folder, name, NULL);

    g_assert_cmpint (g_remove (path), ==, 0);
  }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_free (folder);
}

static AdwDialog *
get_dialog (GilWindow *window)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
}

static AdwBanner *
get_banner (GilWindow *window)
{
  return ADW_BANNER (gil_test_find (window, ADW_TYPE_BANNER));
}

static void
test_sound_content (void)
{
  g_autoptr (GilSettings) settings = gil_test_settings_new ();
  g_autoptr (GilCatalog) catalog = gil_test_catalog_new ();
  GilWindow *window = gil_test_window_new (settings, catalog);

  g_assert_false (adw_banner_get_revealed (get_banner (window)));
  gil_test_window_close (window);
}

/* One role is unsound: it is left out, the others are there, and the window says so. */
static void
test_problem (void)
{
  char *folder = copy_content ("roles.json", "\"tier\": 1", "\"tier\": 9");
  g_autoptr (GilSettings) settings = gil_test_settings_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GilCatalog) catalog = gil_catalog_open (folder, &error);
  const char *const *problems;
  GilWindow *window;
  AdwDialog *dialog;

  g_assert_no_error (error);
  window = gil_test_window_new (settings, catalog);
  problems = gil_catalog_get_problems (catalog);
  g_assert_cmpuint (g_strv_length ((char **) problems), >, 0);
  g_assert_true (adw_banner_get_revealed (get_banner (window)));
  g_assert_false (gil_test_shows (window, "Frontend developer"));
  g_assert_true (gil_test_shows (window, "Backend developer"));

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_banner (window)),
                                             "win.show-problems", NULL));
  gil_test_settle (window);
  dialog = get_dialog (window);
  g_assert_true (GIL_IS_PROBLEMS_DIALOG (dialog));
  g_assert_true (gil_test_shows (dialog, problems[0]));
  g_assert_true (g_str_has_prefix (problems[0], "roles.json: "));

  g_object_ref (dialog);
  gil_test_window_close (window);
  g_assert_finalize_object (dialog);
  remove_content (folder);
}

/* A whole file is unsound: its tab says so, the others work. */
static void
test_empty_tab (void)
{
  char *folder = copy_content ("questions.json", "{", "");
  g_autoptr (GilSettings) settings = gil_test_settings_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GilCatalog) catalog = gil_catalog_open (folder, &error);
  GilWindow *window;

  g_assert_no_error (error);
  window = gil_test_window_new (settings, catalog);
  g_assert_true (gil_test_shows (window, "Frontend developer"));

  gil_window_show_tab (window, "interview");
  gil_test_settle (window);
  g_assert_true (gil_test_shows (window, "Nothing to show"));
  g_assert_true (adw_banner_get_revealed (get_banner (window)));

  gil_test_window_close (window);
  remove_content (folder);
}

static void
test_no_content (void)
{
  g_autoptr (GilSettings) settings = gil_test_settings_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GilJournal) journal = gil_journal_new (NULL);
  GilCatalog *catalog = gil_catalog_open ("/nowhere/<content>", &error);
  GilWindow *window;

  g_assert_null (catalog);
  g_assert_nonnull (error);

  window = g_object_ref (gil_window_new (GTK_APPLICATION (gil_test_application ()), settings,
                                         NULL, journal));
  gil_window_show_content_error (window, error);
  gtk_window_present (GTK_WINDOW (window));
  gil_test_settle (window);
  g_assert_true (gil_test_shows (window, "The content could not be opened"));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-role", "s", "backend");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-problems", NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-tab", "s", "interview");
  gil_test_settle (window);

  gil_test_window_close (window);
}

static void
test_preferences (void)
{
  g_autoptr (GilSettings) settings = gil_test_settings_new ();
  g_autoptr (GilCatalog) catalog = gil_test_catalog_new ();
  GilWindow *window = gil_test_window_new (settings, catalog);
  AdwDialog *dialog = gil_preferences_new (settings);
  AdwComboRow *language;

  adw_dialog_present (dialog, GTK_WIDGET (window));
  gil_test_settle (window);
  language = ADW_COMBO_ROW (gil_test_find (dialog, ADW_TYPE_COMBO_ROW));
  g_assert_cmpuint (adw_combo_row_get_selected (language), ==, GIL_CONTENT_LANGUAGE_SYSTEM);
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (language)), ==, 4);

  adw_combo_row_set_selected (language, GIL_CONTENT_LANGUAGE_BOTH);
  g_assert_cmpint (gil_settings_get_content_language (settings), ==, GIL_CONTENT_LANGUAGE_BOTH);
  gil_settings_set_content_language (settings, GIL_CONTENT_LANGUAGE_KO);
  g_assert_cmpuint (adw_combo_row_get_selected (language), ==, GIL_CONTENT_LANGUAGE_KO);

  g_object_ref (dialog);
  gil_test_window_close (window);
  g_assert_finalize_object (dialog);
}

static void
test_about (void)
{
  AdwAboutDialog *about = ADW_ABOUT_DIALOG (g_object_ref_sink (gil_about_new ()));

  g_assert_cmpstr (adw_about_dialog_get_version (about), ==, PACKAGE_VERSION);
  g_assert_cmpint (adw_about_dialog_get_license_type (about), ==, GTK_LICENSE_GPL_3_0);
  g_assert_finalize_object (about);
}

static gboolean
has_window (gpointer application)
{
  return gtk_application_get_active_window (application) != NULL;
}

/* The actions of the application, one after the other, on the one window it has. */
static void
test_actions (void)
{
  GilApplication *application = gil_test_application ();
  GActionGroup *actions = G_ACTION_GROUP (application);
  GtkWindow *window;

  g_application_activate (G_APPLICATION (application));
  gil_test_wait_for (has_window, application);
  window = g_object_ref (gtk_application_get_active_window (GTK_APPLICATION (application)));
  gil_test_settle (window);

  g_action_group_activate_action (actions, "show-tab", g_variant_new_string ("interview"));
  gil_test_settle (window);
  g_assert_nonnull (gil_test_find (window, GTK_TYPE_LIST_VIEW));

  g_action_group_activate_action (actions, "preferences", NULL);
  gil_test_settle (window);
  g_assert_true (GIL_IS_PREFERENCES (get_dialog (GIL_WINDOW (window))));
  adw_dialog_force_close (get_dialog (GIL_WINDOW (window)));

  g_action_group_activate_action (actions, "about", NULL);
  gil_test_settle (window);
  g_assert_true (ADW_IS_ABOUT_DIALOG (get_dialog (GIL_WINDOW (window))));
  adw_dialog_force_close (get_dialog (GIL_WINDOW (window)));
  gil_test_settle (window);

  g_application_activate (G_APPLICATION (application));
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (GTK_APPLICATION (application))),
                    ==, 1);

  g_action_group_activate_action (actions, "quit", NULL);
  gil_test_window_close (window);
  g_assert_null (gtk_application_get_windows (GTK_APPLICATION (application)));
}

/* The session ends: before anything was read, and right after something was written. */
static void
test_query_end (void)
{
  GilApplication *application = gil_test_application ();
  g_autoptr (GilJournal) journal = NULL;
  g_autoptr (JsonObject) members = json_object_new ();
  GtkWindow *window;

  g_signal_emit_by_name (application, "query-end");

  g_application_activate (G_APPLICATION (application));
  gil_test_wait_for (has_window, application);
  window = g_object_ref (gtk_application_get_active_window (GTK_APPLICATION (application)));
  gil_test_settle (window);
  g_object_get (window, "journal", &journal, NULL);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_READY);

  json_object_set_string_member (members, "text", "not lost");
  gil_journal_set (journal, GIL_JOURNAL_MEMOS, "qa", members);
  g_assert_true (gil_journal_is_dirty (journal));
  g_signal_emit_by_name (application, "query-end");
  g_assert_false (gil_journal_is_dirty (journal));

  gtk_window_close (window);
  gil_test_window_close (window);
}

static void
test_accels (void)
{
  const struct
  {
    const char *action;
    const char *accel;
  } cases[] = {
    { "win.show-tab::roles", "<Alt>1" },
    { "win.show-tab::interview", "<Alt>2" },
    { "win.show-tab::frameworks", "<Alt>3" },
    { "app.preferences", "<Control>comma" },
    { "window.close", "<Control>w" },
    { "app.quit", "<Control>q" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (GStrv) accels =
      gtk_application_get_accels_for_action (GTK_APPLICATION (gil_test_application ()),
                                             cases[i].action);

    g_assert_cmpuint (g_strv_length (accels), ==, 1);
    g_assert_cmpstr (accels[0], ==, cases[i].accel);
  }
}

static void
count_cb (guint *count)
{
  *count += 1;
}

static void
test_settings (void)
{
  g_autoptr (GilSettings) settings = gil_test_settings_new ();
  g_autoptr (GilSettings) other = gil_settings_new ();
  g_autoptr (GVariant) wants = NULL;
  g_autofree char *scenario = NULL;
  guint n_language = 0;
  guint n_wants = 0;
  GilLang lang = GIL_LANG_EN;

  g_signal_connect_swapped (settings, "changed::content-language", G_CALLBACK (count_cb),
                            &n_language);
  g_signal_connect_swapped (settings, "changed::wants", G_CALLBACK (count_cb), &n_wants);

  g_assert_cmpint (gil_settings_get_primary_lang (settings), ==, GIL_LANG_EN);
  g_assert_false (gil_settings_get_secondary_lang (settings, &lang));

  gil_settings_set_content_language (other, GIL_CONTENT_LANGUAGE_BOTH);
  gil_settings_set_content_language (settings, GIL_CONTENT_LANGUAGE_BOTH);
  g_assert_cmpuint (n_language, ==, 1);
  g_assert_true (gil_settings_get_secondary_lang (settings, &lang));
  g_assert_cmpint (lang, ==, GIL_LANG_KO);

  gil_settings_set_content_language (settings, GIL_CONTENT_LANGUAGE_KO);
  g_assert_cmpint (gil_settings_get_primary_lang (settings), ==, GIL_LANG_KO);
  g_assert_false (gil_settings_get_secondary_lang (settings, NULL));

  g_assert_cmpint (gil_settings_get_basis (settings), ==, GIL_BASIS_TODAY);
  gil_settings_set_basis (settings, GIL_BASIS_NOTES);
  g_assert_cmpint (gil_settings_get_basis (other), ==, GIL_BASIS_NOTES);
  g_assert_cmpint (gil_settings_get_scope (settings), ==, GIL_SCOPE_ACTIVE);
  gil_settings_set_scope (settings, GIL_SCOPE_ALL);
  g_assert_cmpint (gil_settings_get_scope (other), ==, GIL_SCOPE_ALL);

  gil_settings_set_wants (settings, g_variant_new_parsed ("{'async': 'must'}"));
  gil_settings_set_wants (settings, g_variant_new_parsed ("{'async': 'must'}"));
  g_assert_cmpuint (n_wants, ==, 1);
  wants = gil_settings_get_wants (other);
  g_assert_cmpuint (g_variant_n_children (wants), ==, 1);

  gil_settings_set_scenario (settings, "S5");
  gil_settings_set_scenario (settings, NULL);
  scenario = gil_settings_dup_scenario (settings);
  g_assert_cmpstr (scenario, ==, "");

  g_assert_finalize_object (g_steal_pointer (&settings));
}

/* A file on the command line is refused in words, before anything is opened. */
static void
test_file (void)
{
  g_autoptr (GilApplication) application = gil_application_new ();
  char *arguments[] = { (char *) "giljabi", (char *) "journal.json", NULL };

  g_assert_cmpint (g_application_run (G_APPLICATION (application), 2, arguments), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

  g_test_add_func ("/ui/application/file", test_file);
  g_test_add_func ("/ui/application/settings", test_settings);
  g_test_add_func ("/ui/application/sound-content", test_sound_content);
  g_test_add_func ("/ui/application/problem", test_problem);
  g_test_add_func ("/ui/application/empty-tab", test_empty_tab);
  g_test_add_func ("/ui/application/no-content", test_no_content);
  g_test_add_func ("/ui/application/preferences", test_preferences);
  g_test_add_func ("/ui/application/about", test_about);
  g_test_add_func ("/ui/application/query-end", test_query_end);
  g_test_add_func ("/ui/application/accels", test_accels);
  g_test_add_func ("/ui/application/actions", test_actions);

  return g_test_run ();
}
