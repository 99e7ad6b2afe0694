/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-guided.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_GUIDED_STEP_PAGE (gil_guided_step_page_get_type ())
G_DECLARE_FINAL_TYPE (GilGuidedStepPage, gil_guided_step_page, GIL, GUIDED_STEP_PAGE, AdwNavigationPage)

AdwNavigationPage *gil_guided_step_page_new        (const GilGuidedStep *step,
                                                    const char          *title,
                                                    GilSettings         *settings);
void               gil_guided_step_page_choose     (GilGuidedStepPage   *self,
                                                    const char          *answer);
gboolean           gil_guided_step_page_is_chosen  (GilGuidedStepPage   *self,
                                                    gsize                answer);

G_END_DECLS
