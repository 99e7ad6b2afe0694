/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-answer.h"

#include "gil-item-member.h"

#define STATUS "status"
#define CONFIDENCE "confidence"
#define STAR "star"

static const char *const status_ids[] = {
  [GIL_ANSWER_NOT_STARTED] = "not-started",
  [GIL_ANSWER_DRAFT] = "draft",
  [GIL_ANSWER_PRACTISING] = "practising",
  [GIL_ANSWER_READY] = "ready",
};
G_STATIC_ASSERT (G_N_ELEMENTS (status_ids) == GIL_ANSWER_N_STATUSES);

static const char *const text_members[] = {
  GIL_ANSWER_KEYWORDS_EN, GIL_ANSWER_KEYWORDS_KO, GIL_ANSWER_TEXT_EN, GIL_ANSWER_TEXT_KO, NULL,
};

static JsonObject *
get_item (GilJournal *journal,
          const char *id)
{
  return gil_journal_get (journal, GIL_JOURNAL_ANSWERS, id);
}

static void
put (GilJournal *journal,
     const char *id,
     const char *member,
     JsonNode   *value)
{
  gil_item_put (journal, GIL_JOURNAL_ANSWERS, id, member, value);
}

/**
 * gil_answer_status_get_id:
 * @status: a status
 *
 * Returns: (transfer none): how it is written in the journal, "not-started"
 */
const char *
gil_answer_status_get_id (GilAnswerStatus status)
{
  g_return_val_if_fail ((guint) status < GIL_ANSWER_N_STATUSES, NULL);

  return status_ids[status];
}

static gboolean
item_has_text (JsonObject *item)
{
  for (guint i = 0; text_members[i] != NULL; i++) {
    if (gil_item_peek_text (item, text_members[i]) != NULL)
      return TRUE;
  }

  return FALSE;
}

/**
 * gil_answer_get_status:
 * @journal: a journal
 * @id: id of a question
 *
 * Returns: how far the user is with it: what was set, or else a draft where there is text, or else not
 * started
 */
GilAnswerStatus
gil_answer_get_status (GilJournal *journal,
                       const char *id)
{
  JsonObject *item = get_item (journal, id);
  const char *set = gil_item_peek_text (item, STATUS);

  for (guint i = 0; set != NULL && i < GIL_ANSWER_N_STATUSES; i++) {
    if (g_str_equal (set, status_ids[i]))
      return i;
  }

  return item_has_text (item) ? GIL_ANSWER_DRAFT : GIL_ANSWER_NOT_STARTED;
}

/**
 * gil_answer_set_status:
 * @journal: a journal that is loaded
 * @id: id of a question
 * @status: how far the user is with it
 *
 * Sets the status. Where it is what it would be by itself nothing is written, so that it goes on
 * following the text.
 */
void
gil_answer_set_status (GilJournal      *journal,
                       const char      *id,
                       GilAnswerStatus  status)
{
  GilAnswerStatus by_itself;
  JsonNode *value = NULL;

  g_return_if_fail ((guint) status < GIL_ANSWER_N_STATUSES);

  by_itself = gil_answer_has_text (journal, id) ? GIL_ANSWER_DRAFT : GIL_ANSWER_NOT_STARTED;
  if (status != by_itself)
    value = json_node_init_string (json_node_alloc (), status_ids[status]);
  put (journal, id, STATUS, value);
}

/**
 * gil_answer_get_confidence:
 * @journal: a journal
 * @id: id of a question
 *
 * Returns: how sure the user is of the answer, 1 to 5; 0 where that is not said
 */
guint
gil_answer_get_confidence (GilJournal *journal,
                           const char *id)
{
  return gil_item_peek_number (get_item (journal, id), CONFIDENCE, GIL_ANSWER_MOST_CONFIDENCE);
}

/**
 * gil_answer_set_confidence:
 * @journal: a journal that is loaded
 * @id: id of a question
 * @confidence: 1 to 5; 0 to say nothing
 */
void
gil_answer_set_confidence (GilJournal *journal,
                           const char *id,
                           guint       confidence)
{
  g_return_if_fail (confidence <= GIL_ANSWER_MOST_CONFIDENCE);

  put (journal, id, CONFIDENCE,
       confidence > 0 ? json_node_init_int (json_node_alloc (), confidence) : NULL);
}

/**
 * gil_answer_get_star:
 * @journal: a journal
 * @id: id of a question
 *
 * Returns: whether the user gave the question a star
 */
gboolean
gil_answer_get_star (GilJournal *journal,
                     const char *id)
{
  return gil_item_peek_flag (get_item (journal, id), STAR);
}

/**
 * gil_answer_set_star:
 * @journal: a journal that is loaded
 * @id: id of a question
 * @star: whether it has a star
 */
