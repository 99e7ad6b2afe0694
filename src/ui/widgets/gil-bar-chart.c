/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-bar-chart.h"

#include <glib/gi18n.h>

#include "gil-bar-layout.h"
#include "gil-bar-line.h"

/* To assistive technology it is a list that says in words what the bars show; rows are reached by
 * arrow keys and lead somewhere. */
struct _GilBarChart
{
  GtkWidget parent_instance;

  /* Children */
  GtkWidget *list;

  char *action;
};

G_DEFINE_FINAL_TYPE (GilBarChart, gil_bar_chart, GTK_TYPE_WIDGET)

static void
gil_bar_chart_dispose (GObject *object)
{
  GilBarChart *self = GIL_BAR_CHART (object);

  g_clear_pointer (&self->list, gtk_widget_unparent);

  G_OBJECT_CLASS (gil_bar_chart_parent_class)->dispose (object);
}

static void
gil_bar_chart_finalize (GObject *object)
{
  GilBarChart *self = GIL_BAR_CHART (object);

  g_free (self->action);

  G_OBJECT_CLASS (gil_bar_chart_parent_class)->finalize (object);
}

static void
gil_bar_chart_class_init (GilBarChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gil_bar_chart_dispose;
  object_class->finalize = gil_bar_chart_finalize;

  gtk_widget_class_set_css_name (widget_class, "barchart");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
gil_bar_chart_init (GilBarChart *self)
{
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_set_parent (self->list, GTK_WIDGET (self));
}

GtkWidget *
gil_bar_chart_new (const char *action)
{
  GilBarChart *self = g_object_new (GIL_TYPE_BAR_CHART, NULL);

  self->action = g_strdup (action);

  return GTK_WIDGET (self);
}

static GtkWidget *
row_new (GilBarChart         *self,
         const GilBar        *bar,
         double               greatest,
         const GilBarColumns *columns)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row),
                              gil_bar_line_new (bar, gil_bar_fraction (bar->value, greatest), columns));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), self->action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", bar->id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, bar->label, -1);
  if (bar->is_marked) {
    gtk_widget_add_css_class (row, "marked");
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    _("The one you came from"), -1);
  }

  return row;
}

void
gil_bar_chart_set_bars (GilBarChart  *self,
                        const char   *label,
                        const GilBar *bars,
                        gsize         n_bars)
{
  g_autoptr (GtkSizeGroup) names = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) values = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) dates = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  const GilBarColumns columns = { names, values, dates };
  gboolean has_mark = FALSE;
  double greatest = 0;

  g_return_if_fail (GIL_IS_BAR_CHART (self));

  for (gsize i = 0; i < n_bars; i++) {
    greatest = MAX (greatest, bars[i].value);
    has_mark |= bars[i].is_marked;
  }

  gtk_list_box_remove_all (GTK_LIST_BOX (self->list));
  for (gsize i = 0; i < n_bars; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->list), row_new (self, &bars[i], greatest, &columns));

  /* Others step back where one is marked. */
  if (has_mark)
    gtk_widget_add_css_class (GTK_WIDGET (self), "has-mark");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "has-mark");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

GtkWidget *
gil_bar_chart_get_row (GilBarChart *self,
                       gsize        bar)
{
  g_return_val_if_fail (GIL_IS_BAR_CHART (self), NULL);

  return GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) bar));
}
