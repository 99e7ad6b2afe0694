/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-interview-session.h"

G_BEGIN_DECLS

#define GIL_TYPE_QUESTION_FILTER_DIALOG (gil_question_filter_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GilQuestionFilterDialog, gil_question_filter_dialog, GIL,
                      QUESTION_FILTER_DIALOG, AdwDialog)

AdwDialog *gil_question_filter_dialog_new (GilInterviewSession *session);

G_END_DECLS
