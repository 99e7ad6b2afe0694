/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journal.h"

G_BEGIN_DECLS

/* What the user adds to the lists of the content, and what is ticked off there. Items that say
 * nothing, or that are of a wrong kind, are read as not there; they stay in the file. */

/* Tasks, of the content (by the id of the task) or of one's own. */

/** A task of the user's own. */
typedef struct
{
  char *text;
  char *stage; /* (nullable): id of a stage */
  gboolean done;
} GilOwnTask;

gboolean        gil_task_is_done        (GilJournal           *journal,
                                         const char           *id);
void            gil_task_set_done       (GilJournal           *journal,
                                         const char           *id,
                                         gboolean              done);
/* When it was last ticked or unticked, in microseconds since 1970; 0 if never */
gint64          gil_task_get_changed    (GilJournal           *journal,
                                         const char           *id);

GilOwnTask     *gil_own_task_read       (JsonObject           *item);
void            gil_own_task_free       (GilOwnTask           *self);
/* (transfer full) (array zero-terminated=1): ids, oldest first; of one stage, or of all for NULL */
char          **gil_own_task_list       (GilJournal           *journal,
                                         const char           *stage);
/* (transfer full): the id of the new task */
char           *gil_own_task_add        (GilJournal           *journal,
                                         const char           *stage,
                                         const char           *text);
void            gil_own_task_set_text   (GilJournal           *journal,
                                         const char           *id,
                                         const char           *text);

/* Questions of one's own. The answer to one is an answer like any other, by its id. */

/** A question of the user's own. */
typedef struct
{
  char *text;
  char *check;    /* (nullable): what is being checked */
  char *category; /* (nullable): id of a category of the content */
  char **stages;  /* ids of stages; may be empty */
} GilOwnQuestion;

GilOwnQuestion *gil_own_question_read   (JsonObject           *item);
void            gil_own_question_free   (GilOwnQuestion       *self);
/* Microseconds since 1970; 0 where it is not known */
gint64          gil_own_question_get_made (GilJournal         *journal,
                                         const char           *id);
/* (transfer full): the id of the new question */
char           *gil_own_question_add    (GilJournal           *journal,
                                         const GilOwnQuestion *question);
void            gil_own_question_set    (GilJournal           *journal,
                                         const char           *id,
                                         const GilOwnQuestion *question);

/* Memos, by the id of the role. */

#define GIL_MEMO_TEXT "text"

/* (transfer none) (nullable): NULL for what is blank */
const char     *gil_memo_get_text       (GilJournal           *journal,
                                         const char           *role);

/* Removing with a way back, which a toast offers. */

/** What was removed. */
typedef struct _GilRemoval GilRemoval;

/* (transfer full) (nullable): NULL where there was nothing. A question of one's own goes with its
 * answer. */
GilRemoval     *gil_removal_new         (GilJournal           *journal,
                                         GilJournalKind        kind,
                                         const char           *id);
void            gil_removal_undo        (GilRemoval           *self,
                                         GilJournal           *journal);
void            gil_removal_free        (GilRemoval           *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilOwnTask, gil_own_task_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilOwnQuestion, gil_own_question_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilRemoval, gil_removal_free)

G_END_DECLS
