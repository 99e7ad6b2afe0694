/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-suggest.h"

#include "gil-shown.h"

/* Longer words are no typing slips of ours, and the table grows with the square. */
#define LONGEST_WORD 64
/* Messages quote at most this many characters of an argument. */
#define SHOWN_WORD 64

/* The letters of a word, those of Korean syllables apart and whatever the case. */
typedef struct
{
  gunichar letter[LONGEST_WORD];
  gsize n;
} Letters;

/* FALSE for a word that is too long, or no UTF-8. */
static gboolean
take_apart (const char *word,
            Letters    *letters)
{
  g_autofree char *folded = NULL;
  g_autofree char *apart = NULL;

  letters->n = 0;
  if (!g_utf8_validate (word, -1, NULL))
    return FALSE;

  folded = g_utf8_casefold (word, -1);
  apart = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL);
  for (const char *at = apart; *at != '\0'; at = g_utf8_next_char (at)) {
    if (letters->n == LONGEST_WORD)
      return FALSE;
    letters->letter[letters->n++] = g_utf8_get_char (at);
  }

  return TRUE;
}

/* Levenshtein distance, by letters. */
static gsize
distance (const Letters *a,
          const Letters *b)
{
  gsize row[LONGEST_WORD + 1];

  for (gsize j = 0; j <= b->n; j++)
    row[j] = j;
  for (gsize i = 1; i <= a->n; i++) {
    gsize diagonal = row[0];

    row[0] = i;
    for (gsize j = 1; j <= b->n; j++) {
      gsize substituted = diagonal + (a->letter[i - 1] != b->letter[j - 1]);

      diagonal = row[j];
      row[j] = MIN (substituted, MIN (row[j], row[j - 1]) + 1);
    }
  }

  return row[b->n];
}

char *
gil_cli_dup_shown (const char *word)
{
  return gil_dup_shown (word, SHOWN_WORD);
}

/* Half of the letters may be wrong, and one of a short word; a word of another kind is no slip. */
static const char *
find_closest (const char *id,
              GPtrArray  *known)
{
  const char *closest = NULL;
  Letters written, candidate;
  gsize least;

  if (!take_apart (id, &written))
    return NULL;

  least = MAX (written.n / 2, 1) + 1;
  for (guint i = 0; i < known->len; i++) {
    gsize d;

    if (!take_apart (known->pdata[i], &candidate))
      continue;

    d = distance (&written, &candidate);
    if (d < least) {
      least = d;
      closest = known->pdata[i];
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
