/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journal.h"

G_BEGIN_DECLS

/* A data folder of its own for a test. Nothing is in it but what the test puts there. */
typedef struct
{
  char *folder;
  char *data; /* not there at first */
  char *path; /* the journal, in it */
  char *copies;
} Fixture;

void        fixture_set_up      (Fixture         *fixture,
                                 gconstpointer    data);
void        fixture_tear_down   (Fixture         *fixture,
                                 gconstpointer    data);
void        fixture_make_data   (Fixture         *fixture);

void        remove_tree         (const char      *path);
void        write_text          (const char      *path,
                                 const char      *text);
char       *read_text           (const char      *path);
char      **list_folder         (const char      *folder,
                                 const char      *prefix);

GilJournal *load                (const char      *path);
void        set_text            (GilJournal      *journal,
                                 GilJournalKind   kind,
                                 const char      *id,
                                 const char      *member,
                                 const char      *text);
const char *get_text            (GilJournal      *journal,
                                 GilJournalKind   kind,
                                 const char      *id,
                                 const char      *member);
void        save                (GilJournal      *journal);
/* Lets the last reference go, and what still runs in the thread come to its end. */
void        finish              (GilJournal      *journal);
/* What a program finds that starts now; @text NULL: no such answer. */
void        check_saved         (const char      *path,
                                 const char      *answer,
                                 const char      *text);

/* Every emission of "changed" and "saved", as "SECTION/ID " and "saved ", in the order heard. */
GString    *listen_to           (GilJournal      *journal);
void        hear_changed_cb     (GilJournal      *journal,
                                 guint            kind,
                                 const char      *id,
                                 GString         *heard);

/* Runs the main loop until @is_true, for ten seconds at most. */
void        wait_until          (gboolean       (*is_true) (gpointer data),
                                 gpointer         data);
void        run_for             (guint            milliseconds);
gboolean    is_clean            (gpointer         journal);

G_END_DECLS
