/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-explain-private.h"

#include "gil-korean.h"

/* More than these are counted rather than named: an announcement is listened to. */
#define MAX_NAMED_FIRST 3

static char *
explain_change_in_english (GilFramework        *framework,
                           GilCriterion        *criterion,
                           const GilRankChange *change)
{
  static const char *const conditions[] = {
    [GIL_WANT_OFF] = "did not matter",
    [GIL_WANT_NICE] = "were nice to have",
    [GIL_WANT_MUST] = "were a must",
  };
  g_autofree char *name = gil_explain_name (gil_criterion_get_name (criterion), GIL_LANG_EN);

  return g_strdup_printf ("%s would be first if %s %s.", gil_framework_get_name (framework), name,
                          conditions[change->want]);
}

static char *
explain_change_in_korean (GilFramework        *framework,
                          GilCriterion        *criterion,
                          const GilRankChange *change)
{
  static const char *const conditions[] = {
    [GIL_WANT_OFF] = "빼면",
    [GIL_WANT_NICE] = "‘있으면 좋음’으로 바꾸면",
    [GIL_WANT_MUST] = "‘필수’로 바꾸면",
  };
  const char *name = gil_criterion_get_name (criterion)->ko;

  return g_strdup_printf ("%s%s %s %s%s 1위가 돼요.", name,
                          gil_korean_particle (name, GIL_PARTICLE_OBJECT), conditions[change->want],
                          gil_framework_get_name (framework),
                          gil_korean_particle (gil_framework_get_reading (framework),
                                               GIL_PARTICLE_SUBJECT));
}

static char *
explain_no_change (const GilPick *pick,
                   gsize          result,
                   GilLang        lang)
{
  GilFramework *framework = gil_pick_get_framework (pick, result);
  const char *name = gil_framework_get_name (framework);
  const char *reading = gil_framework_get_reading (framework);

  /* Only the very first: of those that share its rank, another could still be put before it. */
  if (result == 0 && pick->ranking->n_matches > 0)
    return lang == GIL_LANG_KO
           ? g_strdup_printf ("%s%s 이미 1위예요.", name,
                              gil_korean_particle (reading, GIL_PARTICLE_TOPIC))
           : g_strdup_printf ("%s is first already.", name);

  return lang == GIL_LANG_KO
         ? g_strdup_printf ("기준 하나만 바꿔서는 %s%s 1위가 되지 않아요.", name,
                            gil_korean_particle (reading, GIL_PARTICLE_SUBJECT))
         : g_strdup_printf ("No change of a single criterion puts %s first.", name);
}

/**
 * gil_explain_change:
 * @pick: a question and its answer
 * @result: index of a result
 * @lang: a language
 *
 * Says what would put a result first: "Litestar would be first if async were a must."
 *
 * Returns: (transfer full): a sentence; also where nothing would, and for what is first already
 */
char *
gil_explain_change (const GilPick *pick,
                    gsize          result,
                    GilLang        lang)
{
  GilFramework *framework;
  GilCriterion *criterion;
  GilRankChange change;

  g_return_val_if_fail (pick != NULL, NULL);
  g_return_val_if_fail (result < pick->ranking->n_results, NULL);

  if (!gil_pick_find_change (pick, result, &change))
    return explain_no_change (pick, result, lang);

  framework = gil_pick_get_framework (pick, result);
  criterion = gil_explain_get_criterion (pick, change.criterion);

  return lang == GIL_LANG_KO ? explain_change_in_korean (framework, criterion, &change)
                             : explain_change_in_english (framework, criterion, &change);
}

static char *
name_first (const GilPick *pick,
            gsize          n_first,
            GilLang        lang,
            const char   **reading)
{
  GString *names = g_string_new (NULL);

  for (gsize i = 0; i < n_first; i++) {
    GilFramework *framework = gil_pick_get_framework (pick, i);
    gboolean is_last = i + 1 == n_first;

    if (i > 0 && !is_last)
      g_string_append (names, ", ");
    else if (i > 0 && lang == GIL_LANG_KO)
      g_string_append_printf (names, "%s ", gil_korean_particle (*reading, GIL_PARTICLE_WITH));
    else if (i > 0)
      g_string_append (names, " and ");

    g_string_append (names, gil_framework_get_name (framework));
    *reading = gil_framework_get_reading (framework);
  }

  return g_string_free_and_steal (names);
}

/**
 * gil_explain_first:
 * @pick: a question and its answer
 * @lang: a language
 *
 * Says what is first, for announcements: "FastAPI now first", "Django and Flask now first",
 * "FastAPI and 6 more now first".
 *
 * Returns: (transfer full): the sentence, without a full stop; also where nothing matches
 */
char *
gil_explain_first (const GilPick *pick,
                   GilLang        lang)
{
  const GilRanking *ranking;
  g_autofree char *names = NULL;
  const char *reading = "";
  gsize n_first = 0;
  gsize n_named;

  g_return_val_if_fail (pick != NULL, NULL);

  ranking = pick->ranking;
  while (n_first < ranking->n_matches && ranking->results[n_first].rank == 1)
    n_first++;

  if (n_first == 0)
    return g_strdup (lang == GIL_LANG_KO ? "맞는 프레임워크가 없어요" : "No framework matches");

  n_named = n_first > MAX_NAMED_FIRST ? 1 : n_first;
  names = name_first (pick, n_named, lang, &reading);

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
