/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-today-dialog.h"

#include <glib/gi18n.h>

#include "gil-day-text.h"
#include "gil-linked-row.h"
#include "gil-section.h"
#include "gil-task-row.h"
#include "gil-today.h"
#include "gil-topic-row.h"
#include "gil-words.h"

/* The interview one gets ready for, and what to do today, as it was when the dialog opened: answers to go
 * through, questions to begin, tasks. What is ticked off here stays in sight. */
struct _GilTodayDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  GtkWidget *column;
  GtkLabel *advice;
  GtkListBox *meeting;

  /* Owned references */
  GilQuestionList *questions;
  GilSettings *settings;
};

G_DEFINE_FINAL_TYPE (GilTodayDialog, gil_today_dialog, ADW_TYPE_DIALOG)

enum
{
  SIGNAL_SHOW_DATES,
  SIGNAL_SHOW_STAGE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GilJournal *
get_journal (GilTodayDialog *self)
{
  return gil_question_list_get_journal (self->questions);
}

/* The list of a new section. */
static GtkWidget *
add_section (GilTodayDialog *self,
             const char     *title)
{
  GtkWidget *section = gil_section_new (title);

  gtk_box_append (GTK_BOX (self->column), section);

  return gil_section_add_list (section);
}

/* The dates are one step away also where the window is too small to show them. */
static void
add_meeting (GilTodayDialog *self,
             const GilPlan  *plan)
{
  g_autoptr (GilMeeting) meeting = gil_today_find_meeting (get_journal (self), plan, gil_meeting_today ());
  g_autofree char *title = meeting != NULL ? gil_day_text_write_left (plan->days_left)
                                           : g_strdup (_("Set the date"));
  g_autofree char *spoken = meeting != NULL ? gil_day_text_speak_left (plan->days_left) : g_strdup (title);
  g_autofree char *subtitle = meeting != NULL ? gil_day_text_write_meeting (meeting)
                                              : g_strdup (_("When is your interview?"));
  GtkWidget *row = gil_linked_row_new (title, subtitle, NULL, "today.show-dates", NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_list_box_append (self->meeting, row);
}

/* What a tick stands for. */
typedef struct
{
  GilJournal *journal;
  char *question;
  char *attempt; /* (nullable): its id in the journal while it is ticked off */
} Tick;

static void
tick_free (gpointer  data,
           GClosure *closure)
{
  Tick *tick = data;

  g_object_unref (tick->journal);
  g_free (tick->question);
  g_free (tick->attempt);
  g_free (tick);
}

static void
ticked_cb (GtkCheckButton *check,
           GParamSpec     *pspec,
           Tick           *tick)
{
  if (gtk_check_button_get_active (check)) {
    tick->attempt = gil_today_tick (tick->journal, tick->question);
  } else {
    g_autoptr (JsonObject) removed
      = gil_journal_remove (tick->journal, GIL_JOURNAL_PRACTICE, tick->attempt);

    g_clear_pointer (&tick->attempt, g_free);
  }
}

/* To read an answer through is to have gone through it, and the journal would not know by itself. */
static GtkWidget *
check_new (GilTodayDialog *self,
           GilQuestion    *question)
{
  const char *text = gil_settings_get_primary_text (self->settings, gil_question_get_text (question));
  /* Translators: %s is a question; the check button ticks off that one went through the answer again */
  g_autofree char *name = g_strdup_printf (_("Gone through: %s"), text);
  GtkWidget *check = gtk_check_button_new ();
  Tick *tick = g_new0 (Tick, 1);

  tick->journal = g_object_ref (get_journal (self));
  tick->question = g_strdup (gil_question_get_id (question));
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (check, _("Gone through"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_data (check, "notify::active", G_CALLBACK (ticked_cb), tick, tick_free,
                         G_CONNECT_DEFAULT);

  return check;
}

static void
add_questions (GilTodayDialog *self,
               const char     *title,
               GPtrArray      *ids,
               gboolean        with_check)
{
  GtkWidget *list;

  if (ids->len == 0)
    return;

  list = add_section (self, title);
  for (guint i = 0; i < ids->len; i++) {
    GilQuestion *question = gil_question_list_find (self->questions, g_ptr_array_index (ids, i));
    GtkWidget *row;

    if (question == NULL)
      continue;
    row = gil_topic_list_row_new_question (self->settings, question);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "today.show-question");
    if (with_check)
      gtk_box_prepend (GTK_BOX (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row))),
                       check_new (self, question));
    gtk_list_box_append (GTK_LIST_BOX (list), row);
  }
}

static void
add_tasks (GilTodayDialog *self,
           GPtrArray      *ids)
{
  GtkWidget *list;

  if (ids->len == 0)
    return;

  list = add_section (self, _("Tasks"));
  for (guint i = 0; i < ids->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list),
                         gil_task_row_new (self->questions, self->settings, g_ptr_array_index (ids, i)));
}

