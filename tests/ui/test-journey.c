/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-journey-details.h"
#include "gil-journey-picture.h"
#include "gil-journey-scene.h"
#include "gil-journey-station.h"
#include "gil-journey.h"
#include "gil-paragraph.h"
#include "gil-test-ui.h"

enum
{
  PLANNING,
  DESIGN,
  MARKUP,
  FRONTEND,
  API,
  BACKEND,
  QA,
  RELEASE,
  OPERATIONS,
  N_STATIONS,
};

typedef struct
{
  GilSettings *settings;
  GilCatalog *catalog;
  const GilRoute *route;
  GtkWidget *host;
  GtkWidget *journey;
  GilJourneyPicture *picture;
  GtkWidget *stations[N_STATIONS];
  char *shown;
} Fixture;

static void
collect (GtkWidget *widget,
         GType      type,
         GPtrArray *found)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

/* In place of the window: remembers which role was asked for. */
static void
show_role_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       data)
{
  g_set_str (&((Fixture *) data)->shown, g_variant_get_string (parameter, NULL));
}

static void
open_at (Fixture *self,
         int      width)
{
  const GActionEntry entries[] = { { "show-role", show_role_cb, "s" } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GPtrArray) stations = g_ptr_array_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->journey = gil_journey_new (self->catalog, self->settings);
  self->picture = GIL_JOURNEY_PICTURE (gil_test_find (self->journey, GIL_TYPE_JOURNEY_PICTURE));
  collect (self->journey, GIL_TYPE_JOURNEY_STATION, stations);
  g_assert_cmpuint (stations->len, ==, N_STATIONS);
  for (guint i = 0; i < N_STATIONS; i++)
    self->stations[i] = g_ptr_array_index (stations, i);

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (self->journey, "win", G_ACTION_GROUP (actions));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->journey);
  self->host = gil_test_host_new (scrolled, width, 700);
}

static void
set_up (Fixture       *self,
        gconstpointer  unused)
{
  self->settings = gil_test_settings_new ();
  self->catalog = gil_test_catalog_new ();
  self->route = gil_catalog_get_journey (self->catalog);
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_EN);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  open_at (self, 1000);
}

static void
shut (Fixture *self)
{
  GtkWidget *journey = g_object_ref (self->journey);

  gil_test_window_close (self->host);
  g_assert_finalize_object (journey);
}

static void
tear_down (Fixture       *self,
           gconstpointer  unused)
{
  shut (self);
  g_clear_pointer (&self->shown, g_free);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
  g_assert_finalize_object (self->settings);
  g_assert_finalize_object (self->catalog);
}

/* As the pointer does; the keyboard's press takes a while until it counts. */
static void
press (gpointer button)
{
  g_signal_emit_by_name (button, "clicked");
}

static GtkWidget *
get_scale (Fixture *self)
{
  return gil_test_find (self->journey, GTK_TYPE_SCALE);
}

static void
set_power (Fixture *self,
           double   power)
{
  gtk_range_set_value (GTK_RANGE (get_scale (self)), power);
}

static void
set_era (Fixture    *self,
         const char *name)
{
  adw_toggle_group_set_active_name (
    ADW_TOGGLE_GROUP (gil_test_find (self->journey, ADW_TYPE_TOGGLE_GROUP)), name);
}

/* Whether one of the paragraphs says this. */
static gboolean
says (Fixture    *self,
      const char *text)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();

  collect (self->journey, GIL_TYPE_PARAGRAPH, texts);
  for (guint i = 0; i < texts->len; i++) {
    if (g_str_equal (gil_paragraph_get_text (g_ptr_array_index (texts, i)), text))
      return TRUE;
  }

  return FALSE;
}

