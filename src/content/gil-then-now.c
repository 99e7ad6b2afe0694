/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-then-now.h"

/* Contributions that differ by less are the same. */
#define SAME 1e-9

static gsize
find_result (const GilPick *pick,
             GilFramework  *framework)
{
  gsize result = 0;

  while (gil_pick_get_framework (pick, result) != framework)
    result++;

  return result;
}

/* A near miss has no rank, and comes after all that have one. */
static guint
get_place (const GilPick *pick,
           gsize          result)
{
  return result < pick->ranking->n_matches ? pick->ranking->results[result].rank : G_MAXUINT;
}

static GilMoveCause
find_cause (const GilRankPart *then,
            const GilRankPart *now)
{
  if (then->value.known && now->value.known)
    return GIL_CAUSE_FACT;

  return now->value.known ? GIL_CAUSE_NOT_IN_NOTES : GIL_CAUSE_NOT_TODAY;
}

/* Looks for the criterion that speaks most for the way the framework went: where it went over the
 * line between matches and near misses, first a must that it crossed there; then by points. */
static void
explain_move (const GilThenNow *self,
              GilMove          *move)
{
  const GilRankPart *then = self->then->ranking->results[move->then].parts;
  const GilRankPart *now = self->now->ranking->results[move->now].parts;
  int direction = move->kind == GIL_MOVE_UP ? 1 : -1;
  gboolean crosses = (move->then < self->then->ranking->n_matches)
                     != (move->now < self->now->ranking->n_matches);
  gboolean best_flips = FALSE;
  double best = SAME;

  move->cause = GIL_CAUSE_OTHERS;
  for (gsize i = 0; i < self->now->n_parts; i++) {
    double gained = direction * (now[i].gained - then[i].gained);
    gboolean flips = crosses && now[i].want == GIL_WANT_MUST
                     && direction * (now[i].met - then[i].met) > 0;

    if (now[i].want == GIL_WANT_OFF || flips < best_flips
        || (flips == best_flips && gained <= best + SAME))
      continue;

    best_flips = flips;
    best = gained;
    move->cause = find_cause (&then[i], &now[i]);
    move->criterion = i;
  }
}

static void
fill_move (const GilThenNow *self,
           GilMove          *move)
{
  GilFramework *framework = gil_pick_get_framework (self->now, move->now);
  guint then, now;

  move->then = find_result (self->then, framework);
  then = get_place (self->then, move->then);
  now = get_place (self->now, move->now);

  if (!gil_framework_is_in_scope (framework, GIL_SCOPE_NOTES))
    move->kind = GIL_MOVE_NEW;
  else if (then == now)
    move->kind = GIL_MOVE_STAYS;
  else
    move->kind = now < then ? GIL_MOVE_UP : GIL_MOVE_DOWN;

  if (move->kind == GIL_MOVE_UP || move->kind == GIL_MOVE_DOWN)
    explain_move (self, move);
}

static guint
get_year (GilFramework *framework)
{
  const GilGlance *since = gil_framework_get_glance (framework, GIL_GLANCE_SINCE);
  guint64 year;

  if (since == NULL || since->value.en == NULL
      || !g_ascii_string_to_unsigned (since->value.en, 10, 1, 9999, &year, NULL))
    return 0;

  return (guint) year;
}

static void
collect_newcomers (GilThenNow *self)
{
  self->newcomers = g_new0 (GilNewcomer, MAX (self->active->ranking->n_results, 1));
  for (gsize i = 0; i < self->active->ranking->n_results; i++) {
    GilFramework *framework = gil_pick_get_framework (self->active, i);

    if (!g_ptr_array_find (self->now->frameworks, framework, NULL))
      self->newcomers[self->n_newcomers++] = (GilNewcomer) { i, get_year (framework) };
  }
}

/* Asks the notes and today the same question of the same frameworks, whatever these are for. With
 * nothing on, both answer by popularity, and nothing moves a framework but that. (transfer full) */
GilThenNow *
gil_then_now_new (GilCatalog       *catalog,
                  GilScope          scope,
                  const GilPurpose *purpose,
                  const GilWant    *wants)
{
  GilThenNow *self;

  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);

  self = g_new0 (GilThenNow, 1);
  self->then = gil_pick_new_all (catalog, GIL_BASIS_NOTES, scope, purpose, wants);
  self->now = gil_pick_new_all (catalog, GIL_BASIS_TODAY, scope, purpose, wants);
  self->active = gil_pick_new (catalog, GIL_BASIS_TODAY, GIL_SCOPE_ACTIVE, purpose, wants);

  self->n_moves = self->now->ranking->n_results;
  self->moves = g_new0 (GilMove, MAX (self->n_moves, 1));
  for (gsize i = 0; i < self->n_moves; i++) {
    self->moves[i].now = i;
    fill_move (self, &self->moves[i]);
  }
  collect_newcomers (self);

  return self;
}

void
gil_then_now_free (GilThenNow *self)
{
  if (self == NULL)
    return;

  gil_pick_free (self->then);
  gil_pick_free (self->now);
  gil_pick_free (self->active);
  g_free (self->moves);
  g_free (self->newcomers);
  g_free (self);
}

GilFramework *
gil_then_now_get_framework (const GilThenNow *self,
                            gsize             move)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (move < self->n_moves, NULL);

  return gil_pick_get_framework (self->now, self->moves[move].now);
}
