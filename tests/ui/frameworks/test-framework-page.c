/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-framework-page.h"
#include "gil-standing.h"
#include "gil-test-page.h"

static void
open_page (GilTestPage *self,
           const char  *id,
           int          width,
           int          height)
{
  gil_test_page_open (self, gil_framework_page_new (&(GilContext) { .pick = self->session }, id), width, height);
}

/* Every framework has a whole page, in every choice of languages, and nothing of it stays behind. */
static void
test_all (GilTestPage   *self,
          gconstpointer  unused)
{
  static const char *const sections[] = {
    "When to choose it", "When not to", "At a glance", "Numbers", "Questions it helps to answer",
    "Facts by criterion", "What people ask first", "Foundations",
  };
  GListModel *frameworks = gil_catalog_get_frameworks (self->catalog);

  for (guint i = 0; i < g_list_model_get_n_items (frameworks); i++) {
    g_autoptr (GilFramework) framework = g_list_model_get_item (frameworks, i);
    const GilText *line = gil_framework_get_line (framework);

    gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_EN);
    open_page (self, gil_framework_get_id (framework), 360, 640);
    g_assert_cmpstr (adw_navigation_page_get_title (self->page), ==, gil_framework_get_name (framework));
    g_assert_true (gil_test_shows (self->page, gil_text_in (line, GIL_LANG_EN)));
    for (gsize j = 0; j < G_N_ELEMENTS (sections); j++)
      g_assert_true (gil_test_shows (self->page, sections[j]));
    g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (self->page)), <=, 360);

    gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_KO);
    g_assert_true (gil_test_shows (self->page, gil_text_in (line, GIL_LANG_KO)));
    gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_BOTH);
    gil_test_settle (self->window);
    g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (self->page)), <=, 360);

    gil_test_page_close (self);
  }
}

/* What the notes say is dated, and what became of it stands beside it. */
static void
test_notes (GilTestPage   *self,
            gconstpointer  unused)
{
  GilFramework *framework = gil_catalog_find_framework (self->catalog, "fastapi");

  open_page (self, "fastapi", 800, 600);
  g_assert_true (gil_test_shows (self->page, "Described in the notes"));
  g_assert_true (gil_test_shows (self->page, "January 2021"));

  for (GilNotebookPart part = 0; part < GIL_NOTEBOOK_N_PARTS; part++) {
    gsize n;
    const GilStatement *statements = gil_framework_get_notebook (framework, part, &n);

    for (gsize i = 0; i < n; i++) {
      g_assert_true (gil_test_shows (self->page, gil_text_in (&statements[i].text, GIL_LANG_EN)));
      if (gil_text_is_set (&statements[i].check)) {
        const char *text = gil_text_in (&statements[i].check, GIL_LANG_EN);
        g_autofree char *check = g_strdup_printf ("Today: %s", text);

        g_assert_true (gil_test_shows (self->page, check));
      }
    }
  }
  gil_test_page_close (self);
}

/* Where the notes only name a framework, the page says so; where they do not know it, it is silent. */
static void
test_scope (GilTestPage   *self,
            gconstpointer  unused)
{
  static const struct {
    const char *id;
    gboolean named;
    gboolean heading;
  } cases[] = {
    { "tornado", TRUE, TRUE },
    { "bottle", TRUE, TRUE },
    { "flask", FALSE, TRUE },
    { "litestar", FALSE, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    open_page (self, cases[i].id, 800, 600);
    g_assert_cmpint (gil_test_shows (self->page, "Named only in the notes"), ==, cases[i].named);
    g_assert_cmpint (gil_test_shows (self->page, "What the notes say"), ==, cases[i].heading);
    gil_test_page_close (self);
  }
}

/* The status is told as it is, with the month of the last release. */
static void
test_status (GilTestPage   *self,
             gconstpointer  unused)
{
  static const struct {
    const char *id;
    const char *badge;
    const char *sentence;
  } cases[] = {
    { "fastapi", "Actively developed",
      "The last release came out in November 2026: you can expect fixes and news." },
    { "bottle", "Slow: few releases",
      "The last release came out in June 2025: a fix you need may take long to come." },
    { "cherrypy", "Dormant: no release for long",
      "The last release came out in June 2024: do not count on fixes, and do not start anything new "
      "on it." },
    { "web2py", "Maintenance only",
      "The last release came out in April 2026: problems are still fixed, but nothing new is made. "
      "It is for what runs on it already." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    open_page (self, cases[i].id, 800, 600);
    g_assert_true (gil_test_shows (self->page, cases[i].badge));
    g_assert_true (gil_test_shows (self->page, cases[i].sentence));
    gil_test_page_close (self);
  }
}

/* Advice says what it rests on, with months, and which statements of the notes. */
static void
test_advice (GilTestPage   *self,
             gconstpointer  unused)
{
  open_page (self, "fastapi", 800, 600);
  g_assert_true (gil_test_shows (self->page, "API focus, Auto API docs, July 2026 · notes, "
                                             "January 2021"));
  g_assert_true (gil_test_shows (self->page, "Stable (1.0+), Version, November 2026 · notes, "
                                             "January 2021"));
  gil_test_page_close (self);
}

static GilStanding *
find_standing (GilTestPage *self)
{
  return GIL_STANDING (gil_test_find (self->page, GIL_TYPE_STANDING));
}

/* Its place follows the question, and is hidden while there is none. */
static void
test_standing (GilTestPage   *self,
               gconstpointer  unused)
{
  GilCriterion *async = gil_catalog_find_criterion (self->catalog, "async");
  GilCriterion *api_docs = gil_catalog_find_criterion (self->catalog, "api-docs");
  GilCriterion *admin = gil_catalog_find_criterion (self->catalog, "admin");

  open_page (self, "fastapi", 800, 600);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (find_standing (self))));

  gil_pick_session_set_want (self->session, gil_criterion_get_index (async), GIL_WANT_MUST);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (find_standing (self))));
  g_assert_true (gil_test_shows (self->page, "Shares rank 1 for your criteria"));

  gil_pick_session_set_want (self->session, gil_criterion_get_index (api_docs), GIL_WANT_MUST);
  gil_settings_set_scope (self->settings, GIL_SCOPE_NOTES);
  g_assert_true (gil_test_shows (self->page, "Rank 1 for your criteria"));
  g_assert_true (gil_test_shows (self->page, "Meets 2 of 2; gets full points."));

  gil_pick_session_set_want (self->session, gil_criterion_get_index (admin), GIL_WANT_MUST);
  g_assert_true (gil_test_shows (self->page, "Near miss for your criteria"));
  gil_test_page_close (self);

  open_page (self, "litestar", 800, 600);
  g_assert_true (gil_test_shows (self->page, "Not in the ranking now"));
  gil_test_page_close (self);
}

