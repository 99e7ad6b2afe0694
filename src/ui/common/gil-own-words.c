/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-own-words.h"

#include <string.h>

#include "gil-focus.h"

/* Pixels of the page stay in sight above and below the line that is written. */
#define MARGIN 24

/* Text being composed counts, for a Korean syllable may never be committed; whoever saves
 * the text must not put it back, which would end the composing. */
struct _GilOwnWords
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkLabel *title_label;
  GtkLabel *hint_label;
  GtkTextView *view;

  char *title;
  char *hint;
  char *preedit;
  gboolean setting;
};

G_DEFINE_FINAL_TYPE (GilOwnWords, gil_own_words, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_HINT,
  N_PROPS,
};

enum
{
  SIGNAL_EDITED,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

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

/* A text view learns its height while it is being laid out, when its own request for more goes
 * unheard; so it is measured again afterwards. */
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

static gboolean
scroll_to_focus_cb (gpointer viewport)
{
  gtk_viewport_set_scroll_to_focus (viewport, TRUE);

  return G_SOURCE_REMOVE;
}

/* A page brings what gets the focus into sight as a whole. A text that is taller than the page it would
 * bring to its beginning, away from under the pointer. */
static void
pressed_cb (GtkTextView *view)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (view), GTK_TYPE_VIEWPORT);

  if (viewport == NULL || !gtk_viewport_get_scroll_to_focus (GTK_VIEWPORT (viewport)))
    return;

  gtk_viewport_set_scroll_to_focus (GTK_VIEWPORT (viewport), FALSE);
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, scroll_to_focus_cb, g_object_ref (viewport), g_object_unref);
}

/* A page is what can be seen of the text, which the view around it does not know. */
static void
move_cursor_cb (GtkTextView     *view,
                GtkMovementStep  step,
                int              count,
                gboolean         extend)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (GTK_WIDGET (view), GTK_TYPE_SCROLLED_WINDOW);
  GdkRectangle cursor;
  int n_lines;

  if (step != GTK_MOVEMENT_PAGES || scroller == NULL)
    return;

  gtk_text_view_get_cursor_locations (view, NULL, &cursor, NULL);
  n_lines = MAX (gtk_widget_get_height (scroller) / MAX (cursor.height, 1) - 1, 1);
  g_signal_stop_emission_by_name (view, "move-cursor");
  g_signal_emit_by_name (view, "move-cursor", GTK_MOVEMENT_DISPLAY_LINES, count * n_lines, extend);
}

/* A text view has the height of its text and keeps its cursor in sight only where it scrolls by
 * itself; this gives it both in a page that scrolls as a whole. */
static void
give_room (GtkTextView *view)
{
  GtkGesture *press = gtk_gesture_click_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_object_set_data_full (G_OBJECT (view), "gil-text-room", g_new0 (Room, 1), g_free);
  g_signal_connect (view, "realize", G_CALLBACK (realize_cb), NULL);
  g_signal_connect (view, "unrealize", G_CALLBACK (unrealize_cb), NULL);
  g_signal_connect_object (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view)), "changed",
                           G_CALLBACK (resized_cb), view, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_text_view_get_buffer (view), "notify::cursor-position",
                           G_CALLBACK (moved_cb), view, G_CONNECT_SWAPPED);
  g_signal_connect (view, "move-cursor", G_CALLBACK (move_cursor_cb), NULL);

  g_signal_connect_swapped (focus, "enter", G_CALLBACK (moved_cb), view);
  gtk_widget_add_controller (GTK_WIDGET (view), focus);

  gtk_event_controller_set_name (GTK_EVENT_CONTROLLER (press), "press");
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (press), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (press, "pressed", G_CALLBACK (pressed_cb), view);
  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (press));
}

static void
edited_cb (GilOwnWords *self)
{
  if (!self->setting)
    g_signal_emit (self, signals[SIGNAL_EDITED], 0);
}

static void
preedit_changed_cb (GilOwnWords *self,
                    const char  *preedit,
                    GtkTextView *view)
{
  if (g_set_str (&self->preedit, preedit))
    edited_cb (self);
}

