/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GIL_TYPE_PROGRESS_RING (gil_progress_ring_get_type ())
G_DECLARE_FINAL_TYPE (GilProgressRing, gil_progress_ring, GIL, PROGRESS_RING, GtkWidget)

double gil_progress_ring_get_fraction (GilProgressRing *self);
void   gil_progress_ring_set_fraction (GilProgressRing *self,
                                       double           fraction,
                                       const char      *text);

G_END_DECLS
