/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-chip-sheet.h"

G_BEGIN_DECLS

#define GIL_TYPE_CHIP_STRIP (gil_chip_strip_get_type ())
G_DECLARE_FINAL_TYPE (GilChipStrip, gil_chip_strip, GIL, CHIP_STRIP, GtkWidget)

GtkWidget     *gil_chip_strip_new       (GilChipSheet  *sheet);
void           gil_chip_strip_set_sheet (GilChipStrip  *self,
                                         GilChipSheet  *sheet);
void           gil_chip_strip_set_chips (GilChipStrip  *self,
                                         const GilChip *chips,
                                         guint          n_chips);
const GilChip *gil_chip_strip_get_chips (GilChipStrip  *self,
                                         guint         *n_chips);
char          *gil_chip_strip_describe  (GilChipStrip  *self);

G_END_DECLS
