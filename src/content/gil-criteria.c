/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-criterion-private.h"

#include "gil-framework-private.h"
#include "gil-lang.h"

void
gil_criteria_free (GilCriteria *self)
{
  if (!self)
    return;

  g_free (self->as_of);
  g_clear_pointer (&self->scales, gil_scales_unref);
  gil_items_clear (&self->items);
  g_array_unref (self->purposes);
  g_free (self->few_users.number);
  gil_text_clear (&self->few_users.note);
  g_free (self);
}

/* How many facts a framework has on each basis: one a criterion, and then one a purpose. */
gsize
gil_criteria_get_n_facts (GilCriteria *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->items.list)) + self->purposes->len;
}

static void
clear_purpose (gpointer data)
{
  GilPurpose *purpose = data;

  g_free (purpose->id);
  gil_text_clear (&purpose->name);
  gil_text_clear (&purpose->line);
}

static void
read_purposes (GilCriteria        *self,
               const GilJsonPlace *root)
{
  static const char *const keys[] = { "id", "name", "line", "general", NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GilJsonPlace list, at;

  if (!gil_json_get_array (root, "purposes", GIL_JSON_REQUIRED, &list))
    return;

  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    GilPurpose purpose = { .index = i };
    const char *id;

    gil_json_get_element (&list, i, &at);
    if (!gil_json_check_keys (&at, keys))
      continue;

    if (gil_read_id (&at, GIL_ID_WORDS, seen, &id))
      purpose.id = g_strdup (id);
    gil_read_text (&at, "name", GIL_JSON_REQUIRED, &purpose.name);
    gil_read_text (&at, "line", GIL_JSON_REQUIRED, &purpose.line);
    gil_json_get_boolean (&at, "general", GIL_JSON_REQUIRED, &purpose.general);
    g_array_append_val (self->purposes, purpose);
  }
}

/* Reads the optional member "purpose". (transfer none) (nullable) */
const GilPurpose *
gil_criteria_read_purpose (GilCriteria        *self,
                           const GilJsonPlace *at)
{
  const char *id;

  if (!gil_json_get_string (at, "purpose", GIL_JSON_OPTIONAL, &id))
    return NULL;

  for (guint i = 0; i < self->purposes->len; i++) {
    const GilPurpose *purpose = &g_array_index (self->purposes, GilPurpose, i);

    if (g_strcmp0 (purpose->id, id) == 0)
      return purpose;
  }

  gil_json_report (at, "purpose", gil_say ("there is no purpose \"%s\"", "그런 용도가 없어요: \"%s\""), id);
  return NULL;
}

static void
read_few_users (GilCriteria        *self,
                const GilJsonPlace *root)
{
  static const char *const keys[] = { "number", "beyond", "note", NULL };
  GilJsonPlace at;
  const char *number;

  if (!gil_json_get_object (root, "few_users", GIL_JSON_OPTIONAL, &at))
    return;

  gil_json_check_keys (&at, keys);
  if (gil_json_get_string (&at, "number", GIL_JSON_REQUIRED, &number)) {
    self->few_users.number = g_strdup (number);
    if (!g_strv_contains (gil_framework_number_ids, number))
      gil_json_report (&at, "number",
                       gil_say ("there is no number \"%s\"", "그런 수치가 없어요: \"%s\""), number);
  }
  gil_json_get_number (&at, "beyond", GIL_JSON_REQUIRED, 0, GIL_FRAMEWORK_MAX_NUMBER,
                       &self->few_users.beyond);
  gil_read_text (&at, "note", GIL_JSON_REQUIRED, &self->few_users.note);
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
  static const char *const keys[] = { "format", "as_of", "scales", "purposes", "few_users", "groups",
                                      "criteria", NULL };
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
  self->purposes = g_array_new (FALSE, FALSE, sizeof (GilPurpose));
  g_array_set_clear_func (self->purposes, clear_purpose);
  if (gil_json_get_month (root, "as_of", GIL_JSON_REQUIRED, &as_of))
    self->as_of = g_strdup (as_of);
  self->scales = gil_scales_read (root);
  groups = gil_names_new ();
  gil_names_read (groups, root, "groups", GIL_ID_WORDS);

  /* Without scales every level would be told to be wrong. */
  if (!self->scales)
    return NULL;

  read_purposes (self, root);
  read_few_users (self, root);
  reserved = collect_reserved (root);
  context = (GilCriterionContext) { self->scales, groups, reserved, 0 };
  gil_items_read (&self->items, root, "criteria", GIL_ID_WORDS, gil_criterion_read, &context);

  if (gil_problems_get_count (root->problems) != n_problems)
    return NULL;

  return g_steal_pointer (&self);
}
