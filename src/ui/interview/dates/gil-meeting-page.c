/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-meeting-page.h"

#include <glib/gi18n.h>

#include "gil-composed.h"
#include "gil-meeting.h"
#include "gil-own-words.h"
#include "gil-remove.h"

/* An interview to write down or to change: when, where, for which role, at which stage. The date can be typed
 * as well as picked; a calendar says little to those who listen. */
struct _GilMeetingPage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  GtkEditable *date_row;
  GtkWidget *date_help;
  GtkCalendar *calendar;
  GtkEditable *company_row;
  AdwComboRow *role_row;
  AdwComboRow *stage_row;
  GilOwnWords *note;
  GtkWidget *remove_button;

  /* Owned references */
  GilQuestionList *questions;
  GilSettings *settings;

  char *id; /* (nullable): a new one has none */
  char *lost_role;  /* (nullable): id of a role that is not in the list any more */
  char *lost_stage; /* (nullable): likewise */
  char *before;     /* the interview as it is in the journal */
  gboolean setting;
};

G_DEFINE_FINAL_TYPE (GilMeetingPage, gil_meeting_page, ADW_TYPE_NAVIGATION_PAGE)

enum
{
  SIGNAL_DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GilJournal *
get_journal (GilMeetingPage *self)
{
  return gil_question_list_get_journal (self->questions);
}

static GListModel *
get_roles (GilMeetingPage *self)
{
  return gil_catalog_get_roles (gil_question_list_get_catalog (self->questions));
}

static GListModel *
get_stages (GilMeetingPage *self)
{
  return gil_catalog_get_stages (gil_question_list_get_catalog (self->questions));
}

static void
select_day (GilMeetingPage *self,
            guint32         day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  self->setting = TRUE;
  /* The first of a month is in every month on the way. */
  g_object_set (self->calendar, "day", 1, NULL);
  g_object_set (self->calendar, "year", (int) g_date_get_year (&date), NULL);
  g_object_set (self->calendar, "month", (int) g_date_get_month (&date) - 1, NULL);
  g_object_set (self->calendar, "day", (int) g_date_get_day (&date), NULL);
  self->setting = FALSE;
}

static guint32
read_day (GilMeetingPage *self)
{
  g_autofree char *text = g_strstrip (gil_composed_dup_text (self->date_row));

  return gil_meeting_parse_typed_day (text);
}

static void
date_edited_cb (const char *text,
                gpointer    data)
{
  GilMeetingPage *self = data;
  guint32 day = read_day (self);
  GtkWidget *row = GTK_WIDGET (self->date_row);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "meeting.save", day != 0);
  gtk_widget_set_visible (self->date_help, day == 0 && *text != '\0');
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_INVALID,
                               day != 0 ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE, -1);
  if (day != 0) {
    gtk_widget_remove_css_class (row, "error");
    if (!self->setting)
      select_day (self, day);
  } else {
    gtk_widget_add_css_class (row, "error");
  }
}

static void
day_selected_cb (GilMeetingPage *self)
{
  g_autoptr (GDateTime) date = NULL;
  g_autofree char *text = NULL;

  if (self->setting)
    return;

  date = gtk_calendar_get_date (self->calendar);
  text = g_date_time_format (date, "%Y-%m-%d");
  self->setting = TRUE;
  gtk_editable_set_text (self->date_row, text);
  self->setting = FALSE;
}

static const char *
get_id (gpointer item)
{
  return GIL_IS_ROLE (item) ? gil_role_get_id (item) : gil_stage_get_id (item);
}

static const GilText *
get_name (gpointer item)
{
  return GIL_IS_ROLE (item) ? gil_role_get_name (item) : gil_stage_get_name (item);
}

/* Offers the items of a list and, first, to leave it open. */
static void
fill_combo (GilMeetingPage *self,
            AdwComboRow    *row,
            GListModel     *items,
            const char     *id,
            char          **lost)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  gtk_string_list_append (names, _("Not yet known"));
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (items, i);

    gtk_string_list_append (names, gil_settings_get_primary_text (self->settings, get_name (item)));
    if (g_strcmp0 (get_id (item), id) == 0)
      selected = i + 1;
  }

  adw_combo_row_set_model (row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (row, selected);
  if (selected == 0)
    *lost = g_strdup (id);
}

/* (transfer full) (nullable): what is not in the list stays as long as nothing else is chosen. */
static char *
dup_choice (AdwComboRow *row,
            GListModel  *items,
            const char  *lost)
{
  guint selected = adw_combo_row_get_selected (row);
  g_autoptr (GObject) item = NULL;

  if (selected == 0 || selected == GTK_INVALID_LIST_POSITION)
    return g_strdup (lost);
  item = g_list_model_get_item (items, selected - 1);

  return g_strdup (get_id (item));
}

static GilMeeting *
read_form (GilMeetingPage *self)
{
  GilMeeting *meeting = gil_meeting_new ();

  meeting->date = read_day (self);
  meeting->company = g_strstrip (gil_composed_dup_text (self->company_row));
  meeting->role = dup_choice (self->role_row, get_roles (self), self->lost_role);
  meeting->stage = dup_choice (self->stage_row, get_stages (self), self->lost_stage);
  meeting->note = g_strstrip (gil_own_words_dup_text (self->note));

  return meeting;
}

