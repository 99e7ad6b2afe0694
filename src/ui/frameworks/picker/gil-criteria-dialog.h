/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define GIL_TYPE_CRITERIA_DIALOG (gil_criteria_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GilCriteriaDialog, gil_criteria_dialog, GIL, CRITERIA_DIALOG, AdwDialog)

AdwDialog *gil_criteria_dialog_new      (void);
AdwBin    *gil_criteria_dialog_get_place (GilCriteriaDialog *self);

G_END_DECLS
