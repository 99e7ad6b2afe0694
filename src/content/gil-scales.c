/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-scales-private.h"

#include "gil-lang.h"
#include "gil-read-private.h"

/* What a number below all thresholds earns. */
#define WORST_GRADE "none"

static void
clear_scale (GilScale *scale)
{
  for (gsize i = 0; i < scale->n_levels; i++) {
    g_free (scale->levels[i].id);
    gil_text_clear (&scale->levels[i].name);
  }
  g_free (scale->levels);
}

static void
free_scale (gpointer data)
{
  clear_scale (data);
  g_free (data);
}

static void
clear_scales (gpointer data)
{
  GilScales *self = data;

  for (guint i = 0; i < GIL_N_SCALES; i++)
    clear_scale (&self->scale[i]);
  g_ptr_array_unref (self->renamed);
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

/* (transfer none): the levels of a scale under the names that the member @key gives them, where the
 * general ones would mislead; those it does not speak of keep theirs */
const GilScale *
gil_scales_rename (GilScales          *self,
                   GilScaleKind        kind,
                   const GilJsonPlace *at,
                   const char         *key)
{
  const GilScale *general = &self->scale[kind];
  g_autofree const char **ids = g_new0 (const char *, general->n_levels + 1);
  GilScale *scale = g_new0 (GilScale, 1);
  GilJsonPlace names;

  scale->n_levels = general->n_levels;
  scale->levels = g_memdup2 (general->levels, general->n_levels * sizeof (GilLevel));
  for (gsize i = 0; i < scale->n_levels; i++) {
    ids[i] = general->levels[i].id;
    scale->levels[i].id = g_strdup (general->levels[i].id);
    gil_text_copy (&scale->levels[i].name, &general->levels[i].name);
  }
  scale->unknown = gil_scale_find (scale, general->unknown->id);
  g_ptr_array_add (self->renamed, scale);

  if (gil_json_get_object (at, key, GIL_JSON_REQUIRED, &names)) {
    gil_json_check_keys (&names, ids);
    for (gsize i = 0; i < scale->n_levels; i++) {
      if (!gil_json_has (&names, ids[i]))
        continue;
      gil_text_clear (&scale->levels[i].name);
      gil_read_text (&names, ids[i], GIL_JSON_REQUIRED, &scale->levels[i].name);
    }
  }

  return scale;
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

  if (kind != GIL_SCALE_SUPPORT && (!worst || g_strcmp0 (worst->id, WORST_GRADE) != 0))
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
  static const char *const keys[] = { "support", "grade", "purpose", NULL };
  gsize n_problems = gil_problems_get_count (root->problems);
  g_autoptr (GilScales) self = g_rc_box_new0 (GilScales);
  GilJsonPlace scales;

  self->renamed = g_ptr_array_new_with_free_func (free_scale);
  if (!gil_json_get_object (root, "scales", GIL_JSON_REQUIRED, &scales))
    return NULL;

  gil_json_check_keys (&scales, keys);
  for (guint i = 0; i < GIL_N_SCALES; i++)
    read_scale (&scales, keys[i], &self->scale[i], i);

  if (gil_problems_get_count (root->problems) != n_problems)
    return NULL;

  return g_steal_pointer (&self);
}
