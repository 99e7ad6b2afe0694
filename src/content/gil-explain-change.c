/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-explain-private.h"

#include "gil-korean.h"

/* "if async were a must", "비동기를 ‘필수’로 바꾸면" */
char *
gil_explain_describe_change (gconstpointer        question,
                             const GilRankChange *change,
                             GilLang              lang)
{
  static const char *const english[] = {
    [GIL_WANT_OFF] = "did not matter",
    [GIL_WANT_NICE] = "were nice to have",
    [GIL_WANT_MUST] = "were a must",
  };
  static const char *const korean[] = {
    [GIL_WANT_OFF] = "빼면",
    [GIL_WANT_NICE] = "‘있으면 좋음’으로 바꾸면",
    [GIL_WANT_MUST] = "‘필수’로 바꾸면",
  };
  GilCriterion *criterion = gil_explain_get_criterion (question, change->criterion);
  g_autofree char *name = gil_explain_name (gil_criterion_get_name (criterion), lang);

  return lang == GIL_LANG_KO
         ? g_strdup_printf ("%s%s %s", name, gil_korean_particle (name, GIL_PARTICLE_OBJECT),
                            korean[change->want])
         : g_strdup_printf ("if %s %s", name, english[change->want]);
}

/* Says what would put a result first: "Litestar would be first if async were a must." (transfer full) */
char *
gil_explain_change (const GilPick *pick,
                    gsize          result,
                    GilLang        lang)
{
  GilExplainCore core;
  GilRankChange change;
  gboolean found;

  g_return_val_if_fail (pick != NULL, NULL);
  g_return_val_if_fail (result < pick->ranking->n_results, NULL);

  gil_explain_core_init (&core, pick);
  found = gil_pick_find_change (pick, result, &change);

  return gil_explain_core_change (&core, result, found ? &change : NULL, lang);
}

/* Says which results to tell what would put them first: the four behind the first, or the first four
 * where nothing matches and so nothing is first. */
gsize
gil_explain_get_next (const GilPick *pick,
                      gsize         *n_next)
{
  gsize first;

  g_return_val_if_fail (pick != NULL, 0);
  g_return_val_if_fail (n_next != NULL, 0);

  first = pick->ranking->n_matches > 0 ? 1 : 0;
  *n_next = 0;
  if (pick->ranking->scored && pick->ranking->n_results > first)
    *n_next = MIN (pick->ranking->n_results - first, GIL_EXPLAIN_N_NEXT);

  return first;
}

/* "Django, Flask and FastAPI", and how the last of them is read. (transfer full) */
char *
gil_explain_join (const GilPick *pick,
                  const gsize   *results,
                  gsize          n_results,
                  GilLang        lang,
                  const char   **reading)
{
  GilExplainCore core;

  gil_explain_core_init (&core, pick);

  return gil_explain_core_join (&core, results, n_results, lang, reading);
}

/* Says what is first, for announcements: "FastAPI now first", "Django and Flask now first", "FastAPI
 * and 6 more now first". (transfer full) */
char *
gil_explain_first (const GilPick *pick,
                   GilLang        lang)
{
  GilExplainCore core;

  g_return_val_if_fail (pick != NULL, NULL);

  gil_explain_core_init (&core, pick);

  return gil_explain_core_first (&core, lang);
}
