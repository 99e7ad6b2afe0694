/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-explain-private.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* So many losses are named; the others are summed up. */
#define MAX_NAMED_LOSSES 3
/* Losses smaller than what one decimal shows are none. */
#define LEAST_LOSS 0.05

typedef struct
{
  gsize criterion;
  double points;
} Loss;

GilCriterion *
gil_explain_get_criterion (const GilPick *pick,
                           gsize          index)
{
  g_autoptr (GilCriterion) criterion = NULL;

  /* Borrowed: the catalog, which the pick keeps, never lets go of it. */
  criterion = g_list_model_get_item (gil_catalog_get_criteria (pick->catalog), (guint) index);

  return criterion;
}

/* "admin panel", but "API focus" and "NoSQL": only a first word that has no other capital is one
 * because it is first. */
static char *
lower_first (const char *name)
{
  char *lower = g_strdup (name);
  gsize length = strcspn (name, " ");

  for (gsize i = 1; i < length; i++) {
    if (g_ascii_isupper (name[i]))
      return lower;
  }

  lower[0] = g_ascii_tolower (lower[0]);
  return lower;
}

/* The name of a criterion or level, as it stands inside a sentence. (transfer full) */
char *
gil_explain_name (const GilText *name,
                  GilLang        lang)
{
  return lang == GIL_LANG_KO ? g_strdup (name->ko) : lower_first (name->en);
}

/**
 * gil_explain_round:
 * @points: a score, or points of one
 *
 * Rounds to the one decimal that people see, halves away from zero: 6.25 is 6.3. Scores that tie,
 * which is to 1e-9, are never shown as different.
 *
 * Returns: the rounded number
 */
double
gil_explain_round (double points)
{
  return round (round (points * 1e9) / 1e8) / 10;
}

/* 12 → "12", 8.333 → "8.3" */
static char *
format_points (double points)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (digits, sizeof digits, "%.1f", gil_explain_round (points));
  if (g_str_has_suffix (digits, ".0"))
    digits[strlen (digits) - 2] = '\0';

  return g_strdup (digits);
}

static int
compare_losses (gconstpointer a,
                gconstpointer b)
{
  const Loss *one = a;
  const Loss *two = b;

  if (fabs (one->points - two->points) > 1e-9)
    return one->points > two->points ? -1 : 1;

  return one->criterion < two->criterion ? -1 : 1;
}

/* What was lost by known levels, most first. What an unknown holds back is no loss yet. */
static GArray *
collect_losses (const GilPick       *pick,
                const GilRankResult *result)
{
  GArray *losses = g_array_new (FALSE, FALSE, sizeof (Loss));

  for (gsize i = 0; i < pick->n_criteria; i++) {
    const GilRankPart *part = &result->parts[i];
    Loss loss = { i, part->lost };

    if (part->want != GIL_WANT_OFF && part->value.known && part->lost >= LEAST_LOSS)
      g_array_append_val (losses, loss);
  }

  g_array_sort (losses, compare_losses);

  return losses;
}

/* "ecosystem", "12", which opens the list in English with "loses 12 points on ecosystem" */
static char *
describe_loss (const char *where,
               double      points,
               gboolean    is_first,
               GilLang     lang)
{
  g_autofree char *number = format_points (points);

  if (lang == GIL_LANG_KO)
    return g_strdup_printf ("%s에서 %s점", where, number);
  if (is_first)
    return g_strdup_printf ("%s %s on %s", number, strcmp (number, "1") == 0 ? "point" : "points",
                            where);

  return g_strdup_printf ("%s on %s", number, where);
}

static char *
join_losses (const GilPick *pick,
             GArray        *losses,
             GilLang        lang)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  double rest = 0;

  for (guint i = 0; i < losses->len; i++) {
    const Loss *loss = &g_array_index (losses, Loss, i);
    g_autofree char *name = NULL;
    GilCriterion *criterion;

    if (i >= MAX_NAMED_LOSSES) {
      rest += loss->points;
      continue;
    }

    criterion = gil_explain_get_criterion (pick, loss->criterion);
    name = gil_explain_name (gil_criterion_get_name (criterion), lang);
    g_strv_builder_take (builder, describe_loss (name, loss->points, i == 0, lang));
  }

  if (rest > 0)
    g_strv_builder_take (builder, describe_loss (lang == GIL_LANG_KO ? "나머지" : "the rest", rest,
                                                 FALSE, lang));

  parts = g_strv_builder_end (builder);

  return g_strjoinv (", ", parts);
}

