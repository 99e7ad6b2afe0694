/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-question-private.h"

struct _GilStage
{
  GObject parent_instance;

  char *id;
  GilText name;
};

G_DEFINE_FINAL_TYPE (GilStage, gil_stage, G_TYPE_OBJECT)

static void
gil_stage_finalize (GObject *object)
{
  GilStage *self = GIL_STAGE (object);

  g_free (self->id);
  gil_text_clear (&self->name);

  G_OBJECT_CLASS (gil_stage_parent_class)->finalize (object);
}

static void
gil_stage_class_init (GilStageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gil_stage_finalize;
}

static void
gil_stage_init (GilStage *self)
{
}

/* A #GilItemReader for stages.json. */
GObject *
gil_stage_read (const GilJsonPlace *at,
                const char         *id,
                gpointer            context)
{
  static const char *const keys[] = { "id", "name", NULL };
  GilStage *self;

  if (!gil_json_check_keys (at, keys))
    return NULL;

  self = g_object_new (GIL_TYPE_STAGE, NULL);
  self->id = g_strdup (id);
  gil_read_text (at, "name", GIL_JSON_REQUIRED, &self->name);

  return G_OBJECT (self);
}

/**
 * gil_stage_get_id:
 * @self: a stage
 *
 * Returns: (transfer none): "PREP"
 */
const char *
gil_stage_get_id (GilStage *self)
{
  g_return_val_if_fail (GIL_IS_STAGE (self), NULL);

  return self->id;
}

/**
 * gil_stage_get_name:
 * @self: a stage
 *
 * Returns: (transfer none): its name
 */
const GilText *
gil_stage_get_name (GilStage *self)
{
  g_return_val_if_fail (GIL_IS_STAGE (self), NULL);

  return &self->name;
}
