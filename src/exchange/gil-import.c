/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-import.h"

#include "gil-json-file.h"
#include "gil-json.h"
#include "gil-lang.h"
#include "gil-shown.h"

/* Merges a backup into the journal. Of each item the state that was changed last stays, so an old
 * backup brings back what is no longer there and leaves what was written since. A content file is
 * refused: its lists would stay in the journal as what a newer version wrote. */
gboolean
gil_import (GilJournal       *journal,
            GBytes           *backup,
            GilImportCounts  *counts,
            GError          **error)
{
  g_autoptr (GilJsonDoc) doc = NULL;

  g_return_val_if_fail (GIL_IS_JOURNAL (journal), FALSE);
  g_return_val_if_fail (backup != NULL, FALSE);
  g_return_val_if_fail (counts != NULL, FALSE);

  doc = gil_json_doc_new ("", backup, NULL);
  if (doc != NULL && gil_import_has_lists (doc)) {
    g_set_error_literal (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_DAMAGED,
                         gil_say ("it is no backup; it holds lists, as content files do",
                                  "백업이 아니에요. 콘텐츠 파일처럼 목록이 들어 있어요"));
    return FALSE;
  }

  return gil_journal_import (journal, backup, counts, error);
}

/* Merges a backup as gil_import() does. */
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
  if (bytes != NULL && gil_import (journal, bytes, counts, error))
    return TRUE;

  if (error != NULL && *error != NULL) {
    g_autofree char *shown = gil_dup_shown (path, G_MAXSIZE);

    g_prefix_error (error, "%s: ", shown);
  }

  return FALSE;
}

/* A sentence that says it; what did not happen is not in it. (transfer full) */
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
