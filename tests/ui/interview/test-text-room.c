/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-own-words.h"
#include "gil-test-ui.h"

/* A text in a page that scrolls as a whole: it has all the height it needs, and the line that is
 * written is in sight. */

#define WIDTH 360
#define HEIGHT 300

typedef struct
{
  GilOwnWords *words;
  GtkTextView *view;
  GtkWidget *scroller;
  GtkWidget *host;
} Page;

static void
page_open (Page       *self,
           const char *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->words = g_object_new (GIL_TYPE_OWN_WORDS, "title", "Full answer", NULL);
  self->view = gil_own_words_get_view (self->words);
  gil_own_words_set_text (self->words, text);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->words));
  gtk_box_append (GTK_BOX (box), gtk_button_new_with_label ("What comes below"));
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), box);
  self->host = gil_test_host_new (self->scroller, WIDTH, HEIGHT);
  gil_test_settle (self->host);
}

/* Up to where the last line goes, in the text view. */
static int
get_end (Page *self)
{
  GtkTextIter end;
  GdkRectangle at;
  int y;

  gtk_text_buffer_get_end_iter (gtk_text_view_get_buffer (self->view), &end);
  gtk_text_view_get_iter_location (self->view, &end, &at);
  gtk_text_view_buffer_to_window_coords (self->view, GTK_TEXT_WINDOW_WIDGET, 0, at.y + at.height, NULL,
                                         &y);

  return y;
}

static void
assert_fits (Page *self)
{
  int below = gtk_widget_get_height (GTK_WIDGET (self->view)) - get_end (self);

  g_assert_cmpint (below, >=, 0);
  g_assert_cmpint (below, <=, 40);
}

static void
assert_cursor_in_sight (Page *self)
{
  GdkRectangle cursor;
  graphene_point_t point;
  int x, y;

  gtk_text_view_get_cursor_locations (self->view, NULL, &cursor, NULL);
  gtk_text_view_buffer_to_window_coords (self->view, GTK_TEXT_WINDOW_WIDGET, cursor.x, cursor.y, &x, &y);
  g_assert_true (gtk_widget_compute_point (GTK_WIDGET (self->view), self->scroller,
                                           &GRAPHENE_POINT_INIT ((float) x, (float) y), &point));
  g_assert_cmpfloat (point.y, >=, 0);
  g_assert_cmpfloat (point.y + (float) cursor.height, <=, (float) gtk_widget_get_height (self->scroller));
}

static void
place_cursor (Page *self,
              int   offset)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  GtkTextIter at;

  gtk_text_buffer_get_iter_at_offset (buffer, &at, offset);
  gtk_text_buffer_place_cursor (buffer, &at);
  gil_test_settle (self->host);
}

static char *
repeat (const char *text,
        guint       n)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (all, text);

  return g_string_free (all, FALSE);
}

/* One paragraph of many lines, and many paragraphs. */
static void
test_height (void)
{
  static const char *const texts[] = { "We chose it because it was the one we knew. ", "One line\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autofree char *text = repeat (texts[i], 40);
    Page page = { 0 };

    page_open (&page, text);
    assert_fits (&page);
    g_assert_cmpint (get_end (&page), >, HEIGHT);

    gtk_window_set_default_size (GTK_WINDOW (page.host), WIDTH * 2, HEIGHT);
    gil_test_settle (page.host);
    assert_fits (&page);
    gtk_window_set_default_size (GTK_WINDOW (page.host), WIDTH, HEIGHT);
    gil_test_settle (page.host);
    assert_fits (&page);
    gil_test_window_close (page.host);
  }
}

static void
test_cursor (void)
{
  GtkTextBuffer *buffer;
  GtkAdjustment *adjustment;
  Page page = { 0 };

  page_open (&page, "");
  buffer = gtk_text_view_get_buffer (page.view);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page.scroller));
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (page.words)));
  gil_test_settle (page.host);

  for (guint i = 0; i < 30; i++) {
    gtk_text_buffer_insert_at_cursor (buffer, "One line\n", -1);
    gil_test_settle (page.host);
    assert_cursor_in_sight (&page);
  }
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 0);
  assert_fits (&page);

  place_cursor (&page, 0);
  assert_cursor_in_sight (&page);
  place_cursor (&page, 9 * 15);
  assert_cursor_in_sight (&page);

  /* Who scrolls away to look at something else is left alone, and back with the next key. */
  gtk_adjustment_set_value (adjustment, 0);
  gil_test_settle (page.host);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  gtk_text_buffer_insert_at_cursor (buffer, "!", -1);
  gil_test_settle (page.host);
  assert_cursor_in_sight (&page);
  gil_test_window_close (page.host);
}

