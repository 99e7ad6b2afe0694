/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-role-private.h"

#include <string.h>

#include "gil-lang.h"

/* The facets of a role page. Those of the first tiers have all but what few have to tell; what is
 * said of a tier 3 role fits a card. */
static const struct
{
  const char *id;
  GilRemarkShape shape;
  gboolean few;
  gboolean on_cards;
} known_facets[] = {
  { .id = "mission" },
  { .id = "does", .shape = { GIL_ROLE_PART_DOES, GIL_ROLE_PART_DOES_NOT, FALSE }, .on_cards = TRUE },
  { .id = "day" },
  { .id = "handover", .shape = { GIL_ROLE_PART_RECEIVES, GIL_ROLE_PART_GIVES, FALSE },
    .on_cards = TRUE },
  { .id = "skills" },
  { .id = "tools" },
  { .id = "measure" },
  { .id = "growth", .shape = { GIL_ROLE_PART_GROWS, GIL_ROLE_PART_LIMITS, FALSE } },
  { .id = "hard" },
  { .id = "fit" },
  { .id = "neighbours", .shape = { .has_role = TRUE }, .on_cards = TRUE },
  { .id = "history", .few = TRUE },
  { .id = "myths" },
  { .id = "analogy", .few = TRUE },
  { .id = "prepare" },
  { .id = "sources", .on_cards = TRUE },
};
G_STATIC_ASSERT (G_N_ELEMENTS (known_facets) == GIL_N_FACETS);

#define LAST_TIER_WITH_PAGES 2

/* The index of a facet by its id; -1 when there is none. */
int
gil_facet_find (const char *id)
{
  for (int i = 0; i < GIL_N_FACETS; i++) {
    if (strcmp (known_facets[i].id, id) == 0)
      return i;
  }

  return -1;
}

static void
clear_facet (gpointer data)
{
  GilFacet *facet = data;

  g_free (facet->id);
  gil_text_clear (&facet->name);
}

GArray *
gil_facets_new (void)
{
  GArray *facets = g_array_new (FALSE, TRUE, sizeof (GilFacet));

  g_array_set_clear_func (facets, clear_facet);

  return facets;
}

static void
read_facet (const GilJsonPlace *at,
            GHashTable         *seen,
            GArray             *facets)
{
  static const char *const keys[] = { "id", "name", NULL };
  gsize n_problems = gil_problems_get_count (at->problems);
  GilFacet facet = { 0 };
  const char *id;

  if (!gil_json_check_keys (at, keys))
    return;

  if (gil_read_id (at, GIL_ID_WORDS, seen, &id)) {
    facet.id = g_strdup (id);
    if (gil_facet_find (id) < 0)
      gil_json_report (at, "id", gil_say ("there is no facet \"%s\"", "그런 항목이 없어요: \"%s\""), id);
  }
  gil_read_text (at, "name", GIL_JSON_REQUIRED, &facet.name);

  if (gil_problems_get_count (at->problems) == n_problems)
    g_array_append_val (facets, facet);
  else
    clear_facet (&facet);
}

static void
read_facets (const GilJsonPlace *root,
             GArray             *facets)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GilJsonPlace list, at;

  if (!gil_json_get_array (root, "facets", GIL_JSON_REQUIRED, &list))
    return;

  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    /* Nothing more would be told, and a hostile list can be very long. */
    if (gil_problems_get_count (root->problems) > GIL_PROBLEMS_MAX)
      return;

    gil_json_get_element (&list, i, &at);
    read_facet (&at, seen, facets);
  }

  for (guint i = 0; i < GIL_N_FACETS; i++) {
    if (!g_hash_table_contains (seen, known_facets[i].id))
      gil_json_report (&list, NULL,
                       gil_say ("there is no \"%s\"", "\"%s\" 항목이 없어요"), known_facets[i].id);
  }
}

static void
read_remarks (const GilJsonPlace *at,
              guint               tier,
              GHashTable         *roles,
              GilRoleFacet       *facets)
{
  const char *keys[GIL_N_FACETS + 1] = { NULL };

  for (guint i = 0; i < GIL_N_FACETS; i++)
    keys[i] = known_facets[i].id;
  if (!gil_json_check_keys (at, keys))
    return;

  for (guint i = 0; i < GIL_N_FACETS; i++) {
    gboolean required = known_facets[i].on_cards ||
                        (tier <= LAST_TIER_WITH_PAGES && !known_facets[i].few);

    gil_read_remarks (at, keys[i], required ? GIL_JSON_REQUIRED : GIL_JSON_OPTIONAL,
                      &known_facets[i].shape, roles, &facets[i].remarks, &facets[i].n_remarks);
  }
}

