/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-compare-body.h"

#include <glib/gi18n.h>

#include "gil-format.h"

/* The rows of a table, below its header: shows as many as there is room for and cuts off the rest, so that
 * nothing is seen, nor clicked, behind the header. */
struct _GilCompareBody
{
  GtkWidget parent_instance;

  /* Borrowed references */
  GtkWidget *list;
  const GilComparison *comparison;

  /* Owned references */
  GilSettings *settings;

  int top;
  gboolean only_differences;
};

G_DEFINE_FINAL_TYPE (GilCompareBody, gil_compare_body, GTK_TYPE_WIDGET)

static const GilComparisonSection *
find_section (GilCompareBody *self,
              GtkListBoxRow  *row)
{
  gsize index = gil_compare_row_get_row (GIL_COMPARE_ROW (row)) - self->comparison->rows;
  const GilComparisonSection *section = self->comparison->sections;

  while (index >= section->first_row + section->n_rows)
    section++;

  return section;
}

static void
update_heading (GtkListBoxRow *row,
                GtkListBoxRow *before,
                gpointer       data)
{
  GilCompareBody *self = GIL_COMPARE_BODY (data);
  const GilComparisonSection *section = find_section (self, row);
  gboolean begins = before == NULL || find_section (self, before) != section;

  if (begins && gtk_list_box_row_get_header (row) == NULL) {
    g_autofree char *name = gil_format_text (section->name, self->settings);
    GtkWidget *heading = g_object_new (GTK_TYPE_LABEL,
                                       "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                       "label", name,
                                       "wrap", TRUE,
                                       "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                       "xalign", 0.0,
                                       NULL);

    gtk_widget_add_css_class (heading, "section");
    gtk_list_box_row_set_header (row, heading);
  } else if (!begins) {
    gtk_list_box_row_set_header (row, NULL);
  }
}

static gboolean
is_shown (GtkListBoxRow *row,
          gpointer       data)
{
  return !GIL_COMPARE_BODY (data)->only_differences ||
         gil_compare_row_get_row (GIL_COMPARE_ROW (row))->differs;
}

static void
row_activated_cb (GtkListBox    *list,
                  GtkListBoxRow *row)
{
  gil_compare_row_set_unfolded (GIL_COMPARE_ROW (row),
                                !gil_compare_row_get_unfolded (GIL_COMPARE_ROW (row)));
}

static GtkSizeRequestMode
gil_compare_body_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
gil_compare_body_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  gtk_widget_measure (GIL_COMPARE_BODY (widget)->list, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = 0;
}

static void
gil_compare_body_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  GilCompareBody *self = GIL_COMPARE_BODY (widget);
  int list_height;

  gtk_widget_measure (self->list, GTK_ORIENTATION_VERTICAL, width, NULL, &list_height, NULL, NULL);
  gtk_widget_size_allocate (self->list, &(GtkAllocation) { 0, -self->top, width, list_height }, -1);
}

static void
gil_compare_body_dispose (GObject *object)
{
  GilCompareBody *self = GIL_COMPARE_BODY (object);

  g_clear_pointer (&self->list, gtk_widget_unparent);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (gil_compare_body_parent_class)->dispose (object);
}

static void
gil_compare_body_class_init (GilCompareBodyClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_compare_body_dispose;
  widget_class->get_request_mode = gil_compare_body_get_request_mode;
  widget_class->measure = gil_compare_body_measure;
  widget_class->size_allocate = gil_compare_body_size_allocate;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
gil_compare_body_init (GilCompareBody *self)
{
  GtkListBox *list = GTK_LIST_BOX (gtk_list_box_new ());

  gtk_list_box_set_selection_mode (list, GTK_SELECTION_NONE);
  gtk_list_box_set_tab_behavior (list, GTK_LIST_TAB_ITEM);
  gtk_list_box_set_header_func (list, update_heading, self, NULL);
  gtk_list_box_set_filter_func (list, is_shown, self, NULL);
  g_signal_connect (list, "row-activated", G_CALLBACK (row_activated_cb), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  /* Translators: names the table for those who listen */
                                  _("Comparison"), -1);

  self->list = GTK_WIDGET (list);
  gtk_widget_set_parent (self->list, GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

GtkWidget *
gil_compare_body_new (void)
{
  return g_object_new (GIL_TYPE_COMPARE_BODY, NULL);
}

/* Makes the rows anew; without a comparison there are none. */
void
gil_compare_body_show (GilCompareBody      *self,
                       const GilComparison *comparison,
                       GilSettings         *settings,
                       GtkAdjustment       *sideways)
{
  GtkListBox *list;

  g_return_if_fail (GIL_IS_COMPARE_BODY (self));

  list = GTK_LIST_BOX (self->list);
  gtk_list_box_remove_all (list);
  self->comparison = comparison;
  g_set_object (&self->settings, settings);
  for (gsize i = 0; comparison != NULL && i < comparison->n_rows; i++)
    gtk_list_box_append (list, gil_compare_row_new (comparison, &comparison->rows[i], settings, sideways));
}

void
gil_compare_body_set_only_differences (GilCompareBody *self,
                                       gboolean        only_differences)
{
  g_return_if_fail (GIL_IS_COMPARE_BODY (self));

  self->only_differences = only_differences;
  gtk_list_box_invalidate_filter (GTK_LIST_BOX (self->list));
}

void
gil_compare_body_set_scroll (GilCompareBody *self,
                             GtkAdjustment  *scroll)
{
  g_return_if_fail (GIL_IS_COMPARE_BODY (self));

  gtk_list_box_set_adjustment (GTK_LIST_BOX (self->list), scroll);
}

GilCompareRow *
gil_compare_body_find_row (GilCompareBody *self,
                           const char     *id)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (GIL_IS_COMPARE_BODY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (int i = 0; (row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), i)) != NULL; i++) {
    if (g_str_equal (gil_compare_row_get_row (GIL_COMPARE_ROW (row))->id, id))
      return GIL_COMPARE_ROW (row);
  }

  return NULL;
}

void
gil_compare_body_set_top (GilCompareBody *self,
                          int             top)
{
  g_return_if_fail (GIL_IS_COMPARE_BODY (self));

  if (self->top == top)
    return;

  self->top = top;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
