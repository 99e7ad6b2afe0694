/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journey-draw.h"

G_BEGIN_DECLS

#define GIL_TYPE_JOURNEY_SCENE (gil_journey_scene_get_type ())
G_DECLARE_FINAL_TYPE (GilJourneyScene, gil_journey_scene, GIL, JOURNEY_SCENE, GtkWidget)

GtkWidget *gil_journey_scene_new  (GilScene               scene);
void       gil_journey_scene_show (GilJourneyScene       *self,
                                   const GilJourneyCrowd *crowd,
                                   GilEra                 era);

G_END_DECLS
