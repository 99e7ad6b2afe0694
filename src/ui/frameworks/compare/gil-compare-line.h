/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-compare-columns.h"

G_BEGIN_DECLS

#define GIL_TYPE_COMPARE_LINE (gil_compare_line_get_type ())
G_DECLARE_FINAL_TYPE (GilCompareLine, gil_compare_line, GIL, COMPARE_LINE, GtkWidget)

GtkWidget *gil_compare_line_new         (GtkWidget         *name,
                                         GtkAdjustment     *scroll);
void       gil_compare_line_append      (GilCompareLine    *self,
                                         GtkWidget         *cell);
void       gil_compare_line_get_columns (GilCompareLine    *self,
                                         int                width,
                                         GilCompareColumns *columns);

G_END_DECLS
