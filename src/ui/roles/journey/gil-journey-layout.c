/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-journey-layout.h"

#include <math.h>

#define MARGIN 14.0f
#define GAP 12.0f
#define RADIUS 28.0f
#define LEAST_PITCH 84.0f
#define LEAST_SCENE 56.0f
#define MOST_SCENE 150.0f
#define SCENE_HEIGHT 104.0f
#define ROW_GAP 20.0f
/* How much of the way to the next station a scene reaches over. */
#define SCENE_SHARE 0.62f
/* How much of the upper row the lower one is as long as. */
#define LOWER_SHARE 0.6f
/* A quarter of a circle, as a conic. */
#define QUARTER ((float) G_SQRT2 / 2)

static guint
count_top (guint n_stations)
{
  return (2 * n_stations + 2) / 3;
}

static float
get_pitch (const GilJourneySizes *sizes)
{
  return MAX (LEAST_PITCH, MAX (sizes->label_width, GIL_JOURNEY_MARK) + GAP);
}

static gboolean
is_wide_enough (const GilJourneySizes *sizes,
                float                  width)
{
  guint n_top = count_top (sizes->n_stations);

  return n_top >= 2 && width >= n_top * get_pitch (sizes) + 2 * MARGIN &&
         width / 2 - 2 * GAP >= sizes->header_width;
}

static void
compute_wide (const GilJourneySizes *sizes,
              GilJourneyLayout      *layout)
{
  float width = layout->width;
  float first = MARGIN + get_pitch (sizes) / 2;
  float last = width - first;
  float pitch, lower_pitch;
  float header_width = floorf (width / 2 - 2 * GAP);
  float station_height = GIL_JOURNEY_MARK + sizes->label_height;
  float header_height, upper, lower, bottom;
  guint n_top = count_top (sizes->n_stations);
  guint n_lower = sizes->n_stations - n_top;

  layout->n_top = n_top;
  pitch = (last - first) / (n_top - 1);
  lower_pitch = n_lower < 2 ? 0 : LOWER_SHARE * (last - first) / (n_lower - 1);
  header_height = sizes->measure (GIL_JOURNEY_PART_HEADER, header_width, sizes->data);
  upper = MAX (header_height + GAP, SCENE_HEIGHT);
  lower = upper + station_height + sizes->bubble_height + 2 * GAP;
  bottom = lower + station_height;

  graphene_rect_init (&layout->header, 0, 0, header_width, header_height);
  graphene_rect_init (&layout->lane, 2 * MARGIN, upper + station_height, width - 4 * MARGIN,
                      sizes->bubble_height + 2 * GAP);

  for (guint i = 0; i < sizes->n_stations; i++) {
    gboolean is_top = i < n_top;
    float y = is_top ? upper : lower;
    float x = is_top ? first + i * pitch : last - (i - n_top) * lower_pitch;

    graphene_point_init (&layout->centers[i], roundf (x), y + GIL_JOURNEY_MARK / 2);
    graphene_rect_init (&layout->stations[i], roundf (x - get_pitch (sizes) / 2), y,
                        ceilf (get_pitch (sizes)), station_height);

    /* The header is above the first half of the upper row, the way home beside the last station. */
    if (is_top && i >= (n_top + 1) / 2) {
      float half = MIN (SCENE_SHARE * pitch, MIN (width - x, x - header_width - GAP));

      graphene_rect_init (&layout->scenes[i], roundf (x - half), 0, floorf (2 * half), upper - GAP / 2);
    } else if (i == sizes->n_stations - 1) {
      float to = layout->stations[i].origin.x;

      graphene_rect_init (&layout->scenes[i], first, lower + GIL_JOURNEY_MARK / 2 + GAP,
                          MAX (0, to - first), bottom - lower - GIL_JOURNEY_MARK / 2 - GAP);
    }
  }

  graphene_rect_init (&layout->details, 0, bottom + 2 * GAP, width,
                      sizes->measure (GIL_JOURNEY_PART_DETAILS, width, sizes->data));
  layout->height = layout->details.origin.y + layout->details.size.height;
}

static void
compute_vertical (const GilJourneySizes *sizes,
                  GilJourneyLayout      *layout)
{
  float width = layout->width;
  float row_height = MAX (GIL_JOURNEY_MARK, sizes->label_height);
  float station_width = MIN (GIL_JOURNEY_MARK + GAP + sizes->label_width, width - MARGIN);
  float scene_x = MARGIN + station_width + GAP;
  float details_x = GIL_JOURNEY_INDENT;
  float y;

  layout->n_top = sizes->n_stations;
  graphene_rect_init (&layout->header, 0, 0, width,
                      sizes->measure (GIL_JOURNEY_PART_HEADER, width, sizes->data));
  y = layout->header.size.height + 2 * GAP;

  for (guint i = 0; i < sizes->n_stations; i++) {
    graphene_rect_init (&layout->stations[i], MARGIN, y, station_width, row_height);
    graphene_point_init (&layout->centers[i], MARGIN + GIL_JOURNEY_MARK / 2, y + row_height / 2);
    if (width - scene_x >= LEAST_SCENE) {
      float scene_width = MIN (MOST_SCENE, width - scene_x);

      graphene_rect_init (&layout->scenes[i], width - scene_width, y - ROW_GAP / 2, scene_width,
                          row_height + ROW_GAP / 2);
    }
    y += row_height + ROW_GAP;

    if (i == sizes->selected) {
      graphene_rect_init (&layout->details, details_x, y, width - details_x,
                          sizes->measure (GIL_JOURNEY_PART_DETAILS, width - details_x, sizes->data));
      y += layout->details.size.height + ROW_GAP;
    }
  }

  layout->height = y - ROW_GAP;
}

