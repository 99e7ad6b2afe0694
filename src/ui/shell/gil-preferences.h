/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_PREFERENCES (gil_preferences_get_type ())
G_DECLARE_FINAL_TYPE (GilPreferences, gil_preferences, GIL, PREFERENCES, AdwPreferencesDialog)

AdwDialog *gil_preferences_new (GilSettings *settings);

G_END_DECLS
