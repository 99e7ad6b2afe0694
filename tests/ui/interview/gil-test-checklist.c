/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-test-checklist.h"

#include <glib/gstdio.h>

#include "gil-meeting.h"

static void
open_journal (GilTestChecklist *self)
{
  self->journal = gil_journal_new (NULL);
  gil_journal_load (self->journal);
  self->session = gil_interview_session_new (self->catalog, self->settings, self->journal);
  self->questions = gil_interview_session_get_questions (self->session);
}

static void
close_journal (GilTestChecklist *self)
{
  if (self->host != NULL)
    gil_test_window_close (g_steal_pointer (&self->host));
  g_assert_finalize_object (g_steal_pointer (&self->session));
  gil_test_journal_close (g_steal_pointer (&self->journal));
}

void
gil_test_checklist_set_up (GilTestChecklist *self,
                           gconstpointer     data)
{
  g_autoptr (GilJournal) journal = gil_journal_new (NULL);

  g_unlink (gil_journal_get_path (journal));
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  self->settings = gil_test_settings_new ();
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_EN);
  self->catalog = gil_test_catalog_new ();
  open_journal (self);
}

void
gil_test_checklist_tear_down (GilTestChecklist *self,
                              gconstpointer     data)
{
  close_journal (self);
  g_assert_finalize_object (g_steal_pointer (&self->settings));
  g_assert_finalize_object (g_steal_pointer (&self->catalog));
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

void
gil_test_checklist_restart (GilTestChecklist *self)
{
  close_journal (self);
  open_journal (self);
}

void
gil_test_checklist_read (GilTestChecklist *self,
                         const char       *journal)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_strdup (gil_journal_get_path (self->journal));
  g_autofree char *folder = g_path_get_dirname (path);

  close_journal (self);
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, journal, -1, &error);
  g_assert_no_error (error);
  open_journal (self);
}

void
gil_test_checklist_show (GilTestChecklist *self,
                         GtkWidget        *widget)
{
  GtkWidget *overlay = adw_toast_overlay_new ();

  if (self->host != NULL)
    gil_test_window_close (g_steal_pointer (&self->host));
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), widget);
  self->host = gil_test_host_new (overlay, 700, 900);
}

void
gil_test_checklist_act (GtkWidget  *widget,
                        const char *action,
                        const char *target)
{
  GtkRoot *window = gtk_widget_get_root (widget);

  g_assert_true (gtk_widget_activate_action (widget, action, target != NULL ? "s" : NULL, target));
  gil_test_settle (window);
}

static const char *
get_label (gpointer widget)
{
  if (GTK_IS_BUTTON (widget))
    return gtk_button_get_label (widget);
  if (ADW_IS_BUTTON_ROW (widget))
    return adw_preferences_row_get_title (widget);

  return NULL;
}

static gboolean
says (gpointer      widget,
      gconstpointer label)
{
  return gtk_widget_get_mapped (widget) && g_strcmp0 (get_label (widget), label) == 0;
}

void
gil_test_checklist_press (gpointer    root,
                          const char *label)
{
  GtkWidget *button = gil_test_find_match (root, says, label);
  GtkRoot *window;

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  window = gtk_widget_get_root (button);
  /* A button that is activated stays pressed for a while first. */
  if (GTK_IS_BUTTON (button))
    g_signal_emit_by_name (button, "clicked");
  else
    gtk_widget_activate (button);
  gil_test_settle (window);
}

gboolean
gil_test_checklist_shows (gpointer    root,
                          const char *text)
{
  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root)
      && g_str_has_prefix (gtk_label_get_text (root), text))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    if (gil_test_checklist_shows (child, text))
      return TRUE;
  }

  return FALSE;
}

AdwDialog *
gil_test_checklist_dialog (GilTestChecklist *self)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (self->host));
}

char *
gil_test_checklist_meet (GilTestChecklist *self,
                         int               days,
                         const char       *stage)
{
  g_autoptr (GilMeeting) meeting = gil_meeting_new ();
  g_autoptr (JsonObject) members = NULL;
  char *id = gil_journal_make_id ();

  meeting->date = (guint32) ((int) gil_meeting_today () + days);
  meeting->stage = g_strdup (stage);
  members = gil_meeting_write (meeting);
  gil_journal_set (self->journal, GIL_JOURNAL_INTERVIEWS, id, members);

  return id;
}
