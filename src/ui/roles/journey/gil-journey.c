/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-journey.h"

#include <glib/gi18n.h>
#include <math.h>

#include "gil-announce.h"
#include "gil-bilingual.h"
#include "gil-journey-details.h"
#include "gil-journey-layout.h"
#include "gil-journey-picture.h"
#include "gil-journey-words.h"
#include "gil-paragraph.h"
#include "gil-words.h"

#define LEG_MS 900
#define STAY_MS 1800

/* How a request travels: a picture to play with. A request can be sent along the stations, visitors can be
 * made to come, before and after the cloud, and of each station there is something to read. */
struct _GilJourney
{
  AdwBin parent_instance;

  /* Template widgets */
  GilJourneyPicture *picture;
  GilBilingual *line;
  GtkWidget *play;
  GtkStack *play_stack;
  AdwToggleGroup *era;
  GilParagraph *visitors;
  GtkScale *scale;
  GtkAdjustment *power;
  GilJourneyDetails *details;

  /* Owned references */
  GilCatalog *catalog;
  GilSettings *settings;
  AdwAnimation *leg; /* (nullable): while the request is under way */

  /* Borrowed references: part of the catalogue */
  const GilRoute *route;
  const GilStationLoad *loads[GIL_JOURNEY_MOST];

  GilEra shown_era;
  guint stay_id;
  gboolean playing;
  gboolean stepping;
};

G_DEFINE_FINAL_TYPE (GilJourney, gil_journey, ADW_TYPE_BIN)

static const GilStation *
get_station (GilJourney *self)
{
  return &self->route->stations[gil_journey_picture_get_selected (self->picture)];
}

static const char *
get_text (GilJourney    *self,
          const GilText *text)
{
  return gil_settings_get_primary_text (self->settings, text);
}

/* Those who do not see the gauges hear which of them moved. */
static void
announce_loads (GilJourney *self,
                gint64      visitors,
                GilEra      era)
{
  g_autoptr (GString) news = g_string_new (NULL);

  for (gsize i = 0; i < self->route->n_stations; i++) {
    const GilStation *station = &self->route->stations[i];
    const GilStationLoad *load = gil_station_get_load (station, visitors, era);

    if (self->loads[i] != NULL && self->loads[i]->load != load->load)
      g_string_append_printf (news, "%s%s: %s", news->len > 0 ? ", " : "",
                              get_text (self, &station->name),
                              get_text (self, &self->route->loads[load->load]));
    self->loads[i] = load;
  }

  if (news->len > 0)
    gil_announce (GTK_WIDGET (self->picture), news->str);
}

static void
load_changed_cb (GilJourney *self)
{
  double power = gtk_adjustment_get_value (self->power);
  gint64 visitors = gil_journey_count_visitors (power);
  GilEra era = adw_toggle_group_get_active (self->era) == 0 ? GIL_ERA_BEFORE : GIL_ERA_AFTER;
  GilLang lang;
  g_autofree char *text = NULL;
  g_autofree char *spoken = NULL;

  /* The template is put together before there is anything to show. */
  if (self->route == NULL)
    return;

  gil_journey_picture_set_load (self->picture, power, era);
  lang = gil_settings_get_primary_lang (self->settings);
  text = gil_journey_write_visitors (visitors, lang);
  if (g_str_equal (text, gil_paragraph_get_text (self->visitors)) && self->shown_era == era)
    return;

  self->shown_era = era;
  gil_paragraph_show (self->visitors, text, NULL);
  spoken = gil_journey_describe_visitors (visitors, lang);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  spoken, -1);
  gil_journey_details_show_load (self->details, visitors, era);
  announce_loads (self, visitors, era);
}

static void
show_playing (GilJourney *self)
{
  gtk_stack_set_visible_child_name (self->play_stack, self->playing ? "stop" : "play");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->play), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  gtk_stack_get_visible_child (self->play_stack), NULL, -1);
}

static void
stop (GilJourney *self)
{
  g_clear_handle_id (&self->stay_id, g_source_remove);
  if (self->leg != NULL) {
    adw_animation_reset (self->leg);
    g_clear_object (&self->leg);
  }
  if (!self->playing)
    return;

  self->playing = FALSE;
  gil_journey_picture_set_progress (self->picture,
                                    gil_journey_picture_get_selected (self->picture));
  show_playing (self);
}

/* The one at a station, and what it says there. */
static void
arrive_at (GilJourney *self,
           guint       station)
{
  g_autofree char *news = NULL;

  self->stepping = TRUE;
  gil_journey_picture_select (self->picture, station);
  self->stepping = FALSE;

  news = g_strdup_printf ("%s: %s", get_text (self, &get_station (self)->name),
                          get_text (self, &get_station (self)->message.text));
  gil_announce (GTK_WIDGET (self->picture), news);
}

static void start_leg (GilJourney *self);

static void
stay_over_cb (gpointer data)
{
  GilJourney *self = data;

  self->stay_id = 0;
  start_leg (self);
}

static void
leg_done_cb (GilJourney *self)
{
  guint next = gil_journey_picture_get_selected (self->picture) + 1;

  g_clear_object (&self->leg);
  arrive_at (self, next % self->route->n_stations);
  if (next < self->route->n_stations)
    self->stay_id = g_timeout_add_once (STAY_MS, stay_over_cb, self);
  else
    stop (self);
}

