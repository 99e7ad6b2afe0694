/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-framework-private.h"

#include <string.h>

#include "gil-lang.h"

/* What @framework is built on, nearest first; NULL when something on the way is not there, or leads
 * back. @missing names it. */
static GPtrArray *
follow_through (GilFramework  *framework,
                GHashTable    *by_id,
                const char   **missing)
{
  g_autoptr (GPtrArray) chain = g_ptr_array_new ();
  GilFramework *at = framework;

  *missing = NULL;

  while (at->through) {
    GilFramework *next = g_hash_table_lookup (by_id, at->through);

    if (!next) {
      *missing = at->through;
      return NULL;
    }
    if (next == framework || g_ptr_array_find (chain, next, NULL))
      return NULL;

    g_ptr_array_add (chain, next);
    at = next;
  }

  return g_steal_pointer (&chain);
}

static void
report_through (const GilJsonPlace *root,
                GilFramework       *framework,
                const char         *missing)
{
  g_autoptr (GilProblems) told_before = gil_problems_new ();
  GilJsonPlace quiet, list, at;

  gil_json_doc_get_root (root->doc, told_before, &quiet);
  if (!gil_json_get_array (&quiet, "frameworks", GIL_JSON_REQUIRED, &list))
    return;

  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    const char *id;

    gil_json_get_element (&list, i, &at);
    if (!gil_json_get_string (&at, "id", GIL_JSON_REQUIRED, &id) ||
        strcmp (id, framework->id) != 0)
      continue;

    at.problems = root->problems;
    if (missing)
      gil_json_report (&at, "through",
                       gil_say ("there is no sound framework \"%s\"",
                                "그런 프레임워크가 없거나 문제가 있어요: \"%s\""), missing);
    else
      gil_json_report (&at, "through",
                       gil_say ("leads back to where it came from", "따라가면 제자리로 돌아와요"));
    return;
  }
}

/* Leaves out what is built on something that is not there. Which are left out is found for all
 * before any is dropped, so that the order in the file does not matter. */
static void
drop_unsound_through (const GilJsonPlace *root,
                      GilItems           *frameworks)
{
  g_autoptr (GPtrArray) unsound = g_ptr_array_new ();
  GListModel *model = G_LIST_MODEL (frameworks->list);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++) {
    g_autoptr (GilFramework) framework = g_list_model_get_item (model, i);
    g_autoptr (GPtrArray) chain = NULL;
    const char *missing;

    chain = follow_through (framework, frameworks->by_id, &missing);
    if (!chain) {
      report_through (root, framework, missing);
      g_ptr_array_add (unsound, framework);
    }
  }

  for (guint i = 0; i < unsound->len; i++) {
    GilFramework *framework = g_ptr_array_index (unsound, i);
    guint position;

    g_hash_table_remove (frameworks->by_id, framework->id);
    if (g_list_store_find (frameworks->list, framework, &position))
      g_list_store_remove (frameworks->list, position);
  }
}

/* Reads frameworks.json. */
void
gil_frameworks_read (const GilJsonPlace *root,
                     GilCriteria        *criteria,
                     GilItems           *frameworks)
{
  static const char *const keys[] = { "format", "frameworks", NULL };
  GListModel *model = G_LIST_MODEL (frameworks->list);

  if (!gil_json_check_keys (root, keys) || !gil_read_format (root))
    return;

  gil_items_read (frameworks, root, "frameworks", GIL_ID_WORDS, gil_framework_read, criteria);
  drop_unsound_through (root, frameworks);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++) {
    g_autoptr (GilFramework) framework = g_list_model_get_item (model, i);
    g_autoptr (GPtrArray) chain = NULL;
    const char *missing;

    chain = follow_through (framework, frameworks->by_id, &missing);
    gil_framework_compute_grades (framework, (GilFramework *const *) chain->pdata, chain->len,
                                  criteria);
  }
}
