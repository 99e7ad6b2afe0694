/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journey-layout.h"
#include "gil-route.h"

G_BEGIN_DECLS

#define GIL_TYPE_JOURNEY_TRACK (gil_journey_track_get_type ())
G_DECLARE_FINAL_TYPE (GilJourneyTrack, gil_journey_track, GIL, JOURNEY_TRACK, GtkWidget)

GtkWidget *gil_journey_track_new          (void);
void       gil_journey_track_set_route    (GilJourneyTrack        *self,
                                           const GilRoute         *route);
void       gil_journey_track_set_layout   (GilJourneyTrack        *self,
                                           const GilJourneyLayout *layout);
void       gil_journey_track_set_progress (GilJourneyTrack        *self,
                                           double                  progress);

G_END_DECLS
