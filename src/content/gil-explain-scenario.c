/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-explain-private.h"

#include "gil-korean.h"

#define NOWHERE G_MAXSIZE

/* More than these are counted rather than named. */
#define MAX_NAMED 3

static GilPick *
ask_today (GilCatalog  *catalog,
           GilScenario *scenario,
           GilScope     scope)
{
  gsize n_criteria = g_list_model_get_n_items (gil_catalog_get_criteria (catalog));
  g_autofree GilWant *wants = g_new0 (GilWant, MAX (n_criteria, 1));

  for (gsize i = 0; i < n_criteria; i++)
    wants[i] = gil_scenario_get_want (scenario, i);

  return gil_pick_new (catalog, GIL_BASIS_TODAY, scope, gil_scenario_get_purpose (scenario), wants);
}

static gsize
find_result (const GilPick *pick,
             const char    *id)
{
  for (gsize i = 0; i < pick->ranking->n_results; i++) {
    if (g_str_equal (gil_framework_get_id (gil_pick_get_framework (pick, i)), id))
      return i;
  }

  return NOWHERE;
}

static gboolean
is_match (const GilPick *pick,
          gsize          result)
{
  return result != NOWHERE && result < pick->ranking->n_matches;
}

/* A result is in front when its rank is no greater than the number of those recommended: as many
 * places as the rule gives out. */
static gboolean
is_in_front (const GilPick *pick,
             gsize          result,
             gsize          n_recommended)
{
  return is_match (pick, result) && pick->ranking->results[result].rank <= n_recommended;
}

static GilVerdict
judge (const GilPick *pick,
       GilScenario   *scenario)
{
  const char *const *recommended = gil_scenario_get_recommended (scenario);
  const char *const *excluded = gil_scenario_get_excluded (scenario);
  gsize k = g_strv_length ((char **) recommended);
  gboolean keeps_out = TRUE;
  gsize n_kept = 0;
  gsize n_front = 0;

  for (gsize i = 0; excluded[i] != NULL; i++)
    keeps_out &= !is_match (pick, find_result (pick, excluded[i]));
  if (k == 0)
    return keeps_out ? GIL_VERDICT_HOLDS : GIL_VERDICT_DIFFERS;

  for (gsize i = 0; i < k; i++)
    n_kept += is_in_front (pick, find_result (pick, recommended[i]), k);
  while (is_in_front (pick, n_front, k))
    n_front++;

  if (n_kept == k && n_front == k && keeps_out)
    return GIL_VERDICT_HOLDS;

  return n_kept > 0 ? GIL_VERDICT_PARTLY : GIL_VERDICT_DIFFERS;
}

/* "FastAPI and Sanic", or "FastAPI and 4 more" where naming them all would be long; and the particle
 * that makes them the subject of a sentence. (transfer full) */
static char *
write_names (const GilPick *pick,
             GArray        *results,
             GilLang        lang,
             const char   **subject)
{
  gsize n_named = results->len > MAX_NAMED ? 1 : results->len;
  const char *reading;
  g_autofree char *names = gil_explain_join (pick, (const gsize *) (void *) results->data, n_named, lang,
                                             &reading);

  *subject = gil_korean_particle (reading, GIL_PARTICLE_SUBJECT);
  if (n_named == results->len)
    return g_steal_pointer (&names);

  *subject = "가";
  return lang == GIL_LANG_KO ? g_strdup_printf ("%s 외 %u개", names, results->len - 1)
                             : g_strdup_printf ("%s and %u more", names, results->len - 1);
}

static char *
write_alone (const GilPick *pick,
             GArray        *first,
             GilVerdict     verdict,
             GilLang        lang)
{
  const char *subject;
  g_autofree char *names = write_names (pick, first, lang, &subject);

  if (lang == GIL_LANG_KO)
    return g_strdup_printf ("%s. %s%s 앞서요.",
                            verdict == GIL_VERDICT_HOLDS ? "지금도 답이 같아요"
                                                         : "지금은 답이 달라요",
                            names, subject);

  return g_strdup_printf ("%s: %s %s in front.",
                          verdict == GIL_VERDICT_HOLDS ? "Today's facts agree"
                                                       : "Today's facts disagree",
                          names, first->len > 1 ? "are" : "is");
}

/* @front: all that are in front, of which @named were recommended */
static char *
write_partly (const GilPick *pick,
              GArray        *front,
              GArray        *named,
              GilLang        lang)
{
  const char *subject, *unused;
  g_autofree char *names = write_names (pick, front, lang, &subject);
  g_autofree char *recommended = write_names (pick, named, lang, &unused);
  gsize last = g_array_index (named, gsize, named->len - 1);
  const char *verb = front->len > 1 ? "are" : "is";

  if (named->len == front->len)
    return lang == GIL_LANG_KO
             ? g_strdup_printf ("지금은 일부만 같아요. %s%s 앞서요.", names, subject)
             : g_strdup_printf ("Today's facts agree in part: %s %s in front.", names, verb);

  return lang == GIL_LANG_KO
           ? g_strdup_printf ("지금은 일부만 같아요. %s%s 앞서고, 이 가운데 노트가 추천한 것은 %s%s.", names, subject,
                              recommended,
                              named->len > MAX_NAMED
                                ? "예요"
                                : gil_korean_particle (gil_framework_get_reading (gil_pick_get_framework (pick, last)),
                                                       GIL_PARTICLE_COPULA))
           : g_strdup_printf ("Today's facts agree in part: %s %s in front; of these the notes named %s.", names,
                              verb, recommended);
}

