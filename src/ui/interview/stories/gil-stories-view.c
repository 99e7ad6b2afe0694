/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-stories-view.h"

#include <glib/gi18n.h>

#include "gil-focus.h"
#include "gil-linked-row.h"
#include "gil-progress-ring.h"
#include "gil-remove.h"
#include "gil-story-names.h"
#include "gil-words.h"

/* The stories the user tells, the newest first, or what a story is good for while there is none. A new one is
 * a page on which nothing is written; it is in the list once something is. */
struct _GilStoriesView
{
  AdwBin parent_instance;

  /* Template widgets */
  GtkLabel *count;
  GtkListBox *list;

  /* Owned references */
  GilQuestionList *questions;
  GilSettings *settings;

  guint fill_id;
};

G_DEFINE_FINAL_TYPE (GilStoriesView, gil_stories_view, ADW_TYPE_BIN)

static GilJournal *
get_journal (GilStoriesView *self)
{
  return gil_question_list_get_journal (self->questions);
}

static GtkWidget *
remove_button_new (const char *id,
                   const char *title)
{
  /* Translators: %s is the title of a story */
  g_autofree char *name = g_strdup_printf (_("Remove “%s”"), title);
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "stories.remove");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", id);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("Remove"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return button;
}

static GtkWidget *
ring_new (guint n_told)
{
  /* What it shows stands in the line beside it. */
  GtkWidget *ring = g_object_new (GIL_TYPE_PROGRESS_RING,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  NULL);

  gil_progress_ring_set_fraction (GIL_PROGRESS_RING (ring),
                                  n_told / (double) (GIL_STORY_N_PARTS - GIL_STORY_SITUATION), "");

  return ring;
}

static GtkWidget *
row_new (GilStoriesView *self,
         const char     *id,
         const char     *title,
         const char     *subtitle)
{
  GtkWidget *row = gil_linked_row_new (title, subtitle, remove_button_new (id, title), "win.show-story", id);

  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 3);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), ring_new (gil_story_count_told (get_journal (self), id)));

  return row;
}

static GtkWidget *
get_row (GilStoriesView *self,
         guint           index)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) index));
}

static const char *
get_id (GtkWidget *row)
{
  return g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row)), NULL);
}

/* Which parts are told, and so the ring, is in the line below the title. */
static gboolean
says (GtkWidget  *row,
      const char *title,
      const char *subtitle)
{
  return g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title)
         && g_str_equal (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), subtitle);
}

static void
fill_row (GilStoriesView *self,
          guint           index,
          const char     *id)
{
  g_autofree char *title = gil_story_name (get_journal (self), id);
  g_autofree char *subtitle = gil_story_describe (gil_question_list_get_catalog (self->questions),
                                                  self->settings, get_journal (self), id);
  GtkWidget *row = get_row (self, index);

  if (row != NULL && g_str_equal (get_id (row), id)) {
    if (says (row, title, subtitle))
      return;
    gtk_list_box_remove (self->list, row);
  }
  gtk_list_box_insert (self->list, row_new (self, id, title, subtitle), (int) index);
}

/* What stays as it is stays where it is: one comes back from a story to the same place in the list. */
static void
fill (GilStoriesView *self)
{
  g_auto (GStrv) ids = gil_journal_list (get_journal (self), GIL_JOURNAL_STORIES);
  const guint n = g_strv_length (ids);
  g_autofree char *count = g_strdup_printf (ngettext ("%u story", "%u stories", n), n);
  int focus = gil_list_focus_find (self->list);
  GtkWidget *row;

  for (guint i = 0; i < n; i++) {
    while ((row = get_row (self, i)) != NULL && !g_strv_contains ((const char *const *) ids, get_id (row)))
      gtk_list_box_remove (self->list, row);
    fill_row (self, i, ids[n - 1 - i]);
  }
  while ((row = get_row (self, n)) != NULL)
    gtk_list_box_remove (self->list, row);

  gtk_label_set_label (self->count, count);
  gtk_stack_set_visible_child_name (GTK_STACK (adw_bin_get_child (ADW_BIN (self))),
                                    n > 0 ? "list" : "empty");
  if (gil_list_focus_find (self->list) < 0)
    gil_list_focus_put (self->list, focus);
}

static gboolean
fill_cb (gpointer data)
{
  GilStoriesView *self = GIL_STORIES_VIEW (data);

  self->fill_id = 0;
  fill (self);

  return G_SOURCE_REMOVE;
}

/* While it is not seen, what is typed elsewhere costs nothing here. */
static void
changed_cb (GilStoriesView *self)
{
  if (self->fill_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->fill_id = g_idle_add_full (G_PRIORITY_DEFAULT, fill_cb, self, NULL);
}

static void
gil_stories_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (gil_stories_view_parent_class)->map (widget);

  fill (GIL_STORIES_VIEW (widget));
}

static void
gil_stories_view_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&GIL_STORIES_VIEW (widget)->fill_id, g_source_remove);

  GTK_WIDGET_CLASS (gil_stories_view_parent_class)->unmap (widget);
}

static void
add_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  g_autofree char *id = gil_journal_make_id ();

  gtk_widget_activate_action (widget, "win.show-story", "s", id);
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GilStoriesView *self = GIL_STORIES_VIEW (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  g_autofree char *title = gil_story_name (get_journal (self), id);
  /* Translators: %s is what was removed */
  g_autofree char *message = g_strdup_printf (_("“%s” removed"), title);

  gil_remove (widget, get_journal (self), GIL_JOURNAL_STORIES, id, message);
}

static void
gil_stories_view_dispose (GObject *object)
{
  GilStoriesView *self = GIL_STORIES_VIEW (object);

  g_clear_handle_id (&self->fill_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_STORIES_VIEW);
  g_clear_object (&self->settings);
  g_clear_object (&self->questions);

  G_OBJECT_CLASS (gil_stories_view_parent_class)->dispose (object);
}

static void
gil_stories_view_class_init (GilStoriesViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_stories_view_dispose;
  widget_class->map = gil_stories_view_map;
  widget_class->unmap = gil_stories_view_unmap;

  gtk_widget_class_install_action (widget_class, "stories.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "stories.remove", "s", remove_cb);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/interview/stories/gil-stories-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GilStoriesView, count);
  gtk_widget_class_bind_template_child (widget_class, GilStoriesView, list);
}

static void
gil_stories_view_init (GilStoriesView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gil_words_keep (GTK_WIDGET (self));
}

/* A story opens through the action `win.show-story`; Control+N makes a new one while it is seen. */
GtkWidget *
gil_stories_view_new (GilQuestionList *questions,
                      GilSettings     *settings)
{
  GilStoriesView *self;
  GilJournal *journal;

  g_return_val_if_fail (GIL_IS_QUESTION_LIST (questions), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  self = g_object_new (GIL_TYPE_STORIES_VIEW, NULL);
  self->questions = g_object_ref (questions);
  self->settings = g_object_ref (settings);
  fill (self);

  journal = get_journal (self);
  g_signal_connect_object (journal, "changed::stories", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (journal, "changed::answers", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::content-language", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
