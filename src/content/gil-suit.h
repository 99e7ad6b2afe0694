/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-catalog.h"
#include "gil-rank.h"

G_BEGIN_DECLS

/**
 * GilSuit:
 * @attitudes: what was asked about
 * @wants: (array length=n_attitudes of @attitudes): what was answered, by index of an attitude
 * @ranking: the answer; `GilRankResult.option` is an index of the roles in @attitudes
 *
 * The question which role suits someone, and its answer. A conversation starter, no verdict.
 */
typedef struct
{
  GilCatalog *catalog;
  const GilAttitudes *attitudes;
  GilWant *wants;
  GilRanking *ranking;
} GilSuit;

/* NULL when attitudes.json is unsound. @wants: one per attitude. (transfer full) */
GilSuit                *gil_suit_new             (GilCatalog     *catalog,
                                                  const GilWant  *wants);
void                    gil_suit_free            (GilSuit        *suit);
GilRole                *gil_suit_get_role        (const GilSuit  *suit,
                                                  gsize           result);
const GilAttitudeLevel *gil_suit_get_level       (const GilSuit  *suit,
                                                  gsize           result,
                                                  gsize           attitude);
/* The smallest change of one answer that puts this result first; FALSE where there is none. */
gboolean                gil_suit_find_change     (const GilSuit  *suit,
                                                  gsize           result,
                                                  GilRankChange  *change);

/* Off, nice and must as answers to an attitude's question: "Not really", "A little", "Very much". */
const char             *gil_suit_get_want_name   (GilWant         want,
                                                  GilLang         lang);

/* Sentences in the language asked for, as those of gil-explain.h. All (transfer full). */

/* "Meets 2 of 3; loses 12 points on rapid change." */
char                   *gil_suit_explain_result  (const GilSuit  *suit,
                                                  gsize           result,
                                                  GilLang         lang);
/* Near miss: "Rapid change: tools come and go. Unknown: polishing." NULL for a match. */
char                   *gil_suit_explain_missing (const GilSuit  *suit,
                                                  gsize           result,
                                                  GilLang         lang);
/* "Backend developer would be first if you answered “Very much” to design." */
char                   *gil_suit_explain_change  (const GilSuit  *suit,
                                                  gsize           result,
                                                  GilLang         lang);
/* "Backend developer now first", for announcements. */
char                   *gil_suit_explain_first   (const GilSuit  *suit,
                                                  GilLang         lang);
/* "91.7", or "75.0–100.0" with a range, or "–" when nothing is on */
char                   *gil_suit_explain_score   (const GilSuit  *suit,
                                                  gsize           result);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilSuit, gil_suit_free)

G_END_DECLS
