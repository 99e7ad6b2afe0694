/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GilComposedFunc:
 * @text: the text as it is seen, with what is being composed
 * @data: what was given to gil_composed_watch()
 */
typedef void (*GilComposedFunc) (const char *text,
                                 gpointer    data);

void  gil_composed_watch    (GtkEditable     *entry,
                             GilComposedFunc  func,
                             gpointer         data);
char *gil_composed_dup_text (GtkEditable     *entry);

G_END_DECLS
