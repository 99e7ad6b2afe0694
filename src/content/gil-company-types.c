/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-company-types-private.h"

#include "gil-lang.h"
#include "gil-remark-private.h"

static void
clear_type (gpointer data)
{
  GilCompanyType *type = data;

  g_free (type->id);
  gil_text_clear (&type->name);
  gil_text_clear (&type->line);
  gil_remarks_free (type->items, type->n_items);
}

GArray *
gil_company_types_new (void)
{
  GArray *types = g_array_new (FALSE, TRUE, sizeof (GilCompanyType));

  g_array_set_clear_func (types, clear_type);

  return types;
}

static void
read_type (const GilJsonPlace *at,
           GHashTable         *seen,
           GArray             *types)
{
  static const char *const keys[] = { "id", "name", "line", "items", NULL };
  static const GilRemarkShape shape = { GIL_ROLE_PART_WORK, GIL_ROLE_PART_ASK, FALSE };
  gsize n_problems = gil_problems_get_count (at->problems);
  GilCompanyType type = { 0 };
  const char *id;

  if (!gil_json_check_keys (at, keys))
    return;

  if (gil_read_id (at, GIL_ID_WORDS, seen, &id))
    type.id = g_strdup (id);
  gil_read_text (at, "name", GIL_JSON_REQUIRED, &type.name);
  gil_read_text (at, "line", GIL_JSON_REQUIRED, &type.line);
  gil_read_remarks (at, "items", GIL_JSON_REQUIRED, &shape, NULL, &type.items, &type.n_items);
  for (gsize i = 1; i < type.n_items; i++) {
    if (type.items[i].part < type.items[i - 1].part)
      gil_json_report (at, "items",
                       gil_say ("must be in the order \"work\", \"learn\", \"ask\"",
                                "\"work\", \"learn\", \"ask\" 순서여야 해요"));
  }

  if (gil_problems_get_count (at->problems) == n_problems)
    g_array_append_val (types, type);
  else
    clear_type (&type);
}

/* Reads company-types.json. */
void
gil_company_types_read (const GilJsonPlace *root,
                        GArray             *types)
{
  static const char *const keys[] = { "format", "types", NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GilJsonPlace list, at;

  if (!gil_json_check_keys (root, keys) || !gil_read_format (root) ||
      !gil_json_get_array (root, "types", GIL_JSON_REQUIRED, &list))
    return;

  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    /* Nothing more would be told, and a hostile list can be very long. */
    if (gil_problems_get_count (root->problems) > GIL_PROBLEMS_MAX)
      break;

    gil_json_get_element (&list, i, &at);
    read_type (&at, seen, types);
  }
}
