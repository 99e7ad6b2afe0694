/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-import.h"

#include "gil-journal-doc.h"
#include "gil-json-file.h"

/* Whether @root has a section that only a journal has: content has questions, too, in a list. */
static gboolean
has_sections (const GilJsonPlace *root)
{
  g_autoptr (GilProblems) unheard = gil_problems_new ();
  GilJsonPlace questions, silent = *root;

  silent.problems = unheard;
  for (guint kind = 0; kind < GIL_JOURNAL_N_KINDS; kind++) {
    if (kind != GIL_JOURNAL_QUESTIONS && gil_json_has (root, gil_journal_sections[kind]))
      return TRUE;
  }

  return gil_json_get_object (&silent, gil_journal_sections[GIL_JOURNAL_QUESTIONS], GIL_JSON_OPTIONAL,
                              &questions);
}

/* Tells content files: they hold lists, and nothing that only a journal has. */
gboolean
gil_import_has_lists (const GilJsonDoc *doc)
{
  g_autoptr (GilProblems) unheard = gil_problems_new ();
  g_autofree const char **keys = NULL;
  GilJsonPlace root, list;
  gsize n_keys;

  g_return_val_if_fail (doc != NULL, FALSE);

  gil_json_doc_get_root (doc, unheard, &root);
  if (has_sections (&root))
    return FALSE;

  keys = gil_json_list_keys (&root, &n_keys);
  for (gsize i = 0; i < n_keys; i++) {
    if (gil_json_get_array (&root, keys[i], GIL_JSON_OPTIONAL, &list))
      return TRUE;
  }

  return FALSE;
}

/* Tells a backup from a content file by what is in it. What cannot be read is told by its name. */
gboolean
gil_import_is_backup (const char *path)
{
  g_autoptr (GilProblems) unheard = gil_problems_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GilJsonDoc) doc = NULL;
  g_autofree char *name = NULL;
  GilJsonPlace root;

  g_return_val_if_fail (path != NULL, FALSE);

  name = g_path_get_basename (path);
  bytes = gil_json_file_read (path, NULL);
  if (bytes != NULL)
    doc = gil_json_doc_new (name, bytes, NULL);
  if (doc == NULL)
    return g_str_has_prefix (name, "journal") || g_str_has_prefix (name, "giljabi-");

  gil_json_doc_get_root (doc, unheard, &root);

  return has_sections (&root) || (gil_json_has (&root, "format") && !gil_import_has_lists (doc));
}
