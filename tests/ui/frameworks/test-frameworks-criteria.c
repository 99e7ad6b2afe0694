/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-test-frameworks.h"

/* Arrow keys move within the control, and the space bar chooses what they reach. */
static void
test_keyboard (GilTestFrameworks *self,
               gconstpointer      unused)
{
  const struct {
    GtkDirectionType direction;
    GilWant want;
  } steps[] = {
    { GTK_DIR_RIGHT, GIL_WANT_NICE },
    { GTK_DIR_RIGHT, GIL_WANT_MUST },
    { GTK_DIR_LEFT, GIL_WANT_NICE },
    { GTK_DIR_LEFT, GIL_WANT_OFF },
  };
  GtkWidget *control;

  gil_test_frameworks_open (self, 1000, 720);
  control = GTK_WIDGET (gil_test_frameworks_get_control (self, "nosql"));
  g_assert_true (gtk_widget_child_focus (control, GTK_DIR_TAB_FORWARD));

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++) {
    g_assert_true (gtk_widget_child_focus (control, steps[i].direction));
    gil_test_frameworks_click (gtk_window_get_focus (GTK_WINDOW (self->window)));
    g_assert_cmpint (gil_test_frameworks_get_want (self, "nosql"), ==, steps[i].want);
    g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self->window)), control));
  }
}

/* Up and down go from one criterion to the next, so that 23 of them are not 46 stops. */
static void
test_up_and_down (GilTestFrameworks *self,
                  gconstpointer      unused)
{
  GilCriteriaPane *pane;
  GtkWidget *docs, *popularity;

  gil_test_frameworks_open (self, 1000, 720);
  pane = gil_frameworks_page_get_pane (self->page);
  docs = GTK_WIDGET (gil_test_frameworks_get_control (self, "docs"));
  popularity = GTK_WIDGET (gil_test_frameworks_get_control (self, "popularity"));
  gtk_widget_child_focus (docs, GTK_DIR_TAB_FORWARD);

  for (guint i = 0; i < 5; i++)
    g_assert_true (gil_criteria_pane_move_focus (pane, 1));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self->window)), popularity));
  for (guint i = 0; i < 5; i++)
    g_assert_true (gil_criteria_pane_move_focus (pane, -1));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self->window)), docs));

  g_assert_true (gil_criteria_pane_move_focus (pane, -1));
  g_assert_false (gil_criteria_pane_move_focus (pane, -1));
}

static void
test_names (GilTestFrameworks *self,
            gconstpointer      unused)
{
  GListModel *criteria = gil_catalog_get_criteria (self->catalog);

  gil_test_frameworks_open (self, 1000, 720);
  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++) {
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, i);
    GilCriterionRow *row = gil_criteria_pane_get_row (gil_frameworks_page_get_pane (self->page), i);
    GtkWidget *control = gil_test_find (row, ADW_TYPE_TOGGLE_GROUP);
    const char *name = gil_text_in (gil_criterion_get_name (criterion), GIL_LANG_EN);
    g_autofree char *problem = gtk_test_accessible_check_property (
        GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_LABEL, name);

    g_assert_null (problem);
    g_assert_false (gtk_widget_get_focusable (GTK_WIDGET (row)));
    g_assert_true (gtk_widget_get_visible (GTK_WIDGET (row)) == gil_criterion_has_facts (criterion));

    /* What was wanted of the notes can be taken back. */
    gil_pick_session_set_want (gil_frameworks_page_get_session (self->page), i, GIL_WANT_NICE);
    g_assert_true (gtk_widget_get_visible (GTK_WIDGET (row)));
    g_assert_true (gil_test_shows (row, "No facts today") == !gil_criterion_has_facts (criterion));
  }
}

