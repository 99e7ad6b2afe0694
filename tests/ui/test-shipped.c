/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-test-ui.h"

/* Every page that the shipped content has something for opens, in both languages at once. Nothing is
 * said here of what is on it; a complaint of any library ends the test. */

typedef struct
{
  GilSettings *settings;
  GilCatalog *catalog;
  GilWindow *window;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  unused)
{
  self->settings = gil_test_settings_new ();
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_BOTH);
  self->catalog = gil_test_catalog_new ();
  self->window = gil_test_window_new (self->settings, self->catalog);
}

static void
tear_down (Fixture       *self,
           gconstpointer  unused)
{
  g_assert_null (*gil_catalog_get_problems (self->catalog));
  gil_test_window_close (self->window);
  g_assert_finalize_object (self->settings);
  g_assert_finalize_object (self->catalog);
}

static AdwNavigationPage *
get_page (Fixture *self)
{
  GtkWidget *navigation = gil_test_find (self->window, ADW_TYPE_NAVIGATION_VIEW);

  return adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (navigation));
}

/* Opens a page, and goes back to where it was opened. */
static void
open_page (Fixture    *self,
           const char *action,
           GVariant   *target)
{
  AdwNavigationPage *before = get_page (self);
  GtkWidget *navigation = gil_test_find (self->window, ADW_TYPE_NAVIGATION_VIEW);

  g_test_message ("%s", action);
  g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (self->window), action, target));
  gil_test_settle (self->window);
  g_assert_true (get_page (self) != before);
  g_assert_cmpstr (adw_navigation_page_get_title (get_page (self)), !=, "");
  adw_navigation_view_pop_to_page (ADW_NAVIGATION_VIEW (navigation), before);
}

static void
open_each (Fixture      *self,
           const char   *action,
           GListModel   *items,
           const char *(*get_id) (gpointer item))
{
  g_assert_cmpuint (g_list_model_get_n_items (items), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (items, i);

    open_page (self, action, g_variant_new_string (get_id (item)));
  }
}

static const char *
get_role_id (gpointer role)
{
  return gil_role_get_id (role);
}

static const char *
get_question_id (gpointer question)
{
  return gil_question_get_id (question);
}

static const char *
get_framework_id (gpointer framework)
{
  return gil_framework_get_id (framework);
}

static void
test_items (Fixture       *self,
            gconstpointer  unused)
{
  open_each (self, "win.show-role", gil_catalog_get_roles (self->catalog), get_role_id);
  open_each (self, "win.show-question", gil_catalog_get_questions (self->catalog), get_question_id);
  open_each (self, "win.show-framework", gil_catalog_get_frameworks (self->catalog), get_framework_id);
}

static void
test_pages (Fixture       *self,
            gconstpointer  unused)
{
  const char *const tabs[] = { "interview", "frameworks", "roles" };
  const char *const actions[] = {
    "win.show-guide",     "win.show-then-now",     "win.show-situations", "win.show-decisions",
    "win.show-history",   "win.show-company-types", "win.show-suits",
  };
  const char *const roles[] = { "frontend", "backend", NULL };
  const char *const frameworks[] = { "django", "flask", NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (tabs); i++) {
    g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), "win.show-tab", "s", tabs[i]));
    gil_test_settle (self->window);
  }
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    open_page (self, actions[i], NULL);
  open_page (self, "win.show-numbers", g_variant_new_string (""));
  open_page (self, "win.compare-roles", g_variant_new_strv (roles, -1));
  open_page (self, "win.compare-frameworks", g_variant_new_strv (frameworks, -1));
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/ui/shipped/pages", test_pages);
  ADD ("/ui/shipped/items", test_items);
#undef ADD

  return g_test_run ();
}
