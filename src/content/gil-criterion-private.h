/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-criterion.h"
#include "gil-read-private.h"
#include "gil-scales-private.h"

G_BEGIN_DECLS

/**
 * GilMeasure:
 * @number: (nullable): id of the number the grade is computed from; %NULL where there are no facts
 * @less: whether less of it is better
 * @thresholds: (array length=n_thresholds): best first
 * @missing: (nullable): the level earned by having no number; %NULL for unknown
 * @adds_through: whether the number of the framework it is built on is added
 * @sentence: the note, with {value}
 * @absent: the note when the number is not known
 */
typedef struct
{
  char *number;
  gboolean less;
  GilThreshold *thresholds;
  gsize n_thresholds;
  const GilLevel *missing;
  gboolean adds_through;
  GilText sentence;
  GilText absent;
} GilMeasure;

/**
 * GilCriterionContext:
 * @scales: the scales
 * @groups: (element-type utf8 GilText): names of groups by id
 * @reserved: (element-type utf8): ids of support levels that some criterion has for itself
 * @n_read: how many criteria were read before
 */
typedef struct
{
  GilScales *scales;
  GHashTable *groups;
  GHashTable *reserved;
  gsize n_read;
} GilCriterionContext;

GObject          *gil_criterion_read         (const GilJsonPlace *at,
                                              const char         *id,
                                              gpointer            context);
const GilMeasure *gil_criterion_get_measure  (GilCriterion       *self);
const GilScale   *gil_criterion_get_scale    (GilCriterion       *self);
gboolean          gil_criterion_read_level   (GilCriterion       *self,
                                              const GilJsonPlace *at,
                                              const char         *key,
                                              const GilLevel    **level);

/**
 * GilCriteria:
 * @as_of: month of the facts under Today
 * @scales: the scales
 * @items: the criteria
 *
 * What criteria.json holds.
 */
typedef struct
{
  char *as_of;
  GilScales *scales;
  GilItems items;
} GilCriteria;

GilCriteria      *gil_criteria_read          (const GilJsonPlace *root);
void              gil_criteria_free          (GilCriteria        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilCriteria, gil_criteria_free)

G_END_DECLS
