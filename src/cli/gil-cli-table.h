/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Columns of text, as wide as their widest cell; Korean counts as two columns. */
typedef struct _GilCliTable GilCliTable;

GilCliTable *gil_cli_table_new       (guint              n_columns);
void         gil_cli_table_free      (GilCliTable       *table);
void         gil_cli_table_add       (GilCliTable       *table,
                                      ...) G_GNUC_NULL_TERMINATED;
void         gil_cli_table_set_right (GilCliTable       *table,
                                      guint              column);
void         gil_cli_table_set_below (GilCliTable       *table);
void         gil_cli_table_print     (GilCliTable       *table,
                                      guint              indent,
                                      guint              width,
                                      GString           *out);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilCliTable, gil_cli_table_free)

G_END_DECLS
