/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-figures.h"
#include "gil-numbers-page.h"
#include "gil-test-page.h"

static void
open_page (GilTestPage *self,
           const char  *target,
           int          width,
           int          height)
{
  gil_test_page_open (self, gil_numbers_page_new (&(GilContext) { .pick = self->session }, target), width, height);
}

static GtkWidget *
get_row (GilTestPage *self,
         gsize    bar)
{
  return gil_bar_chart_get_row (gil_numbers_page_get_chart (GIL_NUMBERS_PAGE (self->page)), bar);
}

static const char *
get_target (GtkWidget *row)
{
  return g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row)), NULL);
}

/* The row of a framework; NULL where there is no bar for it. */
static GtkWidget *
find_row (GilTestPage *self,
          const char  *id)
{
  GtkWidget *row;

  for (gsize i = 0; (row = get_row (self, i)) != NULL; i++) {
    if (g_str_equal (get_target (row), id))
      return row;
  }

  return NULL;
}

static void
assert_label (GtkWidget  *row,
              const char *label)
{
  g_autofree char *wrong = NULL;

  g_assert_nonnull (row);
  wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label);
  g_assert_null (wrong);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

/* Lengths are in the ratio of the figures, the greatest all there is. */
static void
test_ratio (GilTestPage   *self,
            gconstpointer  unused)
{
  GtkLevelBar *first, *second;

  open_page (self, "github-stars", 1000, 700);
  first = GTK_LEVEL_BAR (gil_test_find (get_row (self, 0), GTK_TYPE_LEVEL_BAR));
  second = GTK_LEVEL_BAR (gil_test_find (get_row (self, 1), GTK_TYPE_LEVEL_BAR));
  g_assert_cmpfloat (gtk_level_bar_get_value (first), ==, gtk_level_bar_get_max_value (first));
  g_assert_cmpfloat (gtk_level_bar_get_min_value (second), ==, 0);
  g_assert_cmpfloat (gtk_level_bar_get_max_value (second), ==, gtk_level_bar_get_max_value (first));
  g_assert_cmpfloat (
    gtk_level_bar_get_value (second), ==,
    gil_framework_get_number (gil_catalog_find_framework (self->catalog, get_target (get_row (self, 1))),
                              "github-stars")->value);
  gil_test_page_close (self);
}

static graphene_rect_t
get_place (GtkWidget *row,
           GType      type)
{
  graphene_rect_t place;

  g_assert_true (gtk_widget_compute_bounds (gil_test_find (row, type), row, &place));

  return place;
}

/* The name stands before its bar where there is room, and above it where there is not. */
static void
test_layout (GilTestPage   *self,
             gconstpointer  unused)
{
  graphene_rect_t name, bar;

  open_page (self, "github-stars", 1000, 700);
  name = get_place (get_row (self, 0), GTK_TYPE_LABEL);
  bar = get_place (get_row (self, 0), GTK_TYPE_LEVEL_BAR);
  g_assert_cmpfloat (name.origin.x + name.size.width, <, bar.origin.x);
  g_assert_cmpfloat (get_place (get_row (self, 1), GTK_TYPE_LEVEL_BAR).origin.x, ==, bar.origin.x);
  gil_test_page_close (self);

  open_page (self, "github-stars", 360, 640);
  name = get_place (get_row (self, 0), GTK_TYPE_LABEL);
  bar = get_place (get_row (self, 0), GTK_TYPE_LEVEL_BAR);
  g_assert_cmpfloat (name.origin.y + name.size.height, <=, bar.origin.y);
  g_assert_cmpfloat (bar.size.width, >=, 140);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 192 * PANGO_SCALE, NULL);
  gil_test_settle (self->window);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (self->page)), <=, 360);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-xft-dpi");
  gil_test_page_close (self);
}

/* The string that says which number and whose. */
static void
test_target (GilTestPage   *self,
             gconstpointer  unused)
{
  static const char *const good[] = {
    "", "github-stars", "docs-words", "ecosystem-year:flask", "requests-per-second:cherrypy", ":django",
  };
  static const char *const bad[] = {
    "stars", "code-lines", "github-stars:", "github-stars:rails", "github-stars:django:", ":", ":rails",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++) {
    AdwNavigationPage *page = gil_numbers_page_new (&(GilContext) { .pick = self->session }, good[i]);

    g_assert_nonnull (page);
    g_object_ref_sink (page);
    g_assert_finalize_object (page);
  }
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_null (gil_numbers_page_new (&(GilContext) { .pick = self->session }, bad[i]));
}

/* Bars in order, each said in a sentence, each leading to its framework. */
static void
test_bars (GilTestPage   *self,
           gconstpointer  unused)
{
  double before = G_MAXDOUBLE;
  GtkWidget *row;

  open_page (self, "", 1000, 700);
  assert_label (get_row (self, 0), "FastAPI, 101,745 stars, August 2026");
  assert_label (get_row (self, 1), "Django, 88,588 stars, August 2026");

  for (gsize i = 0; (row = get_row (self, i)) != NULL; i++) {
    GilFramework *framework = gil_catalog_find_framework (self->catalog, get_target (row));
    double stars = gil_framework_get_number (framework, "github-stars")->value;

    g_assert_cmpfloat (stars, <=, before);
    before = stars;
  }

  gtk_widget_activate (get_row (self, 1));
  g_assert_cmpstr (self->shown, ==, "show-framework 'django'");
  /* Nobody stated how many stars it has. */
  g_assert_null (find_row (self, "blacksheep"));
  g_assert_true (gil_test_shows (self->page, "Not known"));
  g_assert_true (gil_test_shows (self->page, "BlackSheep"));
  gil_test_page_close (self);
}

