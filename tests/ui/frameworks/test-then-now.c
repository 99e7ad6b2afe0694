/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-move-lines.h"
#include "gil-situation-card.h"
#include "gil-situations-page.h"
#include "gil-test-frameworks.h"
#include "gil-then-now-page.h"
#include "gil-what-if.h"

/** Something that asks the question, or shows its answer, in a window that can show toasts. */
typedef struct
{
  GilSettings *settings;
  GilCatalog *catalog;
  GilPickSession *session;
  GtkWidget *window;
  GtkWidget *overlay;
  AdwNavigationView *view;
  GtkWidget *shown;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->settings = gil_test_settings_new ();
  self->catalog = gil_test_catalog_new ();
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_EN);
  self->session = gil_pick_session_new (self->catalog, self->settings);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_clear_object (&self->shown);
  if (self->window != NULL)
    gil_test_window_close (g_steal_pointer (&self->window));
  g_assert_finalize_object (self->session);
  g_assert_finalize_object (self->settings);
  g_assert_finalize_object (self->catalog);
}

static void
host (Fixture           *self,
      AdwNavigationPage *page,
      int                width,
      int                height)
{
  self->overlay = adw_toast_overlay_new ();
  self->view = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (self->overlay), GTK_WIDGET (self->view));
  adw_navigation_view_push (self->view, adw_navigation_page_new (gtk_label_new ("below"), "Below"));
  adw_navigation_view_push (self->view, page);
  self->shown = g_object_ref (GTK_WIDGET (page));
  self->window = gil_test_host_new (self->overlay, width, height);
}

static void
host_widget (Fixture   *self,
             GtkWidget *widget)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), widget);
  host (self, adw_navigation_page_new (scroller, "Shown"), 1000, 720);
}

static void
want (Fixture    *self,
      const char *criterion,
      GilWant     how)
{
  GilCriterion *found = gil_catalog_find_criterion (self->catalog, criterion);

  gil_pick_session_set_want (self->session, gil_criterion_get_index (found), how);
}

static void
situate (Fixture    *self,
         const char *scenario)
{
  gil_pick_session_set_scenario (self->session, gil_catalog_find_scenario (self->catalog, scenario));
}

static const char *
get_first (Fixture *self)
{
  return gil_framework_get_id (gil_pick_get_framework (gil_pick_session_get_pick (self->session), 0));
}

static gboolean
has_undo (gpointer overlay)
{
  return gil_test_frameworks_find_button (overlay, "Undo") != NULL;
}

static void
undo (Fixture *self)
{
  gil_test_wait_for (has_undo, self->overlay);
  gil_test_frameworks_click (gil_test_frameworks_find_button (self->overlay, "Undo"));
}

/* One activation changes the question so that the one told is first, the next takes it back exactly:
 * with the situation, and with what was changed in it by hand. */
