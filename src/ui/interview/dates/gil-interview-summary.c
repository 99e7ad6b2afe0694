/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-interview-summary.h"

#include <glib/gi18n.h>
#include <math.h>

#include "gil-day-text.h"
#include "gil-meeting.h"
#include "gil-meetings-dialog.h"
#include "gil-progress-ring.h"
#include "gil-progress.h"
#include "gil-today-dialog.h"
#include "gil-today.h"
#include "gil-words.h"

/* How often to look at the clock, in seconds. */
#define CLOCK_INTERVAL 30

/* Where one is: how far with the answers, how many days are left, and what to do today. It follows the
 * journal and the calendar while it is seen. */
struct _GilInterviewSummary
{
  AdwBin parent_instance;

  /* Template widgets */
  GilProgressRing *ring;
  GtkLabel *percent;
  GtkWidget *days_button;
  GtkLabel *days;
  GtkLabel *date;
  GtkWidget *today_button;
  GtkLabel *today;
  GtkLabel *plan;

  /* Owned references */
  GilQuestionList *questions;
  GilSettings *settings;

  guint32 day; /* the day that is shown, as a Julian day */
  guint update_id;
  guint clock_id;
};

G_DEFINE_FINAL_TYPE (GilInterviewSummary, gil_interview_summary, ADW_TYPE_BIN)

static GilJournal *
get_journal (GilInterviewSummary *self)
{
  return gil_question_list_get_journal (self->questions);
}

static void
update_ring (GilInterviewSummary *self)
{
  GilProgress progress;
  double fraction;
  g_autofree char *percent = NULL;
  g_autofree char *description = NULL;

  gil_progress_count (&progress, G_LIST_MODEL (self->questions), get_journal (self), NULL, NULL);
  fraction = gil_progress_get_fraction (&progress);
  /* Not all before it is all. */
  percent = g_strdup_printf ("%d%%", (int) floor (fraction * 100));
  /* Translators: how far one is with the questions */
  description = g_strdup_printf (_("%1$u of %2$u questions begun, %3$u ready"),
                                 gil_progress_get_begun (&progress), progress.n_all,
                                 progress.by_status[GIL_ANSWER_READY]);

  gil_progress_ring_set_fraction (self->ring, fraction, percent);
  gtk_label_set_label (self->percent, percent);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->ring), description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->ring),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Your answers"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
}

static void
update_days (GilInterviewSummary *self,
             const GilPlan       *plan)
{
  g_autoptr (GilMeeting) meeting = gil_today_find_meeting (get_journal (self), plan, self->day);
  g_autofree char *days = NULL;
  g_autofree char *spoken = NULL;
  g_autofree char *date = NULL;
  g_autofree char *name = NULL;

  if (meeting == NULL) {
    days = g_strdup (_("Set the date"));
    spoken = g_strdup (_("Set the date of your interview"));
    date = g_strdup (_("When is your interview?"));
  } else if (plan->phase == GIL_PLAN_PASSED) {
    days = g_strdup (_("How did it go?"));
    spoken = g_strdup (days);
    date = gil_day_text_write_meeting (meeting);
  } else {
    days = gil_day_text_write_left (plan->days_left);
    spoken = gil_day_text_speak_left (plan->days_left);
    date = gil_day_text_write_meeting (meeting);
  }

  gtk_label_set_label (self->days, days);
  gtk_label_set_label (self->date, date);
  name = g_strdup_printf ("%s, %s", spoken, date);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->days_button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->days_button),
                                  plan->phase == GIL_PLAN_PASSED ? "summary.show-today"
                                                                 : "summary.show-dates");
}

/* After an interview, what there is to do today is told with how it went. */
static void
update_plan (GilInterviewSummary *self,
             const GilPlan       *plan)
{
  gboolean passed = plan->phase == GIL_PLAN_PASSED;
  const char *title = passed ? _("Next interview") : _("Today");
  g_autofree char *text = passed ? g_strdup (_("Set the date")) : gil_day_text_write_plan (plan);
  /* Translators: as in "Today: 3 reviews, 2 new" */
  g_autofree char *name = g_strdup_printf (_("%1$s: %2$s"), title, text);

  gtk_label_set_label (self->today, title);
  gtk_label_set_label (self->plan, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->today_button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->today_button),
                                  passed ? "summary.show-dates" : "summary.show-today");
}

static void
update (GilInterviewSummary *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GilPlan) plan = gil_today_make_plan (self->questions, now);

  self->day = gil_meeting_today ();
  update_ring (self);
  update_days (self, plan);
  update_plan (self, plan);
}

