/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

int  gil_list_focus_find (GtkListBox *list);
void gil_list_focus_put  (GtkListBox *list,
                          int         index);

G_END_DECLS
