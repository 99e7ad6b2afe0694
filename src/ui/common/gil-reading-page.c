/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-reading-page.h"

/* A column no wider than the eye likes, read top to bottom. */
struct _GilReadingPage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  GtkScrolledWindow *scroller;
  GtkBox *column;

  /* Owned references */
  GilCatalog *catalog;
  GilSettings *settings;

  GilReadingFill fill;
};

G_DEFINE_FINAL_TYPE (GilReadingPage, gil_reading_page, ADW_TYPE_NAVIGATION_PAGE)

static void
fill (GilReadingPage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->column))) != NULL)
    gtk_box_remove (self->column, child);

  self->fill (self->column, self->catalog, self->settings);
}

static void
gil_reading_page_dispose (GObject *object)
{
  GilReadingPage *self = GIL_READING_PAGE (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->catalog);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_READING_PAGE);

  G_OBJECT_CLASS (gil_reading_page_parent_class)->dispose (object);
}

static void
gil_reading_page_class_init (GilReadingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_reading_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/common/gil-reading-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilReadingPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, GilReadingPage, column);
}

static void
gil_reading_page_init (GilReadingPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
gil_reading_page_new (const char       *title,
                      const GilContext *context,
                      GilReadingFill    fill_func)
{
  GilReadingPage *self;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (context != NULL, NULL);
  g_return_val_if_fail (fill_func != NULL, NULL);

  self = g_object_new (GIL_TYPE_READING_PAGE, "title", title, NULL);
  self->catalog = g_object_ref (context->catalog);
  self->settings = g_object_ref (context->settings);
  self->fill = fill_func;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scroller), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  fill (self);
  g_signal_connect_object (context->settings, "changed::content-language", G_CALLBACK (fill), self,
                           G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}
