/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-own.h"

#include "gil-answer.h"
#include "gil-item-member.h"

#define TEXT "text"
#define STAGE "stage"
#define DONE "done"
#define CHECK "check"
#define CATEGORY "category"
#define STAGES "stages"

/**
 * gil_task_is_done:
 * @journal: a journal
 * @id: id of a task, of the content or of the user's own
 *
 * Returns: whether it is ticked off
 */
gboolean
gil_task_is_done (GilJournal *journal,
                  const char *id)
{
  return gil_item_peek_flag (gil_journal_get (journal, GIL_JOURNAL_TASKS, id), DONE);
}

/**
 * gil_task_set_done:
 * @journal: a journal that is loaded
 * @id: id of a task, of the content or of the user's own
 * @done: whether it is ticked off
 */
void
gil_task_set_done (GilJournal *journal,
                   const char *id,
                   gboolean    done)
{
  gil_item_put (journal, GIL_JOURNAL_TASKS, id, DONE,
                done ? json_node_init_boolean (json_node_alloc (), TRUE) : NULL);
}

/**
 * gil_task_get_changed:
 * @journal: a journal
 * @id: id of a task
 *
 * Returns: when it was last changed, in microseconds since 1970; 0 if never
 */
gint64
gil_task_get_changed (GilJournal *journal,
                      const char *id)
{
  return gil_item_peek_time (gil_journal_get (journal, GIL_JOURNAL_TASKS, id), "changed");
}

/**
 * gil_own_task_read:
 * @item: (nullable): an item of %GIL_JOURNAL_TASKS
 *
 * Returns: (transfer full) (nullable): the task; %NULL where it is a tick at a task of the content, or
 *   has no text
 */
GilOwnTask *
gil_own_task_read (JsonObject *item)
{
  const char *text = gil_item_peek_text (item, TEXT);
  GilOwnTask *self;

  if (text == NULL)
    return NULL;

  self = g_new0 (GilOwnTask, 1);
  self->text = g_strdup (text);
  self->stage = g_strdup (gil_item_peek_text (item, STAGE));
  self->done = gil_item_peek_flag (item, DONE);

  return self;
}

/**
 * gil_own_task_free:
 * @self: (transfer full) (nullable): a task
 */
void
gil_own_task_free (GilOwnTask *self)
{
  if (self == NULL)
    return;

  g_free (self->text);
  g_free (self->stage);
  g_free (self);
}

/**
 * gil_own_task_list:
 * @journal: a journal
 * @stage: (nullable): id of a stage; %NULL for all
 *
 * Returns: (transfer full) (array zero-terminated=1): ids of the user's own tasks, oldest first
 */
char **
gil_own_task_list (GilJournal *journal,
                   const char *stage)
{
  g_auto (GStrv) ids = gil_journal_list (journal, GIL_JOURNAL_TASKS);
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();

  for (guint i = 0; ids[i] != NULL; i++) {
    JsonObject *item = gil_journal_get (journal, GIL_JOURNAL_TASKS, ids[i]);

    if (gil_item_peek_text (item, TEXT) != NULL
        && (stage == NULL || g_strcmp0 (gil_item_peek_text (item, STAGE), stage) == 0))
      g_strv_builder_add (found, ids[i]);
  }

  return g_strv_builder_end (found);
}

/**
 * gil_own_task_add:
 * @journal: a journal that is loaded
 * @stage: (nullable): id of the stage it belongs to
 * @text: what to do, not blank
 *
 * Returns: (transfer full): its id
 */
char *
gil_own_task_add (GilJournal *journal,
                  const char *stage,
                  const char *text)
{
  g_autoptr (JsonObject) members = json_object_new ();
  char *id = gil_journal_make_id ();

  json_object_set_string_member (members, TEXT, text);
  if (stage != NULL)
    json_object_set_string_member (members, STAGE, stage);
  gil_journal_set (journal, GIL_JOURNAL_TASKS, id, members);

  return id;
}

/**
 * gil_own_task_set_text:
 * @journal: a journal that is loaded
 * @id: id of a task of the user's own
 * @text: what to do, not blank
 */
void
gil_own_task_set_text (GilJournal *journal,
                       const char *id,
                       const char *text)
{
  gil_item_put_string (journal, GIL_JOURNAL_TASKS, id, TEXT, text);
}

/**
 * gil_own_question_read:
 * @item: (nullable): an item of %GIL_JOURNAL_QUESTIONS
 *
 * Returns: (transfer full) (nullable): the question; %NULL where it asks nothing
 */
