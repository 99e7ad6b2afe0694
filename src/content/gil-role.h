/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gil-text.h"

G_BEGIN_DECLS

#define GIL_TYPE_ROLE (gil_role_get_type ())
G_DECLARE_FINAL_TYPE (GilRole, gil_role, GIL, ROLE, GObject)

const char    *gil_role_get_id   (GilRole *self);
const GilText *gil_role_get_name (GilRole *self);
const GilText *gil_role_get_line (GilRole *self);
/** 1 main roles, 2 neighbours, 3 more */
guint          gil_role_get_tier (GilRole *self);

G_END_DECLS
