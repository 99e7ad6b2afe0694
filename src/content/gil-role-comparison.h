/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-remark.h"

G_BEGIN_DECLS

/**
 * GilRoleComparisonRow:
 * @id: "crowd"
 * @name: what is compared: "When 100 million people come"
 * @cells: (array length=n_cells): one per role of the comparison
 */
typedef struct
{
  char *id;
  GilText name;
  GilRemark *cells;
  gsize n_cells;
} GilRoleComparisonRow;

/**
 * GilRoleComparison:
 * @roles: (array zero-terminated=1): ids of the roles it is about
 * @n_roles: how many these are
 * @rows: (array length=n_rows): what is compared
 *
 * The table of the main roles.
 */
typedef struct
{
  char **roles;
  gsize n_roles;
  GilRoleComparisonRow *rows;
  gsize n_rows;
} GilRoleComparison;

G_END_DECLS
