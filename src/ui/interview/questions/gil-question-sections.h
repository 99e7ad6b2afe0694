/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-question.h"

G_BEGIN_DECLS

#define GIL_TYPE_QUESTION_SECTIONS (gil_question_sections_get_type ())
G_DECLARE_FINAL_TYPE (GilQuestionSections, gil_question_sections, GIL, QUESTION_SECTIONS, GObject)

GilQuestionSections *gil_question_sections_new (GListModel *questions);

G_END_DECLS
