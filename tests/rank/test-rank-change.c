/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "rank-fixture.h"

typedef struct
{
  const char *name;
  const char *wants;
  RankRow rows[RANK_ROWS_MAX + 1];
  gsize target;
  const char *change; /* "1 m": criterion 1 to must; NULL where there is none */
} ChangeCase;

static const ChangeCase cases[] = {
  { "nice-to-must", "n-", { { "a", 9, "0.7 0" }, { "b", 1, "0.6 1" } }, 1, "1 n" },
  { "must-to-nice", "mn", { { "a", 9, "1 0" }, { "b", 1, "0.7 1" } }, 1, "0 n" },
  { "off-is-a-change", "nn", { { "a", 9, "1 0.5" }, { "b", 1, "0 0.6" } }, 1, "0 -" },

  /* One step on the last criterion is less than two on the first. */
  { "fewest-steps-before-criterion-order", "-nnn",
    { { "a", 9, "0.7 1 1 0.7" }, { "b", 1, "0.75 0.1 0.1 0.75" } }, 1, "3 m" },
  { "two-steps-up", "-nn", { { "a", 9, "0 0.8 0.8" }, { "b", 1, "0.8 0 0.5" } }, 1, "0 m" },
  { "two-steps-down", "mn", { { "a", 9, "1 0.5" }, { "b", 1, "0 0.6" } }, 1, "0 -" },

  { "criterion-order", "n--", { { "a", 9, "1 0 0" }, { "b", 1, "0.5 1 1" } }, 1, "1 n" },
  { "nice-may-need-must", "nn", { { "a", 9, "0.7 1" }, { "b", 1, "0.75 0.9" } }, 1, "0 m" },
  { "nice-may-need-off", "nn", { { "a", 9, "0.9 0.4" }, { "b", 1, "0.5 0.5" } }, 1, "0 -" },
  { "tie-won-by-popularity", "n-", { { "a", 1, "0.8 0.8" }, { "b", 9, "0.75 0.85" } }, 1, "1 n" },
  { "tie-lost-by-popularity", "n-", { { "a", 9, "0.8 0.8" }, { "b", 1, "0.75 0.85" } }, 1,
    "1 m" },

  /* Nothing on */
  { "nothing-on/first-needs-no-change", "--", { { "a", 9, "0 0" }, { "b", 1, "1 1" } }, 0, NULL },
  { "nothing-on/second", "--", { { "a", 9, "1 0" }, { "b", 1, "1 1" } }, 1, "1 n" },
  { "nothing-on/must-not-become-of-it", "n", { { "a", 1, "1" }, { "b", 9, "0" } }, 1, NULL },

  /* None */
  { "none/no-criteria", "", { { "a", 9, "" }, { "b", 1, "" } }, 1, NULL },
  { "none/first-already", "mn", { { "a", 1, "1 0.6" }, { "b", 9, "1 0.5" } }, 0, NULL },
  { "none/first-of-a-tie-already", "n", { { "a", 9, "1" }, { "b", 1, "1" } }, 0, NULL },
  { "none/alone", "m", { { "a", 9, "1" } }, 0, NULL },
  { "none/worse-in-all", "mnn", { { "a", 9, "1 1 1" }, { "b", 1, "0.9 0.9 0.9" } }, 1, NULL },
  { "none/two-musts-missing", "mm", { { "a", 1, "0 0" }, { "b", 1, "0.5 0.5" } }, 1, NULL },

  /* To be first is to be a match, even where nothing else is one. */
  { "match/first-near-miss", "mn", { { "a", 9, "0.7 1" }, { "b", 1, "0 0" } }, 0, "0 n" },
  { "match/unknown-must", "mn", { { "a", 9, "? 1" }, { "b", 1, "0 0.5" } }, 0, "0 n" },
  { "match/alone-and-missing-its-only-must", "m", { { "a", 9, "0" } }, 0, "0 n" },
};

static void
test_change (gconstpointer user_data)
{
  const ChangeCase *test = user_data;
  GilRankChange change = { 77, GIL_WANT_NICE };
  g_autofree char *got = NULL;
  RankFixture fixture;

  rank_fixture_init (&fixture, test->wants, test->rows);
  if (gil_rank_find_change (fixture.options, fixture.n_options, fixture.wants, fixture.n_criteria,
                            fixture.n_criteria, test->target, &change)) {
    g_assert_cmpint (change.want, <=, GIL_WANT_MUST);
    got = g_strdup_printf ("%" G_GSIZE_FORMAT " %c", change.criterion, "-nm"[change.want]);
  } else {
    g_assert_cmpuint (change.criterion, ==, 77);
  }

  g_assert_cmpstr (got, ==, test->change);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/rank/change/", cases[i].name, NULL);

    g_test_add_data_func (path, &cases[i], test_change);
  }

  return g_test_run ();
}