static char *
explain_in_english (const GilPick       *pick,
                    const GilRankResult *result,
                    GArray              *losses)
{
  GString *out = g_string_new (NULL);

  if (result->n_met == 0)
    g_string_append_printf (out, "Meets none of %" G_GSIZE_FORMAT, pick->ranking->n_on);
  else
    g_string_append_printf (out, "Meets %u of %" G_GSIZE_FORMAT, result->n_met,
                            pick->ranking->n_on);

  if (losses->len > 0) {
    g_autofree char *list = join_losses (pick, losses, GIL_LANG_EN);

    g_string_append_printf (out, "; loses %s", list);
  } else if (result->n_unknown == 0) {
    g_string_append (out, "; gets full points");
  }

  if (result->n_unknown > 0)
    g_string_append_printf (out, "; %u unknown", result->n_unknown);

  g_string_append_c (out, '.');

  return g_string_free_and_steal (out);
}

static char *
explain_in_korean (const GilPick       *pick,
                   const GilRankResult *result,
                   GArray              *losses)
{
  GString *out = g_string_new (NULL);

  if (result->n_met == 0)
    g_string_append_printf (out, "%" G_GSIZE_FORMAT "개 중 충족하는 것이 없어요.",
                            pick->ranking->n_on);
  else
    g_string_append_printf (out, "%" G_GSIZE_FORMAT "개 중 %u개를 충족해요.", pick->ranking->n_on,
                            result->n_met);

  if (losses->len > 0) {
    g_autofree char *list = join_losses (pick, losses, GIL_LANG_KO);

    g_string_append_printf (out, " %s을 잃어요.", list);
  } else if (result->n_unknown == 0) {
    g_string_append (out, " 만점을 받아요.");
  }

  if (result->n_unknown > 0)
    g_string_append_printf (out, " %u개는 알 수 없어요.", result->n_unknown);

  return g_string_free_and_steal (out);
}

/**
 * gil_explain_result:
 * @pick: a question and its answer
 * @result: index of a result
 * @lang: a language
 *
 * Says how a result came about: "Meets 4 of 5; loses 12 points on ecosystem."
 *
 * Returns: (transfer full): one or more sentences
 */
char *
gil_explain_result (const GilPick *pick,
                    gsize          result,
                    GilLang        lang)
{
  g_autoptr (GArray) losses = NULL;
  const GilRankResult *it;

  g_return_val_if_fail (pick != NULL, NULL);
  g_return_val_if_fail (result < pick->ranking->n_results, NULL);

  if (!pick->ranking->scored)
    return g_strdup (lang == GIL_LANG_KO ? "켠 기준이 없어서 인기 순으로 보여 줘요."
                                         : "Nothing is on, so the order is by popularity.");

  it = &pick->ranking->results[result];
  losses = collect_losses (pick, it);

  return lang == GIL_LANG_KO ? explain_in_korean (pick, it, losses)
                             : explain_in_english (pick, it, losses);
}

static void
format_score (char   *buffer,
              gsize   size,
              double  score)
{
  g_ascii_formatd (buffer, (int) size, "%.1f", gil_explain_round (score));
}

/**
 * gil_explain_score:
 * @pick: a question and its answer
 * @result: index of a result
 *
 * Returns: (transfer full): the score with one decimal, "91.7"; its range where something is
 * unknown, "75.0–100.0"; "–" when nothing is on
 */
char *
gil_explain_score (const GilPick *pick,
                   gsize          result)
{
  const GilRankResult *it;
  char low[G_ASCII_DTOSTR_BUF_SIZE];
  char high[G_ASCII_DTOSTR_BUF_SIZE];

  g_return_val_if_fail (pick != NULL, NULL);
  g_return_val_if_fail (result < pick->ranking->n_results, NULL);

  if (!pick->ranking->scored)
    return g_strdup ("–");

  it = &pick->ranking->results[result];
  format_score (low, sizeof low, it->score_low);
  format_score (high, sizeof high, it->score_high);

  return strcmp (low, high) == 0 ? g_strdup (low) : g_strdup_printf ("%s–%s", low, high);
}
