/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-decision-text.h"

#include "gil-decision-names.h"
#include "gil-explain.h"
#include "gil-korean.h"

/* An answer is listened to: so many others are named in it. */
#define MAX_OTHERS 2

/* What the level was worth; FALSE where that was not known, or the content no longer has it. */
static gboolean
get_value (GilCatalog            *catalog,
           const GilDecisionFact *fact,
           double                *value)
{
  const GilLevel *level = gil_decision_find_level (catalog, fact);

  if (level == NULL || !level->known)
    return FALSE;

  *value = level->value;

  return TRUE;
}

static void
append_fact (GString               *out,
             GilCatalog            *catalog,
             const GilDecisionFact *fact,
             GilLang                lang)
{
  g_autofree char *text = gil_decision_name_fact (catalog, fact, lang);

  g_string_append_printf (out, "%s%s", out->len > 0 ? ", " : "", text);
}

/* "async (built in), docs (good)": what met the criterion, or what did not. (transfer full) */
static char *
list_facts (GilCatalog              *catalog,
            const GilDecisionResult *result,
            gboolean                 met,
            GilLang                  lang)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < result->facts->len; i++) {
    const GilDecisionFact *fact = g_ptr_array_index (result->facts, i);
    double value;

    if (get_value (catalog, fact, &value) && (value >= GIL_RANK_MET) == met)
      append_fact (out, catalog, fact, lang);
  }

  return g_string_free_and_steal (out);
}

/* Where another one was weaker than what was chosen. (transfer full) */
static char *
list_weaker (GilCatalog              *catalog,
             const GilDecisionResult *other,
             const GilDecisionResult *chosen,
             GilLang                  lang)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < other->facts->len; i++) {
    const GilDecisionFact *fact = g_ptr_array_index (other->facts, i);
    const GilDecisionFact *against = gil_decision_find_fact (chosen, fact->criterion);
    double value, better;

    if (against != NULL && get_value (catalog, fact, &value)
        && get_value (catalog, against, &better) && value < better)
      append_fact (out, catalog, fact, lang);
  }

  return g_string_free_and_steal (out);
}

static void
append_own_words (GString    *out,
                  const char *words)
{
  g_autofree char *stripped = g_strstrip (g_strdup (words));

  if (*stripped != '\0')
    g_string_append_printf (out, "\n%s\n", stripped);
}

static void
append_criteria (GString           *out,
                 const GilDecision *self,
                 GilCatalog        *catalog,
                 GilLang            lang)
{
  g_autofree char *musts = gil_decision_name_wants (catalog, self, TRUE, gil_decision_name_inside,
                                                   lang);
  g_autofree char *others = gil_decision_name_wants (catalog, self, FALSE, gil_decision_name_inside,
                                                   lang);

  if (musts == NULL && others == NULL)
    return;

  if (lang == GIL_LANG_KO) {
    g_string_append (out, "\n먼저 기준을 정했습니다.");
    if (musts != NULL)
      g_string_append_printf (out, " 꼭 필요한 기준은 %s%s", musts, others != NULL ? "이고," : "입니다.");
    if (others != NULL)
      g_string_append_printf (out, " 있으면 좋은 기준은 %s입니다.", others);
  } else {
    g_string_append (out, "\nI set my criteria first.");
    if (musts != NULL)
      g_string_append_printf (out, " Must have: %s.", musts);
    if (others != NULL)
      g_string_append_printf (out, " Nice to have: %s.", others);
  }
  g_string_append_c (out, '\n');
}

static void
append_reasons (GString                 *out,
                GilCatalog              *catalog,
                const GilDecisionResult *chosen,
                GilLang                  lang)
{
  g_autofree char *met = list_facts (catalog, chosen, TRUE, lang);
  char score[G_ASCII_DTOSTR_BUF_SIZE];
  const char *reading = gil_decision_reading (catalog, chosen);

  g_ascii_formatd (score, sizeof score, "%.1f", gil_explain_round (chosen->score));
  if (lang == GIL_LANG_KO) {
    g_string_append_printf (out, "\n%s%s 이 기준에서 100점 만점에 %s점을 받았습니다.", chosen->name,
                            gil_korean_particle (reading, GIL_PARTICLE_TOPIC), score);
    if (*met != '\0')
      g_string_append_printf (out, " 기준을 충족한 것은 %s입니다.", met);
  } else {
    g_string_append_printf (out, "\nOn these criteria %s scores %s of 100.", chosen->name, score);
    if (*met != '\0')
      g_string_append_printf (out, " It meets %s.", met);
  }
  g_string_append_c (out, '\n');
}

