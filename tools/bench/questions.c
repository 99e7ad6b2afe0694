/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * questions [RUNS]
 *
 * Scrolling: CPU of a frame that goes on by about a row, in the list of questions with 72, 1,072 and
 * 10,072 of them. A list view makes 200 rows at once, so that with 72 none is ever filled anew.
 * Filter: CPU from a change of filter up to the first frame that shows it, in the list of 10,072 and
 * in a plain list view of as many rows, which holds the same lines of text and is filtered to as
 * many. All windows stand side by side in one process and take turns. Prints the medians and their
 * ratios.
 */

#include <glib/gstdio.h>

#include "gil-questions-view.h"
#include "side.h"

enum
{
  DEFAULT_RUNS = 31,
  N_OWN = 10000,
  /* About one row: what a fast finger or wheel makes of a frame. */
  STEP_PX = 90,
  REST_MS = 150,
};

/* On by a step; from the end, back to the top. */
static void
scroll_step (gpointer data,
             guint    round)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (data));
  double page = gtk_adjustment_get_page_size (adjustment);
  double next = gtk_adjustment_get_value (adjustment) + STEP_PX;

  gtk_adjustment_set_value (adjustment,
                            next + page > gtk_adjustment_get_upper (adjustment) ? 0 : next);
}

/* The user's own only, and all again: nothing that is on screen stays. */
static void
change_filter (gpointer data,
               guint    round)
{
  gil_interview_session_set_aspect (data, GIL_ASPECT_OWN, round % 2 == 0 ? GIL_ASPECT_ON : NULL);
}

typedef struct
{
  GtkFilter *filter;
  GtkWidget *list;
  gboolean only_last;
} Plain;

static gboolean
plain_match_cb (gpointer item,
                gpointer data)
{
  const Plain *plain = data;

  return !plain->only_last || g_str_has_prefix (gtk_string_object_get_string (item), "own");
}

static void
change_plain (gpointer data,
              guint    round)
{
  Plain *plain = data;

  plain->only_last = round % 2 == 0;
  gtk_filter_changed (plain->filter, GTK_FILTER_CHANGE_DIFFERENT);
  gtk_list_view_scroll_to (GTK_LIST_VIEW (plain->list), 0, GTK_LIST_SCROLL_NONE, NULL);
}

static GtkWidget *
line_new (void)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "wrap", TRUE,
                       "wrap-mode", PANGO_WRAP_WORD_CHAR,
                       "xalign", 0.0f,
                       NULL);
}

static void
plain_setup_cb (GtkListItemFactory *factory,
                GtkListItem        *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  for (guint i = 0; i < 3; i++)
    gtk_box_append (GTK_BOX (box), line_new ());
  gtk_list_item_set_child (item, box);
}

static void
plain_bind_cb (GtkListItemFactory *factory,
               GtkListItem        *item)
{
  GtkWidget *line = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  const char *text = gtk_string_object_get_string (gtk_list_item_get_item (item));

  for (; line != NULL; line = gtk_widget_get_next_sibling (line))
    gtk_label_set_label (GTK_LABEL (line), text);
}

static GtkWidget *
make_plain_list (Plain *plain)
{
  g_autoptr (GtkStringList) strings = gtk_string_list_new (NULL);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkFilterListModel *model;

  for (guint i = 0; i < 72 + N_OWN; i++) {
    g_autofree char *text = g_strdup_printf ("%s question %u: why is it so?", i < 72 ? "the" : "own", i);

    gtk_string_list_append (strings, text);
  }
  plain->filter = GTK_FILTER (gtk_custom_filter_new (plain_match_cb, plain, NULL));
  model = gtk_filter_list_model_new (G_LIST_MODEL (g_steal_pointer (&strings)), plain->filter);
  g_signal_connect (factory, "setup", G_CALLBACK (plain_setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (plain_bind_cb), NULL);

  plain->list =
    gtk_list_view_new (GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (model))), factory);

  return plain->list;
}

