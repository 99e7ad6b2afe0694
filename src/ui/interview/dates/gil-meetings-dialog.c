/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-meetings-dialog.h"

#include <glib/gi18n.h>

#include "gil-day-text.h"
#include "gil-focus.h"
#include "gil-linked-row.h"
#include "gil-meeting-page.h"
#include "gil-meeting.h"
#include "gil-reopen.h"
#include "gil-toast.h"

/* The interviews the user has: those to come, the nearest first, then those that are over. Where there is
 * none yet, the dialog begins with making one. */
struct _GilMeetingsDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  AdwNavigationView *navigation;
  GtkStack *stack;
  GtkListBox *list;

  /* Owned references */
  GilQuestionList *questions;
  GilSettings *settings;

  guint fill_id;
};

G_DEFINE_FINAL_TYPE (GilMeetingsDialog, gil_meetings_dialog, ADW_TYPE_DIALOG)

/* An interview and where it is in the journal. */
typedef struct
{
  char *id;
  GilMeeting *meeting;
} Entry;

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_free (entry->id);
  gil_meeting_free (entry->meeting);
  g_free (entry);
}

static GilJournal *
get_journal (GilMeetingsDialog *self)
{
  return gil_question_list_get_journal (self->questions);
}

/* To come, nearest first; over, latest first; without a date. */
static int
compare_entries (gconstpointer a,
                 gconstpointer b,
                 gpointer      data)
{
  const guint32 one = (*(const Entry *const *) a)->meeting->date;
  const guint32 two = (*(const Entry *const *) b)->meeting->date;
  const guint32 today = GPOINTER_TO_UINT (data);

  if ((one >= today) != (two >= today))
    return one >= today ? -1 : 1;
  if (one == two)
    return 0;

  return (one < two) == (one >= today) ? -1 : 1;
}

/* (element-type Entry) */
static GPtrArray *
list_entries (GilMeetingsDialog *self)
{
  g_auto (GStrv) ids = gil_journal_list (get_journal (self), GIL_JOURNAL_INTERVIEWS);
  GPtrArray *entries = g_ptr_array_new_with_free_func (entry_free);

  for (guint i = 0; ids[i] != NULL; i++) {
    Entry *entry = g_new0 (Entry, 1);

    entry->id = g_strdup (ids[i]);
    entry->meeting = gil_meeting_read (gil_journal_get (get_journal (self), GIL_JOURNAL_INTERVIEWS, ids[i]));
    g_ptr_array_add (entries, entry);
  }
  g_ptr_array_sort_with_data (entries, compare_entries, GUINT_TO_POINTER (gil_meeting_today ()));

  return entries;
}

static void
append_part (GString    *line,
             const char *part)
{
  if (part == NULL || *part == '\0')
    return;
  if (line->len > 0)
    g_string_append (line, " · ");
  g_string_append (line, part);
}

static char *
describe (GilMeetingsDialog *self,
          const GilMeeting  *meeting)
{
  GilCatalog *catalog = gil_question_list_get_catalog (self->questions);
  GilRole *role = meeting->role != NULL ? gil_catalog_find_role (catalog, meeting->role) : NULL;
  GilStage *stage = meeting->stage != NULL ? gil_catalog_find_stage (catalog, meeting->stage) : NULL;
  GString *line = g_string_new (NULL);
  g_autofree char *left = NULL;

  if (meeting->date != 0)
    left = gil_day_text_write_left ((int) meeting->date - (int) gil_meeting_today ());
  append_part (line, left);
  append_part (line, meeting->company);
  if (role != NULL)
    append_part (line, gil_settings_get_primary_text (self->settings, gil_role_get_name (role)));
  if (stage != NULL)
    append_part (line, gil_settings_get_primary_text (self->settings, gil_stage_get_name (stage)));

  return g_string_free (line, FALSE);
}

static GtkWidget *
row_new (GilMeetingsDialog *self,
         const Entry       *entry)
{
  g_autofree char *subtitle = describe (self, entry->meeting);
  g_autofree char *date = entry->meeting->date != 0 ? gil_day_text_write_date (entry->meeting->date)
                                                    : g_strdup (_("No date"));

  return gil_linked_row_new (date, subtitle, NULL, "meetings.edit", entry->id);
}

static void
fill (GilMeetingsDialog *self)
{
  g_autoptr (GPtrArray) entries = list_entries (self);
  int focus = gil_list_focus_find (self->list);

  gtk_list_box_remove_all (self->list);
  for (guint i = 0; i < entries->len; i++)
    gtk_list_box_append (self->list, row_new (self, g_ptr_array_index (entries, i)));
  gtk_stack_set_visible_child_name (self->stack, entries->len > 0 ? "list" : "empty");
  gil_list_focus_put (self->list, focus);
}

