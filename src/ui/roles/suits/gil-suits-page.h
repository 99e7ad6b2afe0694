/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"
#include "gil-suit.h"

G_BEGIN_DECLS

#define GIL_TYPE_SUITS_PAGE (gil_suits_page_get_type ())
G_DECLARE_FINAL_TYPE (GilSuitsPage, gil_suits_page, GIL, SUITS_PAGE, AdwNavigationPage)

AdwNavigationPage *gil_suits_page_new      (const GilContext *context);
const GilSuit     *gil_suits_page_get_suit (GilSuitsPage *self);
void               gil_suits_page_answer   (GilSuitsPage *self,
                                            gsize         attitude,
                                            GilWant       want);

G_END_DECLS
