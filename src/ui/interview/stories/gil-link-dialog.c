/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-link-dialog.h"

#include <glib/gi18n.h>
#include <string.h>

#include "gil-answer.h"
#include "gil-bilingual.h"
#include "gil-composed.h"
#include "gil-korean.h"

/* All questions, to choose those whose answers use a story. A choice is in the journal at once. */
struct _GilLinkDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  GtkSearchEntry *search;
  GtkStack *stack;
  GtkListView *list;

  /* Owned references */
  GilQuestionList *questions;
  GilSettings *settings;
  GtkFilter *filter;

  GPtrArray *bound; /* (element-type GtkListItem): borrowed */
  char *story;
  char *wanted; /* what is searched for */
};

G_DEFINE_FINAL_TYPE (GilLinkDialog, gil_link_dialog, ADW_TYPE_DIALOG)

static GilJournal *
get_journal (GilLinkDialog *self)
{
  return gil_question_list_get_journal (self->questions);
}

static gboolean
match_cb (gpointer item,
          gpointer data)
{
  GilLinkDialog *self = data;
  const GilText *text = gil_question_get_text (item);

  return gil_korean_contains (text->en, self->wanted) || gil_korean_contains (text->ko, self->wanted);
}

static void
update_stack (GilLinkDialog *self)
{
  GListModel *model = G_LIST_MODEL (gtk_list_view_get_model (self->list));

  gtk_stack_set_visible_child_name (self->stack, g_list_model_get_n_items (model) > 0 ? "list" : "nothing");
}

static void
searched_cb (const char *text,
             gpointer    data)
{
  GilLinkDialog *self = data;
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  g_free (self->wanted);
  self->wanted = g_steal_pointer (&stripped);
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  update_stack (self);
}

/* The entry has the keyboard from the start, and takes Escape before the dialog can. */
static void
stop_search_cb (GilLinkDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static gboolean
is_linked (GilLinkDialog *self,
           const char    *question)
{
  g_auto (GStrv) stories = gil_answer_get_links (get_journal (self), question, GIL_ANSWER_STORIES);

  return g_strv_contains ((const char *const *) stories, self->story);
}

static const char *
name_state (gboolean linked)
{
  return linked ? _("Uses the story") : _("Does not use the story");
}

static void
update_item (GilLinkDialog *self,
             GtkListItem   *item)
{
  GilQuestion *question = gtk_list_item_get_item (item);
  GtkWidget *check = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  gboolean linked = is_linked (self, gil_question_get_id (question));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), linked);
  gtk_list_item_set_accessible_label (
    item, gil_settings_get_primary_text (self->settings, gil_question_get_text (question)));
  gtk_list_item_set_accessible_description (item, name_state (linked));
}

static void
update_items (GilLinkDialog *self)
{
  for (guint i = 0; i < self->bound->len; i++)
    update_item (self, g_ptr_array_index (self->bound, i));
}

static void
setup_cb (GilLinkDialog *self,
          GtkListItem   *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *check = g_object_new (GTK_TYPE_CHECK_BUTTON,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "can-target", FALSE,
                                   "focusable", FALSE,
                                   "valign", GTK_ALIGN_CENTER,
                                   NULL);

  gtk_box_append (GTK_BOX (box), check);
  gtk_box_append (GTK_BOX (box), g_object_new (GIL_TYPE_BILINGUAL, "valign", GTK_ALIGN_CENTER, NULL));
  gtk_list_item_set_child (item, box);
}

static void
bind_cb (GilLinkDialog *self,
         GtkListItem   *item)
{
  GilQuestion *question = gtk_list_item_get_item (item);
  GtkWidget *text = gtk_widget_get_last_child (gtk_list_item_get_child (item));

  gil_bilingual_show (GIL_BILINGUAL (text), self->settings, G_OBJECT (question),
                      gil_question_get_text (question));
  g_ptr_array_add (self->bound, item);
  update_item (self, item);
}

static void
unbind_cb (GilLinkDialog *self,
           GtkListItem   *item)
{
  g_ptr_array_remove (self->bound, item);
}

static void
activated_cb (GilLinkDialog *self,
              guint          position)
{
  GListModel *model = G_LIST_MODEL (gtk_list_view_get_model (self->list));
  g_autoptr (GilQuestion) question = g_list_model_get_item (model, position);
  const char *id = gil_question_get_id (question);
  gboolean linked = is_linked (self, id);

  if (linked)
    gil_answer_remove_link (get_journal (self), id, GIL_ANSWER_STORIES, self->story);
  else
    gil_answer_add_link (get_journal (self), id, GIL_ANSWER_STORIES, self->story);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), name_state (!linked),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
gil_link_dialog_dispose (GObject *object)
{
  GilLinkDialog *self = GIL_LINK_DIALOG (object);

  /* The model may be held longer, by the list that is on its way out. */
  if (self->filter != NULL)
    gtk_custom_filter_set_filter_func (GTK_CUSTOM_FILTER (self->filter), NULL, NULL, NULL);
  g_clear_object (&self->filter);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_LINK_DIALOG);
  g_clear_object (&self->settings);
  g_clear_object (&self->questions);

  G_OBJECT_CLASS (gil_link_dialog_parent_class)->dispose (object);
}

static void
gil_link_dialog_finalize (GObject *object)
{
  GilLinkDialog *self = GIL_LINK_DIALOG (object);

  g_ptr_array_unref (self->bound);
  g_free (self->story);
  g_free (self->wanted);

  G_OBJECT_CLASS (gil_link_dialog_parent_class)->finalize (object);
}

static void
gil_link_dialog_class_init (GilLinkDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gil_link_dialog_dispose;
  object_class->finalize = gil_link_dialog_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/interview/stories/gil-link-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GilLinkDialog, search);
  gtk_widget_class_bind_template_child (widget_class, GilLinkDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, GilLinkDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
}

static void
gil_link_dialog_init (GilLinkDialog *self)
{
  self->bound = g_ptr_array_new ();
  self->wanted = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill (GilLinkDialog *self)
{
  g_autoptr (GtkListItemFactory) rows = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkSelectionModel) selection = NULL;
  GListModel *found;

  g_signal_connect_object (rows, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rows, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rows, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);

  self->filter = GTK_FILTER (gtk_custom_filter_new (match_cb, self, NULL));
  found = G_LIST_MODEL (gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->questions)),
                                                   g_object_ref (self->filter)));
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (found));
  gtk_list_view_set_factory (self->list, rows);
  gtk_list_view_set_model (self->list, selection);
  update_stack (self);
}

AdwDialog *
gil_link_dialog_new (GilQuestionList *questions,
                     GilSettings     *settings,
                     const char      *story)
{
  GilLinkDialog *self;

  g_return_val_if_fail (GIL_IS_QUESTION_LIST (questions), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (story != NULL, NULL);

  self = g_object_new (GIL_TYPE_LINK_DIALOG, NULL);
  self->questions = g_object_ref (questions);
  self->settings = g_object_ref (settings);
  self->story = g_strdup (story);
  fill (self);
  gil_composed_watch (GTK_EDITABLE (self->search), searched_cb, self);

  g_signal_connect_object (get_journal (self), "changed::answers", G_CALLBACK (update_items), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::content-language", G_CALLBACK (update_items), self,
                           G_CONNECT_SWAPPED);

  return ADW_DIALOG (self);
}
