/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

#define GIL_TYPE_EXPORT_DIALOG (gil_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GilExportDialog, gil_export_dialog, GIL, EXPORT_DIALOG, AdwDialog)

AdwDialog *gil_export_dialog_new     (const GilContext *context);
void       gil_export_dialog_save_to (GilExportDialog *self,
                                      GFile           *file);

G_END_DECLS
