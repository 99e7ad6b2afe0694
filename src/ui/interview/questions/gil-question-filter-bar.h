/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-interview-session.h"

G_BEGIN_DECLS

#define GIL_TYPE_QUESTION_FILTER_BAR (gil_question_filter_bar_get_type ())
G_DECLARE_FINAL_TYPE (GilQuestionFilterBar, gil_question_filter_bar, GIL, QUESTION_FILTER_BAR, GtkBox)

void        gil_question_filter_bar_show (GilQuestionFilterBar *self,
                                          GilInterviewSession  *session);
const char *gil_question_filter_bar_get_words (GilQuestionFilterBar *self);

G_END_DECLS
