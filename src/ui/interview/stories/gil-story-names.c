/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-story-names.h"

#include <glib/gi18n.h>

#define FRAME "STAR"

/* A story is told in the steps of this frame; without the content there are still names for them. */
static const GilFrameStep *
find_step (GilCatalog   *catalog,
           GilStoryPart  part)
{
  GilFrame *frame = gil_catalog_find_frame (catalog, FRAME);
  const GilFrameStep *steps;
  gsize n_steps;

  if (frame == NULL || part < GIL_STORY_SITUATION)
    return NULL;

  steps = gil_frame_get_steps (frame, &n_steps);

  return n_steps == GIL_STORY_N_PARTS - GIL_STORY_SITUATION ? &steps[part - GIL_STORY_SITUATION] : NULL;
}

const char *
gil_story_name_part (GilCatalog   *catalog,
                     GilSettings  *settings,
                     GilStoryPart  part)
{
  const GilFrameStep *step = find_step (catalog, part);

  if (step != NULL)
    return gil_settings_get_primary_text (settings, &step->name);

  switch (part) {
  case GIL_STORY_TITLE:
    return _("Title");
  case GIL_STORY_SITUATION:
    return _("Situation");
  case GIL_STORY_TASK:
    return _("Your task");
  case GIL_STORY_ACTION:
    return _("What I did");
  case GIL_STORY_RESULT:
    return _("Result");
  case GIL_STORY_REFLECTION:
    return _("Reflection");
  case GIL_STORY_N_PARTS:
  default:
    g_return_val_if_reached ("");
  }
}

const char *
gil_story_hint_part (GilCatalog   *catalog,
                     GilSettings  *settings,
                     GilStoryPart  part)
{
  const GilFrameStep *step = find_step (catalog, part);

  return step != NULL ? gil_settings_get_primary_text (settings, &step->hint) : "";
}

char *
gil_story_name (GilJournal *journal,
                const char *id)
{
  const char *title = gil_story_get (journal, id, GIL_STORY_TITLE);

  return title != NULL ? g_strstrip (g_strdup (title)) : g_strdup (_("Untitled story"));
}

static char *
write_open (GilCatalog  *catalog,
            GilSettings *settings,
            GilJournal  *journal,
            const char  *id)
{
  g_autoptr (GString) parts = g_string_new (NULL);

  for (guint part = GIL_STORY_SITUATION; part < GIL_STORY_N_PARTS; part++) {
    if (gil_story_get (journal, id, part) == NULL)
      g_string_append_printf (parts, "%s%s", parts->len > 0 ? ", " : "",
                              gil_story_name_part (catalog, settings, part));
  }

  if (parts->len == 0)
    return g_strdup (_("All five parts written"));

  /* Translators: %s are the parts of a story, "Result, Reflection" */
  return g_strdup_printf (_("Still to write: %s"), parts->str);
}

char *
gil_story_describe (GilCatalog  *catalog,
                    GilSettings *settings,
                    GilJournal  *journal,
                    const char  *id)
{
  g_auto (GStrv) linking = gil_answer_find_linking (journal, GIL_ANSWER_STORIES, id);
  guint n = g_strv_length (linking);
  g_autofree char *open = write_open (catalog, settings, journal, id);
  g_autofree char *used = NULL;

  if (n == 0)
    return g_steal_pointer (&open);

  used = g_strdup_printf (ngettext ("In %u answer", "In %u answers", n), n);

  return g_strdup_printf ("%s · %s", open, used);
}
