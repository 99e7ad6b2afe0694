/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "gil-cli.h"

G_BEGIN_DECLS

/* Rows that stand out begin with it. */
#define GIL_CLI_GRID_MARK "≠"

/* Writes a piece of a cell as it is to look. (transfer full) */
typedef char *(*GilCliPaint) (const GilCli  *cli,
                              gconstpointer  data,
                              const char    *text);

/* Names with a column for each of a few things; where there is no room, one thing below the other. */
typedef struct _GilCliGrid GilCliGrid;

GilCliGrid *gil_cli_grid_new         (const char *const *titles,
                                      gsize              n_titles);
void        gil_cli_grid_free        (GilCliGrid        *self);
void        gil_cli_grid_add_heading (GilCliGrid        *self,
                                      const char        *heading);
void        gil_cli_grid_add_row     (GilCliGrid        *self,
                                      const char        *name,
                                      gboolean           marked);
void        gil_cli_grid_add_cell    (GilCliGrid        *self,
                                      char              *text,
                                      GilCliPaint        paint,
                                      gconstpointer      data);
void        gil_cli_grid_print       (GilCliGrid        *self,
                                      const GilCli      *cli);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilCliGrid, gil_cli_grid_free)

G_END_DECLS
