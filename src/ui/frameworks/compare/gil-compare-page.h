/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-compare-table.h"
#include "gil-context.h"

G_BEGIN_DECLS

#define GIL_TYPE_COMPARE_PAGE (gil_compare_page_get_type ())
G_DECLARE_FINAL_TYPE (GilComparePage, gil_compare_page, GIL, COMPARE_PAGE, AdwNavigationPage)

AdwNavigationPage *gil_compare_page_new        (const GilContext  *context,
                                                const char *const  *ids);
char             **gil_compare_page_dup_ids    (GilComparePage    *self);
GilCompareTable   *gil_compare_page_get_table  (GilComparePage    *self);
AdwDialog         *gil_compare_page_get_dialog (GilComparePage    *self);

G_END_DECLS
