/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-catalog.h"
#include "gil-decision.h"

G_BEGIN_DECLS

/**
 * GilChangeKind:
 * @GIL_CHANGE_FIRST: the same question puts another framework first
 * @GIL_CHANGE_RANK: what was chosen has another rank
 * @GIL_CHANGE_FRAMEWORK_GONE: a framework is no longer in the content
 * @GIL_CHANGE_FRAMEWORK_OUT: a framework is no longer among those looked at
 * @GIL_CHANGE_FRAMEWORK_NEW: a framework is looked at that was not before
 * @GIL_CHANGE_CRITERION_GONE: a criterion is no longer in the content
 * @GIL_CHANGE_LEVEL: a fact has another level
 * @GIL_CHANGE_NUMBER: a fact has another number and the same level
 * @GIL_CHANGE_MONTH: a fact was read again and is the same
 *
 * What can have changed, most important first.
 */
typedef enum
{
  GIL_CHANGE_FIRST,
  GIL_CHANGE_RANK,
  GIL_CHANGE_FRAMEWORK_GONE,
  GIL_CHANGE_FRAMEWORK_OUT,
  GIL_CHANGE_FRAMEWORK_NEW,
  GIL_CHANGE_CRITERION_GONE,
  GIL_CHANGE_LEVEL,
  GIL_CHANGE_NUMBER,
  GIL_CHANGE_MONTH,
} GilChangeKind;

/**
 * GilDecisionChange:
 * @kind: what changed
 * @framework: (nullable): id of the framework it is about
 * @criterion: (nullable): id of the criterion it is about
 * @what: a few words: "FastAPI · Docs"
 * @how: a few words: "Good → Strong (62,000 → 165,096), November 2026"
 */
typedef struct
{
  GilChangeKind kind;
  char *framework;
  char *criterion;
  GilText what;
  GilText how;
} GilDecisionChange;

GPtrArray *gil_decision_find_changes (const GilDecision *self,
                                      GilCatalog        *catalog);

G_END_DECLS
