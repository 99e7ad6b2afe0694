/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *gil_linked_row_new      (const char *title,
                                    const char *subtitle,
                                    GtkWidget  *button,
                                    const char *action,
                                    const char *target);
void       gil_linked_row_describe (GtkWidget  *row,
                                    const char *subtitle);

G_END_DECLS
