/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-bar-layout.h"

#include <math.h>

#define GAP 12
#define VALUE_GAP 6
/* A bar that stands for something can be seen. */
#define BAR_LEAST 2
/* Below this the longest bar is too short to compare by, and it gets a line of its own. */
#define TRACK_LEAST 140

/* Bars start at nothing, so their lengths are in the ratio of the figures. */
double
gil_bar_fraction (double value,
                  double greatest)
{
  if (!(greatest > 0) || !(value > 0))
    return 0;

  return MIN (value / greatest, 1);
}

static int
lay_out_bar (int    track,
             double fraction)
{
  int length = (int) round (MAX (track, 0) * CLAMP (fraction, 0, 1));

  return fraction > 0 ? MAX (length, BAR_LEAST) : 0;
}

/* Nothing ends beyond width as long as the value and the date fit in at all. */
void
gil_bar_lay_out (const GilBarSizes *sizes,
                 int                width,
                 double             fraction,
                 GilBarLayout      *layout)
{
  int track = width - sizes->name - GAP - VALUE_GAP - sizes->value - GAP - sizes->date;

  layout->is_stacked = track < TRACK_LEAST;
  layout->is_date_below = layout->is_stacked && sizes->name + GAP + sizes->date > width;
  layout->date_width = layout->is_date_below ? width : sizes->date;
  layout->date_x = width - layout->date_width;
  if (layout->is_stacked) {
    track = width - VALUE_GAP - sizes->value;
    layout->name_width = layout->is_date_below ? width : layout->date_x - GAP;
    layout->bar_x = 0;
  } else {
    layout->name_width = sizes->name;
    layout->bar_x = sizes->name + GAP;
  }
  layout->bar_width = lay_out_bar (track, fraction);
  layout->value_x = layout->bar_x + layout->bar_width + VALUE_GAP;
}
