/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "gil-sheet.h"

G_BEGIN_DECLS

/* A sheet, set and broken into pages. Lengths are points. */
typedef struct _GilSheetLayout GilSheetLayout;

GilSheetLayout *gil_sheet_layout_new         (const GilSheet *sheet,
                                              PangoContext   *context,
                                              double          width,
                                              double          height);
void            gil_sheet_layout_free        (GilSheetLayout *self);
/* Sets some blocks more; TRUE once all are. */
gboolean        gil_sheet_layout_proceed     (GilSheetLayout *self,
                                              guint           n_blocks);
/* Once all is set. */
guint           gil_sheet_layout_get_n_pages (GilSheetLayout *self);
void            gil_sheet_layout_draw        (GilSheetLayout *self,
                                              cairo_t        *cr,
                                              guint           page);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilSheetLayout, gil_sheet_layout_free)

G_END_DECLS
