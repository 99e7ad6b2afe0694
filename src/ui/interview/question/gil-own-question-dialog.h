/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-interview-session.h"

G_BEGIN_DECLS

#define GIL_TYPE_OWN_QUESTION_DIALOG (gil_own_question_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GilOwnQuestionDialog, gil_own_question_dialog, GIL, OWN_QUESTION_DIALOG,
                      AdwDialog)

AdwDialog *gil_own_question_dialog_new (GilInterviewSession *session,
                                        const char          *id);

G_END_DECLS
