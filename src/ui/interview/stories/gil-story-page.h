/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

#define GIL_TYPE_STORY_PAGE (gil_story_page_get_type ())
G_DECLARE_FINAL_TYPE (GilStoryPage, gil_story_page, GIL, STORY_PAGE, AdwNavigationPage)

AdwNavigationPage *gil_story_page_new (const GilContext *context,
                                       const char       *id);

G_END_DECLS
