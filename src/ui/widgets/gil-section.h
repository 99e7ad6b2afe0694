/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Wrapped text, appended to a box. */
GtkWidget *gil_prose_append         (GtkBox     *box,
                                     const char *text,
                                     const char *css_class);
GtkWidget *gil_prose_append_heading (GtkBox     *box,
                                     const char *text,
                                     const char *css_class);
GtkWidget *gil_prose_append_markup  (GtkBox     *box,
                                     const char *markup,
                                     const char *css_class);
GtkWidget *gil_prose_new_expander   (const char *text);

/* Groups with lists of wrapped text. */
GtkWidget *gil_section_new         (const char *title);
GtkWidget *gil_section_add_list    (GtkWidget  *section);
GtkWidget *gil_section_append_row  (GtkWidget  *list);
GtkWidget *gil_section_append_link (GtkWidget  *list,
                                    const char *label,
                                    const char *action,
                                    const char *target);
GtkWidget *gil_section_new_heading (const char *text);
GtkWidget *gil_section_new_badge   (const char *text);

G_END_DECLS
