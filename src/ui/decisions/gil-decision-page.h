/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

#define GIL_TYPE_DECISION_PAGE (gil_decision_page_get_type ())
G_DECLARE_FINAL_TYPE (GilDecisionPage, gil_decision_page, GIL, DECISION_PAGE, AdwNavigationPage)

AdwNavigationPage *gil_decision_page_new (const GilContext *context,
                                          const char       *id);

G_END_DECLS
