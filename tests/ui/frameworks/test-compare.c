/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-compare-dialog.h"
#include "gil-compare-line.h"
#include "gil-compare-page.h"
#include "gil-score-bar.h"
#include "gil-test-frameworks.h"
#include "gil-test-page.h"

static void
open_page (GilTestPage *self,
           const char  *ids,
           int          width,
           int          height)
{
  g_auto (GStrv) names = g_strsplit (ids, " ", -1);

  gil_test_page_open (self, gil_compare_page_new (&(GilContext) { .pick = self->session }, (const char *const *) names),
                      width, height);
}

static GilComparePage *
get_page (GilTestPage *self)
{
  return GIL_COMPARE_PAGE (self->page);
}

static GilCompareTable *
get_table (GilTestPage *self)
{
  return gil_compare_page_get_table (get_page (self));
}

static char *
dup_ids (GilTestPage *self)
{
  g_auto (GStrv) ids = gil_compare_page_dup_ids (get_page (self));

  return g_strjoinv (" ", ids);
}

static GilCompareRow *
find_row (GilTestPage *self,
          const char  *id)
{
  GilCompareRow *row = gil_compare_table_find_row (get_table (self), id);

  g_assert_nonnull (row);

  return row;
}

static void
assert_row (GilTestPage *self,
            const char  *id,
            const char  *sentence,
            const char  *description)
{
  GilCompareRow *row = find_row (self, id);
  g_autofree char *label_problem = NULL;
  g_autofree char *description_problem = NULL;

  label_problem = gtk_test_accessible_check_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                                      sentence);
  g_assert_cmpstr (label_problem, ==, NULL);
  description_problem = gtk_test_accessible_check_property (GTK_ACCESSIBLE (row),
                                                            GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
  g_assert_cmpstr (description_problem, ==, NULL);
}

