/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-context.h"
#include "gil-sides-page.h"

G_BEGIN_DECLS

#define GIL_TYPE_COMPARE_ROLES_PAGE (gil_compare_roles_page_get_type ())
G_DECLARE_FINAL_TYPE (GilCompareRolesPage, gil_compare_roles_page, GIL, COMPARE_ROLES_PAGE, GilSidesPage)

AdwNavigationPage *gil_compare_roles_page_new (const GilContext  *context,
                                               const char *const  *ids);

G_END_DECLS