static void
assert_describes (Fixture *self,
                  guint    index,
                  gint64   visitors,
                  GilEra   era,
                  GilLoad  expected)
{
  const GilStation *station = &self->route->stations[index];
  const GilStationLoad *load = gil_station_get_load (station, visitors, era);
  g_autofree char *description = g_strdup_printf ("%s: %s %s", self->route->loads[expected].en,
                                                  load->note.text.en, station->happens.text.en);

  gtk_test_accessible_assert_property (self->stations[index],
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
}

/* Each station is a button with a name, what happens there, and whether the request is there. */
static void
test_stations (Fixture       *self,
               gconstpointer  unused)
{
  for (guint i = 0; i < N_STATIONS; i++) {
    gtk_test_accessible_assert_role (self->stations[i], GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON);
    gtk_test_accessible_assert_property (self->stations[i], GTK_ACCESSIBLE_PROPERTY_LABEL,
                                         self->route->stations[i].name.en);
    gtk_test_accessible_assert_state (self->stations[i], GTK_ACCESSIBLE_STATE_PRESSED,
                                      i == 0 ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                             : GTK_ACCESSIBLE_TRISTATE_FALSE);
    assert_describes (self, i, 1, GIL_ERA_AFTER, GIL_LOAD_CALM);
    g_assert_true (gtk_widget_get_focusable (self->stations[i]));
    g_assert_cmpint (gtk_widget_get_width (self->stations[i]), >=, 44);
    g_assert_cmpint (gtk_widget_get_height (self->stations[i]), >=, 44);
  }
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (self->picture),
                                                   GTK_ACCESSIBLE_RELATION_LABELLED_BY));
}

static void
test_select (Fixture       *self,
             gconstpointer  unused)
{
  g_autoptr (GPtrArray) buttons = g_ptr_array_new ();
  GtkWidget *details = gil_test_find (self->journey, GIL_TYPE_JOURNEY_DETAILS);

  for (guint i = 0; i < N_STATIONS; i++) {
    const GilStation *station = &self->route->stations[i];

    press (self->stations[i]);
    gil_test_settle (self->host);
    g_assert_cmpuint (gil_journey_picture_get_selected (self->picture), ==, i);
    gtk_test_accessible_assert_state (self->stations[i], GTK_ACCESSIBLE_STATE_PRESSED,
                                      GTK_ACCESSIBLE_TRISTATE_TRUE);
    g_assert_true (gil_test_shows (details, station->name.en));
    g_assert_true (says (self, station->happens.text.en));
    g_assert_true (says (self, station->message.text.en));
    g_assert_true (says (self, station->loads[0].note.text.en));
    g_assert_true (says (self, gil_route_get_era (self->route, station, GIL_ERA_AFTER)->text.en));
    gtk_test_accessible_assert_property (details, GTK_ACCESSIBLE_PROPERTY_LABEL, station->name.en);

    g_ptr_array_set_size (buttons, 0);
    collect (details, GTK_TYPE_BUTTON, buttons);
    g_assert_cmpuint (buttons->len, ==, g_strv_length (station->roles));
    for (guint j = 0; j < buttons->len; j++) {
      press (g_ptr_array_index (buttons, j));
      g_assert_cmpstr (self->shown, ==, station->roles[j]);
    }
  }

  press (self->stations[OPERATIONS]); /* which is pressed already */
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->stations[OPERATIONS])));
}

static GtkWidget *
get_focus (Fixture *self)
{
  return gtk_window_get_focus (GTK_WINDOW (self->host));
}

static void
move (Fixture          *self,
      GtkDirectionType  direction)
{
  gtk_widget_child_focus (self->host, direction);
}

/* Tab stops at one station, arrows lead along the way, and the request goes with them. */
static void
test_keyboard (Fixture       *self,
               gconstpointer  unused)
{
  guint n_tabs = 0;

  gtk_widget_grab_focus (gil_test_find (self->journey, GTK_TYPE_BUTTON));
  while (!GIL_IS_JOURNEY_STATION (get_focus (self))) {
    g_assert_cmpuint (n_tabs++, <, 6);
    move (self, GTK_DIR_TAB_FORWARD);
  }
  g_assert_true (get_focus (self) == self->stations[PLANNING]);

  for (guint i = DESIGN; i <= BACKEND; i++) {
    move (self, GTK_DIR_RIGHT);
    g_assert_true (get_focus (self) == self->stations[i]);
    g_assert_cmpuint (gil_journey_picture_get_selected (self->picture), ==, i);
  }
  move (self, GTK_DIR_DOWN);
  g_assert_true (get_focus (self) == self->stations[QA]);
  move (self, GTK_DIR_LEFT);
  g_assert_true (get_focus (self) == self->stations[RELEASE]);
  move (self, GTK_DIR_RIGHT);
  g_assert_true (get_focus (self) == self->stations[QA]);

  move (self, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_widget_is_ancestor (get_focus (self),
                                         gil_test_find (self->journey, GIL_TYPE_JOURNEY_DETAILS)));
  move (self, GTK_DIR_TAB_BACKWARD);
  g_assert_true (get_focus (self) == self->stations[QA]);
  move (self, GTK_DIR_TAB_BACKWARD);
  g_assert_true (get_focus (self) == get_scale (self));
}

