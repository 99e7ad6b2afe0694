/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-stage-row.h"

#include <glib/gi18n.h>

#include "gil-bilingual.h"
#include "gil-composed.h"
#include "gil-linked-row.h"
#include "gil-own.h"
#include "gil-progress-ring.h"
#include "gil-progress.h"
#include "gil-section.h"
#include "gil-task-row.h"
#include "gil-words.h"

/* A stage on the way to a job, to be unfolded: what companies look at there, its tasks and the user's own,
 * and the questions that are asked. What is inside is made when it is first unfolded. */
struct _GilStageRow
{
  AdwExpanderRow parent_instance;

  /* Owned references */
  GilQuestionList *questions;
  GilSettings *settings;
  GilStage *stage;

  /* Borrowed references */
  GilProgressRing *ring;
  GtkWidget *header;     /* what takes the focus */
  GtkWidget *entry;      /* (nullable): before anything is inside */
  GtkWidget *asked;      /* (nullable): likewise */
  GPtrArray *own;        /* (element-type GilTaskRow): the user's own tasks, in the order of the list */
  gboolean is_current;
};

G_DEFINE_FINAL_TYPE (GilStageRow, gil_stage_row, ADW_TYPE_EXPANDER_ROW)

static GilJournal *
get_journal (GilStageRow *self)
{
  return gil_question_list_get_journal (self->questions);
}

static void
update_head (GilStageRow *self)
{
  const GilText *name = gil_stage_get_name (self->stage);
  const char *secondary = gil_settings_get_secondary_text (self->settings, name);
  g_autoptr (GString) subtitle = g_string_new (secondary);
  g_autofree char *count = NULL;
  GilTaskProgress progress;

  gil_task_progress_count (&progress, self->stage, get_journal (self));
  /* Translators: tasks done, of all: "2 of 5" */
  count = g_strdup_printf (_("%1$u of %2$u"), progress.n_done, progress.n_all);
  if (secondary != NULL)
    g_string_append (subtitle, " · ");
  if (self->is_current)
    g_string_append_printf (subtitle, "%s · ", _("Your next interview"));
  g_string_append (subtitle, count);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 gil_settings_get_primary_text (self->settings, name));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle->str);
  gil_linked_row_describe (self->header, subtitle->str);
  gil_progress_ring_set_fraction (self->ring,
                                  progress.n_all > 0 ? (double) progress.n_done / progress.n_all : 0,
                                  count);
}

static void
update_asked (GilStageRow *self)
{
  g_autofree char *title = NULL;
  GilProgress progress;

  if (self->asked == NULL)
    return;

  gil_progress_count (&progress, G_LIST_MODEL (self->questions), get_journal (self), NULL,
                      gil_stage_get_id (self->stage));
  title = g_strdup_printf (ngettext ("%u question", "%u questions", progress.n_all), progress.n_all);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->asked), title);
  gtk_widget_set_visible (self->asked, progress.n_all > 0);
}

/* The expander only appends, and the user's own tasks stand before the entry that makes them. */
static void
insert_before (GtkWidget *row,
               GtkWidget *other)
{
  GtkListBox *list = GTK_LIST_BOX (gtk_widget_get_parent (other));

  gtk_list_box_insert (list, row, gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (other)));
}

/* Whoever was at a task that goes away is at the next one then. */
static void
take_out (GilStageRow *self,
          guint        index)
{
  GtkWidget *row = g_ptr_array_index (self->own, index);
  GtkWidget *next = gtk_widget_get_next_sibling (row);
  GtkRoot *root = gtk_widget_get_root (row);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean had_focus = focus != NULL && (focus == row || gtk_widget_is_ancestor (focus, row));

  g_ptr_array_remove_index (self->own, index);
  adw_expander_row_remove (ADW_EXPANDER_ROW (self), row);
  if (had_focus)
    gtk_widget_grab_focus (next);
}

/* Where the task is among those from @from on that are shown; -1 where it is not. */
static int
find_own (GilStageRow *self,
          const char  *id,
          guint        from)
{
  for (guint i = from; i < self->own->len; i++) {
    if (g_str_equal (gil_task_row_get_id (g_ptr_array_index (self->own, i)), id))
      return (int) i;
  }

  return -1;
}

static void
update_own (GilStageRow *self)
{
  g_auto (GStrv) ids = gil_own_task_list (get_journal (self), gil_stage_get_id (self->stage));

  if (self->entry == NULL)
    return;

  for (guint i = self->own->len; i > 0; i--) {
    const char *id = gil_task_row_get_id (g_ptr_array_index (self->own, i - 1));

    if (!g_strv_contains ((const char *const *) ids, id))
      take_out (self, i - 1);
  }

  for (guint i = 0; ids[i] != NULL; i++) {
    int at = find_own (self, ids[i], i);
    GtkWidget *row;

    if (at == (int) i)
      continue;
    if (at > 0)
      take_out (self, (guint) at);

    row = gil_task_row_new (self->questions, self->settings, ids[i]);
    insert_before (row, i < self->own->len ? g_ptr_array_index (self->own, i) : self->entry);
    g_ptr_array_insert (self->own, (int) i, row);
  }
}

