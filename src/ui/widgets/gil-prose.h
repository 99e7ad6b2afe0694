/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *gil_prose_append        (GtkBox     *box,
                                    const char *text,
                                    const char *css_class);
GtkWidget *gil_prose_append_heading (GtkBox     *box,
                                     const char *text,
                                     const char *css_class);
GtkWidget *gil_prose_append_markup (GtkBox     *box,
                                    const char *markup,
                                    const char *css_class);
GtkWidget *gil_prose_new_expander  (const char *text);

G_END_DECLS
