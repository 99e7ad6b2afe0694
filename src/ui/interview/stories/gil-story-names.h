/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-answer.h"
#include "gil-catalog.h"
#include "gil-settings.h"
#include "gil-story.h"

G_BEGIN_DECLS

const char *gil_story_name_part  (GilCatalog   *catalog,
                                  GilSettings  *settings,
                                  GilStoryPart  part);
const char *gil_story_hint_part  (GilCatalog   *catalog,
                                  GilSettings  *settings,
                                  GilStoryPart  part);
char       *gil_story_name       (GilJournal   *journal,
                                  const char   *id);
char       *gil_story_describe   (GilCatalog   *catalog,
                                  GilSettings  *settings,
                                  GilJournal   *journal,
                                  const char   *id);

G_END_DECLS
