/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-test-ui.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

#include "gil-paragraph.h"

/* Longer than anything takes on a busy machine, shorter than the time limit of a test. */
#define PATIENCE (20 * G_TIME_SPAN_SECOND)

static GilApplication *application;

/* Removes a folder with all that is in it; where a link leads is left alone. */
void
gil_test_remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *child = g_build_filename (path, name, NULL);

    if (g_file_test (child, G_FILE_TEST_IS_DIR) && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
      gil_test_remove_folder (child);
    else
      g_remove (child);
  }
  g_rmdir (path);
}

static void
remove_data_folder (void)
{
  gil_test_remove_folder (g_getenv ("XDG_DATA_HOME"));
}

/* What a test writes is its own. Only this folder: without the system's, no icon is drawn. */
static void
use_own_data_folder (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("giljabi-test-XXXXXX", &error);

  g_assert_no_error (error);
  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  atexit (remove_data_folder);
}

static gboolean
has_font (const char *family)
{
  GListModel *families = G_LIST_MODEL (pango_cairo_font_map_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (families); i++) {
    g_autoptr (PangoFontFamily) each = g_list_model_get_item (families, i);

    if (g_str_equal (pango_font_family_get_name (each), family))
      return TRUE;
  }

  return FALSE;
}

/* What fits depends on the font, so that it is the test's and not the system's: the one that
 * GILJABI_TEST_FONT asks for, or else the first of these that there is. */
static void
use_test_font (void)
{
  const char *const usual[] = { "Cantarell", "DejaVu Sans" };
  const char *family = g_getenv ("GILJABI_TEST_FONT");
  g_autofree char *font = NULL;

  if (family != NULL && !has_font (family)) {
    printf ("1..0 # SKIP the font %s is not installed\n", family);
    exit (0);
  }
  for (gsize i = 0; i < G_N_ELEMENTS (usual) && family == NULL; i++)
    family = has_font (usual[i]) ? usual[i] : NULL;
  if (family == NULL)
    return;
  font = g_strconcat (family, " 11", NULL);
  g_object_set (gtk_settings_get_default (), "gtk-font-name", font, NULL);
}

/* Starts the test framework and the application. */
void
gil_test_ui_init (int    *argc,
                  char ***argv)
{
  setlocale (LC_ALL, "");
  use_own_data_folder ();
  g_test_init (argc, argv, NULL);
  if (!gtk_init_check ()) {
    puts ("1..0 # SKIP there is no display");
    exit (0);
  }
  use_test_font ();

  /* From 4.20 on GTK warns of every popover on X11, the emptiest one included: "called on submitted
   * frame". Nothing but warnings is let through there. */
  if (gtk_check_version (4, 20, 0) == NULL)
    g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);

  gil_test_application ();
}

/* The application of this test program, started, with no window. */
GilApplication *
gil_test_application (void)
{
  g_autoptr (GError) error = NULL;

  if (application == NULL) {
    application = gil_application_new ();
    g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
    g_application_register (G_APPLICATION (application), NULL, &error);
    g_assert_no_error (error);
  }

  return application;
}

/* The content of tests/fixture-content, or what GILJABI_CONTENT says. */
GilCatalog *
gil_test_catalog_new (void)
{
  g_autoptr (GError) error = NULL;
  GilCatalog *catalog = gil_catalog_open (NULL, &error);

  g_assert_no_error (error);

  return catalog;
}

/* Settings as they are on the first start. */
GilSettings *
gil_test_settings_new (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (gsize i = 0; keys[i] != NULL; i++)
    g_settings_reset (settings, keys[i]);

  return gil_settings_new ();
}

static gboolean
has_visible_tab (gpointer window)
{
  GtkWidget *stack = gil_test_find (window, ADW_TYPE_VIEW_STACK);
  GtkWidget *bin = adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack));

  return adw_bin_get_child (ADW_BIN (bin)) != NULL;
}

/* A window on screen, its first tab built. (transfer full): end it with gil_test_window_close() */
GilWindow *
gil_test_window_new (GilSettings *settings,
                     GilCatalog  *catalog)
{
  g_autoptr (GilJournal) journal = gil_journal_new (NULL);

  return gil_test_window_new_with (settings, catalog, journal);
}

/* The same, with a journal of one's own. */
GilWindow *
gil_test_window_new_with (GilSettings *settings,
                          GilCatalog  *catalog,
                          GilJournal  *journal)
{
  GilWindow *window = gil_window_new (GTK_APPLICATION (gil_test_application ()), settings, catalog,
                                      journal);

  gtk_window_present (GTK_WINDOW (window));
  gil_test_wait_for (has_visible_tab, window);
  gil_test_settle (window);

  return g_object_ref (window);
}

