/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-compare-columns.h"

/* In pixels at the usual text size. */
#define NAME_WIDTH 190
#define LEAST_WIDTH 150
#define MOST_WIDTH 320
/* So much is seen of a column that has no room, to tell that there is one. */
#define PEEK_WIDTH 24

/* Lays columns out. Names stand beside at least two columns, else above them; columns are never narrower than
 * what can be read, so that there may be more of them than fit. */
void
gil_compare_columns_fit (GilCompareColumns *self,
                         guint              n,
                         int                width,
                         double             scale)
{
  int name_width = (int) (NAME_WIDTH * scale);
  int least_width = (int) (LEAST_WIDTH * scale);
  int peek_width = (int) (PEEK_WIDTH * scale);
  int room = width - name_width;
  int n_fitting;

  self->stacked = room < 2 * least_width;
  if (self->stacked)
    room = width;
  self->name_width = self->stacked ? width : name_width;

  if ((int) n * least_width <= room) {
    self->column_width = room / (int) n;
    if (!self->stacked)
      self->column_width = MIN (self->column_width, (int) (MOST_WIDTH * scale));
  } else {
    n_fitting = MAX (1, (room - peek_width) / least_width);
    self->column_width = MAX (1, (room - peek_width) / n_fitting);
  }
  self->full_width = (int) n * self->column_width + (self->stacked ? 0 : name_width);
}
