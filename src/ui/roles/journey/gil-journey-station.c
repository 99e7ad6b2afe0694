/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-journey-station.h"

#include "gil-journey-draw.h"
#include "gil-journey-layout.h"

#define GAUGE_ROOM 6
#define LABEL_GAP 10
#define LABEL_LIFT 4
#define STATE_SCALE 0.85
#define STATE_ALPHA 0.8f

/* A station of the journey: its symbol in a circle, around that a gauge of how busy it is, and in words its
 * name and how busy it is. The words stand below the circle, or beside it where it was given a place that is
 * wider than it is high. One of a group of toggle buttons: the pressed one is where the request is. */
struct _GilJourneyStation
{
  GtkToggleButton parent_instance;

  GtkWidget *gauge;
  GtkWidget *mark;

  /* Borrowed references: part of the catalogue */
  const GilRoute *route;
  const GilStation *station;
  const GilStationLoad *load;

  GilLang lang;
  PangoLayout *name_layout;
  PangoLayout *state_layout;
  int label_width;
  int label_height;
  guint serial; /* of the font they were laid out with */
};

G_DEFINE_FINAL_TYPE (GilJourneyStation, gil_journey_station, GTK_TYPE_TOGGLE_BUTTON)

static void
draw_gauge (GilJourneyShape *shape,
            float            width,
            float            height,
            gpointer         data)
{
  GilJourneyStation *self = data;

  gil_journey_draw_gauge (shape, self->load->load, width, height);
}

static void
draw_mark (GilJourneyShape *shape,
           float            width,
           float            height,
           gpointer         data)
{
  GilJourneyStation *self = data;

  gil_journey_draw_glyph (shape, self->station->id, width, height);
}

static const char *
get_state (GilJourneyStation *self,
           GilLoad            load)
{
  return gil_text_in (&self->route->loads[load], self->lang);
}

static PangoLayout *
layout_new (GilJourneyStation *self,
            PangoAttribute    *attribute,
            const char        *text)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, attribute);
  pango_layout_set_attributes (layout, attributes);

  return layout;
}

/* There is room for every state, so that a change of it lays nothing out. */
static void
ensure_layouts (GilJourneyStation *self)
{
  guint serial = pango_context_get_serial (gtk_widget_get_pango_context (GTK_WIDGET (self)));
  int width, height;

  if (self->name_layout != NULL && self->serial == serial)
    return;

  self->serial = serial;
  g_clear_object (&self->name_layout);
  g_clear_object (&self->state_layout);
  self->name_layout = layout_new (self, pango_attr_weight_new (PANGO_WEIGHT_SEMIBOLD),
                                  gil_text_in (&self->station->name, self->lang));
  self->state_layout = layout_new (self, pango_attr_scale_new (STATE_SCALE), "");

  pango_layout_get_pixel_size (self->name_layout, &self->label_width, &self->label_height);
  width = height = 0;
  for (guint i = 0; i < GIL_N_LOADS; i++) {
    pango_layout_set_text (self->state_layout, get_state (self, i), -1);
    pango_layout_get_pixel_size (self->state_layout, &width, &height);
    self->label_width = MAX (self->label_width, width);
  }
  self->label_height += height;
  pango_layout_set_text (self->state_layout, get_state (self, self->load->load), -1);
}

static void
forget_layouts (GilJourneyStation *self)
{
  g_clear_object (&self->name_layout);
  g_clear_object (&self->state_layout);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static gboolean
is_beside (int width,
           int height)
{
  return height < GIL_JOURNEY_MARK + LABEL_GAP || width > 2 * height;
}

static void
gil_journey_station_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  /* What it is a part of asks for the size of the label, and finds room for both. */
  *minimum = *natural = GIL_JOURNEY_MARK;
}

static void
gil_journey_station_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  GilJourneyStation *self = GIL_JOURNEY_STATION (widget);
  gboolean beside = is_beside (width, height);
  int x = beside ? 0 : (width - GIL_JOURNEY_MARK) / 2;
  int y = beside ? (height - GIL_JOURNEY_MARK) / 2 : 0;
  int inner = GIL_JOURNEY_MARK - 2 * GAUGE_ROOM;

  gtk_widget_size_allocate (self->gauge, &(GtkAllocation) { x, y, GIL_JOURNEY_MARK, GIL_JOURNEY_MARK },
                            -1);
  gtk_widget_size_allocate (self->mark,
                            &(GtkAllocation) { x + GAUGE_ROOM, y + GAUGE_ROOM, inner, inner }, -1);
}

static void
snapshot_line (GtkSnapshot   *snapshot,
               PangoLayout   *layout,
               float          x,
               float          y,
               const GdkRGBA *color)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

