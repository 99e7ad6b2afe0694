/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-settings.h"

/* Which languages the content is read in. */

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
