/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void gil_toast_show      (GtkWidget      *from,
                          const char     *title);
void gil_toast_show_action (GtkWidget    *from,
                            const char   *title,
                            const char   *label,
                            const char   *action,
                            GVariant     *target);
void gil_toast_show_button (GtkWidget    *from,
                            const char   *title,
                            const char   *label,
                            GCallback     pressed,
                            gpointer      data,
                            GDestroyNotify free_data);
void gil_toast_show_undo (GtkWidget      *from,
                          const char     *title,
                          GCallback       undo,
                          gpointer        data,
                          GDestroyNotify  free_data);

G_END_DECLS
