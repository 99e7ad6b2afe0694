/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-wrap.h"

#include <string.h>

/* Columns that the first length bytes take. */
static guint
measure (const char *text,
         gsize       length)
{
  gboolean in_escape = FALSE;
  guint width = 0;

  for (const char *p = text; p < text + length; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);

    if (c == 0x1b)
      in_escape = TRUE;
    else if (in_escape)
      in_escape = c != 'm';
    else if (!g_unichar_iszerowidth (c))
      width += g_unichar_iswide (c) ? 2 : 1;
  }

  return width;
}

/* A Korean syllable takes two columns of a terminal. */
guint
gil_cli_text_width (const char *text)
{
  return measure (text, strlen (text));
}

/* A word too long for any line, such as an address, stays whole so that it can still be copied. */
void
gil_cli_wrap (GString    *out,
              const char *text,
              guint       column,
              guint       indent,
              guint       width)
{
  guint start = column;

  for (const char *word = text; *word != '\0';) {
    gsize length = strcspn (word, " ");
    guint columns = measure (word, length);
    gboolean at_start = column == start;

    if (width > 0 && !at_start && column + 1 + columns > width) {
      g_string_append_printf (out, "\n%*s", (int) indent, "");
      start = column = indent;
    } else if (!at_start) {
      g_string_append_c (out, ' ');
      column++;
    }

    g_string_append_len (out, word, (gssize) length);
    column += columns;
    word += length;
    word += *word == ' ' ? 1 : 0;
  }
}
