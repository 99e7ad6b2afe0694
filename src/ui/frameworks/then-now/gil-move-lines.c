/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-move-lines.h"

#define WIDTH 96
#define HEAD 8

/* Arrows from the rows of one list to those of another beside it: where each framework went. Only a picture:
 * what it shows is said in the rows. */
struct _GilMoveLines
{
  GtkWidget parent_instance;

  GArray *lines;
};

/* Borrowed: both lists are filled anew together with this. */
typedef struct
{
  GtkWidget *from;
  GtkWidget *to;
  gboolean moved;
} Line;

G_DEFINE_FINAL_TYPE (GilMoveLines, gil_move_lines, GTK_TYPE_WIDGET)

static gboolean
get_middle (GilMoveLines *self,
            GtkWidget    *row,
            float        *y)
{
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (row, GTK_WIDGET (self), &bounds))
    return FALSE;

  *y = bounds.origin.y + bounds.size.height / 2;

  return TRUE;
}

static void
draw_line (GtkSnapshot   *snapshot,
           float          width,
           float          from,
           float          to,
           float          thickness,
           const GdkRGBA *color)
{
  g_autoptr (GskPathBuilder) curve_builder = gsk_path_builder_new ();
  g_autoptr (GskPathBuilder) head_builder = gsk_path_builder_new ();
  g_autoptr (GskPath) curve = NULL;
  g_autoptr (GskPath) head = NULL;
  GskStroke *stroke = gsk_stroke_new (thickness);

  gsk_path_builder_move_to (curve_builder, 0, from);
  gsk_path_builder_cubic_to (curve_builder, width / 2, from, width / 2, to, width - HEAD, to);
  curve = gsk_path_builder_to_path (curve_builder);
  gtk_snapshot_append_stroke (snapshot, curve, stroke, color);

  gsk_path_builder_move_to (head_builder, width, to);
  gsk_path_builder_line_to (head_builder, width - HEAD, to - HEAD / 2.0f);
  gsk_path_builder_line_to (head_builder, width - HEAD, to + HEAD / 2.0f);
  gsk_path_builder_close (head_builder);
  head = gsk_path_builder_to_path (head_builder);
  gtk_snapshot_append_fill (snapshot, head, GSK_FILL_RULE_WINDING, color);

  gsk_stroke_free (stroke);
}

static void
gil_move_lines_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  GilMoveLines *self = GIL_MOVE_LINES (widget);
  float width = gtk_widget_get_width (widget);
  GdkRGBA color, faint;

  gtk_widget_get_color (widget, &color);
  faint = color;
  faint.alpha *= 0.4f;

  for (guint i = 0; i < self->lines->len; i++) {
    const Line *line = &g_array_index (self->lines, Line, i);
    float from, to;

    if (get_middle (self, line->from, &from) && get_middle (self, line->to, &to))
      draw_line (snapshot, width, from, to, line->moved ? 2 : 1, line->moved ? &color : &faint);
  }
}

static void
gil_move_lines_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : 0;
}

static void
gil_move_lines_finalize (GObject *object)
{
  GilMoveLines *self = GIL_MOVE_LINES (object);

  g_array_unref (self->lines);

  G_OBJECT_CLASS (gil_move_lines_parent_class)->finalize (object);
}

static void
gil_move_lines_class_init (GilMoveLinesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = gil_move_lines_finalize;
  widget_class->snapshot = gil_move_lines_snapshot;
  widget_class->measure = gil_move_lines_measure;

  gtk_widget_class_set_css_name (widget_class, "movelines");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
gil_move_lines_init (GilMoveLines *self)
{
  self->lines = g_array_new (FALSE, FALSE, sizeof (Line));
}

GtkWidget *
gil_move_lines_new (void)
{
  return g_object_new (GIL_TYPE_MOVE_LINES, NULL);
}

/* Adds an arrow. The rows must stay until gil_move_lines_clear(). */
void
gil_move_lines_add (GilMoveLines *self,
                    GtkWidget    *from,
                    GtkWidget    *to,
                    gboolean      moved)
{
  Line line = { from, to, moved };

  g_return_if_fail (GIL_IS_MOVE_LINES (self));

  g_array_append_val (self->lines, line);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Removes all arrows. */
void
gil_move_lines_clear (GilMoveLines *self)
{
  g_return_if_fail (GIL_IS_MOVE_LINES (self));

  g_array_set_size (self->lines, 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

guint
gil_move_lines_get_length (GilMoveLines *self)
{
  g_return_val_if_fail (GIL_IS_MOVE_LINES (self), 0);

  return self->lines->len;
}
