/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-picker.h"

/**
 * Pick:
 * @base: what callers see; first, so that the two are one
 * @options: (array): what was ranked, kept for questions of what would change it
 * @values: (array): the values of all options
 */
typedef struct
{
  GilPick base;
  GilRankOption *options;
  GilRankValue *values;
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

  self->options = g_new0 (GilRankOption, pick->frameworks->len);
  self->values = g_new0 (GilRankValue, pick->frameworks->len * pick->n_criteria);

  for (guint i = 0; i < pick->frameworks->len; i++) {
    GilFramework *framework = g_ptr_array_index (pick->frameworks, i);
    GilRankValue *values = self->values + i * pick->n_criteria;

    for (gsize k = 0; k < pick->n_criteria; k++) {
      const GilLevel *level = gil_framework_get_fact (framework, pick->basis, k)->level;

      values[k] = (GilRankValue) { level->known, level->value };
    }

    self->options[i] = (GilRankOption) {
      .id = gil_framework_get_id (framework),
      .popularity = get_popularity (framework, pick->basis, popularity),
      .values = values,
    };
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
  g_autoptr (GError) error = NULL;
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
  pick->wants = g_memdup2 (wants, n_criteria * sizeof (GilWant));
  pick->frameworks = collect_frameworks (catalog, scope);
  fill_options (self);

  pick->ranking = gil_rank (self->options, pick->frameworks->len, pick->wants, n_criteria, &error);

  /* The catalog lets no value through that cannot be ranked: only wants can be wrong here, and
   * those are the caller's. */
  if (!pick->ranking) {
    g_critical ("%s", error->message);
    g_clear_pointer (&pick, gil_pick_free);
  }

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
  g_free (self->options);
  g_free (self->values);
  g_free (pick->wants);
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

  return gil_rank_find_change (self->options, pick->frameworks->len, pick->wants,
                               pick->n_criteria, pick->ranking->results[result].option, change);
}