/* A figure that is not used is not drawn; why is said. */
static void
test_suspect (GilTestPage   *self,
              gconstpointer  unused)
{
  GilFramework *aiohttp = gil_catalog_find_framework (self->catalog, "aiohttp");
  const GilNumber *number = gil_framework_get_number (aiohttp, "requests-per-second");

  g_assert_true (gil_text_is_set (&number->suspect));
  gil_settings_set_scope (self->settings, GIL_SCOPE_ALL);
  open_page (self, "requests-per-second", 1000, 700);
  g_assert_null (find_row (self, "aiohttp"));
  g_assert_null (find_row (self, "bottle"));
  g_assert_nonnull (find_row (self, "sanic"));
  assert_label (get_row (self, 0), "Emmett, 12,083 requests per second, February 2026");
  g_assert_true (gil_test_shows (self->page, "Left out"));
  g_assert_true (gil_test_shows (self->page, number->suspect.en));
  gil_test_page_close (self);
}

/* What is built on Django is counted with it, and says so. */
static void
test_through (GilTestPage   *self,
              gconstpointer  unused)
{
  open_page (self, "ecosystem-year", 1000, 700);
  assert_label (find_row (self, "djangorestframework"),
                "Django REST Framework, 2,892 packages, counted with Django, November 2026");
  assert_label (find_row (self, "django"), "Django, 2,780 packages, November 2026");
  gil_test_page_close (self);
}

/* The one that is looked for is marked, not by colour alone, and is there in any scope. */
static void
test_marked (GilTestPage   *self,
             gconstpointer  unused)
{
  GtkWidget *row;

  g_assert_false (gil_framework_is_in_scope (gil_catalog_find_framework (self->catalog, "cherrypy"),
                                             GIL_SCOPE_ACTIVE));
  open_page (self, "docs-words:cherrypy", 1000, 700);
  row = find_row (self, "cherrypy");
  g_assert_nonnull (row);
  g_assert_true (gtk_widget_has_css_class (row, "marked"));
  g_assert_true (gil_test_shows (row, "▸ CherryPy"));
  g_assert_false (gtk_widget_has_css_class (find_row (self, "django"), "marked"));
  g_assert_null (find_row (self, "bottle"));
  gil_test_page_close (self);
}

/* The switch of the wide window and the menu of the narrow one choose the same. */
static void
test_switch (GilTestPage   *self,
             gconstpointer  unused)
{
  AdwToggleGroup *toggles;
  GtkDropDown *menu;

  open_page (self, "github-stars", 1000, 700);
  toggles = ADW_TOGGLE_GROUP (gil_test_find (self->page, ADW_TYPE_TOGGLE_GROUP));
  menu = GTK_DROP_DOWN (gil_test_find (self->page, GTK_TYPE_DROP_DOWN));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (toggles)));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (menu)));

  adw_toggle_group_set_active (toggles, 2);
  g_assert_cmpuint (gtk_drop_down_get_selected (menu), ==, 2);
  g_assert_true (gil_test_shows (self->page, "Words of documentation"));
  assert_label (get_row (self, 0), "Django, 763,800 words, August 2026");
  gil_test_page_close (self);

  open_page (self, "github-stars", 360, 640);
  toggles = ADW_TOGGLE_GROUP (gil_test_find (self->page, ADW_TYPE_TOGGLE_GROUP));
  menu = GTK_DROP_DOWN (gil_test_find (self->page, GTK_TYPE_DROP_DOWN));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (toggles)));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (menu)));
  gtk_drop_down_set_selected (menu, 3);
  g_assert_cmpuint (adw_toggle_group_get_active (toggles), ==, 3);
  assert_label (get_row (self, 0), "Emmett, 12,083 requests per second, February 2026");
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (self->page)), <=, 360);
  gil_test_page_close (self);
}

/* Months and sources stand in the picture; too many sources are counted there. */
static void
test_caption (GilTestPage   *self,
              gconstpointer  unused)
{
  static const struct {
    const char *number;
    const char *caption;
  } cases[] = {
    { "ecosystem-year", "November 2026 · PyPI package list of 2026-11-23" },
    { "requests-per-second", "February 2026 · the-benchmarker/web-frameworks data.json of 2026-02-11" },
    { "docs-words", "December 2023 – August 2026 · 19 sources, below" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GilFigures) figures = gil_figures_new (self->session, gil_number_kind_find (cases[i].number),
                                                      NULL);
    g_autofree char *caption = gil_figures_write_caption (figures, GIL_LANG_EN);

    g_assert_cmpstr (caption, ==, cases[i].caption);
  }
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/frameworks/numbers/" name, GilTestPage, NULL, gil_test_page_set_up, function, \
              gil_test_page_tear_down)
  ADD ("ratio", test_ratio);
  ADD ("layout", test_layout);
  ADD ("target", test_target);
  ADD ("bars", test_bars);
  ADD ("suspect", test_suspect);
  ADD ("through", test_through);
  ADD ("marked", test_marked);
  ADD ("switch", test_switch);
  ADD ("caption", test_caption);

  return g_test_run ();
}
