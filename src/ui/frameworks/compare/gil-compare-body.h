/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-compare-row.h"

G_BEGIN_DECLS

#define GIL_TYPE_COMPARE_BODY (gil_compare_body_get_type ())
G_DECLARE_FINAL_TYPE (GilCompareBody, gil_compare_body, GIL, COMPARE_BODY, GtkWidget)

GtkWidget     *gil_compare_body_new                  (void);
void           gil_compare_body_show                 (GilCompareBody      *self,
                                                      const GilComparison *comparison,
                                                      GilSettings         *settings,
                                                      GtkAdjustment       *sideways);
void           gil_compare_body_set_only_differences (GilCompareBody      *self,
                                                      gboolean             only_differences);
void           gil_compare_body_set_scroll           (GilCompareBody      *self,
                                                      GtkAdjustment       *scroll);
void           gil_compare_body_set_top              (GilCompareBody      *self,
                                                      int                  top);
GilCompareRow *gil_compare_body_find_row             (GilCompareBody      *self,
                                                      const char          *id);

G_END_DECLS
