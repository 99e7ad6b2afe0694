/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-picker.h"

G_BEGIN_DECLS

/** Where a framework went between the notes and today. */
typedef enum
{
  GIL_MOVE_STAYS,
  GIL_MOVE_UP,
  GIL_MOVE_DOWN,
  GIL_MOVE_NEW,
} GilMoveKind;

/**
 * GilMoveCause:
 * @GIL_CAUSE_NONE: it did not move
 * @GIL_CAUSE_FACT: a fact changed that both know
 * @GIL_CAUSE_NOT_IN_NOTES: today knows what the notes say nothing on: no move, an unknown
 * @GIL_CAUSE_NOT_TODAY: the notes say what today has no figure on
 * @GIL_CAUSE_OTHERS: no criterion speaks for the move; others went past it, or fell behind
 *
 * What moved a framework.
 */
typedef enum
{
  GIL_CAUSE_NONE,
  GIL_CAUSE_FACT,
  GIL_CAUSE_NOT_IN_NOTES,
  GIL_CAUSE_NOT_TODAY,
  GIL_CAUSE_OTHERS,
} GilMoveCause;

/**
 * GilMove:
 * @then: index of its result in the answer of the notes
 * @now: index of its result in the answer of today
 * @kind: where it went; between near misses, which have no rank, nothing moves
 * @cause: what moved it most
 * @criterion: index of the criterion that @cause is about; only for a fact or an unknown
 *
 * A framework then and now.
 */
typedef struct
{
  gsize then;
  gsize now;
  GilMoveKind kind;
  GilMoveCause cause;
  gsize criterion;
} GilMove;

/**
 * GilNewcomer:
 * @result: index of its result in the answer of today among active frameworks
 * @year: when it first appeared, 0 if that is not known
 *
 * A framework that is active today and that the notes do not know.
 */
typedef struct
{
  gsize result;
  guint year;
} GilNewcomer;

/**
 * GilThenNow:
 * @then: the answer of the notes
 * @now: the answer of today, on the same frameworks
 * @active: the answer of today among all that are active
 * @moves: (array length=n_moves): one for each framework, in the order of @now
 * @newcomers: (array length=n_newcomers): those in @active that are not in @now, best first
 *
 * The same question, answered by the notes and by today.
 */
typedef struct
{
  GilPick *then;
  GilPick *now;
  GilPick *active;
  GilMove *moves;
  gsize n_moves;
  GilNewcomer *newcomers;
  gsize n_newcomers;
} GilThenNow;

/** The notes are of this year. */
#define GIL_THEN_NOW_YEAR 2021

GilThenNow   *gil_then_now_new           (GilCatalog       *catalog,
                                          GilScope          scope,
                                          const GilPurpose *purpose,
                                          const GilWant    *wants);
void          gil_then_now_free          (GilThenNow       *self);
GilFramework *gil_then_now_get_framework (const GilThenNow *self,
                                          gsize             move);
/* "FastAPI goes from 3 to 1. Ecosystem went from weak to strong." (transfer full) */
char         *gil_then_now_explain       (const GilThenNow *self,
                                          gsize             move,
                                          GilLang           lang);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilThenNow, gil_then_now_free)

G_END_DECLS
