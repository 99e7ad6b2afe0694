/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-framework-page.h"

#include <glib/gi18n.h>

#include "gil-format.h"
#include "gil-framework-sections.h"

/**
 * GilFrameworkPage:
 *
 * All that is known of a framework: what it is, the facts of today with their sources, and what the
 * notes said in January 2021 beside what became of it.
 */
struct _GilFrameworkPage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  GtkBox *column;
  GtkLabel *name;
  GtkLabel *kind;
  GtkLabel *line;
  AdwWrapBox *badges;

  /* Owned references */
  GilCatalog *catalog;
  GilSettings *settings;
  GilFramework *framework;
  GPtrArray *sections;
};

G_DEFINE_FINAL_TYPE (GilFrameworkPage, gil_framework_page, ADW_TYPE_NAVIGATION_PAGE)

static const char *
describe_status (GilStatus status)
{
  switch (status) {
  case GIL_STATUS_ALIVE:
    return _("Actively developed");
  case GIL_STATUS_SLOW:
    return _("Slow: few releases");
  case GIL_STATUS_MAINTENANCE_ONLY:
    return _("Maintenance only");
  case GIL_STATUS_DORMANT:
  default:
    return _("Dormant: no release for long");
  }
}

static void
add_badge (GilFrameworkPage *self,
           const char       *text)
{
  GtkWidget *badge = gtk_label_new (text);

  gtk_widget_add_css_class (badge, "badge");
  adw_wrap_box_append (self->badges, badge);
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
fill (GilFrameworkPage *self)
{
  static const GilNotebookPart order[] = {
    GIL_NOTEBOOK_POSITION, GIL_NOTEBOOK_PHILOSOPHY, GIL_NOTEBOOK_FEATURES,
    GIL_NOTEBOOK_PROS, GIL_NOTEBOOK_CONS,
  };
  g_autofree char *kind = gil_format_text (gil_framework_get_kind (self->framework), self->settings);
  g_autofree char *line = gil_format_text (gil_framework_get_line (self->framework), self->settings);

  gtk_label_set_label (self->kind, kind);
  gtk_label_set_label (self->line, line);

  remove_sections (self);
  add_section (self, gil_framework_sections_new_glance (self->framework, self->settings));
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    add_section (self, gil_framework_sections_new_notebook (self->framework, order[i], self->settings));
  add_section (self, gil_framework_sections_new_facts (self->catalog, self->framework, self->settings));
}

static void
gil_framework_page_dispose (GObject *object)
{
  GilFrameworkPage *self = GIL_FRAMEWORK_PAGE (object);

  g_clear_pointer (&self->sections, g_ptr_array_unref);
  g_clear_object (&self->framework);
  g_clear_object (&self->settings);
  g_clear_object (&self->catalog);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_FRAMEWORK_PAGE);

  G_OBJECT_CLASS (gil_framework_page_parent_class)->dispose (object);
}

static void
gil_framework_page_class_init (GilFrameworkPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_framework_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/gil-framework-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilFrameworkPage, column);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworkPage, name);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworkPage, kind);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworkPage, line);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworkPage, badges);
}

static void
gil_framework_page_init (GilFrameworkPage *self)
{
  self->sections = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gil_framework_page_new:
 * @catalog: the content
 * @settings: which languages are read
 * @framework: what the page is about
 *
 * Returns: (transfer floating): a page to push
 */
AdwNavigationPage *
gil_framework_page_new (GilCatalog   *catalog,
                        GilSettings  *settings,
                        GilFramework *framework)
{
  GilFrameworkPage *self;

  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (GIL_IS_FRAMEWORK (framework), NULL);

  self = g_object_new (GIL_TYPE_FRAMEWORK_PAGE, "title", gil_framework_get_name (framework), NULL);
  self->catalog = g_object_ref (catalog);
  self->settings = g_object_ref (settings);
  self->framework = g_object_ref (framework);

  gtk_label_set_label (self->name, gil_framework_get_name (framework));
  add_badge (self, describe_status (gil_framework_get_status (framework)));
  if (gil_framework_is_described (framework))
    add_badge (self, _("Described in the notes"));
  fill (self);

  g_signal_connect_object (settings, "notify::content-language", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}

/**
 * gil_framework_page_get_framework:
 * @self: a page
 *
 * Returns: (transfer none): what it is about
 */
GilFramework *
gil_framework_page_get_framework (GilFrameworkPage *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK_PAGE (self), NULL);

  return self->framework;
}
