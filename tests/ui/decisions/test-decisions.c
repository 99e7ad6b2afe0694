/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-decision-page.h"
#include "gil-decisions-page.h"
#include "gil-keep-dialog.h"
#include "gil-own-words.h"
#include "gil-question-page.h"
#include "gil-test-decisions.h"

#define QUESTION "{'async': 'must', 'docs': 'nice'}"

static void
type (GilOwnWords *words,
      const char  *text)
{
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (gil_own_words_get_view (words)), text, -1);
}

static gboolean
is_ready (gpointer data)
{
  GilTestDecisions *self = data;
  AdwDialog *dialog = gil_test_decisions_get_dialog (self);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self->window));

  /* The order of Tab is that of places, so everything must have one. */
  return dialog != NULL && focus != NULL
         && gtk_widget_is_ancestor (focus, gil_test_find (dialog, ADW_TYPE_ENTRY_ROW))
         && gtk_widget_get_height (gil_test_decisions_find_nth (dialog, GIL_TYPE_OWN_WORDS, 1)) > 0;
}

/* Open, and the name is where one writes first. */
static AdwDialog *
open_dialog (GilTestDecisions *self)
{
  AdwDialog *dialog;

  gil_test_decisions_want (self, QUESTION);
  gil_test_decisions_act (self, "win.keep-decision", NULL);
  gil_test_wait_for (is_ready, self);
  gil_test_settle (self->window);
  dialog = gil_test_decisions_get_dialog (self);
  g_assert_true (GIL_IS_KEEP_DIALOG (dialog));

  return dialog;
}

static gboolean
is_closed (gpointer self)
{
  return gil_test_decisions_get_dialog (self) == NULL;
}

static gboolean
is_open (gpointer self)
{
  return !is_closed (self);
}

/* Escape closes the dialog; what was written is one press away, and nothing is offered where nothing
 * was written. */
static void
test_leave (GilTestDecisions *self,
            gconstpointer     unused)
{
  AdwDialog *dialog = open_dialog (self);
  g_autofree char *text = NULL;

  adw_dialog_close (dialog);
  gil_test_wait_for (is_closed, self);
  g_assert_false (gil_test_shows (self->window, "Decision not kept"));

  dialog = open_dialog (self);
  type (GIL_OWN_WORDS (gil_test_decisions_find_nth (dialog, GIL_TYPE_OWN_WORDS, 0)), "문서가 좋아요");
  adw_dialog_close (dialog);
  gil_test_wait_for (is_closed, self);
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (self->window, "Decision not kept"));

  gil_test_frameworks_click (gil_test_frameworks_find_button (self->window, "Undo"));
  gil_test_wait_for (is_open, self);
  dialog = gil_test_decisions_get_dialog (self);
  text = gil_own_words_dup_text (GIL_OWN_WORDS (gil_test_decisions_find_nth (dialog, GIL_TYPE_OWN_WORDS, 0)));
  g_assert_cmpstr (text, ==, "문서가 좋아요");
  adw_dialog_force_close (dialog);
}

static gboolean
is_kept (gpointer self)
{
  return gil_test_decisions_count (self) > 0 && gil_test_decisions_get_dialog (self) == NULL;
}

