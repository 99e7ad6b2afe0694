/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GilBarSizes:
 * @name: width that the longest name of the chart would like
 * @value: width of the longest value
 * @date: width of the longest date
 *
 * What the lines of a chart have in common, in pixels.
 */
typedef struct
{
  int name;
  int value;
  int date;
} GilBarSizes;

/**
 * GilBarLayout:
 * @is_stacked: whether the name and the date are above the bar, for want of width
 * @is_date_below: whether the date then has a row of its own, below the name
 * @name_width: width of the name, at the start
 * @bar_x: where the bar starts
 * @bar_width: how long it is
 * @value_x: where its value starts, right behind it
 * @date_x: where the date starts
 * @date_width: width of the date
 *
 * Where the parts of a line are, from its start, in pixels.
 */
typedef struct
{
  gboolean is_stacked;
  gboolean is_date_below;
  int name_width;
  int bar_x;
  int bar_width;
  int value_x;
  int date_x;
  int date_width;
} GilBarLayout;

double gil_bar_fraction (double             value,
                         double             greatest);
void   gil_bar_lay_out  (const GilBarSizes *sizes,
                         int                width,
                         double             fraction,
                         GilBarLayout      *layout);

G_END_DECLS
