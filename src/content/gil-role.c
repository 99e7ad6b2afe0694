/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-role-private.h"

struct _GilRole
{
  GObject parent_instance;

  char *id;
  GilText name;
  GilText line;
  guint tier;
};

G_DEFINE_FINAL_TYPE (GilRole, gil_role, G_TYPE_OBJECT)

static void
gil_role_finalize (GObject *object)
{
  GilRole *self = GIL_ROLE (object);

  g_free (self->id);
  gil_text_clear (&self->name);
  gil_text_clear (&self->line);

  G_OBJECT_CLASS (gil_role_parent_class)->finalize (object);
}

static void
gil_role_class_init (GilRoleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gil_role_finalize;
}

static void
gil_role_init (GilRole *self)
{
}

/* A #GilItemReader for roles.json. */
GObject *
gil_role_read (const GilJsonPlace *at,
               const char         *id,
               gpointer            context)
{
  static const char *const keys[] = { "id", "tier", "name", "line", NULL };
  GilRole *self;
  gint64 tier = 0;

  if (!gil_json_check_keys (at, keys))
    return NULL;

  self = g_object_new (GIL_TYPE_ROLE, NULL);
  self->id = g_strdup (id);
  gil_json_get_int (at, "tier", GIL_JSON_REQUIRED, 1, 3, &tier);
  self->tier = (guint) tier;
  gil_read_text (at, "name", GIL_JSON_REQUIRED, &self->name);
  gil_read_text (at, "line", GIL_JSON_REQUIRED, &self->line);

  return G_OBJECT (self);
}

/**
 * gil_role_get_id:
 * @self: a role
 *
 * Returns: (transfer none): "backend"
 */
const char *
gil_role_get_id (GilRole *self)
{
  g_return_val_if_fail (GIL_IS_ROLE (self), NULL);

  return self->id;
}

/**
 * gil_role_get_name:
 * @self: a role
 *
 * Returns: (transfer none): its name
 */
const GilText *
gil_role_get_name (GilRole *self)
{
  g_return_val_if_fail (GIL_IS_ROLE (self), NULL);

  return &self->name;
}

/**
 * gil_role_get_line:
 * @self: a role
 *
 * Returns: (transfer none): what it does, in one sentence
 */
const GilText *
gil_role_get_line (GilRole *self)
{
  g_return_val_if_fail (GIL_IS_ROLE (self), NULL);

  return &self->line;
}

/**
 * gil_role_get_tier:
 * @self: a role
 *
 * Returns: 1 for the main roles, 2 for their neighbours, 3 for more
 */
guint
gil_role_get_tier (GilRole *self)
{
  g_return_val_if_fail (GIL_IS_ROLE (self), 0);

  return self->tier;
}
