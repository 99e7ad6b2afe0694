/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-rank.h"

G_BEGIN_DECLS

#define GIL_TYPE_SCORE_BAR (gil_score_bar_get_type ())
G_DECLARE_FINAL_TYPE (GilScoreBar, gil_score_bar, GIL, SCORE_BAR, GtkWidget)

GtkWidget *gil_score_bar_new       (void);
void       gil_score_bar_set_parts (GilScoreBar       *self,
                                    const GilRankPart *parts,
                                    gsize              n_parts);
guint      gil_score_bar_get_length (GilScoreBar      *self);

G_END_DECLS
