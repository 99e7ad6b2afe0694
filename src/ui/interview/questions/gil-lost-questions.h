/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-question-list.h"

G_BEGIN_DECLS

/** The category of what the user answered and the content no longer asks. */
#define GIL_LOST_CATEGORY "lost"

#define GIL_TYPE_LOST_QUESTIONS (gil_lost_questions_get_type ())
G_DECLARE_FINAL_TYPE (GilLostQuestions, gil_lost_questions, GIL, LOST_QUESTIONS, GObject)

GilLostQuestions *gil_lost_questions_new       (GilQuestionList  *questions);
GListModel       *gil_lost_questions_get_model (GilLostQuestions *self);
GilQuestion      *gil_lost_questions_find      (GilLostQuestions *self,
                                                const char       *id);
gboolean          gil_question_is_lost         (GilQuestion      *question);

G_END_DECLS
