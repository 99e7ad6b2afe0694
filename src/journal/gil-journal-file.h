/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * GilJournalMark:
 *
 * By what a file is known again without reading it: any write, rename or change of mode changes it.
 */
typedef struct
{
  gboolean exists;
  guint64 device;
  guint64 inode;
  gint64 size;
  gint64 modified; /* ns */
  gint64 changed;  /* ns */
} GilJournalMark;

/**
 * GilJournalLook:
 * @mark: taken before reading, so that a later change is seen by the next look
 * @bytes: (nullable): what is in the file, when it is a sound journal
 * @doc: (nullable): the journal, likewise
 * @error: (nullable): why it is no sound journal; %NULL with no @doc when there is no file
 */
typedef struct
{
  GilJournalMark mark;
  GBytes *bytes;
  JsonObject *doc;
  GError *error;
} GilJournalLook;

gboolean  gil_journal_mark_equal     (const GilJournalMark  *a,
                                      const GilJournalMark  *b);

char     *gil_journal_file_resolve   (const char            *path,
                                      GError               **error);
void      gil_journal_file_mark      (const char            *path,
                                      GilJournalMark        *mark);
void      gil_journal_file_look      (const char            *path,
                                      GilJournalLook        *look);
void      gil_journal_look_clear     (GilJournalLook        *look);
gboolean  gil_journal_file_write     (const char            *path,
                                      GBytes                *text,
                                      GError               **error);
char     *gil_journal_file_set_aside (const char            *path,
                                      const char            *what,
                                      gint64                 now,
                                      GError               **error);
char     *gil_journal_file_keep_aside (const char           *path,
                                      const char            *what,
                                      gint64                 now,
                                      GError               **error);
void      gil_journal_file_sweep     (const char            *path);

int       gil_journal_lock           (const char            *path,
                                      GError               **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GilJournalLook, gil_journal_look_clear)

G_END_DECLS
