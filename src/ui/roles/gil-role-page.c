/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-role-page.h"

#include <glib/gi18n.h>

#include "gil-bilingual.h"
#include "gil-topic-row.h"

/**
 * GilRolePage:
 *
 * A role to read: what it does, what it is asked in interviews, and what everybody is asked.
 */
struct _GilRolePage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  GilBilingual *name;
  GilBilingual *line;
  GtkBox *own_group;
  GtkListBox *own;
  AdwPreferencesGroup *common_group;
  AdwExpanderRow *common;

  /* Owned references */
  GilSettings *settings;
  GilRole *role;
  GListModel *common_questions;
};

G_DEFINE_FINAL_TYPE (GilRolePage, gil_role_page, ADW_TYPE_NAVIGATION_PAGE)

static gboolean
is_of_role (gpointer question,
            gpointer role)
{
  return g_strv_contains (gil_question_get_roles (question), gil_role_get_id (role));
}

static gboolean
is_of_all (gpointer question,
           gpointer unused)
{
  return *gil_question_get_roles (question) == NULL;
}

static GListModel *
filtered_new (GListModel          *questions,
              GtkCustomFilterFunc  func,
              gpointer             data)
{
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (func, data, NULL));

  return G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (questions), filter));
}

static GtkWidget *
create_row_cb (gpointer question,
               gpointer settings)
{
  return gil_topic_list_row_new_question (settings, question);
}

/* There are dozens, and few people unfold them: they are made when they are first seen. */
static void
expanded_cb (GilRolePage *self)
{
  if (!adw_expander_row_get_expanded (self->common) || self->common_questions == NULL)
    return;

  for (guint i = 0; i < g_list_model_get_n_items (self->common_questions); i++) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (self->common_questions, i);

    adw_expander_row_add_row (self->common,
                              gil_topic_list_row_new_question (self->settings, question));
  }
  g_clear_object (&self->common_questions);
}

static void
update_title (GilRolePage *self)
{
  const GilText *name = gil_role_get_name (self->role);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self),
                                 gil_settings_get_primary_text (self->settings, name));
}

static void
gil_role_page_dispose (GObject *object)
{
  GilRolePage *self = GIL_ROLE_PAGE (object);

  g_clear_object (&self->common_questions);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_ROLE_PAGE);
  g_clear_object (&self->role);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (gil_role_page_parent_class)->dispose (object);
}

static void
gil_role_page_class_init (GilRolePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_role_page_dispose;

  g_type_ensure (GIL_TYPE_BILINGUAL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/roles/gil-role-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, name);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, line);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, own_group);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, own);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, common_group);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, common);
  gtk_widget_class_bind_template_callback (widget_class, expanded_cb);
}

static void
gil_role_page_init (GilRolePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gil_role_page_new:
 * @catalog: the content
 * @settings: tells the languages
 * @role: a role
 *
 * Returns: (transfer floating): a page about @role
 */
AdwNavigationPage *
gil_role_page_new (GilCatalog  *catalog,
                   GilSettings *settings,
                   GilRole     *role)
{
  g_autoptr (GListModel) own_questions = NULL;
  g_autofree char *count = NULL;
  GListModel *questions;
  GilRolePage *self;
  guint n_common;

  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (GIL_IS_ROLE (role), NULL);

  self = g_object_new (GIL_TYPE_ROLE_PAGE, NULL);
  self->settings = g_object_ref (settings);
  self->role = g_object_ref (role);

  gil_bilingual_show (self->name, settings, G_OBJECT (role), gil_role_get_name (role));
  gil_bilingual_show (self->line, settings, G_OBJECT (role), gil_role_get_line (role));
  g_signal_connect_object (settings, "notify::content-language", G_CALLBACK (update_title), self,
                           G_CONNECT_SWAPPED);
  update_title (self);

  questions = gil_catalog_get_questions (catalog);
  own_questions = filtered_new (questions, is_of_role, role);
  gtk_list_box_bind_model (self->own, own_questions, create_row_cb,
                           g_object_ref (settings), g_object_unref);
  gtk_widget_set_visible (GTK_WIDGET (self->own_group),
                          g_list_model_get_n_items (own_questions) > 0);

  self->common_questions = filtered_new (questions, is_of_all, NULL);
  n_common = g_list_model_get_n_items (self->common_questions);
  count = g_strdup_printf (ngettext ("%u question", "%u questions", n_common), n_common);
  adw_expander_row_set_subtitle (self->common, count);
  gtk_widget_set_visible (GTK_WIDGET (self->common_group), n_common > 0);

  return ADW_NAVIGATION_PAGE (self);
}
