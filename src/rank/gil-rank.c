/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-rank-private.h"

#include <math.h>
#include <string.h>

/* What an unknown counts in the score: neither a yes nor a no. */
#define UNKNOWN_VALUE 0.5

/* Scores are the same when they are the same in units of 1e-9. Rounding first, rather than
 * comparing differences, keeps "the same" transitive: the order cannot contradict itself. */
#define SCORE_UNITS 1e9

G_DEFINE_QUARK (gil-rank-error-quark, gil_rank_error)

/* NaN is in no range, infinity in none that ends at a finite number. */
static gboolean
in_range (double value,
          double least,
          double most)
{
  return value >= least && value <= most;
}

static gboolean
check_option (const GilRankOption *option,
              gsize                n_criteria,
              GError             **error)
{
  /* Not printf's %g, which would write the number by the locale. */
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  if (option->popularity.known && !in_range (option->popularity.value, 0, G_MAXDOUBLE)) {
    g_set_error (error, GIL_RANK_ERROR, GIL_RANK_ERROR_INVALID,
                 "Option “%s”: popularity %s is not a finite number from 0; "
                 "correct it or mark it as unknown",
                 option->id,
                 g_ascii_dtostr (number, sizeof number, option->popularity.value));
    return FALSE;
  }

  if (option->values == NULL && n_criteria > 0) {
    g_set_error (error, GIL_RANK_ERROR, GIL_RANK_ERROR_INVALID,
                 "Option “%s”: there are no values; give one for each of the %" G_GSIZE_FORMAT
                 " criteria",
                 option->id, n_criteria);
    return FALSE;
  }

  for (gsize i = 0; i < n_criteria; i++) {
    if (option->values[i].known && !in_range (option->values[i].value, 0, 1)) {
      g_set_error (error, GIL_RANK_ERROR, GIL_RANK_ERROR_INVALID,
                   "Option “%s”, criterion %" G_GSIZE_FORMAT ": value %s is not a number from "
                   "0 to 1; correct it or mark it as unknown",
                   option->id, i,
                   g_ascii_dtostr (number, sizeof number, option->values[i].value));
      return FALSE;
    }
  }

  return TRUE;
}

/*
 * gil_rank_check:
 *
 * Whether the input can be ranked. The arguments are those of gil_rank().
 *
 * Returns: %FALSE with @error set when it cannot
 */
gboolean
gil_rank_check (const GilRankOption *options,
                gsize                n_options,
                const GilWant       *wants,
                gsize                n_criteria,
                GError             **error)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (gsize i = 0; i < n_criteria; i++) {
    /* As a number: a caller may have cast anything to the enum, and what of it can be negative is
     * the compiler's choice. */
    int want = (int) wants[i];

    if (want < GIL_WANT_OFF || want > GIL_WANT_MUST) {
      g_set_error (error, GIL_RANK_ERROR, GIL_RANK_ERROR_INVALID,
                   "Criterion %" G_GSIZE_FORMAT ": want %d is none of off (0), nice (1) and "
                   "must (2); use one of them",
                   i, want);
      return FALSE;
    }
  }

  for (gsize i = 0; i < n_options; i++) {
    if (options[i].id == NULL || *options[i].id == '\0') {
      g_set_error (error, GIL_RANK_ERROR, GIL_RANK_ERROR_INVALID,
                   "Option at index %" G_GSIZE_FORMAT ": there is no id; give it one of its own",
                   i);
      return FALSE;
    }
    if (!g_hash_table_add (ids, (gpointer) options[i].id)) {
      g_set_error (error, GIL_RANK_ERROR, GIL_RANK_ERROR_INVALID,
                   "Option “%s”: the id is there twice, again at index %" G_GSIZE_FORMAT
                   "; give each option its own",
                   options[i].id, i);
      return FALSE;
    }
    if (!check_option (&options[i], n_criteria, error))
      return FALSE;
  }

  return TRUE;
}

static gboolean
is_met (const GilRankValue *value)
{
  return value->known && value->value >= GIL_RANK_MET;
}