static char *
write_form (GilMeetingPage *self)
{
  g_autoptr (GilMeeting) meeting = read_form (self);
  g_autoptr (JsonNode) node = json_node_alloc ();

  json_node_take_object (json_node_init_object (node, NULL), gil_meeting_write (meeting));

  return json_to_string (node, FALSE);
}

/* What is on the page is what is in the journal. */
static void
settle (GilMeetingPage *self)
{
  g_free (self->before);
  self->before = write_form (self);
}

static void
save_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilMeetingPage *self = GIL_MEETING_PAGE (widget);
  g_autoptr (GilMeeting) meeting = read_form (self);
  g_autoptr (JsonObject) members = gil_meeting_write (meeting);

  if (self->id == NULL)
    self->id = gil_journal_make_id ();
  gil_journal_set (get_journal (self), GIL_JOURNAL_INTERVIEWS, self->id, members);
  settle (self);
  g_signal_emit (self, signals[SIGNAL_DONE], 0);
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GilMeetingPage *self = GIL_MEETING_PAGE (widget);

  gil_remove (widget, get_journal (self), GIL_JOURNAL_INTERVIEWS, self->id, _("Interview removed"));
  settle (self);
  g_signal_emit (self, signals[SIGNAL_DONE], 0);
}

static void
gil_meeting_page_dispose (GObject *object)
{
  GilMeetingPage *self = GIL_MEETING_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_MEETING_PAGE);
  g_clear_object (&self->settings);
  g_clear_object (&self->questions);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->lost_role, g_free);
  g_clear_pointer (&self->lost_stage, g_free);
  g_clear_pointer (&self->before, g_free);

  G_OBJECT_CLASS (gil_meeting_page_parent_class)->dispose (object);
}

static void
gil_meeting_page_class_init (GilMeetingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_meeting_page_dispose;

  /**
   * GilMeetingPage::done:
   * @self: a page
   *
   * The interview was saved or removed.
   */
  signals[SIGNAL_DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "meeting.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "meeting.remove", NULL, remove_cb);

  g_type_ensure (GIL_TYPE_OWN_WORDS);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/interview/dates/gil-meeting-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilMeetingPage, date_row);
  gtk_widget_class_bind_template_child (widget_class, GilMeetingPage, date_help);
  gtk_widget_class_bind_template_child (widget_class, GilMeetingPage, calendar);
  gtk_widget_class_bind_template_child (widget_class, GilMeetingPage, company_row);
  gtk_widget_class_bind_template_child (widget_class, GilMeetingPage, role_row);
  gtk_widget_class_bind_template_child (widget_class, GilMeetingPage, stage_row);
  gtk_widget_class_bind_template_child (widget_class, GilMeetingPage, note);
  gtk_widget_class_bind_template_child (widget_class, GilMeetingPage, remove_button);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);
}

static void
gil_meeting_page_init (GilMeetingPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gil_composed_watch (self->date_row, date_edited_cb, self);
  gil_composed_watch (self->company_row, NULL, NULL);
}

static void
show_meeting (GilMeetingPage   *self,
              const GilMeeting *meeting)
{
  g_autofree char *date = gil_meeting_format_day (meeting->date != 0 ? meeting->date : gil_meeting_today ());

  gtk_editable_set_text (self->date_row, date);
  gtk_editable_set_text (self->company_row, meeting->company != NULL ? meeting->company : "");
  fill_combo (self, self->role_row, get_roles (self), meeting->role, &self->lost_role);
  fill_combo (self, self->stage_row, get_stages (self), meeting->stage, &self->lost_stage);
  gil_own_words_set_text (self->note, meeting->note != NULL ? meeting->note : "");
}

AdwNavigationPage *
gil_meeting_page_new (GilQuestionList *questions,
                      GilSettings     *settings,
                      const char      *id)
{
  GilMeetingPage *self;
  g_autoptr (GilMeeting) meeting = NULL;

  g_return_val_if_fail (GIL_IS_QUESTION_LIST (questions), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  self = g_object_new (GIL_TYPE_MEETING_PAGE, NULL);
  self->questions = g_object_ref (questions);
  self->settings = g_object_ref (settings);
  self->id = g_strdup (id);

  if (id != NULL)
    meeting = gil_meeting_read (gil_journal_get (get_journal (self), GIL_JOURNAL_INTERVIEWS, id));
  if (meeting == NULL)
    meeting = gil_meeting_new ();
  show_meeting (self, meeting);
  settle (self);
  gtk_widget_set_visible (self->remove_button, id != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "meeting.remove", id != NULL);
  if (id == NULL)
    adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), _("New interview"));

  return ADW_NAVIGATION_PAGE (self);
}

gboolean
gil_meeting_page_is_edited (GilMeetingPage *self)
{
  g_autofree char *now = NULL;

  g_return_val_if_fail (GIL_IS_MEETING_PAGE (self), FALSE);

  now = write_form (self);

  return !g_str_equal (now, self->before);
}
