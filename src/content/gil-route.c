/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-route-private.h"

#include "gil-lang.h"

/* What can be drawn so that one finds one's way. */
#define LEAST_STATIONS 2
#define MOST_STATIONS 16

static const char *const load_ids[] = { "calm", "busy", "overwhelmed", "scaling", NULL };
static const char *const era_ids[] = { "before", "after", NULL };
/* Those of GilScene but the first, which is that there is none. */
static const char *const scene_ids[] = { "visitors", "kitchens", "machines", NULL };

G_STATIC_ASSERT (G_N_ELEMENTS (load_ids) == GIL_N_LOADS + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (era_ids) == GIL_N_ERAS + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (scene_ids) == GIL_SCENE_MACHINES + 1);

static void
clear_note (GilNote *note)
{
  gil_text_clear (&note->text);
  g_strfreev (note->evidence);
}

static void
clear_station (GilStation *station)
{
  g_free (station->id);
  gil_text_clear (&station->name);
  g_strfreev (station->roles);
  clear_note (&station->happens);
  clear_note (&station->message);
  for (gsize i = 0; i < station->n_loads; i++)
    clear_note (&station->loads[i].note);
  g_free (station->loads);
  for (guint era = 0; era < GIL_N_ERAS; era++)
    clear_note (&station->eras[era]);
}

void
gil_route_free (GilRoute *self)
{
  if (!self)
    return;

  gil_text_clear (&self->line);
  for (guint i = 0; i < GIL_N_LOADS; i++)
    gil_text_clear (&self->loads[i]);
  for (guint i = 0; i < GIL_N_ERAS; i++) {
    gil_text_clear (&self->era_names[i]);
    clear_note (&self->eras[i]);
  }
  for (gsize i = 0; i < self->n_stations; i++)
    clear_station (&self->stations[i]);
  g_free (self->stations);
  g_free (self);
}

/* What is ours has no evidence. */
static void
read_note (const GilJsonPlace *at,
           GilNote            *note)
{
  gil_read_text (at, "text", GIL_JSON_REQUIRED, &note->text);
  if (gil_json_has (at, "evidence"))
    gil_read_evidence (at, 1, &note->evidence);
}

static void
read_note_member (const GilJsonPlace *at,
                  const char         *key,
                  GilJsonNeed         need,
                  GilNote            *note)
{
  static const char *const keys[] = { "text", "evidence", NULL };
  GilJsonPlace member;

  if (gil_json_get_object (at, key, need, &member) && gil_json_check_keys (&member, keys))
    read_note (&member, note);
}

static void
read_load (const GilJsonPlace *at,
           GilStationLoad     *load)
{
  static const char *const keys[] = { "from", "era", "level", "text", "evidence", NULL };
  guint choice = 0;

  if (!gil_json_check_keys (at, keys))
    return;

  gil_json_get_int (at, "from", GIL_JSON_REQUIRED, 1, GIL_ROUTE_MOST_VISITORS, &load->from);
  if (gil_json_get_choice (at, "level", GIL_JSON_REQUIRED, load_ids, &choice))
    load->load = choice;
  load->has_era = gil_json_get_choice (at, "era", GIL_JSON_OPTIONAL, era_ids, &choice);
  if (load->has_era)
    load->era = choice;
  read_note (at, &load->note);
}

static void
read_loads (const GilJsonPlace *at,
            GilStation         *station)
{
  GilJsonPlace list, element;

  if (!gil_json_get_array (at, "loads", GIL_JSON_REQUIRED, &list))
    return;

  station->n_loads = gil_json_get_length (&list);
  station->loads = g_new0 (GilStationLoad, station->n_loads);
  for (gsize i = 0; i < station->n_loads; i++) {
    gil_json_get_element (&list, i, &element);
    read_load (&element, &station->loads[i]);
    if (i > 0 && station->loads[i].from > 0 && station->loads[i].from < station->loads[i - 1].from)
      gil_json_report (&element, "from",
                       gil_say ("must not be below that of the load before it",
                                "바로 앞의 부하보다 작으면 안 돼요"));
  }

  /* However few come, something can be said of every station. */
  if (station->n_loads == 0 || station->loads[0].has_era || station->loads[0].from > 1)
    gil_json_report (&list, NULL,
                     gil_say ("must begin with one from 1 visitor on, in both eras",
                              "두 시대 모두 방문자 1명부터 시작해야 해요"));
}