static void
test_visitors (Fixture       *self,
               gconstpointer  unused)
{
  GtkWidget *scale = get_scale (self);
  int height;

  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_LABEL, "Visitors");
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "1 visitor");
  g_assert_true (says (self, "1 visitor"));

  press (self->stations[BACKEND]);
  gil_test_settle (self->host);
  height = gtk_widget_get_height (self->journey);
  set_power (self, 8);
  gil_test_settle (self->host);
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "100 million visitors");
  g_assert_true (says (self, "100 million visitors"));
  g_assert_true (says (self, "Load: Overwhelmed"));
  assert_describes (self, FRONTEND, GIL_ROUTE_MOST_VISITORS, GIL_ERA_AFTER, GIL_LOAD_CALM);
  assert_describes (self, BACKEND, GIL_ROUTE_MOST_VISITORS, GIL_ERA_AFTER, GIL_LOAD_OVERWHELMED);
  assert_describes (self, OPERATIONS, GIL_ROUTE_MOST_VISITORS, GIL_ERA_AFTER, GIL_LOAD_SCALING);
  /* Whatever is said, nothing moves. */
  g_assert_cmpint (gtk_widget_get_height (self->journey), ==, height);

  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_KO);
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "1억 명");
  gtk_test_accessible_assert_property (self->stations[BACKEND], GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "백엔드");
}

static void
test_cloud (Fixture       *self,
            gconstpointer  unused)
{
  g_autoptr (GPtrArray) scenes = g_ptr_array_new ();

  collect (self->journey, GIL_TYPE_JOURNEY_SCENE, scenes);
  g_assert_cmpuint (scenes->len, ==, 3);
  press (self->stations[OPERATIONS]);
  set_power (self, 8);
  gtk_test_accessible_assert_property (g_ptr_array_index (scenes, 1), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "12 kitchens");
  gtk_test_accessible_assert_property (g_ptr_array_index (scenes, 2), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "12 servers in the cloud, backups, and a curve to watch");

  set_era (self, "before");
  gtk_test_accessible_assert_property (g_ptr_array_index (scenes, 1), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "3 kitchens");
  gtk_test_accessible_assert_property (g_ptr_array_index (scenes, 2), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "3 machines, and another one on a cart");
  g_assert_true (says (self, self->route->era_names[GIL_ERA_BEFORE].en));
  g_assert_true (says (self, self->route->stations[OPERATIONS].eras[GIL_ERA_BEFORE].text.en));
  assert_describes (self, OPERATIONS, GIL_ROUTE_MOST_VISITORS, GIL_ERA_BEFORE,
                    GIL_LOAD_OVERWHELMED);

  set_era (self, "after");
  assert_describes (self, OPERATIONS, GIL_ROUTE_MOST_VISITORS, GIL_ERA_AFTER, GIL_LOAD_SCALING);
}

/* At 360 pixels the stations stand one below the other, the details below the selected one. */
static void
test_narrow (Fixture       *self,
             gconstpointer  unused)
{
  GtkWidget *details;
  graphene_rect_t above, below, between;

  g_assert_false (gil_journey_picture_is_vertical (self->picture));
  shut (self);
  open_at (self, 360);
  g_assert_true (gil_journey_picture_is_vertical (self->picture));
  g_assert_cmpint (gtk_widget_get_width (self->host), <=, 360);

  press (self->stations[API]);
  gil_test_settle (self->host);
  details = gil_test_find (self->journey, GIL_TYPE_JOURNEY_DETAILS);
  g_assert_true (gtk_widget_compute_bounds (self->stations[API], self->journey, &above));
  g_assert_true (gtk_widget_compute_bounds (details, self->journey, &between));
  g_assert_true (gtk_widget_compute_bounds (self->stations[BACKEND], self->journey, &below));
  g_assert_cmpfloat (above.origin.y + above.size.height, <=, between.origin.y);
  g_assert_cmpfloat (between.origin.y + between.size.height, <=, below.origin.y);
  g_assert_cmpfloat (between.origin.x + between.size.width, <=,
                     gtk_widget_get_width (self->journey));
}

