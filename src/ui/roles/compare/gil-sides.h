/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *gil_sides_new       (GObject *page,
                                int      spacing);
void       gil_sides_show_when (GtkWidget *widget,
                                GObject   *page,
                                gboolean   narrow);

G_END_DECLS
