/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-practice.h"

#include "gil-answer.h"
#include "gil-item-member.h"
#include "gil-journal-item.h"

#define QUESTION "question"
#define AT "at"
#define SECONDS "seconds"
#define RATING "rating"
#define SELF_CHECK "self_check"
#define CONFIDENCE "confidence"

/* Nobody speaks for longer than a day. */
#define MAX_SECONDS 86400
#define MAX_CHECK 2

static const char *const rating_ids[] = {
  [GIL_RATING_NONE] = NULL,
  [GIL_RATING_AGAIN] = "again",
  [GIL_RATING_HARD] = "hard",
  [GIL_RATING_GOOD] = "good",
  [GIL_RATING_EASY] = "easy",
};
G_STATIC_ASSERT (G_N_ELEMENTS (rating_ids) == GIL_N_RATINGS);

/**
 * gil_rating_get_id:
 * @rating: how an attempt went
 *
 * Returns: (transfer none) (nullable): how it is written in the journal, "again"; %NULL for none
 */
const char *
gil_rating_get_id (GilRating rating)
{
  g_return_val_if_fail ((guint) rating < GIL_N_RATINGS, NULL);

  return rating_ids[rating];
}

/**
 * gil_practice_free:
 * @self: (transfer full) (nullable): an attempt
 */
void
gil_practice_free (GilPractice *self)
{
  if (self == NULL)
    return;

  g_free (self->question);
  g_free (self);
}

/* The five points count only together. */
static void
read_checks (JsonObject  *item,
             GilPractice *self)
{
  JsonNode *node = json_object_get_member (item, SELF_CHECK);
  guint checks[GIL_PRACTICE_N_CHECKS];
  JsonArray *array;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return;
  array = json_node_get_array (node);
  if (json_array_get_length (array) != GIL_PRACTICE_N_CHECKS)
    return;

  for (guint i = 0; i < GIL_PRACTICE_N_CHECKS; i++) {
    JsonNode *element = json_array_get_element (array, i);

    if (!JSON_NODE_HOLDS_VALUE (element) || json_node_get_value_type (element) != G_TYPE_INT64
        || json_node_get_int (element) < 0 || json_node_get_int (element) > MAX_CHECK)
      return;
    checks[i] = (guint) json_node_get_int (element);
  }

  for (guint i = 0; i < GIL_PRACTICE_N_CHECKS; i++)
    self->self_check[i] = checks[i];
  self->checked = TRUE;
}

/**
 * gil_practice_read:
 * @item: (nullable): an item of %GIL_JOURNAL_PRACTICE
 *
 * Returns: (transfer full) (nullable): the attempt; %NULL where the question or the time is not known
 */
GilPractice *
gil_practice_read (JsonObject *item)
{
  const char *question = gil_item_peek_text (item, QUESTION);
  const char *rating = gil_item_peek_text (item, RATING);
  gint64 at = gil_item_peek_time (item, AT);
  GilPractice *self;

  if (question == NULL || at == 0)
    return NULL;

  self = g_new0 (GilPractice, 1);
  self->question = g_strdup (question);
  self->at = at;
  self->seconds = gil_item_peek_number (item, SECONDS, MAX_SECONDS);
  self->confidence = gil_item_peek_number (item, CONFIDENCE, GIL_ANSWER_MOST_CONFIDENCE);
  for (guint i = GIL_RATING_AGAIN; rating != NULL && i < GIL_N_RATINGS; i++) {
    if (g_str_equal (rating, rating_ids[i]))
      self->rating = i;
  }
  read_checks (item, self);

  return self;
}

/* (transfer full): its members; what is not known is left out */
static JsonObject *
write_members (const GilPractice *self)
{
  g_autofree char *at = gil_journal_time_format (self->at);
  JsonObject *members = json_object_new ();

  json_object_set_string_member (members, QUESTION, self->question);
  json_object_set_string_member (members, AT, at);
  if (self->seconds > 0)
    json_object_set_int_member (members, SECONDS, self->seconds);
  if (self->rating != GIL_RATING_NONE)
    json_object_set_string_member (members, RATING, gil_rating_get_id (self->rating));
  if (self->confidence > 0)
    json_object_set_int_member (members, CONFIDENCE, self->confidence);
  if (self->checked) {
    JsonArray *checks = json_array_new ();

    for (guint i = 0; i < GIL_PRACTICE_N_CHECKS; i++)
      json_array_add_int_element (checks, self->self_check[i]);
    json_object_set_array_member (members, SELF_CHECK, checks);
  }

  return members;
}

/**
 * gil_practice_log:
 * @journal: a journal that is loaded
 * @practice: an attempt
 *
 * Returns: (transfer full): the id of its item
 */
char *
gil_practice_log (GilJournal        *journal,
                  const GilPractice *practice)
{
  g_autoptr (JsonObject) members = write_members (practice);
  char *id = gil_journal_make_id ();

  gil_journal_set (journal, GIL_JOURNAL_PRACTICE, id, members);

  return id;
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  const GilPractice *one = *(const GilPractice *const *) a;
  const GilPractice *two = *(const GilPractice *const *) b;

  return one->at < two->at ? -1 : one->at > two->at;
}

/**
 * gil_practice_list:
 * @journal: a journal
 * @question: (nullable): id of a question; %NULL for all
 *
 * Returns: (transfer full) (element-type GilPractice): the attempts that can be read, oldest first
 */
GPtrArray *
gil_practice_list (GilJournal *journal,
                   const char *question)
{
  g_auto (GStrv) ids = gil_journal_list (journal, GIL_JOURNAL_PRACTICE);
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) gil_practice_free);

  for (guint i = 0; ids[i] != NULL; i++) {
    g_autoptr (GilPractice) practice
      = gil_practice_read (gil_journal_get (journal, GIL_JOURNAL_PRACTICE, ids[i]));

    if (practice != NULL && (question == NULL || g_str_equal (practice->question, question)))
      g_ptr_array_add (list, g_steal_pointer (&practice));
  }
  g_ptr_array_sort (list, compare_times);

  return list;
}
