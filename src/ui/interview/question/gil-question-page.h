/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

#define GIL_TYPE_QUESTION_PAGE (gil_question_page_get_type ())
G_DECLARE_FINAL_TYPE (GilQuestionPage, gil_question_page, GIL, QUESTION_PAGE, AdwNavigationPage)

AdwNavigationPage *gil_question_page_new    (const GilContext *context,
                                             const char       *id);
const char        *gil_question_page_get_id (GilQuestionPage     *self);

G_END_DECLS
