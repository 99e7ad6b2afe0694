/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-question-match.h"

#include "gil-lost-questions.h"

/* A filter of a list for GilQuestion: lets through what a GilQuestionFilter asks for. What is written in the
 * meantime it does not follow. */
struct _GilQuestionMatch
{
  GtkFilter parent_instance;

  /* Owned references */
  GilJournal *journal;

  GilQuestionFilter wanted;
};

G_DEFINE_FINAL_TYPE (GilQuestionMatch, gil_question_match, GTK_TYPE_FILTER)

static gboolean
gil_question_match_match (GtkFilter *filter,
                          gpointer   item)
{
  GilQuestionMatch *self = GIL_QUESTION_MATCH (filter);
  const GilQuestionFilter *wanted = &self->wanted;

  /* What is lost has but its id and the answer: it is of no stage, no role, and nobody's. */
  if (gil_question_is_lost (item)
      && (wanted->category != NULL || wanted->stage != NULL || wanted->role != NULL || wanted->own))
    return FALSE;

  return gil_question_filter_matches (wanted, item, self->journal);
}

static void
gil_question_match_finalize (GObject *object)
{
  GilQuestionMatch *self = GIL_QUESTION_MATCH (object);

  gil_question_filter_clear (&self->wanted);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (gil_question_match_parent_class)->finalize (object);
}

static void
gil_question_match_class_init (GilQuestionMatchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gil_question_match_finalize;
  GTK_FILTER_CLASS (klass)->match = gil_question_match_match;
}

static void
gil_question_match_init (GilQuestionMatch *self)
{
}

GilQuestionMatch *
gil_question_match_new (GilJournal *journal)
{
  GilQuestionMatch *self;

  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);

  self = g_object_new (GIL_TYPE_QUESTION_MATCH, NULL);
  self->journal = g_object_ref (journal);

  return self;
}

const GilQuestionFilter *
gil_question_match_get_wanted (GilQuestionMatch *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION_MATCH (self), NULL);

  return &self->wanted;
}

void
gil_question_match_set_wanted (GilQuestionMatch        *self,
                               const GilQuestionFilter *wanted)
{
  GilQuestionFilter next;

  g_return_if_fail (GIL_IS_QUESTION_MATCH (self));
  g_return_if_fail (wanted != NULL);

  next = *wanted;
  next.category = g_strdup (wanted->category);
  next.stage = g_strdup (wanted->stage);
  next.role = g_strdup (wanted->role);
  gil_question_filter_clear (&self->wanted);
  self->wanted = next;

  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}