/* The purpose is asked first and decides what is compared; what that leaves out is said. */
static void
test_purpose (GilTestFrameworks *self,
              gconstpointer      unused)
{
  GilPickSession *session;
  AdwComboRow *purpose;

  gil_test_frameworks_open (self, 1000, 720);
  session = gil_frameworks_page_get_session (self->page);
  purpose = ADW_COMBO_ROW (gil_test_find (gil_frameworks_page_get_pane (self->page), ADW_TYPE_COMBO_ROW));

  for (guint i = 1; i < g_list_model_get_n_items (adw_combo_row_get_model (purpose)); i++) {
    const GilPick *pick;

    adw_combo_row_set_selected (purpose, i);
    pick = gil_pick_session_get_pick (session);
    g_assert_cmpuint (pick->purpose->index, ==, i - 1);
    for (gsize k = 0; k < pick->ranking->n_matches; k++)
      g_assert_cmpfloat (gil_pick_get_fact (pick, k, pick->n_criteria)->level->value, >=, GIL_RANK_MET);
  }

  gil_pick_session_reset (session);
  g_assert_cmpuint (adw_combo_row_get_selected (purpose), ==, 0);
  g_assert_null (gil_pick_session_get_pick (session)->purpose);
}

static void
test_situation (GilTestFrameworks *self,
                gconstpointer      unused)
{
  GilPickSession *session;

  gil_test_frameworks_open (self, 1000, 720);
  session = gil_frameworks_page_get_session (self->page);
  gil_settings_set_scope (self->settings, GIL_SCOPE_ALL);

  gil_test_frameworks_situate (self, "S4");
  g_assert_cmpint (gil_test_frameworks_get_want (self, "async"), ==, GIL_WANT_MUST);
  g_assert_cmpint (gil_test_frameworks_get_want (self, "asgi"), ==, GIL_WANT_MUST);
  g_assert_cmpint (gil_test_frameworks_get_want (self, "popularity"), ==, GIL_WANT_NICE);
  g_assert_cmpuint (adw_toggle_group_get_active (gil_test_frameworks_get_control (self, "asgi")), ==,
                    GIL_WANT_MUST);
  g_assert_true (gil_test_shows (self->page, "The notes of January 2021 recommend FastAPI, Sanic."));

  for (gsize i = 0; i < gil_test_frameworks_get_pick (self)->ranking->n_results; i++) {
    GilResultRow *row = gil_test_frameworks_get_row (self, i);
    const char *id = gil_framework_get_id (gil_result_row_get_framework (row));
    gboolean recommended = g_str_equal (id, "fastapi") || g_str_equal (id, "sanic");

    g_assert_true (gil_test_shows (row, "Notes recommend it") == recommended);
  }

  g_assert_false (gil_pick_session_is_changed (session));
  gil_test_frameworks_want (self, "docs", GIL_WANT_NICE);
  g_assert_true (gil_pick_session_is_changed (session));
  g_assert_true (gil_test_shows (self->page, "Situation, changed by hand"));
  gil_test_frameworks_click (gil_test_frameworks_find_button (self->page, "Restore"));
  g_assert_false (gil_pick_session_is_changed (session));
  g_assert_cmpint (gil_test_frameworks_get_want (self, "docs"), ==, GIL_WANT_OFF);

  gil_test_frameworks_situate (self, "S11");
  g_assert_true (gil_test_shows (self->page, "Notes leave it out"));

  gil_test_frameworks_situate (self, NULL);
  g_assert_cmpuint (gil_pick_session_get_n_on (session), ==, 0);
  g_assert_null (gil_pick_session_get_scenario (session));
  g_assert_false (gil_test_shows (self->page, "Notes leave it out"));
}

static void
test_reset (GilTestFrameworks *self,
            gconstpointer      unused)
{
  GtkWidget *button;

  gil_test_frameworks_open (self, 1000, 720);
  button = gil_test_frameworks_find_button (self->page, "Reset");
  g_assert_false (gtk_widget_get_sensitive (button));

  gil_test_frameworks_situate (self, "S1");
  g_assert_true (gtk_widget_get_sensitive (button));
  gtk_widget_grab_focus (button);
  gil_test_frameworks_click (button);

  g_assert_cmpuint (gil_pick_session_get_n_on (gil_frameworks_page_get_session (self->page)), ==, 0);
  g_assert_false (gtk_widget_get_sensitive (button));
  g_assert_nonnull (gtk_window_get_focus (GTK_WINDOW (self->window)));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) != button);
}

