/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

#define GIL_TYPE_KEEP_DIALOG (gil_keep_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GilKeepDialog, gil_keep_dialog, GIL, KEEP_DIALOG, AdwDialog)

AdwDialog *gil_keep_dialog_new (const GilContext *context);

G_END_DECLS
