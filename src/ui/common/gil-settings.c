/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-settings.h"

/* No other code names a key. A property has the name of its key and notifies also when another
 * program changed the value. */
struct _GilSettings
{
  GObject parent_instance;

  /* Owned references */
  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (GilSettings, gil_settings, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_CONTENT_LANGUAGE,
  PROP_BASIS,
  PROP_SCOPE,
  PROP_WANTS,
  PROP_SCENARIO,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

/* A value from a newer version of the application is read as the first one. */
static int
get_enum (GilSettings *self,
          const char  *key,
          GType        type)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  g_autofree char *nick = g_settings_get_string (self->settings, key);
  GEnumValue *value = g_enum_get_value_by_nick ((GEnumClass *) klass, nick);

  return value != NULL ? value->value : 0;
}

/* Writes only what differs: every write reaches the disk and notifies. */
static void
set_value (GilSettings *self,
           const char  *key,
           GVariant    *value)
{
  g_autoptr (GVariant) next = g_variant_ref_sink (value);
  g_autoptr (GVariant) now = g_settings_get_value (self->settings, key);

  if (!g_variant_equal (now, next))
    g_settings_set_value (self->settings, key, next);
}

static void
set_enum (GilSettings *self,
          const char  *key,
          GType        type,
          int          number)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  GEnumValue *value = g_enum_get_value ((GEnumClass *) klass, number);

  g_return_if_fail (value != NULL);

  set_value (self, key, g_variant_new_string (value->value_nick));
}

static void
changed_cb (GilSettings *self,
            const char  *key)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (self), key);

  if (pspec != NULL)
    g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
