/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journey-shape.h"
#include "gil-route.h"

G_BEGIN_DECLS

/**
 * GilJourneyCrowd:
 * @people: in sight
 * @kitchens: that cook
 * @orders: that wait
 * @heat: of each kitchen, 0 to 3
 * @machines: that run in the room (before the cloud) or in the cloud (after it)
 * @arriving: whether another machine is on its way (before the cloud)
 * @backups: that are kept (after the cloud)
 *
 * What is to be seen of a number of visitors.
 */
typedef struct
{
  guint people;
  guint kitchens;
  guint orders;
  guint heat;
  guint machines;
  gboolean arriving;
  guint backups;
} GilJourneyCrowd;

void gil_journey_count_crowd   (double                 power,
                                GilEra                 era,
                                GilJourneyCrowd       *crowd);

void gil_journey_draw_glyph    (GilJourneyShape       *shape,
                                const char            *station,
                                float                  width,
                                float                  height);
void gil_journey_draw_slip     (GilJourneyShape       *shape,
                                float                  width,
                                float                  height);
void gil_journey_draw_tail     (GilJourneyShape       *shape,
                                gboolean               up,
                                float                  width,
                                float                  height);
void gil_journey_draw_gauge    (GilJourneyShape       *shape,
                                GilLoad                load,
                                float                  width,
                                float                  height);
void gil_journey_draw_people   (GilJourneyShape       *shape,
                                const GilJourneyCrowd *crowd,
                                float                  width,
                                float                  height);
void gil_journey_draw_kitchens (GilJourneyShape       *shape,
                                const GilJourneyCrowd *crowd,
                                float                  width,
                                float                  height);
void gil_journey_draw_machines (GilJourneyShape       *shape,
                                const GilJourneyCrowd *crowd,
                                GilEra                 era,
                                float                  width,
                                float                  height);

G_END_DECLS
