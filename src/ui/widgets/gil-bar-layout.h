/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the lines of a chart have in common, in pixels. */
typedef struct
{
  int name; /* width that the longest name of the chart would like */
  int value; /* width of the longest value */
  int date; /* width of the longest date */
} GilBarSizes;

/* Where the parts of a line are, from its start, in pixels. */
typedef struct
{
  gboolean is_stacked; /* whether the name and the date are above the bar, for want of width */
  gboolean is_date_below; /* whether the date then has a row of its own, below the name */
  int name_width; /* width of the name, at the start */
  int bar_x; /* where the bar starts */
  int bar_width; /* how long it is */
  int value_x; /* where its value starts, right behind it */
  int date_x; /* where the date starts */
  int date_width; /* width of the date */
} GilBarLayout;

double gil_bar_fraction (double             value,
                         double             greatest);
void   gil_bar_lay_out  (const GilBarSizes *sizes,
                         int                width,
                         double             fraction,
                         GilBarLayout      *layout);

G_END_DECLS
