/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-framework-page.h"
#include "gil-frameworks-page.h"
#include "gil-interview-page.h"
#include "gil-question-page.h"
#include "gil-role-page.h"
#include "gil-roles-page.h"
#include "gil-test-ui.h"

typedef struct
{
  GilSettings *settings;
  GilCatalog *catalog;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  unused)
{
  self->settings = gil_test_settings_new ();
  self->catalog = gil_test_catalog_new ();
}

static void
tear_down (Fixture       *self,
           gconstpointer  unused)
{
  g_assert_finalize_object (self->settings);
  g_assert_finalize_object (self->catalog);
}

static GtkWidget *
get_tab (GilWindow  *window,
         const char *name)
{
  GtkWidget *stack = gil_test_find (window, ADW_TYPE_VIEW_STACK);
  GtkWidget *bin = adw_view_stack_get_child_by_name (ADW_VIEW_STACK (stack), name);

  g_assert_nonnull (bin);

  return adw_bin_get_child (ADW_BIN (bin));
}

static const char *
get_visible_tab (GilWindow *window)
{
  GtkWidget *stack = gil_test_find (window, ADW_TYPE_VIEW_STACK);

  return adw_view_stack_get_visible_child_name (ADW_VIEW_STACK (stack));
}

static AdwNavigationPage *
get_page (GilWindow *window)
{
  GtkWidget *navigation = gil_test_find (window, ADW_TYPE_NAVIGATION_VIEW);

  return adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (navigation));
}

static void
show (GilWindow  *window,
      const char *action,
      const char *id)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), action, "s", id));
  gil_test_settle (window);
}

static void
test_lazy (Fixture       *self,
           gconstpointer  unused)
{
  g_autoptr (GilJournal) journal = gil_journal_new (NULL);
  GilWindow *window = gil_window_new (GTK_APPLICATION (gil_test_application ()), self->settings,
                                      self->catalog, journal);

  gtk_window_present (GTK_WINDOW (window));
  g_assert_cmpstr (get_visible_tab (window), ==, "roles");
  g_assert_null (get_tab (window, "roles"));
  gtk_window_destroy (GTK_WINDOW (window));

  window = gil_test_window_new (self->settings, self->catalog);
  g_assert_true (GIL_IS_ROLES_PAGE (get_tab (window, "roles")));
  g_assert_null (get_tab (window, "interview"));
  g_assert_null (get_tab (window, "frameworks"));

  gil_test_window_close (window);
}

static void
test_tabs (Fixture       *self,
           gconstpointer  unused)
{
  GilWindow *window = gil_test_window_new (self->settings, self->catalog);
  g_autofree char *last_tab = NULL;
  GtkWidget *page;

  show (window, "win.show-tab", "interview");
  g_assert_cmpstr (get_visible_tab (window), ==, "interview");
  page = get_tab (window, "interview");
  g_assert_true (GIL_IS_INTERVIEW_PAGE (page));
  g_assert_null (get_tab (window, "frameworks"));

  show (window, "win.show-tab", "frameworks");
  g_assert_true (GIL_IS_FRAMEWORKS_PAGE (get_tab (window, "frameworks")));

  show (window, "win.show-tab", "nowhere");
  g_assert_cmpstr (get_visible_tab (window), ==, "frameworks");

  show (window, "win.show-tab", "interview");
  g_assert_true (get_tab (window, "interview") == page);
  gil_test_window_close (window);

  last_tab = gil_settings_dup_last_tab (self->settings);
  g_assert_cmpstr (last_tab, ==, "interview");
  window = gil_test_window_new (self->settings, self->catalog);
  g_assert_cmpstr (get_visible_tab (window), ==, "interview");
  g_assert_null (get_tab (window, "roles"));
  gil_test_window_close (window);
}

static void
test_pages (Fixture       *self,
            gconstpointer  unused)
{
  GilWindow *window = gil_test_window_new (self->settings, self->catalog);
  AdwNavigationPage *main_page = get_page (window);
  AdwNavigationPage *role;

  show (window, "win.show-role", "backend");
  role = get_page (window);
  g_assert_true (GIL_IS_ROLE_PAGE (role));
  g_assert_cmpstr (adw_navigation_page_get_title (role), ==, "Backend developer");

  show (window, "win.show-question", "C04-1");
  g_assert_true (GIL_IS_QUESTION_PAGE (get_page (window)));

  /* Following a link back goes back. */
  show (window, "win.show-role", "backend");
  g_assert_true (get_page (window) == role);

  show (window, "win.show-framework", "flask");
  g_assert_true (GIL_IS_FRAMEWORK_PAGE (get_page (window)));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-guide", NULL);
  gil_test_settle (window);
  g_assert_cmpstr (adw_navigation_page_get_title (get_page (window)), ==, "Choosing a framework");
  g_assert_true (gil_test_shows (window, "How to choose"));

  show (window, "win.show-tab", "roles");
  g_assert_true (get_page (window) == main_page);

  gil_test_window_close (window);
}

