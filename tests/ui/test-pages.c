/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-role-page.h"
#include "gil-roles-page.h"
#include "gil-test-ui.h"
#include "gil-topic-row.h"

typedef struct
{
  GilSettings *settings;
  GilCatalog *catalog;
  char *shown;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  unused)
{
  self->settings = gil_test_settings_new ();
  self->catalog = gil_test_catalog_new ();
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_EN);
}

static void
tear_down (Fixture       *self,
           gconstpointer  unused)
{
  g_clear_pointer (&self->shown, g_free);
  g_assert_finalize_object (self->settings);
  g_assert_finalize_object (self->catalog);
}

/* In place of the window: remembers which page was asked for. */
static void
show_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  Fixture *self = data;

  g_free (self->shown);
  self->shown = g_strdup_printf ("%s %s", g_action_get_name (G_ACTION (action)),
                                 g_variant_get_string (parameter, NULL));
}

static GtkWidget *
host_new (Fixture   *self,
          GtkWidget *page)
{
  const GActionEntry entries[] = {
    { "show-role", show_cb, "s" },
    { "show-question", show_cb, "s" },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (page, "win", G_ACTION_GROUP (actions));

  return gil_test_host_new (page, 800, 600);
}

static GilJournal *
journal_new (void)
{
  GilJournal *journal = gil_journal_new (NULL);

  gil_journal_load (journal);

  return journal;
}

static void
test_roles (Fixture       *self,
            gconstpointer  unused)
{
  const GilContext context = { .catalog = self->catalog, .settings = self->settings };
  GtkWidget *page = gil_roles_page_new (&context);
  GtkWidget *host = host_new (self, page);
  GtkWidget *cards = gil_test_find (page, GTK_TYPE_FLOW_BOX);
  GtkWidget *near = gil_test_find (page, GTK_TYPE_LIST_BOX);

  g_assert_cmpuint (gil_test_count (page, GIL_TYPE_TOPIC_ROW), ==, 20);
  g_assert_cmpuint (gil_test_count (cards, GTK_TYPE_FLOW_BOX_CHILD), ==, 4);
  g_assert_cmpuint (gil_test_count (near, GTK_TYPE_LIST_BOX_ROW), ==, 7);
  g_assert_true (gil_test_shows (page, "Frontend developer"));

  gtk_widget_activate (gil_test_find (cards, GTK_TYPE_FLOW_BOX_CHILD));
  g_assert_cmpstr (self->shown, ==, "show-role frontend");
  gtk_widget_activate (gil_test_find (near, GTK_TYPE_LIST_BOX_ROW));
  g_assert_cmpstr (self->shown, ==, "show-role mobile");

  g_object_ref (page);
  gil_test_window_close (host);
  g_assert_finalize_object (page);
}

static void
test_language (Fixture       *self,
               gconstpointer  unused)
{
  const struct
  {
    GilContentLanguage language;
    gboolean en;
    gboolean ko;
    const char *title;
  } cases[] = {
    { GIL_CONTENT_LANGUAGE_KO, FALSE, TRUE, "프론트엔드 개발자" },
    { GIL_CONTENT_LANGUAGE_BOTH, TRUE, TRUE, "Frontend developer" },
    { GIL_CONTENT_LANGUAGE_EN, TRUE, FALSE, "Frontend developer" },
    { GIL_CONTENT_LANGUAGE_SYSTEM, TRUE, FALSE, "Frontend developer" },
  };
  GilRole *role = gil_catalog_find_role (self->catalog, "frontend");
  g_autoptr (GilJournal) journal = journal_new ();
  const GilContext context = { self->catalog, self->settings, journal };
  AdwNavigationPage *role_page = gil_role_page_new (&context, "frontend");
  GtkWidget *roles = host_new (self, gil_roles_page_new (&context));
  GtkWidget *page = host_new (self, GTK_WIDGET (role_page));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    gil_settings_set_content_language (self->settings, cases[i].language);
    gil_test_settle (page);

    g_assert_cmpint (gil_test_shows (roles, gil_role_get_line (role)->en), ==, cases[i].en);
    g_assert_cmpint (gil_test_shows (roles, gil_role_get_line (role)->ko), ==, cases[i].ko);
    g_assert_cmpint (gil_test_shows (page, gil_role_get_line (role)->ko), ==, cases[i].ko);
    g_assert_cmpstr (adw_navigation_page_get_title (role_page), ==, cases[i].title);
  }

  gil_test_window_close (roles);
  gil_test_window_close (page);
}

/* What a screen reader says for a row; it follows the language. */
static void
test_names (Fixture       *self,
            gconstpointer  unused)
{
  GilQuestion *question = gil_catalog_find_question (self->catalog, "C04-1");
  GtkWidget *row = gil_topic_list_row_new_question (self->settings, question);
  GtkWidget *host = gil_test_host_new (row, 400, 200);
  g_autofree char *en = g_strconcat (gil_question_get_text (question)->en, ", Must-have", NULL);
  g_autofree char *ko = g_strconcat (gil_question_get_text (question)->ko, ", Must-have", NULL);

  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, en);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       gil_question_get_check (question)->en);
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_KO);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, ko);
  gil_test_window_close (host);
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/ui/pages/roles", test_roles);
  ADD ("/ui/pages/language", test_language);
  ADD ("/ui/pages/names", test_names);
#undef ADD

  return g_test_run ();
}
