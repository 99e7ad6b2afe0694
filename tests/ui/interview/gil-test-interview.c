/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-test-interview.h"

#include <glib/gstdio.h>

#include "gil-decision-make.h"

static void
open_journal (GilTestInterview *self)
{
  self->journal = gil_journal_new (NULL);
  gil_journal_load (self->journal);
  self->session = gil_interview_session_new (self->catalog, self->settings, self->journal);
}

static void
close_journal (GilTestInterview *self)
{
  g_assert_finalize_object (g_steal_pointer (&self->session));
  gil_test_journal_close (g_steal_pointer (&self->journal));
}

void
gil_test_interview_set_up (GilTestInterview *self,
                           gconstpointer     data)
{
  g_autoptr (GilJournal) journal = gil_journal_new (NULL);

  g_unlink (gil_journal_get_path (journal));
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  self->settings = gil_test_settings_new ();
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_EN);
  gil_settings_set_last_tab (self->settings, "interview");
  self->catalog = gil_test_catalog_new ();
  open_journal (self);
}

void
gil_test_interview_tear_down (GilTestInterview *self,
                              gconstpointer     data)
{
  gil_test_interview_close (self);
  close_journal (self);
  g_assert_finalize_object (g_steal_pointer (&self->settings));
  g_assert_finalize_object (g_steal_pointer (&self->catalog));
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

void
gil_test_interview_restart (GilTestInterview *self,
                            const char       *journal)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_strdup (gil_journal_get_path (self->journal));
  g_autofree char *folder = g_path_get_dirname (path);

  gil_test_interview_close (self);
  close_journal (self);
  if (journal != NULL) {
    g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
    g_file_set_contents (path, journal, -1, &error);
    g_assert_no_error (error);
  }
  open_journal (self);
}

void
gil_test_interview_show (GilTestInterview *self,
                         GtkWidget        *widget)
{
  GtkWidget *overlay = adw_toast_overlay_new ();

  gil_test_interview_close (self);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), widget);
  self->host = gil_test_host_new (overlay, 700, 900);
}

/* The whole window, and in it the page of a question. */
void
gil_test_interview_open (GilTestInterview *self,
                         const char       *question)
{
  if (self->host == NULL)
    self->host =
      GTK_WIDGET (gil_test_window_new_with (self->settings, self->catalog, self->journal));
  if (question != NULL)
    gil_test_interview_act (self->host, "win.show-question", g_variant_new_string (question));
}

void
gil_test_interview_close (GilTestInterview *self)
{
  if (self->host != NULL)
    gil_test_window_close (g_steal_pointer (&self->host));
}

AdwNavigationPage *
gil_test_interview_get_page (GilTestInterview *self)
{
  GtkWidget *navigation = gil_test_find (self->host, ADW_TYPE_NAVIGATION_VIEW);

  return adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (navigation));
}

guint
gil_test_interview_get_depth (GilTestInterview *self)
{
  GtkWidget *navigation = gil_test_find (self->host, ADW_TYPE_NAVIGATION_VIEW);
  g_autoptr (GListModel) stack =
    adw_navigation_view_get_navigation_stack (ADW_NAVIGATION_VIEW (navigation));

  return g_list_model_get_n_items (stack);
}

static GtkWidget *
find_nth (GtkWidget *root,
          GType      type,
          guint     *n)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type)) {
    if (*n == 0)
      return root;
    *n -= 1;
  }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_nth (child, type, n);

    if (found != NULL)
      return found;
  }

  return NULL;
}

GtkWidget *
gil_test_interview_find_nth (gpointer root,
                             GType    type,
                             guint    n)
{
  GtkWidget *found = find_nth (root, type, &n);

  g_assert_nonnull (found);

  return found;
}

static GtkWidget *
find_labelled (GtkWidget  *root,
               GType       type,
               const char *label)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_labelled (child, type, label);

    if (found != NULL)
      return found;
  }

  return g_type_is_a (G_OBJECT_TYPE (root), type) && gtk_widget_get_mapped (root)
             && gil_test_shows (root, label)
           ? root
           : NULL;
}

GtkWidget *
gil_test_interview_find (gpointer    root,
                         GType       type,
                         const char *label)
{
  GtkWidget *found = find_labelled (root, type, label);

  if (found == NULL)
    g_error ("nothing says “%s”", label);

  return found;
}

void
gil_test_interview_press (gpointer    root,
                          const char *label)
{
  GtkWidget *button = gil_test_interview_find (root, GTK_TYPE_BUTTON, label);
  GtkRoot *window = gtk_widget_get_root (button);

  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  gil_test_settle (window);
}

void
gil_test_interview_act (gpointer    widget,
                        const char *action,
                        GVariant   *target)
{
  GtkRoot *window = gtk_widget_get_root (widget);

  g_assert_true (gtk_widget_activate_action_variant (widget, action, target));
  gil_test_settle (window);
}

void
gil_test_interview_type (GtkTextView *view,
                         const char  *text)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter end;

  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_insert (buffer, &end, text, -1);
  gtk_text_buffer_end_user_action (buffer);
}

char *
gil_test_interview_dup_text (GtkTextView *view)
{
  char *text = NULL;

  g_object_get (gtk_text_view_get_buffer (view), "text", &text, NULL);

  return text;
}

char *
gil_test_interview_decide (GilTestInterview *self,
                           const char       *title)
{
  guint n = g_list_model_get_n_items (gil_catalog_get_criteria (self->catalog));
  g_autofree GilWant *wants = g_new0 (GilWant, n);
  g_autoptr (GilPick) pick = NULL;
  g_autoptr (GilDecision) decision = NULL;
  g_autoptr (JsonObject) item = NULL;
  char *id = gil_journal_make_id ();

  wants[gil_criterion_get_index (gil_catalog_find_criterion (self->catalog, "async"))] = GIL_WANT_MUST;
  pick = gil_pick_new (self->catalog, GIL_BASIS_NOTES, GIL_SCOPE_ALL, NULL, wants);
  decision = gil_decision_new_from_pick (pick, 0, NULL);
  decision->title = g_strdup (title);
  decision->why = g_strdup ("It was the only one I could explain.");
  item = gil_decision_write (decision);
  gil_journal_set (self->journal, GIL_JOURNAL_DECISIONS, id, item);

  return id;
}
