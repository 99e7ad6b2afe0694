/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-bilingual.h"
#include "gil-note-editor.h"
#include "gil-role-page.h"
#include "gil-test-roles.h"
#include "gil-topic-row.h"

static GtkWidget *
open_page (GilTestRoles *self,
           const char   *id,
           int           width)
{
  AdwNavigationPage *page = gil_role_page_new (&(GilContext) { self->catalog, self->settings, self->journal }, id);
  gil_test_roles_host (self, page, width);

  return GTK_WIDGET (page);
}

static void
close_page (GilTestRoles *self,
            GtkWidget    *page)
{
  g_object_ref (page);
  gil_test_window_close (g_steal_pointer (&self->host));
  g_assert_finalize_object (page);
}

static GtkTextView *
find_memo (GtkWidget *page)
{
  return gil_note_editor_get_view (GIL_NOTE_EDITOR (gil_test_find (page, GIL_TYPE_NOTE_EDITOR)));
}

/* Of every role, all that is told is on the page, under its heading, in order, and what is an
 * opinion is marked. */
static void
test_content (GilTestRoles  *self,
              gconstpointer  unused)
{
  GListModel *roles = gil_catalog_get_roles (self->catalog);
  gsize n_facets;
  const GilFacet *facets = gil_catalog_get_facets (self->catalog, &n_facets);

  g_assert_cmpuint (n_facets, ==, 16);
  for (guint i = 0; i < g_list_model_get_n_items (roles); i++) {
    g_autoptr (GilRole) role = g_list_model_get_item (roles, i);
    GtkWidget *page = open_page (self, gil_role_get_id (role), 900);
    guint n_opinions = 0;
    guint n_other_views = 0;
    guint n_remarks = 0;

    for (gsize k = 0; k < n_facets; k++) {
      gsize n;
      const GilRemark *remarks = gil_role_get_facet (role, facets[k].id, &n);

      g_assert_cmpint (gil_test_shows (page, facets[k].name.en), ==, n > 0);
      for (gsize j = 0; j < n; j++) {
        g_assert_true (gil_test_shows (page, remarks[j].text.en));
        n_remarks++;
        n_opinions += remarks[j].opinion;
        if (gil_text_is_set (&remarks[j].another_view)) {
          g_assert_true (gil_test_shows (page, remarks[j].another_view.en));
          n_other_views++;
        }
      }
    }

    g_assert_cmpuint (n_remarks, >=, 9);
    g_assert_cmpuint (gil_test_roles_count (page, "From the notes"), ==, n_opinions);
    g_assert_cmpuint (gil_test_roles_count (page, "Another view"), ==, n_other_views);
    close_page (self, page);
  }
}

/* The badge tells which statements it stands for. */
static void
test_badge (GilTestRoles  *self,
            gconstpointer  unused)
{
  GtkWidget *page = open_page (self, "backend", 900);
  GtkWidget *badge = gil_test_roles_find (page, "From the notes");

  gtk_test_accessible_assert_property (badge, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "An opinion of the notes: R17, R18");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (badge), ==, "An opinion of the notes: R17, R18");
  g_assert_true (gil_test_shows (page, "November 2021 · Jumpit, analysis of its 2021 postings"));
}

/* With letters twice as large it still is no wider than a phone. */
static void
test_large_text (GilTestRoles  *self,
                 gconstpointer  unused)
{
  GListModel *roles = gil_catalog_get_roles (self->catalog);

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * PANGO_SCALE, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (roles); i++) {
    g_autoptr (GilRole) role = g_list_model_get_item (roles, i);
    GtkWidget *page = open_page (self, gil_role_get_id (role), 360);
    GtkWidget *scroll = gil_test_find (page, GTK_TYPE_SCROLLED_WINDOW);

    g_test_message ("%s", gil_role_get_id (role));
    g_assert_cmpint (gtk_widget_get_width (scroll), <=, 360);
    close_page (self, page);
  }
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-xft-dpi");
}

