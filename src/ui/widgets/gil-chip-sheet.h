/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  GIL_CHIP_MET, /* enough of it */
  GIL_CHIP_PARTIAL, /* some of it, too little for a must */
  GIL_CHIP_MISSING, /* none of it */
  GIL_CHIP_UNKNOWN, /* nothing is known */
  GIL_CHIP_N_STATES,
} GilChipState;

typedef struct
{
  guint name; /* index of its name on the sheet */
  GilChipState state; /* what its shape says */
  gboolean strong; /* a must stands out */
} GilChip;

#define GIL_TYPE_CHIP_SHEET (gil_chip_sheet_get_type ())
G_DECLARE_FINAL_TYPE (GilChipSheet, gil_chip_sheet, GIL, CHIP_SHEET, GObject)

GilChipSheet *gil_chip_sheet_new        (void);
void          gil_chip_sheet_set_names  (GilChipSheet       *self,
                                         const char * const *names);
const char   *gil_chip_sheet_get_spoken (GilChipSheet       *self,
                                         const GilChip      *chip);
void          gil_chip_sheet_forget     (GilChipSheet       *self);
PangoLayout  *gil_chip_sheet_get_layout (GilChipSheet       *self,
                                         GtkWidget          *widget,
                                         const GilChip      *chip,
                                         int                *width,
                                         int                *height);

const char   *gil_chip_state_get_symbol (GilChipState        state);
const char   *gil_chip_state_get_word   (GilChipState        state);

G_END_DECLS
