/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-answer-sheet.h"

#include <glib/gi18n.h>

#include "gil-answer-text.h"

/* An answer in one language: keywords, and the full text for those who want one, which unfolds. Both editors
 * stay as they are while the sheet is out of sight, with all that can be undone in them. */
struct _GilAnswerSheet
{
  GtkBox parent_instance;

  /* Template widgets */
  GtkToggleButton *fold;
  GtkLabel *excerpt;
  GtkRevealer *revealer;

  /* Borrowed references: its children */
  GilNoteEditor *keywords;
  GilNoteEditor *full;
};

G_DEFINE_FINAL_TYPE (GilAnswerSheet, gil_answer_sheet, GTK_TYPE_BOX)

/* While it is folded, its first line says that there is something. */
static void
update (GilAnswerSheet *self)
{
  gboolean open = gtk_revealer_get_reveal_child (self->revealer);
  g_autofree char *line = NULL;

  if (self->full != NULL)
    line = gil_answer_text_dup_line (gil_note_editor_get_text (self->full));

  gtk_label_set_label (self->excerpt, line != NULL ? line : "");
  gtk_widget_set_visible (GTK_WIDGET (self->excerpt), line != NULL && !open);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->fold), GTK_ACCESSIBLE_STATE_EXPANDED, open, -1);
}

static void
gil_answer_sheet_dispose (GObject *object)
{
  GilAnswerSheet *self = GIL_ANSWER_SHEET (object);

  self->keywords = NULL;
  self->full = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_ANSWER_SHEET);

  G_OBJECT_CLASS (gil_answer_sheet_parent_class)->dispose (object);
}

static void
gil_answer_sheet_class_init (GilAnswerSheetClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_answer_sheet_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/interview/question/gil-answer-sheet.ui");
  gtk_widget_class_bind_template_child (widget_class, GilAnswerSheet, fold);
  gtk_widget_class_bind_template_child (widget_class, GilAnswerSheet, excerpt);
  gtk_widget_class_bind_template_child (widget_class, GilAnswerSheet, revealer);
  gtk_widget_class_bind_template_callback (widget_class, update);
}

static void
gil_answer_sheet_init (GilAnswerSheet *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The button above it says what it is, and is no label. */
static void
name_view (GilNoteEditor *editor,
           const char    *name)
{
  GtkAccessible *view = GTK_ACCESSIBLE (gil_note_editor_get_view (editor));

  gtk_accessible_reset_relation (view, GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

GtkWidget *
gil_answer_sheet_new (GilJournal *journal,
                      const char *id,
                      GilLang     lang)
{
  GilAnswerSheet *self;
  GtkWidget *keywords, *full;

  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  self = g_object_new (GIL_TYPE_ANSWER_SHEET, NULL);

  keywords = gil_note_editor_new (journal, GIL_JOURNAL_ANSWERS, id, gil_answer_text_keywords (lang),
                                  _("Keywords"), _("A few short lines to speak from. Saved as you write."));
  self->keywords = GIL_NOTE_EDITOR (keywords);
  gtk_box_prepend (GTK_BOX (self), keywords);

  full = gil_note_editor_new (journal, GIL_JOURNAL_ANSWERS, id, gil_answer_text_full (lang), "",
                              _("Every word, to read aloud once or twice. In the interview, speak from the keywords."));
  self->full = GIL_NOTE_EDITOR (full);
  name_view (self->full, _("Full answer"));
  gtk_revealer_set_child (self->revealer, full);
  g_signal_connect_object (full, "notify::text", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  gtk_revealer_set_reveal_child (self->revealer, *gil_note_editor_get_text (self->full) != '\0');
  update (self);

  return GTK_WIDGET (self);
}

GilNoteEditor *
gil_answer_sheet_get_keywords (GilAnswerSheet *self)
{
  g_return_val_if_fail (GIL_IS_ANSWER_SHEET (self), NULL);

  return self->keywords;
}

GilNoteEditor *
gil_answer_sheet_get_full (GilAnswerSheet *self)
{
  g_return_val_if_fail (GIL_IS_ANSWER_SHEET (self), NULL);

  return self->full;
}

void
gil_answer_sheet_set_open (GilAnswerSheet *self,
                           gboolean        open)
{
  g_return_if_fail (GIL_IS_ANSWER_SHEET (self));

  gtk_revealer_set_reveal_child (self->revealer, open);
}
