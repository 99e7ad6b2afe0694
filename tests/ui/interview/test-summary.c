/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-interview-summary.h"

#include "gil-answer.h"
#include "gil-day-text.h"
#include "gil-meeting.h"
#include "gil-meeting-page.h"
#include "gil-own-words.h"
#include "gil-own.h"
#include "gil-progress-ring.h"
#include "gil-task-row.h"
#include "gil-test-checklist.h"
#include "gil-topic-row.h"

static GtkWidget *
show_summary (GilTestChecklist *self)
{
  gil_test_checklist_show (self, gil_interview_summary_new (self->questions, self->settings));

  return gil_test_find (self->host, GIL_TYPE_INTERVIEW_SUMMARY);
}

static GilMeeting *
read_meeting (GilTestChecklist *self,
              const char       *id)
{
  return gil_meeting_read (gil_journal_get (self->journal, GIL_JOURNAL_INTERVIEWS, id));
}

/* The date makes the days, and the days make the words. */
static void
test_days (GilTestChecklist *self,
           gconstpointer     unused)
{
  const struct
  {
    int days;
    const char *shown;
    const char *spoken;
  } cases[] = {
    { 21, "21 days left", "21 days until the interview" },
    { 1, "1 day left", "1 day until the interview" },
    { 0, "Today is the day", "Today is the day" },
    { -1, "How did it go?", "1 day ago" },
    { -7, "How did it go?", "7 days ago" },
    { -8, "Set the date", "8 days ago" },
  };

  show_summary (self);
  g_assert_true (gil_test_shows (self->host, "Set the date"));
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *id = gil_test_checklist_meet (self, cases[i].days, NULL);
    g_autofree char *spoken = gil_day_text_speak_left (cases[i].days);

    gil_test_settle (self->host);
    g_test_message ("%d days", cases[i].days);
    g_assert_true (gil_test_shows (self->host, cases[i].shown));
    g_assert_cmpstr (spoken, ==, cases[i].spoken);
    json_object_unref (gil_journal_remove (self->journal, GIL_JOURNAL_INTERVIEWS, id));
  }
}

/* Of several, the nearest that is not over. */
static void
test_nearest (GilTestChecklist *self,
              gconstpointer     unused)
{
  g_autofree char *far = gil_test_checklist_meet (self, 30, NULL);
  g_autofree char *near = gil_test_checklist_meet (self, 4, NULL);
  g_autofree char *over = gil_test_checklist_meet (self, -1, NULL);

  show_summary (self);
  g_assert_true (gil_test_shows (self->host, "4 days left"));
  json_object_unref (gil_journal_remove (self->journal, GIL_JOURNAL_INTERVIEWS, near));
  gil_test_settle (self->host);
  g_assert_true (gil_test_shows (self->host, "30 days left"));
}

static void
test_ring (GilTestChecklist *self,
           gconstpointer     unused)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->questions));
  const char *all_but_one = "98%";
  GilProgressRing *ring;

  show_summary (self);
  ring = GIL_PROGRESS_RING (gil_test_find (self->host, GIL_TYPE_PROGRESS_RING));
  g_assert_cmpfloat (gil_progress_ring_get_fraction (ring), ==, 0);
  g_assert_true (gil_test_shows (self->host, "0%"));

  for (guint i = 0; i < n; i++) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (G_LIST_MODEL (self->questions), i);

    if (i < n - 1)
      gil_answer_set_status (self->journal, gil_question_get_id (question), GIL_ANSWER_READY);
  }
  gil_test_settle (self->host);
  g_assert_cmpfloat_with_epsilon (gil_progress_ring_get_fraction (ring), (n - 1.0) / n, 1e-9);
  g_assert_true (gil_test_shows (self->host, all_but_one));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (ring), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, all_but_one);
}

static GtkWidget *
find_check (gpointer root)
{
  if (GTK_IS_CHECK_BUTTON (root))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_check (child);

    if (found != NULL)
      return found;
  }

  return NULL;
}

