/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-framework-private.h"

#include <stdio.h>
#include <string.h>

#include "gil-lang.h"
#include "gil-month.h"

#define FIRST_YEAR 1990
#define LAST_YEAR 2100

/* In the order of GilNotebookPart. */
static const char *const notebook_keys[] = { "position", "philosophy", "features", "pros", "cons",
                                             NULL };
G_STATIC_ASSERT (G_N_ELEMENTS (notebook_keys) == GIL_NOTEBOOK_N_PARTS + 1);

/* In the order of GilStatus. */
static const char *const statuses[] = { "alive", "slow", "dormant", "maintenance-only", NULL };

static void
read_status (GilFramework       *self,
             const GilJsonPlace *at)
{
  static const char *const keys[] = { "value", "as_of", "source", "urls", NULL };
  GilJsonPlace place;
  guint status;

  if (!gil_json_get_object (at, "status", GIL_JSON_REQUIRED, &place))
    return;

  gil_json_check_keys (&place, keys);
  if (gil_json_get_choice (&place, "value", GIL_JSON_REQUIRED, statuses, &status))
    self->status = status;
  gil_read_source (&place, &self->status_as_of, &self->status_source, &self->status_urls);
}

static void
read_links (GilFramework       *self,
            const GilJsonPlace *at)
{
  static const char *const keys[] = { "repository", "documentation", "tutorial", NULL };
  GilJsonPlace links;

  if (!gil_json_get_object (at, "links", GIL_JSON_OPTIONAL, &links))
    return;

  gil_json_check_keys (&links, keys);
  for (guint i = 0; i < GIL_N_LINKS; i++)
    gil_read_url (&links, keys[i],
                  i == GIL_LINK_TUTORIAL ? GIL_JSON_OPTIONAL : GIL_JSON_REQUIRED, &self->links[i]);
}

/* What is the same in every language. */
static void
take_plain (GilText *text,
            char    *value)
{
  text->en = value;
  text->ko = g_strdup (value);
}

static void
read_glance_value (const GilJsonPlace *at,
                   GilGlanceItem       item,
                   GilText            *value)
{
  const char *month;
  char *string;
  gint64 year;

  switch (item) {
  case GIL_GLANCE_INTERFACE:
    gil_read_text (at, "value", GIL_JSON_REQUIRED, value);
    break;
  case GIL_GLANCE_RELEASED:
    if (gil_json_get_month (at, "value", GIL_JSON_REQUIRED, &month))
      take_plain (value, g_strdup (month));
    break;
  case GIL_GLANCE_SINCE:
    if (gil_json_get_int (at, "value", GIL_JSON_REQUIRED, FIRST_YEAR, LAST_YEAR, &year))
      take_plain (value, g_strdup_printf ("%d", (int) year));
    break;
  case GIL_GLANCE_LICENSE:
  case GIL_GLANCE_VERSION:
  case GIL_GLANCE_PYTHON:
  case GIL_GLANCE_REPOSITORY:
    if (gil_read_string (at, "value", GIL_JSON_REQUIRED, &string))
      take_plain (value, string);
    break;
  case GIL_GLANCE_N_ITEMS:
  default:
    g_assert_not_reached ();
  }
}

static void
read_glance (GilFramework       *self,
             const GilJsonPlace *at)
{
  static const char *const keys[] = { "value", "as_of", "source", "urls", NULL };
  GilJsonPlace glance, place;

  if (!gil_json_get_object (at, "glance", GIL_JSON_REQUIRED, &glance))
    return;

  gil_json_check_keys (&glance, gil_framework_glance_ids);

  for (guint i = 0; i < GIL_GLANCE_N_ITEMS; i++) {
    if (!gil_json_get_object (&glance, gil_framework_glance_ids[i], GIL_JSON_REQUIRED, &place))
      continue;

    gil_json_check_keys (&place, keys);
    read_glance_value (&place, i, &self->glance[i].value);
    gil_read_source (&place, &self->glance[i].as_of, &self->glance[i].source,
                     &self->glance[i].urls);
  }
}

