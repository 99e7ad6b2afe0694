/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Random catalogues against a slow second opinion that shares no method with the first: values are
 * whole twentieths and scores whole numbers, so nothing is rounded; an option's place is the number
 * of options that beat it, so nothing is sorted; a change is the cheapest of all that work.
 */

#include "gil-rank.h"

#define N_CATALOGUES 1000
#define SEED 20261123
#define OPTIONS_MAX 12
#define CRITERIA_MAX 7
#define UNKNOWN -1
#define TWENTIETHS 20
#define MET 15

typedef struct
{
  gsize n_options;
  gsize n_criteria;
  char *ids[OPTIONS_MAX];
  int popularity[OPTIONS_MAX];
  int values[OPTIONS_MAX][CRITERIA_MAX];
  int wants[CRITERIA_MAX];
} Catalogue;

/* What decides the place of one option. */
typedef struct
{
  int missing;
  int unknown_musts;
  int unknown;
  int points; /* in fortieths of a weight, so that an unknown's half is whole too */
  int weights;
} Opinion;

static int
random_value (GRand *rand)
{
  static const int levels[] = { UNKNOWN, UNKNOWN, 0, 0, 5, 10, 10, 15, 15, 16, 20, 20 };

  /* Mostly the levels of the scales, which make ties. */
  if (g_rand_int_range (rand, 0, 5) == 0)
    return g_rand_int_range (rand, 0, TWENTIETHS + 1);

  return levels[g_rand_int_range (rand, 0, G_N_ELEMENTS (levels))];
}

static void
catalogue_init (Catalogue *self,
                GRand     *rand)
{
  const int must_share = g_rand_int_range (rand, 0, 4);

  self->n_options = g_rand_int_range (rand, 0, OPTIONS_MAX + 1);
  self->n_criteria = g_rand_int_range (rand, 0, CRITERIA_MAX + 1);

  for (gsize j = 0; j < self->n_criteria; j++) {
    /* Few musts in some catalogues: otherwise hardly anything would be a match. */
    self->wants[j] = g_rand_int_range (rand, 0, 3);
    if (self->wants[j] == GIL_WANT_MUST && g_rand_int_range (rand, 0, 4) > must_share)
      self->wants[j] = GIL_WANT_NICE;
  }

  for (gsize i = 0; i < self->n_options; i++) {
    self->ids[i] = g_strdup_printf ("%c%" G_GSIZE_FORMAT,
                                    g_rand_int_range (rand, 'A', 'Z' + 1), i);
    self->popularity[i] = g_rand_int_range (rand, UNKNOWN, 4);

    for (gsize j = 0; j < self->n_criteria; j++)
      self->values[i][j] = random_value (rand);

    /* A twin now and then, to make ties down to the last rule. */
    if (i > 0 && g_rand_int_range (rand, 0, 3) == 0) {
      for (gsize j = 0; j < self->n_criteria; j++)
        self->values[i][j] = self->values[i - 1][j];
    }
  }
}

static void
catalogue_clear (Catalogue *self)
{
  for (gsize i = 0; i < self->n_options; i++)
    g_free (self->ids[i]);
}

static Opinion
form_opinion (const Catalogue *self,
              const int       *wants,
              gsize            option)
{
  Opinion opinion = { 0, };

  for (gsize j = 0; j < self->n_criteria; j++) {
    int value = self->values[option][j];

    opinion.weights += wants[j];
    opinion.points += wants[j] * (value == UNKNOWN ? TWENTIETHS : 2 * value);
    opinion.unknown += wants[j] != GIL_WANT_OFF && value == UNKNOWN;
    opinion.unknown_musts += wants[j] == GIL_WANT_MUST && value == UNKNOWN;
    opinion.missing += wants[j] == GIL_WANT_MUST && value != UNKNOWN && value < MET;
  }

  return opinion;
}

static gboolean
is_a_match (Opinion opinion)
{
  return !opinion.missing && !opinion.unknown_musts;
}

