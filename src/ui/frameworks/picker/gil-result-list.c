/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-result-list.h"

#include <glib/gi18n.h>

#define MOVE_DURATION_MS 250

/* How far beyond what can be seen rows are drawn, in pixels. */
#define VIEW_MARGIN 200

/* The ranking. Its rows are made once, one for every framework, and sorted again when there is a new answer;
 * a model bound to the list would build them anew and drop the focus. Rows that move are drawn on their way
 * from their old place. */
struct _GilResultList
{
  GtkWidget parent_instance;

  /* Borrowed references */
  GtkListBox *list;

  /* Owned references */
  GilPickSession *session;
  GPtrArray *rows;
  GilResultChoice *choice;
  AdwAnimation *animation;
  GtkAdjustment *scroll;

  gboolean moving;
};

G_DEFINE_FINAL_TYPE (GilResultList, gil_result_list, GTK_TYPE_WIDGET)

static int
compare_rows (GtkListBoxRow *a,
              GtkListBoxRow *b,
              gpointer       user_data)
{
  gsize result_a = gil_result_row_get_result (GIL_RESULT_ROW (a));
  gsize result_b = gil_result_row_get_result (GIL_RESULT_ROW (b));

  return (result_a > result_b) - (result_a < result_b);
}

static void
update_header (GtkListBoxRow *row,
               GtkListBoxRow *before,
               gpointer       user_data)
{
  GilResultList *self = GIL_RESULT_LIST (user_data);
  const GilRanking *ranking = gil_pick_session_get_pick (self->session)->ranking;
  gboolean wanted = gil_result_row_get_result (GIL_RESULT_ROW (row)) == ranking->n_matches;
  GtkWidget *header = gtk_list_box_row_get_header (row);

  if (wanted && header == NULL) {
    header = g_object_new (GTK_TYPE_LABEL,
                           "label", _("Near misses"),
                           "xalign", 0.0f,
                           "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                           NULL);
    gtk_widget_add_css_class (header, "heading");
    gtk_list_box_row_set_header (row, header);
  } else if (!wanted && header != NULL) {
    gtk_list_box_row_set_header (row, NULL);
  }
}

static void
show_pick (GilResultList *self)
{
  const GilPick *pick = gil_pick_session_get_pick (self->session);
  g_autoptr (GHashTable) results = g_hash_table_new (NULL, NULL);

  for (gsize i = 0; i < pick->ranking->n_results; i++)
    g_hash_table_insert (results, gil_pick_get_framework (pick, i), GSIZE_TO_POINTER (i));

  for (guint i = 0; i < self->rows->len; i++) {
    GilResultRow *row = g_ptr_array_index (self->rows, i);
    gpointer result;

    if (g_hash_table_lookup_extended (results, gil_result_row_get_framework (row), NULL, &result))
      gil_result_row_update (row, GPOINTER_TO_SIZE (result));
    else
      gil_result_row_update (row, GIL_RESULT_NOWHERE);
  }
  gil_result_choice_drop_hidden (self->choice);
  gtk_list_box_invalidate_sort (self->list);
  gtk_list_box_invalidate_headers (self->list);
}

static void
picked_cb (GilResultList *self)
{
  self->moving = gtk_widget_get_mapped (GTK_WIDGET (self));
  show_pick (self);
}

static void
row_activated_cb (GtkListBox    *list,
                  GtkListBoxRow *row,
                  gpointer       user_data)
{
  GilResultRow *result = GIL_RESULT_ROW (row);
  GilResultChoice *choice = GIL_RESULT_LIST (user_data)->choice;

  if (gil_result_choice_get_active (choice))
    gil_result_choice_toggle (choice, result);
  else
    gil_result_row_set_unfolded (result, !gil_result_row_get_unfolded (result));
}

/* The list is the last in its column, so it is scrolled by as much as the column, less what is above. */
static void
update_view (GilResultList *self)
{
  double top = 0, bottom = G_MAXDOUBLE;
  graphene_point_t above;
  GtkWidget *column = gtk_widget_get_parent (GTK_WIDGET (self));

  if (self->scroll != NULL && column != NULL &&
      gtk_widget_compute_point (GTK_WIDGET (self), column, &GRAPHENE_POINT_INIT (0, 0), &above)) {
    top = gtk_adjustment_get_value (self->scroll) - above.y - VIEW_MARGIN;
    bottom = top + gtk_adjustment_get_page_size (self->scroll) + 2 * VIEW_MARGIN;
  }
  for (guint i = 0; i < self->rows->len; i++)
    gil_result_motion_set_view (gil_result_row_get_motion (g_ptr_array_index (self->rows, i)), top, bottom);
}

static void
progress_cb (double   progress,
             gpointer user_data)
{
  GilResultList *self = GIL_RESULT_LIST (user_data);

  for (guint i = 0; i < self->rows->len; i++)
    gil_result_motion_set_progress (gil_result_row_get_motion (g_ptr_array_index (self->rows, i)), progress);
}

static void
gil_result_list_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  gtk_widget_measure (GTK_WIDGET (GIL_RESULT_LIST (widget)->list), orientation, for_size,
                      minimum, natural, NULL, NULL);
}

