/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-interview-page.h"

#include "gil-bilingual.h"
#include "gil-topic-row.h"

/**
 * GilInterviewPage:
 *
 * The Interview tab: all questions in one list, by category. A question opens through the action
 * `win.show-question`.
 */
struct _GilInterviewPage
{
  AdwBin parent_instance;

  /* Template widgets */
  GtkListView *list;

  /* Owned references */
  GilSettings *settings;

  gulong layout_id;
};

G_DEFINE_FINAL_TYPE (GilInterviewPage, gil_interview_page, ADW_TYPE_BIN)

static int
compare_categories (gconstpointer a,
                    gconstpointer b,
                    gpointer      unused)
{
  return g_strcmp0 (gil_question_get_category ((gpointer) a),
                    gil_question_get_category ((gpointer) b));
}

static void
setup_row_cb (GilInterviewPage *self,
              GtkListItem      *item)
{
  GtkWidget *row = gil_topic_row_new (self->settings);

  g_object_bind_property (row, "accessible-name", item, "accessible-label", G_BINDING_DEFAULT);
  g_object_bind_property (row, "accessible-description", item, "accessible-description",
                          G_BINDING_DEFAULT);
  gtk_list_item_set_child (item, row);
}

static void
bind_row_cb (GilInterviewPage *self,
             GtkListItem      *item)
{
  GtkWidget *row = gtk_list_item_get_child (item);

  gil_topic_row_show_question (GIL_TOPIC_ROW (row), gtk_list_item_get_item (item));
}

static void
setup_header_cb (GilInterviewPage *self,
                 GtkListHeader    *header)
{
  gtk_list_header_set_child (header, g_object_new (GIL_TYPE_BILINGUAL, NULL));
}

static void
bind_header_cb (GilInterviewPage *self,
                GtkListHeader    *header)
{
  GilQuestion *first = gtk_list_header_get_item (header);
  GtkWidget *label = gtk_list_header_get_child (header);

  gil_bilingual_show (GIL_BILINGUAL (label), self->settings, G_OBJECT (first),
                      gil_question_get_category_name (first));
}

static void
activated_cb (GilInterviewPage *self,
              guint             position)
{
  GListModel *model = G_LIST_MODEL (gtk_list_view_get_model (self->list));
  g_autoptr (GilQuestion) question = g_list_model_get_item (model, position);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-question", "s",
                              gil_question_get_id (question));
}

static void
layout_cb (GilInterviewPage *self,
           GdkFrameClock    *clock)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list));

  g_clear_signal_handler (&self->layout_id, clock);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_lower (adjustment));
}

/* A list view starts at its first row, above which the first header would be out of sight. What is
 * set after the first layout is laid out again within the same frame. */
static void
gil_interview_page_realize (GtkWidget *widget)
{
  GilInterviewPage *self = GIL_INTERVIEW_PAGE (widget);

  GTK_WIDGET_CLASS (gil_interview_page_parent_class)->realize (widget);

  self->layout_id = g_signal_connect_object (gtk_widget_get_frame_clock (widget), "layout",
                                             G_CALLBACK (layout_cb), self,
                                             G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
gil_interview_page_unrealize (GtkWidget *widget)
{
  GilInterviewPage *self = GIL_INTERVIEW_PAGE (widget);

  g_clear_signal_handler (&self->layout_id, gtk_widget_get_frame_clock (widget));

  GTK_WIDGET_CLASS (gil_interview_page_parent_class)->unrealize (widget);
}

static void
gil_interview_page_dispose (GObject *object)
{
  GilInterviewPage *self = GIL_INTERVIEW_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_INTERVIEW_PAGE);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (gil_interview_page_parent_class)->dispose (object);
}

static void
gil_interview_page_class_init (GilInterviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_interview_page_dispose;
  widget_class->realize = gil_interview_page_realize;
  widget_class->unrealize = gil_interview_page_unrealize;

  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_BASE "/interview/gil-interview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilInterviewPage, list);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
gil_interview_page_init (GilInterviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gil_interview_page_new:
 * @catalog: the content
 * @settings: tells the languages
 *
 * Parses the questions and shows them.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
gil_interview_page_new (GilCatalog  *catalog,
                        GilSettings *settings)
{
  g_autoptr (GtkListItemFactory) rows = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkListItemFactory) headers = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkSorter) sections =
    GTK_SORTER (gtk_custom_sorter_new (compare_categories, NULL, NULL));
  g_autoptr (GtkSelectionModel) selection = NULL;
  GilInterviewPage *self;
  GtkSortListModel *sorted;

  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  self = g_object_new (GIL_TYPE_INTERVIEW_PAGE, NULL);
  self->settings = g_object_ref (settings);

  g_signal_connect_object (rows, "setup", G_CALLBACK (setup_row_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rows, "bind", G_CALLBACK (bind_row_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (headers, "setup", G_CALLBACK (setup_header_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (headers, "bind", G_CALLBACK (bind_header_cb), self, G_CONNECT_SWAPPED);

  sorted = gtk_sort_list_model_new (g_object_ref (gil_catalog_get_questions (catalog)), NULL);
  gtk_sort_list_model_set_section_sorter (sorted, sections);
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (sorted)));

  gtk_list_view_set_factory (self->list, rows);
  gtk_list_view_set_header_factory (self->list, headers);
  gtk_list_view_set_model (self->list, selection);

  return GTK_WIDGET (self);
}
