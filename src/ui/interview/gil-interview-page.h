/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

#define GIL_TYPE_INTERVIEW_PAGE (gil_interview_page_get_type ())
G_DECLARE_FINAL_TYPE (GilInterviewPage, gil_interview_page, GIL, INTERVIEW_PAGE, AdwBreakpointBin)

GtkWidget *gil_interview_page_new (const GilContext *context);

G_END_DECLS
