/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-question-filter-dialog.h"

#include <glib/gi18n.h>

/* What questions are chosen by. Each choice says how many there would be, and takes effect at once. */
struct _GilQuestionFilterDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  GtkWidget *clear_button;
  GtkListBox *switches;
  GtkListBox *aspects;
  GtkButton *show_button;

  /* Borrowed references: in the template's widgets */
  GtkWidget *expanders[GIL_N_CHOICE_ASPECTS];
  GtkWidget *switch_rows[GIL_N_ASPECTS];

  /* Owned references */
  GilInterviewSession *session;

  GArray *choices; /* Choice */
  gboolean updating;
};

/* One value of an aspect and the button that chooses it. */
typedef struct
{
  GilAspect aspect;
  char *id;
  char *name;
  GtkCheckButton *check;
  GtkLabel *count;
} Choice;

G_DEFINE_FINAL_TYPE (GilQuestionFilterDialog, gil_question_filter_dialog, ADW_TYPE_DIALOG)

static void
clear_choice (gpointer data)
{
  Choice *choice = data;

  g_free (choice->id);
  g_free (choice->name);
}

static void
update_choice (const Choice            *choice,
               const GilQuestionFilter *filter,
               const GilQuestionCounts *counts)
{
  guint n = gil_aspect_get_count (choice->aspect, choice->id, counts);
  gboolean active = g_strcmp0 (choice->id, gil_aspect_get_value (choice->aspect, filter)) == 0;
  g_autofree char *number = g_strdup_printf ("%u", n);
  g_autofree char *spoken = g_strdup_printf ("%s, %u", choice->name, n);

  gtk_label_set_label (choice->count, number);
  gtk_accessible_update_property (GTK_ACCESSIBLE (choice->check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
  gtk_check_button_set_active (choice->check, active);
  gtk_widget_set_sensitive (GTK_WIDGET (choice->check), active || n > 0);
}

static void
update_switch (GilQuestionFilterDialog *self,
               GilAspect                aspect,
               const GilQuestionFilter *filter,
               const GilQuestionCounts *counts)
{
  guint n = gil_aspect_get_count (aspect, NULL, counts);
  g_autofree char *number = g_strdup_printf (ngettext ("%u question", "%u questions", n), n);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->switch_rows[aspect]), number);
  adw_switch_row_set_active (ADW_SWITCH_ROW (self->switch_rows[aspect]),
                             gil_aspect_is_set (aspect, filter));
}

static void
update (GilQuestionFilterDialog *self)
{
  const GilQuestionFilter *filter = gil_interview_session_get_filter (self->session);
  g_autoptr (GilQuestionCounts) counts =
    gil_question_counts_new (filter,
                             G_LIST_MODEL (gil_interview_session_get_questions (self->session)),
                             gil_interview_session_get_journal (self->session));
  g_autofree char *words = NULL;

  self->updating = TRUE;
  for (guint i = 0; i < self->choices->len; i++)
    update_choice (&g_array_index (self->choices, Choice, i), filter, counts);
  for (GilAspect aspect = 0; aspect < GIL_N_CHOICE_ASPECTS; aspect++) {
    g_autofree char *chosen = gil_aspect_dup_words (aspect, filter,
                                                   gil_interview_session_get_catalog (self->session),
                                                   gil_interview_session_get_settings (self->session));

    adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self->expanders[aspect]), chosen);
  }
  for (GilAspect aspect = GIL_N_CHOICE_ASPECTS; aspect < GIL_N_ASPECTS; aspect++)
    update_switch (self, aspect, filter, counts);
  self->updating = FALSE;

  words = g_strdup_printf (ngettext ("Show %u question", "Show %u questions", counts->n_matches),
                           counts->n_matches);
  gtk_button_set_label (self->show_button, words);
  gtk_widget_set_sensitive (self->clear_button, !gil_question_filter_is_empty (filter));
}

static void
chosen_cb (GilQuestionFilterDialog *self,
           GtkCheckButton          *check)
{
  if (self->updating || !gtk_check_button_get_active (check))
    return;

  for (guint i = 0; i < self->choices->len; i++) {
    const Choice *choice = &g_array_index (self->choices, Choice, i);

    if (choice->check == check) {
      gil_interview_session_set_aspect (self->session, choice->aspect, choice->id);
      return;
    }
  }
}