/* The rules from first to last, each as "how much a is ahead of b". */
static gboolean
beats (const Catalogue *self,
       const int       *wants,
       gsize            a,
       gsize            b)
{
  Opinion one = form_opinion (self, wants, a);
  Opinion two = form_opinion (self, wants, b);
  const int lead[] = {
    is_a_match (one) - is_a_match (two),
    (two.missing + two.unknown_musts) - (one.missing + one.unknown_musts),
    two.missing - one.missing,
    one.points - two.points,
    two.unknown - one.unknown,
    self->popularity[a] - self->popularity[b], /* UNKNOWN is below all others */
    -g_strcmp0 (self->ids[a], self->ids[b]),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (lead); i++) {
    if (lead[i] != 0)
      return lead[i] > 0;
  }

  return FALSE;
}

static gsize
count_better (const Catalogue *self,
              const int       *wants,
              gsize            option)
{
  gsize n = 0;

  for (gsize i = 0; i < self->n_options; i++)
    n += beats (self, wants, i, option);

  return n;
}

/* One more than the matches that are ahead by what ranks count: points, or popularity. */
static guint
expected_rank (const Catalogue *self,
               gsize            option)
{
  Opinion own = form_opinion (self, self->wants, option);
  guint rank = 1;

  if (!is_a_match (own))
    return 0;

  for (gsize i = 0; i < self->n_options; i++) {
    Opinion other = form_opinion (self, self->wants, i);

    if (!is_a_match (other))
      continue;
    rank += own.weights > 0 ? other.points > own.points
                            : self->popularity[i] > self->popularity[option];
  }

  return rank;
}

static gboolean
wins (const Catalogue *self,
      const int       *wants,
      gsize            target)
{
  return is_a_match (form_opinion (self, wants, target)) &&
         count_better (self, wants, target) == 0;
}

/* The price of a change orders changes: steps, then criterion. */
static gboolean
expected_change (const Catalogue *self,
                 gsize            target,
                 GilRankChange   *change)
{
  int least = G_MAXINT;

  if (wins (self, self->wants, target))
    return FALSE;

  for (gsize j = 0; j < self->n_criteria; j++) {
    for (int want = GIL_WANT_OFF; want <= GIL_WANT_MUST; want++) {
      int wants[CRITERIA_MAX];
      int price = ABS (want - self->wants[j]) * CRITERIA_MAX + (int) j;
      int on = 0;

      for (gsize k = 0; k < self->n_criteria; k++)
        on += wants[k] = k == j ? want : self->wants[k];

      if (want == self->wants[j] || on == 0 || !wins (self, wants, target))
        continue;

      g_assert_cmpint (price, !=, least);
      if (price < least) {
        least = price;
        *change = (GilRankChange) { j, (GilWant) want };
      }
    }
  }

  return least < G_MAXINT;
}

