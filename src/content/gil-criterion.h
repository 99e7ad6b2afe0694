/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gil-text.h"

G_BEGIN_DECLS

/**
 * GilLevel:
 * @id: "builtin", "strong", …, "unknown"
 * @known: %FALSE for "unknown"
 * @value: 0 to 1
 * @name: what people read
 */
typedef struct
{
  char *id;
  gboolean known;
  double value;
  GilText name;
} GilLevel;

/** A level's lower (or upper) bound, for display: "good: from 60,000". */
typedef struct
{
  const GilLevel *level;
  double bound;
} GilThreshold;

#define GIL_TYPE_CRITERION (gil_criterion_get_type ())
G_DECLARE_FINAL_TYPE (GilCriterion, gil_criterion, GIL, CRITERION, GObject)

const char         *gil_criterion_get_id          (GilCriterion *self);
gsize               gil_criterion_get_index       (GilCriterion *self);
const GilText      *gil_criterion_get_name        (GilCriterion *self);
const GilText      *gil_criterion_get_description (GilCriterion *self);
const char         *gil_criterion_get_group       (GilCriterion *self);
const GilText      *gil_criterion_get_group_name  (GilCriterion *self);
gboolean            gil_criterion_is_graded       (GilCriterion *self);
const GilLevel     *gil_criterion_find_level      (GilCriterion *self,
                                                   const char   *id);
gboolean            gil_criterion_has_facts       (GilCriterion *self);
gboolean            gil_criterion_less_is_better  (GilCriterion *self);
const GilThreshold *gil_criterion_get_thresholds  (GilCriterion *self,
                                                   gsize        *n_thresholds);
gboolean            gil_criterion_get_second_bound (GilCriterion *self,
                                                    const GilLevel *level,
                                                    double       *bound);

G_END_DECLS