static void
read_number (const GilJsonPlace *at,
             GilNumber          *number)
{
  static const char *const keys[] = { "value", "as_of", "source", "urls", "note", "suspect",
                                      NULL };

  gil_json_check_keys (at, keys);
  number->known = gil_json_get_number (at, "value", GIL_JSON_NULLABLE, 0,
                                       GIL_FRAMEWORK_MAX_NUMBER, &number->value);
  gil_read_source (at, &number->as_of, &number->source, &number->urls);
  gil_read_text (at, "note", GIL_JSON_OPTIONAL, &number->note);

  /* With or without a figure: that there is none can be the suspect finding. */
  if (gil_read_text (at, "suspect", GIL_JSON_OPTIONAL, &number->suspect))
    number->known = FALSE;
}

static void
read_numbers (GilFramework       *self,
              const GilJsonPlace *at)
{
  GilJsonPlace numbers, place;

  if (!gil_json_get_object (at, "numbers", GIL_JSON_REQUIRED, &numbers))
    return;

  gil_json_check_keys (&numbers, gil_framework_number_ids);

  for (guint i = 0; i < GIL_FRAMEWORK_N_NUMBERS; i++) {
    if (gil_json_get_object (&numbers, gil_framework_number_ids[i], GIL_JSON_OPTIONAL, &place))
      read_number (&place, &self->numbers[i]);
  }
}

static void
read_notebook (GilFramework       *self,
               const GilJsonPlace *at)
{
  GilJsonPlace notebook;

  if (!self->in_notes) {
    if (gil_json_has (at, "notebook"))
      gil_json_report (at, "notebook",
                       gil_say ("is only for what the notes know (notes_scope)",
                                "노트에 나오는 것(notes_scope)에만 적어요"));
    return;
  }

  if (!gil_json_get_object (at, "notebook", GIL_JSON_REQUIRED, &notebook))
    return;

  gil_json_check_keys (&notebook, notebook_keys);
  for (guint i = 0; i < GIL_NOTEBOOK_N_PARTS; i++)
    gil_read_statements (&notebook, notebook_keys[i], &self->notebook[i], &self->n_statements[i]);
}

/* Active is what had a release within the 12 months before the facts were gathered, unless its own
 * project says that it is only maintained. */
static gboolean
is_active (GilFramework *self,
           const char   *as_of)
{
  const char *released = self->glance[GIL_GLANCE_RELEASED].value.en;

  return self->status != GIL_STATUS_MAINTENANCE_ONLY && released &&
         gil_count_months (released) >= gil_count_months (as_of) - 12;
}

/* The whole range of Hangul syllables is in one block. */
static gboolean
ends_in_hangul (const char *text)
{
  gunichar last = *text ? g_utf8_get_char (g_utf8_prev_char (text + strlen (text))) : 0;

  return last >= 0xac00 && last <= 0xd7a3;
}

GObject *
gil_framework_read (const GilJsonPlace *at,
                    const char         *id,
                    gpointer            context)
{
  static const char *const keys[] = { "id", "name", "reading", "line", "kind", "notes_scope",
                                      "through", "status", "links", "glance", "numbers", "purposes",
                                      "today", "workarounds", "notes_purposes", "notes", "notebook",
                                      "choose", "avoid", "questions", NULL };
  static const char *const scopes[] = { "described", "named", NULL };
  GilCriteria *criteria = context;
  GilFramework *self;
  guint scope;

  if (!gil_json_check_keys (at, keys))
    return NULL;

  self = g_object_new (GIL_TYPE_FRAMEWORK, NULL);
  self->scales = gil_scales_ref (criteria->scales);
  self->id = g_strdup (id);
  gil_read_string (at, "name", GIL_JSON_REQUIRED, &self->name);
  if (gil_read_string (at, "reading", GIL_JSON_REQUIRED, &self->reading) &&
      !ends_in_hangul (self->reading))
    gil_json_report (at, "reading", gil_say ("must end in Hangul", "한글로 끝나야 해요"));
  gil_read_text (at, "line", GIL_JSON_REQUIRED, &self->line);
  gil_read_text (at, "kind", GIL_JSON_REQUIRED, &self->kind);
  if (gil_json_get_choice (at, "notes_scope", GIL_JSON_OPTIONAL, scopes, &scope)) {
    self->in_notes = TRUE;
    self->described = scope == 0;
  }
  gil_read_string (at, "through", GIL_JSON_OPTIONAL, &self->through);
  read_status (self, at);
  read_links (self, at);
  read_glance (self, at);
  self->active = is_active (self, criteria->as_of);
  read_numbers (self, at);
  gil_framework_read_facts (self, at, criteria);
  read_notebook (self, at);
  gil_framework_read_advice (self, at, criteria);

  return G_OBJECT (self);
}