gil_settings_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  GilSettings *self = GIL_SETTINGS (object);

  switch (prop_id) {
  case PROP_CONTENT_LANGUAGE:
    g_value_set_enum (value, gil_settings_get_content_language (self));
    break;
  case PROP_BASIS:
    g_value_set_enum (value, gil_settings_get_basis (self));
    break;
  case PROP_SCOPE:
    g_value_set_enum (value, gil_settings_get_scope (self));
    break;
  case PROP_WANTS:
    g_value_take_variant (value, gil_settings_get_wants (self));
    break;
  case PROP_SCENARIO:
    g_value_take_string (value, gil_settings_dup_scenario (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_settings_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  GilSettings *self = GIL_SETTINGS (object);

  switch (prop_id) {
  case PROP_CONTENT_LANGUAGE:
    gil_settings_set_content_language (self, g_value_get_enum (value));
    break;
  case PROP_BASIS:
    gil_settings_set_basis (self, g_value_get_enum (value));
    break;
  case PROP_SCOPE:
    gil_settings_set_scope (self, g_value_get_enum (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_settings_dispose (GObject *object)
{
  GilSettings *self = GIL_SETTINGS (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (gil_settings_parent_class)->dispose (object);
}

static void
gil_settings_class_init (GilSettingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags flags = readable | G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = gil_settings_get_property;
  object_class->set_property = gil_settings_set_property;
  object_class->dispose = gil_settings_dispose;

  props[PROP_CONTENT_LANGUAGE] =
    g_param_spec_enum ("content-language", NULL, NULL,
                       GIL_TYPE_CONTENT_LANGUAGE, GIL_CONTENT_LANGUAGE_SYSTEM, flags);
  props[PROP_BASIS] =
    g_param_spec_enum ("basis", NULL, NULL, GIL_TYPE_BASIS, GIL_BASIS_TODAY, flags);
  props[PROP_SCOPE] =
    g_param_spec_enum ("scope", NULL, NULL, GIL_TYPE_SCOPE, GIL_SCOPE_ACTIVE, flags);
  props[PROP_WANTS] =
    g_param_spec_variant ("wants", NULL, NULL, G_VARIANT_TYPE ("a{ss}"), NULL, readable);
  props[PROP_SCENARIO] =
    g_param_spec_string ("scenario", NULL, NULL, "", readable);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
gil_settings_init (GilSettings *self)
{
  self->settings = g_settings_new (APPLICATION_ID);
  g_signal_connect_object (self->settings, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

GilSettings *
gil_settings_new (void)
{
  return g_object_new (GIL_TYPE_SETTINGS, NULL);
}

GilContentLanguage
gil_settings_get_content_language (GilSettings *self)
{
  g_return_val_if_fail (GIL_IS_SETTINGS (self), GIL_CONTENT_LANGUAGE_SYSTEM);

  return (GilContentLanguage) get_enum (self, "content-language", GIL_TYPE_CONTENT_LANGUAGE);
}

void
gil_settings_set_content_language (GilSettings        *self,
                                   GilContentLanguage  language)
{
  g_return_if_fail (GIL_IS_SETTINGS (self));

  set_enum (self, "content-language", GIL_TYPE_CONTENT_LANGUAGE, (int) language);
}

GilBasis
gil_settings_get_basis (GilSettings *self)
{
  g_return_val_if_fail (GIL_IS_SETTINGS (self), GIL_BASIS_TODAY);

  return (GilBasis) get_enum (self, "basis", GIL_TYPE_BASIS);
}

void
gil_settings_set_basis (GilSettings *self,
                        GilBasis     basis)
{
  g_return_if_fail (GIL_IS_SETTINGS (self));

  set_enum (self, "basis", GIL_TYPE_BASIS, (int) basis);
}

GilScope
gil_settings_get_scope (GilSettings *self)
{
  g_return_val_if_fail (GIL_IS_SETTINGS (self), GIL_SCOPE_ACTIVE);

  return (GilScope) get_enum (self, "scope", GIL_TYPE_SCOPE);
}

void
gil_settings_set_scope (GilSettings *self,
                        GilScope     scope)
{
  g_return_if_fail (GIL_IS_SETTINGS (self));

  set_enum (self, "scope", GIL_TYPE_SCOPE, (int) scope);
}

/* A dictionary `a{ss}` from criterion id to "must" or "nice"; it may name criteria that are no
 * longer there. */
GVariant *
gil_settings_get_wants (GilSettings *self)
{
  g_return_val_if_fail (GIL_IS_SETTINGS (self), NULL);

  return g_settings_get_value (self->settings, "wants");
}

void
gil_settings_set_wants (GilSettings *self,
                        GVariant    *wants)
{
  g_return_if_fail (GIL_IS_SETTINGS (self));
  g_return_if_fail (wants != NULL && g_variant_is_of_type (wants, G_VARIANT_TYPE ("a{ss}")));

  set_value (self, "wants", wants);
}

char *
gil_settings_dup_scenario (GilSettings *self)
{
  g_return_val_if_fail (GIL_IS_SETTINGS (self), NULL);

  return g_settings_get_string (self->settings, "scenario");
}

void
gil_settings_set_scenario (GilSettings *self,
                           const char  *scenario)
{
  g_return_if_fail (GIL_IS_SETTINGS (self));

  set_value (self, "scenario", g_variant_new_string (scenario != NULL ? scenario : ""));
}

/* A dictionary `a{ss}` from attitude id to "must" or "nice". */
GVariant *
gil_settings_get_attitudes (GilSettings *self)
{
  g_return_val_if_fail (GIL_IS_SETTINGS (self), NULL);

  return g_settings_get_value (self->settings, "attitudes");
}

void
gil_settings_set_attitudes (GilSettings *self,
                            GVariant    *answers)
{
  g_return_if_fail (GIL_IS_SETTINGS (self));
  g_return_if_fail (answers != NULL && g_variant_is_of_type (answers, G_VARIANT_TYPE ("a{ss}")));

  set_value (self, "attitudes", answers);
}

/* Answers read "step:answer" and may name what is no longer there. */
char **
gil_settings_dup_guided (GilSettings *self)
{
  g_return_val_if_fail (GIL_IS_SETTINGS (self), NULL);

  return g_settings_get_strv (self->settings, "guided");
}

void
gil_settings_set_guided (GilSettings        *self,
                         const char *const  *answers)
{
  g_return_if_fail (GIL_IS_SETTINGS (self));
  g_return_if_fail (answers != NULL);

  set_value (self, "guided", g_variant_new_strv (answers, -1));
}

char *
gil_settings_dup_last_tab (GilSettings *self)
{
  g_return_val_if_fail (GIL_IS_SETTINGS (self), NULL);

  return g_settings_get_string (self->settings, "last-tab");
}

void
gil_settings_set_last_tab (GilSettings *self,
                           const char  *tab)
{
  g_return_if_fail (GIL_IS_SETTINGS (self));
  g_return_if_fail (tab != NULL);

  set_value (self, "last-tab", g_variant_new_string (tab));
}

char *
gil_settings_dup_interview_part (GilSettings *self)
{
  g_return_val_if_fail (GIL_IS_SETTINGS (self), NULL);

  return g_settings_get_string (self->settings, "interview-part");
}

void
gil_settings_set_interview_part (GilSettings *self,
                                 const char  *part)
{
  g_return_if_fail (GIL_IS_SETTINGS (self));
  g_return_if_fail (part != NULL);

  set_value (self, "interview-part", g_variant_new_string (part));
}

void
gil_settings_get_window_state (GilSettings *self,
                               int         *width,
                               int         *height,
                               gboolean    *maximized)
{
  g_return_if_fail (GIL_IS_SETTINGS (self));
  g_return_if_fail (width != NULL && height != NULL && maximized != NULL);

  *width = g_settings_get_int (self->settings, "window-width");
  *height = g_settings_get_int (self->settings, "window-height");
  *maximized = g_settings_get_boolean (self->settings, "window-maximized");
}

void
gil_settings_set_window_state (GilSettings *self,
                               int          width,
                               int          height,
                               gboolean     maximized)
{
  g_return_if_fail (GIL_IS_SETTINGS (self));

  set_value (self, "window-width", g_variant_new_int32 (width));
  set_value (self, "window-height", g_variant_new_int32 (height));
  set_value (self, "window-maximized", g_variant_new_boolean (maximized));
}
