/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-test-out.h"

/* First start, English, nothing written. */
void
gil_test_out_set_up (GilTestOut    *self,
                     gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  self->folder = g_dir_make_tmp ("giljabi-out-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (self->folder, "journal.json", NULL);
  self->journal = gil_journal_new (path);
  gil_journal_load (self->journal);

  self->settings = gil_test_settings_new ();
  self->catalog = gil_test_catalog_new ();
  self->questions = gil_question_list_new (self->catalog, self->journal);
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_EN);
  self->window = gil_test_window_new_with (self->settings, self->catalog, self->journal);
}

void
gil_test_out_tear_down (GilTestOut    *self,
                        gconstpointer  data)
{
  gil_test_window_close (g_steal_pointer (&self->window));
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
  g_assert_finalize_object (g_steal_pointer (&self->questions));
  gil_test_journal_close (g_steal_pointer (&self->journal));
  g_assert_finalize_object (g_steal_pointer (&self->settings));
  g_assert_finalize_object (g_steal_pointer (&self->catalog));
  gil_test_remove_folder (self->folder);
  g_clear_pointer (&self->folder, g_free);
}

/* Sets the members of an item, given as an object. */
void
gil_test_out_set (GilTestOut     *self,
                  GilJournalKind  kind,
                  const char     *id,
                  const char     *json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (json, &error);

  g_assert_no_error (error);
  gil_journal_set (self->journal, kind, id, json_node_get_object (node));
}

/* All items there are, but not when they were changed. (transfer full) */
char *
gil_test_out_dup_state (GilTestOut *self)
{
  GString *state = g_string_new (NULL);

  for (guint kind = 0; kind < GIL_JOURNAL_N_KINDS; kind++) {
    g_auto (GStrv) ids = gil_journal_list (self->journal, kind);

    for (guint i = 0; ids[i] != NULL; i++) {
      JsonObject *item = gil_journal_get (self->journal, kind, ids[i]);
      g_autoptr (GList) names = g_list_sort (json_object_get_members (item),
                                             (GCompareFunc) (void *) strcmp);

      g_string_append_printf (state, "%u %s", kind, ids[i]);
      for (GList *l = names; l != NULL; l = l->next) {
        g_autofree char *value = json_to_string (json_object_get_member (item, l->data), FALSE);

        if (g_strcmp0 (l->data, "changed") != 0)
          g_string_append_printf (state, " %s=%s", (const char *) l->data, value);
      }
      g_string_append_c (state, '\n');
    }
  }

  return g_string_free_and_steal (state);
}

/* (transfer full) */
GFile *
gil_test_out_get_file (GilTestOut *self,
                       const char *name)
{
  g_autofree char *path = g_build_filename (self->folder, name, NULL);

  return g_file_new_for_path (path);
}

AdwDialog *
gil_test_out_get_dialog (GilTestOut *self)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self->window));
}

AdwDialog *
gil_test_out_show (GilTestOut *self,
                   const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), action, NULL));
  gil_test_settle (self->window);
  g_assert_nonnull (gil_test_out_get_dialog (self));

  return gil_test_out_get_dialog (self);
}

/* The row with this title. (transfer none) (nullable) */
GtkWidget *
gil_test_out_find_row (gpointer    root,
                       const char *title)
{
  if (ADW_IS_PREFERENCES_ROW (root)
      && g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title) == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = gil_test_out_find_row (child, title);

    if (found != NULL)
      return found;
  }

  return NULL;
}
