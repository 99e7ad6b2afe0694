/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-story-page.h"

#include <glib/gi18n.h>

#include "gil-composed.h"
#include "gil-focus.h"
#include "gil-interview-session.h"
#include "gil-link-dialog.h"
#include "gil-linked-row.h"
#include "gil-note-editor.h"
#include "gil-remove.h"
#include "gil-story-names.h"
#include "gil-toast.h"
#include "gil-words.h"

/* A project or an event of the user's, told in five parts, and the questions it helps to answer. What is
 * written is in the journal at once; a story on which nothing is written is not there. */
struct _GilStoryPage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  GtkEditable *title_row;
  GtkBox *parts;
  GtkListBox *links;

  /* Owned references */
  GilQuestionList *questions;
  GilSettings *settings;

  char *id;
  guint fill_id;
  gboolean saving;
  gboolean showing;
  gboolean has_begun;
};

G_DEFINE_FINAL_TYPE (GilStoryPage, gil_story_page, ADW_TYPE_NAVIGATION_PAGE)

static GilJournal *
get_journal (GilStoryPage *self)
{
  return gil_question_list_get_journal (self->questions);
}

static void
update_title (GilStoryPage *self)
{
  gboolean is_there = gil_journal_get (get_journal (self), GIL_JOURNAL_STORIES, self->id) != NULL;
  g_autofree char *title = is_there ? gil_story_name (get_journal (self), self->id)
                                    : g_strdup (_("New story"));

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), title);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "story.remove", is_there);
}

static void
title_edited_cb (const char *text,
                 gpointer    data)
{
  GilStoryPage *self = data;
  g_autofree char *title = g_strstrip (g_strdup (text));

  if (self->showing)
    return;

  self->saving = TRUE;
  gil_story_set (get_journal (self), self->id, GIL_STORY_TITLE, *title != '\0' ? text : NULL);
  self->saving = FALSE;
  update_title (self);
}

static gboolean
is_writing_title (GilStoryPage *self)
{
  return (gtk_widget_get_state_flags (GTK_WIDGET (self->title_row)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

/* What another program wrote, but not under the hands of somebody who writes here. */
static void
show_title (GilStoryPage *self)
{
  const char *title = gil_story_get (get_journal (self), self->id, GIL_STORY_TITLE);

  if (title == NULL)
    title = "";
  if (is_writing_title (self) || g_str_equal (title, gtk_editable_get_text (self->title_row)))
    return;

  self->showing = TRUE;
  gtk_editable_set_text (self->title_row, title);
  self->showing = FALSE;
}

static void
story_changed_cb (GilStoryPage *self,
                  guint         kind,
                  const char   *id)
{
  if (self->saving || !g_str_equal (id, self->id))
    return;

  show_title (self);
  update_title (self);
}

static GtkWidget *
unlink_button_new (const char *id,
                   const char *question)
{
  /* Translators: %s is a question */
  g_autofree char *name = g_strdup_printf (_("Take the story out of “%s”"), question);
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "story.unlink");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", id);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("Take the story out"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return button;
}

static GtkWidget *
link_row_new (GilStoryPage *self,
              const char   *id)
{
  GilQuestion *question = gil_question_list_find (self->questions, id);
  const char *text = question != NULL
                       ? gil_settings_get_primary_text (self->settings, gil_question_get_text (question))
                       : id;
  const char *other = question != NULL
                        ? gil_settings_get_secondary_text (self->settings, gil_question_get_text (question))
                        : _("No longer in the list");

  return gil_linked_row_new (text, other != NULL ? other : "", unlink_button_new (id, text),
                             "win.show-question", id);
}

static void
fill_links (GilStoryPage *self)
{
  g_auto (GStrv) ids = gil_answer_find_linking (get_journal (self), GIL_ANSWER_STORIES, self->id);
  int focus = gil_list_focus_find (self->links);

  gtk_list_box_remove_all (self->links);
  for (guint i = 0; ids[i] != NULL; i++)
    gtk_list_box_append (self->links, link_row_new (self, ids[i]));
  gtk_list_box_append (self->links, g_object_new (ADW_TYPE_BUTTON_ROW,
                                                  "title", _("_Link to a question"),
                                                  "use-underline", TRUE,
                                                  "start-icon-name", "list-add-symbolic",
                                                  "action-name", "story.link",
                                                  NULL));
  gil_list_focus_put (self->links, focus);
}

static gboolean
fill_links_cb (gpointer data)
{
  GilStoryPage *self = GIL_STORY_PAGE (data);

  self->fill_id = 0;
  fill_links (self);

  return G_SOURCE_REMOVE;
}

/* Not at once: the change may come from a row that goes away by it. */
static void
answers_changed_cb (GilStoryPage *self)
{
  if (self->fill_id == 0)
    self->fill_id = g_idle_add_full (G_PRIORITY_DEFAULT, fill_links_cb, self, NULL);
}

static void
fill_parts (GilStoryPage *self)
{
  GilCatalog *catalog = gil_question_list_get_catalog (self->questions);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->parts))) != NULL)
    gtk_box_remove (self->parts, child);

  for (guint part = GIL_STORY_SITUATION; part < GIL_STORY_N_PARTS; part++)
    gtk_box_append (self->parts,
                    gil_note_editor_new (get_journal (self), GIL_JOURNAL_STORIES, self->id,
                                         gil_story_part_get_member (part),
                                         gil_story_name_part (catalog, self->settings, part),
                                         gil_story_hint_part (catalog, self->settings, part)));
  gil_words_keep (GTK_WIDGET (self->parts));
}

