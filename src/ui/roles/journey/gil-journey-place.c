/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-journey-picture-private.h"

#include <math.h>

#include "gil-journey-station.h"
#include "gil-journey-track.h"

#define TAIL_WIDTH 14
#define TAIL_HEIGHT 7
#define NAT_WIDTH 960

static float
measure_part (GilJourneyPart part,
              float          width,
              gpointer       data)
{
  GilJourneyPicture *self = data;
  GtkWidget *widget = part == GIL_JOURNEY_PART_HEADER ? self->header : self->details;
  int minimum_width, natural;

  /* Before the first frame a width may be asked for that is less than there will ever be. */
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum_width, NULL, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, MAX ((int) width, minimum_width), NULL,
                      &natural, NULL, NULL);

  return natural;
}

static void
get_sizes (GilJourneyPicture *self,
           GilJourneySizes   *sizes)
{
  int header_width, bubble_height;

  gtk_widget_measure (self->header, GTK_ORIENTATION_HORIZONTAL, -1, &header_width, NULL, NULL, NULL);
  gtk_widget_measure (self->bubble, GTK_ORIENTATION_VERTICAL, -1, NULL, &bubble_height, NULL, NULL);
  *sizes = (GilJourneySizes) {
    .n_stations = self->route->n_stations,
    .selected = self->selected,
    .header_width = header_width,
    .bubble_height = bubble_height,
    .measure = measure_part,
    .data = self,
  };

  for (gsize i = 0; i < self->route->n_stations; i++) {
    int width, height;

    gil_journey_station_get_label_size (GIL_JOURNEY_STATION (self->stations[i]), &width, &height);
    sizes->label_width = MAX (sizes->label_width, width);
    sizes->label_height = MAX (sizes->label_height, height);
  }
}

static GtkSizeRequestMode
gil_journey_picture_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
gil_journey_picture_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  GilJourneyPicture *self = GIL_JOURNEY_PICTURE (widget);
  GilJourneySizes sizes;
  int least;

  if (self->route == NULL) {
    *minimum = *natural = 0;
    return;
  }

  get_sizes (self, &sizes);
  least = (int) ceilf (gil_journey_layout_get_min_width (&sizes));
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    int details_width;

    gtk_widget_measure (self->details, GTK_ORIENTATION_HORIZONTAL, -1, &details_width, NULL, NULL,
                        NULL);
    least = MAX (least, details_width + GIL_JOURNEY_INDENT);
    *minimum = least;
    *natural = MAX (least, NAT_WIDTH);
  } else {
    GilJourneyLayout layout;

    gil_journey_layout_compute (&sizes, MAX (for_size, least), &layout);
    *minimum = *natural = (int) ceilf (layout.height);
  }
}

static void
allocate (GtkWidget             *child,
          const graphene_rect_t *rect)
{
  gtk_widget_size_allocate (child,
                            &(GtkAllocation) { (int) rect->origin.x, (int) rect->origin.y,
                                               (int) rect->size.width, (int) rect->size.height },
                            -1);
}

