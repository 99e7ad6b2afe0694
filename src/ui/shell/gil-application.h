/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define GIL_TYPE_APPLICATION (gil_application_get_type ())
G_DECLARE_FINAL_TYPE (GilApplication, gil_application, GIL, APPLICATION, AdwApplication)

GilApplication *gil_application_new (void);

G_END_DECLS
