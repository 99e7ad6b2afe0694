/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journal-file.h"

G_BEGIN_DECLS

/**
 * GilJournalSync:
 * @path: where the journal is looked for
 * @text: (nullable): what is to be saved; %NULL to look only
 * @mend: whether to set a damaged file aside when only looking
 * @known: the file as it was when last read or written
 * @now: the time
 * @mark: the file as it is now
 * @theirs: (nullable): what was in the file, when it is not as @known
 * @is_copy: whether @theirs comes from the last good copy, and is in no file yet
 * @aside: (nullable): where a damaged file is now
 * @damaged: (nullable): why the file is no sound journal
 * @unsaved: (nullable): why @text is not saved, or the copy could not take the place of a damaged file
 * @locked_out: (nullable): why the file cannot be used at all
 *
 * One meeting of what is in memory with what is in the file: what goes in, then what comes out. It
 * shares nothing with the object, so that it can happen in a thread.
 */
typedef struct
{
  char *path;
  GBytes *text;
  gboolean mend;
  GilJournalMark known;
  gint64 now;

  GilJournalMark mark;
  JsonObject *theirs;
  gboolean is_copy;
  char *aside;
  GError *damaged;
  GError *unsaved;
  GError *locked_out;
} GilJournalSync;

void gil_journal_sync_run   (GilJournalSync *sync);
void gil_journal_sync_clear (GilJournalSync *sync);

G_END_DECLS
