/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-wants.h"

GVariant *
gil_wants_to_variant (GilCatalog       *catalog,
                      const GilPurpose *purpose,
                      const GilWant    *wants)
{
  GListModel *criteria = gil_catalog_get_criteria (catalog);
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  if (purpose != NULL)
    g_variant_builder_add (&builder, "{ss}", GIL_WANTS_PURPOSE, purpose->id);
  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++) {
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, i);

    if (wants[i] != GIL_WANT_OFF)
      g_variant_builder_add (&builder, "{ss}", gil_criterion_get_id (criterion),
                             wants[i] == GIL_WANT_MUST ? "must" : "nice");
  }

  return g_variant_builder_end (&builder);
}

/* Settings outlive the content they name: what is no longer there is passed over. */
GilWant *
gil_wants_from_variant (GilCatalog        *catalog,
                        GVariant          *variant,
                        const GilPurpose **purpose)
{
  gsize n_criteria = g_list_model_get_n_items (gil_catalog_get_criteria (catalog));
  GilWant *wants = g_new0 (GilWant, MAX (n_criteria, 1));
  GVariantIter iter;
  const char *id, *want;

  *purpose = NULL;
  g_variant_iter_init (&iter, variant);
  while (g_variant_iter_next (&iter, "{&s&s}", &id, &want)) {
    GilCriterion *criterion = gil_catalog_find_criterion (catalog, id);

    if (g_str_equal (id, GIL_WANTS_PURPOSE))
      *purpose = gil_catalog_find_purpose (catalog, want);
    else if (criterion != NULL && g_str_equal (want, "must"))
      wants[gil_criterion_get_index (criterion)] = GIL_WANT_MUST;
    else if (criterion != NULL && g_str_equal (want, "nice"))
      wants[gil_criterion_get_index (criterion)] = GIL_WANT_NICE;
  }

  return wants;
}
