/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journal-import.h"

G_BEGIN_DECLS

/** The way back from an import. */
typedef struct _GilImportUndo GilImportUndo;

/* Imports, and keeps what it changed. (transfer full) (nullable): NULL where nothing was imported */
GilImportUndo *gil_import_undo_new  (GilJournal       *journal,
                                     GBytes           *backup,
                                     GilImportCounts  *counts,
                                     GError          **error);
void           gil_import_undo_free (GilImportUndo    *self);
/* Once; later calls do nothing. */
void           gil_import_undo_run  (GilImportUndo    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilImportUndo, gil_import_undo_free)

G_END_DECLS
