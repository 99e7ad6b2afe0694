/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-framework-private.h"

#include <string.h>

#include "gil-rank.h"

/**
 * Figure:
 * @known: whether there is a figure to grade
 * @value: the figure
 * @own: (nullable): the framework's own number, which dates it when nothing is known
 * @suspect: (nullable): why a figure is not used
 * @as_of: (nullable): the older month of what was added
 * @source: (nullable): all sources
 *
 * What a grade is computed from: a number, or the sum of one with what it is built on.
 */
typedef struct
{
  gboolean known;
  double value;
  const GilNumber *own;
  const GilText *suspect;
  const char *as_of;
  char *source;
} Figure;

static void
add_number (Figure          *figure,
            const GilNumber *number)
{
  figure->known = figure->known && number->known;
  figure->value += number->value;

  if (!figure->suspect && gil_text_is_set (&number->suspect))
    figure->suspect = &number->suspect;

  if (number->as_of && (!figure->as_of || strcmp (number->as_of, figure->as_of) < 0))
    figure->as_of = number->as_of;

  if (number->source && !figure->source) {
    figure->source = g_strdup (number->source);
  } else if (number->source && strcmp (number->source, figure->source) != 0) {
    char *both = g_strconcat (figure->source, "; ", number->source, NULL);

    g_free (figure->source);
    figure->source = both;
  }
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
  char *both = g_strconcat (*text, " ", sentence, NULL);

  g_free (*text);
  *text = both;
}

static void
write_note (GilFact          *fact,
            const GilMeasure *measure,
            const Figure     *figure)
{
  gil_text_clear (&fact->note);

  if (figure->suspect) {
    fact->note.en = g_strdup (figure->suspect->en);
    fact->note.ko = g_strdup (figure->suspect->ko);
    return;
  }

  if (figure->known) {
    g_autofree char *value = gil_text_format_number (figure->value);

    fact->note.en = fill_in (measure->sentence.en, value);
    fact->note.ko = fill_in (measure->sentence.ko, value);
  } else {
    fact->note.en = g_strdup (measure->absent.en);
    fact->note.ko = g_strdup (measure->absent.ko);
  }

  if (figure->own && gil_text_is_set (&figure->own->note)) {
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
compute (GilFact             *fact,
         GilCriterion        *criterion,
         GilFramework        *self,
         GilFramework *const *through,
         gsize                n_through)
{
  const GilMeasure *measure = gil_criterion_get_measure (criterion);
  const GilScale *scale = gil_criterion_get_scale (criterion);
  Figure figure = { 0 };

  if (measure->number) {
    figure.own = gil_framework_get_number (self, measure->number);
    figure.known = TRUE;
    add_number (&figure, figure.own);

    for (gsize i = 0; measure->adds_through && i < n_through; i++)
      add_number (&figure, gil_framework_get_number (through[i], measure->number));
  }

  if (figure.known) {
    fact->level = find_level (measure, scale, figure.value);
    fact->has_number = TRUE;
    fact->number = figure.value;
  } else if (!figure.suspect && measure->missing) {
    fact->level = measure->missing;
  } else {
    fact->level = scale->unknown;
  }

  write_note (fact, measure, &figure);
  fact->as_of = g_strdup (figure.as_of);
  fact->source = figure.source;

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
  for (gsize i = 0; i < self->n_facts; i++) {
    g_autoptr (GilCriterion) criterion = NULL;

    criterion = g_list_model_get_item (G_LIST_MODEL (criteria->items.list), (guint) i);
    if (gil_criterion_is_graded (criterion))
      compute (&self->facts[GIL_BASIS_TODAY][i], criterion, self, through, n_through);
  }
}