static void
switched_cb (GilQuestionFilterDialog *self,
             GParamSpec              *pspec,
             GtkWidget               *row)
{
  if (self->updating)
    return;

  for (GilAspect aspect = GIL_N_CHOICE_ASPECTS; aspect < GIL_N_ASPECTS; aspect++) {
    if (self->switch_rows[aspect] == row)
      gil_interview_session_set_aspect (self->session, aspect,
                                       adw_switch_row_get_active (ADW_SWITCH_ROW (row))
                                         ? GIL_ASPECT_ON
                                         : NULL);
  }
}

static void
clear_cb (GilQuestionFilterDialog *self)
{
  gil_interview_session_clear_filter (self->session);
}

static void
show_cb (GilQuestionFilterDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static GtkWidget *
choice_row_new (GilQuestionFilterDialog *self,
                Choice                  *choice,
                GtkCheckButton          *group)
{
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "activatable", FALSE, "focusable", FALSE, NULL);
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", choice->name,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f,
                                   "hexpand", TRUE,
                                   NULL);
  GtkWidget *count = gtk_label_new (NULL);

  gtk_widget_add_css_class (row, "choice");
  gtk_widget_add_css_class (count, "faint");
  gtk_widget_add_css_class (count, "numeric");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), count);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), box);
  gtk_check_button_set_group (GTK_CHECK_BUTTON (check), group);
  g_signal_connect_object (check, "toggled", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), check);

  choice->check = GTK_CHECK_BUTTON (check);
  choice->count = GTK_LABEL (count);

  return row;
}

static void
add_choices (GilQuestionFilterDialog *self,
             GilAspect                aspect)
{
  g_autoptr (GPtrArray) values = gil_aspect_list (aspect,
                                                 gil_interview_session_get_catalog (self->session),
                                                 gil_interview_session_get_settings (self->session));
  GtkWidget *expander = adw_expander_row_new ();
  GtkCheckButton *group = NULL;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (expander), gil_aspect_get_name (aspect));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (expander), FALSE);
  for (guint i = 0; i < values->len; i++) {
    const GilAspectValue *value = g_ptr_array_index (values, i);
    Choice choice = { .aspect = aspect, .id = g_strdup (value->id), .name = g_strdup (value->name) };

    adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), choice_row_new (self, &choice, group));
    group = choice.check;
    g_array_append_val (self->choices, choice);
  }
  gtk_list_box_append (self->aspects, expander);
  self->expanders[aspect] = expander;
}

static void
add_switch (GilQuestionFilterDialog *self,
            GilAspect                aspect)
{
  GtkWidget *row = adw_switch_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), gil_aspect_get_name (aspect));
  g_signal_connect_object (row, "notify::active", G_CALLBACK (switched_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_box_append (self->switches, row);
  self->switch_rows[aspect] = row;
}

static void
gil_question_filter_dialog_dispose (GObject *object)
{
  GilQuestionFilterDialog *self = GIL_QUESTION_FILTER_DIALOG (object);

  g_clear_pointer (&self->choices, g_array_unref);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_QUESTION_FILTER_DIALOG);

  G_OBJECT_CLASS (gil_question_filter_dialog_parent_class)->dispose (object);
}

static void
gil_question_filter_dialog_class_init (GilQuestionFilterDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_question_filter_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_BASE "/interview/questions/gil-question-filter-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GilQuestionFilterDialog, clear_button);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionFilterDialog, switches);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionFilterDialog, aspects);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionFilterDialog, show_button);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
}

static void
gil_question_filter_dialog_init (GilQuestionFilterDialog *self)
{
  self->choices = g_array_new (FALSE, FALSE, sizeof (Choice));
  g_array_set_clear_func (self->choices, clear_choice);
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
gil_question_filter_dialog_new (GilInterviewSession *session)
{
  GilQuestionFilterDialog *self;

  g_return_val_if_fail (GIL_IS_INTERVIEW_SESSION (session), NULL);

  self = g_object_new (GIL_TYPE_QUESTION_FILTER_DIALOG, NULL);
  self->session = g_object_ref (session);
  for (GilAspect aspect = 0; aspect < GIL_N_CHOICE_ASPECTS; aspect++)
    add_choices (self, aspect);
  for (GilAspect aspect = GIL_N_CHOICE_ASPECTS; aspect < GIL_N_ASPECTS; aspect++)
    add_switch (self, aspect);
  g_signal_connect_object (session, "filtered", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return ADW_DIALOG (self);
}