static void
test_plan (GilTestChecklist *self,
           gconstpointer     unused)
{
  g_autofree char *id = NULL;
  GtkWidget *summary = show_summary (self);
  AdwDialog *dialog;
  GtkWidget *task;

  g_assert_true (gil_test_shows (self->host, "3 new, 1 task"));
  gil_test_checklist_act (summary, "summary.show-today", NULL);
  dialog = gil_test_checklist_dialog (self);
  g_assert_nonnull (dialog);
  g_assert_true (gil_test_shows (dialog, "New questions"));
  g_assert_false (gil_test_shows (dialog, "Go through again"));
  g_assert_cmpuint (gil_test_count (dialog, GIL_TYPE_TOPIC_ROW), ==, 3);
  g_assert_cmpuint (gil_test_count (dialog, GIL_TYPE_TASK_ROW), ==, 1);

  /* What is ticked off there is ticked off, and stays in sight. */
  task = gil_test_find (dialog, GIL_TYPE_TASK_ROW);
  gtk_widget_activate (task);
  gil_test_settle (self->host);
  g_assert_true (gil_task_is_done (self->journal, gil_task_row_get_id (GIL_TASK_ROW (task))));
  g_assert_true (gil_task_row_is_done (GIL_TASK_ROW (task)));
  g_assert_true (gil_test_shows (self->host, "3 new"));
  adw_dialog_force_close (dialog);

  /* The fewer days, the more a day. */
  id = gil_test_checklist_meet (self, 5, "T1");
  gil_test_settle (self->host);
  g_assert_true (gil_test_shows (self->host, "5 new, 2 tasks"));
}

/* What is read through is ticked off, and that can be taken back. */
static void
test_reviews (GilTestChecklist *self,
              gconstpointer     unused)
{
  GtkWidget *summary, *check;
  AdwDialog *dialog;

  gil_test_checklist_read (self, "{\"format\": 1, \"answers\": {\"C04-1\": {\"text_ko\": \"그때\", "
                                 "\"made\": \"2026-01-01T00:00:00.000000Z\", "
                                 "\"changed\": \"2026-01-01T00:00:00.000000Z\"}}}");
  summary = show_summary (self);
  g_assert_true (gil_test_shows (self->host, "1 review, 3 new, 1 task"));

  gil_test_checklist_act (summary, "summary.show-today", NULL);
  dialog = gil_test_checklist_dialog (self);
  g_assert_true (gil_test_shows (dialog, "Go through again"));
  check = find_check (gil_test_find (dialog, GIL_TYPE_TOPIC_ROW));
  g_assert_nonnull (check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  gil_test_settle (self->host);
  g_assert_true (gil_test_shows (self->host, "3 new, 1 task"));
  g_assert_false (gil_test_shows (self->host, "1 review"));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), FALSE);
  gil_test_settle (self->host);
  g_assert_true (gil_test_shows (self->host, "1 review, 3 new, 1 task"));
  adw_dialog_force_close (dialog);
}

/* The interview is told there, and leads to its date. */
static void
test_dialog_date (GilTestChecklist *self,
                  gconstpointer     unused)
{
  g_autofree char *id = gil_test_checklist_meet (self, 4, "T1");
  GtkWidget *summary = show_summary (self);
  AdwDialog *dialog;

  gil_test_checklist_act (summary, "summary.show-today", NULL);
  dialog = gil_test_checklist_dialog (self);
  g_assert_true (gil_test_shows (dialog, "4 days left"));
  gil_test_checklist_act (GTK_WIDGET (dialog), "today.show-dates", NULL);
  dialog = gil_test_checklist_dialog (self);
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "My interviews");
  adw_dialog_force_close (dialog);
}