static void
assert_named (GtkWidget  *button,
              const char *name)
{
  g_autofree char *found = gtk_test_accessible_check_relation (
    GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
    gtk_stack_get_visible_child (GTK_STACK (gil_test_find (button, GTK_TYPE_STACK))), NULL);

  g_assert_null (found);
  g_assert_true (gil_test_shows (button, name));
}

static gboolean
is_at_design (gpointer picture)
{
  return gil_journey_picture_get_selected (picture) == DESIGN;
}

static guint
count_tokens (GtkWidget *widget)
{
  guint count = g_strcmp0 (gtk_widget_get_css_name (widget), "token") == 0 &&
                gtk_widget_get_mapped (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count += count_tokens (child);

  return count;
}

static gboolean
has_token (gpointer journey)
{
  return count_tokens (journey) > 0;
}

/* The request leaves the first station, is seen between two, and arrives. */
static void
test_send (Fixture       *self,
           gconstpointer  unused)
{
  GtkWidget *button = gil_test_find (self->journey, GTK_TYPE_BUTTON);

  press (self->stations[QA]);
  assert_named (button, "Send the request");
  gtk_widget_activate_action (self->journey, "journey.play", NULL);
  assert_named (button, "Stop");
  g_assert_cmpuint (gil_journey_picture_get_selected (self->picture), ==, PLANNING);
  g_assert_cmpuint (count_tokens (self->journey), ==, 0);

  gil_test_wait_for (has_token, self->journey);
  g_assert_cmpuint (gil_journey_picture_get_selected (self->picture), ==, PLANNING);
  gil_test_wait_for (is_at_design, self->picture);
  gil_test_settle (self->host);
  g_assert_cmpuint (count_tokens (self->journey), ==, 0);

  /* Whoever takes it elsewhere stops it. */
  press (self->stations[BACKEND]);
  assert_named (button, "Send the request");

  gtk_widget_activate_action (self->journey, "journey.play", NULL);
  gil_test_wait_for (has_token, self->journey);
  gtk_widget_activate_action (self->journey, "journey.play", NULL);
  gil_test_settle (self->host);
  g_assert_cmpuint (count_tokens (self->journey), ==, 0);
  assert_named (button, "Send the request");

  /* Closed while it is under way, it keeps nothing alive. */
  gtk_widget_activate_action (self->journey, "journey.play", NULL);
  gil_test_wait_for (has_token, self->journey);
}

static void
count_token_cb (GdkFrameClock *clock,
                gpointer       data)
{
  Fixture *self = data;

  g_assert_cmpuint (count_tokens (self->journey), ==, 0);
}

/* With animations off it goes in steps, and is never seen to move. */
static void
test_reduced_motion (Fixture       *self,
                     gconstpointer  unused)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (self->host);
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (count_token_cb), self);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_widget_activate_action (self->journey, "journey.play", NULL);
  gil_test_wait_for (is_at_design, self->picture);
  gil_test_settle (self->host);
  g_signal_handler_disconnect (clock, handler);
}

static void
test_languages (Fixture       *self,
                gconstpointer  unused)
{
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_KO);
  press (self->stations[FRONTEND]);
  gil_test_settle (self->host);
  g_assert_true (says (self, "김치찌개 레시피 보여 주세요"));
  g_assert_true (gil_test_shows (self->journey, "프론트엔드"));

  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_BOTH);
  gil_test_settle (self->host);
  g_assert_true (says (self, self->route->stations[FRONTEND].message.text.en));
}

#define ADD(name, function) \
  g_test_add ("/ui/journey/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

  ADD ("stations", test_stations);
  ADD ("select", test_select);
  ADD ("keyboard", test_keyboard);
  ADD ("visitors", test_visitors);
  ADD ("cloud", test_cloud);
  ADD ("narrow", test_narrow);
  ADD ("send", test_send);
  ADD ("reduced-motion", test_reduced_motion);
  ADD ("languages", test_languages);

  return g_test_run ();
}
