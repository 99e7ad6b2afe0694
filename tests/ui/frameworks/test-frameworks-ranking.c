/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-chip-strip.h"
#include "gil-score-bar.h"
#include "gil-test-frameworks.h"
#include "gil-what-if-row.h"

/* The rows say what the pick says, in its order. */
static void
assert_rows_match (GilTestFrameworks *self)
{
  const GilPick *pick = gil_test_frameworks_get_pick (self);

  for (gsize i = 0; i < pick->ranking->n_results; i++) {
    const GilRankResult *result = &pick->ranking->results[i];
    GilResultRow *row = gil_test_frameworks_get_row (self, i);
    g_autofree char *rank = g_strdup_printf ("%u", result->rank);
    GilScoreBar *bar = GIL_SCORE_BAR (gil_test_find (row, GIL_TYPE_SCORE_BAR));
    GilChipStrip *strip = GIL_CHIP_STRIP (gil_test_find (row, GIL_TYPE_CHIP_STRIP));
    g_auto (GStrv) chips = g_strsplit (gil_chip_strip_get_spoken (strip), ", ", -1);

    g_assert_true (gil_result_row_get_framework (row) == gil_pick_get_framework (pick, i));
    g_assert_cmpstr (gil_result_row_get_rank (row), ==, i < pick->ranking->n_matches ? rank : "–");
    g_assert_cmpuint (gil_score_bar_get_length (bar), ==, pick->ranking->n_on);
    g_assert_cmpuint (g_strv_length (chips), ==, pick->ranking->n_on);
    g_assert_true (gtk_widget_get_visible (GTK_WIDGET (bar)) == pick->ranking->scored);
  }
}

static void
test_nothing_on (GilTestFrameworks *self,
                 gconstpointer      unused)
{
  gil_test_frameworks_open (self, 1000, 720);

  g_assert_false (gil_test_frameworks_get_pick (self)->ranking->scored);
  assert_rows_match (self);
  g_assert_true (gil_test_shows (self->page, "No score yet: this is the order of popularity. Turn on "
                                             "what matters to you, or choose a situation."));
  g_assert_true (g_str_has_suffix (gil_frameworks_page_get_heading (self->page), " frameworks"));
  g_assert_true (g_str_has_suffix (gil_result_row_get_score (gil_test_frameworks_get_row (self, 0)),
                                   " stars"));

  gil_test_frameworks_want (self, "async", GIL_WANT_NICE);
  g_assert_false (gil_test_shows (self->page, "No score yet: this is the order of popularity. Turn on "
                                              "what matters to you, or choose a situation."));
  assert_rows_match (self);
}

static void
test_criterion (GilTestFrameworks *self,
                gconstpointer      criterion)
{
  g_autofree char *off = NULL;
  g_autofree char *must = NULL;
  g_autofree char *off_again = NULL;

  gil_test_frameworks_open (self, 1000, 720);
  off = gil_test_frameworks_dup_order (self);

  gil_test_frameworks_want (self, criterion, GIL_WANT_NICE);
  assert_rows_match (self);
  gil_test_frameworks_want (self, criterion, GIL_WANT_MUST);
  assert_rows_match (self);
  must = gil_test_frameworks_dup_order (self);
  g_assert_cmpstr (off, !=, must);

  gil_test_frameworks_want (self, criterion, GIL_WANT_OFF);
  off_again = gil_test_frameworks_dup_order (self);
  g_assert_cmpstr (off, ==, off_again);
}

