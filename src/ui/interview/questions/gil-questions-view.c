/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-questions-view.h"

#include <glib/gi18n.h>

#include "gil-announce.h"
#include "gil-own-question-dialog.h"
#include "gil-question-filter-bar.h"
#include "gil-question-filter-dialog.h"
#include "gil-question-header.h"
#include "gil-question-page.h"
#include "gil-question-row.h"

/* All questions in one list, by category. A question opens through the action `win.show-question`. */
struct _GilQuestionsView
{
  AdwBin parent_instance;

  /* Template widgets */
  GilQuestionFilterBar *bar;
  GtkStack *stack;
  GtkListView *list;
  AdwStatusPage *empty;
  GtkButton *empty_button;

  /* Owned references */
  GilInterviewSession *session;

  GHashTable *rows; /* id of a question → the row that shows it now */
  gulong layout_id;
};

G_DEFINE_FINAL_TYPE (GilQuestionsView, gil_questions_view, ADW_TYPE_BIN)

static void
setup_row_cb (GilQuestionsView *self,
              GtkListItem      *item)
{
  GtkWidget *row = gil_question_row_new (gil_interview_session_get_settings (self->session),
                                         gil_interview_session_get_journal (self->session));

  g_object_bind_property (row, "accessible-name", item, "accessible-label", G_BINDING_DEFAULT);
  g_object_bind_property (row, "accessible-description", item, "accessible-description",
                          G_BINDING_DEFAULT);
  gtk_list_item_set_child (item, row);
}

static void
bind_row_cb (GilQuestionsView *self,
             GtkListItem      *item)
{
  GilQuestionRow *row = GIL_QUESTION_ROW (gtk_list_item_get_child (item));
  GilQuestion *question = gtk_list_item_get_item (item);

  gil_question_row_show (row, question);
  g_hash_table_insert (self->rows, g_strdup (gil_question_get_id (question)), row);
}

static void
unbind_row_cb (GilQuestionsView *self,
               GtkListItem      *item)
{
  const char *id = gil_question_get_id (gtk_list_item_get_item (item));

  /* A question that was edited may be bound to another row before this one lets go of it. */
  if (g_hash_table_lookup (self->rows, id) == gtk_list_item_get_child (item))
    g_hash_table_remove (self->rows, id);
}

static void
setup_header_cb (GilQuestionsView *self,
                 GtkListHeader    *header)
{
  gtk_list_header_set_child (header, gil_question_header_new (self->session));
}

static void
bind_header_cb (GilQuestionsView *self,
                GtkListHeader    *header)
{
  gil_question_header_show (GIL_QUESTION_HEADER (gtk_list_header_get_child (header)),
                            gtk_list_header_get_item (header));
}

static void
answer_changed_cb (GilQuestionsView *self,
                   guint             kind,
                   const char       *id)
{
  GilQuestionRow *row = g_hash_table_lookup (self->rows, id);

  if (row != NULL)
    gil_question_row_update (row);
}

static void
activated_cb (GilQuestionsView *self,
              guint             position)
{
  GListModel *model = G_LIST_MODEL (gtk_list_view_get_model (self->list));
  g_autoptr (GilQuestion) question = g_list_model_get_item (model, position);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-question", "s",
                              gil_question_get_id (question));
}

static void
layout_cb (GilQuestionsView *self,
           GdkFrameClock    *clock)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list));

  g_clear_signal_handler (&self->layout_id, clock);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_lower (adjustment));
}

/* A list view starts at its first row, above which the first header would be out of sight. What is
 * set after the first layout is laid out again within the same frame. */
