/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-attitudes.h"
#include "gil-company-types.h"
#include "gil-criterion.h"
#include "gil-framework.h"
#include "gil-guided.h"
#include "gil-history.h"
#include "gil-purpose.h"
#include "gil-question.h"
#include "gil-role-comparison.h"
#include "gil-role.h"
#include "gil-route.h"
#include "gil-scenario.h"

G_BEGIN_DECLS

/** A group of questions. */
typedef struct
{
  char *id;
  GilText name;
} GilCategory;

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
/* What can be built, in the order of the picker. (transfer none) (array length=n_purposes) */
const GilPurpose      *gil_catalog_get_purposes   (GilCatalog  *self,
                                                   gsize       *n_purposes);
const GilPurpose      *gil_catalog_find_purpose   (GilCatalog  *self,
                                                   const char  *id);
/* Whether so few people use a framework that it is told, and the sentence. */
gboolean               gil_catalog_has_few_users  (GilCatalog    *self,
                                                   GilFramework  *framework,
                                                   const GilText **note);
GListModel            *gil_catalog_get_frameworks (GilCatalog  *self);
GListModel            *gil_catalog_get_scenarios  (GilCatalog  *self);
GListModel            *gil_catalog_get_roles      (GilCatalog  *self);
GListModel            *gil_catalog_get_questions  (GilCatalog  *self);
GListModel            *gil_catalog_get_stages     (GilCatalog  *self);
GListModel            *gil_catalog_get_frames     (GilCatalog  *self);
/* In the order of the questions. (transfer none) (array length=n_categories) */
const GilCategory     *gil_catalog_get_categories (GilCatalog  *self,
                                                   gsize       *n_categories);
const GilGuideSection *gil_catalog_get_guide      (GilCatalog  *self,
                                                   gsize       *n_sections);
/* (transfer none) (array length=n_steps) */
const GilGuidedStep   *gil_catalog_get_guided     (GilCatalog  *self,
                                                   gsize       *n_steps);

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
GilStage              *gil_catalog_find_stage     (GilCatalog  *self,
                                                   const char  *id);
GilFrame              *gil_catalog_find_frame     (GilCatalog  *self,
                                                   const char  *id);

/* How a request travels; NULL when journey.json is unsound. */
const GilRoute        *gil_catalog_get_journey    (GilCatalog  *self);

/* What a role page has, in this order; none when role-pages.json is unsound. (transfer none) */
const GilFacet        *gil_catalog_get_facets     (GilCatalog  *self,
                                                   gsize       *n_facets);
/* The table of the main roles; NULL when it is unsound. */
const GilRoleComparison *
                       gil_catalog_get_role_comparison (GilCatalog *self);
/* How the roles came about. (transfer none) (array length=n_timelines) */
const GilTimeline     *gil_catalog_get_history    (GilCatalog  *self,
                                                   gsize       *n_timelines);
/* (transfer none) (array length=n_types) */
const GilCompanyType  *gil_catalog_get_company_types (GilCatalog *self,
                                                   gsize       *n_types);
/* What suits whom, ranked by gil-suit.h; NULL when attitudes.json is unsound. */
const GilAttitudes    *gil_catalog_get_attitudes  (GilCatalog  *self);

/* Month of the facts under Today, "2026-11"; NULL when criteria.json is unsound. */
const char            *gil_catalog_get_as_of      (GilCatalog  *self);

/* Problems of the files parsed so far, "FILE: path: what is wrong". (array zero-terminated=1) */
const char *const     *gil_catalog_get_problems   (GilCatalog  *self);

G_END_DECLS
