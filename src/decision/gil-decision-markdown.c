/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-decision-text.h"

#include "gil-decision-names.h"
#include "gil-korean.h"
#include "gil-markdown.h"
#include "gil-month.h"

static const char *
either (GilLang     lang,
        const char *en,
        const char *ko)
{
  return lang == GIL_LANG_KO ? ko : en;
}

static void
append_heading (GString    *out,
                const char *marks,
                const char *text)
{
  g_string_append_printf (out, "%s%s ", out->len > 0 ? "\n" : "", marks);
  gil_markdown_append_inline (out, text);
  g_string_append (out, "\n\n");
}

static void
append_item (GString    *out,
             const char *name,
             const char *text)
{
  if (text == NULL)
    return;

  g_string_append_printf (out, "- %s: ", name);
  gil_markdown_append_inline (out, text);
  g_string_append_c (out, '\n');
}

static void
append_question (GString           *out,
                 const GilDecision *self,
                 GilCatalog        *catalog,
                 GilLang            lang)
{
  g_autofree char *musts = gil_decision_name_wants (catalog, self, TRUE, gil_decision_name_criterion,
                                                   lang);
  g_autofree char *others = gil_decision_name_wants (catalog, self, FALSE, gil_decision_name_criterion,
                                                   lang);
  g_autofree char *purpose = gil_decision_name_purpose (catalog, self, lang);
  g_autofree char *scenario = gil_decision_name_scenario (catalog, self, lang);
  g_autofree char *view = gil_decision_name_view (self, lang);

  append_heading (out, "##", either (lang, "Question", "질문"));
  append_item (out, either (lang, "To be built", "만드는 것"), purpose);
  append_item (out, either (lang, "Must have", "꼭 필요한 것"), musts);
  append_item (out, either (lang, "Nice to have", "있으면 좋은 것"), others);
  append_item (out, either (lang, "Situation", "상황"), scenario);
  append_item (out, either (lang, "Looked at", "살펴본 것"), view);
}

static void
append_results (GString           *out,
                const GilDecision *self,
                GilLang            lang)
{
  append_heading (out, "##", either (lang, "Result", "결과"));
  g_string_append (out, either (lang, "| Rank | Framework | Score |\n", "| 순위 | 프레임워크 | 점수 |\n"));
  g_string_append (out, "| ---: | :--- | ---: |\n");

  for (guint i = 0; i < self->results->len; i++) {
    const GilDecisionResult *result = g_ptr_array_index (self->results, i);
    gboolean chosen = g_str_equal (result->framework, self->chosen);
    g_autofree char *score = gil_decision_name_score (result);

    if (result->rank > 0)
      g_string_append_printf (out, "| %u | ", result->rank);
    else
      g_string_append (out, "| – | ");
    g_string_append (out, chosen ? "**" : "");
    gil_markdown_append_inline (out, result->name);
    g_string_append_printf (out, "%s | %s |\n", chosen ? "**" : "", score);
  }

  g_string_append_printf (out, "\n%s\n",
                          either (lang, "A score is out of 100; – marks a near miss, which lacks a must.",
                                  "점수는 100점 만점이에요. –는 필수 기준을 충족하지 못했다는 뜻이에요."));
}

static void
append_origin (GString               *out,
               const GilDecisionFact *fact,
               GilLang                lang)
{
  g_autofree char *month = fact->as_of != NULL ? gil_format_month (fact->as_of, lang) : NULL;

  if (month == NULL && fact->source == NULL)
    return;

  g_string_append (out, " (");
  if (month != NULL)
    gil_markdown_append_inline (out, month);
  if (fact->source != NULL) {
    if (month != NULL)
      g_string_append (out, ", ");
    gil_markdown_append_source (out, fact->source);
  }
  g_string_append_c (out, ')');
}

