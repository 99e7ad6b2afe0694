/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

#define GIL_TYPE_READING_PAGE (gil_reading_page_get_type ())
G_DECLARE_FINAL_TYPE (GilReadingPage, gil_reading_page, GIL, READING_PAGE, AdwNavigationPage)

/* Puts what there is to read into an empty column, in the languages that are read now. */
typedef void (*GilReadingFill) (GtkBox      *column,
                                GilCatalog  *catalog,
                                GilSettings *settings);

AdwNavigationPage *gil_reading_page_new (const char       *title,
                                         const GilContext *context,
                                         GilReadingFill    fill);

G_END_DECLS