static void
test_restart (GilTestFrameworks *self,
              gconstpointer      unused)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  gil_test_frameworks_open (self, 1000, 720);
  gil_test_frameworks_situate (self, "S8");
  gil_test_frameworks_want (self, "async", GIL_WANT_MUST);
  gil_settings_set_basis (self->settings, GIL_BASIS_NOTES);
  gil_settings_set_scope (self->settings, GIL_SCOPE_NOTES);
  before = gil_test_frameworks_dup_order (self);
  gil_test_frameworks_close (self);

  gil_test_frameworks_open (self, 1000, 720);
  after = gil_test_frameworks_dup_order (self);
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpint (gil_test_frameworks_get_want (self, "async"), ==, GIL_WANT_MUST);
  g_assert_cmpint (gil_test_frameworks_get_want (self, "minimal"), ==, GIL_WANT_MUST);
  g_assert_cmpint (gil_test_frameworks_get_pick (self)->basis, ==, GIL_BASIS_NOTES);
  g_assert_cmpint (gil_test_frameworks_get_pick (self)->scope, ==, GIL_SCOPE_NOTES);
  g_assert_true (gil_test_shows (self->page, "Situation, changed by hand"));
}

/* Settings can name what a newer version of the content knew. */
static void
test_unknown_settings (GilTestFrameworks *self,
                       gconstpointer      unused)
{
  gil_settings_set_wants (self->settings,
                          g_variant_new_parsed ("{'telepathy': 'must', 'docs': 'perhaps', 'orm': 'nice'}"));
  gil_settings_set_scenario (self->settings, "S99");
  gil_test_frameworks_open (self, 1000, 720);

  g_assert_cmpuint (gil_pick_session_get_n_on (gil_frameworks_page_get_session (self->page)), ==, 1);
  g_assert_cmpint (gil_test_frameworks_get_want (self, "orm"), ==, GIL_WANT_NICE);
  g_assert_null (gil_pick_session_get_scenario (gil_frameworks_page_get_session (self->page)));
}

static gboolean
has_no_dialog (gpointer page)
{
  return gil_frameworks_page_get_dialog (page) == NULL;
}

static gboolean
is_gone (gpointer weak_pointer)
{
  return *(gpointer *) weak_pointer == NULL;
}

static void
test_narrow (GilTestFrameworks *self,
             gconstpointer      unused)
{
  GtkWidget *pane;
  AdwDialog *dialog;

  gil_test_frameworks_open (self, 360, 640);
  pane = GTK_WIDGET (gil_frameworks_page_get_pane (self->page));
  g_assert_false (gtk_widget_get_mapped (pane));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (self->page)), <=, 360);
  g_assert_true (gil_test_shows (self->page, "No criterion on"));

  gil_test_frameworks_click (gil_test_frameworks_find_button (self->page, "Change"));
  dialog = gil_frameworks_page_get_dialog (self->page);
  g_assert_nonnull (dialog);
  gil_test_settle (self->window);
  g_assert_true (gtk_widget_get_mapped (pane));
  g_assert_true (gtk_widget_is_ancestor (pane, GTK_WIDGET (dialog)));

  gil_test_frameworks_want (self, "async", GIL_WANT_MUST);
  gil_test_frameworks_want (self, "docs", GIL_WANT_NICE);
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  adw_dialog_close (dialog);
  gil_test_wait_for (has_no_dialog, self->page);
  gil_test_wait_for (is_gone, &dialog);

  g_assert_true (gil_test_shows (self->page, "2 criteria on"));
  g_assert_cmpint (gil_test_frameworks_get_want (self, "async"), ==, GIL_WANT_MUST);
  g_assert_true (pane == GTK_WIDGET (gil_frameworks_page_get_pane (self->page)));
  g_assert_true (gtk_widget_is_ancestor (pane, GTK_WIDGET (self->page)));
}

