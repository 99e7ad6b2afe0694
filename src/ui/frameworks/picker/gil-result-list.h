/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-result-choice.h"

G_BEGIN_DECLS

#define GIL_TYPE_RESULT_LIST (gil_result_list_get_type ())
G_DECLARE_FINAL_TYPE (GilResultList, gil_result_list, GIL, RESULT_LIST, GtkWidget)

GtkWidget       *gil_result_list_new        (GilPickSession *session);
GilResultRow    *gil_result_list_get_row_at (GilResultList  *self,
                                             gsize           result);
GilResultChoice *gil_result_list_get_choice (GilResultList  *self);
void             gil_result_list_set_scroll (GilResultList  *self,
                                             GtkAdjustment  *scroll);

G_END_DECLS
