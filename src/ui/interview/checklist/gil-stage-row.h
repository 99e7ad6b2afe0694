/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-question-list.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_STAGE_ROW (gil_stage_row_get_type ())
G_DECLARE_FINAL_TYPE (GilStageRow, gil_stage_row, GIL, STAGE_ROW, AdwExpanderRow)

GtkWidget  *gil_stage_row_new         (GilQuestionList *questions,
                                       GilSettings     *settings,
                                       GilStage        *stage);
const char *gil_stage_row_get_id      (GilStageRow     *self);
void        gil_stage_row_set_current (GilStageRow     *self,
                                       gboolean         current);
void        gil_stage_row_update      (GilStageRow     *self);

G_END_DECLS
