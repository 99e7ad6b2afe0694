/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-pick-session.h"

G_BEGIN_DECLS

#define GIL_TYPE_WHAT_IF_ROW (gil_what_if_row_get_type ())
G_DECLARE_FINAL_TYPE (GilWhatIfRow, gil_what_if_row, GIL, WHAT_IF_ROW, GtkWidget)

GtkWidget *gil_what_if_row_new        (GilPickSession *session);
void       gil_what_if_row_update     (GilWhatIfRow   *self,
                                       gsize           result);
GtkButton *gil_what_if_row_get_button (GilWhatIfRow   *self);

G_END_DECLS
