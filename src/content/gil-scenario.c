/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-scenario-private.h"

#include "gil-lang.h"

struct _GilScenario
{
  GObject parent_instance;

  char *id;
  GilText name;
  GilText condition;
  GilText reading;
  GilText evidence_note;
  GilText today_note;
  char **recommended;
  char **excluded;
  GilWant *wants;
  const GilPurpose *purpose; /* (nullable): borrowed from the criteria */
  gsize n_wants;
};

G_DEFINE_FINAL_TYPE (GilScenario, gil_scenario, G_TYPE_OBJECT)

static void
gil_scenario_finalize (GObject *object)
{
  GilScenario *self = GIL_SCENARIO (object);

  g_free (self->id);
  gil_text_clear (&self->name);
  gil_text_clear (&self->condition);
  gil_text_clear (&self->reading);
  gil_text_clear (&self->evidence_note);
  gil_text_clear (&self->today_note);
  g_strfreev (self->recommended);
  g_strfreev (self->excluded);
  g_free (self->wants);

  G_OBJECT_CLASS (gil_scenario_parent_class)->finalize (object);
}

static void
gil_scenario_class_init (GilScenarioClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gil_scenario_finalize;
}

static void
gil_scenario_init (GilScenario *self)
{
}

static void
read_wants (GilScenario        *self,
            const GilJsonPlace *at,
            const char         *key,
            GilWant             want,
            GilCriteria        *criteria)
{
  g_auto (GStrv) ids = NULL;

  if (!gil_read_references (at, key, criteria->items.by_id, "criterion", &ids))
    return;

  for (guint i = 0; ids[i]; i++) {
    GilCriterion *criterion = g_hash_table_lookup (criteria->items.by_id, ids[i]);
    gsize index = gil_criterion_get_index (criterion);

    if (self->wants[index] != GIL_WANT_OFF)
      gil_json_report (at, key,
                       gil_say ("\"%s\" is a must already", "이미 필수인 기준이에요: \"%s\""), ids[i]);
    else
      self->wants[index] = want;
  }
}

/* A #GilItemReader with a #GilScenarioContext. */
GObject *
gil_scenario_read (const GilJsonPlace *at,
                   const char         *id,
                   gpointer            context)
{
  static const char *const keys[] = { "id", "name", "condition", "must", "nice", "recommended",
                                      "excluded", "purpose", "reading", "evidence_note", "today_note",
                                      NULL };
  GilScenarioContext *known = context;
  GilScenario *self;

  if (!gil_json_check_keys (at, keys))
    return NULL;

  self = g_object_new (GIL_TYPE_SCENARIO, NULL);
  self->id = g_strdup (id);
  self->n_wants = g_list_model_get_n_items (G_LIST_MODEL (known->criteria->items.list));
  self->wants = g_new0 (GilWant, self->n_wants);
  gil_read_text (at, "name", GIL_JSON_REQUIRED, &self->name);
  gil_read_text (at, "condition", GIL_JSON_REQUIRED, &self->condition);
  read_wants (self, at, "must", GIL_WANT_MUST, known->criteria);
  read_wants (self, at, "nice", GIL_WANT_NICE, known->criteria);
  gil_read_references (at, "recommended", known->frameworks, "framework", &self->recommended);
  gil_read_references (at, "excluded", known->frameworks, "framework", &self->excluded);
  self->purpose = gil_criteria_read_purpose (known->criteria, at);
  gil_read_text (at, "reading", GIL_JSON_REQUIRED, &self->reading);
  gil_read_text (at, "evidence_note", GIL_JSON_REQUIRED, &self->evidence_note);
  gil_read_text (at, "today_note", GIL_JSON_REQUIRED, &self->today_note);

  return G_OBJECT (self);
}

const char *
gil_scenario_get_id (GilScenario *self)
{
  g_return_val_if_fail (GIL_IS_SCENARIO (self), NULL);

  return self->id;
}

const GilText *
gil_scenario_get_name (GilScenario *self)
{
  g_return_val_if_fail (GIL_IS_SCENARIO (self), NULL);

  return &self->name;
}

const GilText *
gil_scenario_get_condition (GilScenario *self)
{
  g_return_val_if_fail (GIL_IS_SCENARIO (self), NULL);

  return &self->condition;
}

const GilText *
gil_scenario_get_reading (GilScenario *self)
{
  g_return_val_if_fail (GIL_IS_SCENARIO (self), NULL);

  return &self->reading;
}

const GilText *
gil_scenario_get_evidence_note (GilScenario *self)
{
  g_return_val_if_fail (GIL_IS_SCENARIO (self), NULL);

  return &self->evidence_note;
}

const GilText *
gil_scenario_get_today_note (GilScenario *self)
{
  g_return_val_if_fail (GIL_IS_SCENARIO (self), NULL);

  return &self->today_note;
}

const char *const *
gil_scenario_get_recommended (GilScenario *self)
{
  g_return_val_if_fail (GIL_IS_SCENARIO (self), NULL);

  return (const char *const *) self->recommended;
}

const char *const *
gil_scenario_get_excluded (GilScenario *self)
{
  g_return_val_if_fail (GIL_IS_SCENARIO (self), NULL);

  return (const char *const *) self->excluded;
}

/* What is built in it; NULL where the rule does not say. (nullable) */
const GilPurpose *
gil_scenario_get_purpose (GilScenario *self)
{
  g_return_val_if_fail (GIL_IS_SCENARIO (self), NULL);

  return self->purpose;
}

GilWant
gil_scenario_get_want (GilScenario *self,
                       gsize        criterion)
{
  g_return_val_if_fail (GIL_IS_SCENARIO (self), GIL_WANT_OFF);
  g_return_val_if_fail (criterion < self->n_wants, GIL_WANT_OFF);

  return self->wants[criterion];
}
