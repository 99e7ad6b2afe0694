/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-catalog.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_INTERVIEW_PAGE (gil_interview_page_get_type ())
G_DECLARE_FINAL_TYPE (GilInterviewPage, gil_interview_page, GIL, INTERVIEW_PAGE, AdwBin)

GtkWidget *gil_interview_page_new (GilCatalog  *catalog,
                                   GilSettings *settings);

G_END_DECLS
