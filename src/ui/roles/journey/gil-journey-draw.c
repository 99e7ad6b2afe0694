/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-journey-draw.h"

#include <math.h>

#define GLYPH_SIZE 24.0f
#define GLYPH_LINE 1.8f
#define FINE_LINE 1.4f
#define GAUGE_LINE 3.5f
#define MOST_ABREAST 9
#define MOST_POTS_ABREAST 4

/* Symbols are drawn on a square of 24. */
static const struct
{
  const char *station;
  const char *path;
} glyphs[] = {
  { "planning", "M7.5 4h9a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2"
                "M9 8.5h6M9 12h6M9 15.5h3" },
  { "design", "M5 19l.9-3.9L16 5a1.6 1.6 0 0 1 2.3 0l.7.7a1.6 1.6 0 0 1 0 2.3L8.9 18.1ZM13.8 7.2l3 3" },
  { "markup", "M8 7L3.5 12L8 17M16 7l4.5 5L16 17M13.5 5.5l-3 13" },
  { "frontend", "M5.5 4.5h13a2 2 0 0 1 2 2v7.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V6.5a2 2 0 0 1 2-2"
                "M9 20h6M12 16v4M9.5 10.5h5" },
  { "api", "M4.5 8.5h14M15 5l3.5 3.5L15 12M19.5 15.5h-14M9 12l-3.5 3.5L9 19" },
  { "backend", "M6 11h12v5.5a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3ZM3.5 13H6M18 13h2.5"
               "M9.5 8c-1.2-1.3 1.2-2.3 0-3.7M14.5 8c-1.2-1.3 1.2-2.3 0-3.7" },
  { "qa", "M10.5 4.5a6 6 0 1 1 0 12a6 6 0 1 1 0-12M15 15l4.5 4.5M8 10.6l1.9 1.9l3.3-3.7" },
  { "release", "M20 4L3.7 10.8l6.3 3.2L13.2 20.3ZM10 14L20 4" },
  { "operations", "M3.5 12.5h4l2.3-6.5l4.2 12l2.3-5.5h4.2" },
};

static const char other_glyph[] = "M12 5a7 7 0 1 1 0 14a7 7 0 1 1 0-14";
static const char person_path[] = "M5 0a2.7 2.7 0 1 1 0 5.4a2.7 2.7 0 1 1 0-5.4"
                                  "M0.5 11.5a4.5 4.8 0 0 1 9 0Z";
/* A pot of 24 by 16, its lid, the lid of one that boils over, and a wisp of steam. */
static const char pot_path[] = "M3.5 5.5h17v5.5a4 4 0 0 1-4 4h-9a4 4 0 0 1-4-4ZM0.7 8h2.8M20.5 8h2.8";
static const char lid_path[] = "M4 3.3h16M12 3.3V1.7";
static const char open_lid_path[] = "M3.5 2.5L19.5-2M11.3 0.3L10.9-1.3";
static const char steam_path[] = "M0 0c-2.2-2.4 2.2-4.2 0-7";
static const char order_path[] = "M-4.5-6h9v12l-2.2-1.5L0 6l-2.3-1.5L-4.5 6ZM-2-2.5h4M-2 0.5h4";
static const char slip_path[] = "M0 0h9v3h-9Z";
static const char rack_path[] = "M1.5 0h6a1.5 1.5 0 0 1 1.5 1.5v4a1.5 1.5 0 0 1-1.5 1.5h-6"
                                "a1.5 1.5 0 0 1-1.5-1.5v-4a1.5 1.5 0 0 1 1.5-1.5Z";
static const char machine_path[] = "M2.5 0.5h13a2 2 0 0 1 2 2v29a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-29"
                                   "a2 2 0 0 1 2-2M4.5 8h9M4.5 14h9M4.5 20h9M12.5 27h0.2";
static const char cart_path[] = "M-9 14v17a2 2 0 0 0 2 2h27M0 36.5a2.5 2.5 0 1 1 0 0.01"
                                "M15 36.5a2.5 2.5 0 1 1 0 0.01";
static const char cloud_path[] = "M24 44h58a17 17 0 0 0 3-33.7a24 24 0 0 0-45-3.3a17 17 0 0 0-17 6.5"
                                 "a15.5 15.5 0 0 0 1 30.5Z";
static const char disk_path[] = "M0 4a11 4 0 1 1 22 0a11 4 0 1 1-22 0v20a11 4 0 0 0 22 0V4"
                                "M0 14a11 4 0 0 0 22 0";
static const char pulse_path[] = "M0 18h12l6-14l10 28l7-20l5 6h16";

/* The paths are few and drawn often: each is parsed once. */
static GskPath *
get_path (const char *drawn)
{
  static GHashTable *paths;
  GskPath *path;

  if (paths == NULL)
    paths = g_hash_table_new (g_direct_hash, g_direct_equal);

  path = g_hash_table_lookup (paths, drawn);
  if (path == NULL) {
    path = gsk_path_parse (drawn);
    g_hash_table_insert (paths, (gpointer) drawn, path);
  }

  return path;
}

