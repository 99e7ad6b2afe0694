/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-compare-table.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "gil-compare-body.h"
#include "gil-compare-line.h"

/* A comparison that scrolls both ways: what leads into it goes away first, then the line with the names of
 * the frameworks stays at the top, and the names of the rows stay at the side. */
struct _GilCompareTable
{
  GtkWidget parent_instance;

  /* Borrowed references */
  GtkWidget *lead;
  GtkWidget *header;
  GtkWidget *body;
  GtkRoot *root;

  /* Owned references */
  GilComparison *comparison;
  GtkAdjustment *scroll[2];
  /* What lines keep to; it follows that of the area around the table. */
  GtkAdjustment *sideways;

  GtkScrollablePolicy policy[2];
};

enum
{
  PROP_0,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

G_DEFINE_FINAL_TYPE_WITH_CODE (GilCompareTable, gil_compare_table, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static double
get_value (GilCompareTable *self,
           GtkOrientation   orientation)
{
  return self->scroll[orientation] != NULL ? gtk_adjustment_get_value (self->scroll[orientation]) : 0;
}

static int
measure_height (GtkWidget *widget,
                int        width)
{
  int height;

  if (widget == NULL)
    return 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);

  return height;
}

static void
get_columns (GilCompareTable   *self,
             int                width,
             GilCompareColumns *columns)
{
  gil_compare_line_get_columns (GIL_COMPARE_LINE (self->header), width, columns);
}

static void
configure (GilCompareTable *self,
           GtkOrientation   orientation,
           int              upper,
           int              page)
{
  if (self->scroll[orientation] != NULL)
    gtk_adjustment_configure (self->scroll[orientation], get_value (self, orientation), 0,
                              MAX (upper, page), page * 0.1, page * 0.9, page);
}

static void
scrolled_cb (GilCompareTable *self)
{
  gtk_adjustment_set_value (self->sideways, get_value (self, GTK_ORIENTATION_HORIZONTAL));
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Moves as little as brings what is between @from and @to into what is between @start and @end. */
static void
scroll_into (GtkAdjustment *scroll,
             double         from,
             double         to,
             double         start,
             double         end)
{
  double value = scroll != NULL ? gtk_adjustment_get_value (scroll) : 0;

  if (scroll != NULL && from < start)
    gtk_adjustment_set_value (scroll, value - (start - from));
  else if (scroll != NULL && to > end)
    gtk_adjustment_set_value (scroll, value + MIN (to - end, from - start));
}

/* What has the focus is seen, and the header does not cover it. */
static void
focus_moved_cb (GilCompareTable *self)
{
  GtkWidget *focus = gtk_root_get_focus (self->root);
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  GilCompareColumns columns;
  graphene_rect_t bounds, header;

  if (focus == NULL || self->header == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) ||
      !gtk_widget_compute_bounds (focus, GTK_WIDGET (self), &bounds) ||
      !gtk_widget_compute_bounds (self->header, GTK_WIDGET (self), &header))
    return;

  if (self->lead != NULL && gtk_widget_is_ancestor (focus, self->lead)) {
    scroll_into (self->scroll[GTK_ORIENTATION_VERTICAL], bounds.origin.y,
                 bounds.origin.y + bounds.size.height, 0, height);
    return;
  }

  if (gtk_widget_is_ancestor (focus, self->body))
    scroll_into (self->scroll[GTK_ORIENTATION_VERTICAL], bounds.origin.y,
                 bounds.origin.y + bounds.size.height, header.origin.y + header.size.height, height);
  /* A row is as wide as the table, what is in a column is not. */
  get_columns (self, width, &columns);
  if (bounds.size.width <= columns.column_width)
    scroll_into (self->scroll[GTK_ORIENTATION_HORIZONTAL], bounds.origin.x,
                 bounds.origin.x + bounds.size.width, columns.stacked ? 0 : columns.name_width, width);
}

static gboolean
scroll_sideways_cb (GtkWidget *widget,
                    GVariant  *args,
                    gpointer   data)
{
  GilCompareTable *self = GIL_COMPARE_TABLE (widget);
  GtkAdjustment *scroll = self->scroll[GTK_ORIENTATION_HORIZONTAL];
  GtkWidget *focus = self->root != NULL ? gtk_root_get_focus (self->root) : NULL;
  GilCompareColumns columns;
  int direction;

  /* Between the names in the header, the arrows move the focus. */
  if (scroll == NULL || focus == NULL || !gtk_widget_is_ancestor (focus, self->body) ||
      gtk_adjustment_get_upper (scroll) <= gtk_adjustment_get_page_size (scroll))
    return GDK_EVENT_PROPAGATE;

  g_variant_get (args, "(i)", &direction);
  get_columns (self, gtk_widget_get_width (widget), &columns);
  gtk_adjustment_set_value (scroll, gtk_adjustment_get_value (scroll) + direction * columns.column_width);

  return GDK_EVENT_STOP;
}

static GtkWidget *
build_header (GilCompareTable *self)
{
  GtkWidget *line = gil_compare_line_new (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0), self->sideways);

