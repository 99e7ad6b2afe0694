/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-catalog.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_ROLE_ASKED (gil_role_asked_get_type ())
G_DECLARE_FINAL_TYPE (GilRoleAsked, gil_role_asked, GIL, ROLE_ASKED, GtkWidget)

void      gil_role_asked_show               (GilRoleAsked *self,
                                             GilCatalog   *catalog,
                                             GilSettings  *settings,
                                             GilRole      *role);
GtkLabel *gil_role_asked_get_own_heading    (GilRoleAsked *self);
GtkLabel *gil_role_asked_get_common_heading (GilRoleAsked *self);

G_END_DECLS
