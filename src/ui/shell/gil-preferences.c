/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-preferences.h"

struct _GilPreferences
{
  AdwPreferencesDialog parent_instance;

  /* Template widgets */
  AdwComboRow *language;

  /* Owned references */
  GilSettings *settings;
};

G_DEFINE_FINAL_TYPE (GilPreferences, gil_preferences, ADW_TYPE_PREFERENCES_DIALOG)

static void
language_changed_cb (GilPreferences *self)
{
  adw_combo_row_set_selected (self->language, gil_settings_get_content_language (self->settings));
}

static void
language_selected_cb (GilPreferences *self)
{
  gil_settings_set_content_language (self->settings, adw_combo_row_get_selected (self->language));
}

static void
gil_preferences_dispose (GObject *object)
{
  g_clear_object (&GIL_PREFERENCES (object)->settings);
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
  self->settings = g_object_ref (settings);
  language_changed_cb (self);
  g_signal_connect_object (settings, "changed::content-language", G_CALLBACK (language_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->language, "notify::selected", G_CALLBACK (language_selected_cb), self,
                           G_CONNECT_SWAPPED);

  return ADW_DIALOG (self);
}
