/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-remark-private.h"

#include "gil-lang.h"

/* By #GilRolePart: as in the files, and as headings. */
static const struct
{
  const char *id;
  const char *en;
  const char *ko;
} parts[] = {
  [GIL_ROLE_PART_NONE] = { NULL, NULL, NULL },
  [GIL_ROLE_PART_DOES] = { "does", "Does", "하는 일" },
  [GIL_ROLE_PART_DOES_NOT] = { "does-not", "Does not do", "하지 않는 일" },
  [GIL_ROLE_PART_RECEIVES] = { "receives", "Receives", "받는 것" },
  [GIL_ROLE_PART_GIVES] = { "gives", "Hands over", "주는 것" },
  [GIL_ROLE_PART_GROWS] = { "grows", "Growth", "성장" },
  [GIL_ROLE_PART_LIMITS] = { "limits", "Limits", "한계" },
  [GIL_ROLE_PART_WORK] = { "work", "How one works there", "일하는 방식" },
  [GIL_ROLE_PART_LEARN] = { "learn", "How one learns there", "배우는 방식" },
  [GIL_ROLE_PART_ASK] = { "ask", "What to ask in an interview", "면접에서 물어볼 것" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (parts) == GIL_N_ROLE_PARTS);

static void
read_part (const GilJsonPlace   *at,
           const GilRemarkShape *shape,
           GilRolePart          *part)
{
  const char *choices[GIL_N_ROLE_PARTS + 1] = { NULL };
  guint choice;

  for (guint i = 0; i <= (guint) (shape->last - shape->first); i++)
    choices[i] = parts[shape->first + i].id;

  if (gil_json_get_choice (at, "part", GIL_JSON_REQUIRED, choices, &choice))
    *part = shape->first + choice;
}

static void
read_role (const GilJsonPlace  *at,
           GHashTable          *roles,
           char               **role)
{
  const char *id;

  if (!gil_json_get_string (at, "role", GIL_JSON_REQUIRED, &id))
    return;

  if (g_hash_table_contains (roles, id))
    *role = g_strdup (id);
  else
    gil_json_report (at, "role", gil_say ("there is no role \"%s\"", "그런 역할이 없어요: \"%s\""), id);
}

static void
read_remark (const GilJsonPlace   *at,
             const GilRemarkShape *shape,
             GHashTable           *roles,
             GilRemark            *remark)
{
  const char *keys[9] = { "text", "evidence", "opinion", "another_view", "as_of", "source" };
  guint n_keys = 6;
  const char *month;

  if (shape->first != GIL_ROLE_PART_NONE)
    keys[n_keys++] = "part";
  if (shape->has_role)
    keys[n_keys++] = "role";
  if (!gil_json_check_keys (at, keys))
    return;

  gil_read_text (at, "text", GIL_JSON_REQUIRED, &remark->text);
  if (gil_json_has (at, "evidence"))
    gil_read_evidence (at, 1, &remark->evidence);
  gil_json_get_boolean (at, "opinion", GIL_JSON_OPTIONAL, &remark->opinion);
  if (remark->opinion && !gil_json_has (at, "evidence"))
    gil_json_report (at, "opinion",
                     gil_say ("is only for what the notes say (evidence)",
                              "노트에 있는 말(evidence)에만 적어요"));
  if (gil_read_text (at, "another_view", GIL_JSON_OPTIONAL, &remark->another_view) &&
      !remark->opinion)
    gil_json_report (at, "another_view",
                     gil_say ("is only beside an opinion", "의견(opinion) 옆에만 적어요"));
  if (gil_json_has (at, "as_of") || gil_json_has (at, "source")) {
    if (gil_json_get_month (at, "as_of", GIL_JSON_REQUIRED, &month))
      remark->as_of = g_strdup (month);
    gil_read_text (at, "source", GIL_JSON_REQUIRED, &remark->source);
  }
  if (shape->first != GIL_ROLE_PART_NONE)
    read_part (at, shape, &remark->part);
  if (gil_json_has (at, "role"))
    read_role (at, roles, &remark->role);
}

/* Reads a list of remarks, one at least. @roles: (element-type utf8 GilRole): the roles they may
 * name. */
gboolean
gil_read_remarks (const GilJsonPlace    *at,
                  const char            *key,
                  GilJsonNeed            need,
                  const GilRemarkShape  *shape,
                  GHashTable            *roles,
                  GilRemark            **remarks,
                  gsize                 *n_remarks)
{
  GilJsonPlace list, element;

  if (!gil_json_get_array (at, key, need, &list))
    return FALSE;

  *n_remarks = gil_json_get_length (&list);
  *remarks = g_new0 (GilRemark, *n_remarks);
  if (*n_remarks == 0)
    gil_json_report (&list, NULL, gil_say ("must not be empty", "비어 있으면 안 돼요"));

  for (gsize i = 0; i < *n_remarks; i++) {
    gil_json_get_element (&list, i, &element);
    read_remark (&element, shape, roles, &(*remarks)[i]);
  }

  return TRUE;
}

void
gil_remarks_free (GilRemark *remarks,
                  gsize      n_remarks)
{
  for (gsize i = 0; i < n_remarks; i++) {
    gil_text_clear (&remarks[i].text);
    gil_text_clear (&remarks[i].another_view);
    g_strfreev (remarks[i].evidence);
    g_free (remarks[i].role);
    g_free (remarks[i].as_of);
    gil_text_clear (&remarks[i].source);
  }

  g_free (remarks);
}

/* How it is written in the files, "does-not"; NULL for %GIL_ROLE_PART_NONE. (nullable) */
const char *
gil_role_part_get_id (GilRolePart part)
{
  g_return_val_if_fail ((guint) part < GIL_N_ROLE_PARTS, NULL);

  return parts[part].id;
}

/* Its heading, "Does not do"; NULL for %GIL_ROLE_PART_NONE. (nullable) */
const char *
gil_role_part_get_name (GilRolePart part,
                        GilLang     lang)
{
  g_return_val_if_fail ((guint) part < GIL_N_ROLE_PARTS, NULL);

  return lang == GIL_LANG_KO ? parts[part].ko : parts[part].en;
}
