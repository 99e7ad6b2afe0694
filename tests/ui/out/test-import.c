/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "gil-answer.h"
#include "gil-import-dialog.h"
#include "gil-import-undo.h"
#include "gil-test-out.h"

/* What is changed in them is long past and far ahead of any test. */
#define LONG_AGO "2020-01-01T00:00:00.000000Z"
#define FAR_AHEAD "2190-01-01T00:00:00.000000Z"
#define TIMES(time) "\"made\":\"" time "\",\"changed\":\"" time "\""

#define BACKUP                                                                                     \
  "{\"format\":1,\"answers\":{"                                                                    \
  "\"C04-1\":{" TIMES (FAR_AHEAD) ",\"keywords_ko\":\"새 글\"},"                                   \
  "\"C05-1\":{" TIMES (LONG_AGO) ",\"keywords_ko\":\"옛 글\"},"                                    \
  "\"C06-1\":{" TIMES (LONG_AGO) ",\"keywords_ko\":\"다시 온 글\"}},"                              \
  "\"stories\":{\"s1\":{\"changed\":\"" FAR_AHEAD "\",\"removed\":true}}}"

static gboolean
is_done (gpointer out)
{
  GtkWidget *stack = gil_test_find (adw_dialog_get_child (gil_test_out_get_dialog (out)), GTK_TYPE_STACK);

  return !g_str_equal (gtk_stack_get_visible_child_name (GTK_STACK (stack)), "busy");
}

/* Imports a text through the dialog, which stays. (transfer none) */
static AdwDialog *
import_text (GilTestOut *self,
             const char *text)
{
  AdwDialog *dialog = gil_test_out_show (self, "win.import");
  g_autoptr (GFile) file = gil_test_out_get_file (self, "backup.json");
  g_autoptr (GError) error = NULL;

  g_file_set_contents (g_file_peek_path (file), text, -1, &error);
  g_assert_no_error (error);
  gil_import_dialog_open (GIL_IMPORT_DIALOG (dialog), file);
  g_assert_false (adw_dialog_get_can_close (dialog));
  gil_test_wait_for (is_done, self);
  gil_test_settle (self->window);
  g_assert_true (adw_dialog_get_can_close (dialog));

  return dialog;
}

/* What the backup meets. */
static void
write_some (GilTestOut *self)
{
  gil_test_out_set (self, GIL_JOURNAL_ANSWERS, "C04-1",
                    "{\"keywords_ko\":\"내 글\",\"star\":true,\"of_later\":{\"a\":[1]}}");
  gil_test_out_set (self, GIL_JOURNAL_ANSWERS, "C05-1", "{\"keywords_ko\":\"내 글\"}");
  gil_test_out_set (self, GIL_JOURNAL_STORIES, "s1", "{\"title\":\"배포\"}");
}

static const char *
get_keywords (GilTestOut *self,
              const char *id)
{
  return gil_answer_get_text (self->journal, id, GIL_ANSWER_KEYWORDS_KO);
}

static void
check_count (gpointer    dialog,
             const char *title,
             const char *count)
{
  GtkWidget *row = gil_test_out_find_row (dialog, title);

  g_test_message ("%s", title);
  if (count == NULL) {
    g_assert_null (row);
  } else {
    g_assert_nonnull (row);
    g_assert_true (gil_test_shows (row, count));
  }
}

static void
test_merge (GilTestOut    *self,
            gconstpointer  data)
{
  AdwDialog *dialog;

  write_some (self);
  dialog = import_text (self, BACKUP);

  g_assert_cmpstr (get_keywords (self, "C04-1"), ==, "새 글");
  g_assert_cmpstr (get_keywords (self, "C05-1"), ==, "내 글");
  g_assert_cmpstr (get_keywords (self, "C06-1"), ==, "다시 온 글");
  g_assert_null (gil_journal_get (self->journal, GIL_JOURNAL_STORIES, "s1"));

  g_assert_true (gil_test_shows (dialog, "Imported"));
  g_assert_true (gil_test_shows (dialog, "backup.json"));
  check_count (dialog, "New", "1");
  check_count (dialog, "Updated", "1");
  check_count (dialog, "Removed", "1");
  check_count (dialog, "Kept as it was", "1");
  check_count (dialog, "Left out", NULL);
}