static guint
count_steps (double steps,
             double most)
{
  return (guint) CLAMP (floor (steps + 0.01), 0, most);
}

/* What there is to be seen grows with each power of ten, the crowd twice as often. After the cloud kitchens
 * are added as they are needed, before it they come late and orders pile up. The crowd, the kitchens and the
 * machines never change at once: frames in which the picture changes in several places take several times as
 * long as others. */
void
gil_journey_count_crowd (double           power,
                         GilEra           era,
                         GilJourneyCrowd *crowd)
{
  static const guint kitchens[GIL_N_ERAS][9] = { { 1, 1, 1, 1, 2, 2, 2, 3, 3 },
                                                 { 1, 1, 1, 2, 3, 5, 7, 9, 12 } };
  static const guint orders[GIL_N_ERAS][9] = { { 0, 1, 2, 4, 6, 9, 12, 15, 18 },
                                               { 0, 1, 1, 2, 2, 3, 4, 5, 6 } };
  static const guint heat[GIL_N_ERAS][9] = { { 1, 1, 2, 2, 2, 3, 3, 3, 3 },
                                             { 1, 1, 1, 2, 2, 2, 3, 3, 3 } };
  guint half = count_steps (2 * power, 16);
  guint kitchen = count_steps (power + 0.75, 8);
  guint machine = count_steps (power + 0.25, 8);

  *crowd = (GilJourneyCrowd) {
    .people = 1 + half + (guint) lround (half * half * 0.074),
    .kitchens = kitchens[era][kitchen],
    .orders = orders[era][kitchen],
    .heat = heat[era][kitchen],
    .machines = kitchens[era][machine],
    .arriving = machine >= 3,
    .backups = 1 + machine / 3,
  };
}

/* Draws the symbol of a station in the middle; a circle for one that is not known. */
void
gil_journey_draw_glyph (GilJourneyShape *shape,
                        const char      *station,
                        float            width,
                        float            height)
{
  const char *drawn = other_glyph;

  for (gsize i = 0; i < G_N_ELEMENTS (glyphs); i++) {
    if (g_str_equal (glyphs[i].station, station))
      drawn = glyphs[i].path;
  }

  gil_journey_shape_stroke (shape, get_path (drawn), (width - GLYPH_SIZE) / 2,
                            (height - GLYPH_SIZE) / 2, 1, GLYPH_LINE, 1);
}

/* Draws the request itself, as a slip that is written on. */
void
gil_journey_draw_slip (GilJourneyShape *shape,
                       float            width,
                       float            height)
{
  gil_journey_shape_stroke (shape, get_path (order_path), width / 2, height / 2, 1, FINE_LINE, 1);
}

/* Draws what joins a message to the one who says it. */
void
gil_journey_draw_tail (GilJourneyShape *shape,
                       gboolean         up,
                       float            width,
                       float            height)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;

  gsk_path_builder_move_to (builder, 0, up ? height : 0);
  gsk_path_builder_line_to (builder, width / 2, up ? 0 : height);
  gsk_path_builder_line_to (builder, width, up ? height : 0);
  gsk_path_builder_close (builder);
  path = gsk_path_builder_to_path (builder);
  gil_journey_shape_fill (shape, path, 0, 0, 1, 1);
}

static void
add_arc (GilJourneyShape *shape,
         float            size,
         float            share,
         gboolean         is_dashed,
         float            alpha)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  float r = (size - GAUGE_LINE) / 2;
  float angle = 2 * (float) G_PI * share;

  gsk_path_builder_move_to (builder, size / 2, size / 2 - r);
  if (share >= 1)
    gsk_path_builder_svg_arc_to (builder, r, r, 0, FALSE, TRUE, size / 2, size / 2 + r);
  gsk_path_builder_svg_arc_to (builder, r, r, 0, share > 0.5f && share < 1, TRUE,
                               size / 2 + r * sinf (angle), size / 2 - r * cosf (angle));
  path = gsk_path_builder_to_path (builder);

  if (is_dashed)
    gil_journey_shape_dash (shape, path, 0, 0, 1, GAUGE_LINE, alpha);
  else
    gil_journey_shape_stroke (shape, path, 0, 0, 1, GAUGE_LINE, alpha);
}

/* Draws a ring that is the fuller the busier it is, and dashed where more is being added. */
void
gil_journey_draw_gauge (GilJourneyShape *shape,
                        GilLoad          load,
                        float            width,
                        float            height)
{
  static const float shares[GIL_N_LOADS] = { 0.12f, 0.5f, 1, 1 };
  float size = MIN (width, height);

  add_arc (shape, size, 1, FALSE, 0.18f);
  add_arc (shape, size, shares[load], load == GIL_LOAD_SCALING, 1);
}

