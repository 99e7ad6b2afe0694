/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-attitudes-private.h"

#include <string.h>

#include "gil-lang.h"

/* What one can be asked; a hostile list is not multiplied by the roles. */
#define MOST_ATTITUDES 64

static const char *const kind_ids[] = { "like", "mind", NULL };
G_STATIC_ASSERT (G_N_ELEMENTS (kind_ids) == GIL_N_ATTITUDE_KINDS + 1);

static void
clear_attitude (GilAttitude *attitude)
{
  g_free (attitude->id);
  gil_text_clear (&attitude->name);
  gil_text_clear (&attitude->question);
  gil_text_clear (&attitude->description);
  g_strfreev (attitude->evidence);
}

static void
clear_role (GilAttitudeRole *role,
            gsize            n_attitudes)
{
  for (gsize i = 0; role->levels && i < n_attitudes; i++) {
    gil_text_clear (&role->levels[i].note);
    g_strfreev (role->levels[i].evidence);
  }
  g_free (role->levels);
  g_free (role->role);
}

void
gil_attitudes_free (GilAttitudes *self)
{
  if (!self)
    return;

  gil_text_clear (&self->intro);
  for (gsize i = 0; i < self->n_roles; i++)
    clear_role (&self->roles[i], self->n_attitudes);
  g_free (self->roles);
  for (gsize i = 0; i < self->n_attitudes; i++)
    clear_attitude (&self->attitudes[i]);
  g_free (self->attitudes);
  g_free (self);
}

static void
read_attitude (const GilJsonPlace *at,
               GHashTable         *seen,
               GilAttitude        *attitude)
{
  static const char *const keys[] = { "id",   "name",     "question", "description",
                                      "kind", "evidence", NULL };
  const char *id;
  guint kind;

  if (!gil_json_check_keys (at, keys))
    return;

  if (gil_read_id (at, GIL_ID_WORDS, seen, &id))
    attitude->id = g_strdup (id);
  gil_read_text (at, "name", GIL_JSON_REQUIRED, &attitude->name);
  gil_read_text (at, "question", GIL_JSON_REQUIRED, &attitude->question);
  gil_read_text (at, "description", GIL_JSON_REQUIRED, &attitude->description);
  if (gil_json_get_choice (at, "kind", GIL_JSON_REQUIRED, kind_ids, &kind))
    attitude->kind = kind;
  gil_read_evidence (at, 1, &attitude->evidence);
}

static void
read_level (const GilJsonPlace *at,
            const char         *key,
            const GilScale     *grades,
            GilAttitudeLevel   *level)
{
  static const char *const keys[] = { "level", "note", "evidence", "opinion", NULL };
  GilJsonPlace object;
  const char *id;

  if (!gil_json_get_object (at, key, GIL_JSON_OPTIONAL, &object) ||
      !gil_json_check_keys (&object, keys))
    return;

  if (gil_json_get_string (&object, "level", GIL_JSON_REQUIRED, &id)) {
    level->level = gil_scale_find (grades, id);
    if (!level->level)
      gil_json_report (&object, "level",
                       gil_say ("there is no level \"%s\"", "그런 수준이 없어요: \"%s\""), id);
    else if (!level->level->known)
      gil_json_report (&object, "level",
                       gil_say ("must be known; leave out what nothing is known of",
                                "알려진 수준이어야 해요. 알려진 것이 없으면 적지 않아요"));
  }
  gil_read_text (&object, "note", GIL_JSON_REQUIRED, &level->note);
  if (gil_json_has (&object, "evidence"))
    gil_read_evidence (&object, 1, &level->evidence);
  gil_json_get_boolean (&object, "opinion", GIL_JSON_OPTIONAL, &level->opinion);
  if (level->opinion && !gil_json_has (&object, "evidence"))
    gil_json_report (&object, "opinion",
                     gil_say ("is only for what the notes say (evidence)",
                              "노트에 있는 말(evidence)에만 적어요"));
}

static void
read_levels (const GilJsonPlace *at,
             const GilAttitudes *self,
             const GilScale     *grades,
             GilAttitudeRole    *role)
{
  g_autofree const char **keys = g_new0 (const char *, self->n_attitudes + 1);
  GilJsonPlace levels;

  role->levels = g_new0 (GilAttitudeLevel, self->n_attitudes);
  for (gsize i = 0; i < self->n_attitudes; i++)
    keys[i] = self->attitudes[i].id;

  if (!gil_json_get_object (at, "levels", GIL_JSON_REQUIRED, &levels) ||
      !gil_json_check_keys (&levels, keys))
    return;

  for (gsize i = 0; i < self->n_attitudes; i++)
    read_level (&levels, keys[i], grades, &role->levels[i]);
}

