/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-note-editor.h"

#include <glib/gstdio.h>

#include "gil-test-ui.h"

typedef struct
{
  GilJournal *journal;
  GtkWidget *editor;
  GtkTextView *view;
  GtkTextBuffer *buffer;
} Fixture;

static void
open_editor (Fixture *self)
{
  self->editor = g_object_ref_sink (gil_note_editor_new (self->journal, GIL_JOURNAL_MEMOS, "qa", "text",
                                                         "My notes", "Only for you."));
  self->view = gil_note_editor_get_view (GIL_NOTE_EDITOR (self->editor));
  self->buffer = gtk_text_view_get_buffer (self->view);
}

static void
set_up (Fixture       *self,
        gconstpointer  unused)
{
  self->journal = gil_journal_new (NULL);
  g_unlink (gil_journal_get_path (self->journal));
  gil_journal_load (self->journal);
  open_editor (self);
}

static void
tear_down (Fixture       *self,
           gconstpointer  unused)
{
  if (self->editor != NULL)
    g_assert_finalize_object (g_steal_pointer (&self->editor));
  g_assert_true (gil_journal_save (self->journal, NULL));
  g_assert_finalize_object (self->journal);
}

static const char *
get_saved (Fixture    *self,
           const char *member)
{
  JsonObject *item = gil_journal_get (self->journal, GIL_JOURNAL_MEMOS, "qa");

  return item != NULL ? json_object_get_string_member_with_default (item, member, NULL) : NULL;
}

static void
set_saved (Fixture    *self,
           const char *member,
           const char *text)
{
  g_autoptr (JsonObject) members = json_object_new ();

  json_object_set_string_member (members, member, text);
  gil_journal_set (self->journal, GIL_JOURNAL_MEMOS, "qa", members);
}

static void
assert_shown (Fixture    *self,
              const char *text)
{
  g_autofree char *shown = NULL;

  g_object_get (self->buffer, "text", &shown, NULL);
  g_assert_cmpstr (shown, ==, text);
}

/* What is written is in the journal at once, and undoing goes back through every save. */
static void
test_save (Fixture       *self,
           gconstpointer  unused)
{
  g_autoptr (GilJournal) later = gil_journal_new (NULL);

  g_assert_null (get_saved (self, "text"));
  gtk_text_buffer_begin_user_action (self->buffer);
  gtk_text_buffer_insert_at_cursor (self->buffer, "ask", -1);
  gtk_text_buffer_end_user_action (self->buffer);
  g_assert_cmpstr (get_saved (self, "text"), ==, "ask");
  g_assert_true (gil_journal_save (self->journal, NULL));

  gtk_text_buffer_begin_user_action (self->buffer);
  gtk_text_buffer_insert_at_cursor (self->buffer, "\nwhy", -1);
  gtk_text_buffer_end_user_action (self->buffer);
  g_assert_cmpstr (get_saved (self, "text"), ==, "ask\nwhy");
  g_assert_cmpstr (gil_note_editor_get_text (GIL_NOTE_EDITOR (self->editor)), ==, "ask\nwhy");
  g_assert_true (gil_journal_save (self->journal, NULL));

  gtk_text_buffer_undo (self->buffer);
  g_assert_cmpstr (get_saved (self, "text"), ==, "ask");
  gtk_text_buffer_redo (self->buffer);
  g_assert_cmpstr (get_saved (self, "text"), ==, "ask\nwhy");
  gtk_text_buffer_undo (self->buffer);
  gtk_text_buffer_undo (self->buffer);
  g_assert_null (gil_journal_get (self->journal, GIL_JOURNAL_MEMOS, "qa"));
  gtk_text_buffer_redo (self->buffer);

  g_assert_true (gil_journal_save (self->journal, NULL));
  gil_journal_load (later);
  g_assert_cmpstr (json_object_get_string_member (gil_journal_get (later, GIL_JOURNAL_MEMOS, "qa"), "text"),
                   ==, "ask");
}

/* What is being composed is saved, where it is seen, and stays the input method's. */
static void
test_preedit (Fixture       *self,
              gconstpointer  unused)
{
  GtkTextIter at;

  gtk_text_buffer_set_text (self->buffer, "품질 지키기", -1);
  gtk_text_buffer_get_iter_at_offset (self->buffer, &at, 2);
  gtk_text_buffer_place_cursor (self->buffer, &at);

  g_signal_emit_by_name (self->view, "preedit-changed", "ㅇ");
  g_assert_cmpstr (get_saved (self, "text"), ==, "품질ㅇ 지키기");
  g_signal_emit_by_name (self->view, "preedit-changed", "을");
  g_assert_cmpstr (get_saved (self, "text"), ==, "품질을 지키기");
  g_assert_true (gil_journal_save (self->journal, NULL));
  assert_shown (self, "품질 지키기");

  gtk_text_buffer_insert_at_cursor (self->buffer, "을", -1);
  g_signal_emit_by_name (self->view, "preedit-changed", "");
  g_assert_cmpstr (get_saved (self, "text"), ==, "품질을 지키기");
  assert_shown (self, "품질을 지키기");
}