/* After an interview, the way leads to the last stage, whatever it is called. */
static void
add_last_stage (GilTodayDialog *self)
{
  GListModel *stages = gil_catalog_get_stages (gil_question_list_get_catalog (self->questions));
  guint n = g_list_model_get_n_items (stages);
  g_autoptr (GilStage) stage = n > 0 ? g_list_model_get_item (stages, n - 1) : NULL;
  const char *name;
  GtkWidget *box;

  if (stage == NULL)
    return;

  name = gil_settings_get_primary_text (self->settings, gil_stage_get_name (stage));
  box = gil_section_append_link (add_section (self, _("Looking back")), name, "today.show-stage",
                                 gil_stage_get_id (stage));
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_LABEL,
                                               "label", name,
                                               "wrap", TRUE,
                                               "xalign", 0.0f,
                                               NULL));
}

static void
fill (GilTodayDialog *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GilPlan) plan = gil_today_make_plan (self->questions, now);
  g_autofree char *advice = gil_day_text_advise (plan);

  gtk_label_set_label (self->advice, advice);
  add_meeting (self, plan);
  if (plan->phase == GIL_PLAN_PASSED) {
    adw_dialog_set_title (ADW_DIALOG (self), _("How did it go?"));
    add_last_stage (self);
  }
  add_questions (self, _("Go through again"), plan->reviews, TRUE);
  add_questions (self, _("New questions"), plan->new_questions, FALSE);
  add_tasks (self, plan->tasks);
}

static void
show_question_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  gtk_widget_activate_action_variant (widget, "win.show-question", parameter);
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
show_dates_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  g_autoptr (GtkWidget) self = g_object_ref (widget);

  /* First, so that the focus goes back to where it came from, and from there to the dates. */
  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[SIGNAL_SHOW_DATES], 0);
}

static void
show_stage_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_SHOW_STAGE], 0, g_variant_get_string (parameter, NULL));
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
gil_today_dialog_dispose (GObject *object)
{
  GilTodayDialog *self = GIL_TODAY_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_TODAY_DIALOG);
  g_clear_object (&self->settings);
  g_clear_object (&self->questions);

  G_OBJECT_CLASS (gil_today_dialog_parent_class)->dispose (object);
}

static void
gil_today_dialog_class_init (GilTodayDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_today_dialog_dispose;

  /**
   * GilTodayDialog::show-dates:
   * @self: a dialog
   *
   * The user goes on to the dates of the interviews.
   */
  signals[SIGNAL_SHOW_DATES] = g_signal_new ("show-dates", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                             NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * GilTodayDialog::show-stage:
   * @self: a dialog
   * @id: id of a stage
   *
   * The user goes on to a stage of the checklist.
   */
  signals[SIGNAL_SHOW_STAGE] = g_signal_new ("show-stage", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                             NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_install_action (widget_class, "today.show-question", "s", show_question_cb);
  gtk_widget_class_install_action (widget_class, "today.show-dates", NULL, show_dates_cb);
  gtk_widget_class_install_action (widget_class, "today.show-stage", "s", show_stage_cb);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/interview/dates/gil-today-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GilTodayDialog, column);
  gtk_widget_class_bind_template_child (widget_class, GilTodayDialog, advice);
  gtk_widget_class_bind_template_child (widget_class, GilTodayDialog, meeting);
}

static void
gil_today_dialog_init (GilTodayDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gil_words_keep (GTK_WIDGET (self->advice));
}

AdwDialog *
gil_today_dialog_new (GilQuestionList *questions,
                      GilSettings     *settings)
{
  GilTodayDialog *self;

  g_return_val_if_fail (GIL_IS_QUESTION_LIST (questions), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  self = g_object_new (GIL_TYPE_TODAY_DIALOG, NULL);
  self->questions = g_object_ref (questions);
  self->settings = g_object_ref (settings);
  fill (self);

  return ADW_DIALOG (self);
}
