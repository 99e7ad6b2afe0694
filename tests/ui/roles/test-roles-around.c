/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-attitude-row.h"
#include "gil-company-types-page.h"
#include "gil-history-page.h"
#include "gil-suit-row.h"
#include "gil-suits-page.h"
#include "gil-test-ui.h"

typedef struct
{
  GilSettings *settings;
  GilCatalog *catalog;
  GilContext context;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  unused)
{
  self->settings = gil_test_settings_new ();
  self->catalog = gil_test_catalog_new ();
  self->context = (GilContext) { self->catalog, self->settings };
}

static void
tear_down (Fixture       *self,
           gconstpointer  unused)
{
  if (self->window != NULL)
    gil_test_window_close (g_steal_pointer (&self->window));
  g_assert_finalize_object (self->settings);
  g_assert_finalize_object (self->catalog);
}

static void
host_at (Fixture           *self,
         AdwNavigationPage *page,
         int                width)
{
  GtkWidget *view = adw_navigation_view_new ();

  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), page);
  self->window = gil_test_host_new (view, width, 700);
  gil_test_settle (self->window);
}

static void
host (Fixture           *self,
      AdwNavigationPage *page)
{
  host_at (self, page, 900);
}

/* What the notes say is there, marked as theirs, and leads on to the roles. */
static void
test_history (Fixture       *self,
              gconstpointer  unused)
{
  host (self, gil_history_page_new (&self->context));

  g_assert_true (gil_test_shows (self->window, "How clients changed"));
  g_assert_true (gil_test_shows (self->window, "The stacks (sets of technology) were not separate, so backend developers built everything "
                                               "together, screens included."));
  g_assert_true (gil_test_shows (self->window, "Another view"));
  g_assert_true (gil_test_shows (self->window, "Backend developer"));

  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_KO);
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (self->window, "클라이언트가 달라져 온 길"));
  g_assert_false (gil_test_shows (self->window, "How clients changed"));
}

static void
test_company_types (Fixture       *self,
                    gconstpointer  unused)
{
  host (self, gil_company_types_page_new (&self->context));

  g_assert_true (gil_test_shows (self->window, "Startup"));
  g_assert_true (gil_test_shows (self->window, "What to ask in an interview"));
  g_assert_true (gil_test_shows (self->window, "From the notes"));

  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_BOTH);
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (self->window, "Startup\n스타트업"));
}

static gsize
find_attitude (const GilSuit *suit,
               const char    *id)
{
  for (gsize i = 0; i < suit->attitudes->n_attitudes; i++) {
    if (g_str_equal (suit->attitudes->attitudes[i].id, id))
      return i;
  }

  g_assert_not_reached ();
}

static void
answer (GilSuitsPage *page,
        const char   *attitude,
        GilWant       want)
{
  gil_suits_page_answer (page, find_attitude (gil_suits_page_get_suit (page), attitude), want);
}

static const char *
get_first (GilSuitsPage *page)
{
  return gil_role_get_id (gil_suit_get_role (gil_suits_page_get_suit (page), 0));
}

static GilSuitRow *
get_row (Fixture *self,
         int      index)
{
  GtkWidget *list = gtk_widget_get_ancestor (gil_test_find (self->window, GIL_TYPE_SUIT_ROW),
                                             GTK_TYPE_LIST_BOX);

  return GIL_SUIT_ROW (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), index));
}

/* What one enjoys puts a role first, with its reasons; the answer is kept for another day. */
static void
test_suits (Fixture       *self,
            gconstpointer  unused)
{
  GilSuitsPage *page = GIL_SUITS_PAGE (gil_suits_page_new (&self->context));
  const GilSuit *suit;

  host (self, ADW_NAVIGATION_PAGE (page));
  suit = gil_suits_page_get_suit (page);
  g_assert_false (suit->ranking->scored);
  g_assert_true (gil_test_shows (self->window, suit->attitudes->intro.en));

  /* Nothing matters most yet, so no role can have it. */
  answer (page, "opinions", GIL_WANT_NICE);
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (self->window, "The closer to your answers, the higher up"));
  g_assert_false (gil_test_shows (self->window, "20 roles have what matters most to you"));

  answer (page, "opinions", GIL_WANT_MUST);
  gil_test_settle (self->window);
  g_assert_false (gil_test_shows (self->window, "The closer to your answers, the higher up"));
  suit = gil_suits_page_get_suit (page);
  g_assert_true (suit->ranking->scored);
  g_assert_cmpuint (gil_suit_row_get_result (get_row (self, 0)), ==, 0);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (get_row (self, 0))), ==,
                   gil_role_get_name (gil_suit_get_role (suit, 0))->en);
  /* The notes say so of the frontend. */
  g_assert_cmpfloat (gil_suit_get_level (suit, 0, find_attitude (suit, "opinions"))->level->value, >=,
                     GIL_RANK_MET);

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (get_row (self, 0)), TRUE);
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (get_row (self, 0),
                                 gil_suit_get_level (suit, 0, find_attitude (suit, "opinions"))->note.en));
  g_assert_true (gil_test_shows (get_row (self, 0), "Open the role"));

  answer (page, "opinions", GIL_WANT_OFF);
  answer (page, "design", GIL_WANT_MUST);
  answer (page, "traffic", GIL_WANT_MUST);
  gil_test_settle (self->window);
  g_assert_cmpstr (get_first (page), ==, "backend");

  gil_test_window_close (g_steal_pointer (&self->window));
  page = GIL_SUITS_PAGE (gil_suits_page_new (&self->context));
  host (self, ADW_NAVIGATION_PAGE (page));
  g_assert_cmpstr (get_first (page), ==, "backend");

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (page), "suits.reset", NULL));
  gil_test_settle (self->window);
  g_assert_false (gil_suits_page_get_suit (page)->ranking->scored);
}

/* With letters twice as large they are no wider than a phone, nor is there a moment in which they are:
 * that would be warned of, and a warning is the end of a test. */
static void
test_large_text (Fixture       *self,
                 gconstpointer  unused)
{
  AdwNavigationPage *pages[] = {
    gil_history_page_new (&self->context),
    gil_company_types_page_new (&self->context),
    gil_suits_page_new (&self->context),
  };

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * PANGO_SCALE, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++) {
    GtkWidget *page = GTK_WIDGET (pages[i]);

    host_at (self, pages[i], 360);
    g_assert_cmpint (gtk_widget_get_width (gil_test_find (page, GTK_TYPE_SCROLLED_WINDOW)), <=, 360);
    gil_test_window_close (g_steal_pointer (&self->window));
  }
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-xft-dpi");
}

#define ADD(name, function) \
  g_test_add ("/ui/roles-around/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

  ADD ("history", test_history);
  ADD ("company-types", test_company_types);
  ADD ("suits", test_suits);
  ADD ("large-text", test_large_text);

  return g_test_run ();
}
