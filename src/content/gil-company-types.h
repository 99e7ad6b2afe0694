/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-remark.h"

G_BEGIN_DECLS

/**
 * GilCompanyType:
 * @items: (array length=n_items): how one works and learns there, and what to ask; `part` tells
 *   which, and those of a part stand together in the order of #GilRolePart
 */
typedef struct
{
  char *id;
  GilText name;
  GilText line;
  GilRemark *items;
  gsize n_items;
} GilCompanyType;

G_END_DECLS
