/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-question-filter.h"

/* What can be asked for, each by itself. */
typedef enum
{
  BY_CATEGORY,
  BY_STAGE,
  BY_ROLE,
  BY_STATUS,
  MUST_HAVE,
  STARRED,
  OWN,
  N_THINGS,
} Thing;

/* Makes it one that shows all. */
void
gil_question_filter_clear (GilQuestionFilter *self)
{
  g_free (self->category);
  g_free (self->stage);
  g_free (self->role);
  *self = (GilQuestionFilter) { 0 };
}

gboolean
gil_question_filter_is_empty (const GilQuestionFilter *self)
{
  return self->category == NULL && self->stage == NULL && self->role == NULL && !self->has_status
         && !self->must_have && !self->starred && !self->own;
}

static gboolean
is_at_stage (GilQuestion *question,
             const char  *stage)
{
  const char *const *stages = gil_question_get_stages (question);

  return (gil_question_is_own (question) && stages[0] == NULL) || g_strv_contains (stages, stage);
}

static gboolean
is_asked_of (GilQuestion *question,
             const char  *role)
{
  const char *const *roles = gil_question_get_roles (question);

  return roles[0] == NULL || g_strv_contains (roles, role);
}

/* How many things keep the question from being shown, and which the last of them is. @status: how far
 * one is with it. */
static guint
count_misses (const GilQuestionFilter *self,
              GilQuestion             *question,
              GilJournal              *journal,
              GilAnswerStatus          status,
              Thing                   *missed)
{
  const gboolean passes[N_THINGS] = {
    [BY_CATEGORY] = self->category == NULL
                    || g_str_equal (gil_question_get_category (question), self->category),
    [BY_STAGE] = self->stage == NULL || is_at_stage (question, self->stage),
    [BY_ROLE] = self->role == NULL || is_asked_of (question, self->role),
    [BY_STATUS] = !self->has_status || status == self->status,
    [MUST_HAVE] = !self->must_have || gil_question_is_must_have (question),
    [STARRED] = !self->starred || gil_answer_get_star (journal, gil_question_get_id (question)),
    [OWN] = !self->own || gil_question_is_own (question),
  };
  guint n_missed = 0;

  for (guint i = 0; i < N_THINGS; i++) {
    if (!passes[i]) {
      n_missed++;
      *missed = i;
    }
  }

  return n_missed;
}

gboolean
gil_question_filter_matches (const GilQuestionFilter *self,
                             GilQuestion             *question,
                             GilJournal              *journal)
{
  GilAnswerStatus status = GIL_ANSWER_NOT_STARTED;
  Thing missed;

  /* The cheap ones would do for most; but what is written is looked up only where it counts. */
  if (self->has_status)
    status = gil_answer_get_status (journal, gil_question_get_id (question));

  return count_misses (self, question, journal, status, &missed) == 0;
}

static void
add_one (GHashTable *counts,
         const char *id)
{
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, id));

  g_hash_table_insert (counts, g_strdup (id), GUINT_TO_POINTER (n + 1));
}

static void
count_question (GilQuestionCounts       *self,
                const GilQuestionFilter *filter,
                GilQuestion             *question,
                GilJournal              *journal)
{
  const char *id = gil_question_get_id (question);
  GilAnswerStatus status = gil_answer_get_status (journal, id);
  const char *const *roles = gil_question_get_roles (question);
  const char *const *stages = gil_question_get_stages (question);
  Thing missed = N_THINGS;
  guint n_missed = count_misses (filter, question, journal, status, &missed);

  self->n_all++;
  if (n_missed > 1)
    return;

  /* What misses one thing only would be shown if that were asked for otherwise. */
  if (n_missed == 0)
    self->n_matches++;
  if (n_missed == 0 || missed == BY_CATEGORY) {
    self->any_category++;
    add_one (self->by_category, gil_question_get_category (question));
  }
  if (n_missed == 0 || missed == BY_STAGE) {
    self->any_stage++;
    for (guint i = 0; stages[i] != NULL; i++)
      add_one (self->by_stage, stages[i]);
    if (stages[0] == NULL && gil_question_is_own (question))
      self->at_every_stage++;
  }
  if (n_missed == 0 || missed == BY_ROLE) {
    self->any_role++;
    for (guint i = 0; roles[i] != NULL; i++)
      add_one (self->by_role, roles[i]);
    if (roles[0] == NULL)
      self->of_every_role++;
  }
  if (n_missed == 0 || missed == BY_STATUS) {
    self->any_status++;
    self->by_status[status]++;
  }
  if ((n_missed == 0 || missed == MUST_HAVE) && gil_question_is_must_have (question))
    self->must_have++;
  if ((n_missed == 0 || missed == STARRED) && gil_answer_get_star (journal, id))
    self->starred++;
  if ((n_missed == 0 || missed == OWN) && gil_question_is_own (question))
    self->own++;
}

/* Counts how many questions each other choice would show, in one go through the questions. (transfer
 * full) */
GilQuestionCounts *
gil_question_counts_new (const GilQuestionFilter *filter,
                         GListModel              *questions,
                         GilJournal              *journal)
{
  GilQuestionCounts *self = g_new0 (GilQuestionCounts, 1);
  guint n = g_list_model_get_n_items (questions);

  self->by_category = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->by_stage = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->by_role = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < n; i++) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (questions, i);

    count_question (self, filter, question, journal);
  }

  return self;
}

void
gil_question_counts_free (GilQuestionCounts *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->by_category);
  g_hash_table_unref (self->by_stage);
  g_hash_table_unref (self->by_role);
  g_free (self);
}

guint
gil_question_counts_get_category (const GilQuestionCounts *self,
                                  const char              *id)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->by_category, id));
}

guint
gil_question_counts_get_stage (const GilQuestionCounts *self,
                               const char              *id)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->by_stage, id)) + self->at_every_stage;
}

guint
gil_question_counts_get_role (const GilQuestionCounts *self,
                              const char              *id)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->by_role, id)) + self->of_every_role;
}
