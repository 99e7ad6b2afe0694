/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-decision-names.h"

#include <string.h>

#include "gil-explain.h"
#include "gil-month.h"

/**
 * gil_decision_name_criterion:
 * @catalog: the content
 * @id: id of a criterion
 * @lang: a language
 *
 * Returns: (transfer full): its name, or @id where the content no longer has it
 */
char *
gil_decision_name_criterion (GilCatalog *catalog,
                             const char *id,
                             GilLang     lang)
{
  GilCriterion *criterion = gil_catalog_find_criterion (catalog, id);

  return g_strdup (criterion != NULL ? gil_text_in (gil_criterion_get_name (criterion), lang) : id);
}

/**
 * gil_decision_name_inside:
 * @catalog: the content
 * @id: id of a criterion
 * @lang: a language
 *
 * Returns: (transfer full): its name as it stands inside a sentence
 */
char *
gil_decision_name_inside (GilCatalog *catalog,
                          const char *id,
                          GilLang     lang)
{
  GilCriterion *criterion = gil_catalog_find_criterion (catalog, id);

  return criterion != NULL ? gil_explain_name (gil_criterion_get_name (criterion), lang)
                           : g_strdup (id);
}

/**
 * gil_decision_find_level:
 * @catalog: the content
 * @fact: a fact that was kept
 *
 * Returns: (transfer none) (nullable): its level, %NULL where the content no longer has it
 */
const GilLevel *
gil_decision_find_level (GilCatalog            *catalog,
                         const GilDecisionFact *fact)
{
  GilCriterion *criterion = gil_catalog_find_criterion (catalog, fact->criterion);

  return criterion != NULL ? gil_criterion_find_level (criterion, fact->level) : NULL;
}

/**
 * gil_decision_name_level:
 * @catalog: the content
 * @fact: a fact that was kept
 * @lang: a language
 *
 * Returns: (transfer full): the name of its level, or the id where the content no longer has it
 */
char *
gil_decision_name_level (GilCatalog            *catalog,
                         const GilDecisionFact *fact,
                         GilLang                lang)
{
  const GilLevel *level = gil_decision_find_level (catalog, fact);

  return g_strdup (level != NULL ? gil_text_in (&level->name, lang) : fact->level);
}

/**
 * gil_decision_name_fact:
 * @catalog: the content
 * @fact: a fact that was kept
 * @lang: a language
 *
 * Returns: (transfer full): its criterion and level, as they stand inside a sentence
 */
char *
gil_decision_name_fact (GilCatalog            *catalog,
                        const GilDecisionFact *fact,
                        GilLang                lang)
{
  const GilLevel *level = gil_decision_find_level (catalog, fact);
  g_autofree char *criterion = gil_decision_name_inside (catalog, fact->criterion, lang);
  g_autofree char *inside = NULL;

  inside = level != NULL ? gil_explain_name (&level->name, lang) : g_strdup (fact->level);

  return g_strdup_printf (lang == GIL_LANG_KO ? "%s(%s)" : "%s (%s)", criterion, inside);
}

/**
 * gil_decision_name_scenario:
 * @catalog: the content
 * @self: a decision
 * @lang: a language
 *
 * Returns: (transfer full) (nullable): the situation it began with
 */
char *
gil_decision_name_scenario (GilCatalog        *catalog,
                            const GilDecision *self,
                            GilLang            lang)
{
  GilScenario *scenario = NULL;

  if (self->scenario != NULL)
    scenario = gil_catalog_find_scenario (catalog, self->scenario);

  return scenario != NULL ? g_strdup (gil_text_in (gil_scenario_get_name (scenario), lang)) : NULL;
}

/**
 * gil_decision_name_purpose:
 * @catalog: the content
 * @self: a decision
 * @lang: a language
 *
 * Returns: (transfer full) (nullable): what is to be built, by its id where the content no longer has
 *   it; %NULL for anything
 */
char *
gil_decision_name_purpose (GilCatalog        *catalog,
                           const GilDecision *self,
                           GilLang            lang)
{
  const GilPurpose *purpose;

  if (self->purpose == NULL)
    return NULL;

  purpose = gil_catalog_find_purpose (catalog, self->purpose);

  return g_strdup (purpose != NULL ? gil_text_in (&purpose->name, lang) : self->purpose);
}

/**
 * gil_decision_name_day:
 * @self: a decision
 * @lang: a language
 *
 * Returns: (transfer full) (nullable): the day on which it was kept, where the user is
 */
