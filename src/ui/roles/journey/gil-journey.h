/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-catalog.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_JOURNEY (gil_journey_get_type ())
G_DECLARE_FINAL_TYPE (GilJourney, gil_journey, GIL, JOURNEY, AdwBin)

GtkWidget *gil_journey_new (GilCatalog  *catalog,
                            GilSettings *settings);

G_END_DECLS
