/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content-fixture.h"

static const char *const none[] = { NULL };

typedef struct
{
  const char *name;
  const char *path;
  const char *json; /* NULL: removed */
  const char *problem;
  gsize n_stations; /* none: there is no journey at all */
} Case;

#define NOTE "{\"text\": {\"en\": \"x\", \"ko\": \"y\"}}"
#define TOO_FEW "\njourney.json: stations: must be 2 at least that are sound"

static const Case cases[] = {
  { "sound", "format", "1", "", 2 },
  { "newer", "format", "2", "journey.json: format: is 2, but only 1 is known", 0 },
  { "stations", "stations", "{}", "journey.json: stations: must be a list", 0 },
  { "few", "stations", "[]", "journey.json: stations: must be 2 at least that are sound", 0 },
  { "many", "stations", "[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16]",
    "journey.json: stations: must not be more than 16", 0 },
  { "state", "states.busy", NULL, "journey.json: states.busy: missing", 0 },
  { "state-unknown", "states.bored", "{}", "journey.json: states.bored: unknown key", 0 },
  { "era", "eras.after", NULL, "journey.json: eras.after: missing", 0 },
  { "era-name", "eras.before.name.ko", "\" \"",
    "journey.json: eras.before.name.ko: must not be empty", 0 },
  { "twice", "stations[1].id", "\"screen\"",
    "journey.json: stations[1].id: \"screen\" is there twice" TOO_FEW, 0 },
  { "id", "stations[1].id", "\"The kitchen\"",
    "journey.json: stations[1].id: must be lower-case words joined by hyphens" TOO_FEW, 0 },
  { "role", "stations[1].roles[0]", "\"cook\"",
    "journey.json: stations[1].roles[0]: there is no role \"cook\"" TOO_FEW, 0 },
  { "no-role", "stations[1].roles", "[]", "", 2 },
  { "scene", "stations[0].scene", "\"crowd\"",
    "journey.json: stations[0].scene: must be one of \"visitors\", \"kitchens\", \"machines\""
    TOO_FEW, 0 },
  { "message", "stations[0].message", NULL,
    "journey.json: stations[0].message: missing" TOO_FEW, 0 },
  { "evidence", "stations[0].message.evidence[0]", "\"X40\"",
    "journey.json: stations[0].message.evidence[0]: must name a statement of the notes, as in "
    "\"F41\"" TOO_FEW, 0 },
  { "evidence-none", "stations[0].message.evidence", "[]",
    "journey.json: stations[0].message.evidence: must not be empty" TOO_FEW, 0 },
  { "ours", "stations[0].message.evidence", NULL, "", 2 },
  { "no-loads", "stations[0].loads", "[]",
    "journey.json: stations[0].loads: must begin with one from 1 visitor on, in both eras" TOO_FEW,
    0 },
  { "first-load", "stations[0].loads[0].from", "2",
    "journey.json: stations[0].loads: must begin with one from 1 visitor on, in both eras" TOO_FEW,
    0 },
  { "first-era", "stations[0].loads[0].era", "\"after\"",
    "journey.json: stations[0].loads: must begin with one from 1 visitor on, in both eras" TOO_FEW,
    0 },
  { "load-order", "stations[1].loads[2].from", "999",
    "journey.json: stations[1].loads[2].from: must not be below that of the load before it" TOO_FEW,
    0 },
  { "load-most", "stations[1].loads[2].from", "100000001",
    "journey.json: stations[1].loads[2].from: must be from 1 to 100000000" TOO_FEW, 0 },
  { "load-level", "stations[1].loads[2].level", "\"bored\"",
    "journey.json: stations[1].loads[2].level: must be one of \"calm\", \"busy\", \"overwhelmed\", "
    "\"scaling\"" TOO_FEW, 0 },
  { "load-era", "stations[1].loads[2].era", "\"now\"",
    "journey.json: stations[1].loads[2].era: must be one of \"before\", \"after\"" TOO_FEW, 0 },
  { "station-era", "stations[0].eras.before", NOTE, "", 2 },
  { "station-era-unknown", "stations[0].eras.now", NOTE,
    "journey.json: stations[0].eras.now: unknown key" TOO_FEW, 0 },
};

static void
test_case (ContentFixture *fixture,
           gconstpointer   data)
{
  const Case *c = data;
  g_autoptr (GilCatalog) catalog = NULL;
  g_autofree char *problems = NULL;
  const GilRoute *route;

  content_fixture_edit (fixture, "journey.json", c->path, c->json);
  catalog = content_fixture_open (fixture);
  route = gil_catalog_get_journey (catalog);

  problems = g_strjoinv ("\n", (char **) gil_catalog_get_problems (catalog));
  g_assert_cmpstr (problems, ==, c->problem);
  g_assert_cmpuint (route ? route->n_stations : 0, ==, c->n_stations);
}

