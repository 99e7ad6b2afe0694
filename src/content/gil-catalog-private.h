/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-catalog.h"
#include "gil-source-private.h"

G_BEGIN_DECLS

/* The content files. */
typedef enum
{
  GIL_FILE_CRITERIA,
  GIL_FILE_FRAMEWORKS,
  GIL_FILE_SCENARIOS,
  GIL_FILE_ROLES,
  GIL_FILE_STAGES,
  GIL_FILE_QUESTIONS,
  GIL_FILE_GUIDE,
  GIL_N_FILES,
} GilContentFile;

extern const char *const gil_content_file_names[];

GilCatalog *gil_catalog_new    (GilSource      *source);
void        gil_catalog_ensure (GilCatalog     *self,
                                GilContentFile  file);

G_END_DECLS