static GtkSizeRequestMode
gil_result_list_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Only here, when the list box has put its rows, are old and new places known. */
static void
gil_result_list_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  GilResultList *self = GIL_RESULT_LIST (widget);
  GtkWidget *list = GTK_WIDGET (self->list);

  gtk_widget_allocate (list, width, height, baseline, NULL);

  for (guint i = 0; i < self->rows->len; i++) {
    GilResultRow *row = g_ptr_array_index (self->rows, i);
    graphene_point_t place;

    if (gtk_widget_get_visible (GTK_WIDGET (row)) &&
        gtk_widget_compute_point (GTK_WIDGET (row), list, &GRAPHENE_POINT_INIT (0, 0), &place))
      gil_result_motion_set_place (gil_result_row_get_motion (row), place.y, self->moving);
  }

  update_view (self);
  if (self->moving) {
    self->moving = FALSE;
    adw_animation_reset (self->animation);
    adw_animation_play (self->animation);
  }
}

static void
gil_result_list_dispose (GObject *object)
{
  GilResultList *self = GIL_RESULT_LIST (object);

  if (self->animation != NULL)
    adw_animation_pause (self->animation);
  g_clear_object (&self->animation);
  g_clear_object (&self->scroll);
  if (self->choice != NULL)
    gil_result_choice_set_active (self->choice, FALSE);
  g_clear_object (&self->choice);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  if (self->list != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->list)));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (gil_result_list_parent_class)->dispose (object);
}

static void
gil_result_list_class_init (GilResultListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_result_list_dispose;
  widget_class->measure = gil_result_list_measure;
  widget_class->get_request_mode = gil_result_list_get_request_mode;
  widget_class->size_allocate = gil_result_list_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "results");
}

static void
gil_result_list_init (GilResultList *self)
{
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
  self->choice = gil_result_choice_new ();
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  /* Arrows go from row to row, Tab on to what is behind them all. */
  gtk_list_box_set_tab_behavior (self->list, GTK_LIST_TAB_ITEM);
  gtk_list_box_set_sort_func (self->list, compare_rows, NULL, NULL);
  gtk_list_box_set_header_func (self->list, update_header, self, NULL);
  g_signal_connect (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "ranking");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  /* Translators: names the list of results for those who listen */
                                  _("Ranking"), -1);
  gtk_widget_set_parent (GTK_WIDGET (self->list), GTK_WIDGET (self));

  self->animation = adw_timed_animation_new (GTK_WIDGET (self), 1, 0, MOVE_DURATION_MS,
                                             adw_callback_animation_target_new (progress_cb, self, NULL));
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->animation), ADW_EASE_OUT_CUBIC);
}

GtkWidget *
gil_result_list_new (GilPickSession *session)
{
  GilResultList *self;
  GListModel *frameworks;

  g_return_val_if_fail (GIL_IS_PICK_SESSION (session), NULL);

  self = g_object_new (GIL_TYPE_RESULT_LIST, NULL);
  self->session = g_object_ref (session);

  frameworks = gil_catalog_get_frameworks (gil_pick_session_get_catalog (session));
  for (guint i = 0; i < g_list_model_get_n_items (frameworks); i++) {
    g_autoptr (GilFramework) framework = g_list_model_get_item (frameworks, i);
    GtkWidget *row = gil_result_row_new (session, framework);

    g_ptr_array_add (self->rows, g_object_ref (row));
    gil_result_choice_add_row (self->choice, GIL_RESULT_ROW (row));
    gtk_list_box_append (self->list, row);
  }
  show_pick (self);

  g_signal_connect_object (session, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_pick_session_get_settings (session), "changed::content-language",
                           G_CALLBACK (show_pick), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

GilResultRow *
gil_result_list_get_row_at (GilResultList *self,
                            gsize          result)
{
  g_return_val_if_fail (GIL_IS_RESULT_LIST (self), NULL);

  return (GilResultRow *) gtk_list_box_get_row_at_index (self->list, result);
}

/* Says how the list is scrolled, so that only rows that can be seen are drawn. */
void
gil_result_list_set_scroll (GilResultList *self,
                            GtkAdjustment *scroll)
{
  g_return_if_fail (GIL_IS_RESULT_LIST (self));

  if (self->scroll != NULL)
    g_signal_handlers_disconnect_by_data (self->scroll, self);
  if (!g_set_object (&self->scroll, scroll) || scroll == NULL)
    return;

  g_signal_connect_object (scroll, "value-changed", G_CALLBACK (update_view), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (scroll, "changed", G_CALLBACK (update_view), self, G_CONNECT_SWAPPED);
}

GilResultChoice *
gil_result_list_get_choice (GilResultList *self)
{
  g_return_val_if_fail (GIL_IS_RESULT_LIST (self), NULL);

  return self->choice;
}