static void
scroll_to_top (GilQuestionsView *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self));

  if (clock != NULL && self->layout_id == 0)
    self->layout_id = g_signal_connect_object (clock, "layout", G_CALLBACK (layout_cb), self,
                                               G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
update_empty (GilQuestionsView *self)
{
  const GilQuestionFilter *filter = gil_interview_session_get_filter (self->session);
  gboolean empty =
    g_list_model_get_n_items (gil_interview_session_get_shown (self->session)) == 0;
  gboolean only_own = filter->own && !filter->starred && !filter->must_have;
  const char *title = _("No question is like that");
  const char *hint = _("Take a filter away to see more.");
  const char *button = _("Show all questions");

  if (filter->starred && !filter->own && !filter->must_have) {
    title = _("No stars here");
    hint = _("Give a star to the questions you want to come back to.");
  } else if (only_own) {
    title = _("No questions of your own here");
    hint = _("Add what you expect to be asked, or what you were asked.");
    button = _("Add a question");
  }

  if (empty) {
    adw_status_page_set_title (self->empty, title);
    adw_status_page_set_description (self->empty, hint);
    gtk_button_set_label (self->empty_button, button);
  }
  gtk_stack_set_visible_child_name (self->stack, empty ? "empty" : "list");
}

static void
filtered_cb (GilQuestionsView *self)
{
  /* At once, so that no rows are laid out where one was; then to the header above the first. */
  if (g_list_model_get_n_items (gil_interview_session_get_shown (self->session)) > 0)
    gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_NONE, NULL);
  scroll_to_top (self);
  gil_announce (GTK_WIDGET (self), gil_question_filter_bar_get_words (self->bar));
}

static void
empty_clicked_cb (GilQuestionsView *self)
{
  const GilQuestionFilter *filter = gil_interview_session_get_filter (self->session);

  if (filter->own && !filter->starred && !filter->must_have)
    gtk_widget_activate_action (GTK_WIDGET (self), "questions.add", NULL);
  else
    gil_interview_session_clear_filter (self->session);
}

static void
filter_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GilQuestionsView *self = GIL_QUESTIONS_VIEW (widget);

  adw_dialog_present (gil_question_filter_dialog_new (self->session), widget);
}

/* The key works wherever the focus is, also in a dialog, which must not be covered by another. */
static gboolean
is_covered (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return ADW_IS_APPLICATION_WINDOW (root)
         && adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (root)) != NULL;
}

static void
add_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  GilQuestionsView *self = GIL_QUESTIONS_VIEW (widget);

  if (!is_covered (widget))
    adw_dialog_present (gil_own_question_dialog_new (self->session, NULL), widget);
}

/* The row has the focus, not the star in it: with two things to stop at in each row, the way through
 * the list would be twice as long. */
static void
star_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilQuestionsView *self = GIL_QUESTIONS_VIEW (widget);
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  GtkWidget *row = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;
  GilJournal *journal = gil_interview_session_get_journal (self->session);
  const char *id;

  if (!GIL_IS_QUESTION_ROW (row))
    return;

  id = gil_question_get_id (gil_question_row_get_question (GIL_QUESTION_ROW (row)));
  gil_answer_set_star (journal, id, !gil_answer_get_star (journal, id));
}

/* From one question one may have gone on to others: back in the list, one is at the last. */
static void
popped_cb (GilQuestionsView  *self,
           AdwNavigationPage *page)
{
  guint position;

  if (gtk_widget_get_mapped (GTK_WIDGET (self->list)) && GIL_IS_QUESTION_PAGE (page)
      && gil_interview_session_find_shown (self->session,
                                           gil_question_page_get_id (GIL_QUESTION_PAGE (page)), &position))
    gtk_list_view_scroll_to (self->list, position, GTK_LIST_SCROLL_FOCUS, NULL);
}

static void
gil_questions_view_realize (GtkWidget *widget)
{
  GtkWidget *navigation = gtk_widget_get_ancestor (widget, ADW_TYPE_NAVIGATION_VIEW);

  GTK_WIDGET_CLASS (gil_questions_view_parent_class)->realize (widget);

  if (navigation != NULL)
    g_signal_connect_object (navigation, "popped", G_CALLBACK (popped_cb), widget, G_CONNECT_SWAPPED);
  scroll_to_top (GIL_QUESTIONS_VIEW (widget));
}

