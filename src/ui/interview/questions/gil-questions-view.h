/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-interview-session.h"

G_BEGIN_DECLS

#define GIL_TYPE_QUESTIONS_VIEW (gil_questions_view_get_type ())
G_DECLARE_FINAL_TYPE (GilQuestionsView, gil_questions_view, GIL, QUESTIONS_VIEW, AdwBin)

GtkWidget *gil_questions_view_new (GilInterviewSession *session);

G_END_DECLS
