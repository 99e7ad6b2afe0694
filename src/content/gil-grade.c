/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-framework-private.h"

#include <string.h>

#include "gil-rank.h"

/**
 * Figure:
 * @known: whether there is a figure to grade
 * @value: the figure
 * @own: (nullable): the framework's own number, which dates it when nothing is known
 * @through: (nullable): what it is built on, where its number counts
 * @is_bound: whether the figure is only one that it cannot be better than
 * @suspect: (nullable): why a figure is not used
 * @as_of: (nullable): the older month of what was added
 * @source: (nullable): all sources
 * @urls: the addresses of all sources
 *
 * What a grade is computed from: a number, the sum of one with what it is built on, or where there is
 * none the number of that, which bounds it.
 */
typedef struct
{
  gboolean known;
  double value;
  const GilNumber *own;
  GilFramework *through;
  gboolean is_bound;
  const GilText *suspect;
  const char *as_of;
  char *source;
  GStrvBuilder *urls;
} Figure;

/* Dates and sources a figure by a number that had a part in it. */
static void
add_origin (Figure          *figure,
            const GilNumber *number)
{
  if (number->as_of && (!figure->as_of || strcmp (number->as_of, figure->as_of) < 0))
    figure->as_of = number->as_of;

  if (number->source && !figure->source) {
    figure->source = g_strdup (number->source);
  } else if (number->source && strcmp (number->source, figure->source) != 0) {
    char *both = g_strconcat (figure->source, "; ", number->source, NULL);

    g_free (figure->source);
    figure->source = both;
  }

  if (number->urls)
    g_strv_builder_addv (figure->urls, (const char **) number->urls);
}

static void
add_number (Figure          *figure,
            const GilNumber *number)
{
  figure->known = figure->known && number->known;
  figure->value += number->value;

  if (!figure->suspect && gil_text_is_set (&number->suspect))
    figure->suspect = &number->suspect;

  add_origin (figure, number);
}

static char *
fill_in (const char *sentence,
         const char *value)
{
  GString *out = g_string_new (sentence);

  g_string_replace (out, "{value}", value, 0);

  return g_string_free_and_steal (out);
}

static void
append_sentence (char       **text,
                 const char  *sentence)
{
  char *both = *text ? g_strconcat (*text, " ", sentence, NULL) : g_strdup (sentence);

  g_free (*text);
  *text = both;
}

/* The sentence on what it is built on, where that counted. (transfer full) (nullable) */
static char *
write_through (const Figure *figure,
               const char   *sentence,
               const char   *value)
{
  g_autofree char *named = NULL;
  GString *out;

  if (!figure->through)
    return NULL;

  out = g_string_new (sentence);
  g_string_replace (out, "{name}", gil_framework_get_name (figure->through), 0);
  named = g_string_free_and_steal (out);

  return fill_in (named, value);
}

static void
append_through (GilFact          *fact,
                const GilMeasure *measure,
                const Figure     *figure,
                const char       *value)
{
  g_autofree char *en = write_through (figure, measure->through_sentence.en, value);
  g_autofree char *ko = write_through (figure, measure->through_sentence.ko, value);

  if (en == NULL)
    return;

  append_sentence (&fact->note.en, en);
  append_sentence (&fact->note.ko, ko);
}

/* Adds what a figure says to the note. */
static void
write_note (GilFact          *fact,
            const GilMeasure *measure,
            const Figure     *figure)
{
  g_autofree char *value = gil_text_format_number (figure->value);
  const GilText *plain = figure->suspect ? figure->suspect : &measure->absent;

  if (figure->known && !figure->is_bound) {
    g_autofree char *en = fill_in (measure->sentence.en, value);
    g_autofree char *ko = fill_in (measure->sentence.ko, value);

    append_sentence (&fact->note.en, en);
    append_sentence (&fact->note.ko, ko);
  } else {
    append_sentence (&fact->note.en, plain->en);
    append_sentence (&fact->note.ko, plain->ko);
  }

  if (figure->known)
    append_through (fact, measure, figure, value);

  if (figure->own && gil_text_is_set (&figure->own->note) && (figure->known || !figure->suspect)) {
    append_sentence (&fact->note.en, figure->own->note.en);
    append_sentence (&fact->note.ko, figure->own->note.ko);
  }
}

