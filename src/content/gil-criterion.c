/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-criterion-private.h"

#include <string.h>

#include "gil-framework-private.h"
#include "gil-lang.h"

struct _GilCriterion
{
  GObject parent_instance;

  char *id;
  gsize index;
  GilText name;
  GilText description;
  char *group;
  GilText group_name;
  GilScaleKind kind;
  GilScales *scales;
  const GilScale *scale; /* one of the scales, under names of its own where it has any */
  char **levels; /* ids of the levels it may have */
  GilMeasure measure;
};

G_DEFINE_FINAL_TYPE (GilCriterion, gil_criterion, G_TYPE_OBJECT)

static void
clear_measure (GilMeasure *measure)
{
  g_free (measure->number);
  g_free (measure->thresholds);
  gil_text_clear (&measure->sentence);
  gil_text_clear (&measure->through_sentence);
  gil_text_clear (&measure->absent);
  if (measure->and)
    clear_measure (measure->and);
  g_free (measure->and);
}

static void
gil_criterion_finalize (GObject *object)
{
  GilCriterion *self = GIL_CRITERION (object);

  g_free (self->id);
  gil_text_clear (&self->name);
  gil_text_clear (&self->description);
  g_free (self->group);
  gil_text_clear (&self->group_name);
  g_clear_pointer (&self->scales, gil_scales_unref);
  g_strfreev (self->levels);
  clear_measure (&self->measure);

  G_OBJECT_CLASS (gil_criterion_parent_class)->finalize (object);
}

static void
gil_criterion_class_init (GilCriterionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gil_criterion_finalize;
}

static void
gil_criterion_init (GilCriterion *self)
{
}

/* The levels of its scale, without those that others have for themselves. */
static void
read_levels (GilCriterion       *self,
             const GilJsonPlace *at,
             GHashTable         *reserved)
{
  const GilScale *scale = gil_criterion_get_scale (self);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) own = NULL;

  for (gsize i = 0; i < scale->n_levels; i++)
    g_hash_table_add (known, scale->levels[i].id);

  if (gil_json_has (at, "levels"))
    gil_read_references (at, "levels", known, "level", &own);

  for (gsize i = 0; i < scale->n_levels; i++) {
    const char *id = scale->levels[i].id;

    if (!g_hash_table_contains (reserved, id) ||
        (own && g_strv_contains ((const char *const *) own, id)))
      g_strv_builder_add (builder, id);
  }

  self->levels = g_strv_builder_end (builder);
}

/* Thresholds are read in the order of the scale, whatever the order in the file. */
static void
read_thresholds (GilCriterion       *self,
                 GilMeasure         *measure,
                 const GilJsonPlace *at)
{
  const GilScale *scale = gil_criterion_get_scale (self);
  GilJsonPlace thresholds;
  g_autofree const char **ids = g_new0 (const char *, scale->n_levels + 1);
  gsize n_ids = 0;

  if (!gil_json_get_object (at, "thresholds", GIL_JSON_REQUIRED, &thresholds))
    return;

  measure->thresholds = g_new0 (GilThreshold, scale->n_levels);

  for (gsize i = 0; i < scale->n_levels; i++) {
    const GilLevel *level = &scale->levels[i];
    GilThreshold *last = measure->thresholds + measure->n_thresholds;
    double bound;

    /* A value of 0 is what is left below the thresholds. */
    if (!level->known || level->value <= 0)
      continue;

    ids[n_ids++] = level->id;
    if (!gil_json_get_number (&thresholds, level->id, GIL_JSON_OPTIONAL, 0,
                              GIL_FRAMEWORK_MAX_NUMBER, &bound))
      continue;

    if (measure->n_thresholds > 0 &&
        (measure->less ? bound <= last[-1].bound : bound >= last[-1].bound))
      gil_json_report (&thresholds, level->id,
                       measure->less
                         ? gil_say ("must be more than that of \"%s\"", "\"%s\"의 값보다 커야 해요")
                         : gil_say ("must be less than that of \"%s\"", "\"%s\"의 값보다 작아야 해요"),
                       last[-1].level->id);

    *last = (GilThreshold) { level, bound };
    measure->n_thresholds++;
  }

  gil_json_check_keys (&thresholds, ids);
  if (measure->n_thresholds == 0)
    gil_json_report (&thresholds, NULL, gil_say ("must not be empty", "비어 있으면 안 돼요"));
}

