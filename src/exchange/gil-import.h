/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journal-import.h"
#include "gil-text.h"

G_BEGIN_DECLS

/* Reads a backup and merges it into the journal, item by item by the time of change; changes nothing
 * when the file is no sound backup. Not saved yet afterwards, as after any other change. */
gboolean  gil_import_file     (GilJournal        *journal,
                               const char        *path,
                               GilImportCounts   *counts,
                               GError           **error);
/* "3 new, 2 updated, 40 kept": what an import did, in a sentence. (transfer full) */
char     *gil_import_describe (const GilImportCounts *counts,
                               GilLang            lang);
/* Whether a file is a sound backup; @problems (out) (transfer full) (array zero-terminated=1) says
 * what is wrong, as "FILE: path: what is wrong". */
gboolean  gil_import_check_file (const char      *path,
                                 char          ***problems);
/* Whether a file looks like a backup rather than a content file. */
gboolean  gil_import_is_backup (const char       *path);

G_END_DECLS
