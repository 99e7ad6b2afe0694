/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-picker.h"

#include "gil-ranked.h"

/**
 * Pick:
 * @base: what callers see; first, so that the two are one
 * @ranked: what was ranked
 */
typedef struct
{
  GilPick base;
  GilRanked ranked;
} Pick;

/* Stars where today's facts count; the notes give a level only. */
static GilRankValue
get_popularity (GilFramework *framework,
                GilBasis      basis,
                GilCriterion *popularity)
{
  const GilNumber *stars;
  const GilFact *fact;

  if (basis == GIL_BASIS_TODAY) {
    stars = gil_framework_get_number (framework, "github-stars");
    return (GilRankValue) { stars->known, stars->value };
  }

  if (!popularity)
    return (GilRankValue) { FALSE, 0 };

  fact = gil_framework_get_fact (framework, basis, gil_criterion_get_index (popularity));
  return (GilRankValue) { fact->level->known, fact->level->value };
}

static GPtrArray *
collect_frameworks (GilCatalog *catalog,
                    GilScope    scope)
{
  GListModel *all = gil_catalog_get_frameworks (catalog);
  GPtrArray *frameworks = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (GilFramework) framework = g_list_model_get_item (all, i);

    if (gil_framework_is_in_scope (framework, scope))
      g_ptr_array_add (frameworks, g_steal_pointer (&framework));
  }

  return frameworks;
}

static void
fill_options (Pick *self)
{
  GilPick *pick = &self->base;
  GilCriterion *popularity = gil_catalog_find_criterion (pick->catalog, "popularity");

  for (guint i = 0; i < pick->frameworks->len; i++) {
    GilFramework *framework = g_ptr_array_index (pick->frameworks, i);
    GilRankOption *option = &self->ranked.options[i];
    GilRankValue *values = gil_ranked_get_values (&self->ranked, i);

    for (gsize k = 0; k < pick->n_criteria; k++) {
      const GilLevel *level = gil_framework_get_fact (framework, pick->basis, k)->level;

      values[k] = (GilRankValue) { level->known, level->value };
    }

    option->id = gil_framework_get_id (framework);
    option->popularity = get_popularity (framework, pick->basis, popularity);
  }
}

/**
 * gil_pick_new:
 * @catalog: a catalog
 * @basis: which facts count
 * @scope: which frameworks are looked at
 * @wants: (array): what is wanted of each criterion, by index
 *
 * Ranks the frameworks.
 *
 * Returns: (transfer full): the question and its answer
 */
GilPick *
gil_pick_new (GilCatalog    *catalog,
              GilBasis       basis,
              GilScope       scope,
              const GilWant *wants)
{
  GilPick *pick;
  Pick *self;
  gsize n_criteria;

  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);

  n_criteria = g_list_model_get_n_items (gil_catalog_get_criteria (catalog));
  g_return_val_if_fail (wants != NULL || n_criteria == 0, NULL);

  self = g_new0 (Pick, 1);
  pick = &self->base;
  pick->catalog = g_object_ref (catalog);
  pick->basis = basis;
  pick->scope = scope;
  pick->n_criteria = n_criteria;
  pick->frameworks = collect_frameworks (catalog, scope);
  gil_ranked_init (&self->ranked, pick->frameworks->len, wants, n_criteria);
  pick->wants = self->ranked.wants;
  fill_options (self);

  pick->ranking = gil_ranked_rank (&self->ranked);
  if (!pick->ranking)
    g_clear_pointer (&pick, gil_pick_free);

  return pick;
}

/**
 * gil_pick_free:
 * @pick: (nullable) (transfer full): a question and its answer
 */
void
gil_pick_free (GilPick *pick)
{
  Pick *self = (Pick *) pick;

  if (!self)
    return;

  g_clear_pointer (&pick->ranking, gil_ranking_free);
  gil_ranked_clear (&self->ranked);
  g_ptr_array_unref (pick->frameworks);
  g_object_unref (pick->catalog);
  g_free (self);
}

/**
 * gil_pick_get_framework:
 * @pick: a question and its answer
 * @result: index of a result
 *
 * Returns: (transfer none): the framework of that result
 */
GilFramework *
gil_pick_get_framework (const GilPick *pick,
                        gsize          result)
{
  g_return_val_if_fail (pick != NULL, NULL);
  g_return_val_if_fail (result < pick->ranking->n_results, NULL);

  return g_ptr_array_index (pick->frameworks, pick->ranking->results[result].option);
}

/**
 * gil_pick_find_change:
 * @pick: a question and its answer
 * @result: index of a result
 * @change: (out): the change
 *
 * Finds the smallest change of one criterion that puts @result first; see gil_rank_find_change().
 *
 * Returns: whether there is one
 */
gboolean
gil_pick_find_change (const GilPick *pick,
                      gsize          result,
                      GilRankChange *change)
{
  const Pick *self = (const Pick *) pick;

  g_return_val_if_fail (pick != NULL, FALSE);
  g_return_val_if_fail (result < pick->ranking->n_results, FALSE);

  return gil_ranked_find_change (&self->ranked, pick->ranking, result, change);
}
