/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-markdown.h"

#include <string.h>

#define NO_BREAK_SPACE "\u00a0"
#define TAB NO_BREAK_SPACE NO_BREAK_SPACE NO_BREAK_SPACE NO_BREAK_SPACE

/* These mean something wherever they stand. */
#define SPECIALS "\\`*[]<>|~&$"
/* These begin a list or a line under a heading. */
#define SPECIALS_AT_START "+-="

/* "1." and "1)" begin a list. */
static gboolean
is_list_number (const char *text)
{
  gsize n_digits = strspn (text, "0123456789");

  return n_digits > 0 && (text[n_digits] == '.' || text[n_digits] == ')');
}

/* They begin a heading, or end one, where they would not be seen. */
static gboolean
is_heading_mark (const char *line,
                 const char *at)
{
  return *at == '#' && (at == line || g_ascii_isspace (at[-1]));
}

static gboolean
is_inside_word (const char *line,
                const char *at)
{
  return at > line && g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at)))
         && g_unichar_isalnum (g_utf8_get_char (at + 1));
}

/* @line up to @end, which has no line break in it */
static void
append_line (GString    *out,
             const char *line,
             const char *end,
             gboolean    at_start)
{
  gboolean numbered = at_start && is_list_number (line);

  for (const char *p = line; p < end; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    gboolean ascii = c < 128;

    if (ascii && g_ascii_iscntrl ((char) c)) {
      g_string_append_c (out, ' ');
      continue;
    }

    if ((ascii && strchr (SPECIALS, (int) c) != NULL)
        || (c == '_' && !is_inside_word (line, p))
        || is_heading_mark (line, p)
        || (at_start && p == line && ascii && strchr (SPECIALS_AT_START, (int) c) != NULL)
        || (numbered && (c == '.' || c == ')')))
      g_string_append_c (out, '\\');
    if (c == '.' || c == ')')
      numbered = FALSE;

    g_string_append_unichar (out, c);
  }
}

/* Appends text that goes on in a line: line breaks become spaces, and nothing in it is markup. */
void
gil_markdown_append_inline (GString    *out,
                            const char *text)
{
  g_return_if_fail (out != NULL);
  g_return_if_fail (text != NULL);

  append_line (out, text, text + strlen (text), FALSE);
}

static const char *
find_line_end (const char *text)
{
  return text + strcspn (text, "\r\n");
}

static const char *
skip_line_end (const char *end)
{
  if (end[0] == '\r' && end[1] == '\n')
    return end + 2;

  return *end != '\0' ? end + 1 : end;
}

/* Appends text with its lines and paragraphs as they are, and nothing in it is markup. It ends with a
 * line break, unless there is nothing in it. */
void
gil_markdown_append_paragraphs (GString    *out,
                                const char *text)
{
  gboolean first = TRUE, gap = FALSE;

  g_return_if_fail (out != NULL);
  g_return_if_fail (text != NULL);

  while (*text != '\0') {
    const char *end = find_line_end (text);
    const char *next = skip_line_end (end);

    const char *indent = text;

    /* What is indented would be code, but by blanks that do not break it is only indented; blanks at
     * the end could break the line a second time. */
    while (text < end && g_ascii_isspace (*text))
      text++;
    while (end > text && g_ascii_isspace (end[-1]))
      end--;

    if (text == end) {
      gap = !first;
    } else {
      if (!first)
        g_string_append (out, gap ? "\n\n" : "  \n");
      for (; indent < text; indent++)
        g_string_append (out, *indent == '\t' ? TAB : NO_BREAK_SPACE);
      append_line (out, text, end, TRUE);
      first = FALSE;
      gap = FALSE;
    }
    text = next;
  }

  if (!first)
    g_string_append_c (out, '\n');
}

/* Appends a web address as a link, and anything else as text. */
void
gil_markdown_append_source (GString    *out,
                            const char *source)
{
  g_return_if_fail (out != NULL);
  g_return_if_fail (source != NULL);

  if (g_uri_is_valid (source, G_URI_FLAGS_NONE, NULL)
      && (g_str_has_prefix (source, "https://") || g_str_has_prefix (source, "http://"))
      && strpbrk (source, "<> \t\r\n") == NULL)
    g_string_append_printf (out, "<%s>", source);
  else
    gil_markdown_append_inline (out, source);
}