GilOwnQuestion *
gil_own_question_read (JsonObject *item)
{
  const char *text = gil_item_peek_text (item, TEXT);
  GilOwnQuestion *self;

  if (text == NULL)
    return NULL;

  self = g_new0 (GilOwnQuestion, 1);
  self->text = g_strdup (text);
  self->check = g_strdup (gil_item_peek_text (item, CHECK));
  self->category = g_strdup (gil_item_peek_text (item, CATEGORY));
  self->stages = gil_item_dup_strings (item, STAGES);

  return self;
}

/**
 * gil_own_question_free:
 * @self: (transfer full) (nullable): a question
 */
void
gil_own_question_free (GilOwnQuestion *self)
{
  if (self == NULL)
    return;

  g_free (self->text);
  g_free (self->check);
  g_free (self->category);
  g_strfreev (self->stages);
  g_free (self);
}

/**
 * gil_own_question_get_made:
 * @journal: a journal
 * @id: id of a question of the user's own
 *
 * Returns: when it was made, in microseconds since 1970; 0 where that is not known
 */
gint64
gil_own_question_get_made (GilJournal *journal,
                           const char *id)
{
  return gil_item_peek_time (gil_journal_get (journal, GIL_JOURNAL_QUESTIONS, id), "made");
}

/* Sets a member, or takes it out where there is nothing for it. */
static void
set_or_null (JsonObject *members,
             const char *key,
             JsonNode   *value)
{
  json_object_set_member (members, key, value != NULL ? value : json_node_new (JSON_NODE_NULL));
}

static JsonNode *
new_string (const char *text)
{
  return text != NULL && *text != '\0' ? json_node_init_string (json_node_alloc (), text) : NULL;
}

/**
 * gil_own_question_set:
 * @journal: a journal that is loaded
 * @id: id of a question of the user's own
 * @question: what it becomes; its text is not blank
 */
void
gil_own_question_set (GilJournal           *journal,
                      const char           *id,
                      const GilOwnQuestion *question)
{
  g_autoptr (JsonObject) members = json_object_new ();

  json_object_set_string_member (members, TEXT, question->text);
  set_or_null (members, CHECK, new_string (question->check));
  set_or_null (members, CATEGORY, new_string (question->category));
  set_or_null (members, STAGES, gil_item_new_strings ((const char *const *) question->stages));
  gil_journal_set (journal, GIL_JOURNAL_QUESTIONS, id, members);
}

/**
 * gil_own_question_add:
 * @journal: a journal that is loaded
 * @question: the question; its text is not blank
 *
 * Returns: (transfer full): its id
 */
char *
gil_own_question_add (GilJournal           *journal,
                      const GilOwnQuestion *question)
{
  char *id = gil_journal_make_id ();

  gil_own_question_set (journal, id, question);

  return id;
}

/**
 * gil_memo_get_text:
 * @journal: a journal
 * @role: id of a role
 *
 * Returns: (transfer none) (nullable): the user's memo on it, valid until it changes; %NULL where it is
 *   blank
 */
const char *
gil_memo_get_text (GilJournal *journal,
                   const char *role)
{
  return gil_item_peek_text (gil_journal_get (journal, GIL_JOURNAL_MEMOS, role), GIL_MEMO_TEXT);
}

struct _GilRemoval
{
  GilJournalKind kind;
  char *id;
  JsonObject *item;
  JsonObject *answer; /* (nullable): to the question that was removed */
};

/**
 * gil_removal_new:
 * @journal: a journal that is loaded
 * @kind: a kind of items
 * @id: an id
 *
 * Removes an item in a way that can be undone. With a question of the user's own goes the answer to it.
 *
 * Returns: (transfer full) (nullable): what was removed; %NULL where there is no such item
 */
GilRemoval *
gil_removal_new (GilJournal     *journal,
                 GilJournalKind  kind,
                 const char     *id)
{
  JsonObject *item = gil_journal_remove (journal, kind, id);
  GilRemoval *self;

  if (item == NULL)
    return NULL;

  self = g_new0 (GilRemoval, 1);
  self->kind = kind;
  self->id = g_strdup (id);
  self->item = item;
  if (kind == GIL_JOURNAL_QUESTIONS)
    self->answer = gil_journal_remove (journal, GIL_JOURNAL_ANSWERS, id);

  return self;
}

/**
 * gil_removal_undo:
 * @self: what was removed
 * @journal: the journal it was removed from
 *
 * Puts it back.
 */
void
gil_removal_undo (GilRemoval *self,
                  GilJournal *journal)
{
  g_return_if_fail (self != NULL);

  if (self->answer != NULL)
    gil_journal_set (journal, GIL_JOURNAL_ANSWERS, self->id, self->answer);
  gil_journal_set (journal, self->kind, self->id, self->item);
}

/**
 * gil_removal_free:
 * @self: (transfer full) (nullable): what was removed
 */
void
gil_removal_free (GilRemoval *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  json_object_unref (self->item);
  g_clear_pointer (&self->answer, json_object_unref);
  g_free (self);
}
