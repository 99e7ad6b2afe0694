/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-compare-row.h"

G_BEGIN_DECLS

#define GIL_TYPE_COMPARE_TABLE (gil_compare_table_get_type ())
G_DECLARE_FINAL_TYPE (GilCompareTable, gil_compare_table, GIL, COMPARE_TABLE, GtkWidget)

void           gil_compare_table_set_lead             (GilCompareTable *self,
                                                       GtkWidget       *lead);
void           gil_compare_table_show                 (GilCompareTable *self,
                                                       GilComparison   *comparison,
                                                       GilSettings     *settings);
void           gil_compare_table_set_only_differences (GilCompareTable *self,
                                                       gboolean         only_differences);
GilCompareRow *gil_compare_table_find_row             (GilCompareTable *self,
                                                       const char      *id);
GtkWidget     *gil_compare_table_get_header           (GilCompareTable *self);

G_END_DECLS
