/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gil-remark.h"

G_BEGIN_DECLS

/**
 * GilFacet:
 * @id: "does", "handover", …
 * @name: its heading
 *
 * A section of a role page.
 */
typedef struct
{
  char *id;
  GilText name;
} GilFacet;

#define GIL_TYPE_ROLE (gil_role_get_type ())
G_DECLARE_FINAL_TYPE (GilRole, gil_role, GIL, ROLE, GObject)

const char        *gil_role_get_id         (GilRole    *self);
const GilText     *gil_role_get_name       (GilRole    *self);
const GilText     *gil_role_get_line       (GilRole    *self);
/** 1 main roles, 2 neighbours, 3 more */
guint              gil_role_get_tier       (GilRole    *self);
/* Ids of frameworks people in this role choose between; empty where there are none. */
const char *const *gil_role_get_frameworks (GilRole    *self);
/* What its page says under a facet; 0 remarks where the role has none. The pages are parsed at the
 * first call. */
const GilRemark   *gil_role_get_facet      (GilRole    *self,
                                            const char *facet,
                                            gsize      *n_remarks);

/* Where a role stands in a list of roles; FALSE where it does not. */
gboolean           gil_role_find_place     (GListModel *roles,
                                            const char *id,
                                            guint      *place);

G_END_DECLS