static void
test_near_misses (GilTestFrameworks *self,
                  gconstpointer      unused)
{
  const GilPick *pick;
  GilResultRow *first;
  GtkWidget *header;
  g_autofree char *heading = NULL;
  g_autofree char *missing = NULL;

  gil_test_frameworks_open (self, 1000, 720);
  gil_test_frameworks_want (self, "async", GIL_WANT_MUST);
  gil_test_frameworks_want (self, "docs", GIL_WANT_MUST);
  gil_test_settle (self->window);

  pick = gil_test_frameworks_get_pick (self);
  g_assert_cmpuint (pick->ranking->n_matches, >, 0);
  g_assert_cmpuint (pick->ranking->n_matches, <, pick->ranking->n_results);
  assert_rows_match (self);

  for (gsize i = 0; i < pick->ranking->n_results; i++) {
    header = gtk_list_box_row_get_header (GTK_LIST_BOX_ROW (gil_test_frameworks_get_row (self, i)));
    if (i == pick->ranking->n_matches)
      g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (header)), ==, "Near misses");
    else
      g_assert_null (header);
  }

  first = gil_test_frameworks_get_row (self, pick->ranking->n_matches);
  missing = gil_explain_missing (pick, pick->ranking->n_matches, GIL_LANG_EN);
  g_assert_nonnull (missing);
  g_assert_true (g_str_has_prefix (gil_result_row_get_sentence (first), missing));

  heading = g_strdup_printf ("%u matches, %u near misses", (guint) pick->ranking->n_matches,
                             (guint) (pick->ranking->n_results - pick->ranking->n_matches));
  g_assert_cmpstr (gil_frameworks_page_get_heading (self->page), ==, heading);
}

static void
test_same_rows (GilTestFrameworks *self,
                gconstpointer      unused)
{
  g_autoptr (GHashTable) rows = g_hash_table_new (NULL, NULL);
  GtkWidget *focus;
  GilResultRow *row;

  gil_test_frameworks_open (self, 1000, 720);
  for (gsize i = 0; (row = gil_test_frameworks_get_row (self, i)) != NULL; i++)
    g_hash_table_insert (rows, gil_result_row_get_framework (row), row);
  g_assert_cmpuint (g_hash_table_size (rows), ==,
                    g_list_model_get_n_items (gil_catalog_get_frameworks (self->catalog)));

  focus = GTK_WIDGET (gil_test_frameworks_get_row (self, 3));
  gtk_widget_grab_focus (focus);
  gil_test_frameworks_want (self, "admin", GIL_WANT_MUST);
  gil_test_frameworks_want (self, "docs", GIL_WANT_NICE);
  gil_settings_set_scope (self->settings, GIL_SCOPE_ALL);
  gil_test_settle (self->window);

  for (gsize i = 0; (row = gil_test_frameworks_get_row (self, i)) != NULL; i++)
    g_assert_true (g_hash_table_lookup (rows, gil_result_row_get_framework (row)) == row);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) == focus);
}

static void
test_nothing_jumps (GilTestFrameworks *self,
                    gconstpointer      unused)
{
  GtkWidget *list, *scroller, *control;
  GtkAdjustment *adjustment;

  gil_test_frameworks_open (self, 1000, 720);
  gil_test_frameworks_want (self, "async", GIL_WANT_NICE);
  gil_test_settle (self->window);

  list = GTK_WIDGET (gil_frameworks_page_get_list (self->page));
  scroller = gtk_widget_get_ancestor (list, GTK_TYPE_SCROLLED_WINDOW);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  gtk_adjustment_set_value (adjustment, 200);
  control = GTK_WIDGET (gil_test_frameworks_get_control (self, "docs"));
  gtk_widget_child_focus (control, GTK_DIR_TAB_FORWARD);

  gil_test_frameworks_want (self, "docs", GIL_WANT_MUST);
  gil_test_settle (self->window);

  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 200);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self->window)), control));
}

static void
test_unfold (GilTestFrameworks *self,
             gconstpointer      unused)
{
  GilResultRow *row;
  GtkWidget *button;
  g_autofree char *more = NULL;

  gil_test_frameworks_open (self, 1000, 720);
  gil_test_frameworks_want (self, "nosql", GIL_WANT_MUST);
  row = gil_test_frameworks_get_row (self, 1);
  g_assert_null (gil_test_find (row, GTK_TYPE_BUTTON));

  gtk_widget_activate (GTK_WIDGET (row));
  g_assert_true (gil_result_row_get_unfolded (row));
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (row, "What would change this"));

  more = g_strdup_printf ("More on %s", gil_framework_get_name (gil_result_row_get_framework (row)));
  button = gil_test_frameworks_find_button (row, more);
  gil_test_frameworks_click (button);
  g_assert_cmpstr (self->shown, ==, gil_framework_get_id (gil_result_row_get_framework (row)));

  gil_test_frameworks_want (self, "docs", GIL_WANT_NICE);
  gil_test_settle (self->window);
  g_assert_true (gil_result_row_get_unfolded (row));

  gtk_widget_activate (GTK_WIDGET (row));
  g_assert_false (gil_result_row_get_unfolded (row));
}

