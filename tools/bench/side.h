/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * BenchSide:
 * @window: what is measured
 * @change: what happens in it; @round counts from 0
 * @data: given to @change
 * @cpu_ms: (element-type double): what it cost each time
 *
 * One of the things that are compared. All stand side by side in one process and take turns.
 */
typedef struct
{
  GtkWindow *window;
  void (*change) (gpointer data,
                  guint    round);
  gpointer data;
  GArray *cpu_ms;
} BenchSide;

guint      bench_get_runs    (int         argc,
                              char      **argv,
                              guint       otherwise);
GtkWindow *bench_show_window (GtkWidget  *child,
                              int         width,
                              int         height);
GtkWidget *bench_find        (GtkWidget  *root,
                              GType       type);

double     bench_cpu_ms      (void);
void       bench_rest        (guint       ms);
void       bench_paint       (GtkWindow  *window);
void       bench_measure     (BenchSide  *side,
                              guint       round);
double     bench_median      (GArray     *values);

G_END_DECLS
