/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-meeting.h"
#include "gil-plan.h"

G_BEGIN_DECLS

/* Days and plans in words, in the language of the interface. All (transfer full). */

char *gil_day_text_write_date     (guint32           day);
char *gil_day_text_write_meeting  (const GilMeeting *meeting);
char *gil_day_text_write_left     (int               days_left);
char *gil_day_text_speak_left     (int               days_left);
char *gil_day_text_write_plan     (const GilPlan    *plan);
char *gil_day_text_advise         (const GilPlan    *plan);

G_END_DECLS