static void
gil_questions_view_unrealize (GtkWidget *widget)
{
  GilQuestionsView *self = GIL_QUESTIONS_VIEW (widget);
  GtkWidget *navigation = gtk_widget_get_ancestor (widget, ADW_TYPE_NAVIGATION_VIEW);

  if (navigation != NULL)
    g_signal_handlers_disconnect_by_func (navigation, popped_cb, self);
  g_clear_signal_handler (&self->layout_id, gtk_widget_get_frame_clock (widget));

  GTK_WIDGET_CLASS (gil_questions_view_parent_class)->unrealize (widget);
}

/* Back from a question, where what it is chosen by may have changed. */
static void
gil_questions_view_map (GtkWidget *widget)
{
  GilQuestionsView *self = GIL_QUESTIONS_VIEW (widget);
  const GilQuestionFilter *filter = gil_interview_session_get_filter (self->session);

  if (filter->has_status || filter->starred)
    gil_interview_session_filter_again (self->session);

  GTK_WIDGET_CLASS (gil_questions_view_parent_class)->map (widget);
}

static void
gil_questions_view_dispose (GObject *object)
{
  GilQuestionsView *self = GIL_QUESTIONS_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_QUESTIONS_VIEW);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (gil_questions_view_parent_class)->dispose (object);
}

static void
gil_questions_view_finalize (GObject *object)
{
  g_hash_table_unref (GIL_QUESTIONS_VIEW (object)->rows);

  G_OBJECT_CLASS (gil_questions_view_parent_class)->finalize (object);
}

static void
gil_questions_view_class_init (GilQuestionsViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gil_questions_view_dispose;
  object_class->finalize = gil_questions_view_finalize;
  widget_class->realize = gil_questions_view_realize;
  widget_class->unrealize = gil_questions_view_unrealize;
  widget_class->map = gil_questions_view_map;

  g_type_ensure (GIL_TYPE_QUESTION_FILTER_BAR);
  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_BASE "/interview/questions/gil-questions-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GilQuestionsView, bar);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionsView, stack);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionsView, list);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionsView, empty);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionsView, empty_button);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, empty_clicked_cb);

  gtk_widget_class_install_action (widget_class, "questions.filter", NULL, filter_cb);
  gtk_widget_class_install_action (widget_class, "questions.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "questions.star", NULL, star_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_d, GDK_CONTROL_MASK, "questions.star",
                                       NULL);
}

static void
add_key (GilQuestionsView *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (keys), GTK_SHORTCUT_SCOPE_MANAGED);
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_n, GDK_CONTROL_MASK),
                      gtk_named_action_new ("questions.add")));
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static void
gil_questions_view_init (GilQuestionsView *self)
{
  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  add_key (self);
}

static void
fill_list (GilQuestionsView *self)
{
  g_autoptr (GtkListItemFactory) rows = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkListItemFactory) headers = gtk_signal_list_item_factory_new ();
  GListModel *shown = gil_interview_session_get_shown (self->session);
  g_autoptr (GtkSelectionModel) model =
    GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (shown)));

  g_signal_connect_object (rows, "setup", G_CALLBACK (setup_row_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rows, "bind", G_CALLBACK (bind_row_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rows, "unbind", G_CALLBACK (unbind_row_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (headers, "setup", G_CALLBACK (setup_header_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (headers, "bind", G_CALLBACK (bind_header_cb), self, G_CONNECT_SWAPPED);

  gtk_list_view_set_factory (self->list, rows);
  gtk_list_view_set_header_factory (self->list, headers);
  gtk_list_view_set_model (self->list, model);
}

GtkWidget *
gil_questions_view_new (GilInterviewSession *session)
{
  GilQuestionsView *self;

  g_return_val_if_fail (GIL_IS_INTERVIEW_SESSION (session), NULL);

  self = g_object_new (GIL_TYPE_QUESTIONS_VIEW, NULL);
  self->session = g_object_ref (session);
  gil_question_filter_bar_show (self->bar, session);
  fill_list (self);

  g_signal_connect_object (gil_interview_session_get_journal (session), "changed::answers",
                           G_CALLBACK (answer_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "filtered", G_CALLBACK (filtered_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_interview_session_get_shown (session), "items-changed",
                           G_CALLBACK (update_empty), self, G_CONNECT_SWAPPED);
  update_empty (self);

  return GTK_WIDGET (self);
}
