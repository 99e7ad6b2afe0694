/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journal.h"

G_BEGIN_DECLS

/**
 * GilStoryPart:
 *
 * The texts of a story: a project or an event, told in STAR and what one made of it. Each is a plain
 * string in the item, under the name that gil_story_part_get_member() tells.
 */
typedef enum
{
  GIL_STORY_TITLE,
  GIL_STORY_SITUATION,
  GIL_STORY_TASK,
  GIL_STORY_ACTION,
  GIL_STORY_RESULT,
  GIL_STORY_REFLECTION,
  GIL_STORY_N_PARTS,
} GilStoryPart;

/* "title", "situation", … */
const char *gil_story_part_get_member (GilStoryPart  part);

/* (transfer full): the id of the new story */
char       *gil_story_add             (GilJournal   *journal,
                                       const char   *title);
/* (transfer none) (nullable): NULL for what is blank or is not there */
const char *gil_story_get             (GilJournal   *journal,
                                       const char   *id,
                                       GilStoryPart  part);
void        gil_story_set             (GilJournal   *journal,
                                       const char   *id,
                                       GilStoryPart  part,
                                       const char   *text);
/* How many of the five texts behind the title say something. */
guint       gil_story_count_told      (GilJournal   *journal,
                                       const char   *id);

G_END_DECLS
