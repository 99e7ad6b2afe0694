/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A bar is borrowed during a call, never kept. */
typedef struct
{
  const char *id; /* target of the chart's action */
  const char *name;
  const char *remark; /* (nullable): a few words below the name */
  double value; /* the figure; not below zero */
  const char *value_text;
  const char *date; /* when it was counted */
  const char *label; /* all of it in one sentence, to be read aloud */
  gboolean is_marked; /* whether it is the one that is looked for */
} GilBar;

#define GIL_TYPE_BAR_CHART (gil_bar_chart_get_type ())
G_DECLARE_FINAL_TYPE (GilBarChart, gil_bar_chart, GIL, BAR_CHART, GtkWidget)

void       gil_bar_chart_set_bars  (GilBarChart  *self,
                                    const char   *label,
                                    const GilBar *bars,
                                    gsize         n_bars);
GtkWidget *gil_bar_chart_get_row   (GilBarChart  *self,
                                    gsize         bar);

G_END_DECLS