/* The message is shown where the request is, on the side of the station that looks inside. */
static void
allocate_bubble (GilJourneyPicture *self)
{
  const graphene_rect_t *lane = &self->layout.lane;
  gboolean is_top = self->selected < self->layout.n_top;
  int left = (int) lane->origin.x;
  int right = left + (int) lane->size.width;
  int center = (int) self->layout.centers[self->selected].x;
  int natural, minimum, height;
  int x, y, width;

  gtk_widget_set_child_visible (self->bubble, !self->layout.vertical);
  gtk_widget_set_child_visible (self->tail, !self->layout.vertical);
  if (self->layout.vertical)
    return;

  gtk_widget_measure (self->bubble, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  gtk_widget_measure (self->bubble, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
  width = MAX (minimum, MIN (natural, right - left));
  x = CLAMP (center - width / 2, left, MAX (left, right - width));
  y = (int) (lane->origin.y + (lane->size.height - height) / 2);

  gtk_widget_size_allocate (self->bubble, &(GtkAllocation) { x, y, width, height }, -1);
  gtk_widget_size_allocate (self->tail,
                            &(GtkAllocation) { center - TAIL_WIDTH / 2,
                                               is_top ? y - TAIL_HEIGHT : y + height,
                                               TAIL_WIDTH, TAIL_HEIGHT },
                            -1);
}

static void
gil_journey_picture_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  GilJourneyPicture *self = GIL_JOURNEY_PICTURE (widget);
  GilJourneySizes sizes;

  if (self->route == NULL)
    return;

  get_sizes (self, &sizes);
  gil_journey_layout_compute (&sizes, width, &self->layout);

  allocate (self->header, &self->layout.header);
  allocate (self->details, &self->layout.details);
  /* In this order: with another layout, what is in the track is to be placed again. */
  gil_journey_track_set_layout (GIL_JOURNEY_TRACK (self->track), &self->layout);
  gtk_widget_size_allocate (self->track, &(GtkAllocation) { 0, 0, width, height }, -1);
  for (gsize i = 0; i < self->route->n_stations; i++) {
    gboolean has_room = self->layout.scenes[i].size.width > 0;

    allocate (self->stations[i], &self->layout.stations[i]);
    if (self->scenes[i] != NULL)
      gtk_widget_set_child_visible (self->scenes[i], has_room);
    if (self->scenes[i] != NULL && has_room)
      allocate (self->scenes[i], &self->layout.scenes[i]);
  }
  allocate_bubble (self);
}

static GtkWidget *
get_stop (GilJourneyPicture *self,
          guint              stop)
{
  GtkWidget *stops[] = { self->header, self->stations[self->selected], self->details };

  return stop < G_N_ELEMENTS (stops) ? stops[stop] : NULL;
}

/* Which of the parts that Tab goes through the keyboard is in; beyond them when in none. */
static guint
find_stop (GilJourneyPicture *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  if (child == NULL)
    return G_MAXUINT;
  if (child == self->header)
    return 0;

  return child == self->details ? 2 : 1;
}

static gboolean
move_focus (GilJourneyPicture *self,
            GtkDirectionType   direction)
{
  gboolean forward = direction == GTK_DIR_TAB_FORWARD;
  guint stop = find_stop (self);
  GtkWidget *child;

  if (stop == G_MAXUINT)
    stop = forward ? 0 : 2;
  else if (stop == 1)
    stop = forward ? 2 : 0;

  for (; (child = get_stop (self, stop)) != NULL; stop += forward ? 1 : G_MAXUINT) {
    if (gtk_widget_child_focus (child, direction))
      return TRUE;
  }

  return FALSE;
}

static gboolean
gil_journey_picture_focus (GtkWidget        *widget,
                           GtkDirectionType  direction)
{
  GilJourneyPicture *self = GIL_JOURNEY_PICTURE (widget);
  GtkWidget *child = gtk_widget_get_focus_child (widget);
  int next = -1;

  if (self->route == NULL)
    return FALSE;
  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD || child == NULL)
    return move_focus (self, direction == GTK_DIR_TAB_BACKWARD ? direction : GTK_DIR_TAB_FORWARD);
  if (child == self->header || child == self->details)
    return gtk_widget_child_focus (child, direction);

  for (guint i = 0; i < self->route->n_stations; i++) {
    if (self->stations[i] == child)
      next = gil_journey_layout_get_neighbour (&self->layout, i, direction);
  }
  if (next < 0)
    return FALSE;

  gil_journey_picture_select (self, (guint) next);
  return gtk_widget_grab_focus (self->stations[next]);
}

/* Fills in the virtual functions. */
void
gil_journey_picture_class_place (GtkWidgetClass *widget_class)
{
  widget_class->get_request_mode = gil_journey_picture_get_request_mode;
  widget_class->measure = gil_journey_picture_measure;
  widget_class->size_allocate = gil_journey_picture_size_allocate;
  widget_class->focus = gil_journey_picture_focus;
}
