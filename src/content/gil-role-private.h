/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-catalog.h"
#include "gil-read-private.h"
#include "gil-remark-private.h"

G_BEGIN_DECLS

#define GIL_N_FACETS 16

/**
 * GilRoleFacet:
 * @remarks: (array length=n_remarks) (nullable): what a role page says under one facet
 */
typedef struct
{
  GilRemark *remarks;
  gsize n_remarks;
} GilRoleFacet;

GObject           *gil_role_read            (const GilJsonPlace *at,
                                             const char         *id,
                                             gpointer            catalog);
void               gil_role_take_facets     (GilRole            *self,
                                             GilRoleFacet       *facets);

int                gil_facet_find           (const char         *id);
GArray            *gil_facets_new           (void);
GilRoleComparison *gil_role_pages_read      (const GilJsonPlace *root,
                                             const GilItems     *roles,
                                             GArray             *facets);
void               gil_role_comparison_free (GilRoleComparison  *self);

G_END_DECLS
