/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-catalog.h"
#include "gil-rank.h"

G_BEGIN_DECLS

/**
 * GilPick:
 * @basis: which facts counted
 * @scope: which frameworks were looked at
 * @purpose: (nullable): what is to be built; %NULL for anything
 * @n_criteria: how many criteria there are
 * @n_parts: how many parts a result has: the criteria, and behind them the purpose where there is one,
 *   which is a must that cannot be changed
 * @wants: (array length=n_parts): what was asked, by criterion index
 * @frameworks: (element-type GilFramework): the options; `GilRankResult.option` is an index here
 * @n_left_out: how many in the scope are not for the purpose
 * @ranking: the answer
 *
 * A question to the picker and its answer.
 */
typedef struct
{
  GilCatalog *catalog;
  GilBasis basis;
  GilScope scope;
  const GilPurpose *purpose;
  gsize n_criteria;
  gsize n_parts;
  GilWant *wants;
  GPtrArray *frameworks;
  gsize n_left_out;
  GilRanking *ranking;
} GilPick;

GilPick      *gil_pick_new           (GilCatalog          *catalog,
                                      GilBasis             basis,
                                      GilScope             scope,
                                      const GilPurpose    *purpose,
                                      const GilWant       *wants);
GilPick      *gil_pick_new_all       (GilCatalog          *catalog,
                                      GilBasis             basis,
                                      GilScope             scope,
                                      const GilPurpose    *purpose,
                                      const GilWant       *wants);
/* The name and id of a part of every result, and what it rests on in one of them. */
const GilText *gil_pick_get_part_name (const GilPick      *pick,
                                       gsize               part);
const char   *gil_pick_get_part_id   (const GilPick       *pick,
                                      gsize                part);
const GilFact *gil_pick_get_fact     (const GilPick       *pick,
                                      gsize                result,
                                      gsize                part);
void          gil_pick_free          (GilPick             *pick);
GilFramework *gil_pick_get_framework (const GilPick       *pick,
                                      gsize                result);
/* The smallest change of one criterion that puts this result first; FALSE where there is none. */
gboolean      gil_pick_find_change   (const GilPick       *pick,
                                      gsize                result,
                                      GilRankChange       *change);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilPick, gil_pick_free)

G_END_DECLS
