/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-score-bar.h"

#include <math.h>

#define BAR_HEIGHT 10
#define BAR_MIN_WIDTH 40
#define BAR_NAT_WIDTH 160
#define SEGMENT_GAP 2.0f
#define HATCH_PERIOD 5.0f

/* A criterion that is on. A value below zero means unknown. */
typedef struct
{
  int weight;
  float value;
} Segment;

/* A segment is as wide as its criterion's weight: full where points were gained, outlined where
 * they were lost, hatched where nothing is known. Its neighbours say the same in words, so to
 * assistive technology it is a picture. */
struct _GilScoreBar
{
  GtkWidget parent_instance;

  GArray *segments;
};

G_DEFINE_FINAL_TYPE (GilScoreBar, gil_score_bar, GTK_TYPE_WIDGET)

static void
snapshot_hatching (GtkSnapshot           *snapshot,
                   const graphene_rect_t *bounds,
                   const GdkRGBA         *color)
{
  GdkRGBA clear = *color;
  float x = bounds->origin.x;
  float y = bounds->origin.y;

  clear.alpha = 0;
  gtk_snapshot_append_repeating_linear_gradient (
      snapshot, bounds, &GRAPHENE_POINT_INIT (x, y),
      &GRAPHENE_POINT_INIT (x + HATCH_PERIOD, y + HATCH_PERIOD),
      (const GskColorStop[]) { { 0.0f, *color }, { 0.3f, *color }, { 0.3f, clear }, { 1.0f, clear } },
      4);
}

static void
snapshot_segment (GtkSnapshot          *snapshot,
                  const Segment        *segment,
                  const GskRoundedRect *outline,
                  gboolean              is_round,
                  const GdkRGBA        *color,
                  gboolean              rtl)
{
  const graphene_rect_t *bounds = &outline->bounds;

  /* Cutting to a round outline takes time, and only the ends of the bar have one. */
  if (is_round)
    gtk_snapshot_push_rounded_clip (snapshot, outline);
  if (segment->value < 0) {
    snapshot_hatching (snapshot, bounds, color);
  } else if (segment->value > 0) {
    graphene_rect_t filled = *bounds;

    filled.size.width = roundf (filled.size.width * segment->value);
    if (rtl)
      filled.origin.x += bounds->size.width - filled.size.width;
    gtk_snapshot_append_color (snapshot, color, &filled);
  }
  if (is_round)
    gtk_snapshot_pop (snapshot);

  if (segment->value < 1)
    gtk_snapshot_append_border (snapshot, outline, (const float[]) { 1, 1, 1, 1 },
                                (const GdkRGBA[]) { *color, *color, *color, *color });
}

static void
gil_score_bar_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  GilScoreBar *self = GIL_SCORE_BAR (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float width = gtk_widget_get_width (widget);
  float height = gtk_widget_get_height (widget);
  guint n = self->segments->len;
  int total_weight = 0, weight = 0;
  float usable;
  GdkRGBA color;

  if (n == 0)
    return;

  gtk_widget_get_color (widget, &color);
  for (guint i = 0; i < n; i++)
    total_weight += g_array_index (self->segments, Segment, i).weight;
  usable = MAX (0, width - SEGMENT_GAP * (n - 1));

  for (guint i = 0; i < n; i++) {
    const Segment *segment = &g_array_index (self->segments, Segment, i);
    float from = roundf (usable * weight / total_weight);
    float to = roundf (usable * (weight + segment->weight) / total_weight);
    float x = from + i * SEGMENT_GAP;
    float left = (rtl ? i == n - 1 : i == 0) ? height / 2 : 0;
    float right = (rtl ? i == 0 : i == n - 1) ? height / 2 : 0;
    GskRoundedRect outline;

    gsk_rounded_rect_init (&outline,
                           &GRAPHENE_RECT_INIT (rtl ? width - x - (to - from) : x, 0, to - from, height),
                           &GRAPHENE_SIZE_INIT (left, left), &GRAPHENE_SIZE_INIT (right, right),
                           &GRAPHENE_SIZE_INIT (right, right), &GRAPHENE_SIZE_INIT (left, left));
    snapshot_segment (snapshot, segment, &outline, left > 0 || right > 0, &color, rtl);
    weight += segment->weight;
  }
}

static void
gil_score_bar_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = BAR_MIN_WIDTH;
    *natural = BAR_NAT_WIDTH;
  } else {
    *minimum = *natural = BAR_HEIGHT;
  }
}

static void
gil_score_bar_finalize (GObject *object)
{
  GilScoreBar *self = GIL_SCORE_BAR (object);

  g_array_unref (self->segments);

  G_OBJECT_CLASS (gil_score_bar_parent_class)->finalize (object);
}

static void
gil_score_bar_class_init (GilScoreBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = gil_score_bar_finalize;
  widget_class->measure = gil_score_bar_measure;
  widget_class->snapshot = gil_score_bar_snapshot;

  gtk_widget_class_set_css_name (widget_class, "scorebar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
gil_score_bar_init (GilScoreBar *self)
{
  self->segments = g_array_new (FALSE, FALSE, sizeof (Segment));
}

GtkWidget *
gil_score_bar_new (void)
{
  return g_object_new (GIL_TYPE_SCORE_BAR, NULL);
}

void
gil_score_bar_set_parts (GilScoreBar       *self,
                         const GilRankPart *parts,
                         gsize              n_parts)
{
  gboolean changed = FALSE;
  guint n = 0;

  g_return_if_fail (GIL_IS_SCORE_BAR (self));

  for (gsize i = 0; i < n_parts; i++) {
    Segment segment = { parts[i].want, parts[i].value.known ? CLAMP (parts[i].value.value, 0, 1) : -1 };

    if (parts[i].want == GIL_WANT_OFF)
      continue;
    if (n == self->segments->len) {
      g_array_append_val (self->segments, segment);
      changed = TRUE;
    } else {
      Segment *old = &g_array_index (self->segments, Segment, n);

      changed |= old->weight != segment.weight || old->value != segment.value;
      *old = segment;
    }
    n++;
  }
  changed |= n != self->segments->len;
  g_array_set_size (self->segments, n);

  if (changed)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

guint
gil_score_bar_get_length (GilScoreBar *self)
{
  g_return_val_if_fail (GIL_IS_SCORE_BAR (self), 0);

  return self->segments->len;
}
