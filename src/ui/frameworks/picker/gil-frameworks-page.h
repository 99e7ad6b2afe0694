/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"
#include "gil-criteria-pane.h"
#include "gil-result-list.h"

G_BEGIN_DECLS

#define GIL_TYPE_FRAMEWORKS_PAGE (gil_frameworks_page_get_type ())
G_DECLARE_FINAL_TYPE (GilFrameworksPage, gil_frameworks_page, GIL, FRAMEWORKS_PAGE, AdwBreakpointBin)

GtkWidget       *gil_frameworks_page_new         (const GilContext *context);
GilPickSession  *gil_frameworks_page_get_session (GilFrameworksPage *self);
GilCriteriaPane *gil_frameworks_page_get_pane    (GilFrameworksPage *self);
GilResultList   *gil_frameworks_page_get_list    (GilFrameworksPage *self);
AdwDialog       *gil_frameworks_page_get_dialog  (GilFrameworksPage *self);
const char      *gil_frameworks_page_get_heading (GilFrameworksPage *self);

G_END_DECLS
