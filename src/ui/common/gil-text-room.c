/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-text-room.h"

/* What is seen of the page above and below the line that is written. */
#define MARGIN 24

/* A text view that stands in a page with other things and does not scroll by itself. */
typedef struct
{
  gulong layout_id;
  gboolean resized;
  gboolean moved;
} Room;

static Room *
get_room (GtkTextView *view)
{
  return g_object_get_data (G_OBJECT (view), "gil-text-room");
}

static void
wait_for_layout (GtkTextView *view)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (view));

  if (clock != NULL)
    gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_LAYOUT);
}

/* How high its lines are, a text view knows when it has been given a width, and what it then asks for
 * is not heard: it is in the middle of being laid out. So it is asked again. */
static void
check_height (GtkTextView *view)
{
  GtkWidget *widget = GTK_WIDGET (view);
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (widget), NULL, &height,
                      NULL, NULL);
  if (height != gtk_widget_get_height (widget))
    gtk_widget_queue_resize (widget);
}

static void
show_cursor (GtkTextView *view)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (GTK_WIDGET (view), GTK_TYPE_SCROLLED_WINDOW);
  GtkWidget *viewport;
  GtkAdjustment *adjustment;
  GdkRectangle cursor;
  graphene_point_t point;
  int x, y;

  if (scroller == NULL || !gtk_widget_has_focus (GTK_WIDGET (view)))
    return;

  viewport = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller));
  gtk_text_view_get_cursor_locations (view, NULL, &cursor, NULL);
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, cursor.x, cursor.y, &x, &y);
  if (!gtk_widget_compute_point (GTK_WIDGET (view), viewport,
                                 &GRAPHENE_POINT_INIT ((float) x, (float) y), &point))
    return;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  point.y += (float) gtk_adjustment_get_value (adjustment);
  gtk_adjustment_clamp_page (adjustment, point.y - MARGIN, point.y + (float) cursor.height + MARGIN);
}

static void
layout_cb (GtkTextView *view)
{
  Room *room = get_room (view);

  if (room->resized) {
    room->resized = FALSE;
    check_height (view);
  }
  if (room->moved) {
    room->moved = FALSE;
    show_cursor (view);
  }
}

static void
resized_cb (GtkTextView *view)
{
  get_room (view)->resized = TRUE;
  wait_for_layout (view);
}

/* The line that it is in may be new, and have a place only after the next layout. */
static void
moved_cb (GtkTextView *view)
{
  get_room (view)->moved = TRUE;
  wait_for_layout (view);
}

static void
realize_cb (GtkTextView *view)
{
  get_room (view)->layout_id =
    g_signal_connect_object (gtk_widget_get_frame_clock (GTK_WIDGET (view)), "layout",
                             G_CALLBACK (layout_cb), view, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
unrealize_cb (GtkTextView *view)
{
  g_clear_signal_handler (&get_room (view)->layout_id, gtk_widget_get_frame_clock (GTK_WIDGET (view)));
}

/* A text view has the height of its text and keeps its cursor in sight only where it scrolls by
 * itself; this gives it both in a page that scrolls as a whole. */
void
gil_text_room_give (GtkTextView *view)
{
  g_return_if_fail (GTK_IS_TEXT_VIEW (view));
  g_return_if_fail (get_room (view) == NULL);

  g_object_set_data_full (G_OBJECT (view), "gil-text-room", g_new0 (Room, 1), g_free);
  g_signal_connect (view, "realize", G_CALLBACK (realize_cb), NULL);
  g_signal_connect (view, "unrealize", G_CALLBACK (unrealize_cb), NULL);
  g_signal_connect_object (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view)), "changed",
                           G_CALLBACK (resized_cb), view, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_text_view_get_buffer (view), "notify::cursor-position",
                           G_CALLBACK (moved_cb), view, G_CONNECT_SWAPPED);
}
