/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define GIL_TYPE_FOLD (gil_fold_get_type ())
G_DECLARE_FINAL_TYPE (GilFold, gil_fold, GIL, FOLD, AdwBin)

GtkWidget *gil_fold_new         (void);
void       gil_fold_set_content (GilFold   *self,
                                 GtkWidget *content);
void       gil_fold_set_open    (GilFold   *self,
                                 gboolean   open);

G_END_DECLS
