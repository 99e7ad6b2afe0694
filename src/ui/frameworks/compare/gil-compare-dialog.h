/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-comparison.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_COMPARE_DIALOG (gil_compare_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GilCompareDialog, gil_compare_dialog, GIL, COMPARE_DIALOG, AdwDialog)

AdwDialog *gil_compare_dialog_new     (const GilComparison *comparison,
                                       GilSettings         *settings);
char     **gil_compare_dialog_dup_ids (GilCompareDialog    *self);

G_END_DECLS
