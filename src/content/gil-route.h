/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "gil-text.h"

G_BEGIN_DECLS

/** The most visitors anybody is asked to imagine; there is at least one. */
#define GIL_ROUTE_MOST_VISITORS G_GINT64_CONSTANT (100000000)

/** How busy a station is. */
typedef enum
{
  GIL_LOAD_CALM,
  GIL_LOAD_BUSY,
  GIL_LOAD_OVERWHELMED,
  GIL_LOAD_SCALING,
  GIL_N_LOADS,
} GilLoad;

/** Before or after the cloud. */
typedef enum
{
  GIL_ERA_BEFORE,
  GIL_ERA_AFTER,
  GIL_N_ERAS,
} GilEra;

/** What is drawn beside a station. */
typedef enum
{
  GIL_SCENE_NONE,
  GIL_SCENE_VISITORS,
  GIL_SCENE_KITCHENS,
  GIL_SCENE_MACHINES,
} GilScene;

/**
 * GilNote:
 * @text: what is said; not set where nothing is
 * @evidence: (array zero-terminated=1) (nullable): ids of the notes' statements; %NULL where it is
 *   ours
 */
typedef struct
{
  GilText text;
  char **evidence;
} GilNote;

/**
 * GilStationLoad:
 * @from: how many visitors it begins with
 * @has_era: whether it holds in @era alone
 * @era: when it holds
 * @load: how busy it is
 * @note: what that looks like
 */
typedef struct
{
  gint64 from;
  gboolean has_era;
  GilEra era;
  GilLoad load;
  GilNote note;
} GilStationLoad;

/**
 * GilStation:
 * @id: "backend"
 * @name: short enough for the picture
 * @roles: (array zero-terminated=1): ids of the roles that work there
 * @scene: what is drawn beside it
 * @both_ways: whether the request also comes back from the next station
 * @happens: what is done there
 * @message: what the request looks like there
 * @loads: in the order of their @from
 * @eras: what the cloud changed there; may not be set
 *
 * Where a request passes.
 */
typedef struct
{
  char *id;
  GilText name;
  char **roles;
  GilScene scene;
  gboolean both_ways;
  GilNote happens;
  GilNote message;
  GilStationLoad *loads;
  gsize n_loads;
  GilNote eras[GIL_N_ERAS];
} GilStation;

/**
 * GilRoute:
 * @line: what there is to see
 * @loads: the names of how busy a station is
 * @era_names: the names of the eras
 * @eras: what the cloud changed at large
 * @stations: at least two; the last leads back to the first
 *
 * How a request travels.
 */
typedef struct
{
  GilText line;
  GilText loads[GIL_N_LOADS];
  GilText era_names[GIL_N_ERAS];
  GilNote eras[GIL_N_ERAS];
  GilStation *stations;
  gsize n_stations;
} GilRoute;

const GilStationLoad *gil_station_get_load (const GilStation *self,
                                            gint64            visitors,
                                            GilEra            era);
const GilNote        *gil_route_get_era    (const GilRoute   *self,
                                            const GilStation *station,
                                            GilEra            era);

G_END_DECLS