static void
check_result (const Catalogue     *self,
              const GilRanking    *ranking,
              const GilRankResult *result)
{
  Opinion opinion = form_opinion (self, self->wants, result->option);
  double unit = opinion.weights > 0 ? 100.0 / (2 * TWENTIETHS * opinion.weights) : 0;
  double gained = 0;
  double lost = 0;
  double unknown = 0;
  guint n_met = 0;

  g_assert_cmpuint (result->rank, ==, expected_rank (self, result->option));
  g_assert_cmpuint (result->n_missing, ==, opinion.missing);
  g_assert_cmpuint (result->n_unknown_musts, ==, opinion.unknown_musts);
  g_assert_cmpuint (result->n_unknown, ==, opinion.unknown);
  g_assert_cmpfloat_with_epsilon (result->score, opinion.points * unit, 1e-9);

  for (gsize j = 0; j < self->n_criteria; j++) {
    const GilRankPart *part = &result->parts[j];
    int value = self->values[result->option][j];

    g_assert_cmpint (part->want, ==, self->wants[j]);
    g_assert_cmpint (part->value.known, ==, value != UNKNOWN);
    g_assert_cmpint (part->met, ==, value >= MET);
    g_assert_cmpfloat_with_epsilon (part->gained + part->lost,
                                    self->wants[j] * 2 * TWENTIETHS * unit, 1e-9);
    gained += part->gained;
    lost += part->lost;
    unknown += value == UNKNOWN ? part->gained : 0;
    n_met += self->wants[j] != GIL_WANT_OFF && value >= MET;
  }

  g_assert_cmpuint (result->n_met, ==, n_met);
  g_assert_cmpfloat_with_epsilon (gained, result->score, 1e-9);
  g_assert_cmpfloat_with_epsilon (gained + lost, ranking->scored ? 100 : 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (result->score_low, result->score - unknown, 1e-9);
  g_assert_cmpfloat_with_epsilon (result->score_high, result->score + unknown, 1e-9);
}

/* What the catalogues came to, so that a generator gone dull is noticed. */
typedef struct
{
  int matches;
  int near_misses;
  int ties;
  int changes;
  int no_changes;
} Tally;

static void
check_catalogue (const Catalogue *self,
                 Tally           *tally)
{
  GilRankValue values[OPTIONS_MAX][CRITERIA_MAX];
  GilRankOption options[OPTIONS_MAX];
  GilWant wants[CRITERIA_MAX];
  g_autoptr (GError) error = NULL;
  g_autoptr (GilRanking) ranking = NULL;
  gsize n_matches = 0;

  for (gsize j = 0; j < self->n_criteria; j++)
    wants[j] = (GilWant) self->wants[j];
  for (gsize i = 0; i < self->n_options; i++) {
    for (gsize j = 0; j < self->n_criteria; j++)
      values[i][j] = (GilRankValue) {
        self->values[i][j] != UNKNOWN, self->values[i][j] / (double) TWENTIETHS
      };
    options[i] = (GilRankOption) {
      self->ids[i], { self->popularity[i] != UNKNOWN, self->popularity[i] }, values[i]
    };
    n_matches += is_a_match (form_opinion (self, self->wants, i));
  }

  ranking = gil_rank (options, self->n_options, wants, self->n_criteria, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (ranking->n_results, ==, self->n_options);
  g_assert_cmpuint (ranking->n_matches, ==, n_matches);
  tally->matches += (int) n_matches;
  tally->near_misses += (int) (self->n_options - n_matches);

  for (gsize i = 0; i < ranking->n_results; i++) {
    const GilRankResult *result = &ranking->results[i];
    GilRankChange expected = { 0, GIL_WANT_OFF };
    GilRankChange change = { 0, GIL_WANT_OFF };
    gboolean found;

    g_assert_cmpuint (count_better (self, self->wants, result->option), ==, i);
    check_result (self, ranking, result);
    tally->ties += i > 0 && i < n_matches && result->rank == ranking->results[i - 1].rank;

    found = gil_rank_find_change (options, self->n_options, wants, self->n_criteria,
                                  self->n_criteria, result->option, &change);
    g_assert_cmpint (found, ==, expected_change (self, result->option, &expected));
    g_assert_cmpuint (change.criterion, ==, expected.criterion);
    g_assert_cmpint (change.want, ==, expected.want);
    tally->changes += found;
    tally->no_changes += !found;
  }
}

static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  Tally tally = { 0, };

  for (int i = 0; i < N_CATALOGUES; i++) {
    Catalogue catalogue;

    catalogue_init (&catalogue, rand);
    check_catalogue (&catalogue, &tally);
    catalogue_clear (&catalogue);
  }

  g_test_message ("%d matches, %d near misses, %d ties, %d changes, %d without one",
                  tally.matches, tally.near_misses, tally.ties, tally.changes, tally.no_changes);
  g_assert_cmpint (tally.matches, >, N_CATALOGUES);
  g_assert_cmpint (tally.near_misses, >, N_CATALOGUES);
  g_assert_cmpint (tally.ties, >, N_CATALOGUES / 4);
  g_assert_cmpint (tally.changes, >, N_CATALOGUES / 4);
  g_assert_cmpint (tally.no_changes, >, N_CATALOGUES / 4);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rank/random", test_random);

  return g_test_run ();
}