/* What is put in from elsewhere does not move the page of somebody who is not at it. */
static void
test_unfocused (void)
{
  g_autofree char *text = repeat ("One line\n", 40);
  GtkAdjustment *adjustment;
  Page page = { 0 };

  page_open (&page, "");
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page.scroller));
  g_assert_true (gtk_widget_grab_focus (gil_test_find (page.scroller, GTK_TYPE_BUTTON)));
  gil_test_settle (page.host);
  gtk_adjustment_set_value (adjustment, 0);
  gil_own_words_set_text (page.words, text);
  gil_test_settle (page.host);
  assert_fits (&page);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  gil_test_window_close (page.host);
}

static char *
write_lines (guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%sline %u", i > 0 ? "\n" : "", i);

  return g_string_free_and_steal (text);
}

static GtkEventController *
find_press (GtkWidget *view)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (view);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (g_strcmp0 (gtk_event_controller_get_name (controller), "press") == 0)
      return controller;
  }

  g_assert_not_reached ();
}

/* A press into a text taller than the page leaves the page where it is: what is under the pointer stays
 * there. Afterwards the page follows the focus again. */
static void
test_press (void)
{
  g_autofree char *text = write_lines (200);
  Page page;
  GtkAdjustment *adjustment;
  GtkTextIter at;
  double value;

  page_open (&page, text);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page.scroller));
  gtk_widget_grab_focus (gtk_widget_get_last_child (gtk_widget_get_parent (GTK_WIDGET (page.words))));
  gil_test_settle (page.host);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment) / 2);
  gil_test_settle (page.host);
  value = gtk_adjustment_get_value (adjustment);

  g_signal_emit_by_name (find_press (GTK_WIDGET (page.view)), "pressed", 1, 10.0, value);
  gtk_text_view_get_iter_at_location (page.view, &at, 10, (int) value);
  gtk_text_iter_forward_lines (&at, 3);
  gtk_text_buffer_place_cursor (gtk_text_view_get_buffer (page.view), &at);
  gtk_widget_grab_focus (GTK_WIDGET (page.view));
  gil_test_settle (page.host);

  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment), value, 60);
  assert_cursor_in_sight (&page);
  g_assert_true (gtk_viewport_get_scroll_to_focus (
      GTK_VIEWPORT (gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (page.scroller)))));
  gil_test_window_close (page.host);
}

/* Page Down goes by what can be seen, not by the whole text. */
static void
test_page_down (void)
{
  g_autofree char *text = write_lines (200);
  Page page;
  GtkTextBuffer *buffer;
  GtkTextIter at;
  int line;

  page_open (&page, text);
  buffer = gtk_text_view_get_buffer (page.view);
  gtk_text_buffer_get_start_iter (buffer, &at);
  gtk_text_buffer_place_cursor (buffer, &at);
  gtk_widget_grab_focus (GTK_WIDGET (page.view));
  g_signal_emit_by_name (page.view, "move-cursor", GTK_MOVEMENT_PAGES, 1, FALSE);
  gil_test_settle (page.host);

  gtk_text_buffer_get_iter_at_mark (buffer, &at, gtk_text_buffer_get_insert (buffer));
  line = gtk_text_iter_get_line (&at);
  g_assert_cmpint (line, >, 3);
  g_assert_cmpint (line, <, 40);
  assert_cursor_in_sight (&page);

  g_signal_emit_by_name (page.view, "move-cursor", GTK_MOVEMENT_PAGES, -1, FALSE);
  gtk_text_buffer_get_iter_at_mark (buffer, &at, gtk_text_buffer_get_insert (buffer));
  g_assert_cmpint (gtk_text_iter_get_line (&at), ==, 0);
  gil_test_window_close (page.host);
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  g_test_add_func ("/ui/text-room/height", test_height);
  g_test_add_func ("/ui/text-room/cursor", test_cursor);
  g_test_add_func ("/ui/text-room/unfocused", test_unfocused);
  g_test_add_func ("/ui/text-room/press", test_press);
  g_test_add_func ("/ui/text-room/page-down", test_page_down);

  return g_test_run ();
}
