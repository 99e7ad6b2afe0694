/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GilBar:
 * @id: target of the chart's action
 * @name: what the bar is of
 * @remark: (nullable): a few words below the name
 * @value: the figure; not below zero
 * @value_text: the figure, written out
 * @date: when it was counted
 * @label: all of it in one sentence, to be read aloud
 * @is_marked: whether it is the one that is looked for
 *
 * A bar. Borrowed during a call, never kept.
 */
typedef struct
{
  const char *id;
  const char *name;
  const char *remark;
  double value;
  const char *value_text;
  const char *date;
  const char *label;
  gboolean is_marked;
} GilBar;

#define GIL_TYPE_BAR_CHART (gil_bar_chart_get_type ())
G_DECLARE_FINAL_TYPE (GilBarChart, gil_bar_chart, GIL, BAR_CHART, GtkWidget)

GtkWidget *gil_bar_chart_new       (const char   *action);
void       gil_bar_chart_set_bars  (GilBarChart  *self,
                                    const char   *label,
                                    const GilBar *bars,
                                    gsize         n_bars);
GtkWidget *gil_bar_chart_get_row   (GilBarChart  *self,
                                    gsize         bar);

G_END_DECLS