/* A plain window around a widget. (transfer full): end it with gil_test_window_close() */
GtkWidget *
gil_test_host_new (GtkWidget *child,
                   int        width,
                   int        height)
{
  GtkWidget *window = adw_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  adw_window_set_content (ADW_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  gil_test_settle (window);

  return g_object_ref (window);
}

/* Ends a window and sees to it that nothing keeps it alive. */
void
gil_test_window_close (gpointer window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (window);
}

static gboolean
wake_cb (gpointer unused)
{
  return G_SOURCE_CONTINUE;
}

/* Runs the main loop until something is the case; fails when it never is. */
void
gil_test_wait_for (GilTestFunc is_done,
                   gpointer    data)
{
  gint64 deadline = g_get_monotonic_time () + PATIENCE;
  guint wake_id = g_timeout_add (20, wake_cb, NULL);

  while (!is_done (data)) {
    g_assert_cmpint (g_get_monotonic_time (), <, deadline);
    g_main_context_iteration (NULL, TRUE);
  }
  g_source_remove (wake_id);
}

static gboolean
count_frame_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       n_frames)
{
  *(guint *) n_frames += 1;

  return G_SOURCE_CONTINUE;
}

static gboolean
has_frames (gpointer n_frames)
{
  return *(guint *) n_frames >= 3;
}

/* Lets a widget on screen be laid out and painted. */
void
gil_test_settle (gpointer widget)
{
  guint n_frames = 0;
  guint id = gtk_widget_add_tick_callback (widget, count_frame_cb, &n_frames, NULL);

  gil_test_wait_for (has_frames, &n_frames);
  gtk_widget_remove_tick_callback (widget, id);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* The first widget that matches, depth first, itself included. (transfer none) (nullable) */
gpointer
gil_test_find_match (gpointer      root,
                     GilTestMatch  matches,
                     gconstpointer data)
{
  if (matches (root, data))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    gpointer found = gil_test_find_match (child, matches, data);

    if (found != NULL)
      return found;
  }

  return NULL;
}

static gboolean
has_type (gpointer      widget,
          gconstpointer type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), *(const GType *) type);
}

/* The first widget of a type, depth first, itself included. (transfer none) (nullable) */
GtkWidget *
gil_test_find (gpointer root,
               GType    type)
{
  return gil_test_find_match (root, has_type, &type);
}

static gboolean
is_row_titled (gpointer      widget,
               gconstpointer title)
{
  return ADW_IS_PREFERENCES_ROW (widget)
         && g_strcmp0 (adw_preferences_row_get_title (widget), title) == 0;
}

/* The first row with a title. (transfer none) (nullable) */
gpointer
gil_test_find_row (gpointer    root,
                   const char *title)
{
  return gil_test_find_match (root, is_row_titled, title);
}

static gboolean
is_button_labelled (gpointer      widget,
                    gconstpointer label)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget)
         && g_strcmp0 (gtk_button_get_label (widget), label) == 0;
}

/* The first button on screen that says this. (transfer none) (nullable) */
GtkWidget *
gil_test_find_button (gpointer    root,
                      const char *label)
{
  return gil_test_find_match (root, is_button_labelled, label);
}

static gboolean
is_last (gpointer object)
{
  return G_OBJECT (object)->ref_count == 1;
}

/* Saves a journal and sees to it that nothing keeps it alive. (transfer full) */
void
gil_test_journal_close (GilJournal *journal)
{
  g_assert_true (gil_journal_save (journal, NULL));
  /* A save that ran in the background has yet to report. */
  gil_test_wait_for (is_last, journal);
  g_assert_finalize_object (journal);
}

/* How many widgets of a type there are, itself included. */
guint
gil_test_count (gpointer root,
                GType    type)
{
  guint count = g_type_is_a (G_OBJECT_TYPE (root), type) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count += gil_test_count (child, type);

  return count;
}

/* Whether a label or a paragraph with this text is on screen. */
gboolean
gil_test_shows (gpointer    root,
                const char *text)
{
  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root)
      && g_strcmp0 (gtk_label_get_text (root), text) == 0)
    return TRUE;
  if (GIL_IS_PARAGRAPH (root) && gtk_widget_get_mapped (root)
      && g_strcmp0 (gil_paragraph_get_text (root), text) == 0)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    if (gil_test_shows (child, text))
      return TRUE;
  }

  return FALSE;
}
