/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-catalog-private.h"

#include "config.h"
#include "gil-attitudes-private.h"
#include "gil-company-types-private.h"
#include "gil-framework-private.h"
#include "gil-guide-private.h"
#include "gil-guided-private.h"
#include "gil-history-private.h"
#include "gil-json.h"
#include "gil-lang.h"
#include "gil-question-private.h"
#include "gil-role-private.h"
#include "gil-route-private.h"
#include "gil-scenario-private.h"

G_DEFINE_FINAL_TYPE (GilCatalog, gil_catalog, G_TYPE_OBJECT)

const char *const gil_content_file_names[] = {
  "criteria.json", "frameworks.json", "scenarios.json",  "attitudes.json",
  "roles.json",    "stages.json",     "questions.json",  "guide.json",
  "guided.json",   "journey.json",    "role-pages.json", "history.json",
  "company-types.json", "frames.json", "question-pages.json", NULL,
};
G_STATIC_ASSERT (G_N_ELEMENTS (gil_content_file_names) == GIL_N_FILES + 1);

static void
gil_catalog_finalize (GObject *object)
{
  GilCatalog *self = GIL_CATALOG (object);

  gil_source_free (self->source);
  gil_problems_free (self->problems);
  gil_criteria_free (self->criteria);
  g_clear_object (&self->no_criteria);
  gil_items_clear (&self->frameworks);
  gil_items_clear (&self->scenarios);
  gil_items_clear (&self->roles);
  gil_items_clear (&self->stages);
  gil_items_clear (&self->questions);
  gil_items_clear (&self->frames);
  g_clear_pointer (&self->categories, g_array_unref);
  g_clear_pointer (&self->guide, g_array_unref);
  g_clear_pointer (&self->guided, g_array_unref);
  g_clear_pointer (&self->journey, gil_route_free);
  g_clear_pointer (&self->attitudes, gil_attitudes_free);
  g_clear_pointer (&self->facets, g_array_unref);
  g_clear_pointer (&self->role_comparison, gil_role_comparison_free);
  g_clear_pointer (&self->history, g_array_unref);
  g_clear_pointer (&self->company_types, g_array_unref);

  G_OBJECT_CLASS (gil_catalog_parent_class)->finalize (object);
}

static void
gil_catalog_class_init (GilCatalogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gil_catalog_finalize;
}

static void
gil_catalog_init (GilCatalog *self)
{
  self->problems = gil_problems_new ();
  self->no_criteria = g_list_store_new (GIL_TYPE_CRITERION);
  gil_items_init (&self->frameworks, GIL_TYPE_FRAMEWORK);
  gil_items_init (&self->scenarios, GIL_TYPE_SCENARIO);
  gil_items_init (&self->roles, GIL_TYPE_ROLE);
  gil_items_init (&self->stages, GIL_TYPE_STAGE);
  gil_items_init (&self->questions, GIL_TYPE_QUESTION);
  gil_items_init (&self->frames, GIL_TYPE_FRAME);
  self->categories = gil_categories_new ();
  self->guide = gil_guide_new ();
  self->guided = gil_guided_new ();
  self->facets = gil_facets_new ();
  self->history = gil_history_new ();
  self->company_types = gil_company_types_new ();
}

/* Loads what @file refers to; FALSE, and reported, when there is nothing sound in that. */
static gboolean
require (GilCatalog     *self,
         GilContentFile  file,
         GilContentFile  needed,
         GilItems       *items)
{
  g_autofree char *shown = NULL;

  gil_catalog_ensure (self, needed);
  if (items ? g_hash_table_size (items->by_id) > 0 : self->criteria != NULL)
    return TRUE;

  shown = gil_source_dup_shown (self->source, gil_content_file_names[file]);
  gil_problems_add (self->problems, shown, NULL,
                    gil_say ("left out, because %s is unsound", "제외했어요. %s에 문제가 있어요"),
                    gil_content_file_names[needed]);

  return FALSE;
}

static gboolean
require_all (GilCatalog     *self,
             GilContentFile  file)
{
  switch (file) {
  case GIL_FILE_FRAMEWORKS:
  case GIL_FILE_GUIDED:
    return require (self, file, GIL_FILE_CRITERIA, NULL);
  case GIL_FILE_SCENARIOS:
    return require (self, file, GIL_FILE_CRITERIA, NULL) &&
           require (self, file, GIL_FILE_FRAMEWORKS, &self->frameworks);
  case GIL_FILE_QUESTIONS:
    return require (self, file, GIL_FILE_ROLES, &self->roles) &&
           require (self, file, GIL_FILE_STAGES, &self->stages) &&
           require (self, file, GIL_FILE_FRAMES, &self->frames);
  case GIL_FILE_QUESTION_PAGES:
    return require (self, file, GIL_FILE_QUESTIONS, &self->questions);
  case GIL_FILE_ATTITUDES:
    return require (self, file, GIL_FILE_CRITERIA, NULL) &&
           require (self, file, GIL_FILE_ROLES, &self->roles);
  case GIL_FILE_JOURNEY:
  case GIL_FILE_ROLE_PAGES:
  case GIL_FILE_HISTORY:
    return require (self, file, GIL_FILE_ROLES, &self->roles);
  case GIL_FILE_CRITERIA:
  case GIL_FILE_ROLES:
  case GIL_FILE_STAGES:
  case GIL_FILE_GUIDE:
  case GIL_FILE_COMPANY_TYPES:
  case GIL_FILE_FRAMES:
    return TRUE;
  case GIL_N_FILES:
  default:
    g_return_val_if_reached (FALSE);
  }
}