static void
test_keep (GilTestDecisions *self,
           gconstpointer     unused)
{
  AdwDialog *dialog = open_dialog (self);
  GtkWidget *entry = gil_test_find (dialog, ADW_TYPE_ENTRY_ROW);
  g_auto (GStrv) ids = NULL;

  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "FastAPI — async, docs");
  type (GIL_OWN_WORDS (gil_test_decisions_find_nth (dialog, GIL_TYPE_OWN_WORDS, 0)), "문서가 좋아요");
  type (GIL_OWN_WORDS (gil_test_decisions_find_nth (dialog, GIL_TYPE_OWN_WORDS, 1)), "No admin");

  /* Return in the entry saves, as long after as a button takes to spring back. */
  gtk_widget_activate_default (entry);
  gil_test_wait_for (is_kept, self);
  gil_test_settle (self->window);

  ids = gil_journal_list (self->journal, GIL_JOURNAL_DECISIONS);
  g_assert_cmpuint (g_strv_length (ids), ==, 1);
  g_assert_cmpstr (gil_test_decisions_get_text (self, ids[0], "title"), ==, "FastAPI — async, docs");
  g_assert_cmpstr (gil_test_decisions_get_text (self, ids[0], "chosen"), ==, "fastapi");
  g_assert_cmpstr (gil_test_decisions_get_text (self, ids[0], "why"), ==, "문서가 좋아요");
  g_assert_cmpstr (gil_test_decisions_get_text (self, ids[0], "gave_up"), ==, "No admin");
  g_assert_null (gil_test_decisions_get_dialog (self));

  /* And the toast leads to it. */
  g_assert_true (gil_test_shows (self->window, "Decision kept"));
  gil_test_frameworks_click (gil_test_frameworks_find_button (self->window, "Open"));
  gil_test_settle (self->window);
  g_assert_true (GIL_IS_DECISION_PAGE (gil_test_decisions_get_page (self)));
}

/* The suggested name follows the choice, but never what somebody wrote. */
static void
test_choice (GilTestDecisions *self,
             gconstpointer     unused)
{
  AdwDialog *dialog = open_dialog (self);
  GtkEditable *entry = GTK_EDITABLE (gil_test_find (dialog, ADW_TYPE_ENTRY_ROW));
  AdwComboRow *choice = ADW_COMBO_ROW (gil_test_find (dialog, ADW_TYPE_COMBO_ROW));
  g_auto (GStrv) ids = NULL;

  adw_combo_row_set_selected (choice, 1);
  g_assert_false (g_str_has_prefix (gtk_editable_get_text (entry), "FastAPI"));
  g_assert_true (g_str_has_suffix (gtk_editable_get_text (entry), " — async, docs"));
  gtk_editable_set_text (entry, "For the shop");
  adw_combo_row_set_selected (choice, 0);
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "For the shop");

  /* A name of blanks is none. */
  gtk_editable_set_text (entry, "  ");
  gil_test_frameworks_click (gil_test_frameworks_find_button (dialog, "Save"));
  gil_test_settle (self->window);
  ids = gil_journal_list (self->journal, GIL_JOURNAL_DECISIONS);
  g_assert_cmpstr (gil_test_decisions_get_text (self, ids[0], "title"), ==, "FastAPI — async, docs");
}

static void
test_cancel (GilTestDecisions *self,
             gconstpointer     unused)
{
  AdwDialog *dialog = open_dialog (self);

  gil_test_frameworks_click (gil_test_frameworks_find_button (dialog, "Cancel"));
  gil_test_settle (self->window);
  g_assert_cmpuint (gil_test_decisions_count (self), ==, 0);
}

/* With nothing on there is nothing to keep. */
static void
test_nothing_on (GilTestDecisions *self,
                 gconstpointer     unused)
{
  GtkWidget *button = gil_test_frameworks_find_button (self->window, "Keep this decision");
  AdwDialog *dialog = open_dialog (self);

  g_assert_true (gtk_widget_get_sensitive (button));
  gil_test_decisions_want (self, "{}");
  g_assert_false (gtk_widget_get_sensitive (button));
  g_assert_false (gtk_widget_get_sensitive (gil_test_frameworks_find_button (dialog, "Save")));
}

/* Other tests share the display, and take the focus of windows in turns. */
static gboolean
is_active (gpointer window)
{
  if (!gtk_window_is_active (window))
    gtk_window_present (window);

  return gtk_window_is_active (window);
}