/* The same once more is nothing new, and there is nothing to undo. */
static void
test_twice (GilTestOut    *self,
            gconstpointer  data)
{
  AdwDialog *dialog;

  adw_dialog_force_close (import_text (self, BACKUP));
  dialog = import_text (self, BACKUP);

  g_assert_true (gil_test_shows (dialog, "Nothing new in it"));
  check_count (dialog, "New", NULL);
  check_count (dialog, "Kept as it was", "3");
  g_assert_null (gil_test_find_button (dialog, "_Undo"));
  g_assert_nonnull (gil_test_find_button (dialog, "_Done"));
}

static void
test_undo (GilTestOut    *self,
           gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  AdwDialog *dialog;

  write_some (self);
  before = gil_test_out_dup_state (self);
  dialog = import_text (self, BACKUP);
  g_signal_emit_by_name (gil_test_find_button (dialog, "_Undo"), "clicked");
  gil_test_settle (self->window);

  after = gil_test_out_dup_state (self);
  g_assert_cmpstr (before, ==, after);
  g_assert_null (gil_test_out_get_dialog (self));
  g_assert_true (gil_test_shows (self->window, "Import undone"));
}

/* The way back is still there in the toast when the dialog is gone. */
static void
test_undo_later (GilTestOut    *self,
                 gconstpointer  data)
{
  g_autofree char *before = gil_test_out_dup_state (self);
  g_autofree char *after = NULL;
  GtkWidget *button;

  gtk_widget_activate_action (GTK_WIDGET (import_text (self, BACKUP)), "import.finish", NULL);
  gil_test_settle (self->window);
  g_assert_null (gil_test_out_get_dialog (self));
  g_assert_nonnull (get_keywords (self, "C06-1"));
  g_assert_true (gil_test_shows (self->window, "Imported: 3 new"));

  button = gil_test_find_button (self->window, "Undo");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  after = gil_test_out_dup_state (self);
  g_assert_cmpstr (before, ==, after);
}

/* What the user wrote after the import is newer than both. */
static void
test_undo_keeps_edits (GilTestOut    *self,
                       gconstpointer  data)
{
  g_autoptr (GBytes) backup = g_bytes_new_static (BACKUP, strlen (BACKUP));
  g_autoptr (GilImportUndo) undo = NULL;
  g_autoptr (GError) error = NULL;
  GilImportCounts counts;

  write_some (self);
  undo = gil_import_undo_new (self->journal, backup, &counts, &error);
  g_assert_no_error (error);
  gil_test_out_set (self, GIL_JOURNAL_ANSWERS, "C04-1", "{\"keywords_ko\":\"고친 글\"}");

  gil_import_undo_run (undo);
  g_assert_cmpstr (get_keywords (self, "C04-1"), ==, "고친 글");
  g_assert_null (get_keywords (self, "C06-1"));
  g_assert_nonnull (gil_journal_get (self->journal, GIL_JOURNAL_STORIES, "s1"));

  gil_test_out_set (self, GIL_JOURNAL_ANSWERS, "C06-1", "{\"keywords_ko\":\"그 뒤의 글\"}");
  gil_import_undo_run (undo);
  g_assert_cmpstr (get_keywords (self, "C06-1"), ==, "그 뒤의 글");
}

