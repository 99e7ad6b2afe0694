/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-explain-private.h"

#include <math.h>
#include <string.h>

GilCriterion *
gil_explain_get_criterion (const GilPick *pick,
                           gsize          index)
{
  g_autoptr (GilCriterion) criterion = NULL;

  /* Borrowed: the catalog, which the pick keeps, never lets go of it. */
  criterion = g_list_model_get_item (gil_catalog_get_criteria (pick->catalog), (guint) index);

  return criterion;
}

/* "admin panel", but "API focus" and "NoSQL": only a first word that has no other capital is one
 * because it is first. */
static char *
lower_first (const char *name)
{
  char *lower = g_strdup (name);
  gsize length = strcspn (name, " ");

  for (gsize i = 1; i < length; i++) {
    if (g_ascii_isupper (name[i]))
      return lower;
  }

  lower[0] = g_ascii_tolower (lower[0]);
  return lower;
}

/* The name of a criterion or level, as it stands inside a sentence. (transfer full) */
char *
gil_explain_name (const GilText *name,
                  GilLang        lang)
{
  return lang == GIL_LANG_KO ? g_strdup (name->ko) : lower_first (name->en);
}

/* Rounds to the one decimal that people see, halves away from zero: 6.25 is 6.3. Scores that tie,
 * which is to 1e-9, are never shown as different. */
double
gil_explain_round (double points)
{
  return round (round (points * 1e9) / 1e8) / 10;
}

static const GilText *
get_criterion_name (gconstpointer question,
                    gsize         criterion)
{
  static const GilText purpose = { (char *) "Purpose", (char *) "용도" };
  const GilPick *pick = question;

  /* What is lost is lost on the purpose, not on what is to be built. */
  return criterion < pick->n_criteria ? gil_pick_get_part_name (pick, criterion) : &purpose;
}

static const char *
get_framework_name (gconstpointer  question,
                    gsize          result,
                    GilLang        lang,
                    const char   **reading)
{
  GilFramework *framework = gil_pick_get_framework (question, result);

  *reading = gil_framework_get_reading (framework);

  return gil_framework_get_name (framework);
}

/* How a pick is explained. */
void
gil_explain_core_init (GilExplainCore *core,
                       const GilPick  *pick)
{
  static const GilExplainWords words = {
    .nothing_on = { "Nothing is on, so the order is by popularity.",
                    "켠 기준이 없어서 인기 순으로 보여 줘요." },
    .none_matches = { "No framework matches", "맞는 프레임워크가 없어요" },
    .no_change = { "criterion", "기준" },
  };

  *core = (GilExplainCore) {
    .ranking = pick->ranking,
    .question = pick,
    .words = &words,
    .get_criterion = get_criterion_name,
    .get_option = get_framework_name,
    .describe_missing = gil_explain_describe_missing,
    .describe_change = gil_explain_describe_change,
  };
}

/* Says what the score alone does not: where two things that are wanted do not go together in this
 * framework, and under Today that few people use it. (transfer full) */
char **
gil_explain_warnings (const GilPick *pick,
                      gsize          result,
                      GilLang        lang)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const GilText *note;

  g_return_val_if_fail (pick != NULL, NULL);
  g_return_val_if_fail (result < pick->ranking->n_results, NULL);

  for (gsize i = 0; i < pick->n_criteria; i++) {
    const GilFact *fact = gil_pick_get_fact (pick, result, i);

    for (gsize k = 0; pick->wants[i] != GIL_WANT_OFF && k < fact->n_clashes; k++) {
      if (pick->wants[fact->clashes[k].criterion] != GIL_WANT_OFF)
        g_strv_builder_add (builder, gil_text_in (&fact->clashes[k].text, lang));
    }
  }

  if (pick->basis == GIL_BASIS_TODAY &&
      gil_catalog_has_few_users (pick->catalog, gil_pick_get_framework (pick, result), &note))
    g_strv_builder_add (builder, gil_text_in (note, lang));

  return g_strv_builder_end (builder);
}

