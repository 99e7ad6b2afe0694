/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-bar-chart.h"

G_BEGIN_DECLS

#define GIL_TYPE_BAR_LINE (gil_bar_line_get_type ())
G_DECLARE_FINAL_TYPE (GilBarLine, gil_bar_line, GIL, BAR_LINE, GtkWidget)

/* (element-type GtkSizeGroup): what the names, the values and the dates of a chart have in common */
typedef struct
{
  GtkSizeGroup *names;
  GtkSizeGroup *values;
  GtkSizeGroup *dates;
} GilBarColumns;

GtkWidget *gil_bar_line_new (const GilBar        *bar,
                             double               fraction,
                             const GilBarColumns *columns);

G_END_DECLS
