/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Catalogues and answers as short strings, so that a rule is one row of a table. */

#pragma once

#include "gil-rank.h"

#define RANK_ROWS_MAX 6
#define RANK_COLUMNS_MAX 6

/**
 * RankRow:
 * @id: of the option
 * @popularity: below 0 for unknown
 * @values: one word per criterion: a number, or "?" for unknown
 */
typedef struct
{
  const char *id;
  double popularity;
  const char *values;
} RankRow;

/**
 * RankFixture:
 *
 * What gil_rank() takes, made from rows and a word like "mn-" for must, nice, off.
 */
typedef struct
{
  GilRankOption options[RANK_ROWS_MAX];
  GilRankValue values[RANK_ROWS_MAX][RANK_COLUMNS_MAX];
  GilWant wants[RANK_COLUMNS_MAX];
  gsize n_options;
  gsize n_criteria;
} RankFixture;

void        rank_fixture_init  (RankFixture       *self,
                                const char        *wants,
                                const RankRow     *rows);
GilRanking *rank_fixture_rank  (const RankFixture *self);
char       *rank_fixture_order (const RankFixture *self,
                                const GilRanking  *ranking);
