/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-test-roles.h"

#include <glib/gstdio.h>

/* First start, English, nothing written. */
void
gil_test_roles_set_up (GilTestRoles  *self,
                       gconstpointer  data)
{
  self->settings = gil_test_settings_new ();
  self->catalog = gil_test_catalog_new ();
  self->journal = gil_journal_new (NULL);
  g_unlink (gil_journal_get_path (self->journal));
  gil_journal_load (self->journal);
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_EN);
}

void
gil_test_roles_tear_down (GilTestRoles  *self,
                          gconstpointer  data)
{
  if (self->host != NULL)
    gil_test_window_close (g_steal_pointer (&self->host));
  g_clear_pointer (&self->asked, g_free);
  gil_test_journal_close (g_steal_pointer (&self->journal));
  g_assert_finalize_object (g_steal_pointer (&self->settings));
  g_assert_finalize_object (g_steal_pointer (&self->catalog));
}

static void
ask_cb (GSimpleAction *action,
        GVariant      *target,
        gpointer       data)
{
  GilTestRoles *self = data;
  g_autofree char *printed = g_variant_print (target, FALSE);

  g_free (self->asked);
  self->asked = g_strdup_printf ("%s %s", g_action_get_name (G_ACTION (action)), printed);
}

/* Puts a page on screen. In place of the window, what it asks for is noted. */
void
gil_test_roles_host (GilTestRoles      *self,
                     AdwNavigationPage *page,
                     int                width)
{
  const GActionEntry entries[] = {
    { "show-role", ask_cb, "s" },
    { "show-question", ask_cb, "s" },
    { "show-framework", ask_cb, "s" },
    { "compare-roles", ask_cb, "as" },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (page), "win", G_ACTION_GROUP (actions));
  self->host = gil_test_host_new (GTK_WIDGET (page), width, 600);
}

/* How many labels on screen have this text. */
guint
gil_test_roles_count (gpointer    root,
                      const char *text)
{
  guint n = GTK_IS_LABEL (root) && gtk_widget_get_mapped (root)
            && g_str_equal (gtk_label_get_text (root), text);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += gil_test_roles_count (child, text);

  return n;
}

/* The first label on screen with this text. (transfer none) (nullable) */
GtkWidget *
gil_test_roles_find (gpointer    root,
                     const char *text)
{
  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root) && g_str_equal (gtk_label_get_text (root), text))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = gil_test_roles_find (child, text);

    if (found != NULL)
      return found;
  }

  return NULL;
}
