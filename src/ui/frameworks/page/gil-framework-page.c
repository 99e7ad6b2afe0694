/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-framework-page.h"

#include <glib/gi18n.h>

#include "gil-format.h"
#include "gil-framework-sections.h"
#include "gil-framework-status.h"
#include "gil-page-turn.h"
#include "gil-pick-session.h"
#include "gil-section.h"
#include "gil-standing.h"

/* All that is known of a framework: what it is and how it is kept up, where it stands in the ranking, when to
 * choose it and when not, the facts of today with their sources, and what the notes said in January 2021
 * beside what became of it. */
struct _GilFrameworkPage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  GtkBox *column;
  GtkLabel *name;
  GtkLabel *kind;
  GtkLabel *line;
  AdwWrapBox *badges;
  GtkLabel *status;
  GtkLabel *status_origin;
  GtkButton *compare_button;
  AdwBin *standing_place;

  /* Owned references */
  GilPickSession *session;
  GilFramework *framework;
  GPtrArray *sections;
};

G_DEFINE_FINAL_TYPE (GilFrameworkPage, gil_framework_page, ADW_TYPE_NAVIGATION_PAGE)

static void
add_badge (GilFrameworkPage *self,
           const char       *text)
{
  adw_wrap_box_append (self->badges, gil_section_new_badge (text));
}

static void
add_section (GilFrameworkPage *self,
             GtkWidget        *section)
{
  if (section == NULL)
    return;

  gtk_box_append (self->column, section);
  g_ptr_array_add (self->sections, section);
}

static void
remove_sections (GilFrameworkPage *self)
{
  for (guint i = 0; i < self->sections->len; i++)
    gtk_box_remove (self->column, g_ptr_array_index (self->sections, i));
  g_ptr_array_set_size (self->sections, 0);
}

static void
add_notebook (GilFrameworkPage *self,
              GilSettings      *settings)
{
  static const GilNotebookPart order[] = {
    GIL_NOTEBOOK_POSITION, GIL_NOTEBOOK_PROS, GIL_NOTEBOOK_CONS, GIL_NOTEBOOK_PHILOSOPHY,
    GIL_NOTEBOOK_FEATURES,
  };

  if (!gil_framework_is_in_scope (self->framework, GIL_SCOPE_NOTES))
    return;

  add_section (self, gil_section_new_heading (_("What the notes say")));
  if (!gil_framework_is_described (self->framework))
    add_section (self, gil_framework_sections_new_named ());
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    add_section (self, gil_framework_sections_new_notebook (self->framework, order[i], settings));
}

static void
fill (GilFrameworkPage *self)
{
  GilCatalog *catalog = gil_pick_session_get_catalog (self->session);
  GilSettings *settings = gil_pick_session_get_settings (self->session);
  GilLang lang = gil_settings_get_primary_lang (settings);
  g_autofree char *kind = gil_format_text (gil_framework_get_kind (self->framework), settings);
  g_autofree char *line = gil_format_text (gil_framework_get_line (self->framework), settings);
  g_autofree char *status = gil_framework_status_describe (self->framework, lang);
  g_autofree char *origin = gil_framework_status_get_origin (self->framework, lang);

  gtk_label_set_label (self->kind, kind);
  gtk_label_set_label (self->line, line);
  gtk_label_set_label (self->status, status);
  gtk_label_set_markup (self->status_origin, origin);

  remove_sections (self);
  add_section (self, gil_framework_sections_new_advice (catalog, self->framework, GIL_ADVICE_CHOOSE,
                                                        settings));
  add_section (self, gil_framework_sections_new_advice (catalog, self->framework, GIL_ADVICE_AVOID,
                                                        settings));
  add_section (self, gil_framework_sections_new_purposes (catalog, self->framework, settings));
  add_section (self, gil_framework_sections_new_links (self->framework));
  add_section (self, gil_framework_sections_new_glance (self->framework, settings));
  add_section (self, gil_framework_sections_new_numbers (catalog, self->framework, settings));
  add_notebook (self, settings);
  add_section (self, gil_framework_sections_new_questions (catalog, self->framework, settings));
  add_section (self, gil_framework_sections_new_related (catalog, self->framework, settings));
  add_section (self, gil_framework_sections_new_facts (catalog, self->framework, settings));
}