static void
add_task_cb (GilStageRow *self)
{
  GtkEditable *entry = GTK_EDITABLE (self->entry);
  g_autofree char *text = g_strstrip (gil_composed_dup_text (entry));
  g_autofree char *id = NULL;

  if (*text == '\0')
    return;

  id = gil_own_task_add (get_journal (self), gil_stage_get_id (self->stage), text);
  gtk_editable_set_text (entry, "");
  /* The button that adds a task would stay, with nothing to add. */
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (self->entry), FALSE);
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (self->entry), TRUE);
  gtk_widget_grab_focus (self->entry);
  gil_stage_row_update (self);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Task added"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
add_looks_at (GilStageRow *self)
{
  const GilText *looks_at = gil_stage_get_looks_at (self->stage);
  const char *title = _("What companies look at");
  GtkWidget *row, *box, *text;

  if (!gil_text_is_set (looks_at))
    return;

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gil_prose_append (GTK_BOX (box), title, "caption-heading");
  text = g_object_new (GIL_TYPE_BILINGUAL, NULL);
  gil_bilingual_show (GIL_BILINGUAL (text), self->settings, G_OBJECT (self->stage), looks_at);
  gtk_box_append (GTK_BOX (box), text);

  /* It takes the focus: as the first row it lets the keyboard into the list, and it is worth reading. */
  row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "activatable", FALSE, "child", box, NULL);
  gtk_widget_add_css_class (row, "text-row");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  gil_settings_get_primary_text (self->settings, looks_at),
                                  -1);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

static void
add_entry (GilStageRow *self)
{
  self->entry = g_object_new (ADW_TYPE_ENTRY_ROW,
                              "title", _("Add a task"),
                              "show-apply-button", TRUE,
                              NULL);
  gil_composed_watch (GTK_EDITABLE (self->entry), NULL, NULL);
  g_signal_connect_swapped (self->entry, "apply", G_CALLBACK (add_task_cb), self);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), self->entry);
}

static void
add_asked (GilStageRow *self)
{
  self->asked = gil_linked_row_new ("", _("Asked at this stage"), NULL, "interview.show-questions",
                                    gil_stage_get_id (self->stage));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), self->asked);
}

static void
expanded_cb (GilStageRow *self)
{
  const GilStageTask *tasks;
  gsize n_tasks;

  if (self->entry != NULL || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;

  tasks = gil_stage_get_tasks (self->stage, &n_tasks);
  add_looks_at (self);
  for (gsize i = 0; i < n_tasks; i++)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (self),
                              gil_task_row_new (self->questions, self->settings, tasks[i].id));
  add_entry (self);
  add_asked (self);
  update_own (self);
  update_asked (self);
}

static void
gil_stage_row_dispose (GObject *object)
{
  GilStageRow *self = GIL_STAGE_ROW (object);

  g_clear_pointer (&self->own, g_ptr_array_unref);
  g_clear_object (&self->stage);
  g_clear_object (&self->settings);
  g_clear_object (&self->questions);

  G_OBJECT_CLASS (gil_stage_row_parent_class)->dispose (object);
}

static void
gil_stage_row_class_init (GilStageRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gil_stage_row_dispose;
}

static void
gil_stage_row_init (GilStageRow *self)
{
  self->own = g_ptr_array_new ();
  /* What it shows stands in the line beside it. */
  self->ring = g_object_new (GIL_TYPE_PROGRESS_RING, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             NULL);
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->ring));
  self->header = gtk_widget_get_ancestor (GTK_WIDGET (self->ring), ADW_TYPE_ACTION_ROW);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  gil_words_keep (GTK_WIDGET (self));
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
}

GtkWidget *
gil_stage_row_new (GilQuestionList *questions,
                   GilSettings     *settings,
                   GilStage        *stage)
{
  GilStageRow *self;

  g_return_val_if_fail (GIL_IS_QUESTION_LIST (questions), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (GIL_IS_STAGE (stage), NULL);

  self = g_object_new (GIL_TYPE_STAGE_ROW, NULL);
  self->questions = g_object_ref (questions);
  self->settings = g_object_ref (settings);
  self->stage = g_object_ref (stage);
  update_head (self);
  g_signal_connect_object (settings, "changed::content-language", G_CALLBACK (update_head), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

const char *
gil_stage_row_get_id (GilStageRow *self)
{
  g_return_val_if_fail (GIL_IS_STAGE_ROW (self), NULL);

  return gil_stage_get_id (self->stage);
}

/* Marks the stage, in words and in weight. */
void
gil_stage_row_set_current (GilStageRow *self,
                           gboolean     current)
{
  g_return_if_fail (GIL_IS_STAGE_ROW (self));

  self->is_current = current;
  if (current)
    gtk_widget_add_css_class (GTK_WIDGET (self), "current");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "current");
  update_head (self);
}

/* Shows what the journal has now. */
void
gil_stage_row_update (GilStageRow *self)
{
  g_return_if_fail (GIL_IS_STAGE_ROW (self));

  update_head (self);
  update_own (self);
  update_asked (self);
}
