/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void gil_text_room_give (GtkTextView *view);

G_END_DECLS
