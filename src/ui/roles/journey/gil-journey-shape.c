/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-journey-shape.h"

#define DASH 4.0f

typedef enum
{
  KIND_FILL,
  KIND_STROKE,
  KIND_DASH,
} Kind;

typedef struct
{
  Kind kind;
  GskPathBuilder *builder; /* (nullable): as long as there may be more */
  GskPath *path;           /* (nullable): from then on */
  float line_width;
  float alpha;
} Part;

/* Lines and areas in the colour of its CSS, drawn by a function. It is drawn anew when its size changes or
 * when it is told to, and never asks for room. */
struct _GilJourneyShape
{
  GtkWidget parent_instance;

  GArray *parts;
  GilJourneyDrawFunc draw;
  gpointer data;
  int width;
  int height;
};

G_DEFINE_FINAL_TYPE (GilJourneyShape, gil_journey_shape, GTK_TYPE_WIDGET)

static void
clear_part (gpointer data)
{
  Part *part = data;

  g_clear_pointer (&part->builder, gsk_path_builder_unref);
  g_clear_pointer (&part->path, gsk_path_unref);
}

static void
update (GilJourneyShape *self,
        int              width,
        int              height)
{
  if (self->width == width && self->height == height)
    return;

  self->width = width;
  self->height = height;
  g_array_set_size (self->parts, 0);
  self->draw (self, width, height, self->data);

  for (guint i = 0; i < self->parts->len; i++) {
    Part *part = &g_array_index (self->parts, Part, i);

    if (part->builder != NULL)
      part->path = gsk_path_builder_free_to_path (g_steal_pointer (&part->builder));
  }
}

static void
snapshot_part (GtkSnapshot   *snapshot,
               const Part    *part,
               const GdkRGBA *color)
{
  GdkRGBA faint = *color;

  faint.alpha *= part->alpha;
  if (part->kind == KIND_FILL) {
    gtk_snapshot_append_fill (snapshot, part->path, GSK_FILL_RULE_WINDING, &faint);
  } else {
    g_autoptr (GskStroke) stroke = gsk_stroke_new (part->line_width);

    gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
    gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
    if (part->kind == KIND_DASH)
      gsk_stroke_set_dash (stroke, (const float[]) { DASH, DASH }, 2);
    gtk_snapshot_append_stroke (snapshot, part->path, stroke, &faint);
  }
}

static void
gil_journey_shape_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  GilJourneyShape *self = GIL_JOURNEY_SHAPE (widget);
  GdkRGBA color;

  update (self, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  gtk_widget_get_color (widget, &color);
  for (guint i = 0; i < self->parts->len; i++)
    snapshot_part (snapshot, &g_array_index (self->parts, Part, i), &color);
}

static void
gil_journey_shape_finalize (GObject *object)
{
  GilJourneyShape *self = GIL_JOURNEY_SHAPE (object);

  g_array_unref (self->parts);

  G_OBJECT_CLASS (gil_journey_shape_parent_class)->finalize (object);
}

static void
gil_journey_shape_class_init (GilJourneyShapeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = gil_journey_shape_finalize;
  widget_class->snapshot = gil_journey_shape_snapshot;
}

