/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-note-editor.h"

#include "gil-focus.h"
#include "gil-format.h"
#include "gil-item-member.h"
#include "gil-json.h"
#include "gil-own-words.h"

/* The journal keeps this text: one member of one item. Text goes to the journal as it is typed,
 * composing included, and never comes back into the editor, so that neither composing nor undoing
 * is disturbed; what another program wrote is shown, but not while somebody writes here. */
struct _GilNoteEditor
{
  GtkWidget parent_instance;

  /* Owned references */
  GtkWidget *words;
  GtkWidget *trouble;
  GilJournal *journal;

  GilJournalKind kind;
  char *id;
  char *member;
  char *text;
  gboolean needs_item;
  gboolean saving;
};

G_DEFINE_FINAL_TYPE (GilNoteEditor, gil_note_editor, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_TEXT,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
take_text (GilNoteEditor *self,
           char          *text)
{
  g_autofree char *taken = text;

  if (g_set_str (&self->text, taken))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TEXT]);
}

/* (transfer full): what the journal has, empty where it has nothing or something of another kind. */
static char *
read_journal (GilNoteEditor *self)
{
  const char *text = gil_item_peek_text (gil_journal_get (self->journal, self->kind, self->id),
                                         self->member);

  return g_strdup (text != NULL ? text : "");
}

static void
write_journal (GilNoteEditor *self)
{
  gboolean blank = gil_json_is_blank (self->text);

  if (self->needs_item && gil_journal_get (self->journal, self->kind, self->id) == NULL)
    return;

  self->saving = TRUE;
  gil_item_put_string (self->journal, self->kind, self->id, self->member, blank ? NULL : self->text);
  self->saving = FALSE;
}

static void
edited_cb (GilNoteEditor *self)
{
  take_text (self, gil_own_words_dup_text (GIL_OWN_WORDS (self->words)));
  write_journal (self);
}

static gboolean
is_writing (GilNoteEditor *self)
{
  return gtk_widget_has_focus (GTK_WIDGET (gil_note_editor_get_view (self)));
}

static void
read_again (GilNoteEditor *self)
{
  g_autofree char *text = NULL;

  if (is_writing (self))
    return;

  /* A text of blanks is in the editor and not in the journal. */
  text = read_journal (self);
  if (g_str_equal (text, self->text) || (*text == '\0' && gil_json_is_blank (self->text)))
    return;

  gil_own_words_set_text (GIL_OWN_WORDS (self->words), text);
  take_text (self, g_steal_pointer (&text));
}

static void
journal_changed_cb (GilNoteEditor *self,
                    guint          kind,
                    const char    *id)
{
  if (!self->saving && kind == self->kind && g_str_equal (id, self->id))
    read_again (self);
}

/* A screen reader would meet the message below the text only by going there, so it is announced. */
static void
update_trouble (GilNoteEditor *self)
{
  GilJournalState state = gil_journal_get_state (self->journal);
  gboolean lost = state == GIL_JOURNAL_LOCKED_OUT || state == GIL_JOURNAL_UNSAVED;
  const char *trouble = lost ? gil_format_trouble (state) : "";

  gtk_label_set_label (GTK_LABEL (self->trouble), trouble);
  gtk_widget_set_visible (self->trouble, lost);
  if (lost && is_writing (self))
    gtk_accessible_announce (GTK_ACCESSIBLE (gil_note_editor_get_view (self)), trouble,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
build (GilNoteEditor *self,
       const char    *title,
       const char    *hint)
{
  self->words = g_object_new (GIL_TYPE_OWN_WORDS, "title", title, "hint", hint, NULL);
  gtk_widget_set_parent (self->words, GTK_WIDGET (self));

  self->trouble = g_object_new (GTK_TYPE_LABEL,
                                "wrap", TRUE,
                                "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                "xalign", 0.0f,
                                NULL);
  gtk_widget_add_css_class (self->trouble, "warning");
  gtk_widget_set_parent (self->trouble, GTK_WIDGET (self));
}

static void
gil_note_editor_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  if (prop_id == PROP_TEXT)
    g_value_set_string (value, GIL_NOTE_EDITOR (object)->text);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static gboolean
gil_note_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (gil_note_editor_get_view (GIL_NOTE_EDITOR (widget))));
}

static void
gil_note_editor_dispose (GObject *object)
{
  GilNoteEditor *self = GIL_NOTE_EDITOR (object);

  /* While it goes, the editor loses the focus, and that is no reason to read again. */
  if (self->words != NULL)
    g_signal_handlers_disconnect_by_data (gil_note_editor_get_view (self), self);
  g_clear_pointer (&self->words, gtk_widget_unparent);
  g_clear_pointer (&self->trouble, gtk_widget_unparent);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (gil_note_editor_parent_class)->dispose (object);
}

static void
gil_note_editor_finalize (GObject *object)
{
  GilNoteEditor *self = GIL_NOTE_EDITOR (object);

  g_free (self->id);
  g_free (self->member);
  g_free (self->text);

  G_OBJECT_CLASS (gil_note_editor_parent_class)->finalize (object);
}

static void
gil_note_editor_class_init (GilNoteEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gil_note_editor_get_property;
  object_class->dispose = gil_note_editor_dispose;
  object_class->finalize = gil_note_editor_finalize;
  widget_class->grab_focus = gil_note_editor_grab_focus;
  widget_class->focus = gil_focus_children;

  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "noteeditor");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
gil_note_editor_init (GilNoteEditor *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
}

/* An empty text takes the member out of the item, and the item out of the journal if nothing else
 * is in it. */
GtkWidget *
gil_note_editor_new (GilJournal     *journal,
                     GilJournalKind  kind,
                     const char     *id,
                     const char     *member,
                     const char     *title,
                     const char     *hint)
{
  GilNoteEditor *self;

  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (kind < GIL_JOURNAL_N_KINDS, NULL);
  g_return_val_if_fail (id != NULL && *id != '\0', NULL);
  g_return_val_if_fail (member != NULL && *member != '\0', NULL);

  self = g_object_new (GIL_TYPE_NOTE_EDITOR, NULL);
  self->journal = g_object_ref (journal);
  self->kind = kind;
  self->id = g_strdup (id);
  self->member = g_strdup (member);
  self->text = read_journal (self);
  build (self, title, hint);
  gil_own_words_set_text (GIL_OWN_WORDS (self->words), self->text);
  update_trouble (self);

  g_signal_connect_swapped (self->words, "edited", G_CALLBACK (edited_cb), self);
  g_signal_connect_object (gil_note_editor_get_view (self), "notify::has-focus",
                           G_CALLBACK (read_again), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->journal, "changed", G_CALLBACK (journal_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->journal, "notify::state", G_CALLBACK (update_trouble), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/* Text alone then makes no item: what was removed meanwhile does not come back as a piece of
 * itself. */
void
gil_note_editor_set_needs_item (GilNoteEditor *self,
                                gboolean       needs_item)
{
  g_return_if_fail (GIL_IS_NOTE_EDITOR (self));

  self->needs_item = needs_item;
}

const char *
gil_note_editor_get_text (GilNoteEditor *self)
{
  g_return_val_if_fail (GIL_IS_NOTE_EDITOR (self), NULL);

  return self->text;
}

GtkTextView *
gil_note_editor_get_view (GilNoteEditor *self)
{
  g_return_val_if_fail (GIL_IS_NOTE_EDITOR (self), NULL);

  return gil_own_words_get_view (GIL_OWN_WORDS (self->words));
}
