/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "rank-fixture.h"

#include <math.h>
#include <string.h>

typedef struct
{
  const char *name;
  const char *wants;
  RankRow rows[RANK_ROWS_MAX + 1];
  const char *order;
} OrderCase;

static const OrderCase order_cases[] = {
  /* Nothing on */
  { "nothing-on/by-popularity", "--", { { "a", 1, "1 1" }, { "b", 9, "0 0" }, { "c", 5, "? ?" } },
    "1:b 2:c 3:a" },
  { "nothing-on/popularity-shared", "-",
    { { "d", 1, "1" }, { "c", 7, "0" }, { "b", 7, "0" }, { "a", 2, "0" } }, "1:b 1:c 3:a 4:d" },
  { "nothing-on/unknown-popularity-last-and-shared", "-",
    { { "a", -1, "1" }, { "b", -1, "0" }, { "c", 0, "0" } }, "1:c 2:a 2:b" },
  { "nothing-on/all-unknown-popularity", "-",
    { { "c", -1, "1" }, { "a", -1, "0" }, { "b", -1, "0" } }, "1:a 1:b 1:c" },
  { "nothing-on/no-criteria", "", { { "b", 1, "" }, { "a", 1, "" }, { "c", 2, "" } },
    "1:c 2:a 2:b" },

  /* How many options */
  { "size/none", "mn", { { NULL } }, "" },
  { "size/none-nothing-on", "", { { NULL } }, "" },
  { "size/one-match", "m", { { "a", -1, "1" } }, "1:a" },
  { "size/one-near-miss", "m", { { "a", -1, "0" } }, "| a" },

  /* Score */
  { "score/more-first", "n", { { "a", 9, "0.25" }, { "b", 1, "1" }, { "c", 5, "0.5" } },
    "1:b 2:c 3:a" },
  { "score/must-weighs-twice", "mn", { { "a", 9, "0.8 1" }, { "b", 1, "1 0.7" } }, "1:b 2:a" },
  { "score/must-weighs-just-twice", "mn", { { "b", 1, "1 0.5" }, { "a", 1, "0.75 1" } },
    "1:a 1:b" },
  { "score/off-does-not-count", "n-", { { "a", 1, "0.5 1" }, { "b", 1, "0.6 0" } }, "1:b 2:a" },
  { "score/everything-on", "mmnn",
    { { "a", 1, "1 1 0 0" }, { "b", 1, "1 1 1 1" }, { "c", 1, "0.8 0.8 1 1" },
      { "d", 1, "1 0.5 1 1" } },
    "1:b 2:c 3:a | d" },
  { "score/unknown-is-half", "n", { { "a", 1, "0.49" }, { "b", 1, "?" }, { "c", 1, "0.51" } },
    "1:c 2:b 3:a" },
  { "score/all-unknown-nice", "nn", { { "b", 2, "? ?" }, { "a", 3, "? ?" }, { "c", -1, "? ?" } },
    "1:a 1:b 1:c" },
  { "score/all-unknown-must", "mm", { { "b", 2, "? ?" }, { "a", 3, "? ?" }, { "c", -1, "? ?" } },
    "| a b c" },

  /* Ties */
  { "tie/three-then-fourth", "n",
    { { "d", 9, "0" }, { "c", 1, "1" }, { "b", 1, "1" }, { "a", 1, "1" } }, "1:a 1:b 1:c 4:d" },
  { "tie/two-then-two", "n",
    { { "d", 1, "0" }, { "c", 2, "0" }, { "b", 1, "1" }, { "a", 2, "1" } }, "1:a 1:b 3:c 3:d" },
  { "tie/fewer-unknowns-first", "nn",
    { { "a", 9, "? ?" }, { "c", 1, "0.5 0.5" }, { "b", 5, "? 0.5" } }, "1:c 1:b 1:a" },
  { "tie/unknown-but-off-is-not-counted", "n-", { { "a", 1, "1 ?" }, { "b", 1, "1 1" } },
    "1:a 1:b" },
  { "tie/popularity-unknown-last", "n", { { "a", -1, "1" }, { "b", 0, "1" }, { "c", 3, "1" } },
    "1:c 1:b 1:a" },
  { "tie/id-by-bytes", "n", { { "b", 1, "1" }, { "a", 1, "1" }, { "B", 1, "1" }, { "가", 1, "1" } },
    "1:B 1:a 1:b 1:가" },
  /* Parts of 100 points: 3e-12 is less than half of 1e-9, 2e-11 is more. */
  { "tie/same-at-1e-9", "n", { { "a", 1, "0.300000000003" }, { "b", 2, "0.3" } }, "1:b 1:a" },
  { "tie/differs-at-1e-9", "n", { { "a", 1, "0.30000000002" }, { "b", 2, "0.3" } }, "1:a 2:b" },
  /* 0.1 + 0.2 is not 0.3 in doubles. */
  { "tie/sums-that-round", "nn", { { "a", 1, "0.1 0.2" }, { "b", 2, "0.3 0" } }, "1:b 1:a" },

  /* Musts */
  { "must/exactly-0.75-is-met", "m", { { "a", 1, "0.75" }, { "b", 1, "0.7499999999999999" } },
    "1:a | b" },
  { "must/unknown-is-a-near-miss", "mn", { { "a", 9, "? 1" }, { "b", 1, "0.75 0" } }, "1:b | a" },
  { "must/nice-never-filters", "n", { { "a", 1, "0" } }, "1:a" },
  { "must/a-near-miss-with-a-better-score-stays-below", "mnnn",
    { { "a", 9, "0.5 1 1 1" }, { "b", 1, "0.75 0 0 0" } }, "1:b | a" },

  /* Near misses */
  { "near-miss/fewest-unmet-first", "mmmn",
    { { "three", 9, "0.7 0.7 0.7 1" }, { "two", 5, "0 0 1 0" }, { "one", 1, "1 1 0 0" } },
    "| one two three" },
  { "near-miss/unknown-counts-as-unmet", "mm", { { "a", 9, "? ?" }, { "b", 1, "0 1" } }, "| b a" },
  { "near-miss/fewer-missing-before-score", "mm",
    { { "a", 9, "0.7 1" }, { "b", 1, "? 0.75" } }, "| b a" },
  { "near-miss/missing-decides-between-equal-counts", "mm",
    { { "a", 9, "0.7 0.7" }, { "b", 5, "? 0" }, { "c", 1, "? ?" } }, "| c b a" },
  { "near-miss/score", "mn", { { "a", 9, "0 0" }, { "b", 5, "0.5 0" }, { "c", 1, "0.5 1" } },
    "| c b a" },
  { "near-miss/tie-fewer-unknowns", "mn", { { "a", 9, "0 ?" }, { "b", 1, "0 0.5" } }, "| b a" },
  { "near-miss/tie-popularity-then-id", "m",
    { { "d", -1, "0" }, { "c", 1, "0" }, { "b", 1, "0" }, { "a", 9, "0" } }, "| a b c d" },
};

