/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-history-private.h"

#include "gil-remark-private.h"

static void
clear_event (GilTimelineEvent *event)
{
  g_free (event->id);
  gil_text_clear (&event->when);
  gil_text_clear (&event->title);
  gil_remarks_free (event->items, event->n_items);
  g_strfreev (event->roles);
}

static void
clear_timeline (gpointer data)
{
  GilTimeline *timeline = data;

  g_free (timeline->id);
  gil_text_clear (&timeline->title);
  gil_text_clear (&timeline->line);
  for (gsize i = 0; i < timeline->n_events; i++)
    clear_event (&timeline->events[i]);
  g_free (timeline->events);
}

GArray *
gil_history_new (void)
{
  GArray *timelines = g_array_new (FALSE, TRUE, sizeof (GilTimeline));

  g_array_set_clear_func (timelines, clear_timeline);

  return timelines;
}

static void
read_event (const GilJsonPlace *at,
            GHashTable         *roles,
            GHashTable         *seen,
            GilTimelineEvent   *event)
{
  static const char *const keys[] = { "id", "when", "title", "items", "roles", NULL };
  static const GilRemarkShape shape = { .first = GIL_ROLE_PART_NONE };
  const char *id;

  if (!gil_json_check_keys (at, keys))
    return;

  if (gil_read_id (at, GIL_ID_WORDS, seen, &id))
    event->id = g_strdup (id);
  gil_read_text (at, "when", GIL_JSON_REQUIRED, &event->when);
  gil_read_text (at, "title", GIL_JSON_REQUIRED, &event->title);
  gil_read_remarks (at, "items", GIL_JSON_REQUIRED, &shape, roles, &event->items, &event->n_items);
  gil_read_references (at, "roles", roles, "role", &event->roles);
}

/* A story with a hole is none: a timeline in which any event is unsound is left out. */
static void
read_timeline (const GilJsonPlace *at,
               GHashTable         *roles,
               GHashTable         *seen,
               GArray             *timelines)
{
  static const char *const keys[] = { "id", "title", "line", "events", NULL };
  g_autoptr (GHashTable) seen_events = g_hash_table_new (g_str_hash, g_str_equal);
  gsize n_problems = gil_problems_get_count (at->problems);
  GilTimeline timeline = { 0 };
  GilJsonPlace list, element;
  const char *id;

  if (!gil_json_check_keys (at, keys))
    return;

  if (gil_read_id (at, GIL_ID_WORDS, seen, &id))
    timeline.id = g_strdup (id);
  gil_read_text (at, "title", GIL_JSON_REQUIRED, &timeline.title);
  gil_read_text (at, "line", GIL_JSON_REQUIRED, &timeline.line);
  if (gil_json_get_array (at, "events", GIL_JSON_REQUIRED, &list)) {
    timeline.n_events = gil_json_get_length (&list);
    timeline.events = g_new0 (GilTimelineEvent, timeline.n_events);
    for (gsize i = 0; i < timeline.n_events; i++) {
      gil_json_get_element (&list, i, &element);
      read_event (&element, roles, seen_events, &timeline.events[i]);
    }
  }

  if (gil_problems_get_count (at->problems) == n_problems)
    g_array_append_val (timelines, timeline);
  else
    clear_timeline (&timeline);
}

/* Reads history.json. @roles: (element-type utf8 GilRole): roles by id. */
void
gil_history_read (const GilJsonPlace *root,
                  GHashTable         *roles,
                  GArray             *timelines)
{
  static const char *const keys[] = { "format", "timelines", NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GilJsonPlace list, at;

  if (!gil_json_check_keys (root, keys) || !gil_read_format (root) ||
      !gil_json_get_array (root, "timelines", GIL_JSON_REQUIRED, &list))
    return;

  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    /* Nothing more would be told, and a hostile list can be very long. */
    if (gil_problems_get_count (root->problems) > GIL_PROBLEMS_MAX)
      break;

    gil_json_get_element (&list, i, &at);
    read_timeline (&at, roles, seen, timelines);
  }
}
