/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-question-list.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_MEETING_PAGE (gil_meeting_page_get_type ())
G_DECLARE_FINAL_TYPE (GilMeetingPage, gil_meeting_page, GIL, MEETING_PAGE, AdwNavigationPage)

AdwNavigationPage *gil_meeting_page_new (GilQuestionList *questions,
                                         GilSettings     *settings,
                                         const char      *id);

gboolean gil_meeting_page_is_edited (GilMeetingPage *self);

/* Signals:
 *   "done" (): it was saved or removed */

G_END_DECLS
