/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-rank-private.h"

/* Without sorting: an option is on top when it is a match and comes before each of the others. */
static gboolean
is_on_top (const GilRankOption *options,
           gsize                n_options,
           const GilWant       *wants,
           gsize                n_criteria,
           gsize                target)
{
  GilRankResult first;

  gil_rank_summarize (options, target, wants, n_criteria, &first);
  if (!gil_rank_is_match (&first))
    return FALSE;

  for (gsize i = 0; i < n_options; i++) {
    GilRankResult other;

    if (i == target)
      continue;

    gil_rank_summarize (options, i, wants, n_criteria, &other);
    if (gil_rank_compare (&other, &first, options) < 0)
      return FALSE;
  }

  return TRUE;
}

static gboolean
is_anything_on (const GilWant *wants,
                gsize          n_criteria)
{
  for (gsize i = 0; i < n_criteria; i++) {
    if (wants[i] != GIL_WANT_OFF)
      return TRUE;
  }

  return FALSE;
}

/**
 * gil_rank_find_change:
 * @options: (array length=n_options): what to choose from
 * @n_options: how many options
 * @wants: (array length=n_criteria) (nullable): what is wanted; may be %NULL when there are no
 *   criteria
 * @n_criteria: how many criteria, and how many values each option has
 * @n_free: how many of the criteria, from the first, may be changed
 * @target: index of the option that should come first
 * @change: (out): the change; untouched when there is none
 *
 * Finds the smallest change of one criterion that makes @target the very first result, as a match.
 * Smallest is: fewest steps between off, nice and must, then the criterion that comes first. (A
 * nice that helps @target as a must is one it leads in, and would not help it when off: of two
 * single steps of one criterion, only one can work.) A change that leaves nothing on does not
 * count, as it would ask no question.
 *
 * There is nothing to find when @target is the first match already. The first of the near misses,
 * where there is no match, is not: a change can still make it one.
 *
 * Returns: %TRUE when there is such a change; %FALSE when there is none, or the input is one that
 *   gil_rank() refuses
 */
gboolean
gil_rank_find_change (const GilRankOption *options,
                      gsize                n_options,
                      const GilWant       *wants,
                      gsize                n_criteria,
                      gsize                n_free,
                      gsize                target,
                      GilRankChange       *change)
{
  g_autofree GilWant *changed = NULL;

  g_return_val_if_fail (options != NULL, FALSE);
  g_return_val_if_fail (wants != NULL || n_criteria == 0, FALSE);
  g_return_val_if_fail (n_free <= n_criteria, FALSE);
  g_return_val_if_fail (target < n_options, FALSE);
  g_return_val_if_fail (change != NULL, FALSE);

  if (!gil_rank_check (options, n_options, wants, n_criteria, NULL) ||
      is_on_top (options, n_options, wants, n_criteria, target))
    return FALSE;

  changed = g_memdup2 (wants, n_criteria * sizeof *wants);

  for (int steps = 1; steps <= GIL_WANT_MUST - GIL_WANT_OFF; steps++) {
    for (gsize i = 0; i < n_free; i++) {
      for (int want = GIL_WANT_OFF; want <= GIL_WANT_MUST; want++) {
        if (ABS (want - (int) wants[i]) != steps)
          continue;

        changed[i] = (GilWant) want;
        if (is_anything_on (changed, n_criteria) &&
            is_on_top (options, n_options, changed, n_criteria, target)) {
          *change = (GilRankChange) { .criterion = i, .want = changed[i] };
          return TRUE;
        }
      }
      changed[i] = wants[i];
    }
  }

  return FALSE;
}
