/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

int  gil_list_focus_find   (GtkListBox *list);
void gil_list_focus_put    (GtkListBox *list,
                            int         index);
void gil_dialog_keep_focus (AdwDialog  *dialog);
gboolean gil_focus_children (GtkWidget        *widget,
                             GtkDirectionType  direction);

G_END_DECLS
