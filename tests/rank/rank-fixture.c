/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "rank-fixture.h"

#include <string.h>

static GilWant
parse_want (char letter)
{
  switch (letter) {
  case 'm':
    return GIL_WANT_MUST;
  case 'n':
    return GIL_WANT_NICE;
  case '-':
    return GIL_WANT_OFF;
  default:
    g_error ("A want is one of m, n and -, not “%c”", letter);
  }
}

static GilRankValue
parse_value (const char *word)
{
  if (g_str_equal (word, "?"))
    return (GilRankValue) { FALSE, 0 };

  return (GilRankValue) { TRUE, g_ascii_strtod (word, NULL) };
}

/**
 * rank_fixture_init:
 * @self: (out caller-allocates): a fixture; it points into itself, so it must not be copied
 * @wants: a letter per criterion: m(ust), n(ice) or - for off
 * @rows: the options, up to the first without an id
 *
 * Reads the strings of a test table.
 */
void
rank_fixture_init (RankFixture   *self,
                   const char    *wants,
                   const RankRow *rows)
{
  memset (self, 0, sizeof *self);

  self->n_criteria = strlen (wants);
  g_assert_cmpuint (self->n_criteria, <=, RANK_COLUMNS_MAX);
  for (gsize i = 0; i < self->n_criteria; i++)
    self->wants[i] = parse_want (wants[i]);

  for (gsize i = 0; i < RANK_ROWS_MAX && rows[i].id != NULL; i++) {
    g_auto (GStrv) words = g_strsplit (rows[i].values, " ", -1);

    g_assert_cmpuint (g_strv_length (words), ==, self->n_criteria);
    for (gsize j = 0; j < self->n_criteria; j++)
      self->values[i][j] = parse_value (words[j]);

    self->options[i].id = rows[i].id;
    self->options[i].popularity = (GilRankValue) { rows[i].popularity >= 0, rows[i].popularity };
    self->options[i].values = self->values[i];
    self->n_options++;
  }
}

/**
 * rank_fixture_rank:
 * @self: a fixture
 *
 * Returns: (transfer full) (not nullable): its ranking
 */
GilRanking *
rank_fixture_rank (const RankFixture *self)
{
  g_autoptr (GError) error = NULL;
  GilRanking *ranking;

  ranking = gil_rank (self->options, self->n_options, self->wants, self->n_criteria, &error);
  g_assert_no_error (error);
  g_assert_nonnull (ranking);

  return ranking;
}

/**
 * rank_fixture_order:
 * @self: a fixture
 * @ranking: its ranking
 *
 * Returns: (transfer full): "1:a 1:b 3:c | d e": matches with their ranks, then near misses
 */
char *
rank_fixture_order (const RankFixture *self,
                    const GilRanking  *ranking)
{
  GString *order = g_string_new (NULL);

  for (gsize i = 0; i < ranking->n_results; i++) {
    const GilRankResult *result = &ranking->results[i];
    const char *id = self->options[result->option].id;

    if (i > 0)
      g_string_append_c (order, ' ');
    if (i == ranking->n_matches)
      g_string_append (order, "| ");

    if (i < ranking->n_matches) {
      g_string_append_printf (order, "%u:%s", result->rank, id);
    } else {
      g_assert_cmpuint (result->rank, ==, 0);
      g_string_append (order, id);
    }
  }

  return g_string_free_and_steal (order);
}
