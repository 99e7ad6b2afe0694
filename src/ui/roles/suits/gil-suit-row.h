/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-settings.h"
#include "gil-suit.h"

G_BEGIN_DECLS

#define GIL_TYPE_SUIT_ROW (gil_suit_row_get_type ())
G_DECLARE_FINAL_TYPE (GilSuitRow, gil_suit_row, GIL, SUIT_ROW, AdwExpanderRow)

GtkWidget *gil_suit_row_new        (GilSettings   *settings);
void       gil_suit_row_show       (GilSuitRow    *self,
                                    const GilSuit *suit,
                                    gsize          result);
gsize      gil_suit_row_get_result (GilSuitRow    *self);

G_END_DECLS