static void
test_order (gconstpointer user_data)
{
  const OrderCase *test = user_data;
  g_autoptr (GilRanking) ranking = NULL;
  g_autofree char *order = NULL;
  RankFixture fixture;

  rank_fixture_init (&fixture, test->wants, test->rows);
  ranking = rank_fixture_rank (&fixture);
  order = rank_fixture_order (&fixture, ranking);

  g_assert_cmpstr (order, ==, test->order);
  g_assert_cmpuint (ranking->n_results, ==, fixture.n_options);
  g_assert_cmpuint (ranking->n_criteria, ==, fixture.n_criteria);
}

typedef struct
{
  const char *name;
  const char *wants;
  const char *values;
  gsize n_on;
  double score, low, high;
  guint n_met, n_missing, n_unknown_musts, n_unknown;
} CountCase;

static const CountCase count_cases[] = {
  { "off", "--", "1 ?", 0, 0, 0, 0, 0, 0, 0, 0 },
  { "none", "", "", 0, 0, 0, 0, 0, 0, 0, 0 },
  { "full", "mn", "1 1", 2, 100, 100, 100, 2, 0, 0, 0 },
  { "nothing", "mn", "0 0", 2, 0, 0, 0, 0, 1, 0, 0 },
  { "unknown-must", "m", "?", 1, 50, 0, 100, 0, 0, 1, 1 },
  { "unknown-nice", "n", "?", 1, 50, 0, 100, 0, 0, 0, 1 },
  { "half-known", "mn", "1 ?", 2, 250 / 3.0, 200 / 3.0, 100, 1, 0, 0, 1 },
  { "mixed", "mmnn-", "1 ? 0.5 ? ?", 4, (2 + 1 + 0.5 + 0.5) / 6 * 100, 250 / 6.0, 550 / 6.0,
    1, 0, 1, 2 },
  { "nice-met-counts", "nm", "0.75 0.5", 2, 175 / 3.0, 175 / 3.0, 175 / 3.0, 1, 1, 0, 0 },
  { "off-met-does-not-count", "n-", "0 1", 1, 0, 0, 0, 0, 0, 0, 0 },
};

