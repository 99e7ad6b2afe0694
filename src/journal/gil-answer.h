/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journal.h"

G_BEGIN_DECLS

/* The user's answer to a question of the content or of the user's own, by the id of the question.
 * Functions that read give nothing where something of a wrong kind is written; those that write
 * leave every other member as it is, and an item with nothing in it is removed. */

/* The texts of an answer, as the members of its item are called: plain strings. */
#define GIL_ANSWER_KEYWORDS_EN "keywords_en"
#define GIL_ANSWER_KEYWORDS_KO "keywords_ko"
#define GIL_ANSWER_TEXT_EN "text_en"
#define GIL_ANSWER_TEXT_KO "text_ko"

/* What an answer leans on: lists of ids. */
#define GIL_ANSWER_STORIES "stories"
#define GIL_ANSWER_DECISIONS "decisions"

#define GIL_ANSWER_MOST_CONFIDENCE 5

/** How far one is with a question. */
typedef enum
{
  GIL_ANSWER_NOT_STARTED,
  GIL_ANSWER_DRAFT,
  GIL_ANSWER_PRACTISING,
  GIL_ANSWER_READY,
  GIL_ANSWER_N_STATUSES,
} GilAnswerStatus;

/* "not-started", "draft", "practising", "ready" */
const char      *gil_answer_status_get_id  (GilAnswerStatus   status);

/* What the user set; where nothing is set, a draft when there is text, else not started. */
GilAnswerStatus  gil_answer_get_status     (GilJournal       *journal,
                                            const char       *id);
void             gil_answer_set_status     (GilJournal       *journal,
                                            const char       *id,
                                            GilAnswerStatus   status);
/* 1 to 5; 0: not said */
guint            gil_answer_get_confidence (GilJournal       *journal,
                                            const char       *id);
void             gil_answer_set_confidence (GilJournal       *journal,
                                            const char       *id,
                                            guint             confidence);
gboolean         gil_answer_get_star       (GilJournal       *journal,
                                            const char       *id);
void             gil_answer_set_star       (GilJournal       *journal,
                                            const char       *id,
                                            gboolean          star);
/* (transfer none) (nullable): one of the four texts; NULL for what is blank */
const char      *gil_answer_get_text       (GilJournal       *journal,
                                            const char       *id,
                                            const char       *member);
/* Whether any of the four texts says something. */
gboolean         gil_answer_has_text       (GilJournal       *journal,
                                            const char       *id);
/* (transfer full) (array zero-terminated=1): ids of stories or decisions, by the member; what they
 * name need not be there */
char           **gil_answer_get_links      (GilJournal       *journal,
                                            const char       *id,
                                            const char       *member);
void             gil_answer_add_link       (GilJournal       *journal,
                                            const char       *id,
                                            const char       *member,
                                            const char       *linked);
void             gil_answer_remove_link    (GilJournal       *journal,
                                            const char       *id,
                                            const char       *member,
                                            const char       *linked);
/* (transfer full) (array zero-terminated=1): the questions whose answers lean on it */
char           **gil_answer_find_linking   (GilJournal       *journal,
                                            const char       *member,
                                            const char       *linked);
/* Microseconds since 1970; 0 where there is no answer */
gint64           gil_answer_get_made       (GilJournal       *journal,
                                            const char       *id);
gint64           gil_answer_get_changed    (GilJournal       *journal,
                                            const char       *id);

G_END_DECLS
