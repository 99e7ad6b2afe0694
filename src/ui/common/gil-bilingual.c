/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-bilingual.h"

#include "gil-words.h"

/* A text of the content in the language chosen and, where both are wanted, in the other language
 * below it. It follows the setting by itself. */
struct _GilBilingual
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkLabel *primary;
  GtkLabel *secondary;

  /* Owned references */
  GilSettings *settings;
  GObject *owner;

  /* Borrowed references: part of the owner */
  const GilText *text;
};

G_DEFINE_FINAL_TYPE (GilBilingual, gil_bilingual, GTK_TYPE_WIDGET)

static void
update (GilBilingual *self)
{
  const char *secondary = NULL;

  if (self->text != NULL) {
    gtk_label_set_label (self->primary, gil_settings_get_primary_text (self->settings, self->text));
    secondary = gil_settings_get_secondary_text (self->settings, self->text);
  }

  gtk_label_set_label (self->secondary, secondary != NULL ? secondary : "");
  gtk_widget_set_visible (GTK_WIDGET (self->secondary), secondary != NULL);

  /* Screen readers list headings by their names. */
  if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (self)) == GTK_ACCESSIBLE_ROLE_HEADING)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    gtk_label_get_label (self->primary),
                                    -1);
}

static void
gil_bilingual_dispose (GObject *object)
{
  GilBilingual *self = GIL_BILINGUAL (object);

  self->text = NULL;
  g_clear_object (&self->owner);
  g_clear_object (&self->settings);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_BILINGUAL);

  G_OBJECT_CLASS (gil_bilingual_parent_class)->dispose (object);
}

static void
gil_bilingual_class_init (GilBilingualClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_bilingual_dispose;

  gtk_widget_class_set_css_name (widget_class, "bilingual");
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/common/gil-bilingual.ui");
  gtk_widget_class_bind_template_child (widget_class, GilBilingual, primary);
  gtk_widget_class_bind_template_child (widget_class, GilBilingual, secondary);
}

static void
gil_bilingual_init (GilBilingual *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gil_words_keep (GTK_WIDGET (self));
}

/* The owner keeps the text alive. */
void
gil_bilingual_show (GilBilingual  *self,
                    GilSettings   *settings,
                    GObject       *owner,
                    const GilText *text)
{
  g_return_if_fail (GIL_IS_BILINGUAL (self));
  g_return_if_fail (GIL_IS_SETTINGS (settings));
  g_return_if_fail (G_IS_OBJECT (owner));
  g_return_if_fail (text != NULL);

  if (self->settings != settings) {
    if (self->settings != NULL)
      g_signal_handlers_disconnect_by_func (self->settings, update, self);
    g_set_object (&self->settings, settings);
    g_signal_connect_object (settings, "changed::content-language", G_CALLBACK (update), self,
                             G_CONNECT_SWAPPED);
  }
  g_set_object (&self->owner, owner);
  self->text = text;

  update (self);
}

const char *
gil_bilingual_get_primary (GilBilingual *self)
{
  g_return_val_if_fail (GIL_IS_BILINGUAL (self), NULL);

  return gtk_label_get_label (self->primary);
}

const char *
gil_bilingual_get_secondary (GilBilingual *self)
{
  g_return_val_if_fail (GIL_IS_BILINGUAL (self), NULL);

  return gtk_widget_get_visible (GTK_WIDGET (self->secondary))
           ? gtk_label_get_label (self->secondary)
           : NULL;
}
