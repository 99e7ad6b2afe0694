/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-question-private.h"

#include "gil-lang.h"

struct _GilStage
{
  GObject parent_instance;

  char *id;
  GilText name;
  GilText looks_at;
  GilStageTask *tasks;
  gsize n_tasks;
};

G_DEFINE_FINAL_TYPE (GilStage, gil_stage, G_TYPE_OBJECT)

static void
gil_stage_finalize (GObject *object)
{
  GilStage *self = GIL_STAGE (object);

  for (gsize i = 0; i < self->n_tasks; i++) {
    g_free (self->tasks[i].id);
    gil_text_clear (&self->tasks[i].text);
    gil_text_clear (&self->tasks[i].why);
    g_strfreev (self->tasks[i].evidence);
  }
  g_free (self->tasks);
  g_free (self->id);
  gil_text_clear (&self->name);
  gil_text_clear (&self->looks_at);

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

static void
read_task (const GilJsonPlace *at,
           GHashTable         *seen,
           GilStageTask       *task)
{
  static const char *const keys[] = { "id", "text", "why", "evidence", NULL };
  const char *id;

  if (!gil_json_check_keys (at, keys))
    return;

  if (gil_read_id (at, GIL_ID_WORDS, seen, &id))
    task->id = g_strdup (id);
  gil_read_text (at, "text", GIL_JSON_REQUIRED, &task->text);
  gil_read_text (at, "why", GIL_JSON_REQUIRED, &task->why);
  if (gil_json_has (at, "evidence"))
    gil_read_evidence (at, 1, &task->evidence);
}

/* A #GilItemReader for stages.json. @seen_tasks: (type GHashTable): ids of the tasks of all stages,
 * which the journal knows by them alone. */
GObject *
gil_stage_read (const GilJsonPlace *at,
                const char         *id,
                gpointer            seen_tasks)
{
  static const char *const keys[] = { "id", "name", "looks_at", "tasks", NULL };
  GilJsonPlace list, element;
  GilStage *self;

  if (!gil_json_check_keys (at, keys))
    return NULL;

  self = g_object_new (GIL_TYPE_STAGE, NULL);
  self->id = g_strdup (id);
  gil_read_text (at, "name", GIL_JSON_REQUIRED, &self->name);
  gil_read_text (at, "looks_at", GIL_JSON_OPTIONAL, &self->looks_at);
  if (gil_json_get_array (at, "tasks", GIL_JSON_REQUIRED, &list)) {
    self->n_tasks = gil_json_get_length (&list);
    self->tasks = g_new0 (GilStageTask, self->n_tasks);
    if (self->n_tasks == 0)
      gil_json_report (&list, NULL, gil_say ("must not be empty", "비어 있으면 안 돼요"));
    for (gsize i = 0; i < self->n_tasks; i++) {
      gil_json_get_element (&list, i, &element);
      read_task (&element, seen_tasks, &self->tasks[i]);
    }
  }

  return G_OBJECT (self);
}

const char *
gil_stage_get_id (GilStage *self)
{
  g_return_val_if_fail (GIL_IS_STAGE (self), NULL);

  return self->id;
}

const GilText *
gil_stage_get_name (GilStage *self)
{
  g_return_val_if_fail (GIL_IS_STAGE (self), NULL);

  return &self->name;
}

/* What companies look at; unset for the last stage. */
const GilText *
gil_stage_get_looks_at (GilStage *self)
{
  g_return_val_if_fail (GIL_IS_STAGE (self), NULL);

  return &self->looks_at;
}

const GilStageTask *
gil_stage_get_tasks (GilStage *self,
                     gsize    *n_tasks)
{
  g_return_val_if_fail (n_tasks != NULL, NULL);
  *n_tasks = 0;
  g_return_val_if_fail (GIL_IS_STAGE (self), NULL);

  *n_tasks = self->n_tasks;
  return self->tasks;
}