static void
test_counts (gconstpointer user_data)
{
  const CountCase *test = user_data;
  g_autoptr (GilRanking) ranking = NULL;
  const GilRankResult *result;
  RankFixture fixture;

  rank_fixture_init (&fixture, test->wants, (RankRow[]) { { "a", 1, test->values }, { NULL } });
  ranking = rank_fixture_rank (&fixture);
  g_assert_cmpuint (ranking->n_results, ==, 1);
  result = &ranking->results[0];

  g_assert_cmpuint (ranking->n_on, ==, test->n_on);
  g_assert_cmpint (ranking->scored, ==, test->n_on > 0);
  g_assert_cmpfloat_with_epsilon (result->score, test->score, 1e-9);
  g_assert_cmpfloat_with_epsilon (result->score_low, test->low, 1e-9);
  g_assert_cmpfloat_with_epsilon (result->score_high, test->high, 1e-9);
  g_assert_cmpuint (result->n_met, ==, test->n_met);
  g_assert_cmpuint (result->n_missing, ==, test->n_missing);
  g_assert_cmpuint (result->n_unknown_musts, ==, test->n_unknown_musts);
  g_assert_cmpuint (result->n_unknown, ==, test->n_unknown);
}

static void
test_parts (void)
{
  static const GilRankPart expected[] = {
    { GIL_WANT_MUST, { TRUE, 1 }, 40, 0, TRUE },
    { GIL_WANT_MUST, { TRUE, 0.25 }, 10, 30, FALSE },
    { GIL_WANT_NICE, { FALSE, 0 }, 10, 10, FALSE },
    { GIL_WANT_OFF, { TRUE, 1 }, 0, 0, TRUE },
    { GIL_WANT_OFF, { FALSE, 0 }, 0, 0, FALSE },
  };
  g_autoptr (GilRanking) ranking = NULL;
  RankFixture fixture;

  rank_fixture_init (&fixture, "mmn--", (RankRow[]) { { "a", 1, "1 0.25 ? 1 ?" }, { NULL } });
  ranking = rank_fixture_rank (&fixture);
  g_assert_cmpuint (ranking->n_criteria, ==, G_N_ELEMENTS (expected));

  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++) {
    const GilRankPart *part = &ranking->results[0].parts[i];

    g_assert_cmpint (part->want, ==, expected[i].want);
    g_assert_cmpint (part->value.known, ==, expected[i].value.known);
    if (expected[i].value.known)
      g_assert_cmpfloat (part->value.value, ==, expected[i].value.value);
    g_assert_cmpfloat_with_epsilon (part->gained, expected[i].gained, 1e-9);
    g_assert_cmpfloat_with_epsilon (part->lost, expected[i].lost, 1e-9);
    g_assert_cmpint (part->met, ==, expected[i].met);
  }
}

typedef struct
{
  const char *name;
  GilRankOption option;
  const char *message;
} RefusedCase;

#define VALUES(...) ((const GilRankValue[]) { __VA_ARGS__ })
#define KNOWN(v) { TRUE, v }

