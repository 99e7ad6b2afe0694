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

/* What is known not to be for the purpose is not compared; without one, what is not for services in
 * general. */
static gboolean
is_for (GilFramework     *framework,
        GilBasis          basis,
        const GilPurpose *purpose)
{
  const GilLevel *fit;

  if (purpose == NULL)
    return gil_framework_is_general (framework);

  fit = gil_framework_get_purpose (framework, basis, purpose->index)->level;

  return !fit->known || fit->value >= GIL_RANK_MET;
}

static void
collect_frameworks (GilPick  *pick,
                    gboolean  whatever_for)
{
  GListModel *all = gil_catalog_get_frameworks (pick->catalog);

  pick->frameworks = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (GilFramework) framework = g_list_model_get_item (all, i);

    if (!gil_framework_is_in_scope (framework, pick->scope))
      continue;

    if (whatever_for || is_for (framework, pick->basis, pick->purpose))
      g_ptr_array_add (pick->frameworks, g_steal_pointer (&framework));
    else
      pick->n_left_out++;
  }
}

/* The fact that a part of the score rests on: those of the purposes stand behind the criteria's. */
static const GilFact *
get_fact (const GilPick *pick,
          GilFramework  *framework,
          gsize          part)
{
  return part < pick->n_criteria
           ? gil_framework_get_fact (framework, pick->basis, part)
           : gil_framework_get_purpose (framework, pick->basis, pick->purpose->index);
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

    for (gsize k = 0; k < pick->n_parts; k++) {
      const GilLevel *level = get_fact (pick, framework, k)->level;

      values[k] = (GilRankValue) { level->known, level->value };
    }

    option->id = gil_framework_get_id (framework);
    option->popularity = get_popularity (framework, pick->basis, popularity);
  }
}

static GilPick *
pick_new (GilCatalog       *catalog,
          GilBasis          basis,
          GilScope          scope,
          const GilPurpose *purpose,
          const GilWant    *wants,
          gboolean          whatever_for)
{
  Pick *self = g_new0 (Pick, 1);
  GilPick *pick = &self->base;
  gsize n_criteria = g_list_model_get_n_items (gil_catalog_get_criteria (catalog));
  g_autofree GilWant *all_wants = g_new0 (GilWant, n_criteria + 1);

  pick->catalog = g_object_ref (catalog);
  pick->basis = basis;
  pick->scope = scope;
  pick->purpose = purpose;
  pick->n_criteria = n_criteria;
  pick->n_parts = n_criteria + (purpose != NULL);
  collect_frameworks (pick, whatever_for);

  if (n_criteria > 0)
    memcpy (all_wants, wants, n_criteria * sizeof (GilWant));
  all_wants[n_criteria] = GIL_WANT_MUST;
  gil_ranked_init (&self->ranked, pick->frameworks->len, all_wants, pick->n_parts);
  self->ranked.n_free = n_criteria;
  pick->wants = self->ranked.wants;
  fill_options (self);

  pick->ranking = gil_ranked_rank (&self->ranked);
  if (!pick->ranking)
    g_clear_pointer (&pick, gil_pick_free);

  return pick;
}

/* Ranks the frameworks that are for purpose. It counts like a must: what is made for it has its full
 * value, what can do it three quarters. What is known not to be for it is left out; without a purpose,
 * what is no framework for web services in general. purpose: what is to be built, one of the catalog;
 * NULL for anything. (transfer full) */
GilPick *
gil_pick_new (GilCatalog       *catalog,
              GilBasis          basis,
              GilScope          scope,
              const GilPurpose *purpose,
              const GilWant    *wants)
{
  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (wants != NULL, NULL);

  return pick_new (catalog, basis, scope, purpose, wants, FALSE);
}

/* Ranks all frameworks in the scope, whatever they are for, so that any of them can be looked up.
 * (transfer full) */
GilPick *
gil_pick_new_all (GilCatalog       *catalog,
                  GilBasis          basis,
                  GilScope          scope,
                  const GilPurpose *purpose,
                  const GilWant    *wants)
{
  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (wants != NULL, NULL);

  return pick_new (catalog, basis, scope, purpose, wants, TRUE);
}

const GilText *
gil_pick_get_part_name (const GilPick *pick,
                        gsize          part)
{
  g_autoptr (GilCriterion) criterion = NULL;

  g_return_val_if_fail (pick != NULL && part < pick->n_parts, NULL);

  if (part >= pick->n_criteria)
    return &pick->purpose->name;

  /* Borrowed: the catalog, which the pick keeps, never lets go of it. */
  criterion = g_list_model_get_item (gil_catalog_get_criteria (pick->catalog), (guint) part);

  return gil_criterion_get_name (criterion);
}

/* The id of the criterion; "purpose". */
const char *
gil_pick_get_part_id (const GilPick *pick,
                      gsize          part)
{
  g_autoptr (GilCriterion) criterion = NULL;

  g_return_val_if_fail (pick != NULL && part < pick->n_parts, NULL);

  if (part >= pick->n_criteria)
    return "purpose";

  criterion = g_list_model_get_item (gil_catalog_get_criteria (pick->catalog), (guint) part);

  return gil_criterion_get_id (criterion);
}

const GilFact *
gil_pick_get_fact (const GilPick *pick,
                   gsize          result,
                   gsize          part)
{
  g_return_val_if_fail (pick != NULL && part < pick->n_parts, NULL);

  return get_fact (pick, gil_pick_get_framework (pick, result), part);
}

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

GilFramework *
gil_pick_get_framework (const GilPick *pick,
                        gsize          result)
{
  g_return_val_if_fail (pick != NULL, NULL);
  g_return_val_if_fail (result < pick->ranking->n_results, NULL);

  return g_ptr_array_index (pick->frameworks, pick->ranking->results[result].option);
}

/* Finds the smallest change of one criterion that puts result first; see gil_rank_find_change(). */
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
