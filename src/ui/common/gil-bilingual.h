/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_BILINGUAL (gil_bilingual_get_type ())
G_DECLARE_FINAL_TYPE (GilBilingual, gil_bilingual, GIL, BILINGUAL, GtkWidget)

void        gil_bilingual_show            (GilBilingual  *self,
                                           GilSettings   *settings,
                                           GObject       *owner,
                                           const GilText *text);
const char *gil_bilingual_get_primary     (GilBilingual  *self);
const char *gil_bilingual_get_secondary   (GilBilingual  *self);

G_END_DECLS