static int
get_x (GtkWidget  *page,
       const char *text)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (gil_test_roles_find (page, text), page, &bounds));

  return (int) bounds.origin.x;
}

/* What it does and what it does not stand side by side, where there is room. */
static void
test_sides (GilTestRoles  *self,
            gconstpointer  unused)
{
  const struct
  {
    int width;
    gboolean beside;
  } cases[] = {
    { 900, TRUE },
    { 360, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    GtkWidget *page = open_page (self, "backend", cases[i].width);

    if (cases[i].beside)
      g_assert_cmpint (get_x (page, "Does"), <, get_x (page, "Does not do"));
    else
      g_assert_cmpint (get_x (page, "Does"), ==, get_x (page, "Does not do"));
    close_page (self, page);
  }
}

static GtkListBoxRow *
find_row (GtkWidget  *page,
          const char *text)
{
  return GTK_LIST_BOX_ROW (gtk_widget_get_ancestor (gil_test_roles_find (page, text), GTK_TYPE_LIST_BOX_ROW));
}

/* Every way on. */
static void
test_links (GilTestRoles  *self,
            gconstpointer  unused)
{
  GtkWidget *page = open_page (self, "backend", 900);
  GtkListBoxRow *row = find_row (page, "Frontend developer");

  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "Frontend developer");
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "100 million people do not matter from frontend's point of "
                                       "view; from backend's you lose your mind.");
  gtk_widget_activate (GTK_WIDGET (row));
  g_assert_cmpstr (self->asked, ==, "show-role 'frontend'");
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (gtk_widget_get_parent (GTK_WIDGET (row))),
                                                   GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  row = find_row (page, "FastAPI");
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       gil_framework_get_line (gil_catalog_find_framework (self->catalog,
                                                                                           "fastapi"))->en);
  gtk_widget_activate (GTK_WIDGET (row));
  g_assert_cmpstr (self->asked, ==, "show-framework 'fastapi'");
  g_signal_emit_by_name (gtk_widget_get_ancestor (gil_test_roles_find (page, "Compare with another role…"), GTK_TYPE_BUTTON),
                         "clicked");
  g_assert_cmpstr (self->asked, ==, "compare-roles ['backend', 'frontend']");
}

/* Two remarks on one neighbour are one row, and who is no role of ours is no link. */
static void
test_neighbours (GilTestRoles  *self,
                 gconstpointer  unused)
{
  GtkWidget *page = open_page (self, "mobile", 900);
  GtkListBoxRow *row = find_row (page, "The notes name the Toss app as the best example of a WebView.");

  gtk_widget_activate (GTK_WIDGET (row));
  g_assert_cmpstr (self->asked, ==, "show-role 'frontend'");
  g_assert_true (row == find_row (page, "Frontend developer"));
  close_page (self, page);
  g_clear_pointer (&self->asked, g_free);

  page = open_page (self, "data-analyst", 900);
  for (GtkWidget *child = gtk_widget_get_first_child (gtk_widget_get_parent (GTK_WIDGET (find_row (
         page, "Data engineer"))));
       child != NULL; child = gtk_widget_get_next_sibling (child)) {
    g_assert_cmpint (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (child)), ==,
                     gtk_widget_get_next_sibling (child) != NULL);
  }
}

static guint
count_questions_of (GilCatalog *catalog,
                    const char *role)
{
  GListModel *questions = gil_catalog_get_questions (catalog);
  guint count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (questions, i);
    const char *const *roles = gil_question_get_roles (question);

    count += role != NULL ? g_strv_contains (roles, role) : *roles == NULL;
  }

  return count;
}

