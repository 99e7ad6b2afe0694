/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-ranked.h"

/* Makes room for the options, of which nothing is known yet. */
void
gil_ranked_init (GilRanked     *self,
                 gsize          n_options,
                 const GilWant *wants,
                 gsize          n_criteria)
{
  *self = (GilRanked) {
    .options = g_new0 (GilRankOption, n_options),
    .n_options = n_options,
    .wants = g_memdup2 (wants, n_criteria * sizeof (GilWant)),
    .n_criteria = n_criteria,
    .n_free = n_criteria,
    .values = g_new0 (GilRankValue, n_options * n_criteria),
  };

  for (gsize i = 0; i < n_options; i++)
    self->options[i].values = gil_ranked_get_values (self, i);
}

/* Frees what it holds. */
void
gil_ranked_clear (GilRanked *self)
{
  g_clear_pointer (&self->options, g_free);
  g_clear_pointer (&self->wants, g_free);
  g_clear_pointer (&self->values, g_free);
}

GilRankValue *
gil_ranked_get_values (GilRanked *self,
                       gsize      option)
{
  return self->values + option * self->n_criteria;
}

/* The ranking; NULL, and critical, where it cannot be ranked. (transfer full) (nullable) */
GilRanking *
gil_ranked_rank (const GilRanked *self)
{
  g_autoptr (GError) error = NULL;
  GilRanking *ranking = gil_rank (self->options, self->n_options, self->wants, self->n_criteria, &error);

  /* The catalog lets no value through that cannot be ranked: only wants can be wrong here, and
   * those are the caller's. */
  if (!ranking)
    g_critical ("%s", error->message);

  return ranking;
}

/* Finds the smallest change of one want that puts result first; see gil_rank_find_change(). */
gboolean
gil_ranked_find_change (const GilRanked  *self,
                        const GilRanking *ranking,
                        gsize             result,
                        GilRankChange    *change)
{
  return gil_rank_find_change (self->options, self->n_options, self->wants, self->n_criteria,
                               self->n_free, ranking->results[result].option, change);
}