/* A note of one syllable that is still being composed when the page is left. */
static void
test_leave (Fixture       *self,
            gconstpointer  unused)
{
  g_signal_emit_by_name (self->view, "preedit-changed", "왜");
  g_assert_finalize_object (g_steal_pointer (&self->editor));
  g_assert_cmpstr (get_saved (self, "text"), ==, "왜");

  open_editor (self);
  assert_shown (self, "왜");
  g_assert_false (gtk_text_buffer_get_can_undo (self->buffer));
}

static void
test_empty (Fixture       *self,
            gconstpointer  unused)
{
  const char *const blanks[] = { "", " ", "\n\n", "\u3000\t" };

  for (gsize i = 0; i < G_N_ELEMENTS (blanks); i++) {
    gtk_text_buffer_set_text (self->buffer, "something", -1);
    g_assert_cmpstr (get_saved (self, "text"), ==, "something");
    gtk_text_buffer_set_text (self->buffer, blanks[i], -1);
    g_assert_null (gil_journal_get (self->journal, GIL_JOURNAL_MEMOS, "qa"));
    assert_shown (self, blanks[i]);
  }

  /* What else is in the item is not ours to take. */
  gtk_text_buffer_set_text (self->buffer, "something", -1);
  set_saved (self, "colour", "blue");
  gtk_text_buffer_set_text (self->buffer, "", -1);
  g_assert_nonnull (gil_journal_get (self->journal, GIL_JOURNAL_MEMOS, "qa"));
  g_assert_null (get_saved (self, "text"));
  g_assert_cmpstr (get_saved (self, "colour"), ==, "blue");
}

/* What somebody else writes is shown, and what is not a text is nothing. */
static void
test_reload (Fixture       *self,
             gconstpointer  unused)
{
  g_autoptr (JsonObject) wrong = json_object_new ();
  g_autoptr (JsonObject) removed = NULL;

  set_saved (self, "text", "from elsewhere");
  assert_shown (self, "from elsewhere");
  g_assert_cmpstr (gil_note_editor_get_text (GIL_NOTE_EDITOR (self->editor)), ==, "from elsewhere");
  g_assert_false (gtk_text_buffer_get_can_undo (self->buffer));

  removed = gil_journal_remove (self->journal, GIL_JOURNAL_MEMOS, "qa");
  assert_shown (self, "");
  gil_journal_set (self->journal, GIL_JOURNAL_MEMOS, "qa", removed);
  assert_shown (self, "from elsewhere");

  json_object_set_int_member (wrong, "text", 5);
  gil_journal_set (self->journal, GIL_JOURNAL_MEMOS, "qa", wrong);
  assert_shown (self, "");

  set_saved (self, "text", "back");
  gtk_text_buffer_insert_at_cursor (self->buffer, "!", -1);
  g_assert_cmpstr (get_saved (self, "text"), ==, "back!");
}

/* Not under the hands of somebody who writes, but as soon as the pen is down. */
static void
test_reload_while_writing (Fixture       *self,
                           gconstpointer  unused)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *button = gtk_button_new_with_label ("Elsewhere");
  GtkWidget *host;

  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (box), self->editor);
  host = gil_test_host_new (box, 400, 400);
  g_assert_true (gtk_widget_grab_focus (self->editor));
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (self->view)));

  gtk_text_buffer_insert_at_cursor (self->buffer, "mine", -1);
  set_saved (self, "text", "theirs");
  assert_shown (self, "mine");

  gtk_widget_grab_focus (button);
  assert_shown (self, "theirs");

  gil_test_window_close (host);
}

static void
test_trouble (Fixture       *self,
              gconstpointer  unused)
{
  g_autoptr (GilJournal) locked = gil_journal_new (g_get_user_data_dir ());
  GtkWidget *editor;
  GtkWidget *host;

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);
  gil_journal_load (locked);
  g_assert_cmpint (gil_journal_get_state (locked), ==, GIL_JOURNAL_LOCKED_OUT);

  editor = gil_note_editor_new (locked, GIL_JOURNAL_MEMOS, "qa", "text", "My notes", "Only for you.");
  host = gil_test_host_new (editor, 400, 300);
  g_assert_true (gil_test_shows (host, "What you write is not being saved"));
  gil_test_window_close (host);

  host = gil_test_host_new (self->editor, 400, 300);
  g_assert_true (gil_test_shows (host, "My notes"));
  g_assert_false (gil_test_shows (host, "What you write is not being saved"));
  gil_test_window_close (host);
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/ui/note-editor/save", test_save);
  ADD ("/ui/note-editor/preedit", test_preedit);
  ADD ("/ui/note-editor/leave", test_leave);
  ADD ("/ui/note-editor/empty", test_empty);
  ADD ("/ui/note-editor/reload", test_reload);
  ADD ("/ui/note-editor/reload-while-writing", test_reload_while_writing);
  ADD ("/ui/note-editor/trouble", test_trouble);
#undef ADD

  return g_test_run ();
}
