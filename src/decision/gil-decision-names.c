/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-decision-names.h"

#include <string.h>

#include "gil-explain.h"
#include "gil-month.h"

/* Its name, or id where the content no longer has it. (transfer full) */
char *
gil_decision_name_criterion (GilCatalog *catalog,
                             const char *id,
                             GilLang     lang)
{
  GilCriterion *criterion = gil_catalog_find_criterion (catalog, id);

  return g_strdup (criterion != NULL ? gil_text_in (gil_criterion_get_name (criterion), lang) : id);
}

/* Its name as it stands inside a sentence. (transfer full) */
char *
gil_decision_name_inside (GilCatalog *catalog,
                          const char *id,
                          GilLang     lang)
{
  GilCriterion *criterion = gil_catalog_find_criterion (catalog, id);

  return criterion != NULL ? gil_explain_name (gil_criterion_get_name (criterion), lang)
                           : g_strdup (id);
}

/* Its level, NULL where the content no longer has it. (nullable) */
const GilLevel *
gil_decision_find_level (GilCatalog            *catalog,
                         const GilDecisionFact *fact)
{
  GilCriterion *criterion = gil_catalog_find_criterion (catalog, fact->criterion);

  return criterion != NULL ? gil_criterion_find_level (criterion, fact->level) : NULL;
}

/* The name of its level, or the id where the content no longer has it. (transfer full) */
char *
gil_decision_name_level (GilCatalog            *catalog,
                         const GilDecisionFact *fact,
                         GilLang                lang)
{
  const GilLevel *level = gil_decision_find_level (catalog, fact);

  return g_strdup (level != NULL ? gil_text_in (&level->name, lang) : fact->level);
}

/* Its criterion and level, as they stand inside a sentence. (transfer full) */
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

/* The situation it began with. (transfer full) (nullable) */
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

/* What is to be built, by its id where the content no longer has it; NULL for anything. (transfer
 * full) (nullable) */
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

/* The day on which it was kept, where the user is. (transfer full) (nullable) */
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

/* Which facts counted and which frameworks were looked at. (transfer full) */
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

/* Its score with one decimal, and its range where something was unknown. (transfer full) */
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

/* The criteria, joined; NULL where there is none. (transfer full) (nullable) */
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

/* The sentence in that language. (nullable) */
const char *
gil_decision_text_in (const GilDecisionText *text,
                      GilLang                lang)
{
  return lang == GIL_LANG_KO ? text->ko : text->en;
}

const char *
gil_decision_reading (GilCatalog              *catalog,
                      const GilDecisionResult *result)
{
  GilFramework *framework = gil_catalog_find_framework (catalog, result->framework);

  return framework != NULL ? gil_framework_get_reading (framework) : result->name;
}