static void
test_questions (GilTestRoles  *self,
                gconstpointer  unused)
{
  GtkWidget *page = open_page (self, "devops", 900);
  AdwExpanderRow *common = ADW_EXPANDER_ROW (gil_test_find (page, ADW_TYPE_EXPANDER_ROW));
  guint n_own = count_questions_of (self->catalog, "devops");
  guint n_common = count_questions_of (self->catalog, NULL);

  g_assert_cmpuint (n_own, >, 0);
  g_assert_cmpuint (n_common, >, n_own);
  g_assert_cmpuint (gil_test_count (page, GIL_TYPE_TOPIC_ROW), ==, n_own);

  adw_expander_row_set_expanded (common, TRUE);
  adw_expander_row_set_expanded (common, FALSE);
  adw_expander_row_set_expanded (common, TRUE);
  g_assert_cmpuint (gil_test_count (page, GIL_TYPE_TOPIC_ROW), ==, n_own + n_common);

  gtk_widget_activate (gtk_widget_get_ancestor (gil_test_find (page, GIL_TYPE_TOPIC_ROW),
                                                GTK_TYPE_LIST_BOX_ROW));
  g_assert_true (g_str_has_prefix (self->asked, "show-question 'C"));
  close_page (self, page);

  /* A role that no question is about still has what everybody is asked. */
  g_assert_cmpuint (count_questions_of (self->catalog, "designer"), ==, 0);
  page = open_page (self, "designer", 900);
  g_assert_false (gil_test_shows (page, "What this role is asked"));
  g_assert_true (gil_test_shows (page, "What every role is asked"));
}

/* The notes are kept, told of at the top, and left alone when the language changes. */
static void
test_memo (GilTestRoles  *self,
           gconstpointer  unused)
{
  GtkWidget *page = open_page (self, "qa", 900);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (find_memo (page));

  g_assert_cmpuint (gil_test_roles_count (page, "My notes"), ==, 1);
  gtk_text_buffer_insert_at_cursor (buffer, "\n  ask a friend \nsecond", -1);
  gil_test_settle (page);
  g_assert_cmpuint (gil_test_roles_count (page, "My notes"), ==, 2);
  g_assert_true (gil_test_shows (page, "ask a friend"));

  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_KO);
  gil_test_settle (page);
  g_assert_true (buffer == gtk_text_view_get_buffer (find_memo (page)));
  g_assert_true (gtk_text_buffer_get_can_undo (buffer));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==, "QA 엔지니어");
  g_assert_true (gil_test_shows (page, "하는 일"));
  close_page (self, page);

  g_assert_cmpstr (json_object_get_string_member (gil_journal_get (self->journal, GIL_JOURNAL_MEMOS, "qa"),
                                                  "text"),
                   ==, "\n  ask a friend \nsecond");
  page = open_page (self, "qa", 900);
  g_assert_true (gil_test_shows (page, "ask a friend"));
  close_page (self, page);
  page = open_page (self, "backend", 900);
  g_assert_false (gil_test_shows (page, "ask a friend"));
}

/* Every entry of the contents leads to its heading and takes the keyboard along. */
static void
test_jump (GilTestRoles  *self,
           gconstpointer  unused)
{
  const struct
  {
    const char *id;
    const char *heading;
  } cases[] = {
    { "fit", "Who it suits" },
    { "own", "What this role is asked" },
    { "mission", "Why it exists" },
  };
  GtkWidget *page = open_page (self, "backend", 700);
  GMenuModel *contents = gtk_menu_button_get_menu_model (
    GTK_MENU_BUTTON (gil_test_find (page, GTK_TYPE_MENU_BUTTON)));
  GtkRoot *root = gtk_widget_get_root (page);

  g_assert_cmpint (g_menu_model_get_n_items (contents), ==, 20);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    GtkWidget *heading = gil_test_roles_find (page, cases[i].heading);
    GtkWidget *focus;
    graphene_rect_t bounds;

    gtk_widget_activate_action (page, "role.jump", "s", cases[i].id);
    gil_test_settle (page);
    focus = gtk_root_get_focus (root);
    g_assert_true (focus == heading || gtk_widget_is_ancestor (heading, focus));
    g_assert_true (gtk_widget_compute_bounds (heading, page, &bounds));
    g_assert_cmpfloat (bounds.origin.y, >, 0);
    g_assert_cmpfloat (bounds.origin.y, <, 200);
  }

  gtk_widget_activate_action (page, "role.jump", "s", "memo");
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (find_memo (page))));
  gtk_widget_activate_action (page, "role.jump", "s", "nowhere");
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (find_memo (page))));
}