static void
append_reasons (GString           *out,
                const GilDecision *self,
                GilCatalog        *catalog,
                GilLang            lang)
{
  const GilDecisionResult *chosen = gil_decision_get_chosen (self);
  const char *reason = gil_decision_text_in (&chosen->reason, lang);
  const char *missing = gil_decision_text_in (&chosen->missing, lang);
  g_autofree char *title = NULL;

  if (lang == GIL_LANG_KO)
    title = g_strdup_printf ("%s%s 고른 이유", chosen->name,
                             gil_korean_particle (gil_decision_reading (catalog, chosen),
                                                  GIL_PARTICLE_OBJECT));
  else
    title = g_strdup_printf ("Why %s", chosen->name);
  append_heading (out, "##", title);

  if (missing != NULL)
    gil_markdown_append_paragraphs (out, missing);
  if (reason != NULL)
    gil_markdown_append_paragraphs (out, reason);
  g_string_append_c (out, '\n');

  for (guint i = 0; i < chosen->facts->len; i++) {
    const GilDecisionFact *fact = g_ptr_array_index (chosen->facts, i);
    g_autofree char *criterion = gil_decision_name_criterion (catalog, fact->criterion, lang);
    g_autofree char *level = gil_decision_name_level (catalog, fact, lang);
    const char *note = gil_decision_text_in (&fact->note, lang);

    g_string_append (out, "- **");
    gil_markdown_append_inline (out, criterion);
    g_string_append (out, ": ");
    gil_markdown_append_inline (out, level);
    g_string_append (out, "**");
    if (note != NULL) {
      g_string_append (out, " — ");
      gil_markdown_append_inline (out, note);
    }
    append_origin (out, fact, lang);
    g_string_append_c (out, '\n');
  }
}

static void
append_rejected (GString           *out,
                 const GilDecision *self,
                 GilLang            lang)
{
  if (self->results->len < 2)
    return;

  append_heading (out, "##", either (lang, "Why not the others", "다른 것을 고르지 않은 이유"));

  for (guint i = 0; i < self->results->len; i++) {
    const GilDecisionResult *result = g_ptr_array_index (self->results, i);
    const char *missing = gil_decision_text_in (&result->missing, lang);
    const char *reason = gil_decision_text_in (&result->reason, lang);

    if (g_str_equal (result->framework, self->chosen))
      continue;
    g_string_append (out, "- **");
    gil_markdown_append_inline (out, result->name);
    g_string_append (out, "** —");
    if (missing != NULL) {
      g_string_append_c (out, ' ');
      gil_markdown_append_inline (out, missing);
    }
    if (reason != NULL) {
      g_string_append_c (out, ' ');
      gil_markdown_append_inline (out, reason);
    }
    g_string_append_c (out, '\n');
  }
}

static gboolean
says_something (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  return *stripped != '\0';
}

static void
append_own_words (GString           *out,
                  const GilDecision *self,
                  GilLang            lang)
{
  gboolean why = says_something (self->why);
  gboolean gave_up = says_something (self->gave_up);

  if (!why && !gave_up)
    return;

  append_heading (out, "##", either (lang, "In my own words", "내가 쓴 글"));
  if (why) {
    g_string_append_printf (out, "### %s\n\n", either (lang, "Why I chose it", "고른 이유"));
    gil_markdown_append_paragraphs (out, self->why);
  }
  if (gave_up) {
    g_string_append_printf (out, "%s### %s\n\n", why ? "\n" : "",
                            either (lang, "What I gave up", "포기한 것"));
    gil_markdown_append_paragraphs (out, self->gave_up);
  }
}

/* Writes the decision down as it was made, for a file or the clipboard. Nothing that the user wrote is
 * taken for markup. (transfer full) */
char *
gil_decision_to_markdown (const GilDecision *self,
                          GilCatalog        *catalog,
                          GilLang            lang)
{
  g_autofree char *day = NULL;
  GString *out;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);

  out = g_string_new (NULL);
  day = gil_decision_name_day (self, lang);
  append_heading (out, "#", self->title);
  if (day != NULL)
    g_string_append_printf (out, "%s\n", day);

  append_question (out, self, catalog, lang);
  append_results (out, self, lang);
  append_reasons (out, self, catalog, lang);
  append_rejected (out, self, lang);
  append_own_words (out, self, lang);

  return g_string_free_and_steal (out);
}
