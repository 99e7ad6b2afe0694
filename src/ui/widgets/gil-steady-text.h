/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GIL_TYPE_STEADY_TEXT (gil_steady_text_get_type ())
G_DECLARE_FINAL_TYPE (GilSteadyText, gil_steady_text, GIL, STEADY_TEXT, GtkWidget)

void        gil_steady_text_forget    (GilSteadyText *self);
void        gil_steady_text_reserve   (GilSteadyText *self,
                                       const char    *primary,
                                       const char    *secondary);
void        gil_steady_text_show      (GilSteadyText *self,
                                       const char    *primary,
                                       const char    *secondary);
const char *gil_steady_text_get_text  (GilSteadyText *self);

G_END_DECLS