/* In the order of the ranking as far as it goes, in that of the content behind. */
static GPtrArray *
list_frameworks (GilFrameworkPage *self)
{
  const GilPick *pick = gil_pick_session_get_pick (self->session);
  GListModel *all = gil_catalog_get_frameworks (pick->catalog);
  GPtrArray *list = g_ptr_array_new ();

  for (gsize i = 0; i < pick->ranking->n_results; i++)
    g_ptr_array_add (list, gil_pick_get_framework (pick, i));
  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (GilFramework) framework = g_list_model_get_item (all, i);

    if (!g_ptr_array_find (list, framework, NULL))
      g_ptr_array_add (list, framework);
  }

  return list;
}

static void
turn_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilFrameworkPage *self = GIL_FRAMEWORK_PAGE (widget);
  g_autoptr (GPtrArray) frameworks = list_frameworks (self);
  GilFramework *next;
  guint at;

  if (!g_ptr_array_find (frameworks, self->framework, &at))
    return;
  if (at == 0 && g_variant_get_int32 (parameter) < 0)
    return;
  at += (guint) g_variant_get_int32 (parameter);
  if (at >= frameworks->len)
    return;

  next = g_ptr_array_index (frameworks, at);
  gil_page_turn (ADW_NAVIGATION_PAGE (self), "win.show-framework", gil_framework_get_id (next));
}

static void
gil_framework_page_dispose (GObject *object)
{
  GilFrameworkPage *self = GIL_FRAMEWORK_PAGE (object);

  g_clear_pointer (&self->sections, g_ptr_array_unref);
  g_clear_object (&self->framework);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_FRAMEWORK_PAGE);

  G_OBJECT_CLASS (gil_framework_page_parent_class)->dispose (object);
}

static void
gil_framework_page_class_init (GilFrameworkPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_framework_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/page/gil-framework-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilFrameworkPage, column);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworkPage, name);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworkPage, kind);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworkPage, line);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworkPage, badges);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworkPage, status);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworkPage, status_origin);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworkPage, compare_button);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworkPage, standing_place);

  gtk_widget_class_install_action (widget_class, "framework.turn", "i", turn_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "framework.turn", "i", -1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "framework.turn", "i", 1);
}

static void
gil_framework_page_init (GilFrameworkPage *self)
{
  self->sections = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
gil_framework_page_new (const GilContext *context,
                        const char       *id)
{
  GilFrameworkPage *self;
  GilFramework *framework;

  g_return_val_if_fail (context != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  framework = gil_catalog_find_framework (gil_pick_session_get_catalog (context->pick), id);
  if (framework == NULL)
    return NULL;

  self = g_object_new (GIL_TYPE_FRAMEWORK_PAGE, "title", gil_framework_get_name (framework), NULL);
  self->session = g_object_ref (context->pick);
  self->framework = g_object_ref (framework);

  gtk_label_set_label (self->name, gil_framework_get_name (framework));
  add_badge (self, gil_framework_status_get_name (gil_framework_get_status (framework)));
  if (gil_framework_is_described (framework))
    add_badge (self, _("Described in the notes"));
  else if (gil_framework_is_in_scope (framework, GIL_SCOPE_NOTES))
    add_badge (self, _("Named only in the notes"));
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (self->compare_button),
                                          g_variant_new_strv (&id, 1));
  adw_bin_set_child (self->standing_place, gil_standing_new (context->pick, framework));
  fill (self);

  g_signal_connect_object (gil_pick_session_get_settings (context->pick), "changed::content-language",
                           G_CALLBACK (fill), self, G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}

GilFramework *
gil_framework_page_get_framework (GilFrameworkPage *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK_PAGE (self), NULL);

  return self->framework;
}
