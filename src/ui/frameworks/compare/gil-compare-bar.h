/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-result-choice.h"

G_BEGIN_DECLS

#define GIL_TYPE_COMPARE_BAR (gil_compare_bar_get_type ())
G_DECLARE_FINAL_TYPE (GilCompareBar, gil_compare_bar, GIL, COMPARE_BAR, AdwBin)

void gil_compare_bar_set_choice (GilCompareBar   *self,
                                 GilResultChoice *choice);

G_END_DECLS
