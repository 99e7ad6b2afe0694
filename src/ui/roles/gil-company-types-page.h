/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-catalog.h"
#include "gil-settings.h"

G_BEGIN_DECLS

AdwNavigationPage *gil_company_types_page_new (GilCatalog  *catalog,
                                               GilSettings *settings);

G_END_DECLS
