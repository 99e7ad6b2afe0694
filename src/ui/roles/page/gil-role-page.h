/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-context.h"
#include "gil-sides-page.h"

G_BEGIN_DECLS

#define GIL_TYPE_ROLE_PAGE (gil_role_page_get_type ())
G_DECLARE_FINAL_TYPE (GilRolePage, gil_role_page, GIL, ROLE_PAGE, GilSidesPage)

AdwNavigationPage *gil_role_page_new (const GilContext *context,
                                      const char       *id);

G_END_DECLS
