/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-criterion.h"
#include "gil-purpose.h"
#include "gil-read-private.h"
#include "gil-scales-private.h"

G_BEGIN_DECLS

typedef enum
{
  GIL_THROUGH_NOTHING,
  GIL_THROUGH_ADD,   /* the numbers of what a framework is built on are added */
  GIL_THROUGH_BOUND, /* the number of what it is built on bounds one that is not known */
} GilThrough;

typedef struct _GilMeasure GilMeasure;

/**
 * GilMeasure:
 * @number: (nullable): id of the number the grade is computed from; %NULL where there are no facts
 * @less: whether less of it is better
 * @thresholds: (array length=n_thresholds): best first
 * @missing: (nullable): the level earned by having no number; %NULL for unknown
 * @through: what the number of the framework it is built on does
 * @sentence: the note, with {value}
 * @through_sentence: what is said when that number counts, with {name} and, for a bound, {value}
 * @absent: the note when the number is not known
 * @and: (nullable): what else has to be good; the lower of the two levels counts
 */
struct _GilMeasure
{
  char *number;
  gboolean less;
  GilThreshold *thresholds;
  gsize n_thresholds;
  const GilLevel *missing;
  GilThrough through;
  GilText sentence;
  GilText through_sentence;
  GilText absent;
  GilMeasure *and;
};

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
 * @purposes: (element-type GilPurpose): what can be built, in the order of the picker
 * @few_users: a number beyond which few people use a framework, and what is said then; no number
 *   where nothing is said
 *
 * What criteria.json holds.
 */
typedef struct
{
  char *as_of;
  GilScales *scales;
  GilItems items;
  GArray *purposes;
  struct
  {
    char *number;
    double beyond;
    GilText note;
  } few_users;
} GilCriteria;

gsize             gil_criteria_get_n_facts   (GilCriteria        *self);

GilCriteria      *gil_criteria_read          (const GilJsonPlace *root);
void              gil_criteria_free          (GilCriteria        *self);

const GilPurpose *gil_criteria_read_purpose  (GilCriteria        *self,
                                              const GilJsonPlace *at);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilCriteria, gil_criteria_free)

G_END_DECLS
