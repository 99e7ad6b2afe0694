/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-result-motion.h"

double
gil_result_motion_get_place (const GilResultMotion *self)
{
  return self->place + self->way * self->progress;
}

/* Tells where the row is. */
void
gil_result_motion_set_place (GilResultMotion *self,
                             double           place,
                             gboolean         from_old)
{
  if (from_old) {
    self->way = gil_result_motion_get_place (self) - place;
    self->progress = 1;
  }
  self->place = place;
}

/* Draws the row on its way to its place. */
void
gil_result_motion_set_progress (GilResultMotion *self,
                                double           progress)
{
  if (self->way == 0 || self->progress == progress)
    return;

  self->progress = progress;
  if (progress == 0)
    self->way = 0;
  gtk_widget_queue_draw (self->widget);
}

/* Tells what can be seen of the list. A new answer changes all rows and shows a few; the others are not drawn
 * until they come near. */
void
gil_result_motion_set_view (GilResultMotion *self,
                            double           top,
                            double           bottom)
{
  double place = gil_result_motion_get_place (self);
  int height = gtk_widget_get_height (self->widget);
  gboolean is_seen = place < bottom && place + height > top;
  gboolean will_be_seen = self->place < bottom && self->place + height > top;

  if (self->in_view == (is_seen || will_be_seen))
    return;

  self->in_view = !self->in_view;
  if (self->in_view)
    gtk_widget_queue_draw (self->widget);
}
