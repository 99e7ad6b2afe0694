/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-result-text.h"

#include <glib/gi18n.h>

#include "gil-format.h"

#define WORD_JOINER "\u2060"

static char *
write_sentence_in (const GilPick *pick,
                   gsize          result,
                   GilLang        lang)
{
  g_autofree char *sentence = gil_explain_result (pick, result, lang);
  g_autofree char *missing = gil_explain_missing (pick, result, lang);

  if (missing == NULL)
    return g_steal_pointer (&sentence);

  return g_strdup_printf ("%s\n%s", missing, sentence);
}

/* Says how a result came about; for a near miss first what is missing. Without a score there is nothing to
 * explain, and it says what the framework is. */
char *
gil_result_text_sentence (GilPickSession *session,
                          gsize           result)
{
  const GilPick *pick = gil_pick_session_get_pick (session);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  GilLang lang;

  if (!pick->ranking->scored)
    return gil_format_text (gil_framework_get_line (gil_pick_get_framework (pick, result)),
                            gil_pick_session_get_settings (session));

  first = write_sentence_in (pick, result, gil_pick_session_get_lang (session));
  if (!gil_pick_session_get_second_lang (session, &lang))
    return g_steal_pointer (&first);
  second = write_sentence_in (pick, result, lang);

  return g_strdup_printf ("%s\n%s", first, second);
}

/* Writes the score and how far what is unknown may move it; without one, the stars that order the list under
 * Today. */
char *
gil_result_text_score (GilPickSession *session,
                       gsize           result)
{
  const GilPick *pick = gil_pick_session_get_pick (session);
  const GilRankResult *answer = &pick->ranking->results[result];
  const GilNumber *stars;
  g_autofree char *number = NULL;

  if (pick->ranking->scored) {
    g_auto (GStrv) ends = NULL;

    number = gil_explain_score (pick, result);
    if (answer->n_unknown == 0)
      return g_steal_pointer (&number);

    /* Where there is no room, the line may break before the range, not in it. */
    ends = g_strsplit (number, "–", -1);
    g_free (number);
    number = g_strjoinv ("–" WORD_JOINER, ends);

    /* Translators: a score and its range, as in "83.6 (76.4–90.7)" */
    return g_strdup_printf (_("%.1f (%s)"), gil_explain_round (answer->score), number);
  }
  if (pick->basis == GIL_BASIS_NOTES)
    return g_strdup ("");

  stars = gil_framework_get_number (gil_pick_get_framework (pick, result), "github-stars");
  if (stars == NULL || !stars->known)
    return g_strdup ("");
  number = gil_format_number (stars->value);

  /* Translators: stars on GitHub, as in "88,000 stars" */
  return g_strdup_printf (_("%s stars"), number);
}
