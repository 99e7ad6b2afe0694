/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "gil-journey-draw.h"
#include "gil-journey-layout.h"
#include "gil-journey-words.h"
#include "gil-test-ui.h"

#define HEADER_HEIGHT 150
#define DETAILS_HEIGHT 200

typedef struct
{
  guint n_stations;
  guint selected;
  float label_width;
  float width;
  gboolean vertical;
} Case;

static const Case cases[] = {
  { 9, 0, 80, 1000, FALSE }, { 9, 5, 80, 800, FALSE },  { 9, 8, 80, 700, FALSE },
  { 9, 0, 80, 570, TRUE },   { 9, 4, 80, 312, TRUE },   { 9, 8, 80, 312, TRUE },
  { 9, 5, 200, 1000, TRUE }, { 9, 5, 200, 1400, FALSE }, { 2, 1, 80, 1000, FALSE },
  { 3, 2, 80, 1000, FALSE }, { 16, 15, 80, 1400, FALSE }, { 16, 15, 80, 1000, TRUE },
};

static float
measure (GilJourneyPart part,
         float          width,
         gpointer       unused)
{
  g_assert_cmpfloat (width, >, 0);

  return part == GIL_JOURNEY_PART_HEADER ? HEADER_HEIGHT : DETAILS_HEIGHT;
}

static void
compute (const Case       *c,
         GilJourneyLayout *layout)
{
  const GilJourneySizes sizes = {
    .n_stations = c->n_stations,
    .selected = c->selected,
    .label_width = c->label_width,
    .label_height = 40,
    .bubble_height = 30,
    .header_width = 250,
    .measure = measure,
  };

  gil_journey_layout_compute (&sizes, c->width, layout);
}

static void
assert_apart (const graphene_rect_t *a,
              const graphene_rect_t *b)
{
  g_assert_false (graphene_rect_intersection (a, b, NULL));
}

/* Everything has a place of its own inside of the picture, and the way leads through all stations. */
static void
test_places (gconstpointer data)
{
  const Case *c = data;
  const graphene_rect_t *blocks[GIL_JOURNEY_MOST + 3];
  g_autoptr (GskPath) track = NULL;
  g_autoptr (GskPathMeasure) path_measure = NULL;
  float stops[GIL_JOURNEY_MOST];
  GilJourneyLayout layout;
  graphene_rect_t all;
  guint n_blocks = 0;

  compute (c, &layout);
  g_assert_cmpint (layout.vertical, ==, c->vertical);
  graphene_rect_init (&all, 0, 0, c->width, layout.height);

  blocks[n_blocks++] = &layout.header;
  blocks[n_blocks++] = &layout.details;
  if (!layout.vertical)
    blocks[n_blocks++] = &layout.lane;
  for (guint i = 0; i < c->n_stations; i++)
    blocks[n_blocks++] = &layout.stations[i];
  for (guint i = 0; i < n_blocks; i++) {
    g_assert_true (graphene_rect_contains_rect (&all, blocks[i]));
    for (guint j = 0; j < i; j++)
      assert_apart (blocks[i], blocks[j]);
  }
  for (guint i = 0; i < c->n_stations; i++) {
    if (layout.scenes[i].size.width <= 0)
      continue;
    assert_apart (&layout.scenes[i], &layout.header);
    assert_apart (&layout.scenes[i], &layout.stations[i]);
  }

  /* Below the selected station, or below everything. */
  for (guint i = 0; i < c->n_stations; i++) {
    float y = layout.stations[i].origin.y;

    if (!layout.vertical || i <= c->selected)
      g_assert_cmpfloat (y, <, layout.details.origin.y);
    else
      g_assert_cmpfloat (y, >=, layout.details.origin.y + DETAILS_HEIGHT);
  }

  track = gil_journey_layout_build_track (&layout, stops);
  path_measure = gsk_path_measure_new (track);
  g_assert_true (gsk_path_is_closed (track));
  for (guint i = 0; i < c->n_stations; i++) {
    graphene_point_t at;
    GskPathPoint point;

    if (i > 0)
      g_assert_cmpfloat (stops[i], >, stops[i - 1]);
    g_assert_true (gsk_path_measure_get_point (path_measure, stops[i], &point));
    gsk_path_point_get_position (&point, track, &at);
    g_assert_cmpfloat_with_epsilon (at.x, layout.centers[i].x, 1);
    g_assert_cmpfloat_with_epsilon (at.y, layout.centers[i].y, 1);
  }
  g_assert_cmpfloat (stops[c->n_stations - 1], <, gsk_path_measure_get_length (path_measure));
}

