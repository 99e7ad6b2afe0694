/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-question-list.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_INTERVIEW_SUMMARY (gil_interview_summary_get_type ())
G_DECLARE_FINAL_TYPE (GilInterviewSummary, gil_interview_summary, GIL, INTERVIEW_SUMMARY, AdwBin)

GtkWidget *gil_interview_summary_new (GilQuestionList *questions,
                                      GilSettings     *settings);

G_END_DECLS
