/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-catalog.h"
#include "gil-criterion-private.h"
#include "gil-read-private.h"
#include "gil-route.h"
#include "gil-source-private.h"

G_BEGIN_DECLS

/* The content files. */
typedef enum
{
  GIL_FILE_CRITERIA,
  GIL_FILE_FRAMEWORKS,
  GIL_FILE_SCENARIOS,
  GIL_FILE_ATTITUDES,
  GIL_FILE_ROLES,
  GIL_FILE_STAGES,
  GIL_FILE_QUESTIONS,
  GIL_FILE_GUIDE,
  GIL_FILE_GUIDED,
  GIL_FILE_JOURNEY,
  GIL_FILE_ROLE_PAGES,
  GIL_FILE_HISTORY,
  GIL_FILE_COMPANY_TYPES,
  GIL_FILE_FRAMES,
  GIL_FILE_QUESTION_PAGES,
  GIL_N_FILES,
} GilContentFile;

extern const char *const gil_content_file_names[];

struct _GilCatalog
{
  GObject parent_instance;

  GilSource *source;
  GilProblems *problems;
  gboolean loaded[GIL_N_FILES];
  GilCriteria *criteria; /* (nullable): as long as it is not loaded, or when unsound */
  GListStore *no_criteria;
  GilItems frameworks;
  GilItems scenarios;
  GilItems roles;
  GilItems stages;
  GilItems questions;
  GilItems frames;
  GArray *categories; /* of questions */
  GArray *guide;
  GArray *guided;
  GilAttitudes *attitudes; /* (nullable): as long as it is not loaded, or when unsound */
  GArray *facets;
  GilRoleComparison *role_comparison; /* (nullable): as for the attitudes */
  GArray *history;
  GArray *company_types;
  GilRoute *journey; /* (nullable): as long as it is not loaded, or when unsound */
};

GilCatalog *gil_catalog_new    (GilSource      *source);
void        gil_catalog_ensure (GilCatalog     *self,
                                GilContentFile  file);

G_END_DECLS
