/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-preferences.h"

struct _GilPreferences
{
  AdwPreferencesDialog parent_instance;

  /* Template widgets */
  AdwComboRow *language;
};

G_DEFINE_FINAL_TYPE (GilPreferences, gil_preferences, ADW_TYPE_PREFERENCES_DIALOG)

static void
gil_preferences_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GIL_TYPE_PREFERENCES);

  G_OBJECT_CLASS (gil_preferences_parent_class)->dispose (object);
}

static void
gil_preferences_class_init (GilPreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_preferences_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/shell/gil-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, GilPreferences, language);
}

static void
gil_preferences_init (GilPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
gil_preferences_new (GilSettings *settings)
{
  GilPreferences *self;

  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  self = g_object_new (GIL_TYPE_PREFERENCES, NULL);
  g_object_bind_property (settings, "content-language", self->language, "selected",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);

  return ADW_DIALOG (self);
}
