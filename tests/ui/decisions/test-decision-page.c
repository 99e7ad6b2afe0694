/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-decision-actions.h"
#include "gil-decision-page.h"
#include "gil-decisions-page.h"
#include "gil-frameworks-page.h"
#include "gil-own-words.h"
#include "gil-test-decisions.h"

static char *
open_page (GilTestDecisions *self)
{
  char *id = gil_test_decisions_keep (self, "For the shop");

  gil_test_decisions_act (self, "win.show-decision", id);
  g_assert_true (GIL_IS_DECISION_PAGE (gil_test_decisions_get_page (self)));

  return id;
}

static GilOwnWords *
get_words (GilTestDecisions *self,
           guint             n)
{
  AdwNavigationPage *page = gil_test_decisions_get_page (self);

  return GIL_OWN_WORDS (gil_test_decisions_find_nth (page, GIL_TYPE_OWN_WORDS, n));
}

static void
test_shown (GilTestDecisions *self,
            gconstpointer     unused)
{
  g_autofree char *id = open_page (self);
  AdwNavigationPage *page = gil_test_decisions_get_page (self);

  g_assert_true (gil_test_shows (page, "For the shop"));
  g_assert_true (gil_test_shows (page, "Async"));
  g_assert_true (gil_test_shows (page, "Docs"));
  g_assert_true (gil_test_shows (page, "Notes of January 2021 · all frameworks"));
  g_assert_true (gil_test_shows (page, "What changed since"));
}

/* Every keystroke, also those of a syllable that is still being composed, and nothing is put back. */
static void
test_words (GilTestDecisions *self,
            gconstpointer     unused)
{
  g_autofree char *id = open_page (self);
  GilOwnWords *why = get_words (self, 0);
  GtkTextView *view = gil_own_words_get_view (why);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (self->folder, "journal.json", NULL);
  g_autofree char *saved = NULL;

  gtk_widget_grab_focus (GTK_WIDGET (view));
  gtk_text_buffer_insert_at_cursor (buffer, "문서", -1);
  g_assert_cmpstr (gil_test_decisions_get_text (self, id, "why"), ==, "문서");
  g_signal_emit_by_name (view, "preedit-changed", "가");
  g_assert_cmpstr (gil_test_decisions_get_text (self, id, "why"), ==, "문서가");
  g_assert_cmpint (gtk_text_buffer_get_char_count (buffer), ==, 2);
  g_assert_true (gtk_text_buffer_get_can_undo (buffer));

  g_assert_true (gil_journal_save (self->journal, &error));
  g_assert_no_error (error);
  g_file_get_contents (path, &saved, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (saved, "문서가"));

  /* Another program changed it: not while somebody writes here. */
  json_object_set_string_member (members, "why", "from elsewhere");
  gil_journal_set (self->journal, GIL_JOURNAL_DECISIONS, id, members);
  /* Beside other tests the window may not be the active one, and then nobody writes in it. */
  g_assert_cmpint (gtk_text_buffer_get_char_count (buffer), ==,
                   gtk_widget_has_focus (GTK_WIDGET (view)) ? 2 : strlen ("from elsewhere"));
  g_signal_emit_by_name (view, "preedit-changed", "");

  json_object_set_string_member (members, "gave_up", "from elsewhere");
  gil_journal_set (self->journal, GIL_JOURNAL_DECISIONS, id, members);
  saved = (g_free (saved), gil_own_words_dup_text (get_words (self, 1)));
  g_assert_cmpstr (saved, ==, "from elsewhere");
}

static void
test_remove (GilTestDecisions *self,
             gconstpointer     unused)
{
  g_autofree char *id = NULL;

  gil_test_decisions_act (self, "win.show-decisions", NULL);
  id = open_page (self);
  gil_test_decisions_act (self, "decision.remove", NULL);
  g_assert_cmpuint (gil_test_decisions_count (self), ==, 0);
  g_assert_true (GIL_IS_DECISIONS_PAGE (gil_test_decisions_get_page (self)));

  gil_test_frameworks_click (gil_test_frameworks_find_button (self->window, "Undo"));
  gil_test_settle (self->window);
  g_assert_cmpuint (gil_test_decisions_count (self), ==, 1);
  g_assert_true (gil_test_shows (self->window, "For the shop"));
}