/* Names beside two columns that can be read, else above them; never columns too narrow to read. */
static void
test_columns (void)
{
  static const struct
  {
    guint n;
    int width;
    double scale;
    gboolean stacked;
    int name_width;
    int column_width;
    int full_width;
  } cases[] = {
    { 2, 1280, 1, FALSE, 190, 320, 830 },
    { 4, 1280, 1, FALSE, 190, 272, 1278 },
    { 2, 490, 1, FALSE, 190, 150, 490 },
    { 2, 489, 1, TRUE, 489, 244, 488 },
    { 4, 489, 1, TRUE, 489, 155, 620 },
    { 3, 500, 1, FALSE, 190, 286, 1048 },
    { 2, 360, 1, TRUE, 360, 180, 360 },
    { 4, 360, 1, TRUE, 360, 168, 672 },
    { 4, 360, 2, TRUE, 360, 312, 1248 },
    { 4, 1280, 2, FALSE, 380, 426, 2084 },
    { 4, 10, 1, TRUE, 10, 1, 4 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    GilCompareColumns columns;

    gil_compare_columns_fit (&columns, cases[i].n, cases[i].width, cases[i].scale);
    g_assert_cmpint (columns.stacked, ==, cases[i].stacked);
    g_assert_cmpint (columns.name_width, ==, cases[i].name_width);
    g_assert_cmpint (columns.column_width, ==, cases[i].column_width);
    g_assert_cmpint (columns.full_width, ==, cases[i].full_width);
  }
}

/* A single one gets the best-ranked other; what is unknown or too much is said. */
static void
test_ids (GilTestPage   *self,
          gconstpointer  unused)
{
  static const struct
  {
    const char *ids;
    const char *compared;
    const char *said;
  } cases[] = {
    { "flask django", "flask django", NULL },
    { "flask flask", "flask fastapi", NULL },
    { "sanic", "sanic fastapi", NULL },
    { "fastapi", "fastapi django", NULL },
    { "flask oak", "flask fastapi", "Nothing is known about “oak”" },
    { "flask django sanic bottle tornado quart", "flask django sanic bottle",
      "Only 4 fit side by side. Left out: Tornado, Quart" },
  };
  static const char *const unknown[] = { "oak", "elm", NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *compared = NULL;

    open_page (self, cases[i].ids, 800, 600);
    compared = dup_ids (self);
    g_assert_cmpstr (compared, ==, cases[i].compared);
    for (gsize k = 0; k < G_N_ELEMENTS (cases); k++) {
      if (cases[k].said != NULL)
        g_assert_cmpint (gil_test_shows (self->page, cases[k].said), ==, k == i);
    }
    gil_test_page_close (self);
  }
  g_assert_null (gil_compare_page_new (&(GilContext) { .pick = self->session }, unknown));
}

/* What the eye sees in a row is one sentence to those who listen. */
static void
test_read_out (GilTestPage   *self,
               gconstpointer  unused)
{
  gil_test_page_want (self, "async", GIL_WANT_MUST);
  gil_test_page_want (self, "validation", GIL_WANT_NICE);
  open_page (self, "fastapi flask", 1000, 720);

  assert_row (self, "async", "Async: FastAPI built in (+66.7 points), Flask in part (+33.3 points)",
              "Must, Different");
  assert_row (self, "license", "License: FastAPI MIT; Flask BSD-3-Clause", "Different");
  assert_row (self, "status", "Status: FastAPI Active; Flask Active", "All alike");
  g_assert_true (gil_test_shows (self->page, "What you want"));
  g_assert_true (gil_test_shows (self->page, "Facts of November 2026"));

  /* Bars: one segment for a level, one for each that is on for the score, none for a text. */
  g_assert_cmpuint (gil_score_bar_get_length (GIL_SCORE_BAR (gil_test_find (find_row (self, "score"),
                                                                            GIL_TYPE_SCORE_BAR))), ==, 2);
  g_assert_cmpuint (gil_score_bar_get_length (GIL_SCORE_BAR (gil_test_find (find_row (self, "orm"),
                                                                            GIL_TYPE_SCORE_BAR))), ==, 1);
  g_assert_null (gil_test_find (find_row (self, "license"), GIL_TYPE_SCORE_BAR));

  gil_settings_set_basis (self->settings, GIL_BASIS_NOTES);
  gil_pick_session_reset (self->session);
  g_assert_true (gil_test_shows (self->page, "Criteria by the notes of January 2021. What there is at a "
                                             "glance is of November 2026."));
  g_assert_null (gil_compare_table_find_row (get_table (self), "score"));
  g_assert_false (gil_test_shows (self->page, "What you want"));
}

static void
test_only_differences (GilTestPage   *self,
                       gconstpointer  unused)
{
  GtkWidget *only;

  open_page (self, "fastapi flask", 1000, 720);
  only = gil_test_find (self->page, GTK_TYPE_SWITCH);
  g_assert_true (gtk_widget_get_child_visible (GTK_WIDGET (find_row (self, "status"))));

  gtk_switch_set_active (GTK_SWITCH (only), TRUE);
  g_assert_false (gtk_widget_get_child_visible (GTK_WIDGET (find_row (self, "status"))));
  g_assert_true (gtk_widget_get_child_visible (GTK_WIDGET (find_row (self, "license"))));

  /* Also with what is shown later. */
  gil_test_page_want (self, "async", GIL_WANT_MUST);
  g_assert_false (gtk_widget_get_child_visible (GTK_WIDGET (find_row (self, "status"))));
  gtk_switch_set_active (GTK_SWITCH (only), FALSE);
  g_assert_true (gtk_widget_get_child_visible (GTK_WIDGET (find_row (self, "status"))));
}

static void
test_unfold (GilTestPage   *self,
             gconstpointer  unused)
{
  const char *note;
  GilCompareRow *row;

  open_page (self, "fastapi flask", 1000, 720);
  row = find_row (self, "async");
  note = gil_text_in (gil_compare_row_get_row (row)->cells[1].note, GIL_LANG_EN);
  g_assert_false (gil_test_shows (row, note));

  gtk_widget_activate (GTK_WIDGET (row));
  g_assert_true (gil_compare_row_get_unfolded (row));
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (row, note));
  gtk_widget_activate (GTK_WIDGET (row));
  g_assert_false (gil_compare_row_get_unfolded (row));

  /* Nothing is behind the kind. */
  g_assert_false (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (find_row (self, "kind"))));
}

static graphene_rect_t
get_bounds (gpointer widget,
            gpointer within)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, within, &bounds));

  return bounds;
}

