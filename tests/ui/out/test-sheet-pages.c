/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-sheet-pages.h"

/* Items as letters with the number of their lines, all one high: "h2" a heading of two lines, "p5" a
 * paragraph of five. Pages are told the same way, with "|" between them. */
static const struct
{
  const char *name;
  const char *items;
  double height;
  const char *pages;
} cases[] = {
  { "nothing", "", 10, "" },
  { "fits", "h1 p3", 10, "h1 p3" },
  { "fits to the last line", "h1 p3 p6", 10, "h1 p3 p6" },
  { "a paragraph is broken", "p5 p10", 10, "p5 p5|p5" },
  { "no line alone at the top", "p5 p6", 10, "p5 p4|p2" },
  { "no line alone at the foot", "p9 p4", 10, "p9|p4" },
  { "three lines stay together", "p8 p3", 10, "p8|p3" },
  { "two lines stay together", "p9 p2", 10, "p9|p2" },
  { "a heading goes with its text", "p8 h1 p4", 10, "p8|h1 p4" },
  { "a heading keeps two lines", "p7 h1 p5", 10, "p7 h1 p2|p3" },
  { "a heading keeps three that stay together", "p7 h1 p3", 10, "p7|h1 p3" },
  { "a heading keeps a short text", "p8 h1 p1", 10, "p8 h1 p1" },
  { "two short lines are two lines", "p8 h1 p1 p1", 10, "p8|h1 p1 p1" },
  { "what comes next is another matter", "p8 h1 p1 h1 p1", 10, "p8 h1 p1|h1 p1" },
  { "headings go together", "p7 h1 h1 p2", 10, "p7|h1 h1 p2" },
  { "a heading is not broken", "p8 h3 p2", 10, "p8|h3 p2" },
  { "a heading at the end", "p9 h1", 10, "p9 h1" },
  { "longer than a page", "p25", 10, "p10|p10|p5" },
  { "longer than a page by one", "p11", 10, "p9|p2" },
  { "a heading before a long text", "h1 p25", 10, "h1 p9|p10|p6" },
  { "a heading longer than a page", "h12 p2", 10, "h10|h2 p2" },
  { "a heading as high as a page", "h10 p2", 10, "h10|p2" },
  { "pages of one line", "h1 p3", 1, "h1|p1|p1|p1" },
  { "pages lower than a line", "h1 p2", 0.5, "h1|p1|p1" },
};

#define MOST_LINES 64

static const double ones[MOST_LINES] = {
  [0 ... MOST_LINES - 1] = 1,
};

static char *
print_pages (const GilSheetItem *items,
             GArray             *pieces)
{
  GString *out = g_string_new (NULL);
  guint page = 0;

  for (guint i = 0; i < pieces->len; i++) {
    const GilSheetPiece *piece = &g_array_index (pieces, GilSheetPiece, i);

    if (i > 0)
      g_string_append (out, piece->page != page ? "|" : " ");
    g_string_append_printf (out, "%c%u", items[piece->item].is_heading ? 'h' : 'p', piece->n);
    page = piece->page;
  }

  return g_string_free_and_steal (out);
}

static void
test_table (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (GStrv) words = g_strsplit (cases[i].items, " ", -1);
    guint n = g_strv_length (words);
    g_autofree GilSheetItem *items = g_new0 (GilSheetItem, n + 1);
    g_autoptr (GArray) pieces = NULL;
    g_autofree char *pages = NULL;

    g_test_message ("%s", cases[i].name);
    for (guint j = 0; j < n; j++) {
      items[j].is_heading = words[j][0] == 'h';
      items[j].n_lines = (guint) g_ascii_strtoull (words[j] + 1, NULL, 10);
      items[j].lines = ones;
      g_assert_cmpuint (items[j].n_lines, <=, MOST_LINES);
    }

    pieces = gil_sheet_pages_break (items, n, cases[i].height);
    pages = print_pages (items, pieces);
    g_assert_cmpstr (pages, ==, cases[i].pages);
  }
}

/* Space above counts, but not at the top of a page. */
static void
test_space (void)
{
  const GilSheetItem items[] = {
    { ones, 3, 5, FALSE },
    { ones, 2, 4, FALSE },
    { ones, 2, 2, FALSE },
  };
  g_autoptr (GArray) pieces = gil_sheet_pages_break (items, G_N_ELEMENTS (items), 10);

  g_assert_cmpuint (pieces->len, ==, 3);
  g_assert_cmpfloat (g_array_index (pieces, GilSheetPiece, 0).y, ==, 0);
  g_assert_cmpfloat (g_array_index (pieces, GilSheetPiece, 1).y, ==, 7);
  g_assert_cmpuint (g_array_index (pieces, GilSheetPiece, 1).page, ==, 0);
  g_assert_cmpfloat (g_array_index (pieces, GilSheetPiece, 2).y, ==, 0);
  g_assert_cmpuint (g_array_index (pieces, GilSheetPiece, 2).page, ==, 1);
}

/* Everything is set once and in order, and nothing stands below the foot of a page. */
static void
check_whole (const GilSheetItem *items,
             guint               n_items,
             double              height,
             GArray             *pieces)
{
  guint index = 0;

  for (guint item = 0; item < n_items; item++) {
    guint n_set = 0;

    while (index < pieces->len && g_array_index (pieces, GilSheetPiece, index).item == item) {
      const GilSheetPiece *piece = &g_array_index (pieces, GilSheetPiece, index++);

      g_assert_cmpuint (piece->first, ==, n_set);
      g_assert_cmpuint (piece->n, >, 0);
      g_assert_cmpfloat (piece->y + piece->n, <=, MAX (height, 1) + 1e-3);
      n_set += piece->n;
    }
    g_assert_cmpuint (n_set, ==, items[item].n_lines);
  }
  g_assert_cmpuint (index, ==, pieces->len);
}

/* No line alone, and no heading without what it heads, where a page has room for that. */
static void
check_kept (const GilSheetItem *items,
            guint               n_items,
            GArray             *pieces)
{
  for (guint i = 0; i < pieces->len; i++) {
    const GilSheetPiece *piece = &g_array_index (pieces, GilSheetPiece, i);
    const GilSheetItem *item = &items[piece->item];

    if (item->n_lines > 1)
      g_assert_cmpuint (piece->n, >, 1);
    if (item->is_heading && i + 1 < pieces->len)
      g_assert_cmpuint (g_array_index (pieces, GilSheetPiece, i + 1).page, ==, piece->page);
  }
}

static void
test_random (void)
{
  for (guint round = 0; round < 2000; round++) {
    guint n = (guint) g_test_rand_int_range (0, 30);
    double height = g_test_rand_int_range (1, 40);
    g_autofree GilSheetItem *items = g_new0 (GilSheetItem, n + 1);
    g_autoptr (GArray) pieces = NULL;

    for (guint i = 0; i < n; i++) {
      gboolean after_heading = i > 0 && items[i - 1].is_heading;

      items[i].is_heading = !after_heading && g_test_rand_bit ();
      items[i].n_lines = (guint) g_test_rand_int_range (1, items[i].is_heading ? 3 : MOST_LINES);
      items[i].before = g_test_rand_int_range (0, 4);
      items[i].lines = ones;
    }

    pieces = gil_sheet_pages_break (items, n, height);
    check_whole (items, n, height, pieces);
    /* A heading of two lines, the space below it, and three lines that stay together. */
    if (height >= 8)
      check_kept (items, n, pieces);
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet-pages/table", test_table);
  g_test_add_func ("/sheet-pages/space", test_space);
  g_test_add_func ("/sheet-pages/random", test_random);

  return g_test_run ();
}