/* Draws the visitors as a crowd that stands on the ground, as large as there is room for. */
void
gil_journey_draw_people (GilJourneyShape       *shape,
                         const GilJourneyCrowd *crowd,
                         float                  width,
                         float                  height)
{
  const float step_x = 14, step_y = 15;
  GilJourneyCrowd most;
  float scale = 1.2f;
  guint columns;

  gil_journey_count_crowd (8, GIL_ERA_AFTER, &most);
  do {
    scale -= 0.1f;
    columns = (guint) CLAMP (width / (step_x * scale), 1, MOST_ABREAST);
  } while (scale > 0.5f && (most.people + columns - 1) / columns * step_y * scale > height);

  for (guint i = 0; i < crowd->people; i++) {
    guint row = i / columns;
    guint in_row = MIN (columns, crowd->people - row * columns);
    float x = (width - in_row * step_x * scale) / 2 + (i % columns + 0.15f) * step_x * scale;

    gil_journey_shape_fill (shape, get_path (person_path), x, height - (row + 1) * step_y * scale,
                            scale, row % 2 == 0 ? 0.75f : 0.55f);
  }
}

static void
draw_pot (GilJourneyShape *shape,
          guint            heat,
          float            x,
          float            y,
          float            scale)
{
  static const float wisps[3] = { 12, 6.5f, 17.5f };

  gil_journey_shape_stroke (shape, get_path (pot_path), x, y, scale, FINE_LINE, 1);
  gil_journey_shape_stroke (shape, get_path (heat > 2 ? open_lid_path : lid_path), x, y, scale,
                            FINE_LINE, 1);
  for (guint i = 0; i < heat; i++)
    gil_journey_shape_stroke (shape, get_path (steam_path), x + wisps[i] * scale, y - 2.5f * scale,
                              scale, FINE_LINE, 0.65f);
}

/* Draws the kitchens as pots that steam, and boil over where there is too much to do, with the orders that
 * wait for them in a pile beside. */
void
gil_journey_draw_kitchens (GilJourneyShape       *shape,
                           const GilJourneyCrowd *crowd,
                           float                  width,
                           float                  height)
{
  const float step_x = 29, step_y = 29, pile = 16;
  GilJourneyCrowd most;
  float scale = 1.1f;
  float left;
  guint columns, in_row;

  gil_journey_count_crowd (8, GIL_ERA_AFTER, &most);
  do {
    scale -= 0.1f;
    columns = (guint) MAX (1, (width - pile) / (step_x * scale));
  } while (scale > 0.45f && (most.kitchens + columns - 1) / columns * step_y * scale > height);

  columns = MIN (columns, MOST_POTS_ABREAST);
  in_row = MIN (columns, crowd->kitchens);
  left = (width - in_row * step_x * scale + pile) / 2;

  for (guint i = 0; i < crowd->kitchens; i++)
    draw_pot (shape, crowd->heat, left + (i % columns) * step_x * scale,
              height - (i / columns + 1) * step_y * scale + 12 * scale, scale);

  for (guint i = 0; i < crowd->orders; i++)
    gil_journey_shape_stroke (shape, get_path (slip_path), left - pile + (i % 3 == 1 ? 1.5f : 0),
                              height - 4.5f - i * 4 * MIN (1, (height - 6) / 76), 1, 1, 0.8f);
}

/* Draws what operations are made of: before the cloud machines in a room, and one more on a cart; after it a
 * cloud full of kitchens, backups, and a curve that is watched. */
void
gil_journey_draw_machines (GilJourneyShape       *shape,
                           const GilJourneyCrowd *crowd,
                           GilEra                 era,
                           float                  width,
                           float                  height)
{
  float scale = MIN (1, MIN (height / 46, width / 200));
  float x = width / 2 - 100 * scale;
  float y = (height - 46 * scale) / 2;

  if (era == GIL_ERA_BEFORE) {
    x += 30 * scale;
    for (guint i = 0; i < crowd->machines; i++)
      gil_journey_shape_stroke (shape, get_path (machine_path), x + i * 24 * scale, y, scale,
                                FINE_LINE, 0.9f);
    if (crowd->arriving) {
      x += (crowd->machines * 24 + 30) * scale;
      gil_journey_shape_dash (shape, get_path (machine_path), x, y - 3 * scale, scale, FINE_LINE, 0.9f);
      gil_journey_shape_stroke (shape, get_path (cart_path), x, y, scale, FINE_LINE, 0.9f);
    }
    return;
  }

  gil_journey_shape_stroke (shape, get_path (cloud_path), x, y, scale, FINE_LINE, 0.9f);
  for (guint i = 0; i < crowd->machines; i++)
    gil_journey_shape_fill (shape, get_path (rack_path), x + (29 + (i % 4) * 13) * scale,
                            y + (12 + (i / 4) * 10) * scale, scale, 0.7f);
  for (guint i = 0; i < crowd->backups; i++)
    gil_journey_shape_stroke (shape, get_path (disk_path), x + (112 + i * 6) * scale,
                              y + (12 - i * 3) * scale, scale, FINE_LINE, 0.9f);
  gil_journey_shape_stroke (shape, get_path (pulse_path), x + 162 * scale, y + 8 * scale, 0.8f * scale,
                            FINE_LINE, 0.9f);
}
