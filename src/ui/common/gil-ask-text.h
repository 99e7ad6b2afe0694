/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

typedef void (*GilAskTextFunc) (const char *text,
                                gpointer    data);

void gil_ask_text (GtkWidget      *from,
                   const char     *heading,
                   const char     *label,
                   const char     *text,
                   GilAskTextFunc  func,
                   gpointer        data,
                   GDestroyNotify  free_data);

G_END_DECLS
