/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-question-list.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_MEETINGS_DIALOG (gil_meetings_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GilMeetingsDialog, gil_meetings_dialog, GIL, MEETINGS_DIALOG, AdwDialog)

AdwDialog *gil_meetings_dialog_new (GilQuestionList *questions,
                                    GilSettings     *settings);

G_END_DECLS