float
gil_journey_layout_get_min_width (const GilJourneySizes *sizes)
{
  return MAX (sizes->header_width, MARGIN + GIL_JOURNEY_MARK + GAP + sizes->label_width);
}

/* Finds a place for everything: in two rows, or one below the other where that is too wide. */
void
gil_journey_layout_compute (const GilJourneySizes *sizes,
                            float                  width,
                            GilJourneyLayout      *layout)
{
  g_return_if_fail (sizes->n_stations <= GIL_JOURNEY_MOST);

  *layout = (GilJourneyLayout) { .width = width, .n_stations = sizes->n_stations };
  layout->vertical = !is_wide_enough (sizes, width);

  if (layout->vertical)
    compute_vertical (sizes, layout);
  else
    compute_wide (sizes, layout);
}

/* The station of the other row that is nearest. */
static int
find_across (const GilJourneyLayout *layout,
             guint                   station)
{
  guint from = station < layout->n_top ? layout->n_top : 0;
  guint to = station < layout->n_top ? layout->n_stations : layout->n_top;
  float least = G_MAXFLOAT;
  int found = -1;

  for (guint i = from; i < to; i++) {
    float distance = fabsf (layout->centers[i].x - layout->centers[station].x);

    if (distance < least) {
      least = distance;
      found = (int) i;
    }
  }

  return found;
}

/* Which station an arrow key leads to. To the left and right it goes on along the way, as seen from the row
 * that station is in, and round its ends. */
int
gil_journey_layout_get_neighbour (const GilJourneyLayout *layout,
                                  guint                   station,
                                  GtkDirectionType        direction)
{
  gboolean is_top = station < layout->n_top;
  gboolean onward;

  switch (direction) {
  case GTK_DIR_UP:
    if (!layout->vertical)
      return is_top ? -1 : find_across (layout, station);
    onward = FALSE;
    break;
  case GTK_DIR_DOWN:
    if (!layout->vertical)
      return is_top ? find_across (layout, station) : -1;
    onward = TRUE;
    break;
  case GTK_DIR_LEFT:
    onward = !is_top;
    break;
  case GTK_DIR_RIGHT:
    onward = is_top;
    break;
  case GTK_DIR_TAB_FORWARD:
  case GTK_DIR_TAB_BACKWARD:
  default:
    return -1;
  }

  return (int) ((station + (onward ? 1 : layout->n_stations - 1)) % layout->n_stations);
}

static void
add_corner (GskPathBuilder *builder,
            float           x,
            float           y,
            float           to_x,
            float           to_y)
{
  gsk_path_builder_conic_to (builder, x, y, to_x, to_y, QUARTER);
}

/* Makes the way: through the stations in their order, and from the last one back to the first. */
GskPath *
gil_journey_layout_build_track (const GilJourneyLayout *layout,
                                float                  *stops)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  const graphene_point_t *first = &layout->centers[0];
  const graphene_point_t *last = &layout->centers[layout->n_stations - 1];
  float left = 3;
  float right = layout->width - 3;
  float r = layout->vertical ? MARGIN : RADIUS;
  float length = 0;

  gsk_path_builder_move_to (builder, first->x, first->y);
  if (layout->vertical) {
    gsk_path_builder_line_to (builder, last->x, last->y);
  } else {
    const graphene_point_t *turn = &layout->centers[layout->n_top - 1];

    gsk_path_builder_line_to (builder, right - r, turn->y);
    add_corner (builder, right, turn->y, right, turn->y + r);
    gsk_path_builder_line_to (builder, right, last->y - r);
    add_corner (builder, right, last->y, right - r, last->y);
  }
  gsk_path_builder_line_to (builder, left + r, last->y);
  add_corner (builder, left, last->y, left, last->y - r);
  gsk_path_builder_line_to (builder, left, first->y + r);
  add_corner (builder, left, first->y, left + r, first->y);
  gsk_path_builder_close (builder);

  /* The way is straight but for the turn, whose length is known. */
  for (guint i = 0; i < layout->n_stations; i++) {
    if (i > 0 && i == layout->n_top) {
      const graphene_point_t *turn = &layout->centers[i - 1];

      length += (right - r - turn->x) + (right - r - layout->centers[i].x) +
                (layout->centers[i].y - turn->y - 2 * r) + (float) G_PI * r;
    } else if (i > 0) {
      length += fabsf (layout->centers[i].x - layout->centers[i - 1].x) +
                fabsf (layout->centers[i].y - layout->centers[i - 1].y);
    }
    stops[i] = length;
  }

  return gsk_path_builder_free_to_path (g_steal_pointer (&builder));
}
