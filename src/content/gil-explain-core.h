/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-rank.h"
#include "gil-text.h"

G_BEGIN_DECLS

/**
 * GilExplainWords:
 * @nothing_on: the sentence that tells by what the order is when nothing is on
 * @none_matches: what is announced when nothing matches
 * @no_change: what a single change of which puts nothing first: "criterion", "기준"
 *
 * Words that depend on what is ranked, by #GilLang.
 */
typedef struct
{
  const char *nothing_on[2];
  const char *none_matches[2];
  const char *no_change[2];
} GilExplainWords;

/**
 * GilExplainCore:
 * @ranking: the answer
 * @question: what was ranked, as the functions take it
 * @words: words that depend on it
 * @get_criterion: the name of a criterion by its index
 * @get_option: the name of a result, and how it is read in Korean
 * @describe_missing: (transfer full): what a must that is not met lacks, without a full stop
 * @describe_change: (transfer full): the change of one criterion as a condition, as in "if async were
 *   a must"
 *
 * What can be explained: a ranking of anything, and what its parts are called. The sentences are the
 * same for frameworks and for roles.
 */
typedef struct
{
  const GilRanking *ranking;
  gconstpointer question;
  const GilExplainWords *words;
  const GilText *(*get_criterion) (gconstpointer question,
                                   gsize         criterion);
  const char *(*get_option) (gconstpointer  question,
                             gsize          result,
                             GilLang        lang,
                             const char   **reading);
  char *(*describe_missing) (gconstpointer question,
                             gsize         result,
                             gsize         criterion,
                             GilLang       lang);
  char *(*describe_change) (gconstpointer        question,
                            const GilRankChange *change,
                            GilLang              lang);
} GilExplainCore;

/* All (transfer full). */
char *gil_explain_core_result  (const GilExplainCore  *self,
                                gsize                  result,
                                GilLang                lang);
char *gil_explain_core_score   (const GilRanking      *ranking,
                                gsize                  result);
char *gil_explain_core_missing (const GilExplainCore  *self,
                                gsize                  result,
                                GilLang                lang);
char *gil_explain_core_change  (const GilExplainCore  *self,
                                gsize                  result,
                                const GilRankChange   *change,
                                GilLang                lang);
char *gil_explain_core_join    (const GilExplainCore  *self,
                                const gsize           *results,
                                gsize                  n_results,
                                GilLang                lang,
                                const char           **reading);
char *gil_explain_core_first   (const GilExplainCore  *self,
                                GilLang                lang);
void  gil_explain_core_format_score (char   *buffer,
                                     gsize   size,
                                     double  score);

G_END_DECLS
