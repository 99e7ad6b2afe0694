/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-sheet-layout.h"

#include "gil-sheet-pages.h"
#include "gil-words.h"

/* Korean and Latin letters of one design where it is there; whatever there is where it is not. */
#define FAMILY "Noto Sans CJK KR,Noto Sans KR,Sans"

#define MARGIN 51.0 /* 18 mm */
#define HEADER 26.0
#define FOOTER 26.0
#define EDGE_SIZE 8.5
#define INDENT 26.0

/* How a style is set: @before is the space above, and an @ink of 0 is black. */
typedef struct
{
  double size;
  double before;
  double indent;
  double ink;
  PangoWeight weight;
  gboolean is_heading;
} Style;

static const Style styles[] = {
  [GIL_SHEET_TITLE] = { 19, 0, 0, 0, PANGO_WEIGHT_BOLD, TRUE },
  [GIL_SHEET_LINE] = { 11, 2, 0, 0.2, PANGO_WEIGHT_NORMAL, FALSE },
  [GIL_SHEET_SECTION] = { 13, 20, 0, 0, PANGO_WEIGHT_BOLD, TRUE },
  [GIL_SHEET_TASK] = { 10.5, 4, INDENT, 0, PANGO_WEIGHT_NORMAL, FALSE },
  [GIL_SHEET_HEADING] = { 11, 11, INDENT, 0, PANGO_WEIGHT_BOLD, TRUE },
  [GIL_SHEET_KEYWORDS] = { 11, 2, INDENT, 0, PANGO_WEIGHT_NORMAL, FALSE },
  [GIL_SHEET_TEXT] = { 9.5, 3, INDENT, 0.15, PANGO_WEIGHT_NORMAL, FALSE },
  [GIL_SHEET_ASIDE] = { 9.5, 2, INDENT, 0.45, PANGO_WEIGHT_NORMAL, FALSE },
};
G_STATIC_ASSERT (G_N_ELEMENTS (styles) == GIL_SHEET_N_STYLES);

struct _GilSheetLayout
{
  const GilSheet *sheet;
  PangoContext *context;
  double width;
  double height;

  GPtrArray *layouts; /* (element-type PangoLayout): of the blocks that are set */
  GPtrArray *lines;   /* (element-type GArray): the heights of their lines */
  GArray *pieces;     /* (nullable): once all are */
};

/* @width: where lines end; negative: nowhere */
static PangoLayout *
layout_new (PangoContext *context,
            const char   *text,
            GilLang       lang,
            double        size,
            PangoWeight   weight,
            double        width)
{
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_from_string (FAMILY);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_font_description_set_size (font, (int) (size * PANGO_SCALE));
  pango_font_description_set_weight (font, weight);
  pango_layout_set_font_description (layout, font);

  pango_attr_list_insert (attributes,
                          pango_attr_language_new (
                            pango_language_from_string (lang == GIL_LANG_KO ? "ko" : "en")));
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_layout_set_attributes (layout, attributes);

  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  gil_words_keep_in_layout (layout);

  pango_attr_list_unref (attributes);
  pango_font_description_free (font);

  return layout;
}

/* (element-type double) */
static GArray *
measure_lines (PangoLayout *layout)
{
  GArray *heights = g_array_new (FALSE, FALSE, sizeof (double));
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do {
    int top, bottom;
    double height;

    pango_layout_iter_get_line_yrange (iter, &top, &bottom);
    height = (double) (bottom - top) / PANGO_SCALE;
    g_array_append_val (heights, height);
  } while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);

  return heights;
}

static void
set_block (GilSheetLayout      *self,
           const GilSheetBlock *block)
{
  const Style *style = &styles[block->style];
  PangoLayout *layout = layout_new (self->context, block->text, block->lang, style->size,
                                    style->weight, self->width - 2 * MARGIN - style->indent);

  g_ptr_array_add (self->layouts, layout);
  g_ptr_array_add (self->lines, measure_lines (layout));
}

static void
break_pages (GilSheetLayout *self)
{
  g_autofree GilSheetItem *items = g_new0 (GilSheetItem, self->lines->len);

  for (guint i = 0; i < self->lines->len; i++) {
    const GilSheetBlock *block = g_ptr_array_index (self->sheet->blocks, i);
    const GArray *lines = g_ptr_array_index (self->lines, i);

    items[i].lines = (const double *) (void *) lines->data;
    items[i].n_lines = lines->len;
    items[i].before = styles[block->style].before;
    items[i].is_heading = styles[block->style].is_heading;
  }

  self->pieces = gil_sheet_pages_break (items, self->lines->len,
                                        self->height - 2 * MARGIN - HEADER - FOOTER);
}

GilSheetLayout *
gil_sheet_layout_new (const GilSheet *sheet,
                      PangoContext   *context,
                      double          width,
                      double          height)
{
  GilSheetLayout *self;

  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);

  self = g_new0 (GilSheetLayout, 1);
  self->sheet = sheet;
  self->context = g_object_ref (context);
  /* A point is wide for a letter to be off its place. */
  pango_context_set_round_glyph_positions (context, FALSE);
  /* There are labels to print on that are smaller than the margins. */
  self->width = MAX (width, 2 * MARGIN + 4 * INDENT);
  self->height = MAX (height, 2 * MARGIN + 2 * HEADER + 2 * FOOTER);
  self->layouts = g_ptr_array_new_with_free_func (g_object_unref);
  self->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  return self;
}

