/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-suggest.h"

#include "gil-shown.h"

#include <string.h>

/* Longer words are no typing slips of ours, and the table grows with the square. */
#define LONGEST_WORD 64
/* Messages quote at most this many characters of an argument. */
#define SHOWN_WORD 64

/* Levenshtein distance of two short words, by bytes: all ids are ASCII. */
static gsize
distance (const char *a,
          const char *b)
{
  gsize n = strlen (b);
  gsize row[LONGEST_WORD + 1];

  for (gsize j = 0; j <= n; j++)
    row[j] = j;
  for (gsize i = 1; a[i - 1] != '\0'; i++) {
    gsize diagonal = row[0];

    row[0] = i;
    for (gsize j = 1; j <= n; j++) {
      gsize substituted = diagonal + (g_ascii_tolower (a[i - 1]) != g_ascii_tolower (b[j - 1]));

      diagonal = row[j];
      row[j] = MIN (substituted, MIN (row[j], row[j - 1]) + 1);
    }
  }

  return row[n];
}

char *
gil_cli_dup_shown (const char *word)
{
  return gil_dup_shown (word, SHOWN_WORD);
}

static const char *
find_closest (const char *id,
              GPtrArray  *known)
{
  const char *closest = NULL;
  gsize least = G_MAXSIZE;

  if (strlen (id) > LONGEST_WORD)
    return NULL;

  for (guint i = 0; i < known->len; i++) {
    const char *candidate = known->pdata[i];
    gsize d = strlen (candidate) <= LONGEST_WORD ? distance (id, candidate) : G_MAXSIZE;

    if (d < least) {
      least = d;
      closest = candidate;
    }
  }

  return closest;
}

/* The message names the closest id that is known. */
gboolean
gil_cli_refuse_id (const GilCli *cli,
                   const char   *what,
                   const char   *id,
                   GPtrArray    *known,
                   GError      **error)
{
  const char *closest = find_closest (id, known);
  g_autofree char *shown = gil_cli_dup_shown (id);

  if (closest != NULL)
    g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                 gil_cli_text (cli, "unknown %s “%s”; the closest known one is “%s”",
                               "알 수 없는 %s: ‘%s’ (가장 비슷한 것: ‘%s’)"),
                 what, shown, closest);
  else
    g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                 gil_cli_text (cli, "unknown %s “%s”", "알 수 없는 %s: ‘%s’"), what, shown);

  return FALSE;
}

gboolean
gil_cli_refuse_word (const GilCli *cli,
                     const char   *what,
                     const char   *word,
                     GPtrArray    *known,
                     GError      **error)
{
  g_autofree char *shown = gil_cli_dup_shown (word);
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < known->len; i++)
    g_string_append_printf (all, "%s%s", i > 0 ? ", " : "", (const char *) known->pdata[i]);

  g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
               gil_cli_text (cli, "unknown %s “%s”; use one of %s",
                             "알 수 없는 %s: ‘%s’ (쓸 수 있는 것: %s)"), what, shown, all->str);

  return FALSE;
}
