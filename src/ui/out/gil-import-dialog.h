/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

#define GIL_TYPE_IMPORT_DIALOG (gil_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GilImportDialog, gil_import_dialog, GIL, IMPORT_DIALOG, AdwDialog)

AdwDialog *gil_import_dialog_new  (const GilContext *context);
void       gil_import_dialog_open (GilImportDialog *self,
                                   GFile           *file);

G_END_DECLS
