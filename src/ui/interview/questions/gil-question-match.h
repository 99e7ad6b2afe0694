/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-question-filter.h"

G_BEGIN_DECLS

#define GIL_TYPE_QUESTION_MATCH (gil_question_match_get_type ())
G_DECLARE_FINAL_TYPE (GilQuestionMatch, gil_question_match, GIL, QUESTION_MATCH, GtkFilter)

GilQuestionMatch        *gil_question_match_new        (GilJournal              *journal);
const GilQuestionFilter *gil_question_match_get_wanted (GilQuestionMatch        *self);
void                     gil_question_match_set_wanted (GilQuestionMatch        *self,
                                                        const GilQuestionFilter *wanted);

G_END_DECLS
