/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-own-words.h"
#include "gil-test-ui.h"

static void
count_cb (guint *n)
{
  *n += 1;
}

static GilOwnWords *
words_new (guint *n_edits)
{
  GilOwnWords *words = g_object_new (GIL_TYPE_OWN_WORDS, "title", "Why", "hint", "What settled it?", NULL);

  g_signal_connect_swapped (words, "edited", G_CALLBACK (count_cb), n_edits);

  return g_object_ref_sink (words);
}

static void
test_text (void)
{
  guint n_edits = 0;
  GilOwnWords *words = words_new (&n_edits);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (gil_own_words_get_view (words));
  g_autofree char *empty = gil_own_words_dup_text (words);
  g_autofree char *text = NULL;

  g_assert_cmpstr (empty, ==, "");
  gil_own_words_set_text (words, "one\ntwo");
  g_assert_cmpuint (n_edits, ==, 0);
  g_assert_false (gtk_text_buffer_get_can_undo (buffer));
  gtk_text_buffer_insert_at_cursor (buffer, "!", -1);
  g_assert_cmpuint (n_edits, ==, 1);
  text = gil_own_words_dup_text (words);
  g_assert_cmpstr (text, ==, "one\ntwo!");

  g_assert_false (gtk_text_view_get_accepts_tab (gil_own_words_get_view (words)));
  gtk_test_accessible_assert_role (gil_own_words_get_view (words), GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  g_assert_finalize_object (words);
}

/* At the cursor, also in the middle of a text. */
static void
test_preedit (void)
{
  guint n_edits = 0;
  GilOwnWords *words = words_new (&n_edits);
  GtkTextView *view = gil_own_words_get_view (words);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  g_autofree char *composed = NULL;
  g_autofree char *after = NULL;
  GtkTextIter at;

  gil_own_words_set_text (words, "문서 좋아요");
  gtk_text_buffer_get_iter_at_offset (buffer, &at, 2);
  gtk_text_buffer_place_cursor (buffer, &at);
  g_signal_emit_by_name (view, "preedit-changed", "가");
  g_signal_emit_by_name (view, "preedit-changed", "가");
  g_assert_cmpuint (n_edits, ==, 1);
  composed = gil_own_words_dup_text (words);
  g_assert_cmpstr (composed, ==, "문서가 좋아요");

  g_signal_emit_by_name (view, "preedit-changed", "");
  after = gil_own_words_dup_text (words);
  g_assert_cmpstr (after, ==, "문서 좋아요");
  g_assert_finalize_object (words);
}

/* Tab leads through the texts and out of them, forwards and backwards. */
static void
test_tab (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *order[4];
  GtkWidget *host;

  order[0] = gtk_button_new_with_label ("before");
  gtk_box_append (GTK_BOX (box), order[0]);
  for (guint i = 1; i < 3; i++) {
    GilOwnWords *words = g_object_new (GIL_TYPE_OWN_WORDS, "title", "Why", NULL);

    gil_own_words_set_text (words, "one\ntwo");
    gtk_box_append (GTK_BOX (box), GTK_WIDGET (words));
    order[i] = GTK_WIDGET (gil_own_words_get_view (words));
  }
  order[3] = gtk_button_new_with_label ("after");
  gtk_box_append (GTK_BOX (box), order[3]);
  host = gil_test_host_new (box, 400, 400);

  gtk_widget_grab_focus (order[0]);
  for (guint i = 1; i < G_N_ELEMENTS (order); i++) {
    gtk_widget_child_focus (host, GTK_DIR_TAB_FORWARD);
    g_assert_true (gtk_window_get_focus (GTK_WINDOW (host)) == order[i]);
  }
  for (guint i = G_N_ELEMENTS (order) - 1; i > 0; i--) {
    gtk_widget_child_focus (host, GTK_DIR_TAB_BACKWARD);
    g_assert_true (gtk_window_get_focus (GTK_WINDOW (host)) == order[i - 1]);
  }

  gil_test_window_close (host);
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);
  g_test_add_func ("/ui/own-words/text", test_text);
  g_test_add_func ("/ui/own-words/preedit", test_preedit);
  g_test_add_func ("/ui/own-words/tab", test_tab);

  return g_test_run ();
}
