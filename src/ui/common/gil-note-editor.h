/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-journal.h"

G_BEGIN_DECLS

#define GIL_TYPE_NOTE_EDITOR (gil_note_editor_get_type ())
G_DECLARE_FINAL_TYPE (GilNoteEditor, gil_note_editor, GIL, NOTE_EDITOR, GtkWidget)

GtkWidget   *gil_note_editor_new            (GilJournal     *journal,
                                             GilJournalKind  kind,
                                             const char     *id,
                                             const char     *member,
                                             const char     *title,
                                             const char     *hint);
void         gil_note_editor_set_needs_item (GilNoteEditor  *self,
                                             gboolean        needs_item);
const char  *gil_note_editor_get_text       (GilNoteEditor  *self);
GtkTextView *gil_note_editor_get_view       (GilNoteEditor  *self);

G_END_DECLS
