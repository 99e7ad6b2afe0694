/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-question-list.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_TASK_ROW (gil_task_row_get_type ())
G_DECLARE_FINAL_TYPE (GilTaskRow, gil_task_row, GIL, TASK_ROW, GtkListBoxRow)

GtkWidget  *gil_task_row_new     (GilQuestionList *questions,
                                  GilSettings     *settings,
                                  const char      *id);
const char *gil_task_row_get_id  (GilTaskRow      *self);
gboolean    gil_task_row_is_done (GilTaskRow      *self);

G_END_DECLS
