/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define GIL_TYPE_PROBLEMS_DIALOG (gil_problems_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GilProblemsDialog, gil_problems_dialog, GIL, PROBLEMS_DIALOG, AdwDialog)

AdwDialog *gil_problems_dialog_new (const char *const *problems);

G_END_DECLS
