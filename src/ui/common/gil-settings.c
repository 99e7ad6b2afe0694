/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-settings.h"

/* No other code reads or writes a key; "changed::KEY" tells of changes, also by another program. */
struct _GilSettings
{
  GSettings parent_instance;
};

G_DEFINE_FINAL_TYPE (GilSettings, gil_settings, G_TYPE_SETTINGS)

/* Every write reaches the disk and notifies, so only what differs is written. */
static void
set_value (GilSettings *self,
           const char  *key,
           GVariant    *value)
{
  g_autoptr (GVariant) next = g_variant_ref_sink (value);
  g_autoptr (GVariant) now = g_settings_get_value (G_SETTINGS (self), key);

  if (!g_variant_equal (now, next))
    g_settings_set_value (G_SETTINGS (self), key, next);
}

static void
set_enum (GilSettings *self,
          const char  *key,
          int          value)
{
  if (g_settings_get_enum (G_SETTINGS (self), key) != value)
    g_settings_set_enum (G_SETTINGS (self), key, value);
}

static void
gil_settings_class_init (GilSettingsClass *klass)
{
}

static void
gil_settings_init (GilSettings *self)
{
}

GilSettings *
gil_settings_new (void)
{
  return g_object_new (GIL_TYPE_SETTINGS, "schema-id", APPLICATION_ID, NULL);
}

GilContentLanguage
gil_settings_get_content_language (GilSettings *self)
{
  g_return_val_if_fail (GIL_IS_SETTINGS (self), GIL_CONTENT_LANGUAGE_SYSTEM);

  return (GilContentLanguage) g_settings_get_enum (G_SETTINGS (self), "content-language");
}

void
gil_settings_set_content_language (GilSettings        *self,
                                   GilContentLanguage  language)
{
  g_return_if_fail (GIL_IS_SETTINGS (self));

  set_enum (self, "content-language", (int) language);
}

GilLang
gil_settings_get_primary_lang (GilSettings *self)
{
  g_return_val_if_fail (GIL_IS_SETTINGS (self), GIL_LANG_EN);

  switch (gil_settings_get_content_language (self)) {
  case GIL_CONTENT_LANGUAGE_KO:
    return GIL_LANG_KO;
  case GIL_CONTENT_LANGUAGE_EN:
    return GIL_LANG_EN;
  default:
    return gil_lang_from_locale ();
  }
}

gboolean
gil_settings_get_secondary_lang (GilSettings *self,
                                 GilLang     *lang)
{
  g_return_val_if_fail (GIL_IS_SETTINGS (self), FALSE);

  if (gil_settings_get_content_language (self) != GIL_CONTENT_LANGUAGE_BOTH)
    return FALSE;

  if (lang != NULL)
    *lang = gil_settings_get_primary_lang (self) == GIL_LANG_KO ? GIL_LANG_EN : GIL_LANG_KO;

  return TRUE;
}

const char *
gil_settings_get_primary_text (GilSettings   *self,
                               const GilText *text)
{
  return gil_text_in (text, gil_settings_get_primary_lang (self));
}

/* NULL where there is no second language or it reads the same. */
const char *
gil_settings_get_secondary_text (GilSettings   *self,
                                 const GilText *text)
{
  const char *second;
  GilLang lang;

  if (!gil_settings_get_secondary_lang (self, &lang))
    return NULL;
  second = gil_text_in (text, lang);

  return g_strcmp0 (second, gil_settings_get_primary_text (self, text)) == 0 ? NULL : second;
}

GilBasis
gil_settings_get_basis (GilSettings *self)
{
  g_return_val_if_fail (GIL_IS_SETTINGS (self), GIL_BASIS_TODAY);

  return (GilBasis) g_settings_get_enum (G_SETTINGS (self), "basis");
}

void
gil_settings_set_basis (GilSettings *self,
                        GilBasis     basis)
{
  g_return_if_fail (GIL_IS_SETTINGS (self));

  set_enum (self, "basis", (int) basis);
}

GilScope
gil_settings_get_scope (GilSettings *self)
{
  g_return_val_if_fail (GIL_IS_SETTINGS (self), GIL_SCOPE_ACTIVE);

  return (GilScope) g_settings_get_enum (G_SETTINGS (self), "scope");
}

void
gil_settings_set_scope (GilSettings *self,
                        GilScope     scope)
{
  g_return_if_fail (GIL_IS_SETTINGS (self));

  set_enum (self, "scope", (int) scope);
}

/* A dictionary `a{ss}` from criterion id to "must" or "nice"; it may name criteria that are no
 * longer there. */
GVariant *
gil_settings_get_wants (GilSettings *self)
{
  g_return_val_if_fail (GIL_IS_SETTINGS (self), NULL);

  return g_settings_get_value (G_SETTINGS (self), "wants");
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

  return g_settings_get_string (G_SETTINGS (self), "scenario");
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

  return g_settings_get_value (G_SETTINGS (self), "attitudes");
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

  return g_settings_get_strv (G_SETTINGS (self), "guided");
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

  return g_settings_get_string (G_SETTINGS (self), "last-tab");
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

  return g_settings_get_string (G_SETTINGS (self), "interview-part");
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

  *width = g_settings_get_int (G_SETTINGS (self), "window-width");
  *height = g_settings_get_int (G_SETTINGS (self), "window-height");
  *maximized = g_settings_get_boolean (G_SETTINGS (self), "window-maximized");
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
