/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GilCompareColumns:
 * @stacked: whether names stand above the cells, rather than beside them
 * @name_width: how wide names are; all there is where they are stacked
 * @column_width: how wide each column is
 * @full_width: how wide it all is, more than there is room for where columns have to be scrolled
 *
 * How the columns of a comparison are laid out, in pixels.
 */
typedef struct
{
  gboolean stacked;
  int name_width;
  int column_width;
  int full_width;
} GilCompareColumns;

void gil_compare_columns_fit (GilCompareColumns *self,
                              guint              n,
                              int                width,
                              double             scale);

G_END_DECLS
