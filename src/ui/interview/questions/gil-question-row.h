/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-answer.h"
#include "gil-question.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_QUESTION_ROW (gil_question_row_get_type ())
G_DECLARE_FINAL_TYPE (GilQuestionRow, gil_question_row, GIL, QUESTION_ROW, GtkWidget)

GtkWidget   *gil_question_row_new          (GilSettings    *settings,
                                            GilJournal     *journal);
void         gil_question_row_show         (GilQuestionRow *self,
                                            GilQuestion    *question);
void         gil_question_row_update       (GilQuestionRow *self);
GilQuestion *gil_question_row_get_question (GilQuestionRow *self);

G_END_DECLS
