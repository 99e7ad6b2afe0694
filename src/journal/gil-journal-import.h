/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journal.h"

G_BEGIN_DECLS

/**
 * GilImportCounts:
 * @n_new: items that were not there
 * @n_updated: items that became those of the backup, which was newer
 * @n_removed: items that the backup says were removed later
 * @n_kept: items that are the same, or newer here
 * @n_ignored: what is no item; it is not taken over
 *
 * What an import did, by item.
 */
typedef struct
{
  guint n_new;
  guint n_updated;
  guint n_removed;
  guint n_kept;
  guint n_ignored;
} GilImportCounts;

/* (transfer full): the whole journal, as it is written to the file */
GBytes   *gil_journal_export (GilJournal       *self);
/* Merges a backup; changes nothing when it is unsound. */
gboolean  gil_journal_import (GilJournal       *self,
                              GBytes           *backup,
                              GilImportCounts  *counts,
                              GError          **error);

G_END_DECLS