/* Frees a layout. */
void
gil_sheet_layout_free (GilSheetLayout *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->pieces, g_array_unref);
  g_ptr_array_unref (self->lines);
  g_ptr_array_unref (self->layouts);
  g_object_unref (self->context);
  g_free (self);
}

/* Goes on with the setting; after the last block the pages are broken. */
gboolean
gil_sheet_layout_proceed (GilSheetLayout *self,
                          guint           n_blocks)
{
  const GPtrArray *blocks;

  g_return_val_if_fail (self != NULL, TRUE);

  blocks = self->sheet->blocks;
  for (guint i = 0; i < n_blocks && self->layouts->len < blocks->len; i++)
    set_block (self, g_ptr_array_index (blocks, self->layouts->len));

  if (self->pieces == NULL && self->layouts->len == blocks->len)
    break_pages (self);

  return self->pieces != NULL;
}

guint
gil_sheet_layout_get_n_pages (GilSheetLayout *self)
{
  g_return_val_if_fail (self != NULL && self->pieces != NULL, 1);

  if (self->pieces->len == 0)
    return 1;

  return g_array_index (self->pieces, GilSheetPiece, self->pieces->len - 1).page + 1;
}

static void
set_ink (cairo_t *cr,
         double   ink)
{
  cairo_set_source_rgb (cr, ink, ink, ink);
}

static void
draw_lines (cairo_t     *cr,
            PangoLayout *layout,
            guint        first,
            guint        n,
            double       x,
            double       y)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  int top = 0;

  for (guint i = 0; i < first + n; i++) {
    int line_top;

    pango_layout_iter_get_line_yrange (iter, &line_top, NULL);
    if (i == first)
      top = line_top;
    if (i >= first) {
      PangoRectangle logical;

      pango_layout_iter_get_line_extents (iter, NULL, &logical);
      cairo_move_to (cr, x + (double) logical.x / PANGO_SCALE,
                     y + (double) (pango_layout_iter_get_baseline (iter) - top) / PANGO_SCALE);
      pango_cairo_show_layout_line (cr, pango_layout_iter_get_line_readonly (iter));
    }
    if (!pango_layout_iter_next_line (iter))
      break;
  }

  pango_layout_iter_free (iter);
}

/* What stands before the first line: a number, a box to tick. */
static void
draw_mark (GilSheetLayout      *self,
           cairo_t             *cr,
           const GilSheetBlock *block,
           double               line_height,
           double               y)
{
  const Style *style = &styles[block->style];

  if (block->mark != NULL) {
    g_autoptr (PangoLayout) layout = layout_new (self->context, block->mark, block->lang,
                                                 style->size, style->weight, -1);

    draw_lines (cr, layout, 0, 1, MARGIN, y);
  } else if (block->style == GIL_SHEET_TASK) {
    const double side = 8;

    cairo_set_line_width (cr, 0.8);
    cairo_rectangle (cr, MARGIN + 1, y + (line_height - side) / 2, side, side);
    cairo_stroke (cr);
  }
}

static void
draw_piece (GilSheetLayout      *self,
            cairo_t             *cr,
            const GilSheetPiece *piece)
{
  const GilSheetBlock *block = g_ptr_array_index (self->sheet->blocks, piece->item);
  const GArray *lines = g_ptr_array_index (self->lines, piece->item);
  const Style *style = &styles[block->style];
  double y = MARGIN + HEADER + piece->y;

  set_ink (cr, style->ink);
  if (piece->first == 0)
    draw_mark (self, cr, block, g_array_index (lines, double, 0), y);
  draw_lines (cr, g_ptr_array_index (self->layouts, piece->item), piece->first, piece->n,
              MARGIN + style->indent, y);
}

/* At the left or right edge of the text, in small letters. */
static void
draw_edge (GilSheetLayout *self,
           cairo_t        *cr,
           const char     *text,
           gboolean        at_end,
           double          y)
{
  g_autoptr (PangoLayout) layout = layout_new (self->context, text, self->sheet->lang, EDGE_SIZE,
                                               PANGO_WEIGHT_NORMAL, self->width - 2 * MARGIN);

  pango_layout_set_alignment (layout, at_end ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  set_ink (cr, styles[GIL_SHEET_ASIDE].ink);
  cairo_move_to (cr, MARGIN, y);
  pango_cairo_show_layout (cr, layout);
}

/* Draws a page: what stands on it, its number, and from the second page on what it is called. */
void
gil_sheet_layout_draw (GilSheetLayout *self,
                       cairo_t        *cr,
                       guint           page)
{
  g_autofree char *number = NULL;

  g_return_if_fail (self != NULL && self->pieces != NULL);
  g_return_if_fail (cr != NULL);

  for (guint i = 0; i < self->pieces->len; i++) {
    const GilSheetPiece *piece = &g_array_index (self->pieces, GilSheetPiece, i);

    if (piece->page == page)
      draw_piece (self, cr, piece);
  }

  number = g_strdup_printf ("%u / %u", page + 1, gil_sheet_layout_get_n_pages (self));
  draw_edge (self, cr, number, TRUE, self->height - MARGIN - EDGE_SIZE);
  if (page > 0)
    draw_edge (self, cr, self->sheet->title, FALSE, MARGIN);
}
