/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GilResultMotion:
 * @widget: (not nullable): what is drawn
 * @place: where it was put, in pixels from the top of the list
 * @way: how far from there it came from
 * @progress: the part of the way that is left, 1 to 0
 * @in_view: whether it is drawn at all
 *
 * How a row of the ranking is drawn on its way from its old place to its new one. Only the drawing
 * is moved: the layout is the final one at once.
 */
typedef struct
{
  GtkWidget *widget;
  double place;
  double way;
  double progress;
  gboolean in_view;
} GilResultMotion;

double gil_result_motion_get_place    (const GilResultMotion *self);
void   gil_result_motion_set_place    (GilResultMotion       *self,
                                       double                 place,
                                       gboolean               from_old);
void   gil_result_motion_set_progress (GilResultMotion       *self,
                                       double                 progress);
void   gil_result_motion_set_view     (GilResultMotion       *self,
                                       double                 top,
                                       double                 bottom);

G_END_DECLS