static GilResultRow *
find_row (GilTestFrameworks *self,
          const char        *id)
{
  for (int i = 0;; i++) {
    GilResultRow *row = gil_test_frameworks_get_row (self, i);

    if (g_str_equal (gil_framework_get_id (gil_result_row_get_framework (row)), id))
      return row;
  }
}

/* What would put a result first is done with a button in its details. They are built anew with the
 * answer: the focus stays with the row. */
static void
test_change (GilTestFrameworks *self,
             gconstpointer      unused)
{
  GilResultRow *row;
  GilFramework *framework;
  GtkWidget *button;

  gil_test_frameworks_open (self, 1000, 720);
  gil_test_frameworks_want (self, "orm", GIL_WANT_MUST);
  gil_test_frameworks_want (self, "docs", GIL_WANT_NICE);
  gil_test_frameworks_want (self, "async", GIL_WANT_NICE);
  row = find_row (self, "django");
  framework = gil_result_row_get_framework (row);
  gil_result_row_set_unfolded (row, TRUE);
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (row, "Django would be first if async did not matter."));

  button = gil_test_frameworks_find_button (row, "Turn async off");
  gtk_widget_grab_focus (button);
  gil_test_frameworks_click (button);
  g_assert_cmpint (gil_test_frameworks_get_want (self, "async"), ==, GIL_WANT_OFF);
  g_assert_true (gil_pick_get_framework (gil_test_frameworks_get_pick (self), 0) == framework);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) == GTK_WIDGET (row));
  gil_test_settle (self->window);
  g_assert_true (gil_result_row_get_unfolded (row));
  g_assert_null (gil_test_find (row, GIL_TYPE_WHAT_IF_ROW));
}

/* A screen reader hears with the row what the eye sees in it. */
static void
test_read_out (GilTestFrameworks *self,
               gconstpointer      unused)
{
  GilResultRow *row;
  GtkWidget *list;
  GilChipStrip *strip;
  const char *chips;
  g_autofree char *description = NULL;
  g_autofree char *list_problem = NULL;
  g_autofree char *row_problem = NULL;

  gil_test_frameworks_open (self, 1000, 720);
  gil_test_frameworks_situate (self, "S5");
  row = gil_test_frameworks_get_row (self, 0);
  list = gtk_widget_get_parent (GTK_WIDGET (row));
  list_problem = gtk_test_accessible_check_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                                     "Ranking");
  g_assert_cmpstr (list_problem, ==, NULL);

  g_assert_true (gil_test_shows (row, "Notes recommend it"));
  strip = GIL_CHIP_STRIP (gil_test_find (row, GIL_TYPE_CHIP_STRIP));
  chips = gil_chip_strip_get_spoken (strip);
  g_assert_true (g_str_has_prefix (chips, "Auto API docs: met"));
  description = g_strdup_printf ("%s\n%s\nNotes recommend it", gil_result_row_get_sentence (row), chips);
  row_problem = gtk_test_accessible_check_property (GTK_ACCESSIBLE (row),
                                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
  g_assert_cmpstr (row_problem, ==, NULL);
}

/* Halves are rounded as the sentence rounds them: away from zero, not to the even digit. */
static void
test_rounding (GilTestFrameworks *self,
               gconstpointer      unused)
{
  const GilPick *pick;
  gsize tie = GIL_RESULT_NOWHERE;
  GilResultRow *row;

  gil_test_frameworks_open (self, 1000, 720);
  for (gsize i = 0; i < 4; i++)
    gil_test_frameworks_want (self, (const char *[]) { "async", "performance", "minimal", "docs" }[i],
                              GIL_WANT_NICE);
  pick = gil_test_frameworks_get_pick (self);
  for (gsize i = 0; i < pick->ranking->n_results && tie == GIL_RESULT_NOWHERE; i++) {
    for (gsize k = 0; k < pick->n_criteria; k++) {
      const GilRankPart *part = &pick->ranking->results[i].parts[k];

      if (part->value.known && part->lost == 6.25)
        tie = i;
    }
  }
  g_assert_cmpuint (tie, !=, GIL_RESULT_NOWHERE);

  row = gil_test_frameworks_get_row (self, tie);
  gil_result_row_set_unfolded (row, TRUE);
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (row, "+18.8  −6.3"));
}

