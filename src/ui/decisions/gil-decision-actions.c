/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-decision-actions.h"

#include <glib/gi18n.h>
#include <string.h>

#include "gil-ask-text.h"
#include "gil-file-choice.h"
#include "gil-item-member.h"
#include "gil-toast.h"

/* File systems allow names of 255 bytes. */
#define MAX_NAME_BYTES 200

/* NULL where there is none that can be read. */
GilDecision *
gil_decision_load (GilJournal *journal,
                   const char *id)
{
  JsonObject *item;

  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  item = gil_journal_get (journal, GIL_JOURNAL_DECISIONS, id);

  return item != NULL ? gil_decision_read (item) : NULL;
}

typedef struct
{
  GilJournal *journal;
  char *id;
} Renaming;

static void
renaming_free (gpointer data)
{
  Renaming *renaming = data;

  g_object_unref (renaming->journal);
  g_free (renaming->id);
  g_free (renaming);
}

static void
rename_cb (const char *title,
           gpointer    data)
{
  Renaming *renaming = data;

  /* It may have been removed meanwhile, by another program. */
  if (gil_journal_get (renaming->journal, GIL_JOURNAL_DECISIONS, renaming->id) != NULL)
    gil_item_put_string (renaming->journal, GIL_JOURNAL_DECISIONS, renaming->id, "title", title);
}

/* Asks for another title. */
void
gil_decision_rename (GtkWidget  *from,
                     GilJournal *journal,
                     const char *id)
{
  g_autoptr (GilDecision) decision = NULL;
  Renaming *renaming;

  g_return_if_fail (GTK_IS_WIDGET (from));

  decision = gil_decision_load (journal, id);
  if (decision == NULL)
    return;

  renaming = g_new0 (Renaming, 1);
  renaming->journal = g_object_ref (journal);
  renaming->id = g_strdup (id);
  gil_ask_text (from, _("Rename the decision"), _("Name"), decision->title, rename_cb, renaming, renaming_free);
}

typedef struct
{
  GilJournal *journal;
  char *id;
  JsonObject *item;
} Removal;

static void
removal_free (gpointer data)
{
  Removal *removal = data;

  g_object_unref (removal->journal);
  g_free (removal->id);
  json_object_unref (removal->item);
  g_free (removal);
}

static void
put_back_cb (Removal *removal)
{
  gil_journal_set (removal->journal, GIL_JOURNAL_DECISIONS, removal->id, removal->item);
}

/* Takes a decision out, and offers to put it back. */
void
gil_decision_remove (GtkWidget  *from,
                     GilJournal *journal,
                     const char *id)
{
  g_autoptr (GilDecision) decision = NULL;
  g_autofree char *message = NULL;
  GtkWidget *overlay;
  Removal *removal;

  g_return_if_fail (GTK_IS_WIDGET (from));

  decision = gil_decision_load (journal, id);
  if (decision == NULL)
    return;

  overlay = gtk_widget_get_ancestor (from, ADW_TYPE_TOAST_OVERLAY);
  removal = g_new0 (Removal, 1);
  removal->id = g_strdup (id);
  removal->journal = g_object_ref (journal);
  removal->item = gil_journal_remove (journal, GIL_JOURNAL_DECISIONS, removal->id);

  /* Translators: %s is the title of a decision */
  message = g_strdup_printf (_("“%s” removed"), decision->title);
  gil_toast_show_undo (overlay != NULL ? overlay : from, message, G_CALLBACK (put_back_cb), removal,
                       removal_free);
}

/* Copies a text to the clipboard. */
void
gil_decision_copy (GtkWidget  *from,
                   const char *text,
                   const char *message)
{
  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (text != NULL);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (from), text);
  gil_toast_show (from, message);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GtkWidget) from = data;
  g_autoptr (GError) error = NULL;

  if (g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    gil_file_tell_saved (from, G_FILE (source));
  else
    gil_file_tell_not_saved (from, G_FILE (source), error);
}

/* Writes a file, replacing what is there, and tells how it went. */
void
gil_decision_save_to (GtkWidget  *from,
                      GFile      *file,
                      const char *markdown)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (markdown != NULL);

  bytes = g_bytes_new (markdown, strlen (markdown));
  g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL, written_cb,
                                       g_object_ref (from));
}

typedef struct
{
  GtkWidget *from;
  char *markdown;
} Saving;

static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      data)
{
  Saving *saving = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    gil_decision_save_to (saving->from, file, saving->markdown);
  else
    gil_file_tell_not_chosen (saving->from, error);

  g_object_unref (saving->from);
  g_free (saving->markdown);
  g_free (saving);
}

/* What no file system takes, or what would hide the file, is left out. */
static char *
make_file_name (const char *title)
{
  g_autoptr (GString) name = g_string_new (NULL);

  for (const char *p = title; *p != '\0'; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);

    if (name->len + 6 > MAX_NAME_BYTES)
      break;
    if (g_unichar_iscntrl (c) || (c < 128 && strchr ("/\\:*?\"<>|", (int) c) != NULL)
        || (c == '.' && name->len == 0))
      g_string_append_c (name, ' ');
    else
      g_string_append_unichar (name, c);
  }
  g_strstrip (name->str);

  return g_strconcat (*name->str != '\0' ? name->str : _("Decision"), ".md", NULL);
}

/* Asks where to, then saves. */
void
gil_decision_save_as (GtkWidget  *from,
                      const char *title,
                      const char *markdown)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *name = NULL;
  Saving *saving;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (title != NULL);
  g_return_if_fail (markdown != NULL);

  name = make_file_name (title);
  gtk_file_dialog_set_title (dialog, _("Save as Markdown"));
  gtk_file_dialog_set_initial_name (dialog, name);

  saving = g_new0 (Saving, 1);
  saving->from = g_object_ref (from);
  saving->markdown = g_strdup (markdown);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (from)), NULL, file_chosen_cb, saving);
}