/* Headings take no focus of their own afterwards. */
static void
test_jump_ends (GilTestRoles  *self,
                gconstpointer  unused)
{
  GtkWidget *page = open_page (self, "backend", 700);
  GtkWidget *heading = gtk_widget_get_ancestor (gil_test_roles_find (page, "Who it suits"), GIL_TYPE_BILINGUAL);

  g_assert_false (gtk_widget_get_focusable (heading));
  gtk_widget_activate_action (page, "role.jump", "s", "fit");
  gil_test_settle (page);
  g_assert_true (gtk_widget_is_focus (heading));
  gtk_widget_grab_focus (GTK_WIDGET (find_memo (page)));
  gil_test_settle (page);
  g_assert_false (gtk_widget_get_focusable (heading));
}

static gboolean
is_settled (gpointer view)
{
  return gtk_widget_get_mapped (GTK_WIDGET (adw_navigation_view_get_visible_page (view)));
}

static void
assert_page (GilWindow  *window,
             const char *title)
{
  AdwNavigationView *view = ADW_NAVIGATION_VIEW (gil_test_find (window, ADW_TYPE_NAVIGATION_VIEW));

  gil_test_wait_for (is_settled, view);
  gil_test_settle (window);
  g_assert_cmpstr (adw_navigation_page_get_title (adw_navigation_view_get_visible_page (view)), ==, title);
}

/* From role to role, and back to where one came from. */
static void
test_turn (GilTestRoles  *self,
           gconstpointer  unused)
{
  GilWindow *window;
  AdwNavigationView *view;
  const struct
  {
    int by;
    const char *title;
  } cases[] = {
    { 1, "Backend developer" },
    { 1, "DevOps / infrastructure engineer" },
    { -1, "Backend developer" },
    { -1, "Frontend developer" },
    { -1, "Frontend developer" },
  };

  gil_settings_set_last_tab (self->settings, "interview");
  window = gil_test_window_new_with (self->settings, self->catalog, self->journal);
  view = ADW_NAVIGATION_VIEW (gil_test_find (window, ADW_TYPE_NAVIGATION_VIEW));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-role", "s", "frontend");
  assert_page (window, "Frontend developer");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GListModel) stack = NULL;

    gtk_widget_activate_action (GTK_WIDGET (adw_navigation_view_get_visible_page (view)), "role.turn", "i",
                                cases[i].by);
    assert_page (window, cases[i].title);
    stack = adw_navigation_view_get_navigation_stack (view);
    g_assert_cmpuint (g_list_model_get_n_items (stack), ==, 2);
  }
  gil_test_window_close (window);
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, func) \
  g_test_add (path, GilTestRoles, NULL, gil_test_roles_set_up, func, gil_test_roles_tear_down)
  ADD ("/ui/role-page/content", test_content);
  ADD ("/ui/role-page/badge", test_badge);
  ADD ("/ui/role-page/large-text", test_large_text);
  ADD ("/ui/role-page/sides", test_sides);
  ADD ("/ui/role-page/links", test_links);
  ADD ("/ui/role-page/neighbours", test_neighbours);
  ADD ("/ui/role-page/questions", test_questions);
  ADD ("/ui/role-page/memo", test_memo);
  ADD ("/ui/role-page/jump", test_jump);
  ADD ("/ui/role-page/jump-ends", test_jump_ends);
  ADD ("/ui/role-page/turn", test_turn);
#undef ADD

  return g_test_run ();
}