/* Lets time pass until the clock is looked at again. */
static void
look_at_clock (GilTestChecklist *self,
               GtkWidget        *summary)
{
  GSource *clock = g_main_context_find_source_by_funcs_user_data (NULL, &g_timeout_funcs, summary);

  g_assert_nonnull (clock);
  g_source_set_ready_time (clock, 0);
  gil_test_settle (self->host);
}

/* It is a day later east of the date line: midnight in a moment. */
static void
test_midnight (GilTestChecklist *self,
               gconstpointer     unused)
{
  g_autofree char *zone = g_strdup (g_getenv ("TZ"));
  g_autofree char *id = NULL;
  GtkWidget *summary;

  g_setenv ("TZ", "<-12>12", TRUE);
  id = gil_test_checklist_meet (self, 5, "T1");
  summary = show_summary (self);
  g_assert_true (gil_test_shows (self->host, "5 days left"));

  look_at_clock (self, summary);
  g_assert_true (gil_test_shows (self->host, "5 days left"));
  g_setenv ("TZ", "<+12>-12", TRUE);
  look_at_clock (self, summary);
  g_assert_true (gil_test_shows (self->host, "4 days left"));

  if (zone != NULL)
    g_setenv ("TZ", zone, TRUE);
  else
    g_unsetenv ("TZ");
}

static void
test_the_day (GilTestChecklist *self,
              gconstpointer     unused)
{
  g_autofree char *id = gil_test_checklist_meet (self, 0, "T1");
  GtkWidget *summary = show_summary (self);

  g_assert_true (gil_test_shows (self->host, "Nothing more to do"));
  gil_test_checklist_act (summary, "summary.show-today", NULL);
  g_assert_true (gil_test_checklist_shows (gil_test_checklist_dialog (self), "Nothing new today."));
  adw_dialog_force_close (gil_test_checklist_dialog (self));
}

static void
show_stage_cb (const char **id,
               const char  *shown)
{
  *id = g_intern_string (shown);
}

/* After an interview the dialog leads to the last stage. */
static void
test_passed (GilTestChecklist *self,
             gconstpointer     unused)
{
  g_autofree char *id = gil_test_checklist_meet (self, -1, "T1");
  GtkWidget *summary = show_summary (self);
  const char *shown = NULL;
  AdwDialog *dialog;

  g_assert_true (gil_test_shows (self->host, "Next interview"));
  gil_test_checklist_act (summary, "summary.show-today", NULL);
  dialog = gil_test_checklist_dialog (self);
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "How did it go?");
  g_signal_connect_swapped (dialog, "show-stage", G_CALLBACK (show_stage_cb), &shown);
  gil_test_checklist_act (GTK_WIDGET (dialog), "today.show-stage", "JOIN");
  g_assert_cmpstr (shown, ==, "JOIN");
  g_assert_null (gil_test_checklist_dialog (self));
}

static GtkWidget *
open_page (GilTestChecklist *self,
           GtkWidget        *summary)
{
  gil_test_checklist_act (summary, "summary.show-dates", NULL);

  return gil_test_find (gil_test_checklist_dialog (self), GIL_TYPE_MEETING_PAGE);
}

/* One begins with the page where there is no interview yet. */
static void
test_new_date (GilTestChecklist *self,
               gconstpointer     unused)
{
  GtkWidget *summary = show_summary (self);
  GtkWidget *page = open_page (self, summary);
  g_auto (GStrv) ids = NULL;
  g_autoptr (GilMeeting) meeting = NULL;
  g_autofree char *date = gil_meeting_format_day (gil_meeting_today () + 400);
  GtkEditable *row;

  g_assert_nonnull (page);
  row = gil_test_find_row (page, "Date (year-month-day)");
  gtk_editable_set_text (row, "2026-13-01");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (row), "error"));
  gil_test_checklist_act (page, "meeting.save", NULL);
  ids = gil_journal_list (self->journal, GIL_JOURNAL_INTERVIEWS);
  g_assert_cmpuint (g_strv_length (ids), ==, 0);
  g_strfreev (g_steal_pointer (&ids));

  gtk_editable_set_text (row, date);
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (row), "error"));
  gtk_editable_set_text (gil_test_find_row (page, "Company"), " Sonamu ");
  gil_test_checklist_act (page, "meeting.save", NULL);
  g_assert_null (gil_test_checklist_dialog (self));
  g_assert_true (gil_test_shows (self->host, "400 days left"));

  gil_test_checklist_restart (self);
  ids = gil_journal_list (self->journal, GIL_JOURNAL_INTERVIEWS);
  g_assert_cmpuint (g_strv_length (ids), ==, 1);
  meeting = read_meeting (self, ids[0]);
  g_assert_cmpuint (meeting->date, ==, gil_meeting_today () + 400);
  g_assert_cmpstr (meeting->company, ==, "Sonamu");
  g_assert_null (meeting->role);
}

