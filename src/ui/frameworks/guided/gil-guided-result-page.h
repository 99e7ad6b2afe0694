/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-guided.h"
#include "gil-pick-session.h"

G_BEGIN_DECLS

#define GIL_TYPE_GUIDED_RESULT_PAGE (gil_guided_result_page_get_type ())
G_DECLARE_FINAL_TYPE (GilGuidedResultPage, gil_guided_result_page, GIL, GUIDED_RESULT_PAGE, AdwNavigationPage)

AdwNavigationPage *gil_guided_result_page_new (GilPickSession               *session,
                                               const GilGuidedAnswer *const *answers,
                                               gsize                         n_answers);

G_END_DECLS
