/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * toggle [RUNS]
 *
 * CPU from a change of one criterion up to the first frame that shows it, against that of a plain
 * list box of 23 rows that is sorted anew with new labels. Both windows stand side by side in one
 * process and take turns. Prints the medians and their ratio.
 */

#include "gil-frameworks-page.h"
#include "side.h"

enum
{
  DEFAULT_RUNS = 31,
  N_ROWS = 23,
  /* Long enough for every move to have come to its end. */
  REST_MS = 700,
};

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

int
main (int    argc,
      char **argv)
{
  guint runs = bench_get_runs (argc, argv, DEFAULT_RUNS);
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
  page = gil_frameworks_page_new (&(GilContext) { .pick = session });
  BenchSide app = {
    .window = bench_show_window (page, 1000, 720),
    .change = change_criterion,
    .data = session,
    .cpu_ms = app_ms,
  };
  BenchSide plain = {
    .window = bench_show_window (make_plain_list (&list), 1000, 720),
    .change = change_labels,
    .cpu_ms = plain_ms,
  };
  plain.data = list;

  for (guint round = 0; round <= runs; round++) {
    bench_rest (REST_MS);
    bench_measure (&app, round);
    bench_rest (REST_MS);
    bench_measure (&plain, round);
  }

  a = bench_median (app_ms);
  b = bench_median (plain_ms);
  g_print ("criterion %.2f ms, plain list %.2f ms, ratio %.2f (%u runs)\n", a, b, a / b, app_ms->len);

  return 0;
}
