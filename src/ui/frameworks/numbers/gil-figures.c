/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-figures.h"

#include <glib/gi18n.h>

#include "gil-format.h"

/* More sources than these are only counted, and told one by one elsewhere. */
#define MAX_SOURCES 4

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  const GilFigure *left = a, *right = b;

  return g_ascii_strcasecmp (gil_framework_get_name (left->framework),
                             gil_framework_get_name (right->framework));
}

static int
compare_values (gconstpointer a,
                gconstpointer b)
{
  const GilFigure *left = a, *right = b;

  if (left->fact->number > right->fact->number)
    return -1;
  if (left->fact->number < right->fact->number)
    return 1;

  return compare_names (a, b);
}

static void
add (GilFigures          *self,
     GilFramework        *framework,
     const GilNumberKind *kind,
     gsize                criterion)
{
  GilFigure figure = {
    framework,
    gil_framework_get_fact (framework, GIL_BASIS_TODAY, criterion),
    gil_framework_get_number (framework, kind->id),
  };

  if (figure.fact->has_number)
    g_array_append_val (self->known, figure);
  else if (gil_text_is_set (&figure.number->suspect))
    g_array_append_val (self->suspect, figure);
  else
    g_array_append_val (self->unknown, figure);
}

/* Gathers the figures as they count under Today: what is built on another framework has that one's packages,
 * too. */
GilFigures *
gil_figures_new (GilPickSession      *session,
                 const GilNumberKind *kind,
                 GilFramework        *also)
{
  const GilPick *pick = gil_pick_session_get_pick (session);
  GilCriterion *criterion = gil_catalog_find_criterion (pick->catalog, kind->criterion);
  GilFigures *self = g_new0 (GilFigures, 1);

  self->known = g_array_new (FALSE, FALSE, sizeof (GilFigure));
  self->suspect = g_array_new (FALSE, FALSE, sizeof (GilFigure));
  self->unknown = g_array_new (FALSE, FALSE, sizeof (GilFigure));
  if (criterion == NULL)
    return self;

  for (guint i = 0; i < pick->frameworks->len; i++)
    add (self, g_ptr_array_index (pick->frameworks, i), kind, gil_criterion_get_index (criterion));
  if (also != NULL && !g_ptr_array_find (pick->frameworks, also, NULL))
    add (self, also, kind, gil_criterion_get_index (criterion));

  g_array_sort (self->known, compare_values);
  g_array_sort (self->suspect, compare_names);
  g_array_sort (self->unknown, compare_names);

  return self;
}

void
gil_figures_free (GilFigures *self)
{
  g_array_unref (self->known);
  g_array_unref (self->suspect);
  g_array_unref (self->unknown);
  g_free (self);
}

/* What is written behind a comma differs from one framework to the next. */
static void
add_source (GPtrArray  *sources,
            const char *source)
{
  g_auto (GStrv) parts = source != NULL ? g_strsplit (source, ", ", 2) : NULL;

  if (parts != NULL && !g_ptr_array_find_with_equal_func (sources, parts[0], g_str_equal, NULL))
    g_ptr_array_add (sources, g_strdup (parts[0]));
}

/* Says of the known ones when they were counted, and where they were read. */
char *
gil_figures_write_caption (const GilFigures *self,
                           GilLang           lang)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_free);
  const char *first = NULL, *last = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autoptr (GString) caption = g_string_new (NULL);

  for (guint i = 0; i < self->known->len; i++) {
    const GilFact *fact = g_array_index (self->known, GilFigure, i).fact;

    if (first == NULL || g_strcmp0 (fact->as_of, first) < 0)
      first = fact->as_of;
    if (g_strcmp0 (fact->as_of, last) > 0)
      last = fact->as_of;
    add_source (sources, fact->source);
  }
  if (first == NULL)
    return g_strdup ("");

  from = gil_format_month (first, lang);
  to = gil_format_month (last, lang);
  g_string_append (caption, from);
  if (!g_str_equal (first, last))
    g_string_append_printf (caption, " – %s", to);
  g_string_append (caption, " · ");

  if (sources->len > MAX_SOURCES)
    /* Translators: there are more sources than fit below the picture */
    g_string_append_printf (caption, ngettext ("%u source, below", "%u sources, below", sources->len),
                            sources->len);
  for (guint i = 0; i < sources->len && sources->len <= MAX_SOURCES; i++)
    g_string_append_printf (caption, "%s%s", i > 0 ? "; " : "", (char *) g_ptr_array_index (sources, i));

  return g_string_free (g_steal_pointer (&caption), FALSE);
}
