/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-interview-session.h"

G_BEGIN_DECLS

#define GIL_TYPE_QUESTION_HINTS (gil_question_hints_get_type ())
G_DECLARE_FINAL_TYPE (GilQuestionHints, gil_question_hints, GIL, QUESTION_HINTS, GtkBox)

void gil_question_hints_show (GilQuestionHints    *self,
                              GilInterviewSession *session,
                              GilQuestion         *question);

G_END_DECLS
