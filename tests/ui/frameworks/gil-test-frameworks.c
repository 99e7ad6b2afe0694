/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-test-frameworks.h"

static void
show_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  GilTestFrameworks *self = data;

  g_set_str (&self->shown, g_variant_get_string (parameter, NULL));
}

/* First start, English. The page is opened by each test, in the size it needs. */
void
gil_test_frameworks_set_up (GilTestFrameworks *self,
                            gconstpointer      data)
{
  self->settings = gil_test_settings_new ();
  self->catalog = gil_test_catalog_new ();
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_EN);
}

void
gil_test_frameworks_tear_down (GilTestFrameworks *self,
                               gconstpointer      data)
{
  if (self->window != NULL)
    gil_test_frameworks_close (self);
  g_clear_pointer (&self->shown, g_free);
  g_assert_finalize_object (self->settings);
  g_assert_finalize_object (self->catalog);
}

void
gil_test_frameworks_open (GilTestFrameworks *self,
                          int                width,
                          int                height)
{
  const GActionEntry entries[] = { { "show-framework", show_cb, "s" } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GilPickSession) session = NULL;

  session = gil_pick_session_new (self->catalog, self->settings);
  self->page = GIL_FRAMEWORKS_PAGE (gil_frameworks_page_new (&(GilContext) { .pick = session }));
  g_object_ref_sink (self->page);
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self->page), "win", G_ACTION_GROUP (actions));
  self->window = gil_test_host_new (GTK_WIDGET (self->page), width, height);
}

/* Sees to it that neither the window nor the page outlives its use. */
void
gil_test_frameworks_close (GilTestFrameworks *self)
{
  gil_test_window_close (g_steal_pointer (&self->window));
  g_assert_finalize_object (g_steal_pointer (&self->page));
}

const GilPick *
gil_test_frameworks_get_pick (GilTestFrameworks *self)
{
  return gil_pick_session_get_pick (gil_frameworks_page_get_session (self->page));
}

static gsize
find_index (GilTestFrameworks *self,
            const char        *criterion)
{
  GilCriterion *found = gil_catalog_find_criterion (self->catalog, criterion);

  g_assert_nonnull (found);

  return gil_criterion_get_index (found);
}

GilWant
gil_test_frameworks_get_want (GilTestFrameworks *self,
                              const char        *criterion)
{
  return gil_pick_session_get_want (gil_frameworks_page_get_session (self->page),
                                    find_index (self, criterion));
}

AdwToggleGroup *
gil_test_frameworks_get_control (GilTestFrameworks *self,
                                 const char        *criterion)
{
  GilCriterionRow *row = gil_criteria_pane_get_row (gil_frameworks_page_get_pane (self->page),
                                                    find_index (self, criterion));

  return ADW_TOGGLE_GROUP (gil_test_find (row, ADW_TYPE_TOGGLE_GROUP));
}

/* Sets a criterion as people do, with its control. */
void
gil_test_frameworks_want (GilTestFrameworks *self,
                          const char        *criterion,
                          GilWant            want)
{
  const char *const names[] = { "off", "nice", "must" };

  adw_toggle_group_set_active_name (gil_test_frameworks_get_control (self, criterion), names[want]);
}

/* Chooses a situation as people do, in the list; %NULL chooses none. */
void
gil_test_frameworks_situate (GilTestFrameworks *self,
                             const char        *scenario)
{
  AdwComboRow *row = gil_criteria_pane_get_situation (gil_frameworks_page_get_pane (self->page));
  GListModel *scenarios = gil_catalog_get_scenarios (self->catalog);
  guint position = 0;

  if (scenario != NULL) {
    GilScenario *found = gil_catalog_find_scenario (self->catalog, scenario);

    g_assert_nonnull (found);
    for (guint i = 0; i < g_list_model_get_n_items (scenarios); i++) {
      g_autoptr (GilScenario) item = g_list_model_get_item (scenarios, i);

      if (item == found)
        position = i + 1;
    }
    g_assert_cmpuint (position, >, 0);
  }
  adw_combo_row_set_selected (row, position);
}

GilResultRow *
gil_test_frameworks_get_row (GilTestFrameworks *self,
                             gsize              result)
{
  return gil_result_list_get_row_at (gil_frameworks_page_get_list (self->page), result);
}

/* (transfer full): ids in the order of the rows, those that are hidden left out */
char *
gil_test_frameworks_dup_order (GilTestFrameworks *self)
{
  g_autoptr (GString) order = g_string_new (NULL);
  GilResultRow *row;

  for (gsize i = 0; (row = gil_test_frameworks_get_row (self, i)) != NULL; i++) {
    if (gtk_widget_get_visible (GTK_WIDGET (row)))
      g_string_append_printf (order, "%s ", gil_framework_get_id (gil_result_row_get_framework (row)));
  }

  return g_string_free (g_steal_pointer (&order), FALSE);
}

/* (transfer none) (nullable): the button that says this */
GtkWidget *
gil_test_frameworks_find_button (gpointer    root,
                                 const char *label)
{
  if (GTK_IS_LABEL (root) && g_strcmp0 (gtk_label_get_text (root), label) == 0)
    return gtk_widget_get_ancestor (root, GTK_TYPE_BUTTON);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = gil_test_frameworks_find_button (child, label);

    if (found != NULL)
      return found;
  }

  return NULL;
}

/* At once: gtk_widget_activate() would wait a quarter of a second, as the space bar does. */
void
gil_test_frameworks_click (GtkWidget *button)
{
  g_assert_true (GTK_IS_BUTTON (button));
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}
