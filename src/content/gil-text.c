/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-text.h"

/**
 * gil_text_in:
 * @text: a text
 * @lang: a language
 *
 * Returns: (transfer none) (nullable): the text in that language; %NULL when it is not set
 */
const char *
gil_text_in (const GilText *text,
             GilLang        lang)
{
  g_return_val_if_fail (text != NULL, NULL);

  return lang == GIL_LANG_KO ? text->ko : text->en;
}

/**
 * gil_text_is_set:
 * @text: a text
 *
 * Returns: whether there is a text
 */
gboolean
gil_text_is_set (const GilText *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  return text->en != NULL && text->ko != NULL;
}

/**
 * gil_text_clear:
 * @text: a text, whose strings are freed
 */
void
gil_text_clear (GilText *text)
{
  g_clear_pointer (&text->en, g_free);
  g_clear_pointer (&text->ko, g_free);
}

/**
 * gil_lang_from_locale:
 *
 * Returns: Korean if people asked for it before English in their locale; English otherwise
 */
GilLang
gil_lang_from_locale (void)
{
  const char *const *names = g_get_language_names ();

  for (guint i = 0; names[i]; i++) {
    if (g_str_has_prefix (names[i], "ko"))
      return GIL_LANG_KO;
    if (g_str_has_prefix (names[i], "en"))
      return GIL_LANG_EN;
  }

  return GIL_LANG_EN;
}
