/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-compare-roles-page.h"

#include "gil-role-table.h"

/* The main roles in a table, and any two roles beside one another. */
struct _GilCompareRolesPage
{
  GilSidesPage parent_instance;

  /* Template widgets */
  AdwViewStack *stack;
  AdwBin *table_place;
  AdwComboRow *first;
  AdwComboRow *second;
  AdwBin *pair_place;

  /* Owned references */
  GilCatalog *catalog;
  GilSettings *settings;

  guint shown[2]; /* the two roles, by their places in the list of all */
  gboolean setting;
};

G_DEFINE_FINAL_TYPE (GilCompareRolesPage, gil_compare_roles_page, GIL_TYPE_SIDES_PAGE)

static void
update_pair (GilCompareRolesPage *self)
{
  GListModel *roles = gil_catalog_get_roles (self->catalog);
  g_autoptr (GilRole) first = g_list_model_get_item (roles, self->shown[0]);
  g_autoptr (GilRole) second = g_list_model_get_item (roles, self->shown[1]);

  if (first != NULL && second != NULL)
    adw_bin_set_child (self->pair_place, gil_role_table_new_pair (self->catalog, first, second,
                                                                  G_OBJECT (self), self->settings));
}

/* There is much to read in it, so it is made when it is first seen. */
static void
visible_child_changed_cb (GilCompareRolesPage *self)
{
  if (self->catalog != NULL && adw_bin_get_child (self->pair_place) == NULL
      && g_strcmp0 (adw_view_stack_get_visible_child_name (self->stack), "two") == 0)
    update_pair (self);
}

static void
select_shown (GilCompareRolesPage *self)
{
  self->setting = TRUE;
  adw_combo_row_set_selected (self->first, self->shown[0]);
  adw_combo_row_set_selected (self->second, self->shown[1]);
  self->setting = FALSE;
}

static void
show (GilCompareRolesPage *self,
      guint                first,
      guint                second)
{
  self->shown[0] = first;
  self->shown[1] = second;
  select_shown (self);
  update_pair (self);
}

static void
swap_cb (GilCompareRolesPage *self)
{
  show (self, self->shown[1], self->shown[0]);
}

/* Choosing the role that is on the other side swaps the two. */
static void
selected_cb (GilCompareRolesPage *self)
{
  guint first = adw_combo_row_get_selected (self->first);
  guint second = adw_combo_row_get_selected (self->second);

  if (self->setting || (first == self->shown[0] && second == self->shown[1]))
    return;

  if (first == second)
    swap_cb (self);
  else
    show (self, first, second);
}

static void
fill (GilCompareRolesPage *self)
{
  GListModel *roles = gil_catalog_get_roles (self->catalog);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++) {
    g_autoptr (GilRole) role = g_list_model_get_item (roles, i);

    gtk_string_list_append (names, gil_settings_get_primary_text (self->settings, gil_role_get_name (role)));
  }

  self->setting = TRUE;
  adw_combo_row_set_model (self->first, G_LIST_MODEL (names));
  adw_combo_row_set_model (self->second, G_LIST_MODEL (names));
  self->setting = FALSE;
  select_shown (self);

  adw_bin_set_child (self->table_place,
                     gil_role_table_new_main (self->catalog, G_OBJECT (self), self->settings));
  adw_bin_set_child (self->pair_place, NULL);
  visible_child_changed_cb (self);
}

static void
gil_compare_roles_page_dispose (GObject *object)
{
  GilCompareRolesPage *self = GIL_COMPARE_ROLES_PAGE (object);

  self->setting = TRUE;
  g_clear_object (&self->catalog);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_COMPARE_ROLES_PAGE);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (gil_compare_roles_page_parent_class)->dispose (object);
}

static void
gil_compare_roles_page_class_init (GilCompareRolesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_compare_roles_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/roles/compare/gil-compare-roles-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilCompareRolesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, GilCompareRolesPage, table_place);
  gtk_widget_class_bind_template_child (widget_class, GilCompareRolesPage, first);
  gtk_widget_class_bind_template_child (widget_class, GilCompareRolesPage, second);
  gtk_widget_class_bind_template_child (widget_class, GilCompareRolesPage, pair_place);
  gtk_widget_class_bind_template_callback (widget_class, visible_child_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, swap_cb);
}

static void
gil_compare_roles_page_init (GilCompareRolesPage *self)
{
  self->shown[1] = 1;
  self->setting = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->setting = FALSE;
}

AdwNavigationPage *
gil_compare_roles_page_new (const GilContext  *context,
                            const char *const  *ids)
{
  GilCompareRolesPage *self;
  GListModel *roles;
  guint shown[2] = { 0, 1 };
  guint n_ids;

  g_return_val_if_fail (context != NULL, NULL);
  g_return_val_if_fail (ids != NULL, NULL);

  roles = gil_catalog_get_roles (context->catalog);
  n_ids = g_strv_length ((char **) ids);
  if (n_ids > G_N_ELEMENTS (shown))
    return NULL;
  for (guint i = 0; i < n_ids; i++) {
    if (!gil_role_find_place (roles, ids[i], &shown[i]))
      return NULL;
  }
  if (n_ids < 2 && shown[0] == shown[1])
    shown[1] = 0;
  if (shown[0] == shown[1])
    return NULL;

  self = g_object_new (GIL_TYPE_COMPARE_ROLES_PAGE, NULL);
  if (n_ids == 2)
    adw_view_stack_set_visible_child_name (self->stack, "two");
  self->catalog = g_object_ref (context->catalog);
  self->settings = g_object_ref (context->settings);
  memcpy (self->shown, shown, sizeof (shown));
  fill (self);
  g_signal_connect_object (context->settings, "changed::content-language", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}