/* Removed while another page is above it: it is not written back to life. */
static void
test_removed_below (GilTestDecisions *self,
                    gconstpointer     unused)
{
  g_autofree char *id = open_page (self);
  GilOwnWords *why = get_words (self, 0);
  AdwNavigationPage *page = gil_test_decisions_get_page (self);
  g_autoptr (JsonObject) item = NULL;

  gil_test_decisions_act (self, "win.show-framework", "django");
  item = gil_journal_remove (self->journal, GIL_JOURNAL_DECISIONS, id);
  gil_test_decisions_act (self, "win.show-decision", id);
  g_assert_true (gil_test_decisions_get_page (self) == page);
  g_assert_true (gil_test_shows (page, "This decision was removed"));
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (gil_own_words_get_view (why)), "x", -1);
  g_assert_cmpuint (gil_test_decisions_count (self), ==, 0);

  gil_journal_set (self->journal, GIL_JOURNAL_DECISIONS, id, item);
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (page, "For the shop"));
}

static gboolean
has_dialog (gpointer self)
{
  return gil_test_decisions_get_dialog (self) != NULL;
}

static gboolean
has_no_dialog (gpointer self)
{
  return !has_dialog (self);
}

static void
test_rename (GilTestDecisions *self,
             gconstpointer     unused)
{
  g_autofree char *id = open_page (self);
  AdwNavigationPage *page = gil_test_decisions_get_page (self);
  AdwDialog *dialog;

  gil_test_decisions_act (self, "decision.rename", NULL);
  dialog = gil_test_decisions_get_dialog (self);
  gtk_editable_set_text (GTK_EDITABLE (gil_test_find (dialog, ADW_TYPE_ENTRY_ROW)), "Renamed");
  gtk_widget_activate_default (gil_test_find (dialog, ADW_TYPE_ENTRY_ROW));
  gil_test_wait_for (has_no_dialog, self);
  gil_test_settle (self->window);
  g_assert_cmpstr (adw_navigation_page_get_title (page), ==, "Renamed");
  g_assert_true (gil_test_shows (page, "Renamed"));
}

static GilPickSession *
get_session (GilTestDecisions *self)
{
  GtkWidget *page = gil_test_find (self->window, GIL_TYPE_FRAMEWORKS_PAGE);

  return gil_frameworks_page_get_session (GIL_FRAMEWORKS_PAGE (page));
}

/* Asks what was asked then, where it is asked, and back again. */
static void
test_ask_again (GilTestDecisions *self,
                gconstpointer     unused)
{
  GilPickSession *session = get_session (self);
  gsize async = gil_criterion_get_index (gil_catalog_find_criterion (self->catalog, "async"));
  gsize admin = gil_criterion_get_index (gil_catalog_find_criterion (self->catalog, "admin"));
  g_autofree char *id = NULL;

  gil_test_decisions_want (self, "{'admin': 'nice'}");
  id = open_page (self);
  gil_test_decisions_act (self, "decision.ask-again", NULL);
  g_assert_cmpint (gil_pick_session_get_want (session, async), ==, GIL_WANT_MUST);
  g_assert_cmpint (gil_pick_session_get_want (session, admin), ==, GIL_WANT_OFF);
  g_assert_cmpuint (gil_pick_session_get_n_on (session), ==, 2);
  g_assert_cmpint (gil_settings_get_basis (self->settings), ==, GIL_BASIS_NOTES);
  g_assert_cmpint (gil_settings_get_scope (self->settings), ==, GIL_SCOPE_ALL);
  g_assert_cmpstr (adw_navigation_page_get_tag (gil_test_decisions_get_page (self)), ==, "main");

  gil_test_frameworks_click (gil_test_frameworks_find_button (self->window, "Undo"));
  g_assert_cmpint (gil_pick_session_get_want (session, admin), ==, GIL_WANT_NICE);
  g_assert_cmpuint (gil_pick_session_get_n_on (session), ==, 1);
  g_assert_cmpint (gil_settings_get_basis (self->settings), ==, GIL_BASIS_TODAY);
  g_assert_cmpint (gil_settings_get_scope (self->settings), ==, GIL_SCOPE_ACTIVE);
}