static const struct
{
  const char *name;
  const char *text; /* (nullable): a folder */
} hostile[] = {
  { "empty", "" },
  { "no JSON", "백업" },
  { "markup", "<b>&amp;</b>" },
  { "truncated", "{\"format\":1,\"answers\":{\"C04-1\":{\"keywords_ko\":\"새" },
  { "a list", "[]" },
  { "no format", "{\"answers\":{\"C04-1\":{\"keywords_ko\":\"새 글\"}}}" },
  { "a newer format", "{\"format\":99,\"answers\":{\"C04-1\":{\"keywords_ko\":\"새 글\"}}}" },
  { "a content file", "{\"format\":1,\"roles\":[{\"id\":\"qa\"}]}" },
  { "a section that is a list", "{\"format\":1,\"answers\":[]}" },
  { "no UTF-8", "{\"format\":1,\"answers\":{\"C04-1\":{\"keywords_ko\":\"\xff\"}}}" },
};

static void
check_refused (GilTestOut *self,
               AdwDialog  *dialog,
               const char *before)
{
  g_autofree char *after = gil_test_out_dup_state (self);
  GtkWidget *stack = gil_test_find (adw_dialog_get_child (dialog), GTK_TYPE_STACK);
  const char *description;

  g_assert_cmpstr (before, ==, after);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "failed");
  description = adw_status_page_get_description (
    ADW_STATUS_PAGE (gtk_stack_get_visible_child (GTK_STACK (stack))));
  g_assert_nonnull (strstr (description, "cannot be used"));
  /* Who cannot see it hears it with the button that has the focus. */
  g_assert_null (gtk_test_accessible_check_property (
    GTK_ACCESSIBLE (gtk_root_get_focus (GTK_ROOT (self->window))), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
    description));
  g_assert_true (pango_parse_markup (description, -1, 0, NULL, NULL, NULL, NULL));
}

static void
test_hostile (GilTestOut    *self,
              gconstpointer  data)
{
  g_autofree char *before = NULL;

  write_some (self);
  before = gil_test_out_dup_state (self);

  for (gsize i = 0; i < G_N_ELEMENTS (hostile); i++) {
    AdwDialog *dialog;

    g_test_message ("%s", hostile[i].name);
    dialog = import_text (self, hostile[i].text);
    check_refused (self, dialog, before);
    adw_dialog_force_close (dialog);
  }
}

static void
test_no_file (GilTestOut    *self,
              gconstpointer  data)
{
  static const char *const names[] = { "not-there.json", "." };
  g_autofree char *before = gil_test_out_dup_state (self);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++) {
    AdwDialog *dialog = gil_test_out_show (self, "win.import");
    g_autoptr (GFile) file = gil_test_out_get_file (self, names[i]);

    gil_import_dialog_open (GIL_IMPORT_DIALOG (dialog), file);
    gil_test_wait_for (is_done, self);
    check_refused (self, dialog, before);
    adw_dialog_force_close (dialog);
  }
}

/* An item that is none is left out, and the others come in. */
static void
test_unsound_item (GilTestOut    *self,
                   gconstpointer  data)
{
  AdwDialog *dialog = import_text (self, "{\"format\":1,\"answers\":{\"C04-1\":7,\"C05-1\":{"
                                         TIMES (LONG_AGO) ",\"keywords_ko\":\"글\"}}}");

  check_count (dialog, "New", "1");
  check_count (dialog, "Left out", "1");
  g_assert_cmpstr (get_keywords (self, "C05-1"), ==, "글");
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, func)                                                                            \
  g_test_add ("/import/" path, GilTestOut, NULL, gil_test_out_set_up, func, gil_test_out_tear_down)
  ADD ("merge", test_merge);
  ADD ("twice", test_twice);
  ADD ("undo", test_undo);
  ADD ("undo-later", test_undo_later);
  ADD ("undo-keeps-edits", test_undo_keeps_edits);
  ADD ("hostile", test_hostile);
  ADD ("no-file", test_no_file);
  ADD ("unsound-item", test_unsound_item);
#undef ADD

  return g_test_run ();
}
