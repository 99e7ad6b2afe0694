/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-aspect.h"

#include <glib/gi18n.h>

#include "gil-answer-text.h"

static const char *const names[] = {
  [GIL_ASPECT_STATUS] = N_("Status"),
  [GIL_ASPECT_STAGE] = N_("Stage"),
  [GIL_ASPECT_CATEGORY] = N_("Category"),
  [GIL_ASPECT_ROLE] = N_("Role"),
  [GIL_ASPECT_MUST_HAVE] = N_("Must-have"),
  [GIL_ASPECT_STARRED] = N_("Starred"),
  [GIL_ASPECT_OWN] = N_("My questions"),
};
G_STATIC_ASSERT (G_N_ELEMENTS (names) == GIL_N_ASPECTS);

static void
value_free (gpointer data)
{
  GilAspectValue *value = data;

  g_free (value->id);
  g_free (value->name);
  g_free (value);
}

static void
add_value (GPtrArray  *values,
           const char *id,
           const char *name)
{
  GilAspectValue *value = g_new0 (GilAspectValue, 1);

  value->id = g_strdup (id);
  value->name = g_strdup (name);
  g_ptr_array_add (values, value);
}

static void
add_stages (GPtrArray   *values,
            GilCatalog  *catalog,
            GilSettings *settings)
{
  GListModel *stages = gil_catalog_get_stages (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);

    add_value (values, gil_stage_get_id (stage),
               gil_settings_get_primary_text (settings, gil_stage_get_name (stage)));
  }
}

static void
add_categories (GPtrArray   *values,
                GilCatalog  *catalog,
                GilSettings *settings)
{
  gsize n;
  const GilCategory *categories = gil_catalog_get_categories (catalog, &n);

  for (gsize i = 0; i < n; i++)
    add_value (values, categories[i].id,
               gil_settings_get_primary_text (settings, &categories[i].name));
  add_value (values, GIL_OWN_CATEGORY, _("My questions"));
}

static void
add_roles (GPtrArray   *values,
           GilCatalog  *catalog,
           GilSettings *settings)
{
  GListModel *roles = gil_catalog_get_roles (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++) {
    g_autoptr (GilRole) role = g_list_model_get_item (roles, i);

    add_value (values, gil_role_get_id (role),
               gil_settings_get_primary_text (settings, gil_role_get_name (role)));
  }
}

static void
add_statuses (GPtrArray *values)
{
  for (guint i = 0; i < GIL_ANSWER_N_STATUSES; i++)
    add_value (values, gil_answer_status_get_id (i), gil_answer_text_name_status (i));
}

const char *
gil_aspect_get_name (GilAspect aspect)
{
  g_return_val_if_fail (aspect < GIL_N_ASPECTS, NULL);

  return _(names[aspect]);
}

GPtrArray *
gil_aspect_list (GilAspect    aspect,
                 GilCatalog  *catalog,
                 GilSettings *settings)
{
  GPtrArray *values = g_ptr_array_new_with_free_func (value_free);

  g_return_val_if_fail (aspect < GIL_N_CHOICE_ASPECTS, values);

  add_value (values, NULL, _("Any"));
  switch (aspect) {
  case GIL_ASPECT_STATUS:
    add_statuses (values);
    break;
  case GIL_ASPECT_STAGE:
    add_stages (values, catalog, settings);
    break;
  case GIL_ASPECT_CATEGORY:
    add_categories (values, catalog, settings);
    break;
  default:
    add_roles (values, catalog, settings);
    break;
  }

  return values;
}

/* What is chosen, NULL where it is all the same. */
const char *
gil_aspect_get_value (GilAspect                aspect,
                      const GilQuestionFilter *filter)
{
  switch (aspect) {
  case GIL_ASPECT_STATUS:
    return filter->has_status ? gil_answer_status_get_id (filter->status) : NULL;
  case GIL_ASPECT_STAGE:
    return filter->stage;
  case GIL_ASPECT_CATEGORY:
    return filter->category;
  case GIL_ASPECT_ROLE:
    return filter->role;
  case GIL_ASPECT_MUST_HAVE:
    return filter->must_have ? GIL_ASPECT_ON : NULL;
  case GIL_ASPECT_STARRED:
    return filter->starred ? GIL_ASPECT_ON : NULL;
  case GIL_ASPECT_OWN:
    return filter->own ? GIL_ASPECT_ON : NULL;
  case GIL_N_ASPECTS:
  default:
    return NULL;
  }
}

gboolean
gil_aspect_is_set (GilAspect                aspect,
                   const GilQuestionFilter *filter)
{
  return gil_aspect_get_value (aspect, filter) != NULL;
}

char *
gil_aspect_dup_words (GilAspect                aspect,
                      const GilQuestionFilter *filter,
                      GilCatalog              *catalog,
                      GilSettings             *settings)
{
  const char *chosen = gil_aspect_get_value (aspect, filter);
  g_autoptr (GPtrArray) values = NULL;

  if (aspect >= GIL_N_CHOICE_ASPECTS)
    return g_strdup (gil_aspect_get_name (aspect));

  values = gil_aspect_list (aspect, catalog, settings);
  for (guint i = 0; i < values->len; i++) {
    const GilAspectValue *value = g_ptr_array_index (values, i);

    if (g_strcmp0 (value->id, chosen) == 0)
      return g_strdup (value->name);
  }

  return g_strdup (chosen);
}

guint
gil_aspect_get_count (GilAspect                aspect,
                      const char              *value,
                      const GilQuestionCounts *counts)
{
  switch (aspect) {
  case GIL_ASPECT_STATUS:
    for (guint i = 0; value != NULL && i < GIL_ANSWER_N_STATUSES; i++) {
      if (g_str_equal (gil_answer_status_get_id (i), value))
        return counts->by_status[i];
    }
    return counts->any_status;
  case GIL_ASPECT_STAGE:
    return value != NULL ? gil_question_counts_get_stage (counts, value) : counts->any_stage;
  case GIL_ASPECT_CATEGORY:
    return value != NULL ? gil_question_counts_get_category (counts, value)
                         : counts->any_category;
  case GIL_ASPECT_ROLE:
    return value != NULL ? gil_question_counts_get_role (counts, value) : counts->any_role;
  case GIL_ASPECT_MUST_HAVE:
    return counts->must_have;
  case GIL_ASPECT_STARRED:
    return counts->starred;
  case GIL_ASPECT_OWN:
  case GIL_N_ASPECTS:
  default:
    return counts->own;
  }
}

/* Changes one thing of a filter that was copied to be changed. */
void
gil_aspect_set (GilAspect          aspect,
                const char        *value,
                GilQuestionFilter *borrowed)
{
  switch (aspect) {
  case GIL_ASPECT_STATUS:
    borrowed->has_status = value != NULL;
    for (guint i = 0; value != NULL && i < GIL_ANSWER_N_STATUSES; i++) {
      if (g_str_equal (gil_answer_status_get_id (i), value))
        borrowed->status = i;
    }
    break;
  case GIL_ASPECT_STAGE:
    borrowed->stage = (char *) value;
    break;
  case GIL_ASPECT_CATEGORY:
    borrowed->category = (char *) value;
    break;
  case GIL_ASPECT_ROLE:
    borrowed->role = (char *) value;
    break;
  case GIL_ASPECT_MUST_HAVE:
    borrowed->must_have = value != NULL;
    break;
  case GIL_ASPECT_STARRED:
    borrowed->starred = value != NULL;
    break;
  case GIL_ASPECT_OWN:
  case GIL_N_ASPECTS:
  default:
    borrowed->own = value != NULL;
    break;
  }
}
