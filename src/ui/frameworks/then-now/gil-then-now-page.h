/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

#define GIL_TYPE_THEN_NOW_PAGE (gil_then_now_page_get_type ())
G_DECLARE_FINAL_TYPE (GilThenNowPage, gil_then_now_page, GIL, THEN_NOW_PAGE, AdwNavigationPage)

AdwNavigationPage *gil_then_now_page_new (const GilContext *context);

G_END_DECLS
