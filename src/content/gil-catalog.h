/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-criterion.h"
#include "gil-framework.h"
#include "gil-question.h"
#include "gil-role.h"
#include "gil-scenario.h"

G_BEGIN_DECLS

/** A titled list of statements of the notes on frameworks at large. */
typedef struct
{
  char *id;
  GilText title;
  GilStatement *statements;
  gsize n_statements;
} GilGuideSection;

#define GIL_TYPE_CATALOG (gil_catalog_get_type ())
G_DECLARE_FINAL_TYPE (GilCatalog, gil_catalog, GIL, CATALOG, GObject)

/* Opens a compiled content.gresource or a folder of JSON files. NULL: $GILJABI_CONTENT, else the
 * installed one. Nothing is parsed until it is asked for. */
GilCatalog            *gil_catalog_open           (const char  *path,
                                                   GError     **error);

/* Lists of immutable objects; parsed at the first call, the same model ever after. What is
 * unsound is left out and told in the problems. (transfer none) (not nullable) */
GListModel            *gil_catalog_get_criteria   (GilCatalog  *self);
GListModel            *gil_catalog_get_frameworks (GilCatalog  *self);
GListModel            *gil_catalog_get_scenarios  (GilCatalog  *self);
GListModel            *gil_catalog_get_roles      (GilCatalog  *self);
GListModel            *gil_catalog_get_questions  (GilCatalog  *self);
GListModel            *gil_catalog_get_stages     (GilCatalog  *self);
const GilGuideSection *gil_catalog_get_guide      (GilCatalog  *self,
                                                   gsize       *n_sections);

/* (transfer none) (nullable) */
GilCriterion          *gil_catalog_find_criterion (GilCatalog  *self,
                                                   const char  *id);
GilFramework          *gil_catalog_find_framework (GilCatalog  *self,
                                                   const char  *id);
GilScenario           *gil_catalog_find_scenario  (GilCatalog  *self,
                                                   const char  *id);
GilRole               *gil_catalog_find_role      (GilCatalog  *self,
                                                   const char  *id);
GilQuestion           *gil_catalog_find_question  (GilCatalog  *self,
                                                   const char  *id);

/* Month of the facts under Today, "2026-11"; NULL when criteria.json is unsound. */
const char            *gil_catalog_get_as_of      (GilCatalog  *self);

/* Problems of the files parsed so far, "FILE: path: what is wrong". (array zero-terminated=1) */
const char *const     *gil_catalog_get_problems   (GilCatalog  *self);

G_END_DECLS
