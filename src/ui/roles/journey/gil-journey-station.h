/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-route.h"

G_BEGIN_DECLS

#define GIL_TYPE_JOURNEY_STATION (gil_journey_station_get_type ())
G_DECLARE_FINAL_TYPE (GilJourneyStation, gil_journey_station, GIL, JOURNEY_STATION, GtkToggleButton)

GtkWidget *gil_journey_station_new            (const GilRoute       *route,
                                               const GilStation     *station);
void       gil_journey_station_set_lang       (GilJourneyStation    *self,
                                               GilLang               lang);
void       gil_journey_station_set_load       (GilJourneyStation    *self,
                                               const GilStationLoad *load);
void       gil_journey_station_get_label_size (GilJourneyStation    *self,
                                               int                  *width,
                                               int                  *height);

G_END_DECLS
