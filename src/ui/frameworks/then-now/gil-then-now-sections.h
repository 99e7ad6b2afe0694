/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-pick-session.h"
#include "gil-then-now.h"

G_BEGIN_DECLS

GtkWidget *gil_then_now_sections_new_moved     (const GilThenNow *then_now,
                                                GilPickSession   *session);
GtkWidget *gil_then_now_sections_new_stayed    (const GilThenNow *then_now,
                                                GilPickSession   *session);
GtkWidget *gil_then_now_sections_new_newcomers (const GilThenNow *then_now);

G_END_DECLS