void
gil_answer_set_star (GilJournal *journal,
                     const char *id,
                     gboolean    star)
{
  put (journal, id, STAR, star ? json_node_init_boolean (json_node_alloc (), TRUE) : NULL);
}

/**
 * gil_answer_get_text:
 * @journal: a journal
 * @id: id of a question
 * @member: one of the four texts, %GIL_ANSWER_KEYWORDS_KO or another
 *
 * Returns: (transfer none) (nullable): the text, valid until the answer changes; %NULL where it is blank
 */
const char *
gil_answer_get_text (GilJournal *journal,
                     const char *id,
                     const char *member)
{
  return gil_item_peek_text (get_item (journal, id), member);
}

/**
 * gil_answer_has_text:
 * @journal: a journal
 * @id: id of a question
 *
 * Returns: whether any of the four texts says something
 */
gboolean
gil_answer_has_text (GilJournal *journal,
                     const char *id)
{
  return item_has_text (get_item (journal, id));
}

/**
 * gil_answer_get_links:
 * @journal: a journal
 * @id: id of a question
 * @member: %GIL_ANSWER_STORIES or %GIL_ANSWER_DECISIONS
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids of what the answer leans on, in the order
 *   added; they may have been removed since
 */
char **
gil_answer_get_links (GilJournal *journal,
                      const char *id,
                      const char *member)
{
  return gil_item_dup_strings (get_item (journal, id), member);
}

/**
 * gil_answer_add_link:
 * @journal: a journal that is loaded
 * @id: id of a question
 * @member: %GIL_ANSWER_STORIES or %GIL_ANSWER_DECISIONS
 * @linked: id of a story or a decision
 *
 * Adds a link behind the others; nothing happens where it is there already.
 */
void
gil_answer_add_link (GilJournal *journal,
                     const char *id,
                     const char *member,
                     const char *linked)
{
  g_auto (GStrv) links = gil_answer_get_links (journal, id, member);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) more = NULL;

  g_return_if_fail (linked != NULL);

  if (g_strv_contains ((const char *const *) links, linked))
    return;

  g_strv_builder_addv (builder, (const char **) links);
  g_strv_builder_add (builder, linked);
  more = g_strv_builder_end (builder);
  put (journal, id, member, gil_item_new_strings ((const char *const *) more));
}

/**
 * gil_answer_remove_link:
 * @journal: a journal that is loaded
 * @id: id of a question
 * @member: %GIL_ANSWER_STORIES or %GIL_ANSWER_DECISIONS
 * @linked: id of a story or a decision
 *
 * Takes a link out; nothing happens where it is not there.
 */
void
gil_answer_remove_link (GilJournal *journal,
                        const char *id,
                        const char *member,
                        const char *linked)
{
  g_auto (GStrv) links = gil_answer_get_links (journal, id, member);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) fewer = NULL;

  g_return_if_fail (linked != NULL);

  if (!g_strv_contains ((const char *const *) links, linked))
    return;

  for (guint i = 0; links[i] != NULL; i++) {
    if (!g_str_equal (links[i], linked))
      g_strv_builder_add (builder, links[i]);
  }
  fewer = g_strv_builder_end (builder);
  put (journal, id, member, gil_item_new_strings ((const char *const *) fewer));
}

/**
 * gil_answer_find_linking:
 * @journal: a journal
 * @member: %GIL_ANSWER_STORIES or %GIL_ANSWER_DECISIONS
 * @linked: id of a story or a decision
 *
 * Returns: (transfer full) (array zero-terminated=1): ids of the questions whose answers lean on it
 */
char **
gil_answer_find_linking (GilJournal *journal,
                         const char *member,
                         const char *linked)
{
  g_auto (GStrv) ids = gil_journal_list (journal, GIL_JOURNAL_ANSWERS);
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();

  g_return_val_if_fail (linked != NULL, NULL);

  for (guint i = 0; ids[i] != NULL; i++) {
    g_auto (GStrv) links = gil_answer_get_links (journal, ids[i], member);

    if (g_strv_contains ((const char *const *) links, linked))
      g_strv_builder_add (found, ids[i]);
  }

  return g_strv_builder_end (found);
}

/**
 * gil_answer_get_made:
 * @journal: a journal
 * @id: id of a question
 *
 * Returns: when the answer was begun, in microseconds since 1970; 0 where there is none
 */
gint64
gil_answer_get_made (GilJournal *journal,
                     const char *id)
{
  return gil_item_peek_time (get_item (journal, id), "made");
}

/**
 * gil_answer_get_changed:
 * @journal: a journal
 * @id: id of a question
 *
 * Returns: when the answer was last changed, in microseconds since 1970; 0 where there is none
 */
gint64
gil_answer_get_changed (GilJournal *journal,
                        const char *id)
{
  return gil_item_peek_time (get_item (journal, id), "changed");
}
