/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-decision-make.h"

#include "gil-explain.h"

/* The month of the notes. */
#define NOTES_AS_OF "2021-01"
/* So many criteria are named in a title; the others are counted. */
#define MAX_TITLE_CRITERIA 3

static const char *const basis_ids[] = {
  [GIL_BASIS_TODAY] = "today",
  [GIL_BASIS_NOTES] = "notes",
};

static const char *const scope_ids[] = {
  [GIL_SCOPE_ACTIVE] = "active",
  [GIL_SCOPE_NOTES] = "notes",
  [GIL_SCOPE_ALL] = "all",
};

static GilCriterion *
get_criterion (const GilPick *pick,
               gsize          index)
{
  g_autoptr (GilCriterion) criterion = NULL;

  /* Borrowed: the catalog, which the pick keeps, never lets go of it. */
  criterion = g_list_model_get_item (gil_catalog_get_criteria (pick->catalog), (guint) index);

  return criterion;
}

static void
add_fact (GilDecisionResult *result,
          const char        *criterion,
          const GilFact     *fact,
          gboolean           whole)
{
  GilDecisionFact *kept = gil_decision_add_fact (result);

  kept->criterion = g_strdup (criterion);
  kept->level = g_strdup (fact->level->id);
  kept->has_number = fact->has_number;
  kept->number = fact->has_number ? fact->number : 0;
  kept->as_of = g_strdup (fact->as_of);
  if (whole) {
    kept->source = g_strdup (fact->source);
    kept->note.en = g_strdup (fact->note.en);
    kept->note.ko = g_strdup (fact->note.ko);
  }
}

static void
add_result (GilDecision   *self,
            const GilPick *pick,
            gsize          index,
            gboolean       chosen)
{
  const GilRankResult *answer = &pick->ranking->results[index];
  GilFramework *framework = gil_pick_get_framework (pick, index);
  GilDecisionResult *result = gil_decision_add_result (self);

  result->framework = g_strdup (gil_framework_get_id (framework));
  result->name = g_strdup (gil_framework_get_name (framework));
  result->rank = answer->rank;
  result->score = answer->score;
  result->low = answer->score_low;
  result->high = answer->score_high;
  result->reason.en = gil_explain_result (pick, index, GIL_LANG_EN);
  result->reason.ko = gil_explain_result (pick, index, GIL_LANG_KO);
  result->missing.en = gil_explain_missing (pick, index, GIL_LANG_EN);
  result->missing.ko = gil_explain_missing (pick, index, GIL_LANG_KO);

  for (gsize i = 0; i < pick->n_criteria; i++) {
    if (pick->wants[i] != GIL_WANT_OFF)
      add_fact (result, gil_criterion_get_id (get_criterion (pick, i)),
                gil_framework_get_fact (framework, pick->basis, i), chosen);
  }
}

/* Keeps a question and its answer as they are. The caller gives it a title. (transfer full) */
GilDecision *
gil_decision_new_from_pick (const GilPick *pick,
                            gsize          chosen,
                            GilScenario   *scenario)
{
  GilDecision *self;

  g_return_val_if_fail (pick != NULL, NULL);
  g_return_val_if_fail (pick->ranking->scored, NULL);
  g_return_val_if_fail (chosen < pick->ranking->n_results, NULL);

  self = gil_decision_new ();
  self->basis = g_strdup (basis_ids[pick->basis]);
  self->scope = g_strdup (scope_ids[pick->scope]);
  self->purpose = pick->purpose != NULL ? g_strdup (pick->purpose->id) : NULL;
  self->scenario = scenario != NULL ? g_strdup (gil_scenario_get_id (scenario)) : NULL;
  self->as_of = g_strdup (pick->basis == GIL_BASIS_NOTES ? NOTES_AS_OF
                                                         : gil_catalog_get_as_of (pick->catalog));
  self->chosen = g_strdup (gil_framework_get_id (gil_pick_get_framework (pick, chosen)));
  self->why = g_strdup ("");
  self->gave_up = g_strdup ("");

  for (gsize i = 0; i < pick->n_criteria; i++) {
    if (pick->wants[i] != GIL_WANT_OFF)
      gil_decision_add_want (self, gil_criterion_get_id (get_criterion (pick, i)),
                             pick->wants[i] == GIL_WANT_MUST);
  }
  for (gsize i = 0; i < pick->ranking->n_results; i++)
    add_result (self, pick, i, i == chosen);

  return self;
}

/* The framework and what mattered, musts first: "FastAPI — async, docs". (transfer full) */
char *
gil_decision_suggest_title (const GilPick *pick,
                            gsize          chosen,
                            GilLang        lang)
{
  GString *title;
  guint n_named = 0;

  g_return_val_if_fail (pick != NULL, NULL);
  g_return_val_if_fail (chosen < pick->ranking->n_results, NULL);

  title = g_string_new (gil_framework_get_name (gil_pick_get_framework (pick, chosen)));

  for (GilWant want = GIL_WANT_MUST; want > GIL_WANT_OFF; want--) {
    for (gsize i = 0; i < pick->n_criteria; i++) {
      g_autofree char *name = NULL;

      if (pick->wants[i] != want || n_named++ >= MAX_TITLE_CRITERIA)
        continue;
      name = gil_explain_name (gil_criterion_get_name (get_criterion (pick, i)), lang);
      g_string_append_printf (title, "%s%s", n_named == 1 ? " — " : ", ", name);
    }
  }
  if (n_named > MAX_TITLE_CRITERIA)
    g_string_append_printf (title, " +%u", n_named - MAX_TITLE_CRITERIA);

  return g_string_free_and_steal (title);
}

gboolean
gil_decision_get_view (const GilDecision *self,
                       GilBasis          *basis,
                       GilScope          *scope)
{
  gboolean has_basis = FALSE, has_scope = FALSE;

  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (basis_ids); i++) {
    if (g_str_equal (self->basis, basis_ids[i])) {
      *basis = i;
      has_basis = TRUE;
    }
  }
  for (guint i = 0; i < G_N_ELEMENTS (scope_ids); i++) {
    if (g_str_equal (self->scope, scope_ids[i])) {
      *scope = i;
      has_scope = TRUE;
    }
  }

  return has_basis && has_scope;
}

/* What is wanted of each criterion of today, by index; what the content no longer has is passed over.
 * (transfer full) */
GilWant *
gil_decision_dup_wants (const GilDecision *self,
                        GilCatalog        *catalog)
{
  guint n_criteria;
  GilWant *wants;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);

  n_criteria = g_list_model_get_n_items (gil_catalog_get_criteria (catalog));
  wants = g_new0 (GilWant, MAX (n_criteria, 1));

  for (guint i = 0; i < self->wants->len; i++) {
    const GilDecisionWant *want = g_ptr_array_index (self->wants, i);
    GilCriterion *criterion = gil_catalog_find_criterion (catalog, want->criterion);

    if (criterion != NULL)
      wants[gil_criterion_get_index (criterion)] = want->must ? GIL_WANT_MUST : GIL_WANT_NICE;
  }

  return wants;
}
