/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GIL_TYPE_MOVE_LINES (gil_move_lines_get_type ())
G_DECLARE_FINAL_TYPE (GilMoveLines, gil_move_lines, GIL, MOVE_LINES, GtkWidget)

GtkWidget *gil_move_lines_new        (void);
void       gil_move_lines_add        (GilMoveLines *self,
                                      GtkWidget    *from,
                                      GtkWidget    *to,
                                      gboolean      moved);
void       gil_move_lines_clear      (GilMoveLines *self);
guint      gil_move_lines_get_length (GilMoveLines *self);

G_END_DECLS
