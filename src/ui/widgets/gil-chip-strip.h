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

/* A chip is borrowed during a call, never kept. */
typedef struct
{
  const char *name;
  GilChipState state; /* what its shape says */
  gboolean strong; /* a must stands out */
} GilChip;

#define GIL_TYPE_CHIP_STRIP (gil_chip_strip_get_type ())
G_DECLARE_FINAL_TYPE (GilChipStrip, gil_chip_strip, GIL, CHIP_STRIP, GtkWidget)

GtkWidget  *gil_chip_strip_new        (void);
void        gil_chip_strip_set_chips  (GilChipStrip  *self,
                                       const GilChip *chips,
                                       guint          n_chips);
const char *gil_chip_strip_get_spoken (GilChipStrip  *self);

const char *gil_chip_state_get_symbol (GilChipState   state);

G_END_DECLS
