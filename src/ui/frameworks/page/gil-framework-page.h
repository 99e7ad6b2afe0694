/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

#define GIL_TYPE_FRAMEWORK_PAGE (gil_framework_page_get_type ())
G_DECLARE_FINAL_TYPE (GilFrameworkPage, gil_framework_page, GIL, FRAMEWORK_PAGE, AdwNavigationPage)

AdwNavigationPage *gil_framework_page_new           (const GilContext *context,
                                                     const char       *id);
GilFramework      *gil_framework_page_get_framework (GilFrameworkPage *self);

G_END_DECLS
