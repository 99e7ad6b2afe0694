/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-compare-roles-page.h"
#include "gil-test-roles.h"

static GtkWidget *
open_page (GilTestRoles      *self,
           const char *const *ids,
           int                width)
{
  AdwNavigationPage *page = gil_compare_roles_page_new (&(GilContext) { self->catalog, self->settings, self->journal }, ids);

  g_assert_nonnull (page);
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

static const char *
get_shown (GtkWidget *page)
{
  return adw_view_stack_get_visible_child_name (ADW_VIEW_STACK (gil_test_find (page, ADW_TYPE_VIEW_STACK)));
}

/* The pickers, first and second. */
static void
find_pickers (GtkWidget   *page,
              AdwComboRow *pickers[2])
{
  GtkWidget *list = gtk_widget_get_ancestor (gil_test_find (page, ADW_TYPE_COMBO_ROW), GTK_TYPE_LIST_BOX);
  guint n = 0;

  for (; list != NULL; list = gtk_widget_get_next_sibling (list)) {
    if (GTK_IS_LIST_BOX (list))
      pickers[n++] = ADW_COMBO_ROW (gil_test_find (list, ADW_TYPE_COMBO_ROW));
  }
  g_assert_cmpuint (n, ==, 2);
}

static void
assert_picked (GtkWidget  *page,
               const char *first,
               const char *second)
{
  AdwComboRow *pickers[2];
  const char *names[2] = { first, second };

  find_pickers (page, pickers);
  for (gsize i = 0; i < 2; i++) {
    GtkStringObject *name = adw_combo_row_get_selected_item (pickers[i]);

    g_assert_cmpstr (gtk_string_object_get_string (name), ==, names[i]);
  }
}

/* Wide, the roles are named above the table; narrow, in each cell, and once more below it. */
static void
test_table (GilTestRoles  *self,
            gconstpointer  unused)
{
  const char *const none[] = { NULL };
  const int widths[] = { 1000, 360 };

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++) {
    GtkWidget *page = open_page (self, none, widths[i]);
    GtkWidget *list = gil_test_find (page, GTK_TYPE_LIST_BOX);
    GtkWidget *row = gtk_widget_get_next_sibling (gtk_widget_get_first_child (list));

    g_assert_cmpstr (get_shown (page), ==, "main");
    g_assert_cmpuint (gil_test_count (list, GTK_TYPE_LIST_BOX_ROW), ==, 5);
    g_assert_cmpuint (gil_test_roles_count (page, "Backend developer"), ==, widths[i] > 600 ? 1 : 6);
    g_assert_true (gil_test_shows (page, "How results show"));
    g_assert_cmpuint (gil_test_roles_count (page, "From the notes"), ==, 6);
    gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                         "When 100 million people come. Frontend developer: It hardly "
                                         "matters. Backend developer: It goes out of its mind. DevOps / "
                                         "infrastructure engineer: It scales and watches. QA engineer: It "
                                         "checks first what would hurt most.");
    close_page (self, page);
  }
}

static void
test_table_links (GilTestRoles  *self,
                  gconstpointer  unused)
{
  const char *const one[] = { "qa", NULL };
  GtkWidget *page = open_page (self, one, 1000);
  GtkWidget *name = gil_test_roles_find (page, "QA engineer");

  g_assert_cmpstr (get_shown (page), ==, "main");
  assert_picked (page, "QA engineer", "Backend developer");
  g_signal_emit_by_name (gtk_widget_get_ancestor (name, GTK_TYPE_BUTTON), "clicked");
  g_assert_cmpstr (self->asked, ==, "show-role 'qa'");
  close_page (self, page);

  page = open_page (self, one, 360);
  name = gil_test_roles_find (page, "Takes requests, stores and returns data.");
  gtk_widget_activate (gtk_widget_get_ancestor (name, GTK_TYPE_LIST_BOX_ROW));
  g_assert_cmpstr (self->asked, ==, "show-role 'backend'");
}

