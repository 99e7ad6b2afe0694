/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-journey-track.h"

#include <adwaita.h>
#include <math.h>
#include <string.h>

#include "gil-journey-draw.h"

#define TRACK_LINE 4.0f
#define TRACK_ALPHA 0.18f
#define CONTRAST_ALPHA 0.5f
#define CIRCLE (GIL_JOURNEY_MARK / 2 + TRACK_LINE / 2)
#define ARROW_LINE 2.0f
#define ARROW_ALPHA 0.7f
#define ARROW_SIZE 4.5f
#define TOKEN_SIZE 28

/* The way that a request takes: a line with arrows, in another colour as far as the request has come, and
 * between two stations the request itself. */
struct _GilJourneyTrack
{
  GtkWidget parent_instance;

  GtkWidget *way;
  GtkWidget *done;
  GtkWidget *arrows;
  GtkWidget *token;

  /* Borrowed references: part of the catalogue */
  const GilRoute *route;

  GilJourneyLayout layout;
  GskPath *path;
  GskPathMeasure *measure;
  float stops[GIL_JOURNEY_MOST];
  double progress;
};

G_DEFINE_FINAL_TYPE (GilJourneyTrack, gil_journey_track, GTK_TYPE_WIDGET)

/* How long the way is up to a point between stations. */
static float
get_distance (GilJourneyTrack *self,
              double           progress)
{
  guint station = (guint) floor (progress);
  float from, to;

  if (station >= self->layout.n_stations)
    return gsk_path_measure_get_length (self->measure);

  from = self->stops[station];
  to = station + 1 < self->layout.n_stations ? self->stops[station + 1]
                                             : gsk_path_measure_get_length (self->measure);

  return from + (to - from) * (float) (progress - station);
}

static void
draw_arrow (GilJourneyTrack *self,
            GilJourneyShape *shape,
            float            distance,
            gboolean         onward)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  graphene_vec2_t tangent;
  graphene_point_t at;
  GskPathPoint point;
  float x, y;

  if (!gsk_path_measure_get_point (self->measure, distance, &point))
    return;

  gsk_path_point_get_position (&point, self->path, &at);
  gsk_path_point_get_tangent (&point, self->path, GSK_PATH_FROM_START, &tangent);
  x = graphene_vec2_get_x (&tangent) * ARROW_SIZE * (onward ? 1 : -1);
  y = graphene_vec2_get_y (&tangent) * ARROW_SIZE * (onward ? 1 : -1);

  gsk_path_builder_move_to (builder, -x / 2 + y, -y / 2 - x);
  gsk_path_builder_line_to (builder, x / 2, y / 2);
  gsk_path_builder_line_to (builder, -x / 2 - y, -y / 2 + x);
  path = gsk_path_builder_to_path (builder);
  gil_journey_shape_stroke (shape, path, at.x, at.y, 1, ARROW_LINE, ARROW_ALPHA);
}

/* The piece of the way between two points, drawn unless it is nothing. */
static void
draw_piece (GilJourneyTrack *self,
            GilJourneyShape *shape,
            float            from,
            float            to,
            float            alpha)
{
  g_autoptr (GskPathBuilder) builder = NULL;
  g_autoptr (GskPath) path = NULL;
  GskPathPoint start, end;

  if (from >= to || !gsk_path_measure_get_point (self->measure, from, &start) ||
      !gsk_path_measure_get_point (self->measure, to, &end))
    return;

  builder = gsk_path_builder_new ();
  gsk_path_builder_add_segment (builder, self->path, &start, &end);
  path = gsk_path_builder_to_path (builder);
  gil_journey_shape_stroke (shape, path, 0, 0, 1, TRACK_LINE, alpha);
}

/* The way as far as @progress, which leaves the circles of the stations out. */
static void
draw_as_far_as (GilJourneyTrack *self,
                GilJourneyShape *shape,
                double           progress,
                float            alpha)
{
  for (guint i = 0; i < self->layout.n_stations && i < progress; i++) {
    float to = get_distance (self, i + 1) - CIRCLE;

    draw_piece (self, shape, get_distance (self, i) + CIRCLE,
                MIN (to, get_distance (self, progress)), alpha);
  }
}

static void
draw_way (GilJourneyShape *shape,
          float            width,
          float            height,
          gpointer         data)
{
  GilJourneyTrack *self = data;
  AdwStyleManager *style = adw_style_manager_get_default ();

  if (self->path != NULL)
    draw_as_far_as (self, shape, self->layout.n_stations,
                    adw_style_manager_get_high_contrast (style) ? CONTRAST_ALPHA : TRACK_ALPHA);
}

static void
draw_done (GilJourneyShape *shape,
           float            width,
           float            height,
           gpointer         data)
{
  GilJourneyTrack *self = data;

  if (self->path != NULL)
    draw_as_far_as (self, shape, self->progress, 1);
}

