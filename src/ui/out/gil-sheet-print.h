/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-sheet.h"

G_BEGIN_DECLS

/* Takes the sheet. */
GtkPrintOperation *gil_sheet_print_new (GilSheet *sheet);

G_END_DECLS