static void
test_view (GilTestFrameworks *self,
           gconstpointer      unused)
{
  g_autofree char *today = NULL;
  g_autofree char *notes = NULL;
  GtkWidget *button;

  gil_test_frameworks_open (self, 1000, 720);
  gil_test_frameworks_want (self, "performance", GIL_WANT_NICE);
  today = gil_test_frameworks_dup_order (self);

  button = gil_test_frameworks_find_button (self->page, "View");
  button = gtk_widget_get_ancestor (button, GTK_TYPE_MENU_BUTTON);
  g_assert_true (gtk_widget_activate_action (button, "view.basis", "s", "notes"));
  g_assert_true (gtk_widget_activate_action (button, "view.scope", "s", "notes"));
  g_assert_cmpint (gil_settings_get_basis (self->settings), ==, GIL_BASIS_NOTES);
  g_assert_cmpint (gil_settings_get_scope (self->settings), ==, GIL_SCOPE_NOTES);

  notes = gil_test_frameworks_dup_order (self);
  g_assert_cmpstr (today, !=, notes);
  g_assert_cmpuint (gil_test_frameworks_get_pick (self)->ranking->n_results, ==, 9);
  assert_rows_match (self);
  g_assert_true (gil_test_shows (self->page, "Notes of January 2021 · frameworks of the notes"));
}

static void
test_languages (GilTestFrameworks *self,
                gconstpointer      unused)
{
  const GilPick *pick;
  GilResultRow *row;
  g_autofree char *english = NULL;
  g_autofree char *korean = NULL;

  gil_test_frameworks_open (self, 1000, 720);
  gil_test_frameworks_want (self, "docs", GIL_WANT_NICE);
  pick = gil_test_frameworks_get_pick (self);
  row = gil_test_frameworks_get_row (self, 2);
  english = gil_explain_result (pick, 2, GIL_LANG_EN);
  korean = gil_explain_result (pick, 2, GIL_LANG_KO);
  g_assert_cmpstr (gil_result_row_get_sentence (row), ==, english);

  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_KO);
  g_assert_cmpstr (gil_result_row_get_sentence (row), ==, korean);
  g_assert_true (gil_test_shows (self->page, "비동기"));
  assert_rows_match (self);

  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_BOTH);
  g_assert_nonnull (strstr (gil_result_row_get_sentence (row), english));
  g_assert_nonnull (strstr (gil_result_row_get_sentence (row), korean));
  gil_test_settle (self->window);
}

int
main (int    argc,
      char **argv)
{
  const char *const named[] = { "async", "docs", "ecosystem", "admin", "nosql" };

  gil_test_ui_init (&argc, &argv);

#define ADD(path, data, func) \
  g_test_add ("/frameworks/ranking/" path, GilTestFrameworks, data, gil_test_frameworks_set_up, func, \
              gil_test_frameworks_tear_down)
  ADD ("nothing-on", NULL, test_nothing_on);
  for (gsize i = 0; i < G_N_ELEMENTS (named); i++) {
    g_autofree char *path = g_strdup_printf ("/frameworks/ranking/criterion/%s", named[i]);

    g_test_add (path, GilTestFrameworks, named[i], gil_test_frameworks_set_up, test_criterion,
                gil_test_frameworks_tear_down);
  }
  ADD ("near-misses", NULL, test_near_misses);
  ADD ("same-rows", NULL, test_same_rows);
  ADD ("nothing-jumps", NULL, test_nothing_jumps);
  ADD ("unfold", NULL, test_unfold);
  ADD ("change", NULL, test_change);
  ADD ("read-out", NULL, test_read_out);
  ADD ("rounding", NULL, test_rounding);
  ADD ("view", NULL, test_view);
  ADD ("languages", NULL, test_languages);
#undef ADD

  return g_test_run ();
}