/* Reads one station; FALSE, and cleared, when anything in it is unsound. */
static gboolean
read_station (const GilJsonPlace *at,
              GHashTable         *seen,
              GHashTable         *roles,
              GilStation         *station)
{
  static const char *const keys[] = { "id",      "name",    "roles", "scene", "both_ways",
                                      "happens", "message", "loads", "eras",  NULL };
  gsize n_problems = gil_problems_get_count (at->problems);
  GilJsonPlace eras;
  const char *id;
  guint scene;

  if (!gil_json_check_keys (at, keys))
    return FALSE;

  if (gil_read_id (at, GIL_ID_WORDS, seen, &id))
    station->id = g_strdup (id);
  gil_read_text (at, "name", GIL_JSON_REQUIRED, &station->name);
  gil_read_references (at, "roles", roles, "role", &station->roles);
  if (gil_json_get_choice (at, "scene", GIL_JSON_OPTIONAL, scene_ids, &scene))
    station->scene = scene + GIL_SCENE_VISITORS;
  gil_json_get_boolean (at, "both_ways", GIL_JSON_OPTIONAL, &station->both_ways);
  read_note_member (at, "happens", GIL_JSON_REQUIRED, &station->happens);
  read_note_member (at, "message", GIL_JSON_REQUIRED, &station->message);
  read_loads (at, station);
  if (gil_json_get_object (at, "eras", GIL_JSON_REQUIRED, &eras) &&
      gil_json_check_keys (&eras, era_ids)) {
    for (guint era = 0; era < GIL_N_ERAS; era++)
      read_note_member (&eras, era_ids[era], GIL_JSON_OPTIONAL, &station->eras[era]);
  }

  if (gil_problems_get_count (at->problems) == n_problems)
    return TRUE;

  clear_station (station);
  return FALSE;
}

/* FALSE, and reported, when there are too few or too many. */
static gboolean
read_stations (const GilJsonPlace *root,
               GHashTable         *roles,
               GilRoute           *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GilJsonPlace list, element;

  if (!gil_json_get_array (root, "stations", GIL_JSON_REQUIRED, &list))
    return FALSE;

  if (gil_json_get_length (&list) > MOST_STATIONS) {
    gil_json_report (&list, NULL,
                     gil_say ("must not be more than %d", "%d개를 넘으면 안 돼요"), MOST_STATIONS);
    return FALSE;
  }

  self->stations = g_new0 (GilStation, gil_json_get_length (&list));
  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    GilStation station = { 0 };

    gil_json_get_element (&list, i, &element);
    if (read_station (&element, seen, roles, &station))
      self->stations[self->n_stations++] = station;
  }

  if (self->n_stations < LEAST_STATIONS) {
    gil_json_report (&list, NULL,
                     gil_say ("must be %d at least that are sound",
                              "문제없는 것이 적어도 %d개 있어야 해요"), LEAST_STATIONS);
    return FALSE;
  }

  return TRUE;
}

static void
read_states (const GilJsonPlace *root,
             GilRoute           *self)
{
  GilJsonPlace states;

  if (!gil_json_get_object (root, "states", GIL_JSON_REQUIRED, &states) ||
      !gil_json_check_keys (&states, load_ids))
    return;

  for (guint i = 0; i < GIL_N_LOADS; i++)
    gil_read_text (&states, load_ids[i], GIL_JSON_REQUIRED, &self->loads[i]);
}

static void
read_eras (const GilJsonPlace *root,
           GilRoute           *self)
{
  static const char *const keys[] = { "name", "text", "evidence", NULL };
  GilJsonPlace eras, era;

  if (!gil_json_get_object (root, "eras", GIL_JSON_REQUIRED, &eras) ||
      !gil_json_check_keys (&eras, era_ids))
    return;

  for (guint i = 0; i < GIL_N_ERAS; i++) {
    if (!gil_json_get_object (&eras, era_ids[i], GIL_JSON_REQUIRED, &era) ||
        !gil_json_check_keys (&era, keys))
      continue;
    gil_read_text (&era, "name", GIL_JSON_REQUIRED, &self->era_names[i]);
    read_note (&era, &self->eras[i]);
  }
}

/* Reads journey.json. A station that is unsound is left out; NULL when there is no way to travel
 * without it, or when what belongs to all of them is unsound. */
GilRoute *
gil_route_read (const GilJsonPlace *root,
                GHashTable         *roles)
{
  static const char *const keys[] = { "format", "line", "states", "eras", "stations", NULL };
  gsize n_problems = gil_problems_get_count (root->problems);
  GilRoute *self;
  gboolean sound;

  if (!gil_json_check_keys (root, keys) || !gil_read_format (root))
    return NULL;

  self = g_new0 (GilRoute, 1);
  gil_read_text (root, "line", GIL_JSON_REQUIRED, &self->line);
  read_states (root, self);
  read_eras (root, self);
  sound = gil_problems_get_count (root->problems) == n_problems;

  if (!read_stations (root, roles, self) || !sound)
    g_clear_pointer (&self, gil_route_free);

  return self;
}

const GilStationLoad *
gil_station_get_load (const GilStation *self,
                      gint64            visitors,
                      GilEra            era)
{
  const GilStationLoad *found;

  g_return_val_if_fail (self != NULL && self->n_loads > 0, NULL);

  found = &self->loads[0];
  for (gsize i = 1; i < self->n_loads && self->loads[i].from <= visitors; i++) {
    if (!self->loads[i].has_era || self->loads[i].era == era)
      found = &self->loads[i];
  }

  return found;
}

const GilNote *
gil_route_get_era (const GilRoute   *self,
                   const GilStation *station,
                   GilEra            era)
{
  g_return_val_if_fail (self != NULL && station != NULL, NULL);
  g_return_val_if_fail (era < GIL_N_ERAS, NULL);

  return gil_text_is_set (&station->eras[era].text) ? &station->eras[era] : &self->eras[era];
}