static void
get_scroll (GilTestPage    *self,
            GtkAdjustment **sideways,
            GtkAdjustment **down)
{
  *sideways = gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (get_table (self)));
  *down = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (get_table (self)));
}

/* The names of the frameworks stay at the top, the names of the rows at the side. */
static void
test_sticky (GilTestPage   *self,
             gconstpointer  width)
{
  GtkAdjustment *sideways, *down;
  GtkWidget *header, *name, *button;
  double name_x, button_x;

  open_page (self, "django djangorestframework fastapi flask", GPOINTER_TO_INT (width), 500);
  gil_test_settle (self->window);
  get_scroll (self, &sideways, &down);
  header = gil_compare_table_get_header (get_table (self));
  button = gil_test_find (header, GTK_TYPE_BUTTON);
  name = gil_test_find (find_row (self, "python"), GTK_TYPE_LABEL);
  name_x = get_bounds (name, get_table (self)).origin.x;
  button_x = get_bounds (button, get_table (self)).origin.x;
  g_assert_cmpfloat (get_bounds (header, get_table (self)).origin.y, >, 0);
  g_assert_cmpfloat (gtk_adjustment_get_upper (sideways), >, gtk_adjustment_get_page_size (sideways));

  gtk_adjustment_set_value (down, 400);
  gtk_adjustment_set_value (sideways, 100);
  gil_test_settle (self->window);
  g_assert_cmpfloat (get_bounds (header, get_table (self)).origin.y, ==, 0);
  g_assert_cmpfloat (get_bounds (name, get_table (self)).origin.x, ==, name_x);
  g_assert_cmpfloat (get_bounds (button, get_table (self)).origin.x, ==, button_x - 100);

  /* Columns stand below their names, all the way down. */
  for (GtkWidget *row = gtk_widget_get_first_child (gtk_widget_get_parent (GTK_WIDGET (find_row (self, "python"))));
       row != NULL; row = gtk_widget_get_next_sibling (row)) {
    GtkWidget *line = gil_test_find (row, GIL_TYPE_COMPARE_LINE);

    if (line != NULL)
      g_assert_cmpfloat (get_bounds (gtk_widget_get_first_child (gtk_widget_get_last_child (line)),
                                     get_table (self)).origin.x, ==, button_x - 100);
  }
}

/* What has the keyboard is in sight, below the header; the arrows go on from there. */
static void
test_keyboard (GilTestPage   *self,
               gconstpointer  unused)
{
  GtkAdjustment *sideways, *down;
  GilCompareRow *last, *first;
  graphene_rect_t header, bounds;
  GtkWidget *button;

  open_page (self, "django djangorestframework fastapi flask", 360, 500);
  gil_test_settle (self->window);
  get_scroll (self, &sideways, &down);

  last = find_row (self, "http-client");
  first = find_row (self, "kind");
  gtk_widget_grab_focus (GTK_WIDGET (last));
  gil_test_settle (self->window);
  bounds = get_bounds (last, get_table (self));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (GTK_WIDGET (get_table (self))));

  gtk_widget_grab_focus (GTK_WIDGET (first));
  gil_test_settle (self->window);
  header = get_bounds (gil_compare_table_get_header (get_table (self)), get_table (self));
  bounds = get_bounds (first, get_table (self));
  g_assert_cmpfloat (bounds.origin.y, >=, header.origin.y + header.size.height);
  g_assert_cmpfloat (gtk_adjustment_get_value (sideways), ==, 0);

  /* The last name in the header is scrolled to, and leads to its page. */
  button = gil_test_frameworks_find_button (gil_compare_table_get_header (get_table (self)), "Flask ›");
  gtk_widget_grab_focus (button);
  gil_test_settle (self->window);
  bounds = get_bounds (button, get_table (self));
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (GTK_WIDGET (get_table (self))));
  gil_test_frameworks_click (button);
  g_assert_cmpstr (self->shown, ==, "show-framework 'flask'");
}

static GtkCheckButton *
find_check (GtkWidget  *widget,
            const char *name)
{
  g_autofree char *problem = NULL;

  if (GTK_IS_CHECK_BUTTON (widget)) {
    problem = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
    return problem == NULL ? GTK_CHECK_BUTTON (widget) : NULL;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkCheckButton *found = find_check (child, name);

    if (found != NULL)
      return found;
  }

  return NULL;
}