static void
gil_journey_station_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  GilJourneyStation *self = GIL_JOURNEY_STATION (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  gboolean beside = is_beside (width, height);
  int name_width, name_height, state_width;
  float x, y;
  GdkRGBA color;

  gtk_widget_snapshot_child (widget, self->gauge, snapshot);
  gtk_widget_snapshot_child (widget, self->mark, snapshot);

  ensure_layouts (self);
  gtk_widget_get_color (widget, &color);
  pango_layout_get_pixel_size (self->name_layout, &name_width, &name_height);
  pango_layout_get_pixel_size (self->state_layout, &state_width, NULL);

  x = beside ? GIL_JOURNEY_MARK + LABEL_GAP : (width - name_width) / 2;
  y = beside ? (height - self->label_height) / 2 : GIL_JOURNEY_MARK + LABEL_LIFT;
  snapshot_line (snapshot, self->name_layout, x, y, &color);
  if (!beside)
    x = (width - state_width) / 2;
  color.alpha *= STATE_ALPHA;
  snapshot_line (snapshot, self->state_layout, x, y + name_height, &color);
}

static void
gil_journey_station_system_setting_changed (GtkWidget        *widget,
                                            GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (gil_journey_station_parent_class)->system_setting_changed (widget, setting);

  if (setting != GTK_SYSTEM_SETTING_ICON_THEME)
    forget_layouts (GIL_JOURNEY_STATION (widget));
}

static void
gil_journey_station_dispose (GObject *object)
{
  GilJourneyStation *self = GIL_JOURNEY_STATION (object);

  g_clear_pointer (&self->gauge, gtk_widget_unparent);
  g_clear_pointer (&self->mark, gtk_widget_unparent);
  g_clear_object (&self->name_layout);
  g_clear_object (&self->state_layout);

  G_OBJECT_CLASS (gil_journey_station_parent_class)->dispose (object);
}

static void
gil_journey_station_class_init (GilJourneyStationClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_journey_station_dispose;
  widget_class->measure = gil_journey_station_measure;
  widget_class->size_allocate = gil_journey_station_size_allocate;
  widget_class->snapshot = gil_journey_station_snapshot;
  widget_class->system_setting_changed = gil_journey_station_system_setting_changed;

  gtk_widget_class_set_css_name (widget_class, "station");
}

static void
gil_journey_station_init (GilJourneyStation *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  /* A button lays its child out; here there are two, one above the other. */
  gtk_widget_set_layout_manager (widget, NULL);

  self->gauge = gil_journey_shape_new ("gauge", draw_gauge, self);
  self->mark = gil_journey_shape_new ("mark", draw_mark, self);
  gtk_widget_set_parent (self->gauge, widget);
  gtk_widget_set_parent (self->mark, widget);
}

GtkWidget *
gil_journey_station_new (const GilRoute   *route,
                         const GilStation *station)
{
  GilJourneyStation *self = g_object_new (GIL_TYPE_JOURNEY_STATION, NULL);

  self->route = route;
  self->station = station;
  self->load = gil_station_get_load (station, 1, GIL_ERA_AFTER);

  return GTK_WIDGET (self);
}

/* Who cannot see it hears what happens there and how busy it is. */
static void
update_accessible (GilJourneyStation *self)
{
  g_autofree char *description =
    g_strdup_printf ("%s: %s %s", get_state (self, self->load->load),
                     gil_text_in (&self->load->note.text, self->lang),
                     gil_text_in (&self->station->happens.text, self->lang));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gil_text_in (&self->station->name, self->lang),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
}

/* Changes the language of its words. */
void
gil_journey_station_set_lang (GilJourneyStation *self,
                              GilLang            lang)
{
  g_return_if_fail (GIL_IS_JOURNEY_STATION (self));

  self->lang = lang;
  forget_layouts (self);
  update_accessible (self);
}

/* Shows how busy it is. Draws again only where something differs. */
void
gil_journey_station_set_load (GilJourneyStation    *self,
                              const GilStationLoad *load)
{
  g_return_if_fail (GIL_IS_JOURNEY_STATION (self));
  g_return_if_fail (load != NULL);

  if (self->load == load)
    return;

  if (self->load->load != load->load) {
    static const char *const classes[GIL_N_LOADS] = { NULL, "busy", "overwhelmed", "scaling" };

    if (classes[self->load->load] != NULL)
      gtk_widget_remove_css_class (self->gauge, classes[self->load->load]);
    if (classes[load->load] != NULL)
      gtk_widget_add_css_class (self->gauge, classes[load->load]);
    if (self->state_layout != NULL)
      pango_layout_set_text (self->state_layout, get_state (self, load->load), -1);
    gil_journey_shape_draw_again (GIL_JOURNEY_SHAPE (self->gauge));
    gtk_widget_queue_draw (GTK_WIDGET (self));
  }
  self->load = load;
  update_accessible (self);
}

/* Measures its words, whatever the load is. */
void
gil_journey_station_get_label_size (GilJourneyStation *self,
                                    int               *width,
                                    int               *height)
{
  g_return_if_fail (GIL_IS_JOURNEY_STATION (self));

  ensure_layouts (self);
  *width = self->label_width;
  *height = self->label_height + LABEL_LIFT;
}