/* An unsound station is left out; the way goes on. */
static void
test_left_out (ContentFixture *fixture,
               gconstpointer   data)
{
  g_autofree char *third = NULL;
  g_autoptr (GilCatalog) catalog = NULL;
  const GilRoute *route;

  third = g_strdup ("{\"id\": \"till\", \"name\": {\"en\": \"Till\", \"ko\": \"계산대\"}, "
                    "\"roles\": [], \"happens\": " NOTE ", \"message\": " NOTE ", \"eras\": {}, "
                    "\"loads\": [{\"from\": 1, \"level\": \"calm\", "
                    "\"text\": {\"en\": \"x\", \"ko\": \"y\"}}]}");
  content_fixture_edit (fixture, "journey.json", "stations[2]", third);
  content_fixture_edit (fixture, "journey.json", "stations[1].happens", NULL);
  catalog = content_fixture_open (fixture);
  route = gil_catalog_get_journey (catalog);

  g_assert_nonnull (route);
  g_assert_cmpuint (route->n_stations, ==, 2);
  g_assert_cmpstr (route->stations[1].id, ==, "till");
  g_assert_cmpuint (g_strv_length ((char **) gil_catalog_get_problems (catalog)), ==, 1);
}

static void
test_without_roles (ContentFixture *fixture,
                    gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = NULL;
  const char *const *problems;

  content_fixture_write (fixture, "roles.json", "", 0);
  catalog = content_fixture_open (fixture);

  g_assert_null (gil_catalog_get_journey (catalog));
  problems = gil_catalog_get_problems (catalog);
  g_assert_cmpstr (problems[1], ==, "journey.json: left out, because roles.json is unsound");
}

/* The last load that is due counts, and only in its era. */
static void
test_loads (ContentFixture *fixture,
            gconstpointer   data)
{
  const struct
  {
    gsize station;
    gint64 visitors;
    GilEra era;
    GilLoad load;
  } loads[] = {
    { 0, 1, GIL_ERA_BEFORE, GIL_LOAD_CALM },
    { 0, GIL_ROUTE_MOST_VISITORS, GIL_ERA_AFTER, GIL_LOAD_CALM },
    { 1, 999, GIL_ERA_AFTER, GIL_LOAD_CALM },
    { 1, 1000, GIL_ERA_BEFORE, GIL_LOAD_OVERWHELMED },
    { 1, 1000, GIL_ERA_AFTER, GIL_LOAD_SCALING },
  };
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  const GilRoute *route = gil_catalog_get_journey (catalog);

  g_assert_nonnull (route);
  for (gsize i = 0; i < G_N_ELEMENTS (loads); i++) {
    const GilStationLoad *load = gil_station_get_load (&route->stations[loads[i].station],
                                                       loads[i].visitors, loads[i].era);

    g_assert_cmpint (load->load, ==, loads[i].load);
  }

  /* Where there is nothing to say of a station alone, there is of all. */
  g_assert_cmpstr (gil_route_get_era (route, &route->stations[0], GIL_ERA_BEFORE)->text.en, ==,
                   "Bought and attached.");
  g_assert_cmpstr (gil_route_get_era (route, &route->stations[1], GIL_ERA_BEFORE)->text.en, ==,
                   "Buys.");
}

/* What the notes tell of: the screen stays calm, the kitchen does not, and DevOps adds kitchens. */
static void
test_real (void)
{
  static const char *const ids[] = { "planning", "design",  "markup", "frontend",  "api",
                                     "backend",  "qa",      "release", "operations" };
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  const GilRoute *route = gil_catalog_get_journey (catalog);

  g_assert_cmpstrv (gil_catalog_get_problems (catalog), none);
  g_assert_nonnull (route);
  g_assert_cmpuint (route->n_stations, ==, G_N_ELEMENTS (ids));
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_cmpstr (route->stations[i].id, ==, ids[i]);

  for (guint era = 0; era < GIL_N_ERAS; era++) {
    const gint64 most = GIL_ROUTE_MOST_VISITORS;

    for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
      g_assert_cmpint (gil_station_get_load (&route->stations[i], 1, era)->load, ==, GIL_LOAD_CALM);
    g_assert_cmpint (gil_station_get_load (&route->stations[3], most, era)->load, ==, GIL_LOAD_CALM);
    g_assert_cmpint (gil_station_get_load (&route->stations[5], most, era)->load, ==,
                     GIL_LOAD_OVERWHELMED);
  }
  g_assert_cmpint (gil_station_get_load (&route->stations[8], GIL_ROUTE_MOST_VISITORS,
                                         GIL_ERA_AFTER)->load, ==, GIL_LOAD_SCALING);
}

#define ADD(name, function) \
  g_test_add ("/content/route/" name, ContentFixture, NULL, content_fixture_set_up, function, \
              content_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/content/route/case/", cases[i].name, NULL);

    g_test_add (path, ContentFixture, &cases[i], content_fixture_set_up, test_case,
                content_fixture_tear_down);
  }
  ADD ("left-out", test_left_out);
  ADD ("without-roles", test_without_roles);
  ADD ("loads", test_loads);
  g_test_add_func ("/content/route/real", test_real);

  return g_test_run ();
}
