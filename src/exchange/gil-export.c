/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-export-private.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "gil-journal-import.h"
#include "gil-lang.h"
#include "gil-shown.h"

/* What the user wrote is nobody else's business. */
#define MODE 0600
/* As many as the system follows. */
#define MAX_LINKS 40

static const struct
{
  const char *id;
  const char *suffix;
} formats[] = {
  [GIL_EXPORT_JSON] = { "json", "json" },
  [GIL_EXPORT_MARKDOWN] = { "markdown", "md" },
  [GIL_EXPORT_ANKI] = { "anki", "txt" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (formats) == GIL_N_EXPORTS);

const char *
gil_export_format_get_id (GilExportFormat format)
{
  g_return_val_if_fail ((guint) format < GIL_N_EXPORTS, NULL);

  return formats[format].id;
}

/* A name for a file, "giljabi-2026-11-23.md". (transfer full) */
char *
gil_export_suggest_name (GilExportFormat  format,
                         GDateTime       *now)
{
  g_autofree char *day = NULL;

  g_return_val_if_fail ((guint) format < GIL_N_EXPORTS, NULL);

  day = g_date_time_format (now, "%Y-%m-%d");

  return g_strdup_printf ("giljabi-%s.%s", day, formats[format].suffix);
}

/* The text, in UTF-8. (transfer full) */
GBytes *
gil_export_text (GilExportFormat  format,
                 GilJournal      *journal,
                 GilCatalog      *catalog,
                 GilLang          lang)
{
  g_autoptr (GilQuestionList) questions = NULL;
  char *text;

  g_return_val_if_fail ((guint) format < GIL_N_EXPORTS, NULL);

  if (format == GIL_EXPORT_JSON)
    return gil_journal_export (journal);

  questions = gil_question_list_new (catalog, journal);
  text = format == GIL_EXPORT_MARKDOWN ? gil_export_markdown (questions, lang)
                                       : gil_export_anki (questions, lang);

  return g_bytes_new_take (text, strlen (text));
}

/* Where a link leads to is written, not the link. What is no file is left alone: it could not be
 * replaced in one step. The error does not name the file. */
static char *
resolve (GilJournal  *journal,
         const char  *path,
         GError     **error)
{
  g_autofree char *real = g_canonicalize_filename (path, NULL);

  for (guint n_links = 0; g_file_test (real, G_FILE_TEST_IS_SYMLINK); n_links++) {
    g_autofree char *target = g_file_read_link (real, error);
    g_autofree char *folder = g_path_get_dirname (real);

    if (target == NULL)
      return NULL;
    if (n_links == MAX_LINKS) {
      g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_LOOP, gil_say_errno (ELOOP));
      return NULL;
    }
    g_free (real);
    real = g_canonicalize_filename (target, folder);
  }

  if (gil_journal_is_own_file (journal, real)) {
    g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_PERM,
                         gil_say ("the journal itself is kept there", "저널을 보관하는 자리예요"));
    return NULL;
  }
  if (g_file_test (real, G_FILE_TEST_IS_DIR)) {
    g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR, gil_say_errno (EISDIR));
    return NULL;
  }
  if (g_file_test (real, G_FILE_TEST_EXISTS) && !g_file_test (real, G_FILE_TEST_IS_REGULAR)) {
    g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_INVAL,
                         gil_say ("it is no regular file", "일반 파일이 아니에요"));
    return NULL;
  }

  /* Replacing it would work all the same, but somebody wanted it to stay. */
  if (access (real, W_OK) != 0 && errno != ENOENT) {
    int code = errno;

    g_set_error_literal (error, G_FILE_ERROR, (int) g_file_error_from_errno (code),
                         gil_say_errno (code));
    return NULL;
  }

  return g_steal_pointer (&real);
}

/* Writes a text to a file, in one step and durably: whenever power fails or the disk is full there is
 * either the old file or the new one. Others cannot read it. */
gboolean
gil_export_write (GilJournal  *journal,
                  GBytes      *text,
                  const char  *path,
                  GError     **error)
{
  g_autofree char *real = NULL;
  g_autoptr (GError) reason = NULL;
  const char *data;
  gsize length;

  g_return_val_if_fail (GIL_IS_JOURNAL (journal), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  real = resolve (journal, path, error);
  if (real == NULL)
    return FALSE;

  /* GLib gives the new file the mode of the old one. */
  g_chmod (real, MODE);
  data = g_bytes_get_data (text, &length);
  if (g_file_set_contents_full (real, data, (gssize) length,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, MODE,
                                &reason))
    return TRUE;

  g_set_error_literal (error, G_FILE_ERROR, reason->code, gil_say_error (reason));

  return FALSE;
}

/* Writes the text to a file, as gil_export_write() does. */
gboolean
gil_export_to_file (GilExportFormat   format,
                    GilJournal       *journal,
                    GilCatalog       *catalog,
                    GilLang           lang,
                    const char       *path,
                    GError          **error)
{
  g_autoptr (GBytes) text = gil_export_text (format, journal, catalog, lang);
  g_autofree char *shown = gil_dup_shown (path, G_MAXSIZE);

  if (gil_export_write (journal, text, path, error))
    return TRUE;

  g_prefix_error (error, "%s: ", shown);

  return FALSE;
}
