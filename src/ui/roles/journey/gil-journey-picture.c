/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-journey-picture-private.h"

#include <math.h>

#include "gil-journey-scene.h"
#include "gil-journey-station.h"
#include "gil-journey-track.h"
#include "gil-journey-words.h"

/* The picture of how a request travels: stations along a way that leads back to where it began, the message
 * that passes, and beside three of the stations what visitors do to them. It also finds a place for the
 * controls and the details, because that depends on whether there is room for the way to go round. Tab stops
 * at one station, the one where the request is; the arrow keys go on from there. */
G_DEFINE_FINAL_TYPE (GilJourneyPicture, gil_journey_picture, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_HEADER,
  PROP_DETAILS,
  PROP_SELECTED,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
toggled_cb (GilJourneyPicture *self,
            GtkToggleButton   *station)
{
  if (!gtk_toggle_button_get_active (station))
    return;

  for (guint i = 0; i < self->route->n_stations; i++) {
    if (self->stations[i] == GTK_WIDGET (station))
      gil_journey_picture_select (self, i);
  }
}

static void
draw_tail (GilJourneyShape *shape,
           float            width,
           float            height,
           gpointer         data)
{
  GilJourneyPicture *self = data;

  gil_journey_draw_tail (shape, self->selected < self->layout.n_top, width, height);
}

static void
update_message (GilJourneyPicture *self)
{
  const GilStation *station = &self->route->stations[self->selected];

  gtk_label_set_label (GTK_LABEL (self->bubble), gil_text_in (&station->message.text, self->lang));
}

static void
gil_journey_picture_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  GilJourneyPicture *self = GIL_JOURNEY_PICTURE (object);

  switch (prop_id) {
  case PROP_HEADER:
    g_value_set_object (value, self->header);
    break;
  case PROP_DETAILS:
    g_value_set_object (value, self->details);
    break;
  case PROP_SELECTED:
    g_value_set_uint (value, self->selected);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_journey_picture_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  GilJourneyPicture *self = GIL_JOURNEY_PICTURE (object);

  switch (prop_id) {
  case PROP_HEADER:
    self->header = g_value_get_object (value);
    gtk_widget_insert_after (self->header, GTK_WIDGET (self), NULL);
    break;
  case PROP_DETAILS:
    self->details = g_value_get_object (value);
    gtk_widget_insert_before (self->details, GTK_WIDGET (self), NULL);
    break;
  case PROP_SELECTED:
    gil_journey_picture_select (self, g_value_get_uint (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_journey_picture_dispose (GObject *object)
{
  GilJourneyPicture *self = GIL_JOURNEY_PICTURE (object);
  GtkWidget *child;

  self->route = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (gil_journey_picture_parent_class)->dispose (object);
}

static void
gil_journey_picture_class_init (GilJourneyPictureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gil_journey_picture_get_property;
  object_class->set_property = gil_journey_picture_set_property;
  object_class->dispose = gil_journey_picture_dispose;
  gil_journey_picture_class_place (widget_class);

  /* The controls; set once. */
  props[PROP_HEADER] = g_param_spec_object ("header", NULL, NULL, GTK_TYPE_WIDGET,
                                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  /* What is told of the station that is selected; set once. */
  props[PROP_DETAILS] = g_param_spec_object ("details", NULL, NULL, GTK_TYPE_WIDGET,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  /* The station where the request is. */
  props[PROP_SELECTED] = g_param_spec_uint ("selected", NULL, NULL, 0, GIL_JOURNEY_MOST - 1, 0,
                                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                            G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "journey");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
gil_journey_picture_init (GilJourneyPicture *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->track = gil_journey_track_new ();
  gtk_widget_set_parent (self->track, widget);

  /* The details say the same. */
  self->bubble = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                               "ellipsize", PANGO_ELLIPSIZE_END, "can-target", FALSE, NULL);
  gtk_widget_add_css_class (self->bubble, "journey-bubble");
  gtk_widget_set_parent (self->bubble, widget);
  self->tail = gil_journey_shape_new ("tail", draw_tail, self);
  gtk_widget_set_parent (self->tail, widget);
}

static void
add_station (GilJourneyPicture *self,
             guint              index)
{
  const GilStation *station = &self->route->stations[index];
  GtkWidget *widget = gil_journey_station_new (self->route, station);

  if (station->scene != GIL_SCENE_NONE) {
    self->scenes[index] = gil_journey_scene_new (station->scene);
    gtk_widget_insert_before (self->scenes[index], GTK_WIDGET (self), self->bubble);
  }

  self->stations[index] = widget;
  if (index == 0)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (widget), TRUE);
  else
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (widget), GTK_TOGGLE_BUTTON (self->stations[0]));
  gtk_widget_insert_before (widget, GTK_WIDGET (self), self->bubble);
  g_signal_connect_object (widget, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
}

/* Makes the stations. To be called once. */
void
gil_journey_picture_set_route (GilJourneyPicture *self,
                               const GilRoute    *route)
{
  g_return_if_fail (GIL_IS_JOURNEY_PICTURE (self));
  g_return_if_fail (self->route == NULL);
  g_return_if_fail (route->n_stations <= GIL_JOURNEY_MOST);

  self->route = route;
  gil_journey_track_set_route (GIL_JOURNEY_TRACK (self->track), route);
  for (guint i = 0; i < route->n_stations; i++)
    add_station (self, i);
}

/* Changes the language of the words in the picture. */
void
gil_journey_picture_set_lang (GilJourneyPicture *self,
                              GilLang            lang)
{
  g_return_if_fail (GIL_IS_JOURNEY_PICTURE (self));

  self->lang = lang;
  for (guint i = 0; i < self->route->n_stations; i++)
    gil_journey_station_set_lang (GIL_JOURNEY_STATION (self->stations[i]), lang);
  update_message (self);
}

/* Shows what visitors do to the stations. Nothing is laid out anew, and only what changes is drawn. */
void
gil_journey_picture_set_load (GilJourneyPicture *self,
                              double             power,
                              GilEra             era)
{
  gint64 visitors = gil_journey_count_visitors (power);
  GilJourneyCrowd crowd;

  g_return_if_fail (GIL_IS_JOURNEY_PICTURE (self));

  gil_journey_count_crowd (power, era, &crowd);
  for (guint i = 0; i < self->route->n_stations; i++) {
    const GilStation *station = &self->route->stations[i];

    gil_journey_station_set_load (GIL_JOURNEY_STATION (self->stations[i]),
                                  gil_station_get_load (station, visitors, era));
    if (self->scenes[i] != NULL)
      gil_journey_scene_show (GIL_JOURNEY_SCENE (self->scenes[i]), &crowd, era);
  }
}

guint
gil_journey_picture_get_selected (GilJourneyPicture *self)
{
  g_return_val_if_fail (GIL_IS_JOURNEY_PICTURE (self), 0);

  return self->selected;
}

/* Puts the request there. */
void
gil_journey_picture_select (GilJourneyPicture *self,
                            guint              station)
{
  g_return_if_fail (GIL_IS_JOURNEY_PICTURE (self));
  g_return_if_fail (station < self->route->n_stations);

  gil_journey_picture_set_progress (self, station);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->stations[station]), TRUE);
  if (self->selected != station) {
    self->selected = station;
    update_message (self);
    gil_journey_shape_draw_again (GIL_JOURNEY_SHAPE (self->tail));
    gtk_widget_queue_resize (GTK_WIDGET (self));
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
  }
}

/* Moves the request along the way. Which station is selected stays as it is. */
void
gil_journey_picture_set_progress (GilJourneyPicture *self,
                                  double             progress)
{
  double opacity;

  g_return_if_fail (GIL_IS_JOURNEY_PICTURE (self));

  self->progress = CLAMP (progress, 0, (double) self->route->n_stations);
  gil_journey_track_set_progress (GIL_JOURNEY_TRACK (self->track), self->progress);
  /* Between stations it says nothing. */
  opacity = self->progress == floor (self->progress) ? 1 : 0;
  gtk_widget_set_opacity (self->bubble, opacity);
  gtk_widget_set_opacity (self->tail, opacity);
}

gboolean
gil_journey_picture_is_vertical (GilJourneyPicture *self)
{
  g_return_val_if_fail (GIL_IS_JOURNEY_PICTURE (self), FALSE);

  return self->layout.vertical;
}
