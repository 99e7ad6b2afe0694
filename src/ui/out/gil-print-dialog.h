/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"
#include "gil-sheet.h"

G_BEGIN_DECLS

#define GIL_TYPE_PRINT_DIALOG (gil_print_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GilPrintDialog, gil_print_dialog, GIL, PRINT_DIALOG, AdwDialog)

AdwDialog *gil_print_dialog_new       (const GilContext *context);
/* (transfer full): the sheet as it is chosen */
GilSheet  *gil_print_dialog_get_sheet (GilPrintDialog  *self);

G_END_DECLS
