/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "side.h"

#include <time.h>

/**
 * bench_get_runs:
 * @argc: how many words there are
 * @argv: the words of the command line
 * @otherwise: what is meant where there is only the name of the program
 *
 * Returns: how often to measure, at least once
 */
guint
bench_get_runs (int    argc,
                char **argv,
                guint  otherwise)
{
  guint runs = argc > 1 ? (guint) g_ascii_strtoull (argv[1], NULL, 10) : otherwise;

  return MAX (runs, 1);
}

/**
 * bench_show_window:
 * @child: what to show
 * @width: in pixels
 * @height: in pixels
 *
 * Returns: (transfer none): a window around it, on screen
 */
GtkWindow *
bench_show_window (GtkWidget *child,
                   int        width,
                   int        height)
{
  GtkWidget *window = adw_window_new ();

  adw_window_set_content (ADW_WINDOW (window), child);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));

  return GTK_WINDOW (window);
}

/**
 * bench_find:
 * @root: where to look
 * @type: a type of widget
 *
 * Returns: (transfer none) (nullable): the first of its kind, depth first, @root included
 */
GtkWidget *
bench_find (GtkWidget *root,
            GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = bench_find (child, type);

    if (found != NULL)
      return found;
  }

  return NULL;
}

/**
 * bench_cpu_ms:
 *
 * Returns: the CPU time of this process so far, in milliseconds
 */
double
bench_cpu_ms (void)
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

/**
 * bench_rest:
 * @ms: how long, in milliseconds
 *
 * Lets everything that moves come to its end.
 */
void
bench_rest (guint ms)
{
  gboolean over = FALSE;

  g_timeout_add (ms, rest_over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

/**
 * bench_paint:
 * @window: a window on screen
 *
 * Waits until its next frame is painted.
 */
void
bench_paint (GtkWindow *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  gboolean painted = FALSE;
  gulong handler;

  handler = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (set_true_cb), &painted);
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
}

/**
 * bench_measure:
 * @side: a side
 * @round: how often it was measured before
 *
 * Notes what a change costs, up to the first frame that shows it. Nothing else may move.
 */
void
bench_measure (BenchSide *side,
               guint      round)
{
  double cpu = bench_cpu_ms ();

  side->change (side->data, round);
  gtk_widget_queue_draw (GTK_WIDGET (side->window));
  bench_paint (side->window);
  cpu = bench_cpu_ms () - cpu;

  /* The first round fills caches on all sides. */
  if (round > 0)
    g_array_append_val (side->cpu_ms, cpu);
}

static int
compare_doubles_cb (gconstpointer a,
                    gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

/**
 * bench_median:
 * @values: (element-type double): at least one; sorted by this
 *
 * Returns: the one in the middle
 */
double
bench_median (GArray *values)
{
  g_array_sort (values, compare_doubles_cb);

  return g_array_index (values, double, values->len / 2);
}
