/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-bar-line.h"

#include "gil-bar-layout.h"

#define BAR_HEIGHT 14
#define BAR_RADIUS 4
#define ROW_GAP 3

/* Where it is narrow, name and date are above the bar. */
struct _GilBarLine
{
  GtkWidget parent_instance;

  /* Children */
  GtkWidget *name;
  GtkWidget *value;
  GtkWidget *date;

  double fraction;
  graphene_rect_t bar;
};

G_DEFINE_FINAL_TYPE (GilBarLine, gil_bar_line, GTK_TYPE_WIDGET)

static void
find_sizes (GilBarLine  *self,
            GilBarSizes *sizes)
{
  gtk_widget_measure (self->name, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &sizes->name, NULL, NULL);
  gtk_widget_measure (self->value, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &sizes->value, NULL, NULL);
  gtk_widget_measure (self->date, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &sizes->date, NULL, NULL);
}

static int
measure_height (GtkWidget *widget,
                int        width)
{
  int least, height, needed;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, MAX (width, least), &height, &needed, NULL, NULL);

  return needed;
}

static void
gil_bar_line_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  GilBarLine *self = GIL_BAR_LINE (widget);
  GilBarSizes sizes;
  GilBarLayout layout;
  int name, value, date;

  find_sizes (self, &sizes);
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    gtk_widget_measure (self->name, GTK_ORIENTATION_HORIZONTAL, -1, &name, NULL, NULL, NULL);
    *minimum = MAX (MAX (name, sizes.date), BAR_HEIGHT + sizes.value);
    *natural = MAX (*minimum, sizes.name + sizes.value + sizes.date + 200);
    return;
  }

  gil_bar_lay_out (&sizes, for_size < 0 ? G_MAXINT / 2 : for_size, self->fraction, &layout);
  name = measure_height (self->name, layout.name_width);
  value = measure_height (self->value, sizes.value);
  date = measure_height (self->date, layout.date_width);
  if (layout.is_date_below)
    *minimum = name + date + ROW_GAP + MAX (value, BAR_HEIGHT);
  else if (layout.is_stacked)
    *minimum = MAX (name, date) + ROW_GAP + MAX (value, BAR_HEIGHT);
  else
    *minimum = MAX (MAX (name, date), MAX (value, BAR_HEIGHT));
  *natural = *minimum;
}

/* Puts a child where it starts, mirrored where one reads from the right. */
static void
place (GtkWidget *child,
       gboolean   rtl,
       int        full,
       int        x,
       int        width,
       int        top,
       int        height)
{
  int least, needed = measure_height (child, width);

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  width = MAX (width, least);
  gtk_widget_size_allocate (child,
                            &(GtkAllocation) { rtl ? full - x - width : x, top + (height - needed) / 2,
                                               width, needed },
                            -1);
}

static void
gil_bar_line_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  GilBarLine *self = GIL_BAR_LINE (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GilBarSizes sizes;
  GilBarLayout layout;
  int name, date, head, bar_height;

  find_sizes (self, &sizes);
  gil_bar_lay_out (&sizes, width, self->fraction, &layout);
  name = measure_height (self->name, layout.name_width);
  date = measure_height (self->date, layout.date_width);
  if (layout.is_date_below) {
    place (self->name, rtl, width, 0, layout.name_width, 0, name);
    place (self->date, rtl, width, layout.date_x, layout.date_width, name, date);
    head = name + date + ROW_GAP;
  } else {
    int row = layout.is_stacked ? MAX (name, date) : height;

    place (self->name, rtl, width, 0, layout.name_width, 0, row);
    place (self->date, rtl, width, layout.date_x, layout.date_width, 0, row);
    head = layout.is_stacked ? row + ROW_GAP : 0;
  }
  bar_height = height - head;
  place (self->value, rtl, width, layout.value_x, sizes.value, head, bar_height);
  graphene_rect_init (&self->bar, rtl ? width - layout.bar_x - layout.bar_width : layout.bar_x,
                      head + (bar_height - BAR_HEIGHT) / 2, layout.bar_width, BAR_HEIGHT);
}

static void
gil_bar_line_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  GilBarLine *self = GIL_BAR_LINE (widget);
  GskRoundedRect outline;
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  gsk_rounded_rect_init_from_rect (&outline, &self->bar, MIN (BAR_RADIUS, self->bar.size.width / 2));
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &color, &self->bar);
  gtk_snapshot_pop (snapshot);

  GTK_WIDGET_CLASS (gil_bar_line_parent_class)->snapshot (widget, snapshot);
}

static GtkSizeRequestMode
gil_bar_line_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
gil_bar_line_dispose (GObject *object)
{
  GilBarLine *self = GIL_BAR_LINE (object);

  g_clear_pointer (&self->name, gtk_widget_unparent);
  g_clear_pointer (&self->value, gtk_widget_unparent);
  g_clear_pointer (&self->date, gtk_widget_unparent);

  G_OBJECT_CLASS (gil_bar_line_parent_class)->dispose (object);
}

static void
gil_bar_line_class_init (GilBarLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_bar_line_dispose;
  widget_class->measure = gil_bar_line_measure;
  widget_class->size_allocate = gil_bar_line_size_allocate;
  widget_class->snapshot = gil_bar_line_snapshot;
  widget_class->get_request_mode = gil_bar_line_get_request_mode;

  gtk_widget_class_set_css_name (widget_class, "barline");
  /* The row around it says all of it in one sentence. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static GtkWidget *
label_new (GilBarLine *self,
           const char *css_class,
           float       xalign)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "xalign", xalign,
                                   NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_widget_set_parent (label, GTK_WIDGET (self));

  return label;
}

static void
gil_bar_line_init (GilBarLine *self)
{
  self->name = label_new (self, "name", 0);
  gtk_label_set_wrap (GTK_LABEL (self->name), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->name), PANGO_WRAP_WORD_CHAR);
  self->value = label_new (self, "value", 0);
  self->date = label_new (self, "date", 1);
}

GtkWidget *
gil_bar_line_new (const GilBar        *bar,
                  double               fraction,
                  const GilBarColumns *columns)
{
  GilBarLine *self = g_object_new (GIL_TYPE_BAR_LINE, NULL);
  g_autofree char *name = g_markup_escape_text (bar->name, -1);
  g_autofree char *markup = NULL;

  /* Not by colour alone: the one that is looked for has a pointer before its name. */
  if (bar->remark != NULL) {
    g_autofree char *remark = g_markup_escape_text (bar->remark, -1);

    markup = g_strdup_printf ("%s%s\n<small>%s</small>", bar->is_marked ? "▸ " : "", name, remark);
  } else {
    markup = g_strconcat (bar->is_marked ? "▸ " : "", name, NULL);
  }

  self->fraction = fraction;
  gtk_label_set_markup (GTK_LABEL (self->name), markup);
  gtk_label_set_label (GTK_LABEL (self->value), bar->value_text);
  gtk_label_set_label (GTK_LABEL (self->date), bar->date);
  gtk_size_group_add_widget (columns->names, self->name);
  gtk_size_group_add_widget (columns->values, self->value);
  gtk_size_group_add_widget (columns->dates, self->date);

  return GTK_WIDGET (self);
}
