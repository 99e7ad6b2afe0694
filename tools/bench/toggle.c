/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * toggle [RUNS]
 *
 * CPU from a change of one criterion up to the first frame that shows it, against that of a plain
 * list box of 23 rows that is sorted anew with new labels. Both windows stand side by side in one
 * process and take turns. Prints the medians and their ratio.
 */

#include <adwaita.h>
#include <time.h>

#include "gil-frameworks-page.h"

enum
{
  DEFAULT_RUNS = 31,
  N_ROWS = 23,
  /* Long enough for every move to have come to its end. */
  REST_MS = 700,
};

typedef struct
{
  GtkWindow *window;
  void (*change) (gpointer data, guint round);
  gpointer data;
  GArray *cpu_ms;
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

  g_timeout_add (REST_MS, rest_over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

static void
measure (Side *side,
         guint round)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (side->window));
  gboolean painted = FALSE;
  gulong handler;
  double cpu;

  rest ();
  cpu = cpu_now_ms ();
  side->change (side->data, round);
  handler = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (set_true_cb), &painted);
  gtk_widget_queue_draw (GTK_WIDGET (side->window));
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  cpu = cpu_now_ms () - cpu;
  g_signal_handler_disconnect (clock, handler);

  /* The first round fills caches on both sides. */
  if (round > 0)
    g_array_append_val (side->cpu_ms, cpu);
}

static void
change_criterion (gpointer data,
                  guint    round)
{
  static const char *const ids[] = { "async", "docs", "ecosystem", "admin", "nosql" };
  GilPickSession *session = data;
  GilCatalog *catalog = gil_pick_session_get_catalog (session);
  GilCriterion *criterion = gil_catalog_find_criterion (catalog, ids[round % G_N_ELEMENTS (ids)]);
  gsize index = gil_criterion_get_index (criterion);

  gil_pick_session_set_want (session, index, (gil_pick_session_get_want (session, index) + 1) % 3);
}

static int
compare_rows_cb (GtkListBoxRow *a,
                 GtkListBoxRow *b,
                 gpointer       data)
{
  return g_strcmp0 (gtk_label_get_label (GTK_LABEL (gtk_list_box_row_get_child (a))),
                    gtk_label_get_label (GTK_LABEL (gtk_list_box_row_get_child (b))));
}

static void
change_labels (gpointer data,
               guint    round)
{
  GtkListBox *list = data;

  for (guint i = 0; i < N_ROWS; i++) {
    GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, i);
    g_autofree char *text = g_strdup_printf ("%03u Framework", (i * 7919 + round * 104729) % 997);

    gtk_label_set_label (GTK_LABEL (gtk_list_box_row_get_child (row)), text);
  }
  gtk_list_box_invalidate_sort (list);
}

static GtkWindow *
show_window (GtkWidget *child)
{
  GtkWidget *window = adw_window_new ();

  adw_window_set_content (ADW_WINDOW (window), child);
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 720);
  gtk_window_present (GTK_WINDOW (window));

  return GTK_WINDOW (window);
}

static GtkWidget *
make_plain_list (GtkListBox **list)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  *list = GTK_LIST_BOX (gtk_list_box_new ());
  for (guint i = 0; i < N_ROWS; i++)
    gtk_list_box_append (*list, gtk_label_new ("Framework"));
  gtk_list_box_set_sort_func (*list, compare_rows_cb, NULL, NULL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (*list));

  return scrolled;
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
  g_autoptr (GArray) app_ms = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) plain_ms = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GilPickSession) session = NULL;
  GtkListBox *list;
  GtkWidget *page;
  double a, b;

  adw_init ();
  catalog = gil_catalog_open (NULL, &error);
  if (catalog == NULL)
    g_error ("%s", error->message);
  settings = gil_settings_new ();
  gil_settings_set_scope (settings, GIL_SCOPE_ALL);

  session = gil_pick_session_new (catalog, settings);
  page = gil_frameworks_page_new (session);
  Side app = {
    .window = show_window (page),
    .change = change_criterion,
    .data = session,
    .cpu_ms = app_ms,
  };
  Side plain = {
    .window = show_window (make_plain_list (&list)),
    .change = change_labels,
    .cpu_ms = plain_ms,
  };
  plain.data = list;

  for (guint round = 0; round <= MAX (runs, 1); round++) {
    measure (&app, round);
    measure (&plain, round);
  }

  a = median (app_ms);
  b = median (plain_ms);
  g_print ("criterion %.2f ms, plain list %.2f ms, ratio %.2f (%u runs)\n", a, b, a / b, app_ms->len);

  return 0;
}
