/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-compare-bar.h"
#include "gil-test-frameworks.h"

/* In place of the window: remembers what was to be compared. */
static void
compare_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       data)
{
  g_autofree const char **ids = g_variant_get_strv (parameter, NULL);
  char **asked = data;

  g_free (*asked);
  *asked = g_strjoinv (" ", (char **) ids);
}

static void
open_page (GilTestFrameworks  *self,
           char              **asked)
{
  const GActionEntry entries[] = { { "compare-frameworks", compare_cb, "as" } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  gil_test_frameworks_open (self, 1000, 720);
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), asked);
  gtk_widget_insert_action_group (GTK_WIDGET (self->page), "win", G_ACTION_GROUP (actions));
}

static GilResultChoice *
get_choice (GilTestFrameworks *self)
{
  return gil_result_list_get_choice (gil_frameworks_page_get_list (self->page));
}

static GtkWidget *
get_bar (GilTestFrameworks *self)
{
  return gil_test_find (self->page, GIL_TYPE_COMPARE_BAR);
}

static GtkWidget *
find_check (GilTestFrameworks *self,
            gsize              result)
{
  return gil_test_find (gil_test_frameworks_get_row (self, result), GTK_TYPE_CHECK_BUTTON);
}

/* Rows have check buttons while there is something to choose, and none otherwise. */
static void
test_begin_and_end (GilTestFrameworks *self,
                    gconstpointer      unused)
{
  g_autofree char *asked = NULL;
  g_autofree char *problem = NULL;
  const char *name;
  GtkWidget *button;
  GilResultRow *row;

  open_page (self, &asked);
  row = gil_test_frameworks_get_row (self, 0);
  name = gil_framework_get_name (gil_result_row_get_framework (row));
  button = gil_test_frameworks_find_button (self->page, "Compare");
  g_assert_true (GTK_IS_TOGGLE_BUTTON (button));
  g_assert_null (find_check (self, 0));

  gil_test_frameworks_click (button);
  g_assert_true (gil_result_choice_get_active (get_choice (self)));
  problem = gtk_test_accessible_check_property (GTK_ACCESSIBLE (find_check (self, 0)),
                                                GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  g_assert_cmpstr (problem, ==, NULL);
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (get_bar (self), "Choose 2 to 4 frameworks"));

  /* A row is chosen by activating it, and not unfolded. */
  gtk_widget_activate (GTK_WIDGET (row));
  g_assert_false (gil_result_row_get_unfolded (row));
  g_assert_cmpuint (gil_result_choice_get_n (get_choice (self)), ==, 1);
  gtk_widget_activate (GTK_WIDGET (row));
  g_assert_cmpuint (gil_result_choice_get_n (get_choice (self)), ==, 0);

  gtk_widget_activate (GTK_WIDGET (row));
  gil_test_frameworks_click (gil_test_frameworks_find_button (get_bar (self), "Cancel"));
  g_assert_false (gil_result_choice_get_active (get_choice (self)));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  g_assert_null (find_check (self, 0));
  g_assert_cmpuint (gil_result_choice_get_n (get_choice (self)), ==, 0);

  gtk_widget_activate (GTK_WIDGET (row));
  g_assert_true (gil_result_row_get_unfolded (row));
}

/* The best is compared first, in whatever order they were chosen. */
static void
test_compare (GilTestFrameworks *self,
              gconstpointer      unused)
{
  const gsize order[] = { 4, 0, 2, 1, 3 };
  g_autofree char *asked = NULL;
  g_autoptr (GString) expected = g_string_new (NULL);
  GtkWidget *compare;

  open_page (self, &asked);
  gil_result_choice_set_active (get_choice (self), TRUE);
  gil_test_settle (self->window);
  compare = gil_test_frameworks_find_button (get_bar (self), "Compare");
  for (gsize i = 0; i < G_N_ELEMENTS (order); i++) {
    g_assert_cmpint (gtk_widget_is_sensitive (compare), ==, i >= 2);
    gtk_widget_activate (GTK_WIDGET (gil_test_frameworks_get_row (self, order[i])));
  }
  g_assert_false (gtk_widget_is_sensitive (compare));
  g_assert_true (gil_test_shows (get_bar (self), "5 chosen, but only 4 fit: take 1 away"));
  gtk_widget_activate (GTK_WIDGET (gil_test_frameworks_get_row (self, 1)));
  g_assert_true (gil_test_shows (get_bar (self), "4 of 4 chosen"));

  for (gsize i = 0; i < 5; i++) {
    GilFramework *framework = gil_result_row_get_framework (gil_test_frameworks_get_row (self, i));

    if (i != 1)
      g_string_append_printf (expected, "%s%s", i > 0 ? " " : "", gil_framework_get_id (framework));
  }
  gtk_widget_grab_focus (compare);
  gil_test_frameworks_click (compare);
  g_assert_cmpstr (asked, ==, expected->str);
  /* The button that had the keyboard is gone. */
  g_assert_true (GTK_IS_TOGGLE_BUTTON (gtk_window_get_focus (GTK_WINDOW (self->window))));
  g_assert_false (gil_result_choice_get_active (get_choice (self)));
}

/* What was chosen stays chosen where the order changes, and not where it is no longer looked at. */
static void
test_new_answer (GilTestFrameworks *self,
                 gconstpointer      unused)
{
  g_autofree char *asked = NULL;
  GilResultRow *last = NULL, *row;

  open_page (self, &asked);
  gil_settings_set_scope (self->settings, GIL_SCOPE_ALL);
  gil_result_choice_set_active (get_choice (self), TRUE);
  gil_test_settle (self->window);
  for (gsize i = 0; (row = gil_test_frameworks_get_row (self, i)) != NULL; i++) {
    if (!gil_framework_is_in_scope (gil_result_row_get_framework (row), GIL_SCOPE_ACTIVE))
      last = row;
  }
  g_assert_nonnull (last);
  gil_result_choice_toggle (get_choice (self), last);
  gil_result_choice_toggle (get_choice (self), gil_test_frameworks_get_row (self, 0));

  gil_test_frameworks_want (self, "async", GIL_WANT_MUST);
  g_assert_cmpuint (gil_result_choice_get_n (get_choice (self)), ==, 2);
  gil_settings_set_scope (self->settings, GIL_SCOPE_ACTIVE);
  g_assert_cmpuint (gil_result_choice_get_n (get_choice (self)), ==, 1);
  g_assert_true (gil_test_shows (get_bar (self), "1 of 4 chosen: one more is needed"));
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

  g_test_add ("/frameworks/choice/begin-and-end", GilTestFrameworks, NULL, gil_test_frameworks_set_up,
              test_begin_and_end, gil_test_frameworks_tear_down);
  g_test_add ("/frameworks/choice/compare", GilTestFrameworks, NULL, gil_test_frameworks_set_up,
              test_compare, gil_test_frameworks_tear_down);
  g_test_add ("/frameworks/choice/new-answer", GilTestFrameworks, NULL, gil_test_frameworks_set_up,
              test_new_answer, gil_test_frameworks_tear_down);

  return g_test_run ();
}
