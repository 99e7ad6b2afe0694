/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-bar-chart.h"

#include <glib/gi18n.h>

#include "gil-words.h"

/* Below this the longest bar is too short to compare by. */
#define BAR_LEAST 96

/* To assistive technology it is a list that says in words what the bars show; rows are reached by
 * arrow keys and lead somewhere. */
struct _GilBarChart
{
  GtkWidget parent_instance;

  /* Children */
  GtkWidget *list;

  char *action;
  gboolean stacked;
};

G_DEFINE_FINAL_TYPE (GilBarChart, gil_bar_chart, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_ACTION,
  PROP_STACKED,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
arrange (GilBarChart *self,
         GtkWidget   *line)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (line), self->stacked ? GTK_ORIENTATION_VERTICAL
                                                                       : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (GTK_BOX (line), self->stacked ? 3 : 12);
}

static void
set_stacked (GilBarChart *self,
             gboolean     stacked)
{
  GtkWidget *row;

  self->stacked = stacked;
  for (gsize i = 0; (row = gil_bar_chart_get_row (self, i)) != NULL; i++)
    arrange (self, gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row)));
}

static void
gil_bar_chart_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  GilBarChart *self = GIL_BAR_CHART (object);

  switch (prop_id) {
  case PROP_ACTION:
    g_value_set_string (value, self->action);
    break;
  case PROP_STACKED:
    g_value_set_boolean (value, self->stacked);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_bar_chart_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  GilBarChart *self = GIL_BAR_CHART (object);

  switch (prop_id) {
  case PROP_ACTION:
    self->action = g_value_dup_string (value);
    break;
  case PROP_STACKED:
    set_stacked (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_bar_chart_dispose (GObject *object)
{
  GilBarChart *self = GIL_BAR_CHART (object);

  g_clear_pointer (&self->list, gtk_widget_unparent);
  g_clear_pointer (&self->action, g_free);

  G_OBJECT_CLASS (gil_bar_chart_parent_class)->dispose (object);
}

static void
gil_bar_chart_class_init (GilBarChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gil_bar_chart_get_property;
  object_class->set_property = gil_bar_chart_set_property;
  object_class->dispose = gil_bar_chart_dispose;

  /* Activating a bar does this, with the bar's id as its target. */
  props[PROP_ACTION] = g_param_spec_string ("action", NULL, NULL, NULL,
                                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /* Narrow windows have the name above its bar and the date below. */
  props[PROP_STACKED] = g_param_spec_boolean ("stacked", NULL, NULL, FALSE,
                                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

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

/* The row says all of it in one sentence, so its parts are silent. */
static GtkWidget *
label_new (const char   *text,
           const char   *css_class,
           float         xalign,
           GtkSizeGroup *group)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "label", text,
                                   "xalign", xalign,
                                   NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_size_group_add_widget (group, label);

  return label;
}

static GtkWidget *
name_new (const GilBar *bar,
          GtkSizeGroup *group)
{
  GtkWidget *label = label_new (NULL, "name", 0, group);
  g_autofree char *name = g_markup_escape_text (bar->name, -1);
  g_autoptr (GString) markup = g_string_new (NULL);

  /* The pointer marks the one that is looked for without colour. */
  if (bar->is_marked)
    g_string_append (markup, "▸ ");
  g_string_append (markup, name);
  if (bar->remark != NULL) {
    g_autofree char *remark = g_markup_escape_text (bar->remark, -1);

    g_string_append_printf (markup, "\n<small>%s</small>", remark);
  }
  gtk_label_set_markup (GTK_LABEL (label), markup->str);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gil_words_keep (label);

  return label;
}

static GtkWidget *
level_new (double value,
           double greatest)
{
  GtkWidget *level = gtk_level_bar_new_for_interval (0, MAX (greatest, 1));

  /* Offsets colour a level by how full it is, and a figure is not better for being greater. */
  gtk_level_bar_remove_offset_value (GTK_LEVEL_BAR (level), GTK_LEVEL_BAR_OFFSET_LOW);
  gtk_level_bar_remove_offset_value (GTK_LEVEL_BAR (level), GTK_LEVEL_BAR_OFFSET_HIGH);
  gtk_level_bar_remove_offset_value (GTK_LEVEL_BAR (level), GTK_LEVEL_BAR_OFFSET_FULL);
  gtk_level_bar_set_value (GTK_LEVEL_BAR (level), CLAMP (value, 0, MAX (greatest, 1)));
  gtk_widget_set_size_request (level, BAR_LEAST, -1);
  gtk_widget_set_hexpand (level, TRUE);
  gtk_widget_set_valign (level, GTK_ALIGN_CENTER);

  return level;
}

GtkWidget *
gil_bar_chart_get_row (GilBarChart *self,
                       gsize        bar)
{
  g_return_val_if_fail (GIL_IS_BAR_CHART (self), NULL);

  return GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) bar));
}

/* Shows these bars in place of others; the longest takes all the room there is. */
void
gil_bar_chart_set_bars (GilBarChart  *self,
                        const char   *label,
                        const GilBar *bars,
                        gsize         n_bars)
{
  g_autoptr (GtkSizeGroup) names = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) values = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) dates = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  gboolean has_mark = FALSE;
  double greatest = 0;

  g_return_if_fail (GIL_IS_BAR_CHART (self));

  for (gsize i = 0; i < n_bars; i++) {
    greatest = MAX (greatest, bars[i].value);
    has_mark |= bars[i].is_marked;
  }

  gtk_list_box_remove_all (GTK_LIST_BOX (self->list));
  for (gsize i = 0; i < n_bars; i++) {
    const GilBar *bar = &bars[i];
    GtkWidget *row = gtk_list_box_row_new ();
    GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
    GtkWidget *picture = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

    gtk_box_append (GTK_BOX (picture), level_new (bar->value, greatest));
    gtk_box_append (GTK_BOX (picture), label_new (bar->value_text, "value", 1, values));
    gtk_box_append (GTK_BOX (line), name_new (bar, names));
    gtk_box_append (GTK_BOX (line), picture);
    gtk_box_append (GTK_BOX (line), label_new (bar->date, "date", 0, dates));
    arrange (self, line);
    gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), line);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (row), self->action);
    gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", bar->id);
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, bar->label, -1);
    if (bar->is_marked) {
      gtk_widget_add_css_class (row, "marked");
      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                      _("The one you came from"), -1);
    }
    gtk_list_box_append (GTK_LIST_BOX (self->list), row);
  }

  /* Others step back where one is marked. */
  if (has_mark)
    gtk_widget_add_css_class (GTK_WIDGET (self), "has-mark");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "has-mark");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}
