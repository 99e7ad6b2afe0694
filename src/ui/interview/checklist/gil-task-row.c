/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-task-row.h"

#include <glib/gi18n.h>

#include "gil-ask-text.h"
#include "gil-bilingual.h"
#include "gil-own.h"
#include "gil-remove.h"
#include "gil-section.h"

/* Something to do before an interview, to be ticked off: of the content with the reason why, or of the user's
 * own, which can be edited and removed. One that is ticked off in the journal and that nobody knows any more
 * is shown by its id, and can be removed. The whole row is the check box. */
struct _GilTaskRow
{
  GtkListBoxRow parent_instance;

  /* Template widgets */
  GtkCheckButton *check;
  GtkBox *words;
  GtkMenuButton *menu;

  /* Owned references */
  GilJournal *journal;
  GilStage *stage; /* (nullable): what the task of the content is part of */

  /* Borrowed references: part of the stage */
  const GilStageTask *task;

  GtkLabel *label; /* (nullable): where there is no task of the content */
  char *id;
};

G_DEFINE_FINAL_TYPE (GilTaskRow, gil_task_row, GTK_TYPE_LIST_BOX_ROW)

static void
update_done (GilTaskRow *self)
{
  gboolean done = gil_task_is_done (self->journal, self->id);

  gtk_check_button_set_active (self->check, done);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_CHECKED,
                               done ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
  if (done)
    gtk_widget_add_css_class (GTK_WIDGET (self), "done");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "done");
}

/* The user's own words, or the id where there are none. */
static char *
dup_words (GilTaskRow *self)
{
  g_autoptr (GilOwnTask) own = NULL;

  own = gil_own_task_read (gil_journal_get (self->journal, GIL_JOURNAL_TASKS, self->id));

  return own != NULL ? g_steal_pointer (&own->text) : g_strdup (self->id);
}

static void
update_words (GilTaskRow *self)
{
  g_autofree char *words = dup_words (self);
  /* Translators: %s is a task of the user's own */
  g_autofree char *menu = g_strdup_printf (_("Actions for “%s”"), words);

  gtk_label_set_label (self->label, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu), GTK_ACCESSIBLE_PROPERTY_LABEL, menu, -1);
}

static void
changed_cb (GilTaskRow *self,
            guint       kind,
            const char *id)
{
  if (!g_str_equal (id, self->id))
    return;

  /* One of the user's own that is removed stays as it is until its list takes it out. */
  if (self->task != NULL) {
    update_done (self);
  } else if (gil_journal_get (self->journal, GIL_JOURNAL_TASKS, id) != NULL) {
    update_done (self);
    update_words (self);
  }
}

static void
toggle_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GilTaskRow *self = GIL_TASK_ROW (widget);

  gil_task_set_done (self->journal, self->id, !gil_task_is_done (self->journal, self->id));
}

typedef struct
{
  GilJournal *journal;
  char *id;
} Edit;

static void
edit_free (gpointer data)
{
  Edit *edit = data;

  g_object_unref (edit->journal);
  g_free (edit->id);
  g_free (edit);
}

static void
edited_cb (const char *text,
           gpointer    data)
{
  Edit *edit = data;

  /* It may have been removed meanwhile, by another program. */
  if (gil_journal_get (edit->journal, GIL_JOURNAL_TASKS, edit->id) != NULL)
    gil_own_task_set_text (edit->journal, edit->id, text);
}

static void
edit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilTaskRow *self = GIL_TASK_ROW (widget);
  g_autofree char *words = dup_words (self);
  Edit *edit = g_new0 (Edit, 1);

  edit->journal = g_object_ref (self->journal);
  edit->id = g_strdup (self->id);
  gil_ask_text (widget, _("Edit the task"), _("Task"), words, edited_cb, edit, edit_free);
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GilTaskRow *self = GIL_TASK_ROW (widget);
  g_autofree char *words = dup_words (self);
  /* Translators: %s is what was removed */
  g_autofree char *message = g_strdup_printf (_("“%s” removed"), words);

  gil_remove (widget, self->journal, GIL_JOURNAL_TASKS, self->id, message);
}

static void
gil_task_row_dispose (GObject *object)
{
  GilTaskRow *self = GIL_TASK_ROW (object);

  self->task = NULL;
  g_clear_object (&self->stage);
  g_clear_object (&self->journal);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_TASK_ROW);

  G_OBJECT_CLASS (gil_task_row_parent_class)->dispose (object);
}

static void
gil_task_row_finalize (GObject *object)
{
  GilTaskRow *self = GIL_TASK_ROW (object);

  g_free (self->id);

  G_OBJECT_CLASS (gil_task_row_parent_class)->finalize (object);
}

