/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-criterion-private.h"

void
gil_criteria_free (GilCriteria *self)
{
  if (!self)
    return;

  g_free (self->as_of);
  g_clear_pointer (&self->scales, gil_scales_unref);
  gil_items_clear (&self->items);
  g_free (self);
}

/* A level that one criterion names in "levels" is not for the others. */
static GHashTable *
collect_reserved (const GilJsonPlace *root)
{
  GHashTable *reserved = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GilProblems) told_later = gil_problems_new ();
  GilJsonPlace quiet, list, at, levels, level;

  gil_json_doc_get_root (root->doc, told_later, &quiet);
  if (!gil_json_get_array (&quiet, "criteria", GIL_JSON_REQUIRED, &list))
    return reserved;

  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    gil_json_get_element (&list, i, &at);
    if (!gil_json_get_array (&at, "levels", GIL_JSON_OPTIONAL, &levels))
      continue;

    for (gsize k = 0; k < gil_json_get_length (&levels); k++) {
      const char *id;

      gil_json_get_element (&levels, k, &level);
      id = gil_json_as_string (&level);
      if (id)
        g_hash_table_add (reserved, g_strdup (id));
    }
  }

  return reserved;
}

/* Reads criteria.json. Criteria are known by their index, so one that is unsound makes the whole
 * file unsound. (transfer full) (nullable) */
GilCriteria *
gil_criteria_read (const GilJsonPlace *root)
{
  static const char *const keys[] = { "format", "as_of", "scales", "groups", "criteria", NULL };
  gsize n_problems = gil_problems_get_count (root->problems);
  g_autoptr (GHashTable) groups = NULL;
  g_autoptr (GHashTable) reserved = NULL;
  g_autoptr (GilCriteria) self = NULL;
  GilCriterionContext context;
  const char *as_of;

  if (!gil_json_check_keys (root, keys) || !gil_read_format (root))
    return NULL;

  self = g_new0 (GilCriteria, 1);
  gil_items_init (&self->items, GIL_TYPE_CRITERION);
  if (gil_json_get_month (root, "as_of", GIL_JSON_REQUIRED, &as_of))
    self->as_of = g_strdup (as_of);
  self->scales = gil_scales_read (root);
  groups = gil_names_new ();
  gil_names_read (groups, root, "groups", GIL_ID_WORDS);

  /* Without scales every level would be told to be wrong. */
  if (!self->scales)
    return NULL;

  reserved = collect_reserved (root);
  context = (GilCriterionContext) { self->scales, groups, reserved, 0 };
  gil_items_read (&self->items, root, "criteria", GIL_ID_WORDS, gil_criterion_read, &context);

  if (gil_problems_get_count (root->problems) != n_problems)
    return NULL;

  return g_steal_pointer (&self);
}
