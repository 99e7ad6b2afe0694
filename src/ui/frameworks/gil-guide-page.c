/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-guide-page.h"

#include "gil-format.h"
#include "gil-framework-sections.h"

/**
 * GilGuidePage:
 *
 * What the notes of January 2021 say of frameworks at large: which there are, what to choose by,
 * and where they end up.
 */
struct _GilGuidePage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  GtkBox *column;

  /* Owned references */
  GilCatalog *catalog;
  GilSettings *settings;
};

G_DEFINE_FINAL_TYPE (GilGuidePage, gil_guide_page, ADW_TYPE_NAVIGATION_PAGE)

static void
fill (GilGuidePage *self)
{
  gsize n;
  const GilGuideSection *sections = gil_catalog_get_guide (self->catalog, &n);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->column))) != NULL)
    gtk_box_remove (self->column, child);

  for (gsize i = 0; i < n; i++) {
    g_autofree char *title = gil_format_text (&sections[i].title, self->settings);

    gtk_box_append (self->column,
                    gil_framework_sections_new_statements (title, sections[i].statements,
                                                           sections[i].n_statements, self->settings));
  }
}

static void
gil_guide_page_dispose (GObject *object)
{
  GilGuidePage *self = GIL_GUIDE_PAGE (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->catalog);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_GUIDE_PAGE);

  G_OBJECT_CLASS (gil_guide_page_parent_class)->dispose (object);
}

static void
gil_guide_page_class_init (GilGuidePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_guide_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/gil-guide-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilGuidePage, column);
}

static void
gil_guide_page_init (GilGuidePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gil_guide_page_new:
 * @catalog: the content
 * @settings: which languages are read
 *
 * Returns: (transfer floating): a page to push
 */
AdwNavigationPage *
gil_guide_page_new (GilCatalog  *catalog,
                    GilSettings *settings)
{
  GilGuidePage *self;

  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  self = g_object_new (GIL_TYPE_GUIDE_PAGE, NULL);
  self->catalog = g_object_ref (catalog);
  self->settings = g_object_ref (settings);
  fill (self);
  g_signal_connect_object (settings, "notify::content-language", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}
