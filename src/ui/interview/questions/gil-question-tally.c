/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-question-tally.h"

#include "gil-answer.h"

/* How many questions of each category there are and how many are ready. It follows what is written question
 * by question: a key pressed in an answer must not count ten thousand questions again. */
struct _GilQuestionTally
{
  GObject parent_instance;

  /* Owned references */
  GilQuestionList *questions;

  GHashTable *by_category; /* id → Count */
  GHashTable *ready;       /* ids of questions */
};

typedef struct
{
  guint n_ready;
  guint n_all;
} Count;

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GilQuestionTally, gil_question_tally, G_TYPE_OBJECT)

static gboolean
is_ready (GilQuestionTally *self,
          const char       *id)
{
  GilJournal *journal = gil_question_list_get_journal (self->questions);

  return gil_answer_get_status (journal, id) == GIL_ANSWER_READY;
}

static Count *
get_count (GilQuestionTally *self,
           const char       *category)
{
  Count *count = g_hash_table_lookup (self->by_category, category);

  if (count == NULL) {
    count = g_new0 (Count, 1);
    g_hash_table_insert (self->by_category, g_strdup (category), count);
  }

  return count;
}

static void
count_all (GilQuestionTally *self)
{
  GListModel *model = G_LIST_MODEL (self->questions);
  guint n = g_list_model_get_n_items (model);

  g_hash_table_remove_all (self->by_category);
  g_hash_table_remove_all (self->ready);
  for (guint i = 0; i < n; i++) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (model, i);
    const char *id = gil_question_get_id (question);
    Count *count = get_count (self, gil_question_get_category (question));

    count->n_all++;
    if (is_ready (self, id)) {
      count->n_ready++;
      g_hash_table_add (self->ready, g_strdup (id));
    }
  }
}

static void
items_changed_cb (GilQuestionTally *self)
{
  count_all (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
answer_changed_cb (GilQuestionTally *self,
                   guint             kind,
                   const char       *id)
{
  GilQuestion *question = gil_question_list_find (self->questions, id);
  gboolean ready = is_ready (self, id);

  if (question == NULL || ready == g_hash_table_contains (self->ready, id))
    return;

  if (ready) {
    get_count (self, gil_question_get_category (question))->n_ready++;
    g_hash_table_add (self->ready, g_strdup (id));
  } else {
    get_count (self, gil_question_get_category (question))->n_ready--;
    g_hash_table_remove (self->ready, id);
  }
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
gil_question_tally_finalize (GObject *object)
{
  GilQuestionTally *self = GIL_QUESTION_TALLY (object);

  g_hash_table_unref (self->by_category);
  g_hash_table_unref (self->ready);
  g_clear_object (&self->questions);

  G_OBJECT_CLASS (gil_question_tally_parent_class)->finalize (object);
}

static void
gil_question_tally_class_init (GilQuestionTallyClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gil_question_tally_finalize;

  /**
   * GilQuestionTally::changed:
   * @self: a tally
   *
   * Some number is another one.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gil_question_tally_init (GilQuestionTally *self)
{
  self->by_category = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->ready = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

GilQuestionTally *
gil_question_tally_new (GilQuestionList *questions)
{
  GilQuestionTally *self;

  g_return_val_if_fail (GIL_IS_QUESTION_LIST (questions), NULL);

  self = g_object_new (GIL_TYPE_QUESTION_TALLY, NULL);
  self->questions = g_object_ref (questions);
  count_all (self);
  g_signal_connect_object (questions, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_question_list_get_journal (questions), "changed::answers",
                           G_CALLBACK (answer_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

gboolean
gil_question_tally_get (GilQuestionTally *self,
                        const char       *category,
                        guint            *n_ready,
                        guint            *n_all)
{
  const Count *count;

  g_return_val_if_fail (GIL_IS_QUESTION_TALLY (self), FALSE);
  g_return_val_if_fail (category != NULL, FALSE);

  count = g_hash_table_lookup (self->by_category, category);
  *n_ready = count != NULL ? count->n_ready : 0;
  *n_all = count != NULL ? count->n_all : 0;

  return count != NULL;
}
