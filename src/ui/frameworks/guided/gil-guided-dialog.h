/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

#define GIL_TYPE_GUIDED_DIALOG (gil_guided_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GilGuidedDialog, gil_guided_dialog, GIL, GUIDED_DIALOG, AdwDialog)

AdwDialog *gil_guided_dialog_new (const GilContext *context);

G_END_DECLS
