/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-roles-page.h"

#include "gil-journey.h"
#include "gil-topic-row.h"

/**
 * GilRolesPage:
 *
 * The Roles tab: how a request travels, the roles that every web service has as cards, those beside them as lists. A role
 * opens through the action `win.show-role`.
 */
struct _GilRolesPage
{
  AdwBin parent_instance;

  /* Template widgets */
  AdwBin *journey;
  GtkFlowBox *cards;
  GtkListBox *near;
  GtkListBox *more;
};

G_DEFINE_FINAL_TYPE (GilRolesPage, gil_roles_page, ADW_TYPE_BIN)

static gboolean
is_in_tier (gpointer item,
            gpointer tier)
{
  return gil_role_get_tier (item) == GPOINTER_TO_UINT (tier);
}

static GListModel *
tier_new (GilCatalog *catalog,
          guint       tier)
{
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (is_in_tier, GUINT_TO_POINTER (tier), NULL));

  return G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (gil_catalog_get_roles (catalog)),
                                                  filter));
}

static GtkWidget *
create_card_cb (gpointer role,
                gpointer settings)
{
  return gil_topic_card_new_role (settings, role);
}

static GtkWidget *
create_row_cb (gpointer role,
               gpointer settings)
{
  return gil_topic_list_row_new_role (settings, role);
}

static void
card_activated_cb (GilRolesPage    *self,
                   GtkFlowBoxChild *card)
{
  GtkWidget *topic = gtk_flow_box_child_get_child (card);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-role", "s",
                              gil_topic_row_get_id (GIL_TOPIC_ROW (topic)));
}

static void
gil_roles_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GIL_TYPE_ROLES_PAGE);

  G_OBJECT_CLASS (gil_roles_page_parent_class)->dispose (object);
}

static void
gil_roles_page_class_init (GilRolesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_roles_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/roles/gil-roles-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilRolesPage, journey);
  gtk_widget_class_bind_template_child (widget_class, GilRolesPage, cards);
  gtk_widget_class_bind_template_child (widget_class, GilRolesPage, near);
  gtk_widget_class_bind_template_child (widget_class, GilRolesPage, more);
  gtk_widget_class_bind_template_callback (widget_class, card_activated_cb);
}

static void
gil_roles_page_init (GilRolesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gil_roles_page_new:
 * @catalog: the content
 * @settings: tells the languages
 *
 * Parses the roles and shows them.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
gil_roles_page_new (GilCatalog  *catalog,
                    GilSettings *settings)
{
  g_autoptr (GListModel) main_roles = NULL;
  g_autoptr (GListModel) near_roles = NULL;
  g_autoptr (GListModel) more_roles = NULL;
  GilRolesPage *self;

  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  self = g_object_new (GIL_TYPE_ROLES_PAGE, NULL);
  if (gil_catalog_get_journey (catalog) != NULL) {
    adw_bin_set_child (self->journey, gil_journey_new (catalog, settings));
    gtk_widget_set_visible (GTK_WIDGET (self->journey), TRUE);
  }
  main_roles = tier_new (catalog, 1);
  near_roles = tier_new (catalog, 2);
  more_roles = tier_new (catalog, 3);
  gtk_flow_box_bind_model (self->cards, main_roles, create_card_cb,
                           g_object_ref (settings), g_object_unref);
  gtk_list_box_bind_model (self->near, near_roles, create_row_cb,
                           g_object_ref (settings), g_object_unref);
  gtk_list_box_bind_model (self->more, more_roles, create_row_cb,
                           g_object_ref (settings), g_object_unref);

  return GTK_WIDGET (self);
}
