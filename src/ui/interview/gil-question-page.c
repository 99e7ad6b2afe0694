/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-question-page.h"

#include <glib/gi18n.h>

#include "gil-bilingual.h"
#include "gil-topic-row.h"

/**
 * GilQuestionPage:
 *
 * A question to read: what is being checked, at which stage it comes up, and which roles are asked.
 */
struct _GilQuestionPage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  GtkBox *column;
  GilBilingual *text;
  GtkLabel *badge;
  GilBilingual *check;
  AdwActionRow *category;
  AdwActionRow *stages;
  GtkListBox *roles;

  /* Owned references */
  GilCatalog *catalog;
  GilSettings *settings;
  GilQuestion *question;
};

G_DEFINE_FINAL_TYPE (GilQuestionPage, gil_question_page, ADW_TYPE_NAVIGATION_PAGE)

/* One line, or one for each language. */
static char *
dup_lines (GilSettings *settings,
           GString     *primary,
           GString     *secondary)
{
  return gil_settings_get_secondary_lang (settings, NULL)
           ? g_strdup_printf ("%s\n%s", primary->str, secondary->str)
           : g_strdup (primary->str);
}

static void
append_text (GilSettings   *settings,
             GString       *primary,
             GString       *secondary,
             const GilText *text)
{
  const char *first = gil_settings_get_primary_text (settings, text);
  const char *second = gil_settings_get_secondary_text (settings, text);

  g_string_append_printf (primary, "%s%s", primary->len > 0 ? " · " : "", first);
  g_string_append_printf (secondary, "%s%s", secondary->len > 0 ? " · " : "",
                          second != NULL ? second : first);
}

static char *
dup_category (GilQuestionPage *self)
{
  g_autoptr (GString) primary = g_string_new (NULL);
  g_autoptr (GString) secondary = g_string_new (NULL);

  append_text (self->settings, primary, secondary,
               gil_question_get_category_name (self->question));

  return dup_lines (self->settings, primary, secondary);
}

/* In the order in which one meets them, whatever the order in the question. */
static char *
dup_stages (GilQuestionPage *self)
{
  g_autoptr (GString) primary = g_string_new (NULL);
  g_autoptr (GString) secondary = g_string_new (NULL);
  GListModel *stages = gil_catalog_get_stages (self->catalog);

  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);

    if (g_strv_contains (gil_question_get_stages (self->question), gil_stage_get_id (stage)))
      append_text (self->settings, primary, secondary, gil_stage_get_name (stage));
  }

  return dup_lines (self->settings, primary, secondary);
}

static void
update_language (GilQuestionPage *self)
{
  const GilText *name = gil_question_get_category_name (self->question);
  g_autofree char *category = dup_category (self);
  g_autofree char *stages = dup_stages (self);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self),
                                 gil_settings_get_primary_text (self->settings, name));
  adw_action_row_set_subtitle (self->category, category);
  adw_action_row_set_subtitle (self->stages, stages);
  gtk_widget_set_visible (GTK_WIDGET (self->stages), *stages != '\0');
}

static void
add_roles (GilQuestionPage *self)
{
  const char *const *ids = gil_question_get_roles (self->question);

  for (gsize i = 0; ids[i] != NULL; i++) {
    GilRole *role = gil_catalog_find_role (self->catalog, ids[i]);

    if (role != NULL)
      gtk_list_box_append (self->roles, gil_topic_list_row_new_role (self->settings, role));
  }

  if (ids[0] == NULL) {
    GtkWidget *row = adw_action_row_new ();

    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Every role"));
    gtk_list_box_append (self->roles, row);
  }
}

static void
gil_question_page_dispose (GObject *object)
{
  GilQuestionPage *self = GIL_QUESTION_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_QUESTION_PAGE);
  g_clear_object (&self->question);
  g_clear_object (&self->settings);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (gil_question_page_parent_class)->dispose (object);
}

static void
gil_question_page_class_init (GilQuestionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_question_page_dispose;

  g_type_ensure (GIL_TYPE_BILINGUAL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/interview/gil-question-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, column);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, text);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, badge);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, check);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, category);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, stages);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionPage, roles);
}

static void
gil_question_page_init (GilQuestionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gil_question_page_new:
 * @catalog: the content
 * @settings: tells the languages
 * @question: a question
 *
 * Returns: (transfer floating): a page about @question
 */
AdwNavigationPage *
gil_question_page_new (GilCatalog  *catalog,
                       GilSettings *settings,
                       GilQuestion *question)
{
  GilQuestionPage *self;

  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (GIL_IS_QUESTION (question), NULL);

  self = g_object_new (GIL_TYPE_QUESTION_PAGE, NULL);
  self->catalog = g_object_ref (catalog);
  self->settings = g_object_ref (settings);
  self->question = g_object_ref (question);

  gil_bilingual_show (self->text, settings, G_OBJECT (question),
                      gil_question_get_text (question));
  gil_bilingual_show (self->check, settings, G_OBJECT (question),
                      gil_question_get_check (question));
  gtk_widget_set_visible (GTK_WIDGET (self->badge), gil_question_is_must_have (question));
  add_roles (self);
  g_signal_connect_object (settings, "notify::content-language", G_CALLBACK (update_language),
                           self, G_CONNECT_SWAPPED);
  update_language (self);

  return ADW_NAVIGATION_PAGE (self);
}

/**
 * gil_question_page_add:
 * @self: a page
 * @section: something that helps to answer the question
 *
 * Adds a section at the end.
 */
void
gil_question_page_add (GilQuestionPage *self,
                       GtkWidget       *section)
{
  g_return_if_fail (GIL_IS_QUESTION_PAGE (self));
  g_return_if_fail (GTK_IS_WIDGET (section));

  gtk_box_append (self->column, section);
}
