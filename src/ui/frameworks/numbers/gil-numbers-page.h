/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-bar-chart.h"
#include "gil-context.h"

G_BEGIN_DECLS

#define GIL_TYPE_NUMBERS_PAGE (gil_numbers_page_get_type ())
G_DECLARE_FINAL_TYPE (GilNumbersPage, gil_numbers_page, GIL, NUMBERS_PAGE, AdwNavigationPage)

AdwNavigationPage *gil_numbers_page_new       (const GilContext *context,
                                               const char       *target);
void               gil_numbers_page_show      (GilNumbersPage *self,
                                               const char     *number);
GilBarChart       *gil_numbers_page_get_chart (GilNumbersPage *self);

G_END_DECLS
