/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-interview-session.h"

G_BEGIN_DECLS

#define GIL_TYPE_QUESTION_HEADER (gil_question_header_get_type ())
G_DECLARE_FINAL_TYPE (GilQuestionHeader, gil_question_header, GIL, QUESTION_HEADER, AdwBin)

GtkWidget *gil_question_header_new  (GilInterviewSession *session);
void       gil_question_header_show (GilQuestionHeader   *self,
                                     GilQuestion         *first);

G_END_DECLS
