/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-comparison.h"

#include "gil-explain-private.h"
#include "gil-month.h"

static char *
write_text (const GilComparisonCell *cell,
            GilLang                  lang)
{
  const char *text = gil_text_in (cell->text, lang);
  g_autofree char *month = NULL;

  if (cell->month == NULL)
    return g_strdup (text);

  month = gil_format_month (cell->month, lang);

  return g_strdup_printf ("%s (%s)", text, month);
}

/* What the cell says: "Built in", "88,588" with the locale's digit groups, "6.1.3 (November 2026)",
 * "91.7"; "?" where nothing is known but a level, which has its own word. (transfer full) */
char *
gil_comparison_write_cell (const GilComparison    *self,
                           const GilComparisonRow *row,
                           gsize                   index,
                           GilLang                 lang)
{
  const GilComparisonCell *cell;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->n_frameworks, NULL);

  cell = &row->cells[index];
  if (row->form == GIL_COMPARISON_LEVEL)
    return g_strdup (gil_text_in (&cell->fact->level->name, lang));
  if (!cell->known)
    return g_strdup ("?");

  switch (row->form) {
  case GIL_COMPARISON_NUMBER:
    return g_strdup_printf ("%'.0f", cell->number);
  case GIL_COMPARISON_SCORE:
    return gil_explain_score (self->pick, cell->result);
  case GIL_COMPARISON_LEVEL:
  case GIL_COMPARISON_TEXT:
  default:
    return write_text (cell, lang);
  }
}

static char *
speak_cell (const GilComparison    *self,
            const GilComparisonRow *row,
            gsize                   index,
            GilLang                 lang)
{
  const GilComparisonCell *cell = &row->cells[index];

  if (row->form == GIL_COMPARISON_LEVEL)
    return gil_explain_name (&cell->fact->level->name, lang);
  if (!cell->known)
    return g_strdup (lang == GIL_LANG_KO ? "알 수 없음" : "unknown");

  return gil_comparison_write_cell (self, row, index, lang);
}

/* Says a row to who does not see it; the points of what is wanted with it. (transfer full) */
char *
gil_comparison_explain_row (const GilComparison    *self,
                            const GilComparisonRow *row,
                            GilLang                 lang)
{
  g_autoptr (GString) sentence = NULL;
  const char *separator;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (row != NULL, NULL);

  /* Texts have commas of their own. */
  separator = row->form == GIL_COMPARISON_TEXT ? ";" : ",";

  sentence = g_string_new (gil_text_in (row->name, lang));
  for (gsize i = 0; i < self->n_frameworks; i++) {
    g_autofree char *cell = speak_cell (self, row, i, lang);

    g_string_append_printf (sentence, "%s %s %s", i == 0 ? ":" : separator,
                            gil_framework_get_name (self->frameworks[i]), cell);
    if (row->cells[i].part != NULL) {
      char points[G_ASCII_DTOSTR_BUF_SIZE];

      g_ascii_formatd (points, sizeof points, "%.1f", gil_explain_round (row->cells[i].part->gained));
      g_string_append_printf (sentence, lang == GIL_LANG_KO ? " (%s%s점)" : " (%s%s points)",
                              row->cells[i].known ? "+" : "±", points);
    }
  }

  return g_string_free (g_steal_pointer (&sentence), FALSE);
}
