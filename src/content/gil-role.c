/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-role-private.h"

#include "gil-catalog-private.h"

struct _GilRole
{
  GObject parent_instance;

  GilCatalog *catalog; /* (nullable): weak; reads the pages when one is asked for */
  char *id;
  GilText name;
  GilText line;
  guint tier;
  char **frameworks;
  GilRoleFacet facets[GIL_N_FACETS];
};

G_DEFINE_FINAL_TYPE (GilRole, gil_role, G_TYPE_OBJECT)

static void
gil_role_finalize (GObject *object)
{
  GilRole *self = GIL_ROLE (object);

  g_clear_weak_pointer (&self->catalog);
  for (guint i = 0; i < GIL_N_FACETS; i++)
    gil_remarks_free (self->facets[i].remarks, self->facets[i].n_remarks);
  g_strfreev (self->frameworks);
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

/* A #GilItemReader for roles.json, whose context is the catalog. */
GObject *
gil_role_read (const GilJsonPlace *at,
               const char         *id,
               gpointer            catalog)
{
  static const char *const keys[] = { "id", "tier", "name", "line", "frameworks", NULL };
  GilRole *self;
  gint64 tier = 0;

  if (!gil_json_check_keys (at, keys))
    return NULL;

  self = g_object_new (GIL_TYPE_ROLE, NULL);
  g_set_weak_pointer (&self->catalog, catalog);
  self->id = g_strdup (id);
  gil_json_get_int (at, "tier", GIL_JSON_REQUIRED, 1, 3, &tier);
  self->tier = (guint) tier;
  gil_read_text (at, "name", GIL_JSON_REQUIRED, &self->name);
  gil_read_text (at, "line", GIL_JSON_REQUIRED, &self->line);
  /* Whether a framework is there is not looked at: that would read all of them for every role. */
  if (gil_json_has (at, "frameworks"))
    gil_read_word_ids (at, "frameworks", &self->frameworks);

  return G_OBJECT (self);
}

/* Gives the role its page; takes what is in @facets, one per facet, and leaves nothing there. */
void
gil_role_take_facets (GilRole      *self,
                      GilRoleFacet *facets)
{
  for (guint i = 0; i < GIL_N_FACETS; i++) {
    self->facets[i] = facets[i];
    facets[i] = (GilRoleFacet) { NULL, 0 };
  }
}

const char *
gil_role_get_id (GilRole *self)
{
  g_return_val_if_fail (GIL_IS_ROLE (self), NULL);

  return self->id;
}

const GilText *
gil_role_get_name (GilRole *self)
{
  g_return_val_if_fail (GIL_IS_ROLE (self), NULL);

  return &self->name;
}

const GilText *
gil_role_get_line (GilRole *self)
{
  g_return_val_if_fail (GIL_IS_ROLE (self), NULL);

  return &self->line;
}

guint
gil_role_get_tier (GilRole *self)
{
  g_return_val_if_fail (GIL_IS_ROLE (self), 0);

  return self->tier;
}

/* Ids of frameworks people in this role choose between; not each of them need be there. */
const char *const *
gil_role_get_frameworks (GilRole *self)
{
  static const char *const none[] = { NULL };

  g_return_val_if_fail (GIL_IS_ROLE (self), none);

  return self->frameworks ? (const char *const *) self->frameworks : none;
}

/* Says what the role's page has under a facet. Reads the pages of all roles at the first call. Returns
 * the remarks; NULL where it has none or its page is unsound. (nullable) */
const GilRemark *
gil_role_get_facet (GilRole    *self,
                    const char *facet,
                    gsize      *n_remarks)
{
  int index;

  g_return_val_if_fail (n_remarks != NULL, NULL);
  *n_remarks = 0;
  g_return_val_if_fail (GIL_IS_ROLE (self), NULL);
  g_return_val_if_fail (facet != NULL, NULL);

  index = gil_facet_find (facet);
  if (index < 0)
    return NULL;
  if (self->catalog)
    gil_catalog_ensure (self->catalog, GIL_FILE_ROLE_PAGES);

  *n_remarks = self->facets[index].n_remarks;
  return self->facets[index].remarks;
}

gboolean
gil_role_find_place (GListModel *roles,
                     const char *id,
                     guint      *place)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (roles), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (place != NULL, FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++) {
    g_autoptr (GilRole) role = g_list_model_get_item (roles, i);

    if (g_str_equal (gil_role_get_id (role), id)) {
      *place = i;
      return TRUE;
    }
  }

  return FALSE;
}
