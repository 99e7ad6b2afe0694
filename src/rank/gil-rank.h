/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GilWant:
 * @GIL_WANT_OFF: the criterion does not matter
 * @GIL_WANT_NICE: nice to have, weight 1
 * @GIL_WANT_MUST: must have, weight 2, and a filter
 *
 * How much a criterion is wanted. The numbers are the weights.
 */
typedef enum
{
  GIL_WANT_OFF = 0,
  GIL_WANT_NICE = 1,
  GIL_WANT_MUST = 2,
} GilWant;

/** The least value that meets a must. */
#define GIL_RANK_MET 0.75

/**
 * GilRankValue:
 * @known: whether there is a value; unknown is never "no"
 * @value: 0 to 1 for a criterion, any finite number >= 0 for popularity; ignored unless @known
 */
typedef struct
{
  gboolean known;
  double value;
} GilRankValue;

/**
 * GilRankOption:
 * @id: (not nullable): unique; the last word on order
 * @popularity: breaks ties of score and of unknowns; unknown comes last
 * @values: (array): one per criterion
 *
 * One alternative. Borrowed during a call, never kept.
 */
typedef struct
{
  const char *id;
  GilRankValue popularity;
  const GilRankValue *values;
} GilRankOption;

/**
 * GilRankPart:
 * @want: how much the criterion was wanted
 * @value: the option's value
 * @gained: points of the score that came from it, 0 to 100
 * @lost: points it could have brought more
 * @met: known and at least %GIL_RANK_MET
 */
typedef struct
{
  GilWant want;
  GilRankValue value;
  double gained;
  double lost;
  gboolean met;
} GilRankPart;

/**
 * GilRankResult:
 * @option: index among the options given
 * @rank: from 1, shared in ties ("1, 1, 3"); 0 for a near miss
 * @score: 0 to 100, unknown counted as one half
 * @score_low: with every unknown as 0
 * @score_high: with every unknown as 1
 * @n_met: criteria that are on and met
 * @n_missing: musts known to be unmet
 * @n_unknown_musts: musts that are unknown
 * @n_unknown: criteria that are on and unknown, musts included
 * @parts: (array): one per criterion, in the order given
 */
typedef struct
{
  gsize option;
  guint rank;
  double score;
  double score_low;
  double score_high;
  guint n_met;
  guint n_missing;
  guint n_unknown_musts;
  guint n_unknown;
  GilRankPart *parts;
} GilRankResult;

/**
 * GilRanking:
 * @scored: %FALSE when nothing was on: then all are matches by popularity and scores mean nothing
 * @n_criteria: length of every @parts
 * @n_on: criteria that are on
 * @n_matches: the first @n_matches results meet every must; the rest are near misses
 * @n_results: as many as there were options
 * @results: (array): best first
 */
typedef struct
{
  gboolean scored;
  gsize n_criteria;
  gsize n_on;
  gsize n_matches;
  gsize n_results;
  GilRankResult *results;
} GilRanking;

/**
 * GilRankChange:
 * @criterion: index of the criterion to change
 * @want: what to change it to
 */
typedef struct
{
  gsize criterion;
  GilWant want;
} GilRankChange;

#define GIL_RANK_ERROR (gil_rank_error_quark ())
typedef enum
{
  GIL_RANK_ERROR_INVALID,
} GilRankError;
GQuark      gil_rank_error_quark (void);

GilRanking *gil_rank             (const GilRankOption *options,
                                  gsize                n_options,
                                  const GilWant       *wants,
                                  gsize                n_criteria,
                                  GError             **error);
void        gil_ranking_free     (GilRanking          *ranking);
gboolean    gil_rank_find_change (const GilRankOption *options,
                                  gsize                n_options,
                                  const GilWant       *wants,
                                  gsize                n_criteria,
                                  gsize                n_free,
                                  gsize                target,
                                  GilRankChange       *change);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilRanking, gil_ranking_free)

G_END_DECLS
