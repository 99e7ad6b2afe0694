/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-interview-session.h"

G_BEGIN_DECLS

/* What is to be read when a hint is unfolded. (transfer floating) */

GilQuestionPart gil_hint_rows_get_part   (GilHint      hint);
GtkWidget      *gil_hint_rows_new_check  (GilQuestion *question,
                                          GilSettings *settings);
GtkWidget      *gil_hint_rows_new_frame  (GilFrame    *frame,
                                          GilSettings *settings);
GtkWidget      *gil_hint_rows_new_part   (GilQuestion *question,
                                          GilHint      hint,
                                          GilSettings *settings);
GtkWidget      *gil_hint_rows_new_advice (GilQuestion *question,
                                          GilSettings *settings);

G_END_DECLS
