/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-question-private.h"

#include "gil-lang.h"

struct _GilFrame
{
  GObject parent_instance;

  char *id;
  GilText name;
  GilText line;
  GilFrameStep *steps;
  gsize n_steps;
  guint seconds;
};

G_DEFINE_FINAL_TYPE (GilFrame, gil_frame, G_TYPE_OBJECT)

static void
gil_frame_finalize (GObject *object)
{
  GilFrame *self = GIL_FRAME (object);

  for (gsize i = 0; i < self->n_steps; i++) {
    gil_text_clear (&self->steps[i].name);
    gil_text_clear (&self->steps[i].hint);
  }
  g_free (self->steps);
  g_free (self->id);
  gil_text_clear (&self->name);
  gil_text_clear (&self->line);

  G_OBJECT_CLASS (gil_frame_parent_class)->finalize (object);
}

static void
gil_frame_class_init (GilFrameClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gil_frame_finalize;
}

static void
gil_frame_init (GilFrame *self)
{
}

static void
read_step (const GilJsonPlace *at,
           GilFrameStep       *step)
{
  static const char *const keys[] = { "name", "hint", NULL };

  if (!gil_json_check_keys (at, keys))
    return;

  gil_read_text (at, "name", GIL_JSON_REQUIRED, &step->name);
  gil_read_text (at, "hint", GIL_JSON_REQUIRED, &step->hint);
}

/* A #GilItemReader for frames.json. */
GObject *
gil_frame_read (const GilJsonPlace *at,
                const char         *id,
                gpointer            context)
{
  static const char *const keys[] = { "id", "name", "line", "steps", "seconds", NULL };
  GilJsonPlace list, element;
  GilFrame *self;
  gint64 seconds = 0;

  if (!gil_json_check_keys (at, keys))
    return NULL;

  self = g_object_new (GIL_TYPE_FRAME, NULL);
  self->id = g_strdup (id);
  gil_read_text (at, "name", GIL_JSON_REQUIRED, &self->name);
  gil_read_text (at, "line", GIL_JSON_REQUIRED, &self->line);
  if (gil_json_get_array (at, "steps", GIL_JSON_REQUIRED, &list)) {
    self->n_steps = gil_json_get_length (&list);
    self->steps = g_new0 (GilFrameStep, self->n_steps);
    if (self->n_steps == 0)
      gil_json_report (&list, NULL, gil_say ("must not be empty", "비어 있으면 안 돼요"));
    for (gsize i = 0; i < self->n_steps; i++) {
      gil_json_get_element (&list, i, &element);
      read_step (&element, &self->steps[i]);
    }
  }
  if (gil_json_get_int (at, "seconds", GIL_JSON_REQUIRED, GIL_LEAST_SECONDS, GIL_MOST_SECONDS,
                        &seconds))
    self->seconds = (guint) seconds;

  return G_OBJECT (self);
}

const char *
gil_frame_get_id (GilFrame *self)
{
  g_return_val_if_fail (GIL_IS_FRAME (self), NULL);

  return self->id;
}

const GilText *
gil_frame_get_name (GilFrame *self)
{
  g_return_val_if_fail (GIL_IS_FRAME (self), NULL);

  return &self->name;
}

const GilText *
gil_frame_get_line (GilFrame *self)
{
  g_return_val_if_fail (GIL_IS_FRAME (self), NULL);

  return &self->line;
}

const GilFrameStep *
gil_frame_get_steps (GilFrame *self,
                     gsize    *n_steps)
{
  g_return_val_if_fail (n_steps != NULL, NULL);
  *n_steps = 0;
  g_return_val_if_fail (GIL_IS_FRAME (self), NULL);

  *n_steps = self->n_steps;
  return self->steps;
}

guint
gil_frame_get_seconds (GilFrame *self)
{
  g_return_val_if_fail (GIL_IS_FRAME (self), 0);

  return self->seconds;
}