/* Reads what is known of one role; FALSE, and cleared, when anything in it is unsound. */
static gboolean
read_role (const GilJsonPlace *at,
           GilAttitudes       *self,
           GHashTable         *roles,
           const GilScale     *grades,
           GHashTable         *seen,
           GilAttitudeRole    *role)
{
  static const char *const keys[] = { "role", "levels", NULL };
  gsize n_problems = gil_problems_get_count (at->problems);
  const char *id;

  if (!gil_json_check_keys (at, keys))
    return FALSE;

  if (gil_json_get_string (at, "role", GIL_JSON_REQUIRED, &id)) {
    role->role = g_strdup (id);
    if (!g_hash_table_contains (roles, id))
      gil_json_report (at, "role", gil_say ("there is no role \"%s\"", "그런 역할이 없어요: \"%s\""), id);
    else if (!g_hash_table_add (seen, (gpointer) id))
      gil_json_report (at, "role", gil_say ("\"%s\" is there twice", "두 번 나와요: \"%s\""), id);
  }
  read_levels (at, self, grades, role);

  if (gil_problems_get_count (at->problems) == n_problems)
    return TRUE;

  clear_role (role, self->n_attitudes);
  return FALSE;
}

static void
read_roles (const GilJsonPlace *root,
            GilAttitudes       *self,
            GHashTable         *roles,
            const GilScale     *grades)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GilJsonPlace list, at;

  if (!gil_json_get_array (root, "roles", GIL_JSON_REQUIRED, &list))
    return;

  self->roles = g_new0 (GilAttitudeRole, gil_json_get_length (&list));
  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    GilAttitudeRole role = { NULL, NULL };

    /* Nothing more would be told, and a hostile list can be very long. */
    if (gil_problems_get_count (root->problems) > GIL_PROBLEMS_MAX)
      break;

    gil_json_get_element (&list, i, &at);
    if (read_role (&at, self, roles, grades, seen, &role))
      self->roles[self->n_roles++] = role;
  }
}

/* Reads attitudes.json. Attitudes are known by their place, so one fault in them leaves out all:
 * NULL. What is unsound of a role leaves out that role. @roles: (element-type utf8 GilRole): roles
 * by id; @grades: the scale of the levels, which must outlive what is returned. */
GilAttitudes *
gil_attitudes_read (const GilJsonPlace *root,
                    GHashTable         *roles,
                    const GilScale     *grades)
{
  static const char *const keys[] = { "format", "intro", "attitudes", "roles", NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  gsize n_problems = gil_problems_get_count (root->problems);
  GilAttitudes *self;
  GilJsonPlace list, element;

  if (!gil_json_check_keys (root, keys) || !gil_read_format (root))
    return NULL;

  self = g_new0 (GilAttitudes, 1);
  gil_read_text (root, "intro", GIL_JSON_REQUIRED, &self->intro);
  if (gil_json_get_array (root, "attitudes", GIL_JSON_REQUIRED, &list)) {
    self->n_attitudes = MIN (gil_json_get_length (&list), MOST_ATTITUDES);
    self->attitudes = g_new0 (GilAttitude, self->n_attitudes);
    if (gil_json_get_length (&list) < 1 || gil_json_get_length (&list) > MOST_ATTITUDES)
      gil_json_report (&list, NULL,
                       gil_say ("must be from 1 to %d", "1개부터 %d개까지여야 해요"), MOST_ATTITUDES);
    for (gsize i = 0; i < self->n_attitudes; i++) {
      gil_json_get_element (&list, i, &element);
      read_attitude (&element, seen, &self->attitudes[i]);
    }
  }

  if (gil_problems_get_count (root->problems) > n_problems)
    g_clear_pointer (&self, gil_attitudes_free);
  else
    read_roles (root, self, roles, grades);

  return self;
}

/* How well attitude suits role, and why; NULL where nothing is known. (nullable) */
const GilAttitudeLevel *
gil_attitudes_get_level (const GilAttitudes *self,
                         const char         *role,
                         gsize               attitude)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (role != NULL, NULL);
  g_return_val_if_fail (attitude < self->n_attitudes, NULL);

  for (gsize i = 0; i < self->n_roles; i++) {
    if (strcmp (self->roles[i].role, role) == 0)
      return self->roles[i].levels[attitude].level ? &self->roles[i].levels[attitude] : NULL;
  }

  return NULL;
}