static void
move_cb (double   progress,
         gpointer data)
{
  GilJourney *self = data;

  gil_journey_picture_set_progress (self->picture, progress);
}

/* Where animations are off this is over at once, and the request goes in steps. */
static void
start_leg (GilJourney *self)
{
  guint from = gil_journey_picture_get_selected (self->picture);
  AdwAnimationTarget *target = adw_callback_animation_target_new (move_cb, self, NULL);

  self->leg = adw_timed_animation_new (GTK_WIDGET (self), from, from + 1, LEG_MS, target);
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->leg), ADW_EASE_IN_OUT_CUBIC);
  g_signal_connect_object (self->leg, "done", G_CALLBACK (leg_done_cb), self, G_CONNECT_SWAPPED);
  adw_animation_play (self->leg);
}

static void
play_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilJourney *self = GIL_JOURNEY (widget);

  if (self->playing) {
    stop (self);
    return;
  }

  self->playing = TRUE;
  show_playing (self);
  arrive_at (self, 0);
  self->stay_id = g_timeout_add_once (STAY_MS, stay_over_cb, self);
}

static void
selected_cb (GilJourney *self)
{
  gil_journey_details_show_station (self->details, get_station (self));
  if (!self->stepping)
    stop (self);
}

static void
language_changed_cb (GilJourney *self)
{
  GilLang lang = gil_settings_get_primary_lang (self->settings);

  gil_journey_picture_set_lang (self->picture, lang);

  gil_paragraph_forget (self->visitors);
  for (double power = 0; power <= GIL_JOURNEY_MOST_POWER; power++) {
    g_autofree char *text = gil_journey_write_visitors (gil_journey_count_visitors (power), lang);

    gil_paragraph_reserve (self->visitors, text, NULL);
  }
  load_changed_cb (self);
}

/* The contents of the button have just named it, each after itself. */
static void
gil_journey_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (gil_journey_parent_class)->root (widget);

  show_playing (GIL_JOURNEY (widget));
}

static void
gil_journey_unmap (GtkWidget *widget)
{
  stop (GIL_JOURNEY (widget));

  GTK_WIDGET_CLASS (gil_journey_parent_class)->unmap (widget);
}

static void
gil_journey_dispose (GObject *object)
{
  GilJourney *self = GIL_JOURNEY (object);

  g_clear_handle_id (&self->stay_id, g_source_remove);
  g_clear_object (&self->leg);
  /* A bin lets go of its child itself, which has to come before the template does. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_JOURNEY);
  g_clear_object (&self->settings);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (gil_journey_parent_class)->dispose (object);
}

static void
gil_journey_class_init (GilJourneyClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_journey_dispose;
  widget_class->root = gil_journey_root;
  widget_class->unmap = gil_journey_unmap;

  g_type_ensure (GIL_TYPE_BILINGUAL);
  g_type_ensure (GIL_TYPE_JOURNEY_DETAILS);
  g_type_ensure (GIL_TYPE_JOURNEY_PICTURE);
  g_type_ensure (GIL_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/roles/journey/gil-journey.ui");
  gtk_widget_class_bind_template_child (widget_class, GilJourney, picture);
  gtk_widget_class_bind_template_child (widget_class, GilJourney, line);
  gtk_widget_class_bind_template_child (widget_class, GilJourney, play);
  gtk_widget_class_bind_template_child (widget_class, GilJourney, play_stack);
  gtk_widget_class_bind_template_child (widget_class, GilJourney, era);
  gtk_widget_class_bind_template_child (widget_class, GilJourney, visitors);
  gtk_widget_class_bind_template_child (widget_class, GilJourney, scale);
  gtk_widget_class_bind_template_child (widget_class, GilJourney, power);
  gtk_widget_class_bind_template_child (widget_class, GilJourney, details);
  gtk_widget_class_bind_template_callback (widget_class, load_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);

  gtk_widget_class_install_action (widget_class, "journey.play", NULL, play_cb);
}

static void
gil_journey_init (GilJourney *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gil_words_keep (GTK_WIDGET (self));
}

/* Makes the picture, with one visitor, after the cloud, and the request at the first station. A role opens
 * through the action `win.show-role`. */
GtkWidget *
gil_journey_new (GilCatalog  *catalog,
                 GilSettings *settings)
{
  GilJourney *self;

  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (gil_catalog_get_journey (catalog) != NULL, NULL);

  self = g_object_new (GIL_TYPE_JOURNEY, NULL);
  self->catalog = g_object_ref (catalog);
  self->settings = g_object_ref (settings);
  self->route = gil_catalog_get_journey (catalog);

  gil_bilingual_show (self->line, settings, G_OBJECT (catalog), &self->route->line);
  gil_journey_picture_set_route (self->picture, self->route);
  gil_journey_details_set_route (self->details, catalog, settings);
  adw_toggle_group_set_active_name (self->era, "after");
  language_changed_cb (self);
  g_signal_connect_object (settings, "changed::content-language", G_CALLBACK (language_changed_cb),
                           self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