static void
test_unknown (Fixture       *self,
              gconstpointer  unused)
{
  const char *actions[] = { "win.show-role", "win.show-question", "win.show-framework" };
  GilWindow *window = gil_test_window_new (self->settings, self->catalog);
  AdwNavigationPage *main_page = get_page (window);

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++) {
    show (window, actions[i], "<b>&nobody");
    g_assert_true (get_page (window) == main_page);
    g_assert_true (gil_test_shows (window, "Nothing is known about “<b>&nobody”"));
  }

  gil_test_window_close (window);
}

/* Without a window manager that can do shadows, GTK draws a border within the size asked for. */
static void
assert_size (GilWindow *window,
             int        width,
             int        height)
{
  const int border = 12;

  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), <=, width);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), >=, width - border);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (window)), <=, height);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (window)), >=, height - border);
}

static void
test_narrow (Fixture       *self,
             gconstpointer  unused)
{
  const struct
  {
    int width;
    gboolean is_narrow;
  } cases[] = { { 360, TRUE }, { 540, TRUE }, { 580, FALSE }, { 1000, FALSE } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    GtkWidget *bar;
    GilWindow *window;

    gil_settings_set_window_state (self->settings, cases[i].width, 640, FALSE);
    window = gil_test_window_new (self->settings, self->catalog);
    bar = gil_test_find (window, ADW_TYPE_VIEW_SWITCHER_BAR);
    assert_size (window, cases[i].width, 640);
    g_assert_cmpint (adw_view_switcher_bar_get_reveal (ADW_VIEW_SWITCHER_BAR (bar)), ==,
                     cases[i].is_narrow);
    gil_test_window_close (window);
  }
}

static void
test_every_width (Fixture       *self,
                  gconstpointer  tab)
{
  const int widths[] = { 360, 480, 620, 800, 1000, 1280 };

  /* Too narrow a window is a warning of GTK, and warnings are fatal. */
  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++) {
    GilWindow *window;

    gil_settings_set_window_state (self->settings, widths[i], 294, FALSE);
    gil_settings_set_last_tab (self->settings, tab);
    window = gil_test_window_new (self->settings, self->catalog);
    assert_size (window, widths[i], 294);
    gil_test_window_close (window);
  }
}

static void
test_size (Fixture       *self,
           gconstpointer  unused)
{
  GilWindow *window = gil_test_window_new (self->settings, self->catalog);
  gboolean maximized;
  int width, height;

  gil_settings_get_window_state (self->settings, &width, &height, &maximized);
  g_assert_cmpint (width, ==, 1000);
  g_assert_cmpint (height, ==, 720);
  g_assert_false (maximized);

  gtk_window_set_default_size (GTK_WINDOW (window), 700, 500);
  gil_test_settle (window);
  gtk_window_close (GTK_WINDOW (window));
  gil_settings_get_window_state (self->settings, &width, &height, &maximized);
  g_assert_cmpint (width, ==, 700);
  g_assert_cmpint (height, ==, 500);

  gil_test_window_close (window);
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, data, func) g_test_add (path, Fixture, data, set_up, func, tear_down)
  ADD ("/ui/window/lazy", NULL, test_lazy);
  ADD ("/ui/window/tabs", NULL, test_tabs);
  ADD ("/ui/window/pages", NULL, test_pages);
  ADD ("/ui/window/unknown", NULL, test_unknown);
  ADD ("/ui/window/narrow", NULL, test_narrow);
  ADD ("/ui/window/every-width/roles", "roles", test_every_width);
  ADD ("/ui/window/every-width/interview", "interview", test_every_width);
  ADD ("/ui/window/every-width/frameworks", "frameworks", test_every_width);
  ADD ("/ui/window/size", NULL, test_size);
#undef ADD

  return g_test_run ();
}
