/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

#define GIL_TYPE_ROLES_PAGE (gil_roles_page_get_type ())
G_DECLARE_FINAL_TYPE (GilRolesPage, gil_roles_page, GIL, ROLES_PAGE, AdwBin)

GtkWidget *gil_roles_page_new (const GilContext *context);

G_END_DECLS
