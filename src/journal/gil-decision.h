/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Longer lists than these come from no question that can be asked. */
#define GIL_DECISION_MAX_CRITERIA 200
#define GIL_DECISION_MAX_RESULTS 200

/** A sentence as it was shown, in both languages. Both are there or neither is. */
typedef struct
{
  char *en;
  char *ko;
} GilDecisionText;

/** A criterion that mattered, and whether it was a must. */
typedef struct
{
  char *criterion;
  gboolean must;
} GilDecisionWant;

/**
 * GilDecisionFact:
 * @criterion: id of the criterion
 * @level: id of the level it had
 * @has_number: whether the level came from @number
 * @number: the figure
 * @as_of: (nullable): its month
 * @source: (nullable): where it was read; kept for what was chosen
 * @note: the sentence shown; kept for what was chosen
 *
 * A fact as it was.
 */
typedef struct
{
  char *criterion;
  char *level;
  gboolean has_number;
  double number;
  char *as_of;
  char *source;
  GilDecisionText note;
} GilDecisionFact;

/**
 * GilDecisionResult:
 * @framework: id of the framework
 * @name: its name
 * @rank: from 1; 0 for a near miss
 * @score: 0 to 100
 * @low: with every unknown as 0
 * @high: with every unknown as 1
 * @reason: how it came about
 * @missing: what a near miss lacked
 * @facts: (element-type GilDecisionFact): by criterion that mattered
 *
 * A line of the answer as it was.
 */
typedef struct
{
  char *framework;
  char *name;
  guint rank;
  double score;
  double low;
  double high;
  GilDecisionText reason;
  GilDecisionText missing;
  GPtrArray *facts;
} GilDecisionResult;

/**
 * GilDecision:
 * @title: what the user calls it
 * @made: (nullable): when it was kept; the journal keeps it
 * @basis: which facts counted, "today" or "notes"
 * @scope: which frameworks were looked at, "active", "notes" or "all"
 * @scenario: (nullable): id of the situation it began with
 * @purpose: (nullable): id of what is to be built; %NULL for anything
 * @as_of: (nullable): month of the facts
 * @wants: (element-type GilDecisionWant): what mattered
 * @results: (element-type GilDecisionResult): best first, at least one
 * @chosen: id of the framework chosen, one of @results
 * @why: the user's own words: why I chose it
 * @gave_up: the user's own words: what I gave up
 *
 * A question to the picker, its answer and what the user made of it, as they were at that time. It
 * knows ids and keeps sentences, so that it can be read whatever becomes of the content.
 */
typedef struct
{
  char *title;
  GDateTime *made;
  char *basis;
  char *scope;
  char *scenario;
  char *purpose;
  char *as_of;
  GPtrArray *wants;
  GPtrArray *results;
  char *chosen;
  char *why;
  char *gave_up;
} GilDecision;

GilDecision             *gil_decision_new         (void);
void                     gil_decision_free        (GilDecision       *self);
GilDecision             *gil_decision_read        (JsonObject        *item);
JsonObject              *gil_decision_write       (const GilDecision *self);

GilDecisionWant         *gil_decision_add_want    (GilDecision       *self,
                                                   const char        *criterion,
                                                   gboolean           must);
GilDecisionResult       *gil_decision_add_result  (GilDecision       *self);
GilDecisionFact         *gil_decision_add_fact    (GilDecisionResult *result);

const GilDecisionResult *gil_decision_find_result (const GilDecision *self,
                                                   const char        *framework);
const GilDecisionResult *gil_decision_get_chosen  (const GilDecision *self);
const GilDecisionFact   *gil_decision_find_fact   (const GilDecisionResult *result,
                                                   const char              *criterion);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilDecision, gil_decision_free)

G_END_DECLS
