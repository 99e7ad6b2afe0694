/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * journey [RUNS]
 *
 * CPU of a frame while the visitors' slider of the journey is dragged from end to end and back,
 * against that of a bare slider above a still picture of the journey, of the same size. Both windows
 * stand side by side in one process and take turns. Prints the medians and their ratio.
 */

#include "config.h"

#include "gil-journey.h"
#include "side.h"

enum
{
  DEFAULT_RUNS = 9,
  N_STEPS = 120,
  WIDTH = 1000,
  HEIGHT = 760,
  REST_MS = 400,
};

typedef struct
{
  GtkWindow *window;
  GtkAdjustment *adjustment;
  GArray *frame_ms;
} Side;

/* One drag there and back; the mean of its frames. */
static void
drag (Side  *side,
      guint  round)
{
  double mean;

  bench_rest (REST_MS);
  mean = bench_cpu_ms ();
  for (guint i = 0; i < 2 * N_STEPS; i++) {
    guint step = i < N_STEPS ? i + 1 : 2 * N_STEPS - i - 1;

    gtk_adjustment_set_value (side->adjustment, 8.0 * step / N_STEPS);
    bench_paint (side->window);
  }
  mean = (bench_cpu_ms () - mean) / (2 * N_STEPS);

  /* The first round fills caches on both sides. */
  if (round > 0)
    g_array_append_val (side->frame_ms, mean);
}

/* The colours of the application, which no application is here to load. */
static void
load_style (void)
{
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (style, RESOURCE_BASE "/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static GtkWindow *
show_scrolled (GtkWidget *child)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWindow *window;

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), child);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  window = bench_show_window (scrolled, WIDTH, HEIGHT);
  bench_rest (REST_MS);

  return window;
}

static GtkWidget *
make_still (GtkWidget  *journey,
            GtkWidget **scale)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autoptr (GdkPaintable) live = gtk_widget_paintable_new (journey);
  g_autoptr (GdkPaintable) still = gdk_paintable_get_current_image (live);
  GtkWidget *picture = gtk_picture_new_for_paintable (still);

  gtk_picture_set_can_shrink (GTK_PICTURE (picture), FALSE);
  *scale = gtk_scale_new_with_range (GTK_ORIENTATION_HORIZONTAL, 0, 8, 0.25);
  gtk_box_append (GTK_BOX (box), *scale);
  gtk_box_append (GTK_BOX (box), picture);

  return box;
}

int
main (int    argc,
      char **argv)
{
  guint runs = bench_get_runs (argc, argv, DEFAULT_RUNS);
  g_autoptr (GilSettings) settings = NULL;
  g_autoptr (GilCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) journey_ms = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) still_ms = g_array_new (FALSE, FALSE, sizeof (double));
  GtkWidget *journey, *scale;
  double a, b;

  adw_init ();
  load_style ();
  catalog = gil_catalog_open (NULL, &error);
  if (catalog == NULL)
    g_error ("%s", error->message);
  settings = gil_settings_new ();

  journey = gil_journey_new (catalog, settings);
  Side live = {
    .window = show_scrolled (journey),
    .adjustment = gtk_range_get_adjustment (GTK_RANGE (bench_find (journey, GTK_TYPE_SCALE))),
    .frame_ms = journey_ms,
  };
  Side still = {
    .window = show_scrolled (make_still (journey, &scale)),
    .adjustment = gtk_range_get_adjustment (GTK_RANGE (scale)),
    .frame_ms = still_ms,
  };

  for (guint round = 0; round <= runs; round++) {
    drag (&live, round);
    drag (&still, round);
  }

  a = bench_median (journey_ms);
  b = bench_median (still_ms);
  g_print ("journey %.3f ms, bare slider %.3f ms, ratio %.2f (%u runs)\n", a, b, a / b,
           journey_ms->len);

  return 0;
}
