/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journal.h"

#include "gil-journal-file.h"

G_BEGIN_DECLS

typedef struct _GilJournalJob GilJournalJob;

/* Shared by the items (gil-journal.c) and the saving of them (gil-journal-save.c). */
struct _GilJournal
{
  GObject parent_instance;

  char *path;
  gint64 (*clock) (void);
  JsonObject *doc;
  guint n_change_sets; /* that are open */

  /* What is wrong, each until it is over. The state follows from them. */
  gboolean loaded;
  GilJournalState state;
  GError *locked_out;
  GError *unsaved;
  GError *damaged;
  GError *missing;
  char *aside;

  /* Saving */
  guint64 generation;       /* of @doc */
  guint64 saved_generation; /* of what is in the file */
  GilJournalMark known;     /* the file as it was when @doc and it were last the same, or merged */
  GilJournalJob *job;       /* (nullable): what runs in the thread */
  guint due_source;
  guint retry_source;
  guint n_failures;
  gboolean save_wanted;     /* as soon as the running job has ended; likewise the next */
  gboolean look_wanted;

  GFileMonitor *monitor;
  guint look_source;
};

/* gil-journal.c */
void gil_journal_set_clock    (GilJournal      *self,
                               gint64         (*clock) (void));
void gil_journal_update_state (GilJournal      *self);
void gil_journal_emit_changed (GilJournal      *self,
                               GilJournalKind   kind,
                               const char      *id);
void gil_journal_emit_changes (GilJournal      *self,
                               GPtrArray       *changes);
void gil_journal_emit_saved   (GilJournal      *self);

/* gil-journal-save.c */
void gil_journal_touch        (GilJournal      *self);
void gil_journal_finish_job   (GilJournal      *self);
void gil_journal_stop         (GilJournal      *self);

G_END_DECLS