static void
gil_journey_shape_init (GilJourneyShape *self)
{
  self->parts = g_array_new (FALSE, FALSE, sizeof (Part));
  g_array_set_clear_func (self->parts, clear_part);
  self->width = -1;
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/* Makes a shape that says nothing to those who listen; what it shows is told by what it is part of. */
GtkWidget *
gil_journey_shape_new (const char         *css_name,
                       GilJourneyDrawFunc  draw,
                       gpointer            data)
{
  GilJourneyShape *self;

  g_return_val_if_fail (draw != NULL, NULL);

  self = g_object_new (GIL_TYPE_JOURNEY_SHAPE,
                       "css-name", css_name,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       NULL);
  self->draw = draw;
  self->data = data;

  return GTK_WIDGET (self);
}

/* Calls the function that draws before the next frame. */
void
gil_journey_shape_draw_again (GilJourneyShape *self)
{
  g_return_if_fail (GIL_IS_JOURNEY_SHAPE (self));

  self->width = -1;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Where a path is put. */
typedef struct
{
  GskPathBuilder *builder;
  float x;
  float y;
  float scale;
} Placement;

static gboolean
place_cb (GskPathOperation        operation,
          const graphene_point_t *points,
          gsize                   n_points,
          float                   weight,
          gpointer                data)
{
  const Placement *to = data;
  graphene_point_t p[4];

  for (gsize i = 0; i < n_points; i++)
    graphene_point_init (&p[i], to->x + points[i].x * to->scale, to->y + points[i].y * to->scale);

  switch (operation) {
  case GSK_PATH_MOVE:
    gsk_path_builder_move_to (to->builder, p[0].x, p[0].y);
    break;
  case GSK_PATH_CLOSE:
    gsk_path_builder_close (to->builder);
    break;
  case GSK_PATH_LINE:
    gsk_path_builder_line_to (to->builder, p[1].x, p[1].y);
    break;
  case GSK_PATH_QUAD:
    gsk_path_builder_quad_to (to->builder, p[1].x, p[1].y, p[2].x, p[2].y);
    break;
  case GSK_PATH_CUBIC:
    gsk_path_builder_cubic_to (to->builder, p[1].x, p[1].y, p[2].x, p[2].y, p[3].x, p[3].y);
    break;
  case GSK_PATH_CONIC:
    gsk_path_builder_conic_to (to->builder, p[1].x, p[1].y, p[2].x, p[2].y, weight);
    break;
  default:
    g_return_val_if_reached (FALSE);
  }

  return TRUE;
}

/* What is drawn alike is drawn at once: a renderer takes about as long for many lines as for one, and
 * much longer for a frame in which there are many small changes. */
static void
add_part (GilJourneyShape *self,
          Kind             kind,
          GskPath         *path,
          float            x,
          float            y,
          float            scale,
          float            line_width,
          float            alpha)
{
  Placement to = { NULL, x, y, scale };

  for (guint i = 0; i < self->parts->len && to.builder == NULL; i++) {
    const Part *part = &g_array_index (self->parts, Part, i);

    if (part->kind == kind && part->line_width == line_width && part->alpha == alpha)
      to.builder = part->builder;
  }

  if (to.builder == NULL) {
    Part part = {
      .kind = kind,
      .builder = gsk_path_builder_new (),
      .line_width = line_width,
      .alpha = alpha,
    };

    to.builder = part.builder;
    g_array_append_val (self->parts, part);
  }

  gsk_path_foreach (path,
                    GSK_PATH_FOREACH_ALLOW_QUAD | GSK_PATH_FOREACH_ALLOW_CUBIC |
                      GSK_PATH_FOREACH_ALLOW_CONIC,
                    place_cb, &to);
}

/* Adds an area. */
void
gil_journey_shape_fill (GilJourneyShape *self,
                        GskPath         *path,
                        float            x,
                        float            y,
                        float            scale,
                        float            alpha)
{
  add_part (self, KIND_FILL, path, x, y, scale, 0, alpha);
}

/* Adds a line with round ends. */
void
gil_journey_shape_stroke (GilJourneyShape *self,
                          GskPath         *path,
                          float            x,
                          float            y,
                          float            scale,
                          float            line_width,
                          float            alpha)
{
  add_part (self, KIND_STROKE, path, x, y, scale, line_width, alpha);
}

/* Adds a dashed line. */
void
gil_journey_shape_dash (GilJourneyShape *self,
                        GskPath         *path,
                        float            x,
                        float            y,
                        float            scale,
                        float            line_width,
                        float            alpha)
{
  add_part (self, KIND_DASH, path, x, y, scale, line_width, alpha);
}
