/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-journey-details.h"

#include <glib/gi18n.h>

#include "gil-paragraph.h"
#include "gil-words.h"

/* In words what the picture shows of one station: what happens there, the request as it passes, how busy it
 * is, and what the cloud changed. It has room for the texts of every station, so that what is below it stays
 * where it is. */
struct _GilJourneyDetails
{
  AdwBin parent_instance;

  /* Template widgets */
  GtkLabel *title;
  AdwWrapBox *roles;
  GtkWidget *happens_badge;
  GilParagraph *happens;
  GtkWidget *message_badge;
  GilParagraph *message;
  GilParagraph *load_title;
  GtkWidget *load_badge;
  GilParagraph *load;
  GilParagraph *era_title;
  GtkWidget *era_badge;
  GilParagraph *era;

  /* Owned references */
  GilCatalog *catalog;
  GilSettings *settings;

  /* Borrowed references: part of the catalogue */
  const GilRoute *route;
  const GilStation *station;
  const GilStationLoad *shown_load;
  gint64 visitors;
  GilEra current_era;
};

G_DEFINE_FINAL_TYPE (GilJourneyDetails, gil_journey_details, ADW_TYPE_BIN)

static void
reserve (GilJourneyDetails *self,
         GilParagraph      *paragraph,
         const GilText     *text)
{
  gil_paragraph_reserve (paragraph, gil_settings_get_primary_text (self->settings, text),
                           gil_settings_get_secondary_text (self->settings, text));
}

static void
show (GilJourneyDetails *self,
      GilParagraph      *paragraph,
      const GilText     *text)
{
  gil_paragraph_show (paragraph, gil_settings_get_primary_text (self->settings, text),
                        gil_settings_get_secondary_text (self->settings, text));
}

/* What is ours carries no badge; its room stays. */
static void
show_badge (GtkWidget     *badge,
            const GilNote *note)
{
  gboolean is_hidden = note->evidence == NULL;

  gtk_widget_set_opacity (badge, is_hidden ? 0 : 1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (badge), GTK_ACCESSIBLE_STATE_HIDDEN, is_hidden, -1);
}

static char *
format_load_title (GilJourneyDetails *self,
                   GilLoad            load)
{
  const GilText *name = &self->route->loads[load];

  /* Translators: how busy a station is: “calm”, “overwhelmed” */
  return g_strdup_printf (_("Load: %s"), gil_settings_get_primary_text (self->settings, name));
}

static void
reserve_all (GilJourneyDetails *self)
{
  GilParagraph *texts[] = { self->happens, self->message,   self->load_title,
                             self->load,    self->era_title, self->era };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    gil_paragraph_forget (texts[i]);

  for (guint i = 0; i < GIL_N_LOADS; i++) {
    g_autofree char *title = format_load_title (self, i);

    gil_paragraph_reserve (self->load_title, title, NULL);
  }
  for (guint era = 0; era < GIL_N_ERAS; era++) {
    reserve (self, self->era, &self->route->eras[era].text);
    gil_paragraph_reserve (self->era_title,
                             gil_settings_get_primary_text (self->settings,
                                                            &self->route->era_names[era]),
                             NULL);
  }

  for (gsize i = 0; i < self->route->n_stations; i++) {
    const GilStation *station = &self->route->stations[i];

    reserve (self, self->happens, &station->happens.text);
    reserve (self, self->message, &station->message.text);
    for (gsize j = 0; j < station->n_loads; j++)
      reserve (self, self->load, &station->loads[j].note.text);
    for (guint era = 0; era < GIL_N_ERAS; era++) {
      if (gil_text_is_set (&station->eras[era].text))
        reserve (self, self->era, &station->eras[era].text);
    }
  }
}

static void
update_load (GilJourneyDetails *self)
{
  const GilStationLoad *load = gil_station_get_load (self->station, self->visitors,
                                                     self->current_era);
  const GilNote *era = gil_route_get_era (self->route, self->station, self->current_era);
  const GilText *era_name = &self->route->era_names[self->current_era];
  g_autofree char *title = format_load_title (self, load->load);

  self->shown_load = load;
  gil_paragraph_show (self->load_title, title, NULL);
  show (self, self->load, &load->note.text);
  show_badge (self->load_badge, &load->note);
  gil_paragraph_show (self->era_title, gil_settings_get_primary_text (self->settings, era_name),
                        NULL);
  show (self, self->era, &era->text);
  show_badge (self->era_badge, era);
}

