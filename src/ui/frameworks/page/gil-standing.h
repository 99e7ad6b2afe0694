/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-pick-session.h"

G_BEGIN_DECLS

#define GIL_TYPE_STANDING (gil_standing_get_type ())
G_DECLARE_FINAL_TYPE (GilStanding, gil_standing, GIL, STANDING, AdwBin)

GtkWidget *gil_standing_new (GilPickSession *session,
                             GilFramework   *framework);

G_END_DECLS
