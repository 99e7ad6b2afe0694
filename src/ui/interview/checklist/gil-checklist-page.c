/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-checklist-page.h"

#include "gil-focus.h"
#include "gil-meeting.h"
#include "gil-own.h"
#include "gil-progress.h"
#include "gil-stage-row.h"
#include "gil-task-row.h"

/* What is to be done for a job, stage by stage, as it is ticked off in the journal. The stage of the next
 * interview is unfolded and marked; where none has a date, the first that is not done is unfolded. */
struct _GilChecklistPage
{
  AdwBin parent_instance;

  /* Template widgets */
  GtkListBox *stages;
  GtkWidget *lost_group;
  GtkListBox *lost;

  /* Owned references */
  GilQuestionList *questions;
  GilSettings *settings;

  char *current; /* (nullable): id of the stage of the next interview */
  guint update_id;
};

G_DEFINE_FINAL_TYPE (GilChecklistPage, gil_checklist_page, ADW_TYPE_BIN)

static GilJournal *
get_journal (GilChecklistPage *self)
{
  return gil_question_list_get_journal (self->questions);
}

static GListModel *
get_stages (GilChecklistPage *self)
{
  return gil_catalog_get_stages (gil_question_list_get_catalog (self->questions));
}

static GilStageRow *
get_row (GilChecklistPage *self,
         guint             index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->stages, (int) index);

  return row != NULL ? GIL_STAGE_ROW (row) : NULL;
}

static GilStageRow *
find_row (GilChecklistPage *self,
          const char       *id)
{
  GilStageRow *row;

  for (guint i = 0; id != NULL && (row = get_row (self, i)) != NULL; i++) {
    if (g_str_equal (gil_stage_row_get_id (row), id))
      return row;
  }

  return NULL;
}

/* (transfer full) (nullable): an interview that is over is none to prepare for. */
static char *
find_current (GilChecklistPage *self)
{
  guint32 today = gil_meeting_today ();
  g_autofree char *next = gil_meeting_find_next (get_journal (self), today);
  g_autoptr (GilMeeting) meeting = NULL;

  if (next == NULL)
    return NULL;

  meeting = gil_meeting_read (gil_journal_get (get_journal (self), GIL_JOURNAL_INTERVIEWS, next));

  return meeting->date >= today ? g_steal_pointer (&meeting->stage) : NULL;
}

static void
update_current (GilChecklistPage *self)
{
  g_autofree char *current = find_current (self);
  GilStageRow *row;

  if (!g_set_str (&self->current, current))
    return;

  for (guint i = 0; (row = get_row (self, i)) != NULL; i++)
    gil_stage_row_set_current (row, g_strcmp0 (gil_stage_row_get_id (row), current) == 0);
  row = find_row (self, current);
  if (row != NULL)
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
}

static void
open_first (GilChecklistPage *self)
{
  GListModel *stages = get_stages (self);

  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);
    GilTaskProgress progress;

    gil_task_progress_count (&progress, stage, get_journal (self));
    if (progress.n_done < progress.n_all) {
      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (get_row (self, i)), TRUE);
      return;
    }
  }
}

static void
add_ids (GHashTable *known,
         GilStage   *stage)
{
  gsize n_tasks;
  const GilStageTask *tasks = gil_stage_get_tasks (stage, &n_tasks);

  for (gsize i = 0; i < n_tasks; i++)
    g_hash_table_add (known, tasks[i].id);
}

/* Whether the item is at a task of the content, or a task of a stage that is there. */
static gboolean
is_in_list (GilChecklistPage *self,
            GHashTable       *known,
            const char       *id)
{
  g_autoptr (GilOwnTask) own = NULL;

  own = gil_own_task_read (gil_journal_get (get_journal (self), GIL_JOURNAL_TASKS, id));

  return g_hash_table_contains (known, id) || (own != NULL && find_row (self, own->stage) != NULL);
}