/* Arrows are between the stations; where the request also comes back, one to each side. */
static void
draw_arrows (GilJourneyShape *shape,
             float            width,
             float            height,
             gpointer         data)
{
  GilJourneyTrack *self = data;

  if (self->path == NULL)
    return;

  for (guint i = 0; i < self->layout.n_stations; i++) {
    float middle = get_distance (self, i + 0.5);

    if (self->route->stations[i].both_ways) {
      draw_arrow (self, shape, middle - ARROW_SIZE, FALSE);
      draw_arrow (self, shape, middle + ARROW_SIZE, TRUE);
    } else {
      draw_arrow (self, shape, middle, TRUE);
    }
  }
}

static void
draw_token (GilJourneyShape *shape,
            float            width,
            float            height,
            gpointer         unused)
{
  gil_journey_draw_slip (shape, width, height);
}

static void
gil_journey_track_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  GilJourneyTrack *self = GIL_JOURNEY_TRACK (widget);
  gboolean moves = self->progress != floor (self->progress);
  GskPathPoint point;
  graphene_point_t at;

  gtk_widget_size_allocate (self->way, &(GtkAllocation) { 0, 0, width, height }, -1);
  gtk_widget_size_allocate (self->done, &(GtkAllocation) { 0, 0, width, height }, -1);
  gtk_widget_size_allocate (self->arrows, &(GtkAllocation) { 0, 0, width, height }, -1);

  /* At a station, that is what shows where the request is. */
  moves = moves && self->path != NULL &&
          gsk_path_measure_get_point (self->measure, get_distance (self, self->progress), &point);
  gtk_widget_set_child_visible (self->token, moves);
  if (!moves)
    return;

  gsk_path_point_get_position (&point, self->path, &at);
  gtk_widget_size_allocate (self->token,
                            &(GtkAllocation) { (int) roundf (at.x) - TOKEN_SIZE / 2,
                                               (int) roundf (at.y) - TOKEN_SIZE / 2,
                                               TOKEN_SIZE, TOKEN_SIZE },
                            -1);
}

static void
gil_journey_track_dispose (GObject *object)
{
  GilJourneyTrack *self = GIL_JOURNEY_TRACK (object);

  g_clear_pointer (&self->way, gtk_widget_unparent);
  g_clear_pointer (&self->done, gtk_widget_unparent);
  g_clear_pointer (&self->arrows, gtk_widget_unparent);
  g_clear_pointer (&self->token, gtk_widget_unparent);
  g_clear_pointer (&self->measure, gsk_path_measure_unref);
  g_clear_pointer (&self->path, gsk_path_unref);

  G_OBJECT_CLASS (gil_journey_track_parent_class)->dispose (object);
}

static void
gil_journey_track_class_init (GilJourneyTrackClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_journey_track_dispose;
  widget_class->size_allocate = gil_journey_track_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "track");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
gil_journey_track_init (GilJourneyTrack *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_set_can_target (widget, FALSE);
  self->way = gil_journey_shape_new ("way", draw_way, self);
  self->done = gil_journey_shape_new ("done", draw_done, self);
  self->arrows = gil_journey_shape_new ("arrows", draw_arrows, self);
  self->token = gil_journey_shape_new ("token", draw_token, self);
  gtk_widget_set_parent (self->way, widget);
  gtk_widget_set_parent (self->done, widget);
  gtk_widget_set_parent (self->arrows, widget);
  gtk_widget_set_parent (self->token, widget);

  g_signal_connect_object (adw_style_manager_get_default (), "notify::high-contrast",
                           G_CALLBACK (gil_journey_shape_draw_again), self->way, G_CONNECT_SWAPPED);
}

GtkWidget *
gil_journey_track_new (void)
{
  return g_object_new (GIL_TYPE_JOURNEY_TRACK, NULL);
}

/* Tells where the request also comes back. */
void
gil_journey_track_set_route (GilJourneyTrack *self,
                             const GilRoute  *route)
{
  g_return_if_fail (GIL_IS_JOURNEY_TRACK (self));

  self->route = route;
}

/* Draws the way through them. Does nothing when they are where they were. */
void
gil_journey_track_set_layout (GilJourneyTrack        *self,
                              const GilJourneyLayout *layout)
{
  g_return_if_fail (GIL_IS_JOURNEY_TRACK (self));
  g_return_if_fail (layout != NULL);

  if (self->path != NULL && memcmp (&self->layout, layout, sizeof *layout) == 0)
    return;

  self->layout = *layout;
  g_clear_pointer (&self->measure, gsk_path_measure_unref);
  g_clear_pointer (&self->path, gsk_path_unref);
  self->path = gil_journey_layout_build_track (layout, self->stops);
  self->measure = gsk_path_measure_new (self->path);
  gil_journey_shape_draw_again (GIL_JOURNEY_SHAPE (self->way));
  gil_journey_shape_draw_again (GIL_JOURNEY_SHAPE (self->done));
  gil_journey_shape_draw_again (GIL_JOURNEY_SHAPE (self->arrows));
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Moves the request along the way. */
void
gil_journey_track_set_progress (GilJourneyTrack *self,
                                double           progress)
{
  g_return_if_fail (GIL_IS_JOURNEY_TRACK (self));

  if (self->progress == progress)
    return;

  self->progress = progress;
  gil_journey_shape_draw_again (GIL_JOURNEY_SHAPE (self->done));
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