static char *
dup_clipboard (GilTestDecisions *self)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self->window));
  g_auto (GValue) value = G_VALUE_INIT;
  g_autoptr (GError) error = NULL;

  g_assert_true (gdk_clipboard_is_local (clipboard));
  g_value_init (&value, G_TYPE_STRING);
  gdk_content_provider_get_value (gdk_clipboard_get_content (clipboard), &value, &error);
  g_assert_no_error (error);

  return g_value_dup_string (&value);
}

static void
test_copy (GilTestDecisions *self,
           gconstpointer     unused)
{
  g_autofree char *id = open_page (self);
  g_autofree char *markdown = NULL;
  g_autofree char *draft = NULL;

  gil_test_decisions_act (self, "decision.copy", NULL);
  markdown = dup_clipboard (self);
  g_assert_true (g_str_has_prefix (markdown, "# For the shop\n"));
  g_assert_true (gil_test_shows (self->window, "Copied as Markdown"));

  gil_test_decisions_act (self, "decision.copy-draft", NULL);
  draft = dup_clipboard (self);
  g_assert_true (g_str_has_prefix (draft, "I chose "));
}

static gboolean
has_file (gpointer path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
test_save (GilTestDecisions *self,
           gconstpointer     unused)
{
  g_autofree char *id = open_page (self);
  g_autofree char *path = g_build_filename (self->folder, "out.md", NULL);
  g_autofree char *missing = g_build_filename (self->folder, "no", "out.md", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) nowhere = g_file_new_for_path (missing);
  g_autofree char *text = NULL;
  GtkWidget *page = GTK_WIDGET (gil_test_decisions_get_page (self));

  gil_decision_save_to (page, file, "# 글\n");
  gil_test_wait_for (has_file, path);
  gil_test_settle (self->window);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "# 글\n");
  g_assert_true (gil_test_shows (self->window, "Saved as “out.md”"));

  gil_decision_save_to (page, nowhere, "# 글\n");
  gil_test_wait_for (has_dialog, self);
  g_assert_nonnull (strstr (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (gil_test_decisions_get_dialog (self))),
                            missing));
}

static void
test_languages (GilTestDecisions *self,
                gconstpointer     unused)
{
  g_autofree char *id = open_page (self);
  AdwNavigationPage *page = gil_test_decisions_get_page (self);

  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_KO);
  g_assert_true (gil_test_shows (page, "비동기"));
  g_assert_false (gil_test_shows (page, "Async"));
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_BOTH);
  g_assert_true (gil_test_shows (page, "Async"));
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (GilTestDecisions *self,
                  gconstpointer     data);
  } cases[] = {
    { "/ui/decision-page/shown", test_shown },
    { "/ui/decision-page/words", test_words },
    { "/ui/decision-page/remove", test_remove },
    { "/ui/decision-page/removed-below", test_removed_below },
    { "/ui/decision-page/rename", test_rename },
    { "/ui/decision-page/ask-again", test_ask_again },
    { "/ui/decision-page/copy", test_copy },
    { "/ui/decision-page/save", test_save },
    { "/ui/decision-page/languages", test_languages },
  };

  gil_test_ui_init (&argc, &argv);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add (cases[i].path, GilTestDecisions, NULL, gil_test_decisions_set_up, cases[i].test,
                gil_test_decisions_tear_down);

  return g_test_run ();
}
