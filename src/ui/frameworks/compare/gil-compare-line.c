/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-compare-line.h"

#include <adwaita.h>

/* Between a name and the cells below it, in pixels. */
#define SPACING 6

/* The cells of a line: side by side, cut off at the edges, scrolled from side to side. */
struct _GilCompareStrip
{
  GtkWidget parent_instance;

  GtkAdjustment *scroll;
  int column_width;
};

#define GIL_TYPE_COMPARE_STRIP (gil_compare_strip_get_type ())
G_DECLARE_FINAL_TYPE (GilCompareStrip, gil_compare_strip, GIL, COMPARE_STRIP, GtkWidget)
G_DEFINE_FINAL_TYPE (GilCompareStrip, gil_compare_strip, GTK_TYPE_WIDGET)

static void
gil_compare_strip_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  GilCompareStrip *self = GIL_COMPARE_STRIP (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  for (GtkWidget *cell = gtk_widget_get_first_child (widget); cell != NULL;
       cell = gtk_widget_get_next_sibling (cell)) {
    int least, height;

    gtk_widget_measure (cell, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
    gtk_widget_measure (cell, GTK_ORIENTATION_VERTICAL, MAX (least, self->column_width), NULL, &height,
                        NULL, NULL);
    *minimum = *natural = MAX (*natural, height);
  }
}

static void
gil_compare_strip_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  GilCompareStrip *self = GIL_COMPARE_STRIP (widget);
  int x = self->scroll != NULL ? -(int) gtk_adjustment_get_value (self->scroll) : 0;

  for (GtkWidget *cell = gtk_widget_get_first_child (widget); cell != NULL;
       cell = gtk_widget_get_next_sibling (cell)) {
    int least;

    gtk_widget_measure (cell, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
    gtk_widget_size_allocate (cell,
                              &(GtkAllocation) { x, 0, MAX (least, self->column_width), height }, -1);
    x += self->column_width;
  }
}

static void
gil_compare_strip_dispose (GObject *object)
{
  GilCompareStrip *self = GIL_COMPARE_STRIP (object);
  GtkWidget *cell;

  while ((cell = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (cell);
  g_clear_object (&self->scroll);

  G_OBJECT_CLASS (gil_compare_strip_parent_class)->dispose (object);
}

static void
gil_compare_strip_class_init (GilCompareStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_compare_strip_dispose;
  widget_class->measure = gil_compare_strip_measure;
  widget_class->size_allocate = gil_compare_strip_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "cells");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
gil_compare_strip_init (GilCompareStrip *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/* A line of a comparison: a name, and a cell for each of the things that are compared. The name stays where
 * it is while the cells are scrolled from side to side. All lines of the same width and with as many cells
 * put them in the same columns. */
struct _GilCompareLine
{
  GtkWidget parent_instance;

  /* Borrowed references */
  GtkWidget *name;
  GilCompareStrip *strip;

  guint n_cells;
};

G_DEFINE_FINAL_TYPE (GilCompareLine, gil_compare_line, GTK_TYPE_WIDGET)

static int
measure_height (GtkWidget *widget,
                int        width)
{
  int least, height;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, MAX (width, least), NULL, &height, NULL, NULL);

  return height;
}

static GtkSizeRequestMode
gil_compare_line_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
gil_compare_line_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  GilCompareLine *self = GIL_COMPARE_LINE (widget);
  GilCompareColumns columns;
  int name_height, strip_height;

  gtk_widget_measure (self->name, GTK_ORIENTATION_HORIZONTAL, -1, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  gil_compare_line_get_columns (self, MAX (for_size, *minimum), &columns);
  self->strip->column_width = columns.column_width;
  name_height = measure_height (self->name, columns.name_width);
  gtk_widget_measure (GTK_WIDGET (self->strip), GTK_ORIENTATION_VERTICAL, -1, &strip_height, NULL, NULL,
                      NULL);
  if (columns.stacked)
    *minimum = *natural = name_height + (name_height > 0 ? SPACING : 0) + strip_height;
  else
    *minimum = *natural = MAX (name_height, strip_height);
}

static void
gil_compare_line_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  GilCompareLine *self = GIL_COMPARE_LINE (widget);
  GilCompareColumns columns;
  GtkAllocation name, strip;

  gil_compare_line_get_columns (self, width, &columns);
  name = (GtkAllocation) { 0, 0, columns.name_width, height };
  strip = (GtkAllocation) { columns.name_width, 0, width - columns.name_width, height };
  if (columns.stacked) {
    name.height = measure_height (self->name, columns.name_width);
    strip.x = 0;
    strip.y = name.height + (name.height > 0 ? SPACING : 0);
    strip.width = width;
    strip.height = height - strip.y;
  }

  self->strip->column_width = columns.column_width;
  gtk_widget_size_allocate (self->name, &name, -1);
  gtk_widget_size_allocate (GTK_WIDGET (self->strip), &strip, -1);
}

static void
gil_compare_line_dispose (GObject *object)
{
  GilCompareLine *self = GIL_COMPARE_LINE (object);

  g_clear_pointer (&self->name, gtk_widget_unparent);
  if (self->strip != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->strip)));

  G_OBJECT_CLASS (gil_compare_line_parent_class)->dispose (object);
}

static void
gil_compare_line_class_init (GilCompareLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_compare_line_dispose;
  widget_class->get_request_mode = gil_compare_line_get_request_mode;
  widget_class->measure = gil_compare_line_measure;
  widget_class->size_allocate = gil_compare_line_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "compareline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
gil_compare_line_init (GilCompareLine *self)
{
  self->strip = g_object_new (GIL_TYPE_COMPARE_STRIP, NULL);
}

GtkWidget *
gil_compare_line_new (GtkWidget     *name,
                      GtkAdjustment *scroll)
{
  GilCompareLine *self;

  g_return_val_if_fail (GTK_IS_WIDGET (name), NULL);
  g_return_val_if_fail (GTK_IS_ADJUSTMENT (scroll), NULL);

  self = g_object_new (GIL_TYPE_COMPARE_LINE, NULL);
  self->name = name;
  self->strip->scroll = g_object_ref (scroll);
  gtk_widget_set_parent (name, GTK_WIDGET (self));
  gtk_widget_set_parent (GTK_WIDGET (self->strip), GTK_WIDGET (self));
  g_signal_connect_object (scroll, "value-changed", G_CALLBACK (gtk_widget_queue_allocate), self->strip,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

void
gil_compare_line_append (GilCompareLine *self,
                         GtkWidget      *cell)
{
  g_return_if_fail (GIL_IS_COMPARE_LINE (self));
  g_return_if_fail (GTK_IS_WIDGET (cell));

  self->n_cells++;
  gtk_widget_set_parent (cell, GTK_WIDGET (self->strip));
}

/* Tells where its cells are at this width. */
void
gil_compare_line_get_columns (GilCompareLine    *self,
                              int                width,
                              GilCompareColumns *columns)
{
  double scale;

  g_return_if_fail (GIL_IS_COMPARE_LINE (self));

  scale = adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, 1, gtk_widget_get_settings (GTK_WIDGET (self)));
  gil_compare_columns_fit (columns, MAX (self->n_cells, 1), width, scale);
}