static GilJournal *
make_journal (guint n_own)
{
  g_autofree char *name = g_strdup_printf ("%u.json", n_own);
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), name, NULL);
  g_autoptr (GString) text = g_string_new ("{\"format\": 1, \"questions\": {");
  g_autoptr (GError) error = NULL;
  GilJournal *journal;

  for (guint i = 0; i < n_own; i++)
    g_string_append_printf (text,
                            "%s\"own-%u\": {\"text\": \"Question %u of my own: why is it so?\","
                            " \"check\": \"Whether I know question %u\","
                            " \"made\": \"2026-11-01T00:00:00.000000Z\","
                            " \"changed\": \"2026-11-01T00:00:00.000000Z\"}",
                            i > 0 ? "," : "", i, i, i);
  g_string_append (text, "}}");
  g_mkdir_with_parents (g_get_user_data_dir (), 0700);
  if (!g_file_set_contents (path, text->str, (gssize) text->len, &error))
    g_error ("%s", error->message);

  journal = gil_journal_new (path);
  gil_journal_load (journal);

  return journal;
}

/* Where there is no @data, the list is what changes. */
static BenchSide
make_side (GtkWidget *child,
           void     (*change) (gpointer data, guint round),
           gpointer   data)
{
  BenchSide side = { .change = change, .cpu_ms = g_array_new (FALSE, FALSE, sizeof (double)) };

  side.window = bench_show_window (child, 1000, 720);
  side.data = data != NULL ? data : bench_find (child, GTK_TYPE_LIST_VIEW);

  return side;
}

static void
measure (BenchSide *side,
         guint      round)
{
  bench_rest (REST_MS);
  bench_measure (side, round);
}

int
main (int    argc,
      char **argv)
{
  guint runs = bench_get_runs (argc, argv, DEFAULT_RUNS);
  g_autoptr (GError) error = NULL;
  GilCatalog *catalog;
  GilSettings *settings;
  GilInterviewSession *few, *some, *many;
  GtkWidget *scrolled;
  Plain plain = { 0 };
  double a, b, c;

  adw_init ();
  catalog = gil_catalog_open (NULL, &error);
  if (catalog == NULL)
    g_error ("%s", error->message);
  settings = gil_settings_new ();
  few = gil_interview_session_new (catalog, settings, make_journal (0));
  some = gil_interview_session_new (catalog, settings, make_journal (N_OWN / 10));
  many = gil_interview_session_new (catalog, settings, make_journal (N_OWN));

  BenchSide scroll_few = make_side (gil_questions_view_new (few), scroll_step, NULL);
  BenchSide scroll_some = make_side (gil_questions_view_new (some), scroll_step, NULL);
  BenchSide scroll_many = make_side (gil_questions_view_new (many), scroll_step, NULL);

  scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), make_plain_list (&plain));
  BenchSide filter_plain = make_side (scrolled, change_plain, &plain);

  bench_rest (1000);
  for (guint round = 0; round <= runs; round++) {
    measure (&scroll_few, round);
    measure (&scroll_some, round);
    measure (&scroll_many, round);
  }
  a = bench_median (scroll_many.cpu_ms);
  b = bench_median (scroll_some.cpu_ms);
  c = bench_median (scroll_few.cpu_ms);
  g_print ("scroll: 10,072 questions %.2f ms, 1,072 %.2f ms, 72 %.2f ms, ratios %.2f and %.2f (%u runs)\n",
           a, b, c, a / b, a / c, scroll_few.cpu_ms->len);

  BenchSide filter_app = scroll_many;
  filter_app.change = change_filter;
  filter_app.data = many;
  filter_app.cpu_ms = g_array_new (FALSE, FALSE, sizeof (double));
  for (guint round = 0; round <= runs; round++) {
    measure (&filter_app, round);
    measure (&filter_plain, round);
  }
  a = bench_median (filter_app.cpu_ms);
  b = bench_median (filter_plain.cpu_ms);
  g_print ("filter: questions %.2f ms, plain list %.2f ms, ratio %.2f (%u runs)\n", a, b, a / b,
           filter_app.cpu_ms->len);

  return 0;
}
