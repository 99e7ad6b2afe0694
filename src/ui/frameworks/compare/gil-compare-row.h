/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-comparison.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_COMPARE_ROW (gil_compare_row_get_type ())
G_DECLARE_FINAL_TYPE (GilCompareRow, gil_compare_row, GIL, COMPARE_ROW, GtkListBoxRow)

GtkWidget              *gil_compare_row_new            (const GilComparison    *comparison,
                                                        const GilComparisonRow *row,
                                                        GilSettings            *settings,
                                                        GtkAdjustment          *scroll);
const GilComparisonRow *gil_compare_row_get_row        (GilCompareRow          *self);
gboolean                gil_compare_row_has_details    (GilCompareRow          *self);
void                    gil_compare_row_set_unfolded   (GilCompareRow          *self,
                                                        gboolean                unfolded);
gboolean                gil_compare_row_get_unfolded   (GilCompareRow          *self);

G_END_DECLS
