/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-meeting.h"
#include "gil-plan.h"
#include "gil-question-list.h"

G_BEGIN_DECLS

/* The plan for now, from the list, the stages of its content and the journal: the interview to
 * prepare for is that of gil_meeting_find_next(). Days are those of the local time zone. */
GilPlan    *gil_today_make_plan    (GilQuestionList *questions,
                                    GDateTime       *now);
/* The interview that a plan is for. (transfer full) (nullable) */
GilMeeting *gil_today_find_meeting (GilJournal      *journal,
                                    const GilPlan   *plan,
                                    guint32          today);
/* An answer was gone through. (transfer full): id of the attempt in the journal */
char       *gil_today_tick         (GilJournal      *journal,
                                    const char      *question);
/* What a plan's task says, of the content or one's own, in the language; the id where it is gone.
 * (transfer full) */
char       *gil_today_name_task    (GilQuestionList *questions,
                                    const char      *id,
                                    GilLang          lang);

G_END_DECLS
