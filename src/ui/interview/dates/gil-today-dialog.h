/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-question-list.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_TODAY_DIALOG (gil_today_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GilTodayDialog, gil_today_dialog, GIL, TODAY_DIALOG, AdwDialog)

AdwDialog *gil_today_dialog_new (GilQuestionList *questions,
                                 GilSettings     *settings);

/* Signals:
 *   "show-stage" (id): the user goes on to a stage of the checklist; the dialog closes */

G_END_DECLS
