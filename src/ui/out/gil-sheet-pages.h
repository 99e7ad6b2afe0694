/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GilSheetItem:
 * @lines: (array length=n_lines): the height of each line
 * @n_lines: how many lines there are
 * @before: the space above, left out at the top of a page
 * @is_heading: whether it heads what comes after it
 *
 * What is set in lines: a heading, a paragraph, an entry of a list.
 */
typedef struct
{
  const double *lines;
  guint n_lines;
  double before;
  gboolean is_heading;
} GilSheetItem;

/**
 * GilSheetPiece:
 * @page: the page, counted from 0
 * @item: the item, counted from 0
 * @first: the first of its lines that are there
 * @n: how many lines are there
 * @y: where they begin, from the top of the page
 *
 * Lines of an item that stand on one page.
 */
typedef struct
{
  guint page;
  guint item;
  guint first;
  guint n;
  double y;
} GilSheetPiece;

/* (transfer full) (element-type GilSheetPiece) */
GArray *gil_sheet_pages_break (const GilSheetItem *items,
                               gsize               n_items,
                               double              height);

G_END_DECLS
