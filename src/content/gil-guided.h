/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

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
 * @wants: (array length=n_wants): what follows from it; may be empty
 */
typedef struct
{
  char *id;
  GilText text;
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

/* The criteria that follow from answers. The strongest want of a criterion counts. */
void gil_guided_combine (const GilGuidedAnswer *const *answers,
                         gsize                         n_answers,
                         GilWant                      *wants,
                         gsize                         n_criteria);

G_END_DECLS