static void
test_apply_and_undo (Fixture       *self,
                     gconstpointer  unused)
{
  g_autoptr (GVariant) before = NULL;
  g_autoptr (GVariant) stored = NULL;
  g_autoptr (GVariant) after = NULL;
  g_autoptr (GVariant) stored_after = NULL;
  g_autofree char *scenario = NULL;
  g_autofree char *first = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *toast = NULL;
  const GilPick *pick;
  GilWhatIfRow *row;
  gsize n_next, next;

  situate (self, "S4");
  want (self, "docs", GIL_WANT_MUST);
  before = gil_pick_session_save (self->session);
  stored = gil_settings_get_wants (self->settings);
  first = g_strdup (get_first (self));
  host_widget (self, gil_what_if_new (self->session));

  pick = gil_pick_session_get_pick (self->session);
  next = gil_explain_get_next (pick, &n_next);
  g_assert_cmpuint (n_next, ==, GIL_EXPLAIN_N_NEXT);
  for (guint i = 0; i < n_next && expected == NULL; i++) {
    row = gil_what_if_get_row (GIL_WHAT_IF (gil_test_find (self->shown, GIL_TYPE_WHAT_IF)), i);
    if (!gtk_widget_get_visible (GTK_WIDGET (gil_what_if_row_get_button (row))))
      continue;
    expected = g_strdup (gil_framework_get_id (gil_pick_get_framework (pick, next + i)));
    gil_test_frameworks_click (GTK_WIDGET (gil_what_if_row_get_button (row)));
  }

  g_assert_nonnull (expected);
  g_assert_cmpstr (get_first (self), ==, expected);
  g_assert_cmpstr (get_first (self), !=, first);
  toast = gil_explain_first (gil_pick_session_get_pick (self->session), GIL_LANG_EN);
  gil_test_wait_for (has_undo, self->overlay);
  g_assert_true (gil_test_shows (self->overlay, toast));

  undo (self);
  after = gil_pick_session_save (self->session);
  stored_after = gil_settings_get_wants (self->settings);
  scenario = gil_settings_dup_scenario (self->settings);
  g_assert_true (g_variant_equal (before, after));
  g_assert_true (g_variant_equal (stored, stored_after));
  g_assert_cmpstr (scenario, ==, "S4");
  g_assert_true (gil_pick_session_is_changed (self->session));
  g_assert_cmpstr (get_first (self), ==, first);
}

/* Undo brings back what was, also when more was changed since, and another situation chosen. */
static void
test_undo_later (Fixture       *self,
                 gconstpointer  unused)
{
  g_autoptr (GVariant) before = NULL;
  g_autoptr (GVariant) after = NULL;
  GilWhatIf *list;

  situate (self, "S5");
  before = gil_pick_session_save (self->session);
  host_widget (self, gil_what_if_new (self->session));
  list = GIL_WHAT_IF (gil_test_find (self->shown, GIL_TYPE_WHAT_IF));
  gil_test_frameworks_click (GTK_WIDGET (gil_what_if_row_get_button (gil_what_if_get_row (list, 0))));
  situate (self, "S9");
  want (self, "async", GIL_WANT_NICE);

  undo (self);
  after = gil_pick_session_save (self->session);
  g_assert_true (g_variant_equal (before, after));
}

/* Each row says what the engine says; where nothing would change it, that, with nothing to press. */
static void
test_rows (Fixture       *self,
           gconstpointer  unused)
{
  const GilPick *pick;
  GilWhatIf *list;
  guint n_without = 0;
  gsize n_next, next;

  host_widget (self, gil_what_if_new (self->session));
  list = GIL_WHAT_IF (gil_test_find (self->shown, GIL_TYPE_WHAT_IF));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (list)));

  want (self, "orm", GIL_WANT_MUST);
  want (self, "docs", GIL_WANT_NICE);
  want (self, "async", GIL_WANT_NICE);
  gil_test_settle (self->window);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (list)));

  pick = gil_pick_session_get_pick (self->session);
  next = gil_explain_get_next (pick, &n_next);
  for (guint i = 0; i < n_next; i++) {
    GtkWidget *button = GTK_WIDGET (gil_what_if_row_get_button (gil_what_if_get_row (list, i)));
    g_autofree char *sentence = gil_explain_change (pick, next + i, GIL_LANG_EN);
    GilRankChange change;
    gboolean found = gil_pick_find_change (pick, next + i, &change);

    g_assert_true (gil_test_shows (list, sentence));
    g_assert_true (gtk_widget_get_visible (button) == found);
    n_without += !found;
  }
  g_assert_cmpuint (n_without, >, 0);
  g_assert_nonnull (gil_test_frameworks_find_button (list, "Turn async off"));

  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_KO);
  g_assert_nonnull (gil_test_frameworks_find_button (list, "Turn 비동기 off"));
}

static gboolean
is_wide (gpointer page)
{
  GtkWidget *lines = gil_test_find (page, GIL_TYPE_MOVE_LINES);

  return gtk_widget_get_visible (lines);
}

static gboolean
is_narrow (gpointer page)
{
  return !is_wide (page);
}

