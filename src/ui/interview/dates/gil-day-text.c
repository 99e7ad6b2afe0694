/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-day-text.h"

#include <glib/gi18n.h>
#include <string.h>

char *
gil_day_text_write_date (guint32 day)
{
  g_autofree char *iso = gil_meeting_format_day (day);
  g_autofree char *today = gil_meeting_format_day (gil_meeting_today ());
  g_autoptr (GDateTime) date = NULL;
  GDate parts;

  g_return_val_if_fail (iso != NULL, NULL);

  g_date_clear (&parts, 1);
  g_date_set_julian (&parts, day);
  date = g_date_time_new_utc (g_date_get_year (&parts), g_date_get_month (&parts), g_date_get_day (&parts),
                              12, 0, 0);
  if (strncmp (iso, today, strlen ("0000")) == 0)
    /* Translators: a day of this year for g_date_time_format(), "Monday, December 14" */
    return g_date_time_format (date, _("%A, %B %-d"));

  /* Translators: a day of another year for g_date_time_format(), "Monday, December 14, 2027" */
  return g_date_time_format (date, _("%A, %B %-d, %Y"));
}

char *
gil_day_text_write_meeting (const GilMeeting *meeting)
{
  g_autofree char *date = NULL;

  g_return_val_if_fail (meeting != NULL, NULL);

  date = gil_day_text_write_date (meeting->date);

  return meeting->company != NULL ? g_strdup_printf ("%s · %s", date, meeting->company)
                                  : g_steal_pointer (&date);
}

char *
gil_day_text_write_left (int days_left)
{
  if (days_left > 0)
    /* Translators: until an interview; in Korean "D-%d" */
    return g_strdup_printf (ngettext ("%d day left", "%d days left", (gulong) days_left), days_left);
  if (days_left == 0)
    return g_strdup (_("Today is the day"));

  return g_strdup_printf (ngettext ("%d day ago", "%d days ago", (gulong) -days_left), -days_left);
}

char *
gil_day_text_speak_left (int days_left)
{
  if (days_left > 0)
    /* Translators: read aloud, so in whole words */
    return g_strdup_printf (ngettext ("%d day until the interview", "%d days until the interview",
                                      (gulong) days_left),
                            days_left);

  return gil_day_text_write_left (days_left);
}

char *
gil_day_text_write_plan (const GilPlan *plan)
{
  g_autoptr (GPtrArray) counts = g_ptr_array_new_null_terminated (3, g_free, TRUE);

  g_return_val_if_fail (plan != NULL, NULL);

  if (gil_plan_is_done (plan))
    return g_strdup (plan->phase == GIL_PLAN_THE_DAY ? _("Nothing more to do") : _("Done for today"));

  if (plan->reviews->len > 0)
    /* Translators: answers to go through again today */
    g_ptr_array_add (counts, g_strdup_printf (ngettext ("%u review", "%u reviews", plan->reviews->len),
                                              plan->reviews->len));
  if (plan->new_questions->len > 0)
    /* Translators: questions to begin today */
    g_ptr_array_add (counts, g_strdup_printf (ngettext ("%u new", "%u new", plan->new_questions->len),
                                              plan->new_questions->len));
  if (plan->tasks->len > 0)
    /* Translators: tasks of the checklist to do today */
    g_ptr_array_add (counts, g_strdup_printf (ngettext ("%u task", "%u tasks", plan->tasks->len),
                                              plan->tasks->len));

  return g_strjoinv (", ", (char **) counts->pdata);
}

char *
gil_day_text_advise (const GilPlan *plan)
{
  g_return_val_if_fail (plan != NULL, NULL);

  switch (plan->phase) {
  case GIL_PLAN_PASSED:
    return g_strdup (_("Write down what you were asked and how you answered, while you remember. "
                       "It helps the next time, whatever comes of this one."));
  case GIL_PLAN_THE_DAY:
    return g_strdup (_("Nothing new today. If you like, read through a few of your answers once more. "
                       "The rest is a conversation."));
  case GIL_PLAN_AHEAD:
    if (gil_plan_is_done (plan))
      return g_strdup (_("That is all for today. There is time for the rest on the days to come."));
    return g_strdup (_("This much a day is enough to get there in time. A few keywords are a good draft."));
  case GIL_PLAN_NO_DATE:
  default:
    if (gil_plan_is_done (plan))
      return g_strdup (_("That is all for today. Tomorrow there is a little more."));
    return g_strdup (_("A little every day. Once you set the date of an interview, this fits the days "
                       "that are left."));
  }
}
