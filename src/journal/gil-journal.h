/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/** What the user writes, by kind. Each item has an id: its own, or of the content it is about. */
typedef enum
{
  GIL_JOURNAL_ANSWERS,    /* by question id */
  GIL_JOURNAL_TASKS,      /* by task id, of the content or the user's own */
  GIL_JOURNAL_QUESTIONS,  /* the user's own */
  GIL_JOURNAL_STORIES,    /* the user's own */
  GIL_JOURNAL_INTERVIEWS, /* the user's own */
  GIL_JOURNAL_PRACTICE,   /* the user's own */
  GIL_JOURNAL_MEMOS,      /* by role id */
  GIL_JOURNAL_DECISIONS,  /* the user's own */
  GIL_JOURNAL_N_KINDS,
} GilJournalKind;

/**
 * GilJournalState:
 * @GIL_JOURNAL_UNREAD: not loaded yet
 * @GIL_JOURNAL_READY: what is written is saved
 * @GIL_JOURNAL_SET_ASIDE: the file was damaged and has been renamed; what is written is saved in a
 *   new one, to which the newest copy was put
 * @GIL_JOURNAL_MISSING: there was no file, but copies of one; what is written is saved in a new one
 * @GIL_JOURNAL_LOCKED_OUT: the file cannot be used (newer format, no permission, a folder); nothing
 *   is saved, nothing is touched
 * @GIL_JOURNAL_UNSAVED: the last save failed (full disk); what is written is kept in memory and
 *   tried again
 */
typedef enum
{
  GIL_JOURNAL_UNREAD,
  GIL_JOURNAL_READY,
  GIL_JOURNAL_SET_ASIDE,
  GIL_JOURNAL_MISSING,
  GIL_JOURNAL_LOCKED_OUT,
  GIL_JOURNAL_UNSAVED,
} GilJournalState;

#define GIL_JOURNAL_ERROR (gil_journal_error_quark ())

/**
 * GilJournalError:
 * @GIL_JOURNAL_ERROR_DAMAGED: the file is not a journal, or no longer a whole one
 * @GIL_JOURNAL_ERROR_NEWER: a newer version of the program wrote the file
 * @GIL_JOURNAL_ERROR_UNREADABLE: the file cannot be read, or is no regular file
 * @GIL_JOURNAL_ERROR_MISSING: there is no file, but there are copies of one
 * @GIL_JOURNAL_ERROR_BUSY: another program keeps the file locked
 * @GIL_JOURNAL_ERROR_NOT_SAVED: writing failed
 */
typedef enum
{
  GIL_JOURNAL_ERROR_DAMAGED,
  GIL_JOURNAL_ERROR_NEWER,
  GIL_JOURNAL_ERROR_UNREADABLE,
  GIL_JOURNAL_ERROR_MISSING,
  GIL_JOURNAL_ERROR_BUSY,
  GIL_JOURNAL_ERROR_NOT_SAVED,
} GilJournalError;

/** A last good copy. @made is its time, @n_items what it holds. */
typedef struct
{
  char *path;
  GDateTime *made;
  gsize n_items;
} GilJournalCopy;

#define GIL_TYPE_JOURNAL_STATE (gil_journal_state_get_type ())
GType            gil_journal_state_get_type (void);
GQuark           gil_journal_error_quark    (void);

void             gil_journal_copy_free      (GilJournalCopy  *copy);

#define GIL_TYPE_JOURNAL (gil_journal_get_type ())
G_DECLARE_FINAL_TYPE (GilJournal, gil_journal, GIL, JOURNAL, GObject)

/* NULL: $XDG_DATA_HOME/giljabi/journal.json. Nothing is read until gil_journal_load(). */
GilJournal      *gil_journal_new          (const char      *path);
/* Reads the file once; what goes wrong becomes the state. */
void             gil_journal_load         (GilJournal      *self);
GilJournalState  gil_journal_get_state    (GilJournal      *self);
/* Why the state is not READY, in the technical words of the system; NULL when READY. */
const GError    *gil_journal_get_error    (GilJournal      *self);
const char      *gil_journal_get_path     (GilJournal      *self);
/* Where a damaged file was renamed to; NULL when none was. */
const char      *gil_journal_get_aside    (GilJournal      *self);

/* Ids of the items of a kind, oldest first (by "made").
 * (transfer full) (array zero-terminated=1) */
char           **gil_journal_list         (GilJournal      *self,
                                           GilJournalKind   kind);
/* (transfer none) (nullable): valid until the item changes; not to be written to. */
JsonObject      *gil_journal_get          (GilJournal      *self,
                                           GilJournalKind   kind,
                                           const char      *id);
/* Sets the members of @members in the item, making the item where there is none; a null member is
 * taken out, members not named stay (they may be of a newer version). "made" and "changed" are kept
 * by the journal. Saved by itself within a second, in the background. */
void             gil_journal_set          (GilJournal      *self,
                                           GilJournalKind   kind,
                                           const char      *id,
                                           JsonObject      *members);
/* Takes the item out; what is returned can be given to gil_journal_set() to undo.
 * (transfer full) (nullable) */
JsonObject      *gil_journal_remove       (GilJournal      *self,
                                           GilJournalKind   kind,
                                           const char      *id);
/* Around many changes that belong together; "settled" follows. */
void             gil_journal_begin_changes (GilJournal     *self);
void             gil_journal_end_changes  (GilJournal      *self);
gboolean         gil_journal_is_changing  (GilJournal      *self);
/* A new id for an item of the user's own. (transfer full) */
char            *gil_journal_make_id      (void);

gboolean         gil_journal_is_dirty     (GilJournal      *self);
/* Finishes a running save and writes the rest now. TRUE when nothing is left unsaved. */
gboolean         gil_journal_save         (GilJournal      *self,
                                           GError         **error);

/* Whether writing a file there would harm the journal: it, its lock, its copies, what lies aside. */
gboolean         gil_journal_is_own_file  (GilJournal      *self,
                                           const char      *path);

/* Newest first. (transfer full) (element-type GilJournalCopy) */
GPtrArray       *gil_journal_list_copies  (GilJournal      *self);
/* Makes a copy the journal; what is there now is set aside first. */
gboolean         gil_journal_restore_copy (GilJournal      *self,
                                           const char      *path,
                                           GError         **error);

/* What could not be saved when the program ended, into a file of its own, and back at the next start. */
char            *gil_journal_rescue       (GilJournal      *self,
                                           GError         **error);
char           **gil_journal_list_rescues (GilJournal      *self);
gboolean         gil_journal_take_rescue  (GilJournal      *self,
                                           const char      *path,
                                           GError         **error);

/* Signals:
 *   "changed" (kind, id), detailed by kind name: an item was set or removed, by this program or
 *     another
 *   "settled" (): a set of many changes is over
 *   "saved" (): everything was written
 * Properties: "state" */

G_END_DECLS
