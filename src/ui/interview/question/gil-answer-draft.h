/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-answer-editor.h"

G_BEGIN_DECLS

void gil_answer_draft_use (GilAnswerEditor     *editor,
                           GilInterviewSession *session,
                           const char          *question,
                           const char          *decision);

G_END_DECLS
