/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-purpose.h"
#include "gil-rank.h"
#include "gil-text.h"

G_BEGIN_DECLS

/**
 * GilGuidedWant:
 * @criterion: index of a criterion
 * @want: how much it is wanted, never off
 * @reason: why, in one sentence
 */
typedef struct
{
  gsize criterion;
  GilWant want;
  GilText reason;
} GilGuidedWant;

/**
 * GilGuidedAnswer:
 * @purpose: (nullable): what is to be built, where the answer says so
 * @wants: (array length=n_wants): what follows from it; may be empty
 */
typedef struct
{
  char *id;
  GilText text;
  const GilPurpose *purpose;
  GilGuidedWant *wants;
  gsize n_wants;
} GilGuidedAnswer;

/**
 * GilGuidedStep:
 * @hint: how to go about answering
 * @many: whether several answers can be chosen
 *
 * A plain question for people who do not know the criteria.
 */
typedef struct
{
  char *id;
  GilText text;
  GilText hint;
  gboolean many;
  GilGuidedAnswer *answers;
  gsize n_answers;
} GilGuidedStep;

/* The criteria and the purpose that follow from answers. The strongest want of a criterion counts. */
const GilPurpose *gil_guided_combine (const GilGuidedAnswer *const *answers,
                         gsize                         n_answers,
                         GilWant                      *wants,
                         gsize                         n_criteria);

G_END_DECLS
