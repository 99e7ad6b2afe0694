/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-shown.h"

/* What would act on a terminal, break the line, or turn the order of what is read. */
static gboolean
is_unsafe (gunichar c)
{
  switch (g_unichar_type (c)) {
  case G_UNICODE_CONTROL:
  case G_UNICODE_FORMAT:
  case G_UNICODE_LINE_SEPARATOR:
  case G_UNICODE_PARAGRAPH_SEPARATOR:
    return TRUE;
  default:
    return FALSE;
  }
}

/**
 * gil_dup_shown:
 * @text: anything that came from outside, UTF-8 or not
 * @most: how many characters of it are shown
 *
 * Makes a piece of input fit to be quoted in a message: one line, without control characters and
 * no longer than anybody reads. Hangul and all that is for reading stays as it is.
 *
 * Returns: (transfer full): valid UTF-8; cut with "…" when @text is longer
 */
char *
gil_dup_shown (const char *text,
               gsize       most)
{
  g_autofree char *valid = NULL;
  GString *out;
  gsize n = 0;

  g_return_val_if_fail (text != NULL, NULL);

  out = g_string_new (NULL);
  valid = g_utf8_make_valid (text, -1);
  for (const char *c = valid; *c != '\0'; c = g_utf8_next_char (c)) {
    gunichar character = g_utf8_get_char (c);

    if (n++ == most) {
      g_string_append (out, "…");
      break;
    }
    if (!is_unsafe (character))
      g_string_append_unichar (out, character);
    else if (character == '\n')
      g_string_append (out, "\\n");
    else
      g_string_append_printf (out, "\\u%04x", character);
  }

  return g_string_free_and_steal (out);
}