/* Text twice as large in a narrow window: what does not fit is warned of, which ends the test. */
static void
test_large_text (GilTestFrameworks *self,
                 gconstpointer      unused)
{
  GtkSettings *gtk_settings = gtk_settings_get_default ();

  g_object_set (gtk_settings, "gtk-xft-dpi", 192 * PANGO_SCALE, NULL);
  gil_test_frameworks_open (self, 360, 640);
  gil_test_frameworks_situate (self, "S4");
  gil_settings_set_basis (self->settings, GIL_BASIS_NOTES);
  gil_test_settle (self->window);
  gil_test_frameworks_click (gil_test_frameworks_find_button (self->page, "Change"));
  gil_test_settle (self->window);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (gil_frameworks_page_get_pane (self->page))), <=, 360);

  gil_test_frameworks_close (self);
  gtk_settings_reset_property (gtk_settings, "gtk-xft-dpi");
}

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

/* A window made wide takes the criteria out of their dialog. */
static void
test_widened (GilTestFrameworks *self,
              gconstpointer      unused)
{
  GtkWidget *pane;

  gil_test_frameworks_open (self, 360, 640);
  pane = GTK_WIDGET (gil_frameworks_page_get_pane (self->page));
  gil_test_frameworks_click (gil_test_frameworks_find_button (self->page, "Change"));
  gil_test_settle (self->window);

  gtk_window_set_default_size (GTK_WINDOW (self->window), 1000, 640);
  gil_test_wait_for (has_no_dialog, self->page);
  gil_test_wait_for (is_mapped, pane);
  g_assert_true (gtk_widget_is_ancestor (pane, GTK_WIDGET (self->page)));
}

/* Closed by its owner while the criteria are in the dialog. */
static void
test_closed_with_dialog (GilTestFrameworks *self,
                         gconstpointer      unused)
{
  gil_test_frameworks_open (self, 360, 640);
  gil_test_frameworks_click (gil_test_frameworks_find_button (self->page, "Change"));
  gil_test_settle (self->window);
  gil_test_frameworks_close (self);
}

static void
test_information (GilTestFrameworks *self,
                  gconstpointer      unused)
{
  GilCriterionRow *row;
  GtkWidget *button, *popover;

  gil_test_frameworks_open (self, 1000, 720);
  row = gil_criteria_pane_get_row (gil_frameworks_page_get_pane (self->page), 1);
  button = gil_test_find (row, GTK_TYPE_MENU_BUTTON);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  gil_test_settle (self->window);

  popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  g_assert_true (gil_test_shows (popover, gil_text_in (gil_criterion_get_description (
                                              gil_criterion_row_get_criterion (row)), GIL_LANG_EN)));
  g_assert_true (gil_test_shows (popover, "Facts of November 2026."));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, func) \
  g_test_add ("/frameworks/criteria/" path, GilTestFrameworks, NULL, gil_test_frameworks_set_up, func, \
              gil_test_frameworks_tear_down)
  ADD ("keyboard", test_keyboard);
  ADD ("up-and-down", test_up_and_down);
  ADD ("names", test_names);
  ADD ("purpose", test_purpose);
  ADD ("situation", test_situation);
  ADD ("reset", test_reset);
  ADD ("restart", test_restart);
  ADD ("unknown-settings", test_unknown_settings);
  ADD ("narrow", test_narrow);
  ADD ("large-text", test_large_text);
  ADD ("widened", test_widened);
  ADD ("closed-with-dialog", test_closed_with_dialog);
  ADD ("information", test_information);
#undef ADD

  return g_test_run ();
}
