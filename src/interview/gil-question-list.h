/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-catalog.h"
#include "gil-journal.h"

G_BEGIN_DECLS

/* All questions, those of the content and the user's own, as #GilQuestion: category by category in
 * the order of the content, in each those of the content first and then the user's own, oldest
 * first; last the own ones of no category (%GIL_OWN_CATEGORY). It follows the journal. An own
 * question that is edited is another object at the same place. */
#define GIL_TYPE_QUESTION_LIST (gil_question_list_get_type ())
G_DECLARE_FINAL_TYPE (GilQuestionList, gil_question_list, GIL, QUESTION_LIST, GObject)

GilQuestionList *gil_question_list_new       (GilCatalog      *catalog,
                                              GilJournal      *journal);
GilCatalog      *gil_question_list_get_catalog (GilQuestionList *self);
GilJournal      *gil_question_list_get_journal (GilQuestionList *self);
/* (transfer none) (nullable) */
GilQuestion     *gil_question_list_find      (GilQuestionList *self,
                                              const char      *id);
/* The place of a question; FALSE where there is none with that id. */
gboolean         gil_question_list_find_position (GilQuestionList *self,
                                                  const char      *id,
                                                  guint           *position);
/* (transfer full) (array zero-terminated=1): ids of answers to questions that are no longer in the
 * list, oldest first */
char           **gil_question_list_find_lost (GilQuestionList *self);

G_END_DECLS
