/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-question-list.h"

G_BEGIN_DECLS

#define GIL_TYPE_QUESTION_TALLY (gil_question_tally_get_type ())
G_DECLARE_FINAL_TYPE (GilQuestionTally, gil_question_tally, GIL, QUESTION_TALLY, GObject)

GilQuestionTally *gil_question_tally_new (GilQuestionList  *questions);
gboolean          gil_question_tally_get (GilQuestionTally *self,
                                          const char       *category,
                                          guint            *n_ready,
                                          guint            *n_all);

/* Signals:
 *   "changed" (): how many are ready, or how many there are, is another number somewhere */

G_END_DECLS
