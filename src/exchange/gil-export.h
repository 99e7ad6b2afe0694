/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-catalog.h"
#include "gil-journal.h"

G_BEGIN_DECLS

/** What the user wrote can leave the app as. */
typedef enum
{
  GIL_EXPORT_JSON,     /* a backup: the journal, whole */
  GIL_EXPORT_MARKDOWN, /* to read and to print */
  GIL_EXPORT_ANKI,     /* notes in text, one answer a line */
  GIL_N_EXPORTS,
} GilExportFormat;

/* "json", "markdown", "anki" */
const char *gil_export_format_get_id (GilExportFormat   format);
/* (transfer full): "giljabi-2026-11-23.json", ".md", ".txt": a name to suggest */
char       *gil_export_suggest_name  (GilExportFormat   format,
                                      GDateTime        *now);
/* (transfer full): UTF-8 text; @lang is that of headings, and of answers where there are both */
GBytes     *gil_export_text          (GilExportFormat   format,
                                      GilJournal       *journal,
                                      GilCatalog       *catalog,
                                      GilLang           lang);
/* Writes the text durably in place of what was in the file. */
gboolean    gil_export_write         (GilJournal       *journal,
                                      GBytes           *text,
                                      const char       *path,
                                      GError          **error);
gboolean    gil_export_to_file       (GilExportFormat   format,
                                      GilJournal       *journal,
                                      GilCatalog       *catalog,
                                      GilLang           lang,
                                      const char       *path,
                                      GError          **error);

G_END_DECLS