/* A text that says @placeholder in each language. */
static void
read_sentence (const GilJsonPlace *at,
               const char         *key,
               const char         *placeholder,
               GilText            *sentence)
{
  if (!gil_read_text (at, key, GIL_JSON_REQUIRED, sentence))
    return;

  if (!strstr (sentence->en, placeholder) || !strstr (sentence->ko, placeholder))
    gil_json_report (at, key,
                     gil_say ("must have %s in each language", "두 언어에 모두 %s 표시가 있어야 해요"),
                     placeholder);
}

static void
read_number_measure (GilCriterion       *self,
                     GilMeasure         *measure,
                     const GilJsonPlace *place)
{
  static const char *const betters[] = { "more", "less", NULL };
  static const char *const throughs[] = { "add", "bound", NULL };
  guint choice;

  if (!g_strv_contains (gil_framework_number_ids, measure->number))
    gil_json_report (place, "number",
                     gil_say ("there is no number \"%s\"", "그런 수치가 없어요: \"%s\""),
                     measure->number);

  if (gil_json_get_choice (place, "better", GIL_JSON_REQUIRED, betters, &choice))
    measure->less = choice == 1;
  if (gil_json_get_choice (place, "through", GIL_JSON_OPTIONAL, throughs, &choice)) {
    measure->through = choice == 0 ? GIL_THROUGH_ADD : GIL_THROUGH_BOUND;
    read_sentence (place, "through_sentence", "{name}", &measure->through_sentence);
  } else if (!gil_json_has (place, "through") && gil_json_has (place, "through_sentence")) {
    gil_json_report (place, "through_sentence",
                     gil_say ("is only beside \"through\"", "\"through\"가 있을 때만 적어요"));
  }
  if (gil_json_has (place, "missing"))
    gil_criterion_read_level (self, place, "missing", &measure->missing);
  read_thresholds (self, measure, place);
  read_sentence (place, "sentence", "{value}", &measure->sentence);
}

/* @is_second: whether it is what another measure has in "and" */
static void
read_measure (GilCriterion       *self,
              GilMeasure         *measure,
              const GilJsonPlace *place,
              gboolean            is_second)
{
  static const char *const keys[] = { "number", "better", "thresholds", "through", "through_sentence",
                                      "missing", "sentence", "absent", "and", NULL };
  GilJsonPlace second;
  const char *number;

  gil_json_check_keys (place, keys);
  gil_read_text (place, "absent", GIL_JSON_REQUIRED, &measure->absent);

  /* Without a number only the note on its absence is of use. */
  if (!gil_json_get_string (place, "number", GIL_JSON_NULLABLE, &number))
    return;

  measure->number = g_strdup (number);
  read_number_measure (self, measure, place);

  if (!gil_json_get_object (place, "and", GIL_JSON_OPTIONAL, &second))
    return;

  if (is_second) {
    gil_json_report (place, "and", gil_say ("goes no deeper than two measures",
                                            "지표는 두 개까지만 겹칠 수 있어요"));
    return;
  }
  measure->and = g_new0 (GilMeasure, 1);
  read_measure (self, measure->and, &second, TRUE);
}

/* A #GilItemReader with a #GilCriterionContext. */
GObject *
gil_criterion_read (const GilJsonPlace *at,
                    const char         *id,
                    gpointer            context)
{
  static const char *const keys[] = { "id", "name", "description", "group", "scale", "levels",
                                      "level_names", "measure", NULL };
  static const char *const kinds[] = { "support", "grade", NULL };
  GilCriterionContext *reading = context;
  GilCriterion *self;
  GilJsonPlace measure;
  guint kind = 0;

  if (!gil_json_check_keys (at, keys))
    return NULL;

  self = g_object_new (GIL_TYPE_CRITERION, NULL);
  self->id = g_strdup (id);
  self->index = reading->n_read++;
  self->scales = gil_scales_ref (reading->scales);
  gil_read_text (at, "name", GIL_JSON_REQUIRED, &self->name);
  gil_read_text (at, "description", GIL_JSON_REQUIRED, &self->description);
  gil_names_read_member (reading->groups, at, "group", &self->group, &self->group_name);

  self->scale = &self->scales->scale[GIL_SCALE_SUPPORT];
  if (gil_json_get_choice (at, "scale", GIL_JSON_REQUIRED, kinds, &kind)) {
    self->kind = kind;
    self->scale = gil_json_has (at, "level_names")
                    ? gil_scales_rename (self->scales, kind, at, "level_names")
                    : &self->scales->scale[kind];
    read_levels (self, at, reading->reserved);
    if (kind != GIL_SCALE_GRADE) {
      if (gil_json_has (at, "measure"))
        gil_json_report (at, "measure",
                         gil_say ("is only for the scale \"grade\"", "척도가 \"grade\"일 때만 적어요"));
    } else if (gil_json_get_object (at, "measure", GIL_JSON_REQUIRED, &measure)) {
      read_measure (self, &self->measure, &measure, FALSE);
    }
  }

  return G_OBJECT (self);
}