/* By keyboard, in reading order; Tab goes on from a text instead of indenting it. */
static void
test_keyboard (GilTestDecisions *self,
               gconstpointer     unused)
{
  AdwDialog *dialog = open_dialog (self);
  GtkWidget *group = gil_test_find (dialog, ADW_TYPE_PREFERENCES_GROUP);
  GtkWidget *box = gtk_widget_get_parent (group);
  GtkWidget *order[] = {
    gil_test_find (dialog, ADW_TYPE_ENTRY_ROW),
    gil_test_find (dialog, ADW_TYPE_COMBO_ROW),
    GTK_WIDGET (gil_own_words_get_view (GIL_OWN_WORDS (gil_test_decisions_find_nth (dialog, GIL_TYPE_OWN_WORDS, 0)))),
    GTK_WIDGET (gil_own_words_get_view (GIL_OWN_WORDS (gil_test_decisions_find_nth (dialog, GIL_TYPE_OWN_WORDS, 1)))),
  };

  /* Rows of a list do not let go of a focus that the window does not have. */
  gil_test_wait_for (is_active, self->window);
  for (gsize i = 0; i < G_N_ELEMENTS (order); i++) {
    GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self->window));

    g_assert_true (focus == order[i] || gtk_widget_is_ancestor (focus, order[i]));
    g_assert_cmpint (gtk_widget_child_focus (box, GTK_DIR_TAB_FORWARD), ==,
                     i + 1 < G_N_ELEMENTS (order));
  }
}

static GtkWidget *
get_row (GilTestDecisions *self,
         guint             n)
{
  return gil_test_decisions_find_nth (gil_test_decisions_get_page (self), ADW_TYPE_ACTION_ROW, n);
}

static void
test_list (GilTestDecisions *self,
           gconstpointer     unused)
{
  g_autofree char *old = NULL;
  g_autofree char *new = NULL;

  gil_test_decisions_act (self, "win.show-decisions", NULL);
  g_assert_true (GIL_IS_DECISIONS_PAGE (gil_test_decisions_get_page (self)));
  g_assert_true (gil_test_shows (self->window, "No decisions yet"));

  old = gil_test_decisions_keep (self, "The older <b>one</b>");
  new = gil_test_decisions_keep (self, "The newer one");
  gil_test_settle (self->window);
  g_assert_false (gil_test_shows (self->window, "No decisions yet"));
  g_assert_cmpuint (gil_test_count (gil_test_decisions_get_page (self), ADW_TYPE_ACTION_ROW), ==, 2);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (get_row (self, 0))), ==,
                   "The newer one");
  g_assert_true (gil_test_shows (self->window, "The older <b>one</b>"));

  gtk_widget_activate (get_row (self, 1));
  gil_test_settle (self->window);
  g_assert_true (GIL_IS_DECISION_PAGE (gil_test_decisions_get_page (self)));
  g_assert_cmpstr (adw_navigation_page_get_title (gil_test_decisions_get_page (self)), ==,
                   "The older <b>one</b>");
}

/* What can be undone is as it was, in its place. */
static void
test_remove (GilTestDecisions *self,
             gconstpointer     unused)
{
  g_autofree char *first = gil_test_decisions_keep (self, "First");
  g_autofree char *second = gil_test_decisions_keep (self, "Second");

  gil_test_decisions_act (self, "win.show-decisions", NULL);
  gil_test_decisions_act (self, "decisions.remove", second);
  g_assert_cmpuint (gil_test_decisions_count (self), ==, 1);
  g_assert_cmpuint (gil_test_count (gil_test_decisions_get_page (self), ADW_TYPE_ACTION_ROW), ==, 1);
  g_assert_true (gil_test_shows (self->window, "“Second” removed"));

  gil_test_frameworks_click (gil_test_frameworks_find_button (self->window, "Undo"));
  gil_test_settle (self->window);
  g_assert_cmpuint (gil_test_decisions_count (self), ==, 2);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (get_row (self, 0))), ==, "Second");
}

static void
rename_to (GilTestDecisions *self,
           const char       *title,
           const char       *button)
{
  AdwDialog *dialog = gil_test_decisions_get_dialog (self);

  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  gtk_editable_set_text (GTK_EDITABLE (gil_test_find (dialog, ADW_TYPE_ENTRY_ROW)), title);
  gil_test_frameworks_click (gil_test_frameworks_find_button (dialog, button));
  gil_test_settle (self->window);
}

