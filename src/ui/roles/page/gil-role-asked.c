/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-role-asked.h"

#include <glib/gi18n.h>

#include "gil-topic-row.h"

/* What a role is asked in interviews, and what everybody is asked. */
struct _GilRoleAsked
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkBox *own_group;
  GtkLabel *own_title;
  GtkListBox *own;
  GtkBox *common_group;
  GtkLabel *common_title;
  AdwExpanderRow *common;

  /* Owned references */
  GilSettings *settings;
  GListModel *common_questions;
};

G_DEFINE_FINAL_TYPE (GilRoleAsked, gil_role_asked, GTK_TYPE_WIDGET)

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
expanded_cb (GilRoleAsked *self)
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
gil_role_asked_dispose (GObject *object)
{
  GilRoleAsked *self = GIL_ROLE_ASKED (object);

  g_clear_object (&self->common_questions);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_ROLE_ASKED);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (gil_role_asked_parent_class)->dispose (object);
}

static void
gil_role_asked_class_init (GilRoleAskedClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_role_asked_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/roles/page/gil-role-asked.ui");
  gtk_widget_class_bind_template_child (widget_class, GilRoleAsked, own_group);
  gtk_widget_class_bind_template_child (widget_class, GilRoleAsked, own_title);
  gtk_widget_class_bind_template_child (widget_class, GilRoleAsked, own);
  gtk_widget_class_bind_template_child (widget_class, GilRoleAsked, common_group);
  gtk_widget_class_bind_template_child (widget_class, GilRoleAsked, common_title);
  gtk_widget_class_bind_template_child (widget_class, GilRoleAsked, common);
  gtk_widget_class_bind_template_callback (widget_class, expanded_cb);
}

static void
gil_role_asked_init (GilRoleAsked *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows the questions for a role. */
void
gil_role_asked_show (GilRoleAsked *self,
                     GilCatalog   *catalog,
                     GilSettings  *settings,
                     GilRole      *role)
{
  GListModel *questions;
  g_autoptr (GListModel) own = NULL;
  g_autofree char *count = NULL;
  guint n_common;

  g_return_if_fail (GIL_IS_ROLE_ASKED (self) && self->settings == NULL);

  self->settings = g_object_ref (settings);
  questions = gil_catalog_get_questions (catalog);
  own = filtered_new (questions, is_of_role, role);
  gtk_list_box_bind_model (self->own, own, create_row_cb, g_object_ref (settings), g_object_unref);
  gtk_widget_set_visible (GTK_WIDGET (self->own_group), g_list_model_get_n_items (own) > 0);

  self->common_questions = filtered_new (questions, is_of_all, NULL);
  n_common = g_list_model_get_n_items (self->common_questions);
  count = g_strdup_printf (ngettext ("%u question", "%u questions", n_common), n_common);
  adw_expander_row_set_subtitle (self->common, count);
  gtk_widget_set_visible (GTK_WIDGET (self->common_group), n_common > 0);
}

/* What is above the questions for the role, NULL where there are none. */
GtkLabel *
gil_role_asked_get_own_heading (GilRoleAsked *self)
{
  g_return_val_if_fail (GIL_IS_ROLE_ASKED (self), NULL);

  return gtk_widget_get_visible (GTK_WIDGET (self->own_group)) ? self->own_title : NULL;
}

/* What is above the questions for everybody, NULL where there are none. */
GtkLabel *
gil_role_asked_get_common_heading (GilRoleAsked *self)
{
  g_return_val_if_fail (GIL_IS_ROLE_ASKED (self), NULL);

  return gtk_widget_get_visible (GTK_WIDGET (self->common_group)) ? self->common_title : NULL;
}
