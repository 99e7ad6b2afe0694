/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-test-decisions.h"

#include "gil-decision-make.h"

/* First start, English, nothing kept. */
void
gil_test_decisions_set_up (GilTestDecisions *self,
                           gconstpointer     data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  /* What is on its way has no place yet, and Tab goes by places. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  self->folder = g_dir_make_tmp ("giljabi-decisions-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (self->folder, "journal.json", NULL);
  self->journal = gil_journal_new (path);
  gil_journal_load (self->journal);

  self->settings = gil_test_settings_new ();
  self->catalog = gil_test_catalog_new ();
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_EN);
  gil_settings_set_last_tab (self->settings, "frameworks");
  self->window = gil_test_window_new_with (self->settings, self->catalog, self->journal);
}

void
gil_test_decisions_tear_down (GilTestDecisions *self,
                              gconstpointer     data)
{
  gil_test_window_close (g_steal_pointer (&self->window));
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
  gil_test_journal_close (g_steal_pointer (&self->journal));
  g_assert_finalize_object (g_steal_pointer (&self->settings));
  g_assert_finalize_object (g_steal_pointer (&self->catalog));
  gil_test_remove_folder (self->folder);
  g_clear_pointer (&self->folder, g_free);
}

/* Asks a question, as a dictionary: "{'async': 'must'}" */
void
gil_test_decisions_want (GilTestDecisions *self,
                         const char       *wants)
{
  g_autoptr (GVariant) parsed = NULL;
  g_autoptr (GError) error = NULL;

  parsed = g_variant_parse (G_VARIANT_TYPE ("a{ss}"), wants, NULL, NULL, &error);
  g_assert_no_error (error);
  gil_settings_set_wants (self->settings, parsed);
}

/* Keeps the answer to async and docs, without the dialog. (transfer full): the id */
char *
gil_test_decisions_keep (GilTestDecisions *self,
                         const char       *title)
{
  guint n = g_list_model_get_n_items (gil_catalog_get_criteria (self->catalog));
  g_autofree GilWant *wants = g_new0 (GilWant, n);
  g_autoptr (GilPick) pick = NULL;
  g_autoptr (GilDecision) decision = NULL;
  g_autoptr (JsonObject) item = NULL;
  char *id = gil_journal_make_id ();

  wants[gil_criterion_get_index (gil_catalog_find_criterion (self->catalog, "async"))] = GIL_WANT_MUST;
  wants[gil_criterion_get_index (gil_catalog_find_criterion (self->catalog, "docs"))] = GIL_WANT_NICE;
  pick = gil_pick_new (self->catalog, GIL_BASIS_NOTES, GIL_SCOPE_ALL, NULL, wants);
  decision = gil_decision_new_from_pick (pick, 0, NULL);
  decision->title = g_strdup (title);
  item = gil_decision_write (decision);
  gil_journal_set (self->journal, GIL_JOURNAL_DECISIONS, id, item);

  return id;
}

void
gil_test_decisions_act (GilTestDecisions *self,
                        const char       *action,
                        const char       *target)
{
  GtkWidget *page = GTK_WIDGET (gil_test_decisions_get_page (self));

  g_assert_true (gtk_widget_activate_action (page, action, target != NULL ? "s" : NULL, target));
  gil_test_settle (self->window);
}

guint
gil_test_decisions_count (GilTestDecisions *self)
{
  g_auto (GStrv) ids = gil_journal_list (self->journal, GIL_JOURNAL_DECISIONS);

  return g_strv_length (ids);
}

const char *
gil_test_decisions_get_text (GilTestDecisions *self,
                             const char       *id,
                             const char       *member)
{
  JsonObject *item = gil_journal_get (self->journal, GIL_JOURNAL_DECISIONS, id);

  g_assert_nonnull (item);

  return json_object_get_string_member (item, member);
}

AdwDialog *
gil_test_decisions_get_dialog (GilTestDecisions *self)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self->window));
}

AdwNavigationPage *
gil_test_decisions_get_page (GilTestDecisions *self)
{
  GtkWidget *view = gil_test_find (self->window, ADW_TYPE_NAVIGATION_VIEW);

  return adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view));
}

static GtkWidget *
find_nth (gpointer  root,
          GType     type,
          guint    *n)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type) && (*n)-- == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_nth (child, type, n);

    if (found != NULL)
      return found;
  }

  return NULL;
}

GtkWidget *
gil_test_decisions_find_nth (gpointer root,
                             GType    type,
                             guint    n)
{
  return find_nth (root, type, &n);
}
