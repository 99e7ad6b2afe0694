/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-lost-questions.h"

/* Stand-ins for the questions that are answered and no longer in the list: all that is known of them is the
 * id and the answer. It follows the list and its journal. */
struct _GilLostQuestions
{
  GObject parent_instance;

  /* Owned references */
  GilQuestionList *questions;
  GListStore *store; /* GilQuestion */
};

G_DEFINE_FINAL_TYPE (GilLostQuestions, gil_lost_questions, G_TYPE_OBJECT)

static GilQuestion *
stand_in_new (const char *id)
{
  char en[] = "No longer in the list";
  char ko[] = "이제 목록에 없는 질문";
  const GilText name = { en, ko };

  return gil_question_new_own (id, id, NULL, GIL_LOST_CATEGORY, &name, NULL);
}

static gboolean
find_position (GilLostQuestions *self,
               const char       *id,
               guint            *position)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->store));

  for (*position = 0; *position < n; *position += 1) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (G_LIST_MODEL (self->store), *position);

    if (g_str_equal (gil_question_get_id (question), id))
      return TRUE;
  }

  return FALSE;
}

static void
list_all (GilLostQuestions *self)
{
  g_auto (GStrv) ids = gil_question_list_find_lost (self->questions);
  g_autoptr (GPtrArray) lost = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_now = g_list_model_get_n_items (G_LIST_MODEL (self->store));

  for (guint i = 0; ids[i] != NULL; i++)
    g_ptr_array_add (lost, stand_in_new (ids[i]));
  if (lost->len > 0 || n_now > 0)
    g_list_store_splice (self->store, 0, n_now, lost->pdata, lost->len);
}

/* With every key that is pressed in an answer; so it looks at this one only. */
static void
answer_changed_cb (GilLostQuestions *self,
                   guint             kind,
                   const char       *id)
{
  GilJournal *journal = gil_question_list_get_journal (self->questions);
  gboolean lost, listed;
  guint position;

  if (gil_question_list_find (self->questions, id) != NULL)
    return;

  lost = gil_journal_get (journal, GIL_JOURNAL_ANSWERS, id) != NULL;
  listed = find_position (self, id, &position);
  if (lost && !listed) {
    g_autoptr (GilQuestion) question = stand_in_new (id);

    g_list_store_append (self->store, question);
  } else if (!lost && listed) {
    g_list_store_remove (self->store, position);
  }
}

static void
gil_lost_questions_dispose (GObject *object)
{
  GilLostQuestions *self = GIL_LOST_QUESTIONS (object);

  g_clear_object (&self->store);
  g_clear_object (&self->questions);

  G_OBJECT_CLASS (gil_lost_questions_parent_class)->dispose (object);
}

static void
gil_lost_questions_class_init (GilLostQuestionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gil_lost_questions_dispose;
}

static void
gil_lost_questions_init (GilLostQuestions *self)
{
  self->store = g_list_store_new (GIL_TYPE_QUESTION);
}

GilLostQuestions *
gil_lost_questions_new (GilQuestionList *questions)
{
  GilLostQuestions *self;

  g_return_val_if_fail (GIL_IS_QUESTION_LIST (questions), NULL);

  self = g_object_new (GIL_TYPE_LOST_QUESTIONS, NULL);
  self->questions = g_object_ref (questions);
  list_all (self);
  /* After all who have these and those in one list: they take one change at a time. */
  g_signal_connect_object (questions, "items-changed", G_CALLBACK (list_all), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (gil_question_list_get_journal (questions), "changed::answers",
                           G_CALLBACK (answer_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

GListModel *
gil_lost_questions_get_model (GilLostQuestions *self)
{
  g_return_val_if_fail (GIL_IS_LOST_QUESTIONS (self), NULL);

  return G_LIST_MODEL (self->store);
}

GilQuestion *
gil_lost_questions_find (GilLostQuestions *self,
                         const char       *id)
{
  guint position;

  g_return_val_if_fail (GIL_IS_LOST_QUESTIONS (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (!find_position (self, id, &position))
    return NULL;

  return g_list_model_get_item (G_LIST_MODEL (self->store), position);
}

gboolean
gil_question_is_lost (GilQuestion *question)
{
  return g_str_equal (gil_question_get_category (question), GIL_LOST_CATEGORY);
}
