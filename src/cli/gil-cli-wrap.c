/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-wrap.h"

#include <string.h>

/* How many columns the first @length bytes take. */
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

/**
 * gil_cli_text_width:
 * @text: UTF-8 that may hold escape sequences of colours
 *
 * Returns: how many columns of a terminal it takes; Korean takes two a syllable
 */
guint
gil_cli_text_width (const char *text)
{
  return measure (text, strlen (text));
}

/**
 * gil_cli_wrap:
 * @out: where to; its last line is @column columns long
 * @text: UTF-8 without line breaks
 * @column: where @text begins
 * @indent: where the lines after the first begin
 * @width: columns of the terminal, or 0 when lines are as long as they are
 *
 * Appends @text, broken at spaces. A word that has no room in any line, as an address, is left
 * whole: it can still be copied then.
 */
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
