/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-import.h"

#include "gil-json-file.h"

/**
 * gil_import_file:
 * @journal: a journal that is loaded
 * @path: (type filename): a backup, as gil_export_to_file() writes it, or the file of another journal
 * @counts: (out): what became of the items of the backup
 * @error: return location
 *
 * Merges a backup into the journal. Of each item the state that was changed last stays, so an old backup
 * brings back what is no longer there and leaves what was written since.
 *
 * Returns: whether that was done; if not nothing is changed, and the error names the file
 */
gboolean
gil_import_file (GilJournal       *journal,
                 const char       *path,
                 GilImportCounts  *counts,
                 GError          **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (GIL_IS_JOURNAL (journal), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (counts != NULL, FALSE);

  bytes = gil_json_file_read (path, error);
  if (bytes != NULL && gil_journal_import (journal, bytes, counts, error))
    return TRUE;

  if (error != NULL && *error != NULL) {
    g_autofree char *shown = g_filename_display_name (path);

    g_prefix_error (error, "%s: ", shown);
  }

  return FALSE;
}

/**
 * gil_import_describe:
 * @counts: what an import did
 * @lang: a language
 *
 * Returns: (transfer full): a sentence that says it; what did not happen is not in it
 */
char *
gil_import_describe (const GilImportCounts *counts,
                     GilLang                lang)
{
  const struct
  {
    guint n;
    const char *en;
    const char *ko;
  } parts[] = {
    { counts->n_new, "new", "추가" },
    { counts->n_updated, "updated", "갱신" },
    { counts->n_removed, "removed", "삭제" },
    { counts->n_kept, "kept as they were", "그대로" },
    { counts->n_ignored, "not readable", "읽을 수 없음" },
  };
  GString *out = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++) {
    if (parts[i].n == 0)
      continue;
    g_string_append (out, out->len > 0 ? ", " : "");
    if (lang == GIL_LANG_KO)
      g_string_append_printf (out, "%s %u개", parts[i].ko, parts[i].n);
    else
      g_string_append_printf (out, "%u %s", parts[i].n, parts[i].en);
  }

  if (out->len == 0)
    g_string_append (out, lang == GIL_LANG_KO ? "백업에 아무것도 없어요" : "Nothing in the backup");

  return g_string_free_and_steal (out);
}
