/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-test-page.h"

/* First start, English. The page is opened by each test. */
void
gil_test_page_set_up (GilTestPage   *self,
                      gconstpointer  unused)
{
  self->settings = gil_test_settings_new ();
  self->catalog = gil_test_catalog_new ();
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_EN);
  self->session = gil_pick_session_new (self->catalog, self->settings);
}

void
gil_test_page_tear_down (GilTestPage   *self,
                         gconstpointer  unused)
{
  if (self->page != NULL)
    gil_test_page_close (self);
  g_clear_pointer (&self->shown, g_free);
  g_assert_finalize_object (self->session);
  g_assert_finalize_object (self->settings);
  g_assert_finalize_object (self->catalog);
}

/* In place of the window: remembers what was asked for. */
static void
show_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  GilTestPage *self = data;
  g_autofree char *target = g_variant_print (parameter, FALSE);

  g_free (self->shown);
  self->shown = g_strdup_printf ("%s %s", g_action_get_name (G_ACTION (action)), target);
}

/* Takes the page, which must be there. */
void
gil_test_page_open (GilTestPage       *self,
                    AdwNavigationPage *page,
                    int                width,
                    int                height)
{
  const GActionEntry entries[] = {
    { "show-framework", show_cb, "s" },
    { "show-numbers", show_cb, "s" },
    { "show-question", show_cb, "s" },
    { "compare-frameworks", show_cb, "as" },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_assert_nonnull (page);
  self->page = g_object_ref_sink (page);
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self->page), "win", G_ACTION_GROUP (actions));
  self->window = gil_test_host_new (GTK_WIDGET (self->page), width, height);
}

/* Sees to it that neither the window nor the page outlives its use. */
void
gil_test_page_close (GilTestPage *self)
{
  gil_test_window_close (g_steal_pointer (&self->window));
  g_assert_finalize_object (g_steal_pointer (&self->page));
}

void
gil_test_page_want (GilTestPage *self,
                    const char  *criterion,
                    GilWant      want)
{
  GilCriterion *found = gil_catalog_find_criterion (self->catalog, criterion);

  g_assert_nonnull (found);
  gil_pick_session_set_want (self->session, gil_criterion_get_index (found), want);
}