/* Reads the page of one role. Where anything is unsound the role has none; the others stay. */
static void
read_page (const GilJsonPlace *at,
           GHashTable         *roles,
           GHashTable         *seen)
{
  static const char *const keys[] = { "role", "facets", NULL };
  gsize n_problems = gil_problems_get_count (at->problems);
  GilRoleFacet facets[GIL_N_FACETS] = { { NULL, 0 } };
  GilRole *role = NULL;
  GilJsonPlace object;
  const char *id;

  if (!gil_json_check_keys (at, keys))
    return;

  if (gil_json_get_string (at, "role", GIL_JSON_REQUIRED, &id)) {
    role = g_hash_table_lookup (roles, id);
    if (!role)
      gil_json_report (at, "role", gil_say ("there is no role \"%s\"", "그런 역할이 없어요: \"%s\""), id);
    else if (!g_hash_table_add (seen, role))
      gil_json_report (at, "role", gil_say ("\"%s\" is there twice", "두 번 나와요: \"%s\""), id);
  }
  if (gil_json_get_object (at, "facets", GIL_JSON_REQUIRED, &object))
    read_remarks (&object, role ? gil_role_get_tier (role) : LAST_TIER_WITH_PAGES + 1, roles,
                  facets);

  if (role && gil_problems_get_count (at->problems) == n_problems)
    gil_role_take_facets (role, facets);
  for (guint i = 0; i < GIL_N_FACETS; i++)
    gil_remarks_free (facets[i].remarks, facets[i].n_remarks);
}

static void
read_pages (const GilJsonPlace *root,
            const GilItems     *roles)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GilJsonPlace list, at;

  if (!gil_json_get_array (root, "pages", GIL_JSON_REQUIRED, &list))
    return;

  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    if (gil_problems_get_count (root->problems) > GIL_PROBLEMS_MAX)
      return;

    gil_json_get_element (&list, i, &at);
    read_page (&at, roles->by_id, seen);
  }

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (roles->list)); i++) {
    g_autoptr (GilRole) role = g_list_model_get_item (G_LIST_MODEL (roles->list), i);

    if (!g_hash_table_contains (seen, role))
      gil_json_report (&list, NULL,
                       gil_say ("there is none of the role \"%s\"",
                                "이 역할의 페이지가 없어요: \"%s\""), gil_role_get_id (role));
  }
}

void
gil_role_comparison_free (GilRoleComparison *self)
{
  if (!self)
    return;

  for (gsize i = 0; i < self->n_rows; i++) {
    g_free (self->rows[i].id);
    gil_text_clear (&self->rows[i].name);
    gil_remarks_free (self->rows[i].cells, self->rows[i].n_cells);
  }
  g_free (self->rows);
  g_strfreev (self->roles);
  g_free (self);
}

static void
read_row (const GilJsonPlace   *at,
          GHashTable           *roles,
          GHashTable           *seen,
          gsize                 n_roles,
          GilRoleComparisonRow *row)
{
  static const char *const keys[] = { "id", "name", "cells", NULL };
  static const GilRemarkShape shape = { .first = GIL_ROLE_PART_NONE };
  const char *id;

  if (!gil_json_check_keys (at, keys))
    return;

  if (gil_read_id (at, GIL_ID_WORDS, seen, &id))
    row->id = g_strdup (id);
  gil_read_text (at, "name", GIL_JSON_REQUIRED, &row->name);
  if (gil_read_remarks (at, "cells", GIL_JSON_REQUIRED, &shape, roles, &row->cells, &row->n_cells) &&
      row->n_cells != n_roles)
    gil_json_report (at, "cells",
                     gil_say ("must be %" G_GSIZE_FORMAT ", one per role",
                              "역할마다 하나씩 %" G_GSIZE_FORMAT "개여야 해요"), n_roles);
}

/* A table with a hole is none: NULL when anything in it is unsound. */
static GilRoleComparison *
read_comparison (const GilJsonPlace *root,
                 GHashTable         *roles)
{
  static const char *const keys[] = { "roles", "rows", NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  gsize n_problems = gil_problems_get_count (root->problems);
  GilRoleComparison *self;
  GilJsonPlace at, list, element;

  if (!gil_json_get_object (root, "comparison", GIL_JSON_REQUIRED, &at) ||
      !gil_json_check_keys (&at, keys))
    return NULL;

  self = g_new0 (GilRoleComparison, 1);
  if (gil_read_references (&at, "roles", roles, "role", &self->roles))
    self->n_roles = g_strv_length (self->roles);
  if (gil_json_get_array (&at, "rows", GIL_JSON_REQUIRED, &list)) {
    self->n_rows = gil_json_get_length (&list);
    self->rows = g_new0 (GilRoleComparisonRow, self->n_rows);
    for (gsize i = 0; self->roles && i < self->n_rows; i++) {
      gil_json_get_element (&list, i, &element);
      read_row (&element, roles, seen, self->n_roles, &self->rows[i]);
    }
  }

  if (gil_problems_get_count (root->problems) > n_problems)
    g_clear_pointer (&self, gil_role_comparison_free);

  return self;
}

/* Reads role-pages.json: gives @roles their pages, and fills @facets. (transfer full) (nullable):
 * the table of the main roles, where it is sound. */
GilRoleComparison *
gil_role_pages_read (const GilJsonPlace *root,
                     const GilItems     *roles,
                     GArray             *facets)
{
  static const char *const keys[] = { "format", "facets", "pages", "comparison", NULL };

  if (!gil_json_check_keys (root, keys) || !gil_read_format (root))
    return NULL;

  read_facets (root, facets);
  read_pages (root, roles);

  return read_comparison (root, roles->by_id);
}