/* A day is one less when it ends, also if nobody touches anything then. There is no waiting for it: the
 * time a computer sleeps is left out of every wait, and a clock can be set. */
static gboolean
clock_cb (gpointer data)
{
  GilInterviewSummary *self = GIL_INTERVIEW_SUMMARY (data);

  if (self->day != gil_meeting_today ())
    update (self);

  return G_SOURCE_CONTINUE;
}

static gboolean
update_cb (gpointer data)
{
  GilInterviewSummary *self = GIL_INTERVIEW_SUMMARY (data);

  self->update_id = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* Many changes may come together. While it is not seen, what is typed elsewhere costs nothing here. */
static void
changed_cb (GilInterviewSummary *self)
{
  if (self->update_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_id = g_idle_add_full (G_PRIORITY_DEFAULT, update_cb, self, NULL);
}

static void
gil_interview_summary_map (GtkWidget *widget)
{
  GilInterviewSummary *self = GIL_INTERVIEW_SUMMARY (widget);

  GTK_WIDGET_CLASS (gil_interview_summary_parent_class)->map (widget);

  update (self);
  self->clock_id = g_timeout_add_seconds (CLOCK_INTERVAL, clock_cb, self);
}

static void
gil_interview_summary_unmap (GtkWidget *widget)
{
  GilInterviewSummary *self = GIL_INTERVIEW_SUMMARY (widget);

  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_handle_id (&self->clock_id, g_source_remove);

  GTK_WIDGET_CLASS (gil_interview_summary_parent_class)->unmap (widget);
}

static void
show_dates (GilInterviewSummary *self)
{
  adw_dialog_present (gil_meetings_dialog_new (self->questions, self->settings), GTK_WIDGET (self));
}

static void
show_dates_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  show_dates (GIL_INTERVIEW_SUMMARY (widget));
}

static void
show_stage_cb (GilInterviewSummary *self,
               const char          *id)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "interview.show-stage", "s", id);
}

static void
show_today_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  GilInterviewSummary *self = GIL_INTERVIEW_SUMMARY (widget);
  AdwDialog *dialog = gil_today_dialog_new (self->questions, self->settings);

  g_signal_connect_object (dialog, "show-stage", G_CALLBACK (show_stage_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "show-dates", G_CALLBACK (show_dates), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static void
gil_interview_summary_dispose (GObject *object)
{
  GilInterviewSummary *self = GIL_INTERVIEW_SUMMARY (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_handle_id (&self->clock_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_INTERVIEW_SUMMARY);
  g_clear_object (&self->settings);
  g_clear_object (&self->questions);

  G_OBJECT_CLASS (gil_interview_summary_parent_class)->dispose (object);
}

static void
gil_interview_summary_class_init (GilInterviewSummaryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_interview_summary_dispose;
  widget_class->map = gil_interview_summary_map;
  widget_class->unmap = gil_interview_summary_unmap;

  gtk_widget_class_install_action (widget_class, "summary.show-dates", NULL, show_dates_cb);
  gtk_widget_class_install_action (widget_class, "summary.show-today", NULL, show_today_cb);

  g_type_ensure (GIL_TYPE_PROGRESS_RING);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/interview/dates/gil-interview-summary.ui");
  gtk_widget_class_bind_template_child (widget_class, GilInterviewSummary, ring);
  gtk_widget_class_bind_template_child (widget_class, GilInterviewSummary, percent);
  gtk_widget_class_bind_template_child (widget_class, GilInterviewSummary, days_button);
  gtk_widget_class_bind_template_child (widget_class, GilInterviewSummary, days);
  gtk_widget_class_bind_template_child (widget_class, GilInterviewSummary, date);
  gtk_widget_class_bind_template_child (widget_class, GilInterviewSummary, today_button);
  gtk_widget_class_bind_template_child (widget_class, GilInterviewSummary, today);
  gtk_widget_class_bind_template_child (widget_class, GilInterviewSummary, plan);
}

static void
gil_interview_summary_init (GilInterviewSummary *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gil_words_keep (GTK_WIDGET (self));
}

/* A stage is shown through the action `interview.show-stage`. */
GtkWidget *
gil_interview_summary_new (GilQuestionList *questions,
                           GilSettings     *settings)
{
  GilInterviewSummary *self;
  GilJournal *journal;

  g_return_val_if_fail (GIL_IS_QUESTION_LIST (questions), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  self = g_object_new (GIL_TYPE_INTERVIEW_SUMMARY, NULL);
  self->questions = g_object_ref (questions);
  self->settings = g_object_ref (settings);

  journal = get_journal (self);
  g_signal_connect_object (journal, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (questions, "items-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