static double
get_left (GtkWidget *list,
          GtkWidget *page)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (list, page, &bounds));

  return bounds.origin.x;
}

static GtkWidget *
find_list (gpointer    root,
           const char *name)
{
  if (GTK_IS_LIST_BOX (root)) {
    g_autofree char *other = gtk_test_accessible_check_property (root, GTK_ACCESSIBLE_PROPERTY_LABEL, name);

    if (other == NULL)
      return root;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_list (child, name);

    if (found != NULL)
      return found;
  }

  return NULL;
}

static void
test_then_now (Fixture       *self,
               gconstpointer  unused)
{
  GtkWidget *lines, *then, *now;

  situate (self, "S7");
  host (self, gil_then_now_page_new (&(GilContext) { .pick = self->session }), 1000, 720);
  gil_test_settle (self->window);

  g_assert_true (gil_test_shows (self->shown, "Popularity, Adoption, Job market"));
  g_assert_true (gil_test_shows (self->shown,
                                 "FastAPI goes up from 3 to 1. Adoption went from “weak” to “strong”."));
  g_assert_true (gil_test_shows (self->shown, "was 3"));
  g_assert_true (gil_test_shows (self->shown, "Django stays number 1."));
  g_assert_true (gil_test_shows (self->shown, "First released in 2021: it was not there yet"));

  lines = gil_test_find (self->shown, GIL_TYPE_MOVE_LINES);
  g_assert_cmpuint (gil_move_lines_get_length (GIL_MOVE_LINES (lines)), ==, 9);
  then = find_list (self->shown, "Notes, January 2021");
  now = find_list (self->shown, "Today, November 2026");
  g_assert_true (is_wide (self->shown));
  g_assert_cmpfloat (get_left (now, self->shown), >, get_left (then, self->shown) + 200);

  /* Another question, while the page is open. */
  situate (self, "S4");
  g_assert_true (gil_test_shows (self->shown, "Sanic stays number 1."));
  g_assert_false (gil_test_shows (self->shown, "was 3"));
  gil_test_settle (self->window);

  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_KO);
  g_assert_true (gil_test_shows (self->shown, "Sanic은 그대로 1위예요."));
  gil_test_settle (self->window);
}

/* With little room one answer is below the other, and words say what the arrows do. */
static void
test_then_now_narrow (Fixture       *self,
                      gconstpointer  unused)
{
  GtkWidget *then, *now;

  situate (self, "S7");
  host (self, gil_then_now_page_new (&(GilContext) { .pick = self->session }), 360, 640);
  gil_test_wait_for (is_narrow, self->shown);
  gil_test_settle (self->window);

  then = find_list (self->shown, "Notes, January 2021");
  now = find_list (self->shown, "Today, November 2026");
  g_assert_cmpfloat (get_left (now, self->shown), ==, get_left (then, self->shown));
  g_assert_true (gil_test_shows (now, "was 3"));
  g_assert_cmpint (gtk_widget_get_width (self->shown), <=, 360);
}

/* Nothing on: the page says what to do, and fills itself once that is done. */
static void
test_then_now_nothing (Fixture       *self,
                       gconstpointer  unused)
{
  host (self, gil_then_now_page_new (&(GilContext) { .pick = self->session }), 360, 640);
  g_assert_true (gil_test_shows (self->shown, "No criterion is on"));
  g_assert_nonnull (gil_test_frameworks_find_button (self->shown, "The twelve rules of the notes"));

  want (self, "performance", GIL_WANT_NICE);
  gil_test_settle (self->window);
  g_assert_false (gil_test_shows (self->shown, "No criterion is on"));
  g_assert_true (gil_test_shows (self->shown, "What moved"));

  gil_pick_session_reset (self->session);
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (self->shown, "No criterion is on"));
}