static void
check (gpointer    root,
       const char *name,
       gboolean    active)
{
  GtkCheckButton *button = find_check (root, name);

  g_assert_nonnull (button);
  g_assert_cmpint (gtk_check_button_get_active (button), !=, active);
  gtk_check_button_set_active (button, active);
}

/* Any number can be checked; what cannot be compared is said, and cannot be compared. */
static void
test_dialog (GilTestPage   *self,
             gconstpointer  unused)
{
  AdwDialog *dialog;
  GtkWidget *button;
  g_autofree char *ids = NULL;

  open_page (self, "flask django", 1000, 720);
  gtk_widget_activate_action (GTK_WIDGET (self->page), "compare.change-frameworks", NULL);
  dialog = gil_compare_page_get_dialog (get_page (self));
  g_assert_nonnull (dialog);
  gil_test_settle (self->window);
  button = gil_test_frameworks_find_button (dialog, "Compare");
  g_assert_true (gil_test_shows (dialog, "2 of 4 chosen"));

  check (dialog, "Django", FALSE);
  g_assert_true (gil_test_shows (dialog, "1 of 4 chosen: one more is needed"));
  g_assert_false (gtk_widget_is_sensitive (button));
  check (dialog, "Flask", FALSE);
  g_assert_true (gil_test_shows (dialog, "Choose 2 to 4 frameworks"));
  check (dialog, "FastAPI", TRUE);
  check (dialog, "Sanic", TRUE);
  check (dialog, "Quart", TRUE);
  check (dialog, "Falcon", TRUE);
  g_assert_true (gtk_widget_is_sensitive (button));
  check (dialog, "Bottle", TRUE);
  g_assert_true (gil_test_shows (dialog, "5 chosen, but only 4 fit: take 1 away"));
  g_assert_false (gtk_widget_is_sensitive (button));
  check (dialog, "Quart", FALSE);
  check (dialog, "Falcon", FALSE);

  gil_test_frameworks_click (button);
  ids = dup_ids (self);
  g_assert_cmpstr (ids, ==, "fastapi sanic bottle");
  g_assert_true (gil_test_shows (gil_compare_table_get_header (get_table (self)), "Sanic ›"));
}

/* All of it, in every language, as narrow as it gets: nothing sticks out, nothing stays behind. */
static void
test_all (GilTestPage   *self,
          gconstpointer  unused)
{
  GListModel *frameworks = gil_catalog_get_frameworks (self->catalog);

  gil_test_page_want (self, "docs", GIL_WANT_NICE);
  for (guint i = 0; i + 4 <= g_list_model_get_n_items (frameworks); i += 4) {
    g_autoptr (GString) ids = g_string_new (NULL);

    for (guint k = 0; k < 4; k++) {
      g_autoptr (GilFramework) framework = g_list_model_get_item (frameworks, i + k);

      g_string_append_printf (ids, "%s%s", k > 0 ? " " : "", gil_framework_get_id (framework));
    }
    gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_EN);
    open_page (self, ids->str, 360, 294);
    g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (self->page)), <=, 360);
    gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_KO);
    g_assert_true (gil_test_shows (self->page, "한눈에 보기"));
    gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_BOTH);
    gil_test_settle (self->window);
    g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (self->page)), <=, 360);
    gil_test_page_close (self);
  }
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, data, func) \
  g_test_add (path, GilTestPage, data, gil_test_page_set_up, func, gil_test_page_tear_down)
  g_test_add_func ("/frameworks/compare/columns", test_columns);
  ADD ("/frameworks/compare/ids", NULL, test_ids);
  ADD ("/frameworks/compare/read-out", NULL, test_read_out);
  ADD ("/frameworks/compare/only-differences", NULL, test_only_differences);
  ADD ("/frameworks/compare/unfold", NULL, test_unfold);
  ADD ("/frameworks/compare/sticky/stacked", GINT_TO_POINTER (360), test_sticky);
  ADD ("/frameworks/compare/sticky/beside", GINT_TO_POINTER (560), test_sticky);
  ADD ("/frameworks/compare/keyboard", NULL, test_keyboard);
  ADD ("/frameworks/compare/dialog", NULL, test_dialog);
  ADD ("/frameworks/compare/all", NULL, test_all);

  return g_test_run ();
}
