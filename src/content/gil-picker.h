/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-catalog.h"
#include "gil-rank.h"

G_BEGIN_DECLS

/**
 * GilPick:
 * @basis: which facts counted
 * @scope: which frameworks were looked at
 * @wants: (array length=n_criteria): what was asked, by criterion index
 * @frameworks: (element-type GilFramework): the options; `GilRankResult.option` is an index here
 * @ranking: the answer
 *
 * A question to the picker and its answer.
 */
typedef struct
{
  GilCatalog *catalog;
  GilBasis basis;
  GilScope scope;
  gsize n_criteria;
  GilWant *wants;
  GPtrArray *frameworks;
  GilRanking *ranking;
} GilPick;

GilPick      *gil_pick_new           (GilCatalog          *catalog,
                                      GilBasis             basis,
                                      GilScope             scope,
                                      const GilWant       *wants);
void          gil_pick_free          (GilPick             *pick);
GilFramework *gil_pick_get_framework (const GilPick       *pick,
                                      gsize                result);
/* The smallest change of one criterion that puts this result first; FALSE where there is none. */
gboolean      gil_pick_find_change   (const GilPick       *pick,
                                      gsize                result,
                                      GilRankChange       *change);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilPick, gil_pick_free)

G_END_DECLS
