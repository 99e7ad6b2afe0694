/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-guide-private.h"

static void
clear_section (gpointer data)
{
  GilGuideSection *section = data;

  g_free (section->id);
  gil_text_clear (&section->title);
  gil_statements_free (section->statements, section->n_statements);
}

GArray *
gil_guide_new (void)
{
  GArray *sections = g_array_new (FALSE, TRUE, sizeof (GilGuideSection));

  g_array_set_clear_func (sections, clear_section);

  return sections;
}

static void
read_section (const GilJsonPlace *at,
              GHashTable         *seen,
              GArray             *sections)
{
  static const char *const keys[] = { "id", "title", "items", NULL };
  gsize n_problems = gil_problems_get_count (at->problems);
  GilGuideSection section = { 0 };
  const char *id;

  if (!gil_json_check_keys (at, keys))
    return;

  if (gil_read_id (at, GIL_ID_WORDS, seen, &id))
    section.id = g_strdup (id);
  gil_read_text (at, "title", GIL_JSON_REQUIRED, &section.title);
  gil_read_statements (at, "items", &section.statements, &section.n_statements);

  if (gil_problems_get_count (at->problems) == n_problems)
    g_array_append_val (sections, section);
  else
    clear_section (&section);
}

/* What carries no statement is named with its reason; the program itself has no use for it. */
static void
check_left_out (const GilJsonPlace *root)
{
  static const char *const keys[] = { "id", "reason", NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GilJsonPlace list, at;

  if (!gil_json_get_array (root, "left_out", GIL_JSON_REQUIRED, &list))
    return;

  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    g_auto (GilText) reason = { NULL, NULL };
    const char *id;

    gil_json_get_element (&list, i, &at);
    if (!gil_json_check_keys (&at, keys))
      continue;
    gil_read_id (&at, GIL_ID_CODE, seen, &id);
    gil_read_text (&at, "reason", GIL_JSON_REQUIRED, &reason);
  }
}

/* Reads guide.json. */
void
gil_guide_read (const GilJsonPlace *root,
                GArray             *sections)
{
  static const char *const keys[] = { "format", "sections", "left_out", NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GilJsonPlace list, at;

  if (!gil_json_check_keys (root, keys) || !gil_read_format (root))
    return;

  if (gil_json_get_array (root, "sections", GIL_JSON_REQUIRED, &list)) {
    for (gsize i = 0; i < gil_json_get_length (&list); i++) {
      gil_json_get_element (&list, i, &at);
      read_section (&at, seen, sections);
    }
  }

  check_left_out (root);
}
