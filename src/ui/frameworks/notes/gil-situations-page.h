/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

#define GIL_TYPE_SITUATIONS_PAGE (gil_situations_page_get_type ())
G_DECLARE_FINAL_TYPE (GilSituationsPage, gil_situations_page, GIL, SITUATIONS_PAGE, AdwNavigationPage)

AdwNavigationPage *gil_situations_page_new (const GilContext *context);

G_END_DECLS
