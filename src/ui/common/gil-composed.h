/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef void (*GilComposedFunc) (const char *text,
                                 gpointer    data);

void  gil_composed_watch    (GtkEditable     *entry,
                             GilComposedFunc  func,
                             gpointer         data);
char *gil_composed_dup_text (GtkEditable     *entry);

G_END_DECLS