static void
append_others (GString                 *out,
               const GilDecision       *self,
               GilCatalog              *catalog,
               const GilDecisionResult *chosen,
               GilLang                  lang)
{
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (GString) sentences = g_string_new (NULL);
  guint n_named = 0;

  for (guint i = 0; i < self->results->len && n_named < MAX_OTHERS; i++) {
    const GilDecisionResult *other = g_ptr_array_index (self->results, i);
    const char *reading = gil_decision_reading (catalog, other);
    g_autofree char *weaker = NULL;

    if (other == chosen)
      continue;
    if (n_named++ > 0)
      g_string_append (names, lang == GIL_LANG_KO ? ", " : " and ");
    g_string_append (names, other->name);

    weaker = list_weaker (catalog, other, chosen, lang);
    if (*weaker != '\0' && lang == GIL_LANG_KO)
      g_string_append_printf (sentences, " %s%s %s에서 아쉬웠습니다.", other->name,
                              gil_korean_particle (reading, GIL_PARTICLE_TOPIC), weaker);
    else if (*weaker != '\0')
      g_string_append_printf (sentences, " %s is weaker on %s.", other->name, weaker);
  }

  if (n_named > 0)
    g_string_append_printf (out, lang == GIL_LANG_KO ? "\n%s도 검토했습니다.%s\n"
                                                     : "\nI also looked at %s.%s\n",
                            names->str, sentences->str);
}

/* What the user says was given up, or else what the choice does not meet. */
static void
append_gave_up (GString                 *out,
                const GilDecision       *self,
                GilCatalog              *catalog,
                const GilDecisionResult *chosen,
                GilLang                  lang)
{
  g_autofree char *unmet = list_facts (catalog, chosen, FALSE, lang);
  g_autofree char *words = g_strstrip (g_strdup (self->gave_up));

  if (*words != '\0')
    g_string_append_printf (out, lang == GIL_LANG_KO ? "\n대신 포기한 것도 있습니다. %s\n"
                                                     : "\nWhat I gave up: %s\n",
                            words);
  else if (*unmet != '\0' && lang == GIL_LANG_KO)
    g_string_append_printf (out, "\n대신 %s%s 포기했습니다.\n", unmet,
                            gil_korean_particle (unmet, GIL_PARTICLE_TOPIC));
  else if (*unmet != '\0')
    g_string_append_printf (out, "\nWhat I gave up: %s.\n", unmet);
}

/* Writes a short answer to "why did you choose it": the choice, the criteria, the reasons, the others,
 * what was given up. It is said by a candidate in an interview, so its Korean is formal. (transfer
 * full) */
char *
gil_decision_to_draft (const GilDecision *self,
                       GilCatalog        *catalog,
                       GilLang            lang)
{
  const GilDecisionResult *chosen;
  GString *out;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);

  chosen = gil_decision_get_chosen (self);
  out = g_string_new (NULL);
  if (lang == GIL_LANG_KO)
    g_string_append_printf (out, "저는 %s%s 선택했습니다.\n", chosen->name,
                            gil_korean_particle (gil_decision_reading (catalog, chosen),
                                                 GIL_PARTICLE_OBJECT));
  else
    g_string_append_printf (out, "I chose %s.\n", chosen->name);

  append_own_words (out, self->why);
  append_criteria (out, self, catalog, lang);
  append_reasons (out, catalog, chosen, lang);
  append_others (out, self, catalog, chosen, lang);
  append_gave_up (out, self, catalog, chosen, lang);

  return g_string_free_and_steal (out);
}