/* The date typed and the date picked are one. */
static void
test_calendar (GilTestChecklist *self,
               gconstpointer     unused)
{
  GtkWidget *page = open_page (self, show_summary (self));
  GtkCalendar *calendar = GTK_CALENDAR (gil_test_find (page, GTK_TYPE_CALENDAR));
  GtkEditable *row = gil_test_find_row (page, "Date (year-month-day)");
  const char *const days[] = { "2027-01-31", "2027-02-28", "2028-02-29", "2026-12-31" };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++) {
    g_autoptr (GDateTime) shown = NULL;
    g_autofree char *text = NULL;

    gtk_editable_set_text (row, days[i]);
    shown = gtk_calendar_get_date (calendar);
    text = g_date_time_format (shown, "%Y-%m-%d");
    g_assert_cmpstr (text, ==, days[i]);
    g_assert_cmpstr (gtk_editable_get_text (row), ==, days[i]);
  }

  g_object_set (calendar, "day", 5, NULL);
  g_signal_emit_by_name (calendar, "day-selected");
  g_assert_cmpstr (gtk_editable_get_text (row), ==, "2026-12-05");
  adw_dialog_force_close (gil_test_checklist_dialog (self));
}

static void
test_edit_date (GilTestChecklist *self,
                gconstpointer     unused)
{
  g_autofree char *id = gil_test_checklist_meet (self, 4, "T1");
  GtkWidget *summary = show_summary (self);
  g_autofree char *date = gil_meeting_format_day (gil_meeting_today () + 6);
  g_autoptr (GilMeeting) meeting = NULL;
  AdwDialog *dialog;
  GtkWidget *page;

  g_assert_null (open_page (self, summary));
  dialog = gil_test_checklist_dialog (self);
  g_assert_true (gil_test_checklist_shows (dialog, "4 days left"));
  gil_test_checklist_act (GTK_WIDGET (dialog), "meetings.edit", id);
  page = gil_test_find (dialog, GIL_TYPE_MEETING_PAGE);
  gtk_editable_set_text (gil_test_find_row (page, "Date (year-month-day)"), date);
  gil_own_words_set_text (GIL_OWN_WORDS (gil_test_find (page, GIL_TYPE_OWN_WORDS)), "Third floor");
  gil_test_checklist_act (page, "meeting.save", NULL);
  g_assert_true (gil_test_shows (self->host, "6 days left"));
  g_assert_true (gil_test_checklist_shows (dialog, "6 days left"));

  meeting = read_meeting (self, id);
  g_assert_cmpstr (meeting->note, ==, "Third floor");
  g_assert_cmpstr (meeting->stage, ==, "T1");

  gil_test_checklist_act (GTK_WIDGET (dialog), "meetings.edit", id);
  page = gil_test_find (dialog, GIL_TYPE_MEETING_PAGE);
  gil_test_checklist_press (page, "Remove this interview");
  g_assert_true (gil_test_shows (dialog, "No interviews"));
  g_assert_true (gil_test_shows (self->host, "Set the date"));
  gil_test_checklist_press (dialog, "Undo");
  g_assert_false (gil_test_shows (dialog, "No interviews"));
  g_assert_true (gil_test_shows (self->host, "6 days left"));
  adw_dialog_force_close (dialog);
}