/*
 * gil_rank_summarize:
 * @options: (array): checked options
 * @option: index of the one to look at
 * @wants: (array length=n_criteria): checked wants
 * @n_criteria: how many criteria
 * @result: (out caller-allocates): everything but @rank and @parts, which are left empty
 *
 * Scores one option: score = 100 × Σ w·v ÷ Σ w over the criteria that are on. With nothing on,
 * all scores are 0.
 */
void
gil_rank_summarize (const GilRankOption *options,
                    gsize                option,
                    const GilWant       *wants,
                    gsize                n_criteria,
                    GilRankResult       *result)
{
  const GilRankValue *values = options[option].values;
  double weights = 0;
  double known = 0;
  double unknown = 0;

  *result = (GilRankResult) { .option = option };

  for (gsize i = 0; i < n_criteria; i++) {
    double weight = wants[i];

    if (wants[i] == GIL_WANT_OFF)
      continue;

    weights += weight;

    if (!values[i].known) {
      unknown += weight;
      result->n_unknown++;
      if (wants[i] == GIL_WANT_MUST)
        result->n_unknown_musts++;
      continue;
    }

    known += weight * values[i].value;
    if (is_met (&values[i]))
      result->n_met++;
    else if (wants[i] == GIL_WANT_MUST)
      result->n_missing++;
  }

  if (weights > 0) {
    result->score = 100 * (known + unknown * UNKNOWN_VALUE) / weights;
    result->score_low = 100 * known / weights;
    result->score_high = 100 * (known + unknown) / weights;
  }
}

static guint
count_unmet (const GilRankResult *result)
{
  return result->n_missing + result->n_unknown_musts;
}

/*
 * gil_rank_is_match:
 * @result: a summary
 *
 * Returns: whether every must is met
 */
gboolean
gil_rank_is_match (const GilRankResult *result)
{
  return count_unmet (result) == 0;
}

static long long
round_score (const GilRankResult *result)
{
  return llround (result->score * SCORE_UNITS);
}

static int
compare_popularity (const GilRankValue *a,
                    const GilRankValue *b)
{
  /* Truth, not numbers: TRUE may come as any number but 0. */
  if (!a->known != !b->known)
    return a->known ? -1 : 1;
  if (!a->known || a->value == b->value)
    return 0;

  return a->value > b->value ? -1 : 1;
}

/*
 * gil_rank_compare:
 * @a: a summary
 * @b: another
 * @options: (array): the options both are of
 *
 * The order of results. Matches have nothing unmet, so the rule for near misses, fewest unmet
 * first, also puts all matches before them. With nothing on, all scores and counts are 0 and
 * popularity decides.
 *
 * Returns: below 0 when @a comes first, above 0 when @b does; 0 only for the same option
 */
int
gil_rank_compare (const GilRankResult *a,
                  const GilRankResult *b,
                  const GilRankOption *options)
{
  long long score_a = round_score (a);
  long long score_b = round_score (b);
  int popularity;

  if (count_unmet (a) != count_unmet (b))
    return count_unmet (a) < count_unmet (b) ? -1 : 1;
  if (a->n_missing != b->n_missing)
    return a->n_missing < b->n_missing ? -1 : 1;
  if (score_a != score_b)
    return score_a > score_b ? -1 : 1;
  if (a->n_unknown != b->n_unknown)
    return a->n_unknown < b->n_unknown ? -1 : 1;

  popularity = compare_popularity (&options[a->option].popularity, &options[b->option].popularity);
  if (popularity != 0)
    return popularity;

  return strcmp (options[a->option].id, options[b->option].id);
}

static int
compare_results_cb (gconstpointer a,
                    gconstpointer b,
                    gpointer      user_data)
{
  return gil_rank_compare (a, b, user_data);
}

static GilRankPart *
explain (const GilRankOption *option,
         const GilWant       *wants,
         gsize                n_criteria)
{
  GilRankPart *parts = g_new0 (GilRankPart, n_criteria);
  double weights = 0;

  for (gsize i = 0; i < n_criteria; i++)
    weights += wants[i];

  for (gsize i = 0; i < n_criteria; i++) {
    GilRankValue value = option->values[i];
    double counted = value.known ? value.value : UNKNOWN_VALUE;

    parts[i].want = wants[i];
    parts[i].value = value;
    parts[i].met = is_met (&value);
    if (wants[i] != GIL_WANT_OFF) {
      parts[i].gained = 100 * wants[i] * counted / weights;
      parts[i].lost = 100 * wants[i] * (1 - counted) / weights;
    }
  }

  return parts;
}

