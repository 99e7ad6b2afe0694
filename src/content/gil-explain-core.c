/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-explain-core.h"

#include <math.h>
#include <string.h>

#include "gil-explain.h"
#include "gil-korean.h"

/* So many losses are named; the others are summed up. */
#define MAX_NAMED_LOSSES 3
/* Losses smaller than what one decimal shows are none. */
#define LEAST_LOSS 0.05

/* More than these are counted rather than named: an announcement is listened to. */
#define MAX_NAMED_FIRST 3

typedef struct
{
  gsize criterion;
  double points;
} Loss;

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
collect_losses (const GilExplainCore *self,
                const GilRankResult  *result)
{
  GArray *losses = g_array_new (FALSE, FALSE, sizeof (Loss));

  for (gsize i = 0; i < self->ranking->n_criteria; i++) {
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
join_losses (const GilExplainCore *self,
             GArray               *losses,
             GilLang               lang)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  double rest = 0;

  for (guint i = 0; i < losses->len; i++) {
    const Loss *loss = &g_array_index (losses, Loss, i);
    g_autofree char *name = NULL;

    if (i >= MAX_NAMED_LOSSES) {
      rest += loss->points;
      continue;
    }

    name = gil_explain_name (self->get_criterion (self->question, loss->criterion), lang);
    g_strv_builder_take (builder, describe_loss (name, loss->points, i == 0, lang));
  }

  if (rest > 0)
    g_strv_builder_take (builder, describe_loss (lang == GIL_LANG_KO ? "나머지" : "the rest", rest,
                                                 FALSE, lang));

  parts = g_strv_builder_end (builder);

  return g_strjoinv (", ", parts);
}

static char *
explain_in_english (const GilExplainCore *self,
                    const GilRankResult  *result,
                    GArray               *losses)
{
  GString *out = g_string_new (NULL);

  if (result->n_met == 0 && result->n_unknown == self->ranking->n_on)
    return g_string_free_and_steal (g_string_append (out, "Nothing is known of what you want."));

  if (result->n_met == 0)
    g_string_append_printf (out, "Meets none of %" G_GSIZE_FORMAT, self->ranking->n_on);
  else
    g_string_append_printf (out, "Meets %u of %" G_GSIZE_FORMAT, result->n_met,
                            self->ranking->n_on);

  if (losses->len > 0) {
    g_autofree char *list = join_losses (self, losses, GIL_LANG_EN);

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
explain_in_korean (const GilExplainCore *self,
                   const GilRankResult  *result,
                   GArray               *losses)
{
  GString *out = g_string_new (NULL);

  if (result->n_met == 0 && result->n_unknown == self->ranking->n_on)
    return g_string_free_and_steal (g_string_append (out, "충족하는지 알 수 있는 기준이 없어요."));

  if (result->n_met == 0)
    g_string_append_printf (out, "%" G_GSIZE_FORMAT "개 중 충족하는 것이 없어요.",
                            self->ranking->n_on);
  else
    g_string_append_printf (out, "%" G_GSIZE_FORMAT "개 중 %u개를 충족해요.", self->ranking->n_on,
                            result->n_met);

  if (losses->len > 0) {
    g_autofree char *list = join_losses (self, losses, GIL_LANG_KO);

    g_string_append_printf (out, " %s을 잃어요.", list);
  } else if (result->n_unknown == 0) {
    g_string_append (out, " 만점을 받아요.");
  }

  if (result->n_unknown > 0)
    g_string_append_printf (out, " %u개는 알 수 없어요.", result->n_unknown);

  return g_string_free_and_steal (out);
}

/* How a result came about: "Meets 4 of 5; loses 12 points on ecosystem." */
char *
gil_explain_core_result (const GilExplainCore *self,
                         gsize                 result,
                         GilLang               lang)
{
  g_autoptr (GArray) losses = NULL;
  const GilRankResult *it;

  if (!self->ranking->scored)
    return g_strdup (self->words->nothing_on[lang]);

  it = &self->ranking->results[result];
  losses = collect_losses (self, it);

  return lang == GIL_LANG_KO ? explain_in_korean (self, it, losses)
                             : explain_in_english (self, it, losses);
}

void
gil_explain_core_format_score (char   *buffer,
                               gsize   size,
                               double  score)
{
  g_ascii_formatd (buffer, (int) size, "%.1f", gil_explain_round (score));
}

/* "91.7"; its range where something is unknown, "75.0–100.0"; "–" when nothing is on */
char *
gil_explain_core_score (const GilRanking *ranking,
                        gsize             result)
{
  const GilRankResult *it;
  char low[G_ASCII_DTOSTR_BUF_SIZE];
  char high[G_ASCII_DTOSTR_BUF_SIZE];

  if (!ranking->scored)
    return g_strdup ("–");

  it = &ranking->results[result];
  gil_explain_core_format_score (low, sizeof low, it->score_low);
  gil_explain_core_format_score (high, sizeof high, it->score_high);

  return strcmp (low, high) == 0 ? g_strdup (low) : g_strdup_printf ("%s–%s", low, high);
}

/* What a near miss lacks, and what is unknown; NULL for a match. */
char *
gil_explain_core_missing (const GilExplainCore *self,
                          gsize                 result,
                          GilLang               lang)
{
  g_autoptr (GString) unknown = g_string_new (NULL);
  const GilRankResult *it;
  GString *out;

  if (result < self->ranking->n_matches)
    return NULL;

  out = g_string_new (NULL);
  it = &self->ranking->results[result];

  for (gsize i = 0; i < self->ranking->n_criteria; i++) {
    const GilRankPart *part = &it->parts[i];

    if (part->want != GIL_WANT_MUST || part->met)
      continue;

    if (part->value.known) {
      g_autofree char *what = self->describe_missing (self->question, result, i, lang);

      g_string_append_printf (out, "%s%s.", out->len > 0 ? " " : "", what);
    } else {
      g_autofree char *name = gil_explain_name (self->get_criterion (self->question, i), lang);

      g_string_append_printf (unknown, "%s%s", unknown->len > 0 ? ", " : "", name);
    }
  }

  if (unknown->len > 0)
    g_string_append_printf (out, "%s%s: %s.", out->len > 0 ? " " : "",
                            lang == GIL_LANG_KO ? "알 수 없음" : "Unknown", unknown->str);

  return g_string_free_and_steal (out);
}

static char *
explain_no_change (const GilExplainCore *self,
                   gsize                 result,
                   GilLang               lang)
{
  const char *reading;
  const char *name = self->get_option (self->question, result, lang, &reading);

  /* Only the very first: of those that share its rank, another could still be put before it. */
  if (result == 0 && self->ranking->n_matches > 0)
    return lang == GIL_LANG_KO
           ? g_strdup_printf ("%s%s 이미 1위예요.", name,
                              gil_korean_particle (reading, GIL_PARTICLE_TOPIC))
           : g_strdup_printf ("%s is first already.", name);

  return lang == GIL_LANG_KO
         ? g_strdup_printf ("%s 하나만 바꿔서는 %s%s 1위가 되지 않아요.", self->words->no_change[lang],
                            name, gil_korean_particle (reading, GIL_PARTICLE_SUBJECT))
         : g_strdup_printf ("No change of a single %s puts %s first.", self->words->no_change[lang],
                            name);
}

/* What puts a result first: "Litestar would be first if async were a must." @change: (nullable):
 * the change; %NULL where there is none. */
char *
gil_explain_core_change (const GilExplainCore *self,
                         gsize                 result,
                         const GilRankChange  *change,
                         GilLang               lang)
{
  g_autofree char *condition = NULL;
  const char *name, *reading;

  if (!change)
    return explain_no_change (self, result, lang);

  name = self->get_option (self->question, result, lang, &reading);
  condition = self->describe_change (self->question, change, lang);

  return lang == GIL_LANG_KO
         ? g_strdup_printf ("%s %s%s 1위가 돼요.", condition, name,
                            gil_korean_particle (reading, GIL_PARTICLE_SUBJECT))
         : g_strdup_printf ("%s would be first %s.", name, condition);
}

/* "Django, Flask and FastAPI", and how the last of them is read. */
char *
gil_explain_core_join (const GilExplainCore  *self,
                       const gsize           *results,
                       gsize                  n_results,
                       GilLang                lang,
                       const char           **reading)
{
  GString *names = g_string_new (NULL);

  *reading = "";
  for (gsize i = 0; i < n_results; i++) {
    gboolean is_last = i + 1 == n_results;

    if (i > 0 && !is_last)
      g_string_append (names, ", ");
    else if (i > 0 && lang == GIL_LANG_KO)
      g_string_append_printf (names, "%s ", gil_korean_particle (*reading, GIL_PARTICLE_WITH));
    else if (i > 0)
      g_string_append (names, " and ");

    g_string_append (names, self->get_option (self->question, results[i], lang, reading));
  }

  return g_string_free_and_steal (names);
}

/* What is first, without a full stop: "FastAPI now first". */
char *
gil_explain_core_first (const GilExplainCore *self,
                        GilLang               lang)
{
  const GilRanking *ranking = self->ranking;
  const gsize results[MAX_NAMED_FIRST] = { 0, 1, 2 };
  g_autofree char *names = NULL;
  const char *reading;
  gsize n_first = 0;
  gsize n_named;

  while (n_first < ranking->n_matches && ranking->results[n_first].rank == 1)
    n_first++;

  if (n_first == 0)
    return g_strdup (self->words->none_matches[lang]);

  n_named = n_first > MAX_NAMED_FIRST ? 1 : n_first;
  names = gil_explain_core_join (self, results, n_named, lang, &reading);

  if (lang == GIL_LANG_EN && n_named < n_first)
    return g_strdup_printf ("%s and %" G_GSIZE_FORMAT " more now first", names, n_first - n_named);
  if (lang == GIL_LANG_EN)
    return g_strdup_printf ("%s now first", names);

  if (n_named < n_first)
    return g_strdup_printf ("이제 %s 외 %" G_GSIZE_FORMAT "개가 함께 1위예요", names,
                            n_first - n_named);

  return g_strdup_printf ("이제 %s%s %s1위예요", names,
                          gil_korean_particle (reading, GIL_PARTICLE_SUBJECT),
                          n_first > 1 ? "함께 " : "");
}
