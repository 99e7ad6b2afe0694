/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-framework-private.h"

#include <string.h>

G_DEFINE_FINAL_TYPE (GilFramework, gil_framework, G_TYPE_OBJECT)

const char *const gil_framework_number_ids[] = {
  "github-stars",
  "github-stars-2021",
  "docs-words",
  "ecosystem-year",
  "requests-per-second",
  "download-rank",
  "tutorial-words",
  "parts-built-in",
  "code-lines",
  "hello-world-lines",
  "api-parts",
  "major-version",
  "dependencies",
  "protections",
  "beginner-signs",
  NULL,
};
G_STATIC_ASSERT (G_N_ELEMENTS (gil_framework_number_ids) == GIL_FRAMEWORK_N_NUMBERS + 1);

const char *const gil_framework_glance_ids[] = {
  "interface", "license", "version", "released", "python", "since", "repository", NULL,
};
G_STATIC_ASSERT (G_N_ELEMENTS (gil_framework_glance_ids) == GIL_GLANCE_N_ITEMS + 1);

static void
clear_number (GilNumber *number)
{
  g_free (number->as_of);
  g_free (number->source);
  g_strfreev (number->urls);
  gil_text_clear (&number->note);
  gil_text_clear (&number->suspect);
}

static void
clear_glance (GilGlance *glance)
{
  gil_text_clear (&glance->value);
  g_free (glance->as_of);
  g_free (glance->source);
  g_strfreev (glance->urls);
}

static void
free_facts (GilFact *facts,
            gsize    n_facts)
{
  for (gsize i = 0; i < n_facts; i++) {
    gil_text_clear (&facts[i].note);
    g_free (facts[i].as_of);
    g_free (facts[i].source);
    g_strfreev (facts[i].urls);
    g_strfreev (facts[i].evidence);
    gil_text_clear (&facts[i].workaround);
    for (gsize k = 0; k < facts[i].n_clashes; k++)
      gil_text_clear (&facts[i].clashes[k].text);
    g_free (facts[i].clashes);
  }

  g_free (facts);
}

static void
gil_framework_finalize (GObject *object)
{
  GilFramework *self = GIL_FRAMEWORK (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->reading);
  gil_text_clear (&self->line);
  gil_text_clear (&self->kind);
  g_free (self->through);
  g_free (self->status_as_of);
  g_free (self->status_source);
  g_strfreev (self->status_urls);
  for (guint i = 0; i < GIL_N_LINKS; i++)
    g_free (self->links[i]);

  for (guint i = 0; i < GIL_GLANCE_N_ITEMS; i++)
    clear_glance (&self->glance[i]);
  for (guint i = 0; i < GIL_FRAMEWORK_N_NUMBERS; i++)
    clear_number (&self->numbers[i]);
  for (guint i = 0; i < GIL_N_BASES; i++)
    free_facts (self->facts[i], self->n_facts);
  for (guint i = 0; i < GIL_NOTEBOOK_N_PARTS; i++)
    gil_statements_free (self->notebook[i], self->n_statements[i]);
  gil_framework_clear_advice (self);

  g_clear_pointer (&self->scales, gil_scales_unref);

  G_OBJECT_CLASS (gil_framework_parent_class)->finalize (object);
}

static void
gil_framework_class_init (GilFrameworkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gil_framework_finalize;
}

static void
gil_framework_init (GilFramework *self)
{
}

const char *
gil_framework_get_id (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);

  return self->id;
}

const char *
gil_framework_get_name (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);

  return self->name;
}

const char *
gil_framework_get_reading (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);

  return self->reading;
}

const GilText *
gil_framework_get_line (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);

  return &self->line;
}

const GilText *
gil_framework_get_kind (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);

  return &self->kind;
}

GilStatus
gil_framework_get_status (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), GIL_STATUS_DORMANT);

  return self->status;
}

/* Says where gil_framework_get_status() comes from. */
void
gil_framework_get_status_origin (GilFramework       *self,
                                 const char        **as_of,
                                 const char        **source,
                                 const char *const **urls)
{
  g_return_if_fail (GIL_IS_FRAMEWORK (self));
  g_return_if_fail (as_of != NULL);
  g_return_if_fail (source != NULL);

  *as_of = self->status_as_of;
  *source = self->status_source;
  *urls = (const char *const *) self->status_urls;
}

/* Id of the framework it is built on; NULL for none of ours. (nullable) */
const char *
gil_framework_get_through (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);

  return self->through;
}

/* The address; NULL where the project has no such page. (nullable) */
const char *
gil_framework_get_link (GilFramework *self,
                        GilLink       link)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (link < GIL_N_LINKS, NULL);

  return self->links[link];
}

const GilFact *
gil_framework_get_purpose (GilFramework *self,
                           GilBasis      basis,
                           gsize         purpose)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (basis < GIL_N_BASES, NULL);
  g_return_val_if_fail (purpose < self->n_facts - self->n_criteria, NULL);

  return &self->facts[basis][self->n_criteria + purpose];
}

/* Whether it is one for web services at large; FALSE only where by its own documentation it is made
 * for something else alone, such as screens written in Python. */
gboolean
gil_framework_is_general (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), FALSE);

  return self->general;
}

gboolean
gil_framework_is_in_scope (GilFramework *self,
                           GilScope      scope)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), FALSE);

  switch (scope) {
  case GIL_SCOPE_ACTIVE:
    return self->active;
  case GIL_SCOPE_NOTES:
    return self->in_notes;
  case GIL_SCOPE_ALL:
    return TRUE;
  default:
    g_return_val_if_reached (FALSE);
  }
}

gboolean
gil_framework_is_described (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), FALSE);

  return self->described;
}

const GilGlance *
gil_framework_get_glance (GilFramework  *self,
                          GilGlanceItem  item)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail ((guint) item < GIL_GLANCE_N_ITEMS, NULL);

  return &self->glance[item];
}

/* The line of "At a glance" of this key, such as "python"; %GIL_GLANCE_N_ITEMS for none. */
GilGlanceItem
gil_glance_item_from_id (const char *id)
{
  guint item = 0;

  g_return_val_if_fail (id != NULL, GIL_GLANCE_N_ITEMS);

  while (item < GIL_GLANCE_N_ITEMS && strcmp (gil_framework_glance_ids[item], id) != 0)
    item++;

  return item;
}

/* The number, which is not known where nobody stated one; NULL when there is no such number.
 * (nullable) */
const GilNumber *
gil_framework_get_number (GilFramework *self,
                          const char   *id)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < GIL_FRAMEWORK_N_NUMBERS; i++) {
    if (strcmp (gil_framework_number_ids[i], id) == 0)
      return &self->numbers[i];
  }

  return NULL;
}

const GilFact *
gil_framework_get_fact (GilFramework *self,
                        GilBasis      basis,
                        gsize         criterion)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail ((guint) basis < GIL_N_BASES, NULL);
  g_return_val_if_fail (criterion < self->n_facts, NULL);

  return &self->facts[basis][criterion];
}

/* What the notes say; NULL where they say nothing. (nullable) */
const GilStatement *
gil_framework_get_notebook (GilFramework    *self,
                            GilNotebookPart  part,
                            gsize           *n_statements)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail ((guint) part < GIL_NOTEBOOK_N_PARTS, NULL);
  g_return_val_if_fail (n_statements != NULL, NULL);

  *n_statements = self->n_statements[part];
  return self->n_statements[part] > 0 ? self->notebook[part] : NULL;
}
