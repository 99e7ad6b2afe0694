/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-text.h"

#include <math.h>
#include <string.h>

/* The text in that language; NULL when it is not set. (nullable) */
const char *
gil_text_in (const GilText *text,
             GilLang        lang)
{
  g_return_val_if_fail (text != NULL, NULL);

  return lang == GIL_LANG_KO ? text->ko : text->en;
}

gboolean
gil_text_is_set (const GilText *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  return text->en != NULL && text->ko != NULL;
}

/* Gives text both languages of from, to be freed with gil_text_clear(). */
void
gil_text_copy (GilText       *text,
               const GilText *from)
{
  text->en = g_strdup (from->en);
  text->ko = g_strdup (from->ko);
}

void
gil_text_clear (GilText *text)
{
  g_clear_pointer (&text->en, g_free);
  g_clear_pointer (&text->ko, g_free);
}

/* Writes a figure as the sentences of the content do, with groups of three digits and at most one
 * decimal. (transfer full) */
char *
gil_text_format_number (double value)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  GString *out = g_string_new (NULL);
  gsize n_whole;

  g_ascii_formatd (digits, sizeof digits, floor (value) < value ? "%.1f" : "%.0f", value);
  n_whole = strcspn (digits, ".");

  for (gsize i = 0; i < n_whole; i++) {
    if (i > 0 && (n_whole - i) % 3 == 0)
      g_string_append_c (out, ',');
    g_string_append_c (out, digits[i]);
  }
  g_string_append (out, digits + n_whole);

  return g_string_free_and_steal (out);
}