  gtk_widget_add_css_class (line, "compare-header");
  for (gsize i = 0; i < self->comparison->n_frameworks; i++) {
    GilFramework *framework = self->comparison->frameworks[i];
    /* Translators: above a column; %s is the name of a framework, the sign says that it leads somewhere */
    g_autofree char *text = g_strdup_printf (_("%s ›"), gil_framework_get_name (framework));
    GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                     "label", text,
                                     "wrap", TRUE,
                                     "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                     "xalign", 0.0,
                                     NULL);
    GtkWidget *button = gtk_button_new ();

    gtk_button_set_child (GTK_BUTTON (button), label);
    gtk_widget_add_css_class (button, "flat");
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-framework");
    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", gil_framework_get_id (framework));
    gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, gil_framework_get_name (framework),
                                    /* Translators: what a framework's name above its column does */
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, _("Opens its page"),
                                    -1);
    gil_compare_line_append (GIL_COMPARE_LINE (line), button);
  }

  return line;
}

static void
set_scroll (GilCompareTable *self,
            GtkOrientation   orientation,
            GtkAdjustment   *scroll)
{
  if (self->scroll[orientation] != NULL)
    g_signal_handlers_disconnect_by_data (self->scroll[orientation], self);
  g_set_object (&self->scroll[orientation], scroll);
  if (scroll != NULL)
    g_signal_connect_object (scroll, "value-changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    gil_compare_body_set_scroll (GIL_COMPARE_BODY (self->body), scroll);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static GtkSizeRequestMode
gil_compare_table_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
gil_compare_table_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    int least, nat;

    gtk_widget_measure (child, orientation, for_size, &least, &nat, NULL, NULL);
    if (orientation == GTK_ORIENTATION_HORIZONTAL) {
      *minimum = MAX (*minimum, least);
      *natural = MAX (*natural, nat);
    } else {
      *natural += nat;
    }
  }
}

static void
gil_compare_table_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  GilCompareTable *self = GIL_COMPARE_TABLE (widget);
  int lead_height = measure_height (self->lead, width);
  int header_height = measure_height (self->header, width);
  GilCompareColumns columns = { .full_width = width };
  int top, header_y;

  if (self->header != NULL)
    get_columns (self, width, &columns);
  configure (self, GTK_ORIENTATION_HORIZONTAL, columns.full_width, width);
  configure (self, GTK_ORIENTATION_VERTICAL,
             lead_height + header_height + measure_height (self->body, width), height);

  top = (int) get_value (self, GTK_ORIENTATION_VERTICAL);
  header_y = MAX (lead_height - top, 0);
  if (self->lead != NULL)
    gtk_widget_size_allocate (self->lead, &(GtkAllocation) { 0, -top, width, lead_height }, -1);
  if (self->header != NULL)
    gtk_widget_size_allocate (self->header, &(GtkAllocation) { 0, header_y, width, header_height }, -1);
  gil_compare_body_set_top (GIL_COMPARE_BODY (self->body), MAX (top - lead_height, 0));
  gtk_widget_size_allocate (self->body,
                            &(GtkAllocation) { 0, header_y + header_height, width,
                                               MAX (height - header_y - header_height, 0) }, -1);
  if (self->header != NULL && header_y == 0 && top > lead_height)
    gtk_widget_add_css_class (self->header, "stuck");
  else if (self->header != NULL)
    gtk_widget_remove_css_class (self->header, "stuck");
}