/* In two rows of six and three, and one below the other. */
static void
test_neighbours (void)
{
  const Case wide_case = { 9, 0, 80, 1000, FALSE };
  const Case tall_case = { 9, 0, 80, 312, TRUE };
  const struct
  {
    const Case *c;
    guint from;
    GtkDirectionType direction;
    int to;
  } steps[] = {
    { &wide_case, 0, GTK_DIR_RIGHT, 1 },  { &wide_case, 5, GTK_DIR_RIGHT, 6 },
    { &wide_case, 0, GTK_DIR_LEFT, 8 },   { &wide_case, 3, GTK_DIR_LEFT, 2 },
    { &wide_case, 6, GTK_DIR_LEFT, 7 },   { &wide_case, 8, GTK_DIR_LEFT, 0 },
    { &wide_case, 6, GTK_DIR_RIGHT, 5 },  { &wide_case, 7, GTK_DIR_RIGHT, 6 },
    { &wide_case, 5, GTK_DIR_DOWN, 6 },   { &wide_case, 2, GTK_DIR_DOWN, 8 },
    { &wide_case, 6, GTK_DIR_UP, 5 },     { &wide_case, 8, GTK_DIR_UP, 2 },
    { &wide_case, 0, GTK_DIR_UP, -1 },    { &wide_case, 8, GTK_DIR_DOWN, -1 },
    { &tall_case, 0, GTK_DIR_DOWN, 1 },   { &tall_case, 8, GTK_DIR_DOWN, 0 },
    { &tall_case, 0, GTK_DIR_UP, 8 },     { &tall_case, 4, GTK_DIR_UP, 3 },
    { &tall_case, 4, GTK_DIR_RIGHT, 5 },  { &tall_case, 4, GTK_DIR_LEFT, 3 },
    { &tall_case, 4, GTK_DIR_TAB_FORWARD, -1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++) {
    GilJourneyLayout layout;

    compute (steps[i].c, &layout);
    g_assert_cmpint (gil_journey_layout_get_neighbour (&layout, steps[i].from, steps[i].direction),
                     ==, steps[i].to);
  }
}

static void
test_words (void)
{
  const struct
  {
    double power;
    gint64 visitors;
    const char *ko;
    const char *en;
  } words[] = {
    { -1, 1, "1명", "1 visitor" },
    { 0, 1, "1명", "1 visitor" },
    { 0.25, 2, "2명", "2 visitors" },
    { 0.999, 10, "10명", "10 visitors" },
    { 3, 1000, "1,000명", "1,000 visitors" },
    { 4, 10000, "1만 명", "10,000 visitors" },
    { 5.5, 300000, "30만 명", "300,000 visitors" },
    { 6, 1000000, "100만 명", "1 million visitors" },
    { 7.5, 30000000, "3,000만 명", "30 million visitors" },
    { 8, 100000000, "1억 명", "100 million visitors" },
    { 9, 100000000, "1억 명", "100 million visitors" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++) {
    gint64 visitors = gil_journey_count_visitors (words[i].power);
    g_autofree char *ko = gil_journey_describe_visitors (visitors, GIL_LANG_KO);
    g_autofree char *en = gil_journey_describe_visitors (visitors, GIL_LANG_EN);
    g_autofree char *seen_ko = gil_journey_write_visitors (visitors, GIL_LANG_KO);
    g_autofree char *seen_en = gil_journey_write_visitors (visitors, GIL_LANG_EN);
    g_autofree char *named = g_strdup_printf ("방문자 %s", words[i].ko);

    g_assert_cmpint (visitors, ==, words[i].visitors);
    g_assert_cmpstr (ko, ==, words[i].ko);
    g_assert_cmpstr (en, ==, words[i].en);
    g_assert_cmpstr (seen_ko, ==, named);
    g_assert_cmpstr (seen_en, ==, words[i].en);
  }
}

/* The more come, the more there is to see; after the cloud in kitchens, before it in orders. */
static void
test_crowd (void)
{
  for (guint era = 0; era < GIL_N_ERAS; era++) {
    GilJourneyCrowd last, crowd, other;

    gil_journey_count_crowd (0, era, &last);
    g_assert_cmpuint (last.people, ==, 1);
    g_assert_cmpuint (last.kitchens, ==, 1);
    for (double power = 0.5; power <= 8; power += 0.5) {
      gil_journey_count_crowd (power, era, &crowd);
      g_assert_cmpuint (crowd.people, >, last.people);
      g_assert_cmpuint (crowd.kitchens, >=, last.kitchens);
      g_assert_cmpuint (crowd.orders, >=, last.orders);
      g_assert_cmpuint (crowd.heat, >=, last.heat);
      last = crowd;
    }
    gil_journey_count_crowd (8, 1 - era, &other);
    if (era == GIL_ERA_AFTER) {
      g_assert_cmpuint (crowd.kitchens, >, other.kitchens);
      g_assert_cmpuint (crowd.orders, <, other.orders);
    }
  }
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/ui/journey-layout/places/%u-at-%g",
                                             cases[i].n_stations, (double) cases[i].width);
    g_autofree char *full = g_strdup_printf ("%s-%u-%g", path, cases[i].selected,
                                             (double) cases[i].label_width);

    g_test_add_data_func (full, &cases[i], test_places);
  }
  g_test_add_func ("/ui/journey-layout/neighbours", test_neighbours);
  g_test_add_func ("/ui/journey-layout/words", test_words);
  g_test_add_func ("/ui/journey-layout/crowd", test_crowd);

  return g_test_run ();
}