/* Those in front; where the rule holds in part, also which of them it recommended. */
static char *
write_headline (const GilPick *pick,
                GilScenario   *scenario,
                GilVerdict     verdict,
                GilLang        lang)
{
  const char *const *recommended = gil_scenario_get_recommended (scenario);
  gsize k = g_strv_length ((char **) recommended);
  g_autoptr (GArray) front = g_array_new (FALSE, FALSE, sizeof (gsize));
  g_autoptr (GArray) named = g_array_new (FALSE, FALSE, sizeof (gsize));

  for (gsize i = 0; is_in_front (pick, i, k); i++) {
    const char *id = gil_framework_get_id (gil_pick_get_framework (pick, i));

    g_array_append_val (front, i);
    if (g_strv_contains (recommended, id))
      g_array_append_val (named, i);
  }

  if (verdict == GIL_VERDICT_PARTLY)
    return write_partly (pick, front, named, lang);
  if (k > 0 && front->len > 0)
    return write_alone (pick, front, verdict, lang);
  if (k > 0)
    return g_strdup (lang == GIL_LANG_KO ? "지금은 답이 달라요. 맞는 프레임워크가 없어요."
                                         : "Today's facts disagree: no framework matches.");
  if (verdict == GIL_VERDICT_HOLDS)
    return g_strdup (lang == GIL_LANG_KO ? "지금도 답이 같아요." : "Today's facts agree.");

  return g_strdup (lang == GIL_LANG_KO ? "지금은 답이 달라요." : "Today's facts disagree.");
}

/* "FastAPI is number 3." */
static char *
write_place (const GilPick *pick,
             GilFramework  *framework,
             gsize          result,
             GilLang        lang)
{
  const char *name = gil_framework_get_name (framework);
  const char *topic = gil_korean_particle (gil_framework_get_reading (framework), GIL_PARTICLE_TOPIC);

  if (result == NOWHERE)
    return lang == GIL_LANG_KO
           ? g_strdup_printf ("%s%s 지금 보고 있는 프레임워크에 없어요.", name, topic)
           : g_strdup_printf ("%s is not among the frameworks looked at.", name);
  if (!is_match (pick, result))
    return lang == GIL_LANG_KO ? g_strdup_printf ("%s%s 필수 기준을 충족하지 못했어요.", name, topic)
                               : g_strdup_printf ("%s is a near miss.", name);

  return lang == GIL_LANG_KO
         ? g_strdup_printf ("%s%s %u위예요.", name, topic, pick->ranking->results[result].rank)
         : g_strdup_printf ("%s is number %u.", name, pick->ranking->results[result].rank);
}

/* Where each of the frameworks named is today, and what that place cost it. */
static void
append_places (GString           *out,
               const GilPick     *pick,
               const char *const *ids,
               GilLang            lang)
{
  for (gsize i = 0; ids[i] != NULL; i++) {
    GilFramework *framework = gil_catalog_find_framework (pick->catalog, ids[i]);
    gsize result = find_result (pick, ids[i]);
    g_autofree char *place = NULL;
    g_autofree char *cost = NULL;

    if (framework == NULL)
      continue;

    place = write_place (pick, framework, result, lang);
    if (is_match (pick, result))
      cost = gil_explain_result (pick, result, lang);
    else if (result != NOWHERE)
      cost = gil_explain_missing (pick, result, lang);

    g_string_append_printf (out, "%s%s%s%s", out->len > 0 ? "\n" : "", place,
                            cost != NULL ? " " : "", cost != NULL ? cost : "");
  }
}

static char *
write_places (const GilPick *pick,
              GilScenario   *scenario,
              GilLang        lang)
{
  GString *places = g_string_new (NULL);

  append_places (places, pick, gil_scenario_get_recommended (scenario), lang);
  append_places (places, pick, gil_scenario_get_excluded (scenario), lang);

  return g_string_free_and_steal (places);
}

/* Asks today's facts what the rule asked the notes. The rule itself is asked, also where its criteria
 * were changed by hand. */
GilVerdict
gil_explain_scenario (GilCatalog  *catalog,
                      GilScenario *scenario,
                      GilScope     scope,
                      GilText     *headline,
                      GilText     *why)
{
  g_autoptr (GilPick) pick = NULL;
  GilVerdict verdict;

  g_return_val_if_fail (GIL_IS_CATALOG (catalog), GIL_VERDICT_DIFFERS);
  g_return_val_if_fail (GIL_IS_SCENARIO (scenario), GIL_VERDICT_DIFFERS);
  g_return_val_if_fail (headline != NULL && why != NULL, GIL_VERDICT_DIFFERS);

  pick = ask_today (catalog, scenario, scope);
  verdict = judge (pick, scenario);
  headline->en = write_headline (pick, scenario, verdict, GIL_LANG_EN);
  headline->ko = write_headline (pick, scenario, verdict, GIL_LANG_KO);
  why->en = write_places (pick, scenario, GIL_LANG_EN);
  why->ko = write_places (pick, scenario, GIL_LANG_KO);

  return verdict;
}