/* Facet by facet, and first what they say of each other. */
static void
test_pair (GilTestRoles  *self,
           gconstpointer  unused)
{
  const char *const two[] = { "frontend", "backend", NULL };
  GtkWidget *page = open_page (self, two, 1000);

  g_assert_cmpstr (get_shown (page), ==, "two");
  assert_picked (page, "Frontend developer", "Backend developer");
  g_assert_true (gil_test_shows (page, "How they differ"));
  g_assert_true (gil_test_shows (page, "100 million people do not matter from frontend's point of view; "
                                       "from backend's you lose your mind."));
  g_assert_false (gil_test_shows (page, "Versus neighbours"));
  g_assert_cmpuint (gil_test_roles_count (page, "Does not do"), ==, 2);
  g_assert_cmpuint (gil_test_roles_count (page, "Growth and limits"), ==, 1);

  gtk_widget_activate (gtk_widget_get_ancestor (
    gil_test_roles_find (page, "Takes requests, stores and returns data."), GTK_TYPE_LIST_BOX_ROW));
  g_assert_cmpstr (self->asked, ==, "show-role 'backend'");

  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_KO);
  gil_test_settle (page);
  assert_picked (page, "프론트엔드 개발자", "백엔드 개발자");
  g_assert_cmpuint (gil_test_roles_count (page, "하지 않는 일"), ==, 2);
}

static void
test_pickers (GilTestRoles  *self,
              gconstpointer  unused)
{
  const char *const two[] = { "frontend", "backend", NULL };
  GtkWidget *page = open_page (self, two, 1000);
  AdwComboRow *pickers[2];
  GtkWidget *swap;

  find_pickers (page, pickers);
  swap = gtk_widget_get_next_sibling (gtk_widget_get_ancestor (GTK_WIDGET (pickers[0]), GTK_TYPE_LIST_BOX));
  g_assert_true (GTK_IS_BUTTON (swap));
  g_signal_emit_by_name (swap, "clicked");
  gil_test_settle (page);
  assert_picked (page, "Backend developer", "Frontend developer");
  g_assert_cmpuint (gil_test_roles_count (page, "How they differ"), ==, 1);

  /* The role of the other side: the two change places. */
  adw_combo_row_set_selected (pickers[0], adw_combo_row_get_selected (pickers[1]));
  assert_picked (page, "Frontend developer", "Backend developer");

  /* A short page beside a long one: what both have, and nothing on one another. */
  adw_combo_row_set_selected (pickers[1], 17);
  gil_test_settle (page);
  assert_picked (page, "Frontend developer", "Game developer");
  g_assert_false (gil_test_shows (page, "Growth and limits"));
  g_assert_cmpuint (gil_test_roles_count (page, "Does not do"), ==, 2);
}

/* What is chosen for the second page is there when one first turns to it. */
static void
test_turn_to_pair (GilTestRoles  *self,
                   gconstpointer  unused)
{
  const char *const none[] = { NULL };
  GtkWidget *page = open_page (self, none, 1000);

  g_assert_cmpuint (gil_test_count (page, GTK_TYPE_LIST_BOX), ==, 4);
  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (gil_test_find (page, ADW_TYPE_VIEW_STACK)), "two");
  gil_test_settle (page);
  assert_picked (page, "Frontend developer", "Backend developer");
  g_assert_cmpuint (gil_test_roles_count (page, "Does not do"), ==, 2);
}

static void
test_refused (GilTestRoles  *self,
              gconstpointer  unused)
{
  const char *const cases[][4] = {
    { "frontend", "nobody", NULL },
    { "", NULL },
    { "qa", "qa", NULL },
    { "frontend", "backend", "qa", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_null (gil_compare_roles_page_new (&(GilContext) { self->catalog, self->settings, self->journal }, cases[i]));
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, func) \
  g_test_add (path, GilTestRoles, NULL, gil_test_roles_set_up, func, gil_test_roles_tear_down)
  ADD ("/ui/compare-roles/table", test_table);
  ADD ("/ui/compare-roles/table-links", test_table_links);
  ADD ("/ui/compare-roles/pair", test_pair);
  ADD ("/ui/compare-roles/pickers", test_pickers);
  ADD ("/ui/compare-roles/turn-to-pair", test_turn_to_pair);
  ADD ("/ui/compare-roles/refused", test_refused);
#undef ADD

  return g_test_run ();
}