/* Puts the warnings behind @sentence, which is taken. (transfer full) (nullable) */
static char *
with_warnings (char          *sentence,
               const GilPick *pick,
               gsize          result,
               GilLang        lang)
{
  g_auto (GStrv) warnings = gil_explain_warnings (pick, result, lang);
  g_autofree char *before = sentence;
  g_autofree char *joined = g_strjoinv (" ", warnings);

  if (sentence == NULL || *joined == '\0')
    return g_steal_pointer (&before);

  return g_strconcat (sentence, " ", joined, NULL);
}

/* Says how many frameworks are not compared because they are not for the purpose. Returns a sentence;
 * NULL where none was left out. (transfer full) (nullable) */
char *
gil_explain_left_out (const GilPick *pick,
                      GilLang        lang)
{
  const GilPurpose *purposes;
  g_autoptr (GString) special = g_string_new (NULL);
  gsize n_purposes;

  g_return_val_if_fail (pick != NULL, NULL);

  if (pick->n_left_out == 0)
    return NULL;

  if (pick->purpose != NULL)
    return lang == GIL_LANG_KO
             ? g_strdup_printf ("이 용도가 아닌 프레임워크 %" G_GSIZE_FORMAT "개는 뺐어요.", pick->n_left_out)
             : g_strdup_printf (pick->n_left_out == 1
                                  ? "%" G_GSIZE_FORMAT " framework that is not for this is left out."
                                  : "%" G_GSIZE_FORMAT " frameworks that are not for this are left out.",
                                pick->n_left_out);

  purposes = gil_catalog_get_purposes (pick->catalog, &n_purposes);
  for (gsize i = 0; i < n_purposes; i++) {
    if (!purposes[i].general)
      g_string_append_printf (special, "%s%s", special->len > 0 ? ", " : "",
                              gil_text_in (&purposes[i].name, lang));
  }

  return lang == GIL_LANG_KO
           ? g_strdup_printf ("용도가 ‘%s’인 프레임워크 %" G_GSIZE_FORMAT "개는 뺐어요.", special->str,
                              pick->n_left_out)
           : g_strdup_printf (pick->n_left_out == 1
                                ? "%" G_GSIZE_FORMAT " framework for “%s” is left out."
                                : "%" G_GSIZE_FORMAT " frameworks for “%s” are left out.",
                              pick->n_left_out, special->str);
}

/* Says how a result came about: "Meets 4 of 5; loses 12 points on ecosystem." (transfer full) */
char *
gil_explain_result (const GilPick *pick,
                    gsize          result,
                    GilLang        lang)
{
  GilExplainCore core;

  g_return_val_if_fail (pick != NULL, NULL);
  g_return_val_if_fail (result < pick->ranking->n_results, NULL);

  gil_explain_core_init (&core, pick);

  return with_warnings (gil_explain_core_result (&core, result, lang), pick, result, lang);
}

/* The score with one decimal, "91.7"; its range where something is unknown, "75.0–100.0"; "–" when
 * nothing is on. (transfer full) */
char *
gil_explain_score (const GilPick *pick,
                   gsize          result)
{
  g_return_val_if_fail (pick != NULL, NULL);
  g_return_val_if_fail (result < pick->ranking->n_results, NULL);

  return gil_explain_core_score (pick->ranking, result);
}

/* Writes the points gained and lost. Both, since a part can be won; nothing is lost for certain while
 * it is unknown. (transfer full) */
char *
gil_explain_points (const GilRankPart *part)
{
  char gained[G_ASCII_DTOSTR_BUF_SIZE];
  char lost[G_ASCII_DTOSTR_BUF_SIZE];

  g_return_val_if_fail (part != NULL, NULL);

  gil_explain_core_format_score (gained, sizeof gained, part->gained);
  gil_explain_core_format_score (lost, sizeof lost, part->lost);
  if (!part->value.known)
    return g_strconcat ("±", gained, NULL);
  if (g_str_equal (lost, "0.0"))
    return g_strconcat ("+", gained, NULL);
  if (g_str_equal (gained, "0.0"))
    return g_strconcat ("−", lost, NULL);

  return g_strdup_printf ("+%s  −%s", gained, lost);
}
