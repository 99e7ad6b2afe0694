/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journal-import.h"
#include "gil-json.h"
#include "gil-text.h"

G_BEGIN_DECLS

/* Merges a backup into the journal, item by item by the time of change; changes nothing when it is no
 * sound backup. Not saved yet afterwards, as after any other change. */
gboolean  gil_import            (GilJournal             *journal,
                                 GBytes                 *backup,
                                 GilImportCounts        *counts,
                                 GError                **error);
gboolean  gil_import_file       (GilJournal             *journal,
                                 const char             *path,
                                 GilImportCounts        *counts,
                                 GError                **error);
/* "3 new, 2 updated, 40 kept": what an import did, in a sentence. (transfer full) */
char     *gil_import_describe   (const GilImportCounts  *counts,
                                 GilLang                 lang);
/* Whether it is a sound backup; @problems (out) (transfer full) (array zero-terminated=1) says
 * what is wrong, as "FILE: path: what is wrong". */
gboolean  gil_import_check      (const char             *name,
                                 GBytes                 *backup,
                                 char                 ***problems);
gboolean  gil_import_check_file (const char             *path,
                                 char                 ***problems);
/* Whether a file looks like a backup rather than a content file; whether one is like a content file. */
gboolean  gil_import_is_backup  (const char             *path);
gboolean  gil_import_has_lists  (const GilJsonDoc       *doc);

G_END_DECLS
