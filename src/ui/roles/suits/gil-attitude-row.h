/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-settings.h"
#include "gil-suit.h"

G_BEGIN_DECLS

#define GIL_TYPE_ATTITUDE_ROW (gil_attitude_row_get_type ())
G_DECLARE_FINAL_TYPE (GilAttitudeRow, gil_attitude_row, GIL, ATTITUDE_ROW, GtkListBoxRow)

GtkWidget *gil_attitude_row_new      (const GilAttitude *attitude,
                                      GilSettings       *settings);
GilWant    gil_attitude_row_get_want (GilAttitudeRow    *self);
void       gil_attitude_row_set_want (GilAttitudeRow    *self,
                                      GilWant            want);

G_END_DECLS