static const RefusedCase refused_cases[] = {
  { "value/nan", { "bad", KNOWN (1), VALUES (KNOWN (1), KNOWN (NAN)) },
    "*“bad”, criterion 1:*nan*" },
  { "value/infinite", { "bad", KNOWN (1), VALUES (KNOWN (INFINITY), KNOWN (1)) },
    "*“bad”, criterion 0:*inf*" },
  { "value/minus-infinite", { "bad", KNOWN (1), VALUES (KNOWN (-INFINITY), KNOWN (1)) },
    "*“bad”, criterion 0:*-inf*" },
  { "value/below-0", { "bad", KNOWN (1), VALUES (KNOWN (-0.001), KNOWN (1)) },
    "*“bad”, criterion 0:*-0.001*" },
  { "value/above-1", { "bad", KNOWN (1), VALUES (KNOWN (1), KNOWN (1.5)) },
    "*“bad”, criterion 1:*1.5*" },
  { "values/missing", { "bad", KNOWN (1), NULL }, "*“bad”*no values*" },
  { "popularity/negative", { "bad", KNOWN (-1), VALUES (KNOWN (1), KNOWN (1)) },
    "*“bad”: popularity -1 *" },
  { "popularity/nan", { "bad", KNOWN (NAN), VALUES (KNOWN (1), KNOWN (1)) },
    "*“bad”: popularity *nan*" },
  { "popularity/infinite", { "bad", KNOWN (INFINITY), VALUES (KNOWN (1), KNOWN (1)) },
    "*“bad”: popularity inf*" },
  { "id/null", { NULL, KNOWN (1), VALUES (KNOWN (1), KNOWN (1)) }, "*index 1*no id*" },
  { "id/empty", { "", KNOWN (1), VALUES (KNOWN (1), KNOWN (1)) }, "*index 1*no id*" },
  { "id/duplicate", { "good", KNOWN (1), VALUES (KNOWN (1), KNOWN (1)) },
    "*“good”*twice*index 1*" },
};

static void
assert_refused (const GilRankOption *options,
                gsize                n_options,
                const GilWant       *wants,
                gsize                n_criteria,
                const char          *message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GilRanking) ranking = NULL;
  GilRankChange change = { 77, GIL_WANT_NICE };

  ranking = gil_rank (options, n_options, wants, n_criteria, &error);

  g_assert_null (ranking);
  g_assert_error (error, GIL_RANK_ERROR, GIL_RANK_ERROR_INVALID);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  if (!g_pattern_match_simple (message, error->message))
    g_error ("“%s” is not like “%s”", error->message, message);

  g_assert_false (gil_rank_find_change (options, n_options, wants, n_criteria, n_criteria, 0, &change));
  g_assert_cmpuint (change.criterion, ==, 77);
  g_assert_cmpint (change.want, ==, GIL_WANT_NICE);
}

static void
test_refused (gconstpointer user_data)
{
  const RefusedCase *test = user_data;
  const GilWant wants[] = { GIL_WANT_MUST, GIL_WANT_OFF };
  const GilRankOption options[] = {
    { "good", { TRUE, 1 }, VALUES (KNOWN (0), KNOWN (1)) },
    test->option,
  };

  /* The second criterion is off: what is not looked at must be sound all the same. */
  assert_refused (options, G_N_ELEMENTS (options), wants, G_N_ELEMENTS (wants), test->message);
}

static void
test_refused_wants (void)
{
  const GilRankOption option = { "good", { TRUE, 1 }, VALUES (KNOWN (0), KNOWN (1)) };
  const GilWant above[] = { GIL_WANT_MUST, (GilWant) 3 };
  const GilWant below[] = { (GilWant) -1, GIL_WANT_MUST };

  assert_refused (&option, 1, above, G_N_ELEMENTS (above), "Criterion 1: want 3 *");
  assert_refused (&option, 1, below, G_N_ELEMENTS (below), "Criterion 0: want -1 *");
}

