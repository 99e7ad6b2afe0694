/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void gil_words_keep           (GtkWidget   *widget);
void gil_words_keep_in_layout (PangoLayout *layout);

G_END_DECLS