static void
show_if_set (GtkLabel   *label,
             const char *text)
{
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

static void
gil_own_words_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  GilOwnWords *self = GIL_OWN_WORDS (object);

  switch (prop_id) {
  case PROP_TITLE:
    g_value_set_string (value, self->title);
    break;
  case PROP_HINT:
    g_value_set_string (value, self->hint);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_own_words_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  GilOwnWords *self = GIL_OWN_WORDS (object);

  switch (prop_id) {
  case PROP_TITLE:
    self->title = g_value_dup_string (value);
    show_if_set (self->title_label, self->title);
    break;
  case PROP_HINT:
    self->hint = g_value_dup_string (value);
    show_if_set (self->hint_label, self->hint);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static gboolean
gil_own_words_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GIL_OWN_WORDS (widget)->view));
}

static void
gil_own_words_dispose (GObject *object)
{
  GilOwnWords *self = GIL_OWN_WORDS (object);

  /* Text that is taken away with the widget is no edit. */
  self->setting = TRUE;
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->hint, g_free);
  g_clear_pointer (&self->preedit, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_OWN_WORDS);

  G_OBJECT_CLASS (gil_own_words_parent_class)->dispose (object);
}

static void
gil_own_words_class_init (GilOwnWordsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gil_own_words_get_property;
  object_class->set_property = gil_own_words_set_property;
  object_class->dispose = gil_own_words_dispose;
  widget_class->grab_focus = gil_own_words_grab_focus;
  widget_class->focus = gil_focus_children;

  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  props[PROP_HINT] = g_param_spec_string ("hint", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /* The text changed, or what is being composed in it. */
  signals[SIGNAL_EDITED] = g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "ownwords");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/common/gil-own-words.ui");
  gtk_widget_class_bind_template_child (widget_class, GilOwnWords, title_label);
  gtk_widget_class_bind_template_child (widget_class, GilOwnWords, hint_label);
  gtk_widget_class_bind_template_child (widget_class, GilOwnWords, view);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, preedit_changed_cb);
}

static void
gil_own_words_init (GilOwnWords *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  give_room (self->view);
}

char *
gil_own_words_dup_text (GilOwnWords *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, cursor, end;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_return_val_if_fail (GIL_IS_OWN_WORDS (self), NULL);

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  before = gtk_text_buffer_get_text (buffer, &start, &cursor, TRUE);
  after = gtk_text_buffer_get_text (buffer, &cursor, &end, TRUE);

  return g_strconcat (before, self->preedit != NULL ? self->preedit : "", after, NULL);
}

/* Bytes that two texts share at their beginning, in whole characters. */
static gsize
find_same_start (const char *a,
                 const char *b)
{
  gsize n = 0;

  while (a[n] != '\0' && a[n] == b[n])
    n++;
  while (n > 0 && ((guchar) a[n] & 0xc0) == 0x80)
    n--;

  return n;
}

/* The same at their end, without what is in the first @start bytes. */
static gsize
find_same_end (const char *a,
               const char *b,
               gsize       start)
{
  gsize a_len = strlen (a), b_len = strlen (b);
  gsize n = 0;

  while (n < MIN (a_len, b_len) - start && a[a_len - n - 1] == b[b_len - n - 1])
    n++;
  while (n > 0 && ((guchar) a[a_len - n] & 0xc0) == 0x80)
    n--;

  return n;
}

/* Only what differs is put in, so that the cursor stays where it was; it cannot be undone and is no
 * edit. */
void
gil_own_words_set_text (GilOwnWords *self,
                        const char  *text)
{
  GtkTextBuffer *buffer;
  GtkTextIter first, last;
  g_autofree char *old = NULL;
  gsize start, end;

  g_return_if_fail (GIL_IS_OWN_WORDS (self));
  g_return_if_fail (text != NULL);

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_get_bounds (buffer, &first, &last);
  old = gtk_text_buffer_get_text (buffer, &first, &last, TRUE);
  start = find_same_start (old, text);
  end = find_same_end (old, text, start);

  self->setting = TRUE;
  gtk_text_buffer_begin_irreversible_action (buffer);
  gtk_text_buffer_get_iter_at_offset (buffer, &first, (int) g_utf8_strlen (old, (gssize) start));
  gtk_text_buffer_get_iter_at_offset (buffer, &last, (int) (g_utf8_strlen (old, -1)
                                                    - g_utf8_strlen (old + strlen (old) - end, -1)));
  gtk_text_buffer_delete (buffer, &first, &last);
  gtk_text_buffer_insert (buffer, &first, text + start, (int) (strlen (text) - start - end));
  gtk_text_buffer_end_irreversible_action (buffer);
  self->setting = FALSE;
}

GtkTextView *
gil_own_words_get_view (GilOwnWords *self)
{
  g_return_val_if_fail (GIL_IS_OWN_WORDS (self), NULL);

  return self->view;
}