/* What is marked as unknown has no value, whatever stands in its place. */
static void
test_unknown_is_not_read (void)
{
  const GilRankValue values[] = { { FALSE, NAN }, { FALSE, -7 }, { TRUE, 1 } };
  const GilRankOption option = { "a", { FALSE, INFINITY }, values };
  const GilWant wants[] = { GIL_WANT_NICE, GIL_WANT_NICE, GIL_WANT_NICE };
  g_autoptr (GError) error = NULL;
  g_autoptr (GilRanking) ranking = gil_rank (&option, 1, wants, G_N_ELEMENTS (wants), &error);

  g_assert_no_error (error);
  g_assert_cmpfloat_with_epsilon (ranking->results[0].score, 200 / 3.0, 1e-9);
}

/* A gboolean is true when it is not 0. */
static void
test_known_is_a_truth_value (void)
{
  const GilRankValue value = { TRUE, 1 };
  const GilRankOption options[] = {
    { "a", { TRUE, 1 }, &value },
    { "b", { 2, 5 }, &value },
  };
  const GilWant want = GIL_WANT_NICE;
  g_autoptr (GilRanking) ranking = gil_rank (options, 2, &want, 1, NULL);

  g_assert_cmpuint (ranking->results[0].option, ==, 1);
}

static void
test_input_not_modified (void)
{
  const RankRow rows[] = {
    { "c", 1, "1 ? 0" }, { "b", -1, "0 1 0.5" }, { "a", 7, "1 1 1" }, { NULL },
  };
  g_autoptr (GilRanking) ranking = NULL;
  GilRankChange change;
  RankFixture fixture;
  RankFixture before;

  rank_fixture_init (&fixture, "mn-", rows);
  memcpy (&before, &fixture, sizeof fixture);

  ranking = rank_fixture_rank (&fixture);
  (void) gil_rank_find_change (fixture.options, fixture.n_options, fixture.wants,
                               fixture.n_criteria, fixture.n_criteria, 1, &change);

  g_assert_cmpmem (&fixture, sizeof fixture, &before, sizeof before);
}

/* The result stands on its own: nothing of the input is needed after the call. */
static void
test_result_is_owned (void)
{
  g_autoptr (GilRanking) ranking = NULL;
  GilRankValue *value = g_new0 (GilRankValue, 1);
  GilRankOption *option = g_new0 (GilRankOption, 1);
  GilWant *want = g_new0 (GilWant, 1);

  *value = (GilRankValue) { TRUE, 0.8 };
  *option = (GilRankOption) { "a", { TRUE, 1 }, value };
  *want = GIL_WANT_MUST;
  ranking = gil_rank (option, 1, want, 1, NULL);
  g_free (value);
  g_free (option);
  g_free (want);

  g_assert_cmpint (ranking->results[0].parts[0].want, ==, GIL_WANT_MUST);
  g_assert_cmpfloat_with_epsilon (ranking->results[0].parts[0].gained, 80, 1e-9);
}

static void
test_free_null (void)
{
  gil_ranking_free (NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (order_cases); i++) {
    g_autofree char *path = g_strconcat ("/rank/order/", order_cases[i].name, NULL);

    g_test_add_data_func (path, &order_cases[i], test_order);
  }
  for (gsize i = 0; i < G_N_ELEMENTS (count_cases); i++) {
    g_autofree char *path = g_strconcat ("/rank/counts/", count_cases[i].name, NULL);

    g_test_add_data_func (path, &count_cases[i], test_counts);
  }
  for (gsize i = 0; i < G_N_ELEMENTS (refused_cases); i++) {
    g_autofree char *path = g_strconcat ("/rank/refused/", refused_cases[i].name, NULL);

    g_test_add_data_func (path, &refused_cases[i], test_refused);
  }
  g_test_add_func ("/rank/refused/wants", test_refused_wants);
  g_test_add_func ("/rank/parts", test_parts);
  g_test_add_func ("/rank/unknown-is-not-read", test_unknown_is_not_read);
  g_test_add_func ("/rank/known-is-a-truth-value", test_known_is_a_truth_value);
  g_test_add_func ("/rank/input-not-modified", test_input_not_modified);
  g_test_add_func ("/rank/result-is-owned", test_result_is_owned);
  g_test_add_func ("/rank/free-null", test_free_null);

  return g_test_run ();
}
