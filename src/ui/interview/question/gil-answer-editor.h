/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-interview-session.h"
#include "gil-note-editor.h"

G_BEGIN_DECLS

#define GIL_TYPE_ANSWER_EDITOR (gil_answer_editor_get_type ())
G_DECLARE_FINAL_TYPE (GilAnswerEditor, gil_answer_editor, GIL, ANSWER_EDITOR, GtkBox)

void           gil_answer_editor_show         (GilAnswerEditor     *self,
                                               GilInterviewSession *session,
                                               const char          *id);
GilLang        gil_answer_editor_get_lang     (GilAnswerEditor     *self);
GilNoteEditor *gil_answer_editor_get_keywords (GilAnswerEditor     *self);
GilNoteEditor *gil_answer_editor_get_full     (GilAnswerEditor     *self);
void           gil_answer_editor_append       (GilAnswerEditor     *self,
                                               const char          *text);
void           gil_answer_editor_take_out     (GilAnswerEditor     *self,
                                               GilLang              lang,
                                               const char          *text);

G_END_DECLS
