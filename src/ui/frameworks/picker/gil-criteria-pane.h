/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-criterion-row.h"

G_BEGIN_DECLS

#define GIL_TYPE_CRITERIA_PANE (gil_criteria_pane_get_type ())
G_DECLARE_FINAL_TYPE (GilCriteriaPane, gil_criteria_pane, GIL, CRITERIA_PANE, GtkWidget)

GtkWidget       *gil_criteria_pane_new            (GilPickSession  *session);
GilCriterionRow *gil_criteria_pane_get_row        (GilCriteriaPane *self,
                                                   gsize            criterion);
AdwComboRow     *gil_criteria_pane_get_situation  (GilCriteriaPane *self);
gboolean         gil_criteria_pane_move_focus     (GilCriteriaPane *self,
                                                   int              by);
char            *gil_criteria_pane_describe_count (GilPickSession  *session);

G_END_DECLS