/* Reads a file that has nothing but a list beside its format. */
static void
read_list (const GilJsonPlace *root,
           const char         *key,
           GilIdShape          shape,
           GilItemReader       reader,
           gpointer            context,
           GilItems           *items)
{
  const char *const keys[] = { "format", key, NULL };

  if (gil_json_check_keys (root, keys) && gil_read_format (root))
    gil_items_read (items, root, key, shape, reader, context);
}

static void
read_file (GilCatalog         *self,
           GilContentFile      file,
           const GilJsonPlace *root)
{
  GilScenarioContext scenarios = { self->criteria, self->frameworks.by_id };
  GilQuestionContext questions = { self, self->roles.by_id, self->stages.by_id,
                                   self->frames.by_id };
  g_autoptr (GHashTable) tasks = g_hash_table_new (g_str_hash, g_str_equal);

  switch (file) {
  case GIL_FILE_CRITERIA:
    self->criteria = gil_criteria_read (root);
    break;
  case GIL_FILE_FRAMEWORKS:
    gil_frameworks_read (root, self->criteria, &self->frameworks);
    break;
  case GIL_FILE_SCENARIOS:
    read_list (root, "scenarios", GIL_ID_CODE, gil_scenario_read, &scenarios, &self->scenarios);
    break;
  case GIL_FILE_ROLES:
    read_list (root, "roles", GIL_ID_WORDS, gil_role_read, self, &self->roles);
    break;
  case GIL_FILE_STAGES:
    read_list (root, "stages", GIL_ID_CODE, gil_stage_read, tasks, &self->stages);
    break;
  case GIL_FILE_QUESTIONS:
    gil_questions_read (root, &questions, &self->questions, self->categories);
    break;
  case GIL_FILE_FRAMES:
    read_list (root, "frames", GIL_ID_CODE, gil_frame_read, NULL, &self->frames);
    break;
  case GIL_FILE_QUESTION_PAGES:
    gil_question_pages_read (root, &self->questions, self->roles.by_id);
    break;
  case GIL_FILE_GUIDE:
    gil_guide_read (root, self->guide);
    break;
  case GIL_FILE_GUIDED:
    gil_guided_read (root, self->criteria, self->guided);
    break;
  case GIL_FILE_JOURNEY:
    self->journey = gil_route_read (root, self->roles.by_id);
    break;
  case GIL_FILE_ATTITUDES:
    self->attitudes = gil_attitudes_read (root, self->roles.by_id,
                                          &self->criteria->scales->scale[GIL_SCALE_GRADE]);
    break;
  case GIL_FILE_ROLE_PAGES:
    self->role_comparison = gil_role_pages_read (root, &self->roles, self->facets);
    break;
  case GIL_FILE_HISTORY:
    gil_history_read (root, self->roles.by_id, self->history);
    break;
  case GIL_FILE_COMPANY_TYPES:
    gil_company_types_read (root, self->company_types);
    break;
  case GIL_N_FILES:
  default:
    g_return_if_reached ();
  }
}

/* Reads a file, once, after those it refers to. */
void
gil_catalog_ensure (GilCatalog     *self,
                    GilContentFile  file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GilJsonDoc) doc = NULL;
  g_autofree char *shown = NULL;
  GilJsonPlace root;

  if (self->loaded[file])
    return;
  self->loaded[file] = TRUE;

  if (!require_all (self, file))
    return;

  shown = gil_source_dup_shown (self->source, gil_content_file_names[file]);
  bytes = gil_source_read (self->source, gil_content_file_names[file], &error);
  if (bytes)
    doc = gil_json_doc_new (shown, bytes, &error);
  if (!doc) {
    gil_problems_take (self->problems, shown, g_steal_pointer (&error));
    return;
  }

  gil_json_doc_get_root (doc, self->problems, &root);
  read_file (self, file, &root);
}

/* (transfer full); takes @source. */
GilCatalog *
gil_catalog_new (GilSource *source)
{
  GilCatalog *self = g_object_new (GIL_TYPE_CATALOG, NULL);

  self->source = source;

  return self;
}

/* Opens the content. No file is parsed before it is asked for. Returns the catalog; NULL when there is
 * no content at path. path: a compiled content.gresource or a folder of JSON files; NULL for the one
 * in the environment variable `GILJABI_CONTENT`, or else the installed one. (transfer full) (nullable) */
GilCatalog *
gil_catalog_open (const char  *path,
                  GError     **error)
{
  GilSource *source;

  if (!path)
    path = g_getenv ("GILJABI_CONTENT");
  if (!path || !*path)
    path = CONTENT_RESOURCE;

  source = gil_source_open (path, error);

  return source ? gil_catalog_new (source) : NULL;
}
