/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-scales-private.h"

#include "gil-lang.h"
#include "gil-read-private.h"

/* What a number below all thresholds earns. */
#define WORST_GRADE "none"

static void
clear_scales (gpointer data)
{
  GilScales *self = data;

  for (guint i = 0; i < GIL_N_SCALES; i++) {
    for (gsize k = 0; k < self->scale[i].n_levels; k++) {
      g_free (self->scale[i].levels[k].id);
      gil_text_clear (&self->scale[i].levels[k].name);
    }
    g_free (self->scale[i].levels);
  }
}

GilScales *
gil_scales_ref (GilScales *self)
{
  return g_rc_box_acquire (self);
}

void
gil_scales_unref (GilScales *self)
{
  g_rc_box_release_full (self, clear_scales);
}

/* (nullable): the level with this id */
const GilLevel *
gil_scale_find (const GilScale *self,
                const char     *id)
{
  for (gsize i = 0; i < self->n_levels; i++) {
    if (g_strcmp0 (self->levels[i].id, id) == 0)
      return &self->levels[i];
  }

  return NULL;
}

static void
read_level (const GilJsonPlace *at,
            GHashTable         *seen,
            GilLevel           *level)
{
  static const char *const keys[] = { "id", "value", "name", NULL };
  const char *id = NULL;

  if (!gil_json_check_keys (at, keys))
    return;

  if (gil_read_id (at, GIL_ID_WORDS, seen, &id))
    level->id = g_strdup (id);
  level->known = gil_json_get_number (at, "value", GIL_JSON_NULLABLE, 0, 1, &level->value);
  gil_read_text (at, "name", GIL_JSON_REQUIRED, &level->name);
}

/* Whether the levels make a scale: best first, with one unknown. */
static void
check_scale (const GilJsonPlace *list,
             GilScale           *scale,
             GilScaleKind        kind)
{
  const GilLevel *worst = NULL;

  scale->unknown = gil_scale_find (scale, "unknown");
  if (!scale->unknown)
    gil_json_report (list, NULL, gil_say ("there is no level \"unknown\"", "\"unknown\" 수준이 없어요"));

  for (gsize i = 0; i < scale->n_levels; i++) {
    const GilLevel *level = &scale->levels[i];
    GilJsonPlace at;

    gil_json_get_element (list, i, &at);

    if (level->known != (level != scale->unknown))
      gil_json_report (&at, "value",
                       gil_say ("must be null for \"unknown\", and for it alone",
                                "\"unknown\"일 때만 null이어야 해요"));
    else if (level->known && worst && level->value > worst->value)
      gil_json_report (&at, "value",
                       gil_say ("must not be above the level before it", "바로 앞 수준보다 높으면 안 돼요"));

    if (level->known && level != scale->unknown)
      worst = level;
  }

  if (kind == GIL_SCALE_GRADE && (!worst || g_strcmp0 (worst->id, WORST_GRADE) != 0))
    gil_json_report (list, NULL,
                     gil_say ("the last level with a value must be \"%s\"",
                              "값이 있는 마지막 수준은 \"%s\"이어야 해요"), WORST_GRADE);
}

static void
read_scale (const GilJsonPlace *scales,
            const char         *key,
            GilScale           *scale,
            GilScaleKind        kind)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  gsize n_problems = gil_problems_get_count (scales->problems);
  GilJsonPlace list, at;

  if (!gil_json_get_array (scales, key, GIL_JSON_REQUIRED, &list))
    return;

  scale->n_levels = gil_json_get_length (&list);
  scale->levels = g_new0 (GilLevel, scale->n_levels);

  for (gsize i = 0; i < scale->n_levels; i++) {
    gil_json_get_element (&list, i, &at);
    read_level (&at, seen, &scale->levels[i]);
  }

  if (gil_problems_get_count (scales->problems) == n_problems)
    check_scale (&list, scale, kind);
}

/* Reads the member "scales". (transfer full) (nullable) */
GilScales *
gil_scales_read (const GilJsonPlace *root)
{
  static const char *const keys[] = { "support", "grade", NULL };
  gsize n_problems = gil_problems_get_count (root->problems);
  g_autoptr (GilScales) self = g_rc_box_new0 (GilScales);
  GilJsonPlace scales;

  if (!gil_json_get_object (root, "scales", GIL_JSON_REQUIRED, &scales))
    return NULL;

  gil_json_check_keys (&scales, keys);
  for (guint i = 0; i < GIL_N_SCALES; i++)
    read_scale (&scales, keys[i], &self->scale[i], i);

  if (gil_problems_get_count (root->problems) != n_problems)
    return NULL;

  return g_steal_pointer (&self);
}
