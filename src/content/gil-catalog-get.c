/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-catalog-private.h"

/* The criteria, in the order of the pane; none at all when criteria.json is unsound. */
GListModel *
gil_catalog_get_criteria (GilCatalog *self)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);

  gil_catalog_ensure (self, GIL_FILE_CRITERIA);

  return G_LIST_MODEL (self->criteria ? self->criteria->items.list : self->no_criteria);
}

/* What can be built, in the order of the picker; none where criteria.json names none or is unsound. */
const GilPurpose *
gil_catalog_get_purposes (GilCatalog *self,
                          gsize      *n_purposes)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);
  g_return_val_if_fail (n_purposes != NULL, NULL);

  gil_catalog_ensure (self, GIL_FILE_CRITERIA);
  *n_purposes = self->criteria != NULL ? self->criteria->purposes->len : 0;

  return *n_purposes > 0 ? &g_array_index (self->criteria->purposes, GilPurpose, 0) : NULL;
}

/* The purpose. (nullable) */
const GilPurpose *
gil_catalog_find_purpose (GilCatalog *self,
                          const char *id)
{
  gsize n_purposes;
  const GilPurpose *purposes = gil_catalog_get_purposes (self, &n_purposes);

  for (gsize i = 0; i < n_purposes; i++) {
    if (g_strcmp0 (purposes[i].id, id) == 0)
      return &purposes[i];
  }

  return NULL;
}

/* Says whether few people use a framework: its number is beyond the line that criteria.json states, or
 * it was looked for on the list and is not there. A number that is suspect says nothing. */
gboolean
gil_catalog_has_few_users (GilCatalog     *self,
                           GilFramework   *framework,
                           const GilText **note)
{
  const GilNumber *number;

  g_return_val_if_fail (GIL_IS_CATALOG (self), FALSE);
  g_return_val_if_fail (GIL_IS_FRAMEWORK (framework), FALSE);
  g_return_val_if_fail (note != NULL, FALSE);

  gil_catalog_ensure (self, GIL_FILE_CRITERIA);
  if (self->criteria == NULL || self->criteria->few_users.number == NULL)
    return FALSE;

  number = gil_framework_get_number (framework, self->criteria->few_users.number);
  *note = &self->criteria->few_users.note;
  if (gil_text_is_set (&number->suspect))
    return FALSE;

  return number->known ? number->value > self->criteria->few_users.beyond : number->source != NULL;
}

GListModel *
gil_catalog_get_frameworks (GilCatalog *self)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);

  gil_catalog_ensure (self, GIL_FILE_FRAMEWORKS);

  return G_LIST_MODEL (self->frameworks.list);
}

GListModel *
gil_catalog_get_scenarios (GilCatalog *self)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);

  gil_catalog_ensure (self, GIL_FILE_SCENARIOS);

  return G_LIST_MODEL (self->scenarios.list);
}

GListModel *
gil_catalog_get_roles (GilCatalog *self)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);

  gil_catalog_ensure (self, GIL_FILE_ROLES);

  return G_LIST_MODEL (self->roles.list);
}

GListModel *
gil_catalog_get_questions (GilCatalog *self)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);

  gil_catalog_ensure (self, GIL_FILE_QUESTIONS);

  return G_LIST_MODEL (self->questions.list);
}

GListModel *
gil_catalog_get_stages (GilCatalog *self)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);

  gil_catalog_ensure (self, GIL_FILE_STAGES);

  return G_LIST_MODEL (self->stages.list);
}

GListModel *
gil_catalog_get_frames (GilCatalog *self)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);

  gil_catalog_ensure (self, GIL_FILE_FRAMES);

  return G_LIST_MODEL (self->frames.list);
}

const GilCategory *
gil_catalog_get_categories (GilCatalog *self,
                            gsize      *n_categories)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);
  g_return_val_if_fail (n_categories != NULL, NULL);

  gil_catalog_ensure (self, GIL_FILE_QUESTIONS);

  *n_categories = self->categories->len;
  return (const GilCategory *) self->categories->data;
}

const GilGuideSection *
gil_catalog_get_guide (GilCatalog *self,
                       gsize      *n_sections)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);
  g_return_val_if_fail (n_sections != NULL, NULL);

  gil_catalog_ensure (self, GIL_FILE_GUIDE);

  *n_sections = self->guide->len;
  return (const GilGuideSection *) self->guide->data;
}

const GilGuidedStep *
gil_catalog_get_guided (GilCatalog *self,
                        gsize      *n_steps)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);
  g_return_val_if_fail (n_steps != NULL, NULL);

  gil_catalog_ensure (self, GIL_FILE_GUIDED);

  *n_steps = self->guided->len;
  return (const GilGuidedStep *) self->guided->data;
}

static gpointer
find (GilCatalog     *self,
      GilContentFile  file,
      GilItems       *items,
      const char     *id)
{
  gil_catalog_ensure (self, file);

  return g_hash_table_lookup (items->by_id, id);
}

/* The criterion with that id. (nullable) */
GilCriterion *
gil_catalog_find_criterion (GilCatalog *self,
                            const char *id)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  gil_catalog_ensure (self, GIL_FILE_CRITERIA);

  return self->criteria ? g_hash_table_lookup (self->criteria->items.by_id, id) : NULL;
}

/* The framework with that id. (nullable) */
GilFramework *
gil_catalog_find_framework (GilCatalog *self,
                            const char *id)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find (self, GIL_FILE_FRAMEWORKS, &self->frameworks, id);
}

/* The situation with that id. (nullable) */
GilScenario *
gil_catalog_find_scenario (GilCatalog *self,
                           const char *id)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find (self, GIL_FILE_SCENARIOS, &self->scenarios, id);
}

/* The role with that id. (nullable) */
GilRole *
gil_catalog_find_role (GilCatalog *self,
                       const char *id)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find (self, GIL_FILE_ROLES, &self->roles, id);
}

/* The question with that id. (nullable) */
GilQuestion *
gil_catalog_find_question (GilCatalog *self,
                           const char *id)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find (self, GIL_FILE_QUESTIONS, &self->questions, id);
}

/* The stage with that id. (nullable) */
GilStage *
gil_catalog_find_stage (GilCatalog *self,
                        const char *id)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find (self, GIL_FILE_STAGES, &self->stages, id);
}

/* The answer frame with that id. (nullable) */
GilFrame *
gil_catalog_find_frame (GilCatalog *self,
                        const char *id)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find (self, GIL_FILE_FRAMES, &self->frames, id);
}

/* How a request travels; NULL when journey.json is unsound. (nullable) */
const GilRoute *
gil_catalog_get_journey (GilCatalog *self)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);

  gil_catalog_ensure (self, GIL_FILE_JOURNEY);

  return self->journey;
}

/* Month of the facts under Today; NULL when criteria.json is unsound. (nullable) */
const char *
gil_catalog_get_as_of (GilCatalog *self)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);

  gil_catalog_ensure (self, GIL_FILE_CRITERIA);

  return self->criteria ? self->criteria->as_of : NULL;
}

/* What is wrong with the files parsed so far; valid until another is parsed. */
const char *const *
gil_catalog_get_problems (GilCatalog *self)
{
  g_return_val_if_fail (GIL_IS_CATALOG (self), NULL);

  return gil_problems_get_all (self->problems);
}