static void
test_every_criterion (Fixture       *self,
                      gconstpointer  unused)
{
  GtkWidget *expander;

  want (self, "performance", GIL_WANT_NICE);
  want (self, "docs", GIL_WANT_NICE);
  host (self, gil_then_now_page_new (&(GilContext) { .pick = self->session }), 1000, 720);
  expander = gil_test_find (self->shown, GTK_TYPE_EXPANDER);
  g_assert_null (gtk_expander_get_child (GTK_EXPANDER (expander)));

  gtk_expander_set_expanded (GTK_EXPANDER (expander), TRUE);
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (expander, "Performance"));
  g_assert_true (gil_test_shows (expander, "Docs"));
}

/* All twelve rules are there to read; choosing one sets its criteria and goes back, and that can be
 * taken back. */
static void
test_situations (Fixture       *self,
                 gconstpointer  unused)
{
  GListModel *scenarios = gil_catalog_get_scenarios (self->catalog);
  g_autoptr (GVariant) before = NULL;
  g_autoptr (GVariant) after = NULL;

  want (self, "async", GIL_WANT_MUST);
  before = gil_pick_session_save (self->session);
  host (self, gil_situations_page_new (&(GilContext) { .pick = self->session }), 640, 720);

  for (guint i = 0; i < g_list_model_get_n_items (scenarios); i++) {
    g_autoptr (GilScenario) scenario = g_list_model_get_item (scenarios, i);

    g_assert_true (gil_test_shows (self->shown, gil_scenario_get_name (scenario)->en));
    g_assert_true (gil_test_shows (self->shown, gil_scenario_get_condition (scenario)->en));
  }
  g_assert_true (gil_test_shows (self->shown,
                                 "Today's facts disagree: FastAPI and Django Ninja are in front."));

  g_assert_true (gtk_widget_activate_action (self->shown, "situations.choose", "s", "S5"));
  g_assert_cmpstr (gil_scenario_get_id (gil_pick_session_get_scenario (self->session)), ==, "S5");
  g_assert_cmpstr (adw_navigation_page_get_title (adw_navigation_view_get_visible_page (self->view)), ==,
                   "Below");

  undo (self);
  after = gil_pick_session_save (self->session);
  g_assert_true (g_variant_equal (before, after));
  g_assert_null (gil_pick_session_get_scenario (self->session));
}

static void
test_card (Fixture       *self,
           gconstpointer  unused)
{
  situate (self, "S3");
  host_widget (self, gil_situation_card_new (self->session));
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (self->shown,
                                 "The notes of January 2021 recommend Flask, Django REST Framework."));
  g_assert_true (gil_test_shows (self->shown,
                                 "Today's facts disagree: FastAPI and Django Ninja are in front."));

  /* It is about the rule, not about what was made of it. */
  want (self, "admin", GIL_WANT_MUST);
  g_assert_true (gil_test_shows (self->shown,
                                 "Today's facts disagree: FastAPI and Django Ninja are in front."));
  /* What is looked at changes what is in front. */
  gil_settings_set_scope (self->settings, GIL_SCOPE_NOTES);
  g_assert_true (gil_test_shows (self->shown,
                                 "Today's facts agree in part: FastAPI and Django REST Framework are in "
                                              "front; of these the notes named Django REST Framework."));
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_KO);
  g_assert_true (gil_test_shows (self->shown,
                                 "지금은 일부만 같아요. FastAPI와 Django REST Framework가 앞서고, 이 가운데 "
                                 "노트가 추천한 것은 Django REST Framework예요."));
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, func) \
  g_test_add ("/frameworks/" path, Fixture, NULL, set_up, func, tear_down)
  ADD ("what-if/apply-and-undo", test_apply_and_undo);
  ADD ("what-if/undo-later", test_undo_later);
  ADD ("what-if/rows", test_rows);
  ADD ("then-now", test_then_now);
  ADD ("then-now/narrow", test_then_now_narrow);
  ADD ("then-now/nothing", test_then_now_nothing);
  ADD ("then-now/every-criterion", test_every_criterion);
  ADD ("situations", test_situations);
  ADD ("situations/card", test_card);
#undef ADD

  return g_test_run ();
}