static void
number_matches (GilRanking          *ranking,
                const GilRankOption *options)
{
  for (gsize i = 0; i < ranking->n_matches; i++) {
    GilRankResult *result = &ranking->results[i];
    const GilRankResult *before = i > 0 ? &ranking->results[i - 1] : NULL;
    gboolean tied = FALSE;

    if (before != NULL && ranking->scored)
      tied = round_score (before) == round_score (result);
    else if (before != NULL)
      tied = compare_popularity (&options[before->option].popularity,
                                 &options[result->option].popularity) == 0;

    result->rank = tied ? before->rank : (guint) (i + 1);
  }
}

/**
 * gil_rank:
 * @options: (array length=n_options) (nullable): what to choose from; may be %NULL when empty
 * @n_options: how many options
 * @wants: (array length=n_criteria) (nullable): what is wanted; may be %NULL when there are no
 *   criteria
 * @n_criteria: how many criteria, and how many values each option has
 * @error: return location for a #GError
 *
 * Ranks @options by what is wanted. Matches, which meet every must, come first by score; near
 * misses follow, fewest unmet musts first and, at equal counts, fewest known to be missing. Where
 * the scores are the same, fewer unknowns, then popularity, then the id decide. The scores and the
 * points of each part are on a scale from 0 to 100: 100 × Σ w·v ÷ Σ w over the criteria that are
 * on, where w is 2 for a must and 1 for a nice, and an unknown counts as one half. With nothing on,
 * all options are matches by popularity and `scored` is %FALSE.
 *
 * Fails with %GIL_RANK_ERROR_INVALID when a value is not a number from 0 to 1, a popularity is not
 * finite or negative, an id is missing, empty or there twice, or a want is out of its enum. What is
 * marked as unknown is not looked at.
 *
 * Nothing of the input is changed or kept.
 *
 * Returns: (transfer full) (nullable): the ranking, free with gil_ranking_free(); %NULL on error
 */
GilRanking *
gil_rank (const GilRankOption *options,
          gsize                n_options,
          const GilWant       *wants,
          gsize                n_criteria,
          GError             **error)
{
  g_autoptr (GilRanking) ranking = NULL;

  g_return_val_if_fail (options != NULL || n_options == 0, NULL);
  g_return_val_if_fail (wants != NULL || n_criteria == 0, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!gil_rank_check (options, n_options, wants, n_criteria, error))
    return NULL;

  ranking = g_new0 (GilRanking, 1);
  ranking->n_criteria = n_criteria;
  ranking->n_results = n_options;
  ranking->results = g_new0 (GilRankResult, n_options);

  for (gsize i = 0; i < n_criteria; i++) {
    if (wants[i] != GIL_WANT_OFF)
      ranking->n_on++;
  }
  ranking->scored = ranking->n_on > 0;

  for (gsize i = 0; i < n_options; i++) {
    GilRankResult *result = &ranking->results[i];

    gil_rank_summarize (options, i, wants, n_criteria, result);
    result->parts = explain (&options[i], wants, n_criteria);
    if (gil_rank_is_match (result))
      ranking->n_matches++;
  }

  if (n_options > 1)
    g_sort_array (ranking->results, n_options, sizeof *ranking->results,
                  compare_results_cb, (gpointer) options);
  number_matches (ranking, options);

  return g_steal_pointer (&ranking);
}

/**
 * gil_ranking_free:
 * @ranking: (transfer full) (nullable): a ranking
 *
 * Frees @ranking with all its results and parts.
 */
void
gil_ranking_free (GilRanking *ranking)
{
  if (ranking == NULL)
    return;

  for (gsize i = 0; i < ranking->n_results; i++)
    g_free (ranking->results[i].parts);
  g_free (ranking->results);
  g_free (ranking);
}