char *
gil_decision_name_day (const GilDecision *self,
                       GilLang            lang)
{
  g_autoptr (GDateTime) local = NULL;
  g_autofree char *month = NULL;
  g_autofree char *written = NULL;
  int day;

  if (self->made == NULL)
    return NULL;

  local = g_date_time_to_local (self->made);
  month = g_date_time_format (local, "%Y-%m");
  written = gil_format_month (month, lang);
  day = g_date_time_get_day_of_month (local);
  if (lang == GIL_LANG_KO)
    return g_strdup_printf ("%s %d일", written, day);

  /* "November 2026" */
  return g_strdup_printf ("%.*s %d, %d", (int) strcspn (written, " "), written, day,
                          g_date_time_get_year (local));
}

static const char *
name_scope (const char *scope,
            GilLang     lang)
{
  if (g_str_equal (scope, "active"))
    return lang == GIL_LANG_KO ? "활동 중인 프레임워크" : "active frameworks";
  if (g_str_equal (scope, "notes"))
    return lang == GIL_LANG_KO ? "노트에 나온 프레임워크" : "frameworks of the notes";
  if (g_str_equal (scope, "all"))
    return lang == GIL_LANG_KO ? "모든 프레임워크" : "all frameworks";

  return scope;
}

/**
 * gil_decision_name_view:
 * @self: a decision
 * @lang: a language
 *
 * Returns: (transfer full): which facts counted and which frameworks were looked at
 */
char *
gil_decision_name_view (const GilDecision *self,
                        GilLang            lang)
{
  g_autofree char *month = gil_format_month (self->as_of != NULL ? self->as_of : "", lang);
  const char *scope = name_scope (self->scope, lang);

  if (g_str_equal (self->basis, "notes"))
    return g_strdup_printf (lang == GIL_LANG_KO ? "%s 노트 · %s" : "Notes of %s · %s", month, scope);

  return g_strdup_printf (lang == GIL_LANG_KO ? "%s 기준 · %s" : "Facts of %s · %s", month, scope);
}

static void
format_score (char   *buffer,
              double  score)
{
  g_ascii_formatd (buffer, G_ASCII_DTOSTR_BUF_SIZE, "%.1f", gil_explain_round (score));
}

/**
 * gil_decision_name_score:
 * @result: a line of a decision
 *
 * Returns: (transfer full): its score with one decimal, and its range where something was unknown
 */
char *
gil_decision_name_score (const GilDecisionResult *result)
{
  char score[G_ASCII_DTOSTR_BUF_SIZE];
  char low[G_ASCII_DTOSTR_BUF_SIZE];
  char high[G_ASCII_DTOSTR_BUF_SIZE];

  format_score (score, result->score);
  format_score (low, result->low);
  format_score (high, result->high);

  return g_str_equal (low, high) ? g_strdup (score)
                                 : g_strdup_printf ("%s (%s–%s)", score, low, high);
}

/**
 * gil_decision_name_wants:
 * @catalog: the content
 * @self: a decision
 * @must: whether to name the musts or the others
 * @name: how to name one
 * @lang: a language
 *
 * Returns: (transfer full) (nullable): the criteria, joined; %NULL where there is none
 */
char *
gil_decision_name_wants (GilCatalog        *catalog,
                         const GilDecision *self,
                         gboolean           must,
                         GilDecisionName    name,
                         GilLang            lang)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < self->wants->len; i++) {
    const GilDecisionWant *want = g_ptr_array_index (self->wants, i);
    g_autofree char *text = NULL;

    if (want->must != must)
      continue;
    text = name (catalog, want->criterion, lang);
    g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", text);
  }

  if (names->len == 0) {
    g_string_free (names, TRUE);
    return NULL;
  }

  return g_string_free_and_steal (names);
}

/**
 * gil_decision_text_in:
 * @text: a sentence that was kept
 * @lang: a language
 *
 * Returns: (transfer none) (nullable): the sentence in that language
 */
const char *
gil_decision_text_in (const GilDecisionText *text,
                      GilLang                lang)
{
  return lang == GIL_LANG_KO ? text->ko : text->en;
}

/**
 * gil_decision_reading:
 * @catalog: the content
 * @result: a line of a decision
 *
 * Returns: (transfer none): how the name of its framework is said
 */
const char *
gil_decision_reading (GilCatalog              *catalog,
                      const GilDecisionResult *result)
{
  GilFramework *framework = gil_catalog_find_framework (catalog, result->framework);

  return framework != NULL ? gil_framework_get_reading (framework) : result->name;
}
