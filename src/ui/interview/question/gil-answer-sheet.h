/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-note-editor.h"
#include "gil-text.h"

G_BEGIN_DECLS

#define GIL_TYPE_ANSWER_SHEET (gil_answer_sheet_get_type ())
G_DECLARE_FINAL_TYPE (GilAnswerSheet, gil_answer_sheet, GIL, ANSWER_SHEET, GtkBox)

GtkWidget     *gil_answer_sheet_new          (GilJournal     *journal,
                                              const char     *id,
                                              GilLang         lang);
GilNoteEditor *gil_answer_sheet_get_keywords (GilAnswerSheet *self);
GilNoteEditor *gil_answer_sheet_get_full     (GilAnswerSheet *self);
void           gil_answer_sheet_set_open     (GilAnswerSheet *self,
                                              gboolean        open);

G_END_DECLS
