/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-story.h"

#include "gil-item-member.h"

static const char *const members[] = {
  [GIL_STORY_TITLE] = "title",
  [GIL_STORY_SITUATION] = "situation",
  [GIL_STORY_TASK] = "task",
  [GIL_STORY_ACTION] = "action",
  [GIL_STORY_RESULT] = "result",
  [GIL_STORY_REFLECTION] = "reflection",
};
G_STATIC_ASSERT (G_N_ELEMENTS (members) == GIL_STORY_N_PARTS);

/**
 * gil_story_part_get_member:
 * @part: a part of a story
 *
 * Returns: (transfer none): the member of the item that holds it, "situation"
 */
const char *
gil_story_part_get_member (GilStoryPart part)
{
  g_return_val_if_fail ((guint) part < GIL_STORY_N_PARTS, NULL);

  return members[part];
}

/**
 * gil_story_add:
 * @journal: a journal that is loaded
 * @title: what it is called, not empty
 *
 * Returns: (transfer full): its id
 */
char *
gil_story_add (GilJournal *journal,
               const char *title)
{
  char *id = gil_journal_make_id ();

  gil_story_set (journal, id, GIL_STORY_TITLE, title);

  return id;
}

/**
 * gil_story_get:
 * @journal: a journal
 * @id: id of a story
 * @part: a part of it
 *
 * Returns: (transfer none) (nullable): the text, valid until the story changes; %NULL where it is blank
 */
const char *
gil_story_get (GilJournal   *journal,
               const char   *id,
               GilStoryPart  part)
{
  g_return_val_if_fail ((guint) part < GIL_STORY_N_PARTS, NULL);

  return gil_item_peek_text (gil_journal_get (journal, GIL_JOURNAL_STORIES, id), members[part]);
}

/**
 * gil_story_set:
 * @journal: a journal that is loaded
 * @id: id of a story
 * @part: a part of it
 * @text: (nullable): the text; %NULL to take it out
 */
void
gil_story_set (GilJournal   *journal,
               const char   *id,
               GilStoryPart  part,
               const char   *text)
{
  g_return_if_fail ((guint) part < GIL_STORY_N_PARTS);

  gil_item_put_string (journal, GIL_JOURNAL_STORIES, id, members[part], text);
}

/**
 * gil_story_count_told:
 * @journal: a journal
 * @id: id of a story
 *
 * Returns: how many of the five texts behind the title say something
 */
guint
gil_story_count_told (GilJournal *journal,
                      const char *id)
{
  guint n_told = 0;

  for (guint part = GIL_STORY_SITUATION; part < GIL_STORY_N_PARTS; part++)
    n_told += gil_story_get (journal, id, part) != NULL;

  return n_told;
}
