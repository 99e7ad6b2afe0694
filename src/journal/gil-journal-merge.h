/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journal.h"

G_BEGIN_DECLS

/* An item that a merge changed. */
typedef struct
{
  GilJournalKind kind;
  char *id;
} GilJournalChange;

GPtrArray *gil_journal_merge (JsonObject *mine,
                              JsonObject *theirs,
                              gboolean   *theirs_lack);

G_END_DECLS
