/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-rank.h"

G_BEGIN_DECLS

/**
 * GilRanked:
 * @options: (array length=n_options): what is ranked; ids and popularity are the caller's to fill in,
 *   their values the caller's to set
 * @wants: (array length=n_criteria): what is wanted of each criterion
 *
 * What a ranking was made of, kept for questions of what would change it.
 */
typedef struct
{
  GilRankOption *options;
  gsize n_options;
  GilWant *wants;
  gsize n_criteria;
  gsize n_free;         /* criteria that are the user's to change; the rest are given */
  GilRankValue *values; /* of all options */
} GilRanked;

void          gil_ranked_init        (GilRanked        *self,
                                      gsize             n_options,
                                      const GilWant    *wants,
                                      gsize             n_criteria);
void          gil_ranked_clear       (GilRanked        *self);
GilRankValue *gil_ranked_get_values  (GilRanked        *self,
                                      gsize             option);
GilRanking   *gil_ranked_rank        (const GilRanked  *self);
gboolean      gil_ranked_find_change (const GilRanked  *self,
                                      const GilRanking *ranking,
                                      gsize             result,
                                      GilRankChange    *change);

G_END_DECLS