static void
test_rename (GilTestDecisions *self,
             gconstpointer     unused)
{
  g_autofree char *id = gil_test_decisions_keep (self, "Before");

  gil_test_decisions_act (self, "win.show-decisions", NULL);
  gil_test_decisions_act (self, "decisions.rename", id);
  rename_to (self, " 새 이름 ", "Save");
  g_assert_cmpstr (gil_test_decisions_get_text (self, id, "title"), ==, "새 이름");
  g_assert_true (gil_test_shows (self->window, "새 이름"));

  gil_test_decisions_act (self, "decisions.rename", id);
  rename_to (self, "Other", "Cancel");
  gil_test_decisions_act (self, "decisions.rename", id);
  gtk_editable_set_text (GTK_EDITABLE (gil_test_find (gil_test_decisions_get_dialog (self), ADW_TYPE_ENTRY_ROW)),
                         "   ");
  g_assert_false (gtk_widget_get_sensitive (
      gil_test_frameworks_find_button (gil_test_decisions_get_dialog (self), "Save")));
  rename_to (self, "   ", "Cancel");
  g_assert_cmpstr (gil_test_decisions_get_text (self, id, "title"), ==, "새 이름");
}

/* What cannot be read is counted, not shown and not touched. */
static void
test_unread (GilTestDecisions *self,
             gconstpointer     unused)
{
  g_autoptr (JsonObject) item = json_object_new ();

  json_object_set_int_member (item, "title", 5);
  gil_journal_set (self->journal, GIL_JOURNAL_DECISIONS, "hostile", item);
  gil_test_decisions_act (self, "win.show-decisions", NULL);
  g_assert_true (gil_test_shows (self->window,
                                 "1 decision could not be read. It stays in your file as it is."));
  g_assert_cmpuint (gil_test_count (gil_test_decisions_get_page (self), ADW_TYPE_ACTION_ROW), ==, 0);

  gil_test_decisions_act (self, "win.show-decision", "hostile");
  g_assert_true (GIL_IS_DECISIONS_PAGE (gil_test_decisions_get_page (self)));
  g_assert_cmpuint (gil_test_decisions_count (self), ==, 1);
}

static void
test_question_links (GilTestDecisions *self,
                     gconstpointer     unused)
{
  g_autofree char *id = NULL;

  gil_test_decisions_act (self, "win.show-question", "C04-1");
  g_assert_true (GIL_IS_QUESTION_PAGE (gil_test_decisions_get_page (self)));
  g_assert_false (gil_test_shows (self->window, "For the answer"));
  id = gil_test_decisions_keep (self, "For the answer");
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (self->window, "For the answer"));

  gil_test_decisions_act (self, "win.show-decision", id);
  g_assert_true (GIL_IS_DECISION_PAGE (gil_test_decisions_get_page (self)));
  gil_test_decisions_act (self, "win.show-question", "C04-2");
  g_assert_false (gil_test_shows (gil_test_decisions_get_page (self), "For the answer"));
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
    { "/ui/decisions/keep", test_keep },
    { "/ui/decisions/leave", test_leave },
    { "/ui/decisions/choice", test_choice },
    { "/ui/decisions/cancel", test_cancel },
    { "/ui/decisions/nothing-on", test_nothing_on },
    { "/ui/decisions/keyboard", test_keyboard },
    { "/ui/decisions/list", test_list },
    { "/ui/decisions/remove", test_remove },
    { "/ui/decisions/rename", test_rename },
    { "/ui/decisions/unread", test_unread },
    { "/ui/decisions/question-links", test_question_links },
  };

  gil_test_ui_init (&argc, &argv);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add (cases[i].path, GilTestDecisions, NULL, gil_test_decisions_set_up, cases[i].test,
                gil_test_decisions_tear_down);

  return g_test_run ();
}