/* Going back without saving drops nothing: the page can be had again as it was. */
static void
test_back_unsaved (GilTestChecklist *self,
                   gconstpointer     unused)
{
  g_autofree char *id = gil_test_checklist_meet (self, 4, "T1");
  GtkWidget *summary = show_summary (self);
  g_autoptr (GilMeeting) meeting = NULL;
  AdwNavigationView *view;
  AdwDialog *dialog;
  GtkWidget *page;

  open_page (self, summary);
  dialog = gil_test_checklist_dialog (self);
  view = ADW_NAVIGATION_VIEW (gil_test_find (dialog, ADW_TYPE_NAVIGATION_VIEW));
  gil_test_checklist_act (GTK_WIDGET (dialog), "meetings.edit", id);
  adw_navigation_view_pop (view);
  g_assert_false (gil_test_shows (dialog, "Interview not saved"));

  gil_test_checklist_act (GTK_WIDGET (dialog), "meetings.edit", id);
  page = gil_test_find (dialog, GIL_TYPE_MEETING_PAGE);
  gtk_editable_set_text (gil_test_find_row (page, "Company"), "Sonamu");
  adw_navigation_view_pop (view);
  g_assert_true (gil_test_shows (dialog, "Interview not saved"));
  meeting = read_meeting (self, id);
  g_assert_null (meeting->company);

  gil_test_checklist_press (dialog, "Undo");
  page = gil_test_find (dialog, GIL_TYPE_MEETING_PAGE);
  g_assert_cmpstr (gtk_editable_get_text (gil_test_find_row (page, "Company")), ==, "Sonamu");
  gil_test_checklist_act (page, "meeting.save", NULL);
  gil_meeting_free (meeting);
  meeting = read_meeting (self, id);
  g_assert_cmpstr (meeting->company, ==, "Sonamu");
  adw_dialog_force_close (dialog);
}

/* What the content no longer has stays while nothing else is chosen. */
static void
test_lost_stage (GilTestChecklist *self,
                 gconstpointer     unused)
{
  g_autofree char *id = gil_test_checklist_meet (self, 4, "FAX");
  GtkWidget *summary = show_summary (self);
  g_autoptr (GilMeeting) meeting = NULL;
  AdwDialog *dialog;

  open_page (self, summary);
  dialog = gil_test_checklist_dialog (self);
  gil_test_checklist_act (GTK_WIDGET (dialog), "meetings.edit", id);
  gil_test_checklist_act (gil_test_find (dialog, GIL_TYPE_MEETING_PAGE), "meeting.save", NULL);
  meeting = read_meeting (self, id);
  g_assert_cmpstr (meeting->stage, ==, "FAX");
  adw_dialog_force_close (dialog);
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, func) \
  g_test_add (path, GilTestChecklist, NULL, gil_test_checklist_set_up, func, gil_test_checklist_tear_down)
  ADD ("/ui/summary/days", test_days);
  ADD ("/ui/summary/nearest", test_nearest);
  ADD ("/ui/summary/ring", test_ring);
  ADD ("/ui/summary/plan", test_plan);
  ADD ("/ui/summary/reviews", test_reviews);
  ADD ("/ui/summary/dialog-date", test_dialog_date);
  ADD ("/ui/summary/midnight", test_midnight);
  ADD ("/ui/summary/the-day", test_the_day);
  ADD ("/ui/summary/passed", test_passed);
  ADD ("/ui/summary/new-date", test_new_date);
  ADD ("/ui/summary/calendar", test_calendar);
  ADD ("/ui/summary/edit-date", test_edit_date);
  ADD ("/ui/summary/back-unsaved", test_back_unsaved);
  ADD ("/ui/summary/lost-stage", test_lost_stage);
#undef ADD

  return g_test_run ();
}
