/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-catalog.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_GUIDE_PAGE (gil_guide_page_get_type ())
G_DECLARE_FINAL_TYPE (GilGuidePage, gil_guide_page, GIL, GUIDE_PAGE, AdwNavigationPage)

AdwNavigationPage *gil_guide_page_new (GilCatalog  *catalog,
                                       GilSettings *settings);

G_END_DECLS
