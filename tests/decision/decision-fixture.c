/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "decision-fixture.h"

static void
set_wants (GilCatalog *catalog,
           GilWant    *wants,
           const char *ids,
           GilWant     want)
{
  g_auto (GStrv) each = g_strsplit (ids, " ", -1);

  for (guint i = 0; each[i] != NULL; i++) {
    GilCriterion *criterion = gil_catalog_find_criterion (catalog, each[i]);

    g_assert_nonnull (criterion);
    wants[gil_criterion_get_index (criterion)] = want;
  }
}

GilPick *
decision_fixture_ask (GilCatalog *catalog,
                      const char *musts,
                      const char *nices)
{
  guint n = g_list_model_get_n_items (gil_catalog_get_criteria (catalog));
  g_autofree GilWant *wants = g_new0 (GilWant, n);

  set_wants (catalog, wants, musts, GIL_WANT_MUST);
  set_wants (catalog, wants, nices, GIL_WANT_NICE);

  return gil_pick_new (catalog, GIL_BASIS_TODAY, GIL_SCOPE_ALL, NULL, wants);
}

/* Kept on 3 November 2026. */
GilDecision *
decision_fixture_decide (GilCatalog *catalog,
                         const char *musts,
                         const char *nices,
                         const char *chosen)
{
  g_autoptr (GilPick) pick = decision_fixture_ask (catalog, musts, nices);
  gsize result = 0;
  GilDecision *decision;

  while (!g_str_equal (gil_framework_get_id (gil_pick_get_framework (pick, result)), chosen))
    result++;

  decision = gil_decision_new_from_pick (pick, result, gil_catalog_find_scenario (catalog, "S1"));
  decision->title = gil_decision_suggest_title (pick, result, GIL_LANG_EN);
  decision->made = g_date_time_new_utc (2026, 11, 3, 9, 30, 0);

  return decision;
}