const GilMeasure *
gil_criterion_get_measure (GilCriterion *self)
{
  return &self->measure;
}

const GilScale *
gil_criterion_get_scale (GilCriterion *self)
{
  return self->scale;
}

/* Reads the id of a level this criterion may have. */
gboolean
gil_criterion_read_level (GilCriterion        *self,
                          const GilJsonPlace  *at,
                          const char          *key,
                          const GilLevel     **level)
{
  guint choice;

  if (!gil_json_get_choice (at, key, GIL_JSON_REQUIRED, (const char *const *) self->levels,
                            &choice))
    return FALSE;

  *level = gil_scale_find (gil_criterion_get_scale (self), self->levels[choice]);
  return TRUE;
}

const char *
gil_criterion_get_id (GilCriterion *self)
{
  g_return_val_if_fail (GIL_IS_CRITERION (self), NULL);

  return self->id;
}

gsize
gil_criterion_get_index (GilCriterion *self)
{
  g_return_val_if_fail (GIL_IS_CRITERION (self), 0);

  return self->index;
}

const GilText *
gil_criterion_get_name (GilCriterion *self)
{
  g_return_val_if_fail (GIL_IS_CRITERION (self), NULL);

  return &self->name;
}

const GilText *
gil_criterion_get_description (GilCriterion *self)
{
  g_return_val_if_fail (GIL_IS_CRITERION (self), NULL);

  return &self->description;
}

/* The id of its group; criteria of a group follow one another. */
const char *
gil_criterion_get_group (GilCriterion *self)
{
  g_return_val_if_fail (GIL_IS_CRITERION (self), NULL);

  return self->group;
}

const GilText *
gil_criterion_get_group_name (GilCriterion *self)
{
  g_return_val_if_fail (GIL_IS_CRITERION (self), NULL);

  return &self->group_name;
}

gboolean
gil_criterion_is_graded (GilCriterion *self)
{
  g_return_val_if_fail (GIL_IS_CRITERION (self), FALSE);

  return self->kind == GIL_SCALE_GRADE;
}

/* The level of its scale with this id. (nullable) */
const GilLevel *
gil_criterion_find_level (GilCriterion *self,
                          const char   *id)
{
  g_return_val_if_fail (GIL_IS_CRITERION (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return gil_scale_find (gil_criterion_get_scale (self), id);
}

gboolean
gil_criterion_has_facts (GilCriterion *self)
{
  g_return_val_if_fail (GIL_IS_CRITERION (self), FALSE);

  return self->kind == GIL_SCALE_SUPPORT || self->measure.number != NULL;
}

gboolean
gil_criterion_less_is_better (GilCriterion *self)
{
  g_return_val_if_fail (GIL_IS_CRITERION (self), FALSE);

  return self->measure.less;
}

/* The bounds that earn a level under Today, best first; NULL where nothing is computed. (nullable) */
const GilThreshold *
gil_criterion_get_thresholds (GilCriterion *self,
                              gsize        *n_thresholds)
{
  g_return_val_if_fail (GIL_IS_CRITERION (self), NULL);
  g_return_val_if_fail (n_thresholds != NULL, NULL);

  *n_thresholds = self->measure.n_thresholds;
  return self->measure.thresholds;
}

gboolean
gil_criterion_get_second_bound (GilCriterion   *self,
                                const GilLevel *level,
                                double         *bound)
{
  const GilMeasure *second;

  g_return_val_if_fail (GIL_IS_CRITERION (self), FALSE);
  g_return_val_if_fail (bound != NULL, FALSE);

  second = self->measure.and;
  for (gsize i = 0; second != NULL && i < second->n_thresholds; i++) {
    if (second->thresholds[i].level == level) {
      *bound = second->thresholds[i].bound;
      return TRUE;
    }
  }

  return FALSE;
}
