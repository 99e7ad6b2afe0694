/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-sheet-pages.h"

/* No fewer lines of a paragraph stand alone at the foot or at the top of a page. */
#define LEAST 2

/* Heights are sums of fractions. */
#define TOLERANCE 1e-6

typedef struct
{
  const GilSheetItem *items;
  gsize n_items;
  double height;
  GArray *pieces;
  guint page;
  double y;
} Setter;

/* How many lines an item begins with, at least. */
static guint
count_head (const GilSheetItem *item)
{
  return item->n_lines < 2 * LEAST || item->is_heading ? item->n_lines : LEAST;
}

static double
measure (const GilSheetItem *item,
         guint               first,
         guint               n)
{
  double height = 0;

  for (guint i = first; i < first + n; i++)
    height += item->lines[i];

  return height;
}

static double
get_space (const Setter *setter,
           gsize         index)
{
  return setter->y > 0 ? setter->items[index].before : 0;
}

static void
turn_page (Setter *setter)
{
  setter->page++;
  setter->y = 0;
}

/* What an item has to have below the place where it begins: with a heading, all headings that follow
 * it and the first lines of what they head. */
static double
measure_beginning (const Setter *setter,
                   gsize         index)
{
  const GilSheetItem *item = &setter->items[index];
  double height = measure (item, 0, count_head (item));
  guint n_lines = 0;

  if (!item->is_heading)
    return height;

  for (gsize i = index + 1; i < setter->n_items && n_lines < LEAST; i++) {
    const GilSheetItem *next = &setter->items[i];

    if (next->is_heading && n_lines > 0)
      break;
    height += next->before + measure (next, 0, count_head (next));
    n_lines += next->is_heading ? 0 : count_head (next);
  }

  return height;
}

/* How many lines from @first on go here; 0 where none should. At the top of a page some always do. */
static guint
count_fitting (const Setter *setter,
               gsize         index,
               guint         first)
{
  const GilSheetItem *item = &setter->items[index];
  guint left = item->n_lines - first;
  double room = setter->height - setter->y - get_space (setter, index) + TOLERANCE;
  gboolean is_top = setter->y <= 0;
  guint n = 0;

  while (n < left && item->lines[first + n] <= room)
    room -= item->lines[first + n++];

  if (n == left)
    return n;
  if (n + LEAST > left && n > LEAST)
    n = MAX (left - LEAST, LEAST);
  if (n < LEAST || item->is_heading || n + LEAST > left)
    n = is_top ? MAX (n, 1) : 0;

  return n;
}

static void
set_item (Setter *setter,
          gsize   index)
{
  const GilSheetItem *item = &setter->items[index];
  double needed = get_space (setter, index) + measure_beginning (setter, index);
  guint first = 0;

  if (setter->y > 0 && setter->y + needed > setter->height + TOLERANCE)
    turn_page (setter);

  while (first < item->n_lines) {
    guint n = count_fitting (setter, index, first);
    GilSheetPiece piece = { setter->page, (guint) index, first, n, 0 };

    if (n == 0) {
      turn_page (setter);
      continue;
    }

    piece.y = setter->y + get_space (setter, index);
    g_array_append_val (setter->pieces, piece);
    setter->y = piece.y + measure (item, first, n);
    first += n;
    if (first < item->n_lines)
      turn_page (setter);
  }
}

/* Breaks a text into pages. A heading is on the page of what it heads, with at least two lines of it; of a
 * paragraph no single line stands alone at the foot or at the top of a page. What is higher than a page
 * cannot keep to that and is broken where the page ends. */
GArray *
gil_sheet_pages_break (const GilSheetItem *items,
                       gsize               n_items,
                       double              height)
{
  Setter setter = { .items = items, .n_items = n_items, .height = height };

  g_return_val_if_fail (items != NULL || n_items == 0, NULL);
  g_return_val_if_fail (height > 0, NULL);

  setter.pieces = g_array_new (FALSE, FALSE, sizeof (GilSheetPiece));
  for (gsize i = 0; i < n_items; i++)
    set_item (&setter, i);

  return setter.pieces;
}
