/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-journal.h"
#include "gil-question.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_QUESTION_BRIEF (gil_question_brief_get_type ())
G_DECLARE_FINAL_TYPE (GilQuestionBrief, gil_question_brief, GIL, QUESTION_BRIEF, GtkBox)

GtkWidget *gil_question_brief_new             (GilSettings      *settings,
                                               GilJournal       *journal);
void       gil_question_brief_show            (GilQuestionBrief *self,
                                               GilQuestion      *question);
char      *gil_question_brief_dup_name        (GilQuestionBrief *self);
char      *gil_question_brief_dup_description (GilQuestionBrief *self);

G_END_DECLS
