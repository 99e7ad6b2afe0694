/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** More stations than the content may have. */
#define GIL_JOURNEY_MOST 16

/** Across the circle of a station, its gauge included. */
#define GIL_JOURNEY_MARK 52

/** How far the details are indented where they are between two stations. */
#define GIL_JOURNEY_INDENT 52

typedef enum
{
  GIL_JOURNEY_PART_HEADER,
  GIL_JOURNEY_PART_DETAILS,
} GilJourneyPart;

/* The height that a part needs at a width. */
typedef float (*GilJourneyMeasure) (GilJourneyPart part,
                                    float          width,
                                    gpointer       data);

/**
 * GilJourneySizes:
 * @n_stations: how many there are
 * @selected: which one is selected
 * @label_width: the width of the widest label of a station
 * @label_height: the height of a label
 * @bubble_height: the height of the message
 * @header_width: the least width of the header
 * @measure: tells heights
 * @data: for @measure
 *
 * What there is room to be found for.
 */
typedef struct
{
  guint n_stations;
  guint selected;
  float label_width;
  float label_height;
  float bubble_height;
  float header_width;
  GilJourneyMeasure measure;
  gpointer data;
} GilJourneySizes;

/**
 * GilJourneyLayout:
 * @vertical: whether the stations stand one below the other, with the details below the selected
 *   one; otherwise they go round in two rows, and the details are below
 * @n_top: how many are in the upper row
 * @height: of it all
 * @header: where the controls are
 * @details: where the details are
 * @lane: where messages are shown; empty when vertical
 * @stations: what each station takes
 * @centers: of their circles
 * @scenes: what may be drawn on beside each of them; may be empty
 *
 * Where everything is.
 */
typedef struct
{
  gboolean vertical;
  guint n_stations;
  guint n_top;
  float width;
  float height;
  graphene_rect_t header;
  graphene_rect_t details;
  graphene_rect_t lane;
  graphene_rect_t stations[GIL_JOURNEY_MOST];
  graphene_point_t centers[GIL_JOURNEY_MOST];
  graphene_rect_t scenes[GIL_JOURNEY_MOST];
} GilJourneyLayout;

float    gil_journey_layout_get_min_width (const GilJourneySizes  *sizes);
void     gil_journey_layout_compute       (const GilJourneySizes  *sizes,
                                           float                   width,
                                           GilJourneyLayout       *layout);
int      gil_journey_layout_get_neighbour (const GilJourneyLayout *layout,
                                           guint                   station,
                                           GtkDirectionType        direction);
GskPath *gil_journey_layout_build_track   (const GilJourneyLayout *layout,
                                           float                  *stops);

G_END_DECLS
