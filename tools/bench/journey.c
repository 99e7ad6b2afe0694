/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * journey [RUNS]
 *
 * CPU of a frame while the visitors' slider of the journey is dragged from end to end and back,
 * against that of a bare slider above a still picture of the journey, of the same size. Both windows
 * stand side by side in one process and take turns. Prints the medians and their ratio.
 */

#include "config.h"

#include <adwaita.h>
#include <time.h>

#include "gil-journey.h"

enum
{
  DEFAULT_RUNS = 9,
  N_STEPS = 120,
  WIDTH = 1000,
  HEIGHT = 760,
};

typedef struct
{
  GtkWindow *window;
  GtkAdjustment *adjustment;
  GArray *frame_ms;
} Side;

static double
cpu_now_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);

  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static void
set_true_cb (gboolean *flag)
{
  *flag = TRUE;
}

static gboolean
rest_over_cb (gpointer data)
{
  set_true_cb (data);

  return G_SOURCE_REMOVE;
}

static void
rest (void)
{
  gboolean over = FALSE;

  g_timeout_add (400, rest_over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

/* One drag there and back; the mean of its frames. */
static void
drag (Side  *side,
      guint  round)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (side->window));
  gboolean painted = FALSE;
  gulong handler;
  double mean;

  rest ();
  handler = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (set_true_cb), &painted);
  mean = cpu_now_ms ();
  for (guint i = 0; i < 2 * N_STEPS; i++) {
    guint step = i < N_STEPS ? i + 1 : 2 * N_STEPS - i - 1;

    painted = FALSE;
    gtk_adjustment_set_value (side->adjustment, 8.0 * step / N_STEPS);
    while (!painted)
      g_main_context_iteration (NULL, TRUE);
  }
  mean = (cpu_now_ms () - mean) / (2 * N_STEPS);
  g_signal_handler_disconnect (clock, handler);

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
show_window (GtkWidget *child)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), child);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  adw_window_set_content (ADW_WINDOW (window), scrolled);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_present (GTK_WINDOW (window));
  rest ();

  return GTK_WINDOW (window);
}

static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find (child, type);

    if (found != NULL)
      return found;
  }

  return NULL;
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

static int
compare_doubles_cb (gconstpointer a,
                    gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
median (GArray *values)
{
  g_array_sort (values, compare_doubles_cb);

  return g_array_index (values, double, values->len / 2);
}

int
main (int    argc,
      char **argv)
{
  guint runs = argc > 1 ? (guint) g_ascii_strtoull (argv[1], NULL, 10) : DEFAULT_RUNS;
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
    .window = show_window (journey),
    .adjustment = gtk_range_get_adjustment (GTK_RANGE (find (journey, GTK_TYPE_SCALE))),
    .frame_ms = journey_ms,
  };
  Side still = {
    .window = show_window (make_still (journey, &scale)),
    .adjustment = gtk_range_get_adjustment (GTK_RANGE (scale)),
    .frame_ms = still_ms,
  };

  for (guint round = 0; round <= MAX (runs, 1); round++) {
    drag (&live, round);
    drag (&still, round);
  }

  a = median (journey_ms);
  b = median (still_ms);
  g_print ("journey %.3f ms, bare slider %.3f ms, ratio %.2f (%u runs)\n", a, b, a / b,
           journey_ms->len);

  return 0;
}
