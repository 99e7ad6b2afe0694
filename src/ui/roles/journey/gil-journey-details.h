/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-catalog.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_JOURNEY_DETAILS (gil_journey_details_get_type ())
G_DECLARE_FINAL_TYPE (GilJourneyDetails, gil_journey_details, GIL, JOURNEY_DETAILS, AdwBin)

void gil_journey_details_set_route    (GilJourneyDetails *self,
                                       GilCatalog        *catalog,
                                       GilSettings       *settings);
void gil_journey_details_show_station (GilJourneyDetails *self,
                                       const GilStation  *station);
void gil_journey_details_show_load    (GilJourneyDetails *self,
                                       gint64             visitors,
                                       GilEra             era);

G_END_DECLS
