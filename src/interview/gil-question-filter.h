/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-answer.h"
#include "gil-question-list.h"

G_BEGIN_DECLS

/**
 * GilQuestionFilter:
 * @category: (nullable): id of a category
 * @stage: (nullable): id of a stage
 * @role: (nullable): id of a role; a question that every role is asked matches each
 * @has_status: whether @status counts
 * @status: how far one is
 * @must_have: only the must-haves
 * @starred: only those with a star
 * @own: only the user's own
 *
 * Which questions to show; all zeros shows all. An own question without stages matches every stage.
 */
typedef struct
{
  char *category;
  char *stage;
  char *role;
  gboolean has_status;
  GilAnswerStatus status;
  gboolean must_have;
  gboolean starred;
  gboolean own;
} GilQuestionFilter;

/**
 * GilQuestionCounts:
 * @n_matches: how many match the filter
 * @n_all: how many there are
 * @by_category: (element-type utf8 guint): by id
 * @by_stage: (element-type utf8 guint): by id, without @at_every_stage
 * @at_every_stage: own ones that name no stage
 * @by_role: (element-type utf8 guint): by id, without @of_every_role
 * @of_every_role: those that every role is asked
 * @any_category: with any category
 * @any_stage: with any stage
 * @any_role: with any role
 * @by_status: by status
 * @any_status: with any status
 * @must_have: with the must-haves only
 * @starred: with a star only
 * @own: the user's own only
 *
 * How many would be shown if one thing of the filter were changed to this and the rest stayed.
 */
typedef struct
{
  guint n_matches;
  guint n_all;
  GHashTable *by_category;
  GHashTable *by_stage;
  guint at_every_stage;
  GHashTable *by_role;
  guint of_every_role;
  guint any_category;
  guint any_stage;
  guint any_role;
  guint by_status[GIL_ANSWER_N_STATUSES];
  guint any_status;
  guint must_have;
  guint starred;
  guint own;
} GilQuestionCounts;

void               gil_question_filter_clear    (GilQuestionFilter       *self);
gboolean           gil_question_filter_is_empty (const GilQuestionFilter *self);
gboolean           gil_question_filter_matches  (const GilQuestionFilter *self,
                                                 GilQuestion             *question,
                                                 GilJournal              *journal);

/* @questions: (element-type GilQuestion) */
GilQuestionCounts *gil_question_counts_new      (const GilQuestionFilter *filter,
                                                 GListModel              *questions,
                                                 GilJournal              *journal);
void               gil_question_counts_free     (GilQuestionCounts       *self);
/* How many would be shown if the filter asked for this one. */
guint              gil_question_counts_get_category (const GilQuestionCounts *self,
                                                     const char              *id);
guint              gil_question_counts_get_stage    (const GilQuestionCounts *self,
                                                     const char              *id);
guint              gil_question_counts_get_role     (const GilQuestionCounts *self,
                                                     const char              *id);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GilQuestionFilter, gil_question_filter_clear)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilQuestionCounts, gil_question_counts_free)

G_END_DECLS