static GtkWidget *
role_button_new (GilJourneyDetails *self,
                 GilRole           *role)
{
  const char *name = gil_settings_get_primary_text (self->settings, gil_role_get_name (role));
  /* Translators: opens the page of a role; %s is its name */
  g_autofree char *label = g_strdup_printf (_("Open role: %s"), name);
  GtkWidget *child = g_object_new (GTK_TYPE_LABEL, "label", label, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "justify", GTK_JUSTIFY_CENTER, NULL);
  GtkWidget *button = gtk_button_new ();

  gil_words_keep (child);
  gtk_button_set_child (GTK_BUTTON (button), child);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-role");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", gil_role_get_id (role));

  return button;
}

static void
update_station (GilJourneyDetails *self)
{
  const char *name = gil_settings_get_primary_text (self->settings, &self->station->name);
  GtkWidget *child;

  gtk_label_set_label (self->title, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  show (self, self->happens, &self->station->happens.text);
  show_badge (self->happens_badge, &self->station->happens);
  show (self, self->message, &self->station->message.text);
  show_badge (self->message_badge, &self->station->message);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->roles))))
    adw_wrap_box_remove (self->roles, child);
  for (gsize i = 0; self->station->roles[i] != NULL; i++) {
    GilRole *role = gil_catalog_find_role (self->catalog, self->station->roles[i]);

    if (role != NULL)
      adw_wrap_box_append (self->roles, role_button_new (self, role));
  }
}

static void
language_changed_cb (GilJourneyDetails *self)
{
  reserve_all (self);
  update_station (self);
  update_load (self);
}

static void
gil_journey_details_dispose (GObject *object)
{
  GilJourneyDetails *self = GIL_JOURNEY_DETAILS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_JOURNEY_DETAILS);
  g_clear_object (&self->settings);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (gil_journey_details_parent_class)->dispose (object);
}

static void
gil_journey_details_class_init (GilJourneyDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_journey_details_dispose;

  g_type_ensure (GIL_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/roles/journey/gil-journey-details.ui");
  gtk_widget_class_bind_template_child (widget_class, GilJourneyDetails, title);
  gtk_widget_class_bind_template_child (widget_class, GilJourneyDetails, roles);
  gtk_widget_class_bind_template_child (widget_class, GilJourneyDetails, happens_badge);
  gtk_widget_class_bind_template_child (widget_class, GilJourneyDetails, happens);
  gtk_widget_class_bind_template_child (widget_class, GilJourneyDetails, message_badge);
  gtk_widget_class_bind_template_child (widget_class, GilJourneyDetails, message);
  gtk_widget_class_bind_template_child (widget_class, GilJourneyDetails, load_title);
  gtk_widget_class_bind_template_child (widget_class, GilJourneyDetails, load_badge);
  gtk_widget_class_bind_template_child (widget_class, GilJourneyDetails, load);
  gtk_widget_class_bind_template_child (widget_class, GilJourneyDetails, era_title);
  gtk_widget_class_bind_template_child (widget_class, GilJourneyDetails, era_badge);
  gtk_widget_class_bind_template_child (widget_class, GilJourneyDetails, era);
}

static void
gil_journey_details_init (GilJourneyDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Makes room for every station, and shows the first, with a single visitor. */
void
gil_journey_details_set_route (GilJourneyDetails *self,
                               GilCatalog        *catalog,
                               GilSettings       *settings)
{
  g_return_if_fail (GIL_IS_JOURNEY_DETAILS (self));
  g_return_if_fail (self->route == NULL);

  self->catalog = g_object_ref (catalog);
  self->settings = g_object_ref (settings);
  self->route = gil_catalog_get_journey (catalog);
  self->station = &self->route->stations[0];
  self->visitors = 1;
  self->current_era = GIL_ERA_AFTER;

  language_changed_cb (self);
  g_signal_connect_object (settings, "changed::content-language", G_CALLBACK (language_changed_cb),
                           self, G_CONNECT_SWAPPED);
}

/* Tells of another station. */
void
gil_journey_details_show_station (GilJourneyDetails *self,
                                  const GilStation  *station)
{
  g_return_if_fail (GIL_IS_JOURNEY_DETAILS (self));
  g_return_if_fail (station != NULL);

  if (self->station == station)
    return;

  self->station = station;
  update_station (self);
  update_load (self);
}

/* Tells how busy the station is with as many visitors. */
void
gil_journey_details_show_load (GilJourneyDetails *self,
                               gint64             visitors,
                               GilEra             era)
{
  g_return_if_fail (GIL_IS_JOURNEY_DETAILS (self));

  /* Most numbers of visitors are the same to a station. */
  self->visitors = visitors;
  if (self->current_era == era &&
      self->shown_load == gil_station_get_load (self->station, visitors, era))
    return;

  self->current_era = era;
  update_load (self);
}