static void
gil_task_row_class_init (GilTaskRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gil_task_row_dispose;
  object_class->finalize = gil_task_row_finalize;

  gtk_widget_class_install_action (widget_class, "task.toggle", NULL, toggle_cb);
  gtk_widget_class_install_action (widget_class, "task.edit", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "task.remove", NULL, remove_cb);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/interview/checklist/gil-task-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GilTaskRow, check);
  gtk_widget_class_bind_template_child (widget_class, GilTaskRow, words);
  gtk_widget_class_bind_template_child (widget_class, GilTaskRow, menu);
}

static void
gil_task_row_init (GilTaskRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Finds the task in the content. */
static void
find_task (GilTaskRow *self,
           GListModel *stages)
{
  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);
    gsize n_tasks;
    const GilStageTask *tasks = gil_stage_get_tasks (stage, &n_tasks);

    for (gsize j = 0; j < n_tasks; j++) {
      if (g_str_equal (tasks[j].id, self->id)) {
        self->stage = g_steal_pointer (&stage);
        self->task = &tasks[j];
        return;
      }
    }
  }
}

static void
append_text (GilTaskRow    *self,
             GilSettings   *settings,
             const GilText *text,
             const char    *css_class)
{
  GtkWidget *bilingual = g_object_new (GIL_TYPE_BILINGUAL, NULL);

  gil_bilingual_show (GIL_BILINGUAL (bilingual), settings, G_OBJECT (self->stage), text);
  gtk_widget_add_css_class (bilingual, css_class);
  gtk_box_append (self->words, bilingual);
}

static void
append_badge (GilTaskRow *self)
{
  GtkWidget *badge = gil_section_new_badge (_("From the notes"));
  g_autofree char *ids = g_strjoinv (", ", self->task->evidence);
  /* Translators: %s are the numbers of statements: "I4, I9" */
  g_autofree char *tooltip = g_strdup_printf (_("The notes say so: %s"), ids);

  gtk_widget_set_halign (badge, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (badge, tooltip);
  gtk_box_append (self->words, badge);
}

static void
describe_cb (GilTaskRow  *self,
             GParamSpec  *pspec,
             GilSettings *settings)
{
  const char *why = gil_settings_get_primary_text (settings, &self->task->why);
  g_autofree char *description = NULL;

  description = self->task->evidence != NULL ? g_strdup_printf ("%s %s", why, _("From the notes"))
                                             : g_strdup (why);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gil_settings_get_primary_text (settings, &self->task->text),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
}

static void
show_task (GilTaskRow  *self,
           GilSettings *settings)
{
  append_text (self, settings, &self->task->text, "task");
  append_text (self, settings, &self->task->why, "why");
  if (self->task->evidence != NULL)
    append_badge (self);

  g_signal_connect_object (settings, "changed::content-language", G_CALLBACK (describe_cb), self,
                           G_CONNECT_SWAPPED);
  describe_cb (self, NULL, settings);
}

static void
show_own (GilTaskRow *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GilOwnTask) own = NULL;

  own = gil_own_task_read (gil_journal_get (self->journal, GIL_JOURNAL_TASKS, self->id));
  if (own != NULL) {
    g_menu_append (menu, _("_Edit…"), "task.edit");
  } else {
    /* The tick is all there is: taken away by a click, it could not be brought back. */
    gtk_actionable_set_action_name (GTK_ACTIONABLE (self), NULL);
    gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
    gtk_widget_set_sensitive (GTK_WIDGET (self->check), FALSE);
  }
  g_menu_append (menu, _("Re_move"), "task.remove");
  gtk_menu_button_set_menu_model (self->menu, G_MENU_MODEL (menu));
  gtk_widget_set_visible (GTK_WIDGET (self->menu), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  own != NULL ? _("Your own task") : _("No longer in the list"), -1);

  self->label = GTK_LABEL (gil_prose_append (self->words, "", "task"));
  update_words (self);
}

GtkWidget *
gil_task_row_new (GilQuestionList *questions,
                  GilSettings     *settings,
                  const char      *id)
{
  GilTaskRow *self;

  g_return_val_if_fail (GIL_IS_QUESTION_LIST (questions), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  self = g_object_new (GIL_TYPE_TASK_ROW, NULL);
  self->journal = g_object_ref (gil_question_list_get_journal (questions));
  self->id = g_strdup (id);
  find_task (self, gil_catalog_get_stages (gil_question_list_get_catalog (questions)));

  if (self->task != NULL)
    show_task (self, settings);
  else
    show_own (self);
  update_done (self);
  g_signal_connect_object (self->journal, "changed::tasks", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

const char *
gil_task_row_get_id (GilTaskRow *self)
{
  g_return_val_if_fail (GIL_IS_TASK_ROW (self), NULL);

  return self->id;
}

gboolean
gil_task_row_is_done (GilTaskRow *self)
{
  g_return_val_if_fail (GIL_IS_TASK_ROW (self), FALSE);

  return gtk_check_button_get_active (self->check);
}