static void
update_lost (GilChecklistPage *self)
{
  GListModel *stages = get_stages (self);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto (GStrv) ids = gil_journal_list (get_journal (self), GIL_JOURNAL_TASKS);
  int focus = gil_list_focus_find (self->lost);
  guint n_lost = 0;

  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);

    add_ids (known, stage);
  }

  gtk_list_box_remove_all (self->lost);
  for (guint i = 0; ids[i] != NULL; i++) {
    if (is_in_list (self, known, ids[i]))
      continue;
    gtk_list_box_append (self->lost, gil_task_row_new (self->questions, self->settings, ids[i]));
    n_lost++;
  }
  gtk_widget_set_visible (self->lost_group, n_lost > 0);
  gil_list_focus_put (self->lost, focus);
}

static void
update (GilChecklistPage *self)
{
  GilStageRow *row;

  for (guint i = 0; (row = get_row (self, i)) != NULL; i++)
    gil_stage_row_update (row);
  update_lost (self);
  update_current (self);
}

static gboolean
update_cb (gpointer data)
{
  GilChecklistPage *self = GIL_CHECKLIST_PAGE (data);

  self->update_id = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* Not at once: a change may come from a row that goes away by it, and many may come together. */
static void
changed_cb (GilChecklistPage *self)
{
  if (self->update_id == 0)
    self->update_id = g_idle_add_full (G_PRIORITY_DEFAULT, update_cb, self, NULL);
}

/* A day may have passed out of sight. */
static void
gil_checklist_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (gil_checklist_page_parent_class)->map (widget);

  update_current (GIL_CHECKLIST_PAGE (widget));
}

static void
gil_checklist_page_dispose (GObject *object)
{
  GilChecklistPage *self = GIL_CHECKLIST_PAGE (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_CHECKLIST_PAGE);
  g_clear_object (&self->settings);
  g_clear_object (&self->questions);
  g_clear_pointer (&self->current, g_free);

  G_OBJECT_CLASS (gil_checklist_page_parent_class)->dispose (object);
}

static void
gil_checklist_page_class_init (GilChecklistPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_checklist_page_dispose;
  widget_class->map = gil_checklist_page_map;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/interview/checklist/gil-checklist-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilChecklistPage, stages);
  gtk_widget_class_bind_template_child (widget_class, GilChecklistPage, lost_group);
  gtk_widget_class_bind_template_child (widget_class, GilChecklistPage, lost);
}

static void
gil_checklist_page_init (GilChecklistPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_stages (GilChecklistPage *self)
{
  GListModel *stages = get_stages (self);

  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);

    gtk_list_box_append (self->stages, gil_stage_row_new (self->questions, self->settings, stage));
  }
}

/* A stage's questions open through the action `interview.show-questions`. */
GtkWidget *
gil_checklist_page_new (GilQuestionList *questions,
                        GilSettings     *settings)
{
  GilChecklistPage *self;
  GilJournal *journal;

  g_return_val_if_fail (GIL_IS_QUESTION_LIST (questions), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  self = g_object_new (GIL_TYPE_CHECKLIST_PAGE, NULL);
  self->questions = g_object_ref (questions);
  self->settings = g_object_ref (settings);
  add_stages (self);
  update_lost (self);
  update_current (self);
  if (find_row (self, self->current) == NULL)
    open_first (self);

  journal = get_journal (self);
  g_signal_connect_object (journal, "changed::tasks", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (journal, "changed::interviews", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (questions, "items-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

static gboolean
scroll_cb (gpointer data)
{
  GtkWidget *row = data;
  GtkWidget *viewport = gtk_widget_get_ancestor (row, GTK_TYPE_VIEWPORT);

  if (viewport != NULL)
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), row, NULL);

  return G_SOURCE_REMOVE;
}

/* Unfolds a stage, scrolls to it and puts the focus there. */
void
gil_checklist_page_show_stage (GilChecklistPage *self,
                               const char       *id)
{
  GilStageRow *row;

  g_return_if_fail (GIL_IS_CHECKLIST_PAGE (self));

  row = find_row (self, id);
  if (row == NULL)
    return;

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (row));
  /* What is unfolded has its place only after the next layout. */
  g_idle_add_full (G_PRIORITY_LOW, scroll_cb, g_object_ref (row), g_object_unref);
}