static gboolean
fill_cb (gpointer data)
{
  GilMeetingsDialog *self = GIL_MEETINGS_DIALOG (data);

  self->fill_id = 0;
  fill (self);

  return G_SOURCE_REMOVE;
}

static void
changed_cb (GilMeetingsDialog *self)
{
  if (self->fill_id == 0)
    self->fill_id = g_idle_add_full (G_PRIORITY_DEFAULT, fill_cb, self, NULL);
}

/* Back to the list, or out where one began with the page. */
static void
done_cb (GilMeetingsDialog *self)
{
  if (!adw_navigation_view_pop (self->navigation))
    adw_dialog_close (ADW_DIALOG (self));
}

static gboolean
is_unsaved (AdwNavigationPage *page)
{
  return GIL_IS_MEETING_PAGE (page) && gil_meeting_page_is_edited (GIL_MEETING_PAGE (page));
}

/* A page that was left, and where it was. */
typedef struct
{
  AdwNavigationView *navigation;
  AdwNavigationPage *page;
} Left;

static void
left_free (gpointer data)
{
  Left *left = data;

  g_object_unref (left->page);
  g_object_unref (left->navigation);
  g_free (left);
}

static void
push_again_cb (Left *left)
{
  if (gtk_widget_get_parent (GTK_WIDGET (left->page)) == NULL)
    adw_navigation_view_push (left->navigation, left->page);
}

static void
popped_cb (GilMeetingsDialog *self,
           AdwNavigationPage *page)
{
  Left *left;

  if (!is_unsaved (page))
    return;

  left = g_new0 (Left, 1);
  left->navigation = g_object_ref (self->navigation);
  left->page = g_object_ref (page);
  gil_toast_show_undo (GTK_WIDGET (self->navigation), _("Interview not saved"), G_CALLBACK (push_again_cb),
                       left, left_free);
}

static void
closed_cb (GilMeetingsDialog *self)
{
  if (is_unsaved (adw_navigation_view_get_visible_page (self->navigation)))
    gil_reopen_offer (ADW_DIALOG (self), _("Interview not saved"));
}

static AdwNavigationPage *
page_new (GilMeetingsDialog *self,
          const char        *id)
{
  AdwNavigationPage *page = gil_meeting_page_new (self->questions, self->settings, id);

  g_signal_connect_object (page, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);

  return page;
}

static void
add_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  GilMeetingsDialog *self = GIL_MEETINGS_DIALOG (widget);

  adw_navigation_view_push (self->navigation, page_new (self, NULL));
}

static void
edit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilMeetingsDialog *self = GIL_MEETINGS_DIALOG (widget);

  adw_navigation_view_push (self->navigation, page_new (self, g_variant_get_string (parameter, NULL)));
}

static void
gil_meetings_dialog_dispose (GObject *object)
{
  GilMeetingsDialog *self = GIL_MEETINGS_DIALOG (object);

  g_clear_handle_id (&self->fill_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_MEETINGS_DIALOG);
  g_clear_object (&self->settings);
  g_clear_object (&self->questions);

  G_OBJECT_CLASS (gil_meetings_dialog_parent_class)->dispose (object);
}

static void
gil_meetings_dialog_class_init (GilMeetingsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_meetings_dialog_dispose;

  gtk_widget_class_install_action (widget_class, "meetings.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "meetings.edit", "s", edit_cb);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/interview/dates/gil-meetings-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GilMeetingsDialog, navigation);
  gtk_widget_class_bind_template_child (widget_class, GilMeetingsDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, GilMeetingsDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, popped_cb);
}

static void
gil_meetings_dialog_init (GilMeetingsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
gil_meetings_dialog_new (GilQuestionList *questions,
                         GilSettings     *settings)
{
  GilMeetingsDialog *self;

  g_return_val_if_fail (GIL_IS_QUESTION_LIST (questions), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  self = g_object_new (GIL_TYPE_MEETINGS_DIALOG, NULL);
  self->questions = g_object_ref (questions);
  self->settings = g_object_ref (settings);
  fill (self);
  if (gtk_list_box_get_row_at_index (self->list, 0) == NULL) {
    AdwNavigationPage *page = page_new (self, NULL);

    adw_navigation_view_replace (self->navigation, &page, 1);
  }

  g_signal_connect_object (get_journal (self), "changed::interviews", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);

  return ADW_DIALOG (self);
}
