/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

#define GIL_TYPE_DECISIONS_PAGE (gil_decisions_page_get_type ())
G_DECLARE_FINAL_TYPE (GilDecisionsPage, gil_decisions_page, GIL, DECISIONS_PAGE, AdwNavigationPage)

AdwNavigationPage *gil_decisions_page_new (const GilContext *context);

G_END_DECLS