static void
gil_compare_table_root (GtkWidget *widget)
{
  GilCompareTable *self = GIL_COMPARE_TABLE (widget);

  GTK_WIDGET_CLASS (gil_compare_table_parent_class)->root (widget);

  self->root = gtk_widget_get_root (widget);
  g_signal_connect_object (self->root, "notify::focus-widget", G_CALLBACK (focus_moved_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
gil_compare_table_unroot (GtkWidget *widget)
{
  GilCompareTable *self = GIL_COMPARE_TABLE (widget);

  g_signal_handlers_disconnect_by_data (self->root, self);
  self->root = NULL;

  GTK_WIDGET_CLASS (gil_compare_table_parent_class)->unroot (widget);
}

static void
gil_compare_table_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  GilCompareTable *self = GIL_COMPARE_TABLE (object);

  switch (prop_id) {
  case PROP_HADJUSTMENT:
    g_value_set_object (value, self->scroll[GTK_ORIENTATION_HORIZONTAL]);
    break;
  case PROP_VADJUSTMENT:
    g_value_set_object (value, self->scroll[GTK_ORIENTATION_VERTICAL]);
    break;
  case PROP_HSCROLL_POLICY:
    g_value_set_enum (value, self->policy[GTK_ORIENTATION_HORIZONTAL]);
    break;
  case PROP_VSCROLL_POLICY:
    g_value_set_enum (value, self->policy[GTK_ORIENTATION_VERTICAL]);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_compare_table_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  GilCompareTable *self = GIL_COMPARE_TABLE (object);

  switch (prop_id) {
  case PROP_HADJUSTMENT:
    set_scroll (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
    break;
  case PROP_VADJUSTMENT:
    set_scroll (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
    break;
  case PROP_HSCROLL_POLICY:
    self->policy[GTK_ORIENTATION_HORIZONTAL] = g_value_get_enum (value);
    break;
  case PROP_VSCROLL_POLICY:
    self->policy[GTK_ORIENTATION_VERTICAL] = g_value_get_enum (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_compare_table_dispose (GObject *object)
{
  GilCompareTable *self = GIL_COMPARE_TABLE (object);

  g_clear_pointer (&self->lead, gtk_widget_unparent);
  g_clear_pointer (&self->header, gtk_widget_unparent);
  g_clear_pointer (&self->body, gtk_widget_unparent);
  g_clear_pointer (&self->comparison, gil_comparison_free);
  g_clear_object (&self->scroll[GTK_ORIENTATION_HORIZONTAL]);
  g_clear_object (&self->scroll[GTK_ORIENTATION_VERTICAL]);
  g_clear_object (&self->sideways);

  G_OBJECT_CLASS (gil_compare_table_parent_class)->dispose (object);
}

static void
gil_compare_table_class_init (GilCompareTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gil_compare_table_get_property;
  object_class->set_property = gil_compare_table_set_property;
  object_class->dispose = gil_compare_table_dispose;
  widget_class->get_request_mode = gil_compare_table_get_request_mode;
  widget_class->measure = gil_compare_table_measure;
  widget_class->size_allocate = gil_compare_table_size_allocate;
  widget_class->root = gil_compare_table_root;
  widget_class->unroot = gil_compare_table_unroot;

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, scroll_sideways_cb, "(i)", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, scroll_sideways_cb, "(i)", 1);

  gtk_widget_class_set_css_name (widget_class, "comparison");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
gil_compare_table_init (GilCompareTable *self)
{
  self->sideways = g_object_ref_sink (gtk_adjustment_new (0, 0, G_MAXINT, 0, 0, 0));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  self->body = gil_compare_body_new ();
  gtk_widget_set_parent (self->body, GTK_WIDGET (self));
}

void
gil_compare_table_set_lead (GilCompareTable *self,
                            GtkWidget       *lead)
{
  g_return_if_fail (GIL_IS_COMPARE_TABLE (self));
  g_return_if_fail (GTK_IS_WIDGET (lead));
  g_return_if_fail (self->lead == NULL);

  self->lead = lead;
  gtk_widget_insert_after (lead, GTK_WIDGET (self), NULL);
}

/* Shows a comparison in place of the one before. It stays scrolled as it is. */
void
gil_compare_table_show (GilCompareTable *self,
                        GilComparison   *comparison,
                        GilSettings     *settings)
{
  g_return_if_fail (GIL_IS_COMPARE_TABLE (self));
  g_return_if_fail (comparison != NULL);
  g_return_if_fail (GIL_IS_SETTINGS (settings));

  gil_compare_body_show (GIL_COMPARE_BODY (self->body), comparison, settings, self->sideways);
  g_clear_pointer (&self->header, gtk_widget_unparent);
  g_clear_pointer (&self->comparison, gil_comparison_free);
  self->comparison = comparison;

  self->header = build_header (self);
  gtk_widget_insert_before (self->header, GTK_WIDGET (self), self->body);
}

void
gil_compare_table_set_only_differences (GilCompareTable *self,
                                        gboolean         only_differences)
{
  g_return_if_fail (GIL_IS_COMPARE_TABLE (self));

  gil_compare_body_set_only_differences (GIL_COMPARE_BODY (self->body), only_differences);
}

GilCompareRow *
gil_compare_table_find_row (GilCompareTable *self,
                            const char      *id)
{
  g_return_val_if_fail (GIL_IS_COMPARE_TABLE (self), NULL);

  return gil_compare_body_find_row (GIL_COMPARE_BODY (self->body), id);
}

GtkWidget *
gil_compare_table_get_header (GilCompareTable *self)
{
  g_return_val_if_fail (GIL_IS_COMPARE_TABLE (self), NULL);

  return self->header;
}