static void
language_changed_cb (GilStoryPage *self)
{
  fill_parts (self);
  fill_links (self);
}

static void
link_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilStoryPage *self = GIL_STORY_PAGE (widget);

  adw_dialog_present (gil_link_dialog_new (self->questions, self->settings, self->id), widget);
}

typedef struct
{
  GilJournal *journal;
  char *question;
  char *story;
} Link;

static void
link_free (gpointer data)
{
  Link *link = data;

  g_object_unref (link->journal);
  g_free (link->question);
  g_free (link->story);
  g_free (link);
}

static void
link_again_cb (Link *link)
{
  gil_answer_add_link (link->journal, link->question, GIL_ANSWER_STORIES, link->story);
}

static void
unlink_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GilStoryPage *self = GIL_STORY_PAGE (widget);
  Link *link = g_new0 (Link, 1);

  link->journal = g_object_ref (get_journal (self));
  link->question = g_variant_dup_string (parameter, NULL);
  link->story = g_strdup (self->id);
  gil_answer_remove_link (link->journal, link->question, GIL_ANSWER_STORIES, link->story);
  gil_toast_show_undo (widget, _("Story taken out of the answer"), G_CALLBACK (link_again_cb), link,
                       link_free);
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GilStoryPage *self = GIL_STORY_PAGE (widget);
  g_autofree char *title = gil_story_name (get_journal (self), self->id);
  /* Translators: %s is what was removed */
  g_autofree char *message = g_strdup_printf (_("“%s” removed"), title);

  gil_remove (widget, get_journal (self), GIL_JOURNAL_STORIES, self->id, message);
  gtk_widget_activate_action (widget, "navigation.pop", NULL);
}

/* A new story begins with what it is called. That of another would be all selected by the focus, and
 * gone by the first key. */
static gboolean
begin (GilStoryPage *self)
{
  self->has_begun = TRUE;

  return gtk_widget_grab_focus (gil_journal_get (get_journal (self), GIL_JOURNAL_STORIES, self->id) == NULL
                                  ? GTK_WIDGET (self->title_row)
                                  : gtk_widget_get_first_child (GTK_WIDGET (self->parts)));
}

/* Before the page has slid in: who types at once must not be torn away from where that goes. */
static gboolean
gil_story_page_focus (GtkWidget        *widget,
                      GtkDirectionType  direction)
{
  GilStoryPage *self = GIL_STORY_PAGE (widget);

  if (!self->has_begun)
    return begin (self);

  return GTK_WIDGET_CLASS (gil_story_page_parent_class)->focus (widget, direction);
}

/* Nobody gave the page the focus where nothing had it before. */
static void
gil_story_page_shown (AdwNavigationPage *page)
{
  GilStoryPage *self = GIL_STORY_PAGE (page);

  if (!self->has_begun)
    begin (self);
}

static void
gil_story_page_dispose (GObject *object)
{
  GilStoryPage *self = GIL_STORY_PAGE (object);

  g_clear_handle_id (&self->fill_id, g_source_remove);
  /* What goes away is not edited. */
  self->showing = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_STORY_PAGE);
  g_clear_object (&self->settings);
  g_clear_object (&self->questions);
  g_clear_pointer (&self->id, g_free);

  G_OBJECT_CLASS (gil_story_page_parent_class)->dispose (object);
}

static void
gil_story_page_class_init (GilStoryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_story_page_dispose;
  GTK_WIDGET_CLASS (klass)->focus = gil_story_page_focus;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = gil_story_page_shown;

  gtk_widget_class_install_action (widget_class, "story.link", NULL, link_cb);
  gtk_widget_class_install_action (widget_class, "story.unlink", "s", unlink_cb);
  gtk_widget_class_install_action (widget_class, "story.remove", NULL, remove_cb);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/interview/stories/gil-story-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilStoryPage, title_row);
  gtk_widget_class_bind_template_child (widget_class, GilStoryPage, parts);
  gtk_widget_class_bind_template_child (widget_class, GilStoryPage, links);
}

static void
gil_story_page_init (GilStoryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
gil_story_page_new (const GilContext *context,
                    const char       *id)
{
  GilStoryPage *self;
  GilJournal *journal;

  g_return_val_if_fail (context != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (*id == '\0')
    return NULL;

  self = g_object_new (GIL_TYPE_STORY_PAGE, NULL);
  self->questions = g_object_ref (gil_interview_session_get_questions (context->interview));
  self->settings = g_object_ref (context->settings);
  self->id = g_strdup (id);
  show_title (self);
  update_title (self);
  fill_parts (self);
  fill_links (self);
  gil_composed_watch (self->title_row, title_edited_cb, self);

  journal = get_journal (self);
  g_signal_connect_object (journal, "changed::stories", G_CALLBACK (story_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (journal, "changed::answers", G_CALLBACK (answers_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (context->settings, "changed::content-language", G_CALLBACK (language_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}
