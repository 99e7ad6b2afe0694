/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-picker.h"

G_BEGIN_DECLS

/** So many results behind the first are told what would put them first. */
#define GIL_EXPLAIN_N_NEXT 4

/**
 * GilVerdict:
 * @GIL_VERDICT_HOLDS: what a rule of the notes recommends is what today's facts put first
 * @GIL_VERDICT_PARTLY: it is in front, but not all of it, or not alone
 * @GIL_VERDICT_DIFFERS: none of it is in front; of a rule that only leaves out, that it matches now
 *
 * What today's facts say to a rule of the notes.
 */
typedef enum
{
  GIL_VERDICT_HOLDS,
  GIL_VERDICT_PARTLY,
  GIL_VERDICT_DIFFERS,
} GilVerdict;

/* A score or points as they are shown everywhere: to one decimal, halves away from zero. */
double gil_explain_round     (double               points);
/* The name of a criterion or level as it stands inside a sentence: "admin panel", but "API focus".
 * (transfer full) */
char *gil_explain_name       (const GilText       *name,
                              GilLang              lang);

/* Sentences in the language asked for, independent of the locale. All (transfer full). */

/* "Meets 4 of 5; loses 12 points on ecosystem." */
char *gil_explain_result     (const GilPick       *pick,
                              gsize                result,
                              GilLang              lang);
/* What the score does not say: two wants that do not go together, few users. */
char **gil_explain_warnings  (const GilPick       *pick,
                              gsize                result,
                              GilLang              lang);
/* How many are not compared, not being for the purpose; NULL for none. */
char *gil_explain_left_out   (const GilPick       *pick,
                              GilLang              lang);
/* Near miss: "No admin panel → Flask-Admin. Unknown: NoSQL." NULL for a match. */
char *gil_explain_missing    (const GilPick       *pick,
                              gsize                result,
                              GilLang              lang);
/* The known ways around all that is missing, joined; NULL where there is none. */
char *gil_explain_workaround (const GilPick       *pick,
                              gsize                result,
                              GilLang              lang);
/* "Litestar would be first if async were a must." / why nothing would change it */
char *gil_explain_change     (const GilPick       *pick,
                              gsize                result,
                              GilLang              lang);
/* Which results are told that, and how many: the four behind the first. */
gsize gil_explain_get_next   (const GilPick       *pick,
                              gsize               *n_next);
/* "FastAPI now first", for announcements. */
char *gil_explain_first      (const GilPick       *pick,
                              GilLang              lang);
/* "+18.8  −6.3", or "±25.0" while it is unknown */
char *gil_explain_points     (const GilRankPart   *part);
/* "91.7", or "75.0–100.0" with a range, or "–" when nothing is on */
char *gil_explain_score      (const GilPick       *pick,
                              gsize                result);

/* What today's facts say to the notes' rule: "Today's facts disagree: FastAPI is first." and why */
GilVerdict gil_explain_scenario (GilCatalog  *catalog,
                                 GilScenario *scenario,
                                 GilScope     scope,
                                 GilText     *headline,
                                 GilText     *why);

G_END_DECLS