/* The best level whose bound the figure keeps; the worst of the scale below all of them. */
static const GilLevel *
find_level (const GilMeasure *measure,
            const GilScale   *scale,
            double            value)
{
  for (gsize i = 0; i < measure->n_thresholds; i++) {
    double bound = measure->thresholds[i].bound;

    if (measure->less ? value <= bound : value >= bound)
      return measure->thresholds[i].level;
  }

  return gil_scale_find (scale, "none");
}

static void
find_figure (Figure              *figure,
             const GilMeasure    *measure,
             GilFramework        *self,
             GilFramework *const *through,
             gsize                n_through)
{
  figure->own = gil_framework_get_number (self, measure->number);
  figure->known = TRUE;
  add_number (figure, figure->own);

  if (measure->through == GIL_THROUGH_ADD) {
    for (gsize i = 0; i < n_through; i++)
      add_number (figure, gil_framework_get_number (through[i], measure->number));
    figure->through = n_through > 0 ? through[n_through - 1] : NULL;
  } else if (measure->through == GIL_THROUGH_BOUND && !figure->known) {
    for (gsize i = 0; i < n_through && !figure->known; i++) {
      const GilNumber *bound = gil_framework_get_number (through[i], measure->number);

      if (!bound->known)
        continue;
      figure->known = figure->is_bound = TRUE;
      figure->value = bound->value;
      figure->through = through[i];
      add_origin (figure, bound);
    }
  }
}

/* Grades by one measure, adding to the note and sources of @fact. (transfer none) */
static const GilLevel *
apply (GilFact             *fact,
       const GilMeasure    *measure,
       const GilScale      *scale,
       GilFramework        *self,
       GilFramework *const *through,
       gsize                n_through,
       Figure              *figure)
{
  const GilLevel *level = scale->unknown;

  if (measure->number)
    find_figure (figure, measure, self, through, n_through);

  if (figure->known)
    level = find_level (measure, scale, figure->value);
  else if (!figure->suspect && measure->missing)
    level = measure->missing;

  write_note (fact, measure, figure);
  return level;
}

static const GilLevel *
lower_level (const GilLevel *one,
             const GilLevel *two)
{
  if (!one->known || !two->known)
    return one->known ? two : one;

  return two->value < one->value ? two : one;
}

static void
compute (GilFact             *fact,
         GilCriterion        *criterion,
         GilFramework        *self,
         GilFramework *const *through,
         gsize                n_through)
{
  const GilMeasure *measure = gil_criterion_get_measure (criterion);
  const GilScale *scale = gil_criterion_get_scale (criterion);
  g_autoptr (GStrvBuilder) urls = g_strv_builder_new ();
  Figure figure = { .urls = urls };

  gil_text_clear (&fact->note);
  fact->level = apply (fact, measure, scale, self, through, n_through, &figure);
  fact->has_number = figure.known && !figure.is_bound;
  fact->number = fact->has_number ? figure.value : 0;

  if (measure->and) {
    Figure second = { .urls = urls, .as_of = figure.as_of, .source = figure.source };

    fact->level = lower_level (fact->level, apply (fact, measure->and, scale, self, through, n_through,
                                                   &second));
    figure.as_of = second.as_of;
    figure.source = second.source;
  }

  fact->as_of = g_strdup (figure.as_of);
  fact->source = figure.source;
  fact->urls = g_strv_builder_end (urls);

  if (!fact->level->known || fact->level->value >= GIL_RANK_MET)
    gil_text_clear (&fact->workaround);
}

/*
 * gil_framework_compute_grades:
 * @self: a framework
 * @through: (array length=n_through): what it is built on, what that is built on, and so on
 * @n_through: how many these are
 * @criteria: the criteria
 *
 * Computes the graded criteria under Today from the numbers, by the measures of the criteria.
 */
void
gil_framework_compute_grades (GilFramework        *self,
                              GilFramework *const *through,
                              gsize                n_through,
                              GilCriteria         *criteria)
{
  for (gsize i = 0; i < self->n_criteria; i++) {
    g_autoptr (GilCriterion) criterion = NULL;

    criterion = g_list_model_get_item (G_LIST_MODEL (criteria->items.list), (guint) i);
    if (gil_criterion_is_graded (criterion))
      compute (&self->facts[GIL_BASIS_TODAY][i], criterion, self, through, n_through);
  }
}