static gboolean
is_row_with_action (GtkWidget  *widget,
                    const char *action,
                    const char *target)
{
  GVariant *value;

  if (!GTK_IS_LIST_BOX_ROW (widget) ||
      g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) != 0)
    return FALSE;
  value = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget));

  return value != NULL && g_str_equal (g_variant_get_string (value, NULL), target);
}

static GtkWidget *
find_row (gpointer    root,
          const char *action,
          const char *target)
{
  if (is_row_with_action (root, action, target))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_row (child, action, target);

    if (found != NULL)
      return found;
  }

  return NULL;
}

/* Rows and buttons lead on. */
static void
test_links (GilTestPage   *self,
            gconstpointer  unused)
{
  GtkWidget *row;

  open_page (self, "djangorestframework", 800, 600);

  row = find_row (self->page, "win.show-numbers", "ecosystem-year:djangorestframework");
  g_assert_nonnull (row);
  gtk_widget_activate (row);
  g_assert_cmpstr (self->shown, ==, "show-numbers 'ecosystem-year:djangorestframework'");

  row = find_row (self->page, "win.show-framework", "django");
  g_assert_nonnull (row);
  gtk_widget_activate (row);
  g_assert_cmpstr (self->shown, ==, "show-framework 'django'");

  row = find_row (self->page, "win.show-question", "C04-1");
  g_assert_nonnull (row);
  gtk_widget_activate (row);
  g_assert_cmpstr (self->shown, ==, "show-question 'C04-1'");
  gil_test_page_close (self);

  open_page (self, "django", 800, 600);
  g_assert_nonnull (find_row (self->page, "win.show-framework", "djangorestframework"));
  g_assert_nonnull (find_row (self->page, "win.show-framework", "django-ninja"));
  g_assert_true (gil_test_shows (self->page, "Built on it"));
  gil_test_page_close (self);
}

static const char *
get_visible (AdwNavigationView *view)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (view);

  return gil_framework_get_id (gil_framework_page_get_framework (GIL_FRAMEWORK_PAGE (page)));
}

static void
push_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  GilTestPage *self = data;
  AdwNavigationView *view = ADW_NAVIGATION_VIEW (gil_test_find (self->window, ADW_TYPE_NAVIGATION_VIEW));
  const char *id = g_variant_get_string (parameter, NULL);

  adw_navigation_view_push (view, gil_framework_page_new (&(GilContext) { .pick = self->session }, id));
}

/* Turning goes through the ranking, stops at its ends, and leaves nothing on the way back. */
static void
test_turn (GilTestPage   *self,
           gconstpointer  unused)
{
  const GActionEntry entries[] = { { "show-framework", push_cb, "s" } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  AdwNavigationView *view = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  const GilPick *pick = gil_pick_session_get_pick (self->session);
  const char *first = gil_framework_get_id (gil_pick_get_framework (pick, 0));
  const char *second = gil_framework_get_id (gil_pick_get_framework (pick, 1));
  g_autoptr (GListModel) stack = NULL;

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (view), "win", G_ACTION_GROUP (actions));
  adw_navigation_view_push (view, adw_navigation_page_new (gtk_label_new ("root"), "root"));
  adw_navigation_view_push (view, gil_framework_page_new (&(GilContext) { .pick = self->session }, first));
  self->window = gil_test_host_new (GTK_WIDGET (view), 800, 600);

  gtk_widget_activate_action (GTK_WIDGET (adw_navigation_view_get_visible_page (view)), "framework.turn",
                              "i", -1);
  g_assert_cmpstr (get_visible (view), ==, first);
  gtk_widget_activate_action (GTK_WIDGET (adw_navigation_view_get_visible_page (view)), "framework.turn",
                              "i", 1);
  g_assert_cmpstr (get_visible (view), ==, second);
  stack = adw_navigation_view_get_navigation_stack (view);
  g_assert_cmpuint (g_list_model_get_n_items (stack), ==, 2);
  gtk_widget_activate_action (GTK_WIDGET (adw_navigation_view_get_visible_page (view)), "framework.turn",
                              "i", -1);
  g_assert_cmpstr (get_visible (view), ==, first);

  gil_test_settle (self->window);
  gil_test_window_close (g_steal_pointer (&self->window));
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/frameworks/page/" name, GilTestPage, NULL, gil_test_page_set_up, function, \
              gil_test_page_tear_down)
  ADD ("all", test_all);
  ADD ("notes", test_notes);
  ADD ("scope", test_scope);
  ADD ("status", test_status);
  ADD ("advice", test_advice);
  ADD ("standing", test_standing);
  ADD ("links", test_links);
  ADD ("turn", test_turn);

  return g_test_run ();
}
