/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-route.h"

G_BEGIN_DECLS

#define GIL_TYPE_JOURNEY_PICTURE (gil_journey_picture_get_type ())
G_DECLARE_FINAL_TYPE (GilJourneyPicture, gil_journey_picture, GIL, JOURNEY_PICTURE, GtkWidget)

void     gil_journey_picture_set_route    (GilJourneyPicture *self,
                                           const GilRoute    *route);
void     gil_journey_picture_set_lang     (GilJourneyPicture *self,
                                           GilLang            lang);
void     gil_journey_picture_set_load     (GilJourneyPicture *self,
                                           double             power,
                                           GilEra             era);
guint    gil_journey_picture_get_selected (GilJourneyPicture *self);
void     gil_journey_picture_select       (GilJourneyPicture *self,
                                           guint              station);
void     gil_journey_picture_set_progress (GilJourneyPicture *self,
                                           double             progress);
gboolean gil_journey_picture_is_vertical  (GilJourneyPicture *self);

G_END_DECLS
