/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-catalog-private.h"

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

/* The table of the main roles; NULL when it is unsound. (nullable) */
const GilRoleComparison *
gil_catalog_get_role_comparison (GilCatalog *self)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);

  gil_catalog_ensure (self, GIL_FILE_ROLE_PAGES);

  return self->role_comparison;
}

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

/* What suits whom; NULL when attitudes.json is unsound. (nullable) */
const GilAttitudes *
gil_catalog_get_attitudes (GilCatalog *self)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);

  gil_catalog_ensure (self, GIL_FILE_ATTITUDES);

  return self->attitudes;
}
