/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-progress-ring.h"

#include <math.h>

#define LEAST_SIZE 16
/* The line is this part of the size thick. */
#define THICKNESS 0.125f

/* The ring is as large as CSS says, so that it grows with the text around it. Screen readers meet a
 * progress bar with a text in place of the bare number. */
struct _GilProgressRing
{
  GtkWidget parent_instance;

  double fraction;
  char *text;
};

G_DEFINE_FINAL_TYPE (GilProgressRing, gil_progress_ring, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_FRACTION,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static GskPath *
circle_new (float radius)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();

  gsk_path_builder_add_circle (builder, graphene_point_zero (), radius);

  return gsk_path_builder_to_path (builder);
}

/* From the top, clockwise; the middle of the ring is the origin. */
static GskPath *
arc_new (float  radius,
         double fraction)
{
  g_autoptr (GskPathBuilder) builder = NULL;
  const float angle = (float) (fraction * 2 * G_PI);

  if (fraction >= 1)
    return circle_new (radius);

  builder = gsk_path_builder_new ();
  gsk_path_builder_move_to (builder, 0, -radius);
  gsk_path_builder_svg_arc_to (builder, radius, radius, 0, fraction > 0.5, TRUE,
                               radius * sinf (angle), -radius * cosf (angle));

  return gsk_path_builder_to_path (builder);
}

static void
gil_progress_ring_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  GilProgressRing *self = GIL_PROGRESS_RING (widget);
  const float width = gtk_widget_get_width (widget);
  const float height = gtk_widget_get_height (widget);
  const float size = MIN (width, height);
  const float line = MAX (2, roundf (size * THICKNESS));
  const float radius = (size - line) / 2;
  g_autoptr (GskStroke) stroke = NULL;
  g_autoptr (GskPath) track = NULL;
  GdkRGBA color, faint;

  if (radius <= 0)
    return;

  gtk_widget_get_color (widget, &color);
  faint = color;
  faint.alpha *= 0.2f;
  stroke = gsk_stroke_new (line);
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  track = circle_new (radius);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (width / 2, height / 2));
  gtk_snapshot_append_stroke (snapshot, track, stroke, &faint);
  if (self->fraction > 0) {
    g_autoptr (GskPath) arc = arc_new (radius, self->fraction);

    gtk_snapshot_append_stroke (snapshot, arc, stroke, &color);
  }
  gtk_snapshot_restore (snapshot);
}

static void
gil_progress_ring_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  *minimum = *natural = LEAST_SIZE;
}

static void
gil_progress_ring_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  GilProgressRing *self = GIL_PROGRESS_RING (object);

  switch (prop_id) {
  case PROP_FRACTION:
    g_value_set_double (value, self->fraction);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_progress_ring_finalize (GObject *object)
{
  GilProgressRing *self = GIL_PROGRESS_RING (object);

  g_free (self->text);

  G_OBJECT_CLASS (gil_progress_ring_parent_class)->finalize (object);
}

static void
gil_progress_ring_class_init (GilProgressRingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gil_progress_ring_get_property;
  object_class->finalize = gil_progress_ring_finalize;
  widget_class->measure = gil_progress_ring_measure;
  widget_class->snapshot = gil_progress_ring_snapshot;

  props[PROP_FRACTION] = g_param_spec_double ("fraction", NULL, NULL, 0, 1, 0,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "progressring");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
}

static void
update_accessible (GilProgressRing *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 1.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, self->fraction,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, self->text,
                                  -1);
}

static void
gil_progress_ring_init (GilProgressRing *self)
{
  self->text = g_strdup ("");
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  update_accessible (self);
}

double
gil_progress_ring_get_fraction (GilProgressRing *self)
{
  g_return_val_if_fail (GIL_IS_PROGRESS_RING (self), 0);

  return self->fraction;
}

void
gil_progress_ring_set_fraction (GilProgressRing *self,
                                double           fraction,
                                const char      *text)
{
  gboolean changed;

  g_return_if_fail (GIL_IS_PROGRESS_RING (self));
  g_return_if_fail (text != NULL);

  fraction = CLAMP (fraction, 0, 1);
  changed = fraction != self->fraction;
  self->fraction = fraction;
  if (!g_set_str (&self->text, text) && !changed)
    return;

  update_accessible (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FRACTION]);
}
