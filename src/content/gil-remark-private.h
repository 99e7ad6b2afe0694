/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-read-private.h"
#include "gil-remark.h"

G_BEGIN_DECLS

/**
 * GilRemarkShape:
 * @first: the first part a remark of the list may be of; %GIL_ROLE_PART_NONE: it has none
 * @last: the last one
 * @has_role: whether it may name a role
 *
 * What remarks of a list may have.
 */
typedef struct
{
  GilRolePart first;
  GilRolePart last;
  gboolean has_role;
} GilRemarkShape;

gboolean gil_read_remarks  (const GilJsonPlace    *at,
                            const char            *key,
                            GilJsonNeed            need,
                            const GilRemarkShape  *shape,
                            GHashTable            *roles,
                            GilRemark            **remarks,
                            gsize                 *n_remarks);
void     gil_remarks_free  (GilRemark             *remarks,
                            gsize                  n_remarks);

G_END_DECLS
