/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

char *gil_file_name            (GFile        *file);
void  gil_file_tell_saved      (GtkWidget    *from,
                                GFile        *file);
void  gil_file_tell_not_saved  (GtkWidget    *from,
                                GFile        *file,
                                const GError *error);
void  gil_file_tell_not_chosen (GtkWidget    *from,
                                const GError *error);

G_END_DECLS
