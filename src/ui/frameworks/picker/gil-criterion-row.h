/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-pick-session.h"

G_BEGIN_DECLS

#define GIL_TYPE_CRITERION_ROW (gil_criterion_row_get_type ())
G_DECLARE_FINAL_TYPE (GilCriterionRow, gil_criterion_row, GIL, CRITERION_ROW, GtkListBoxRow)

GtkWidget    *gil_criterion_row_new           (GilPickSession  *session,
                                               GilCriterion    *criterion);
GilCriterion *gil_criterion_row_get_criterion (GilCriterionRow *self);
void          gil_criterion_row_update        (GilCriterionRow *self);
void          gil_criterion_row_update_texts  (GilCriterionRow *self);
void          gil_criterion_row_set_reason    (GilCriterionRow *self,
                                               const char      *reason);
gboolean      gil_criterion_row_has_info_focus (GilCriterionRow *self);
gboolean      gil_criterion_row_take_focus    (GilCriterionRow *self,
                                               gboolean         info);

G_END_DECLS
