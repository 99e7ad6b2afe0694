/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-answer.h"

G_BEGIN_DECLS

#define GIL_TYPE_ANSWER_STATE (gil_answer_state_get_type ())
G_DECLARE_FINAL_TYPE (GilAnswerState, gil_answer_state, GIL, ANSWER_STATE, AdwBin)

void gil_answer_state_show (GilAnswerState *self,
                            GilJournal     *journal,
                            const char     *id);

G_END_DECLS
