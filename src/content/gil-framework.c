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

/**
 * gil_framework_get_id:
 * @self: a framework
 *
 * Returns: (transfer none): "flask"
 */
const char *
gil_framework_get_id (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);

  return self->id;
}

/**
 * gil_framework_get_name:
 * @self: a framework
 *
 * Returns: (transfer none): its name, the same in every language
 */
const char *
gil_framework_get_name (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);

  return self->name;
}

/**
 * gil_framework_get_reading:
 * @self: a framework
 *
 * Returns: (transfer none): how the name is read in Korean, for gil_korean_particle()
 */
const char *
gil_framework_get_reading (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);

  return self->reading;
}

/**
 * gil_framework_get_line:
 * @self: a framework
 *
 * Returns: (transfer none): what it is, in one sentence
 */
const GilText *
gil_framework_get_line (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);

  return &self->line;
}

/**
 * gil_framework_get_kind:
 * @self: a framework
 *
 * Returns: (transfer none): its kind, in a few words
 */
const GilText *
gil_framework_get_kind (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);

  return &self->kind;
}

/**
 * gil_framework_get_status:
 * @self: a framework
 *
 * Returns: how alive the project is
 */
GilStatus
gil_framework_get_status (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), GIL_STATUS_DORMANT);

  return self->status;
}

/**
 * gil_framework_get_status_origin:
 * @self: a framework
 * @as_of: (out) (transfer none): when the status was read, as "2026-11"
 * @source: (out) (transfer none): where
 * @urls: (out) (transfer none) (nullable): the public addresses of that
 *
 * Says where gil_framework_get_status() comes from.
 */
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

/**
 * gil_framework_get_through:
 * @self: a framework
 *
 * Returns: (transfer none) (nullable): id of the framework it is built on; %NULL for none of ours
 */
const char *
gil_framework_get_through (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);

  return self->through;
}

/**
 * gil_framework_get_link:
 * @self: a framework
 * @link: which of its pages
 *
 * Returns: (transfer none) (nullable): the address; %NULL where the project has no such page
 */
const char *
gil_framework_get_link (GilFramework *self,
                        GilLink       link)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (link < GIL_N_LINKS, NULL);

  return self->links[link];
}

/**
 * gil_framework_get_purpose:
 * @self: a framework
 * @basis: which facts count
 * @purpose: index of a purpose
 *
 * Returns: (transfer none): how far it is for that purpose
 */
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

/**
 * gil_framework_is_general:
 * @self: a framework
 *
 * Returns: whether it is one for web services at large; %FALSE only where by its own documentation
 * it is made for something else alone, such as screens written in Python
 */
gboolean
gil_framework_is_general (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), FALSE);

  return self->general;
}

/**
 * gil_framework_is_in_scope:
 * @self: a framework
 * @scope: a scope
 *
 * Returns: whether it is looked at within @scope
 */
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

/**
 * gil_framework_is_described:
 * @self: a framework
 *
 * Returns: whether the notes describe it, rather than only name it or not know it
 */
gboolean
gil_framework_is_described (GilFramework *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), FALSE);

  return self->described;
}

/**
 * gil_framework_get_glance:
 * @self: a framework
 * @item: a line of "At a glance"
 *
 * Returns: (transfer none) (not nullable): its value, month and source
 */
const GilGlance *
gil_framework_get_glance (GilFramework  *self,
                          GilGlanceItem  item)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail ((guint) item < GIL_GLANCE_N_ITEMS, NULL);

  return &self->glance[item];
}

/**
 * gil_glance_item_from_id:
 * @id: any string
 *
 * Returns: the line of "At a glance" of this key, such as "python"; %GIL_GLANCE_N_ITEMS for none
 */
GilGlanceItem
gil_glance_item_from_id (const char *id)
{
  guint item = 0;

  g_return_val_if_fail (id != NULL, GIL_GLANCE_N_ITEMS);

  while (item < GIL_GLANCE_N_ITEMS && strcmp (gil_framework_glance_ids[item], id) != 0)
    item++;

  return item;
}

/**
 * gil_framework_get_number:
 * @self: a framework
 * @id: a number, such as "github-stars"
 *
 * Returns: (transfer none) (nullable): the number, which is not known where nobody stated one;
 * %NULL when there is no such number
 */
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

/**
 * gil_framework_get_fact:
 * @self: a framework
 * @basis: which facts
 * @criterion: index of a criterion
 *
 * Returns: (transfer none) (not nullable): what is known
 */
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

/**
 * gil_framework_get_notebook:
 * @self: a framework
 * @part: what of it
 * @n_statements: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_statements) (nullable): what the notes say; %NULL where
 * they say nothing
 */
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
