/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-catalog-private.h"

/**
 * gil_catalog_get_facets:
 * @self: a catalog
 * @n_facets: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_facets): what a role page has, in this order
 */
const GilFacet *
gil_catalog_get_facets (GilCatalog *self,
                        gsize      *n_facets)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);
  g_return_val_if_fail (n_facets != NULL, NULL);

  gil_catalog_ensure (self, GIL_FILE_ROLE_PAGES);

  *n_facets = self->facets->len;
  return (const GilFacet *) self->facets->data;
}

/**
 * gil_catalog_get_role_comparison:
 * @self: a catalog
 *
 * Returns: (transfer none) (nullable): the table of the main roles; %NULL when it is unsound
 */
const GilRoleComparison *
gil_catalog_get_role_comparison (GilCatalog *self)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);

  gil_catalog_ensure (self, GIL_FILE_ROLE_PAGES);

  return self->role_comparison;
}

/**
 * gil_catalog_get_history:
 * @self: a catalog
 * @n_timelines: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_timelines): how the roles came about
 */
const GilTimeline *
gil_catalog_get_history (GilCatalog *self,
                         gsize      *n_timelines)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);
  g_return_val_if_fail (n_timelines != NULL, NULL);

  gil_catalog_ensure (self, GIL_FILE_HISTORY);

  *n_timelines = self->history->len;
  return (const GilTimeline *) self->history->data;
}

/**
 * gil_catalog_get_company_types:
 * @self: a catalog
 * @n_types: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_types): how one works and learns where
 */
const GilCompanyType *
gil_catalog_get_company_types (GilCatalog *self,
                               gsize      *n_types)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);
  g_return_val_if_fail (n_types != NULL, NULL);

  gil_catalog_ensure (self, GIL_FILE_COMPANY_TYPES);

  *n_types = self->company_types->len;
  return (const GilCompanyType *) self->company_types->data;
}

/**
 * gil_catalog_get_attitudes:
 * @self: a catalog
 *
 * Returns: (transfer none) (nullable): what suits whom; %NULL when attitudes.json is unsound
 */
const GilAttitudes *
gil_catalog_get_attitudes (GilCatalog *self)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);

  gil_catalog_ensure (self, GIL_FILE_ATTITUDES);

  return self->attitudes;
}
