/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-question-private.h"

struct _GilQuestion
{
  GObject parent_instance;

  char *id;
  GilText text;
  GilText check;
  char *category;
  GilText category_name;
  char **roles;
  char **stages;
  gboolean must_have;
};

G_DEFINE_FINAL_TYPE (GilQuestion, gil_question, G_TYPE_OBJECT)

typedef struct
{
  const GilQuestionContext *known;
  GHashTable *categories; /* id → GilText */
} Reading;

static void
gil_question_finalize (GObject *object)
{
  GilQuestion *self = GIL_QUESTION (object);

  g_free (self->id);
  gil_text_clear (&self->text);
  gil_text_clear (&self->check);
  g_free (self->category);
  gil_text_clear (&self->category_name);
  g_strfreev (self->roles);
  g_strfreev (self->stages);

  G_OBJECT_CLASS (gil_question_parent_class)->finalize (object);
}

static void
gil_question_class_init (GilQuestionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gil_question_finalize;
}

static void
gil_question_init (GilQuestion *self)
{
}

static GObject *
read_question (const GilJsonPlace *at,
               const char         *id,
               gpointer            context)
{
  static const char *const keys[] = { "id", "category", "origin", "text", "check", "frame", "roles",
                                      "stages", "evidence", NULL };
  static const char *const origins[] = { "notes", "derived", "added", NULL };
  Reading *reading = context;
  g_autofree char *frame = NULL;
  g_auto (GStrv) evidence = NULL;
  GilQuestion *self;
  guint origin = 0;

  if (!gil_json_check_keys (at, keys))
    return NULL;

  self = g_object_new (GIL_TYPE_QUESTION, NULL);
  self->id = g_strdup (id);
  gil_names_read_member (reading->categories, at, "category", &self->category,
                         &self->category_name);
  if (gil_json_get_choice (at, "origin", GIL_JSON_REQUIRED, origins, &origin))
    self->must_have = origin == 0;
  gil_read_text (at, "text", GIL_JSON_REQUIRED, &self->text);
  gil_read_text (at, "check", GIL_JSON_REQUIRED, &self->check);
  gil_read_string (at, "frame", GIL_JSON_REQUIRED, &frame);
  gil_read_references (at, "roles", reading->known->roles, "role", &self->roles);
  gil_read_references (at, "stages", reading->known->stages, "stage", &self->stages);
  gil_read_evidence (at, 0, &evidence);

  return G_OBJECT (self);
}

/* Reads questions.json. */
void
gil_questions_read (const GilJsonPlace       *root,
                    const GilQuestionContext *context,
                    GilItems                 *questions)
{
  static const char *const keys[] = { "format", "categories", "questions", NULL };
  g_autoptr (GHashTable) categories = gil_names_new ();
  Reading reading = { context, categories };

  if (!gil_json_check_keys (root, keys) || !gil_read_format (root))
    return;

  gil_names_read (categories, root, "categories", GIL_ID_CODE);
  gil_items_read (questions, root, "questions", GIL_ID_CODE, read_question, &reading);
}

/**
 * gil_question_get_id:
 * @self: a question
 *
 * Returns: (transfer none): "C04-1"
 */
const char *
gil_question_get_id (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  return self->id;
}

/**
 * gil_question_get_text:
 * @self: a question
 *
 * Returns: (transfer none): what is asked
 */
const GilText *
gil_question_get_text (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  return &self->text;
}

/**
 * gil_question_get_check:
 * @self: a question
 *
 * Returns: (transfer none): what is being checked with it
 */
const GilText *
gil_question_get_check (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  return &self->check;
}

/**
 * gil_question_get_category:
 * @self: a question
 *
 * Returns: (transfer none): the id of its category
 */
const char *
gil_question_get_category (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  return self->category;
}

/**
 * gil_question_get_category_name:
 * @self: a question
 *
 * Returns: (transfer none): the name of its category
 */
const GilText *
gil_question_get_category_name (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  return &self->category_name;
}

/**
 * gil_question_get_roles:
 * @self: a question
 *
 * Returns: (transfer none) (array zero-terminated=1): ids of the roles it is asked; empty when it
 * is asked every role
 */
const char *const *
gil_question_get_roles (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  return (const char *const *) self->roles;
}

/**
 * gil_question_get_stages:
 * @self: a question
 *
 * Returns: (transfer none) (array zero-terminated=1): ids of the stages it is asked at
 */
const char *const *
gil_question_get_stages (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  return (const char *const *) self->stages;
}

/**
 * gil_question_is_must_have:
 * @self: a question
 *
 * Returns: whether it is one of the nine questions of the notes
 */
gboolean
gil_question_is_must_have (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), FALSE);

  return self->must_have;
}
