/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-what-if-row.h"

G_BEGIN_DECLS

#define GIL_TYPE_WHAT_IF (gil_what_if_get_type ())
G_DECLARE_FINAL_TYPE (GilWhatIf, gil_what_if, GIL, WHAT_IF, GtkWidget)

GtkWidget    *gil_what_if_new     (GilPickSession *session);
GilWhatIfRow *gil_what_if_get_row (GilWhatIf      *self,
                                   guint           index);

G_END_DECLS
