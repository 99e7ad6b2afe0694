/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GIL_TYPE_JOURNEY_SHAPE (gil_journey_shape_get_type ())
G_DECLARE_FINAL_TYPE (GilJourneyShape, gil_journey_shape, GIL, JOURNEY_SHAPE, GtkWidget)

/* Puts the parts of a drawing into a shape of this size. */
typedef void (*GilJourneyDrawFunc) (GilJourneyShape *shape,
                                    float            width,
                                    float            height,
                                    gpointer         data);

GtkWidget *gil_journey_shape_new        (const char         *css_name,
                                         GilJourneyDrawFunc  draw,
                                         gpointer            data);
void       gil_journey_shape_draw_again (GilJourneyShape    *self);

/* For the function that draws. */
void       gil_journey_shape_fill       (GilJourneyShape    *self,
                                         GskPath            *path,
                                         float               x,
                                         float               y,
                                         float               scale,
                                         float               alpha);
void       gil_journey_shape_stroke     (GilJourneyShape    *self,
                                         GskPath            *path,
                                         float               x,
                                         float               y,
                                         float               scale,
                                         float               line_width,
                                         float               alpha);
void       gil_journey_shape_dash       (GilJourneyShape    *self,
                                         GskPath            *path,
                                         float               x,
                                         float               y,
                                         float               scale,
                                         float               line_width,
                                         float               alpha);

G_END_DECLS
