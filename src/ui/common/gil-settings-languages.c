/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-settings.h"

/* Which languages the content is read in. */

/**
 * gil_settings_get_primary_lang:
 * @self: the settings
 *
 * Returns: the language in which content is read first
 */
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

/**
 * gil_settings_get_secondary_lang:
 * @self: the settings
 * @lang: (out) (optional): the language shown below the first
 *
 * Returns: whether there is a second language
 */
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

/**
 * gil_settings_get_primary_text:
 * @self: the settings
 * @text: a text of the content
 *
 * Returns: (transfer none) (nullable): @text in the first language
 */
const char *
gil_settings_get_primary_text (GilSettings   *self,
                               const GilText *text)
{
  return gil_text_in (text, gil_settings_get_primary_lang (self));
}

/**
 * gil_settings_get_secondary_text:
 * @self: the settings
 * @text: a text of the content
 *
 * Returns: (transfer none) (nullable): @text in the second language, %NULL where there is none or
 *   where it reads the same
 */
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
