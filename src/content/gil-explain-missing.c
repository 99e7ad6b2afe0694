/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-explain-private.h"

#include <string.h>

static gboolean
is_missing (const GilRankPart *part)
{
  return part->want == GIL_WANT_MUST && part->value.known && !part->met;
}

/* "No admin panel", "Performance: fair" */
static char *
name_missing (const GilPick  *pick,
              gsize           part,
              const GilLevel *level,
              GilLang         lang)
{
  const GilText *name = gil_pick_get_part_name (pick, part);
  gboolean is_absent = part < pick->n_criteria && level->value <= 0 &&
                       !gil_criterion_is_graded (gil_explain_get_criterion (pick, part));
  g_autofree char *inside = gil_explain_name (name, lang);
  g_autofree char *level_inside = gil_explain_name (&level->name, lang);

  if (is_absent && lang == GIL_LANG_KO)
    return g_strdup_printf ("%s 없음", inside);
  if (is_absent)
    return g_strdup_printf ("No %s", inside);

  return g_strdup_printf ("%s: %s", gil_text_in (name, lang), level_inside);
}

/* Texts of the content may end in a full stop, which the sentence around them has too. */
static char *
without_stop (const char *text)
{
  gsize length = strlen (text);

  return g_strndup (text, length > 0 && text[length - 1] == '.' ? length - 1 : length);
}

/* "No admin panel → Flask-Admin" */
char *
gil_explain_describe_missing (gconstpointer question,
                              gsize         result,
                              gsize         criterion,
                              GilLang       lang)
{
  const GilFact *fact = gil_pick_get_fact (question, result, criterion);
  g_autofree char *what = name_missing (question, criterion, fact->level, lang);
  g_autofree char *workaround = NULL;

  if (!gil_text_is_set (&fact->workaround))
    return g_steal_pointer (&what);

  workaround = without_stop (gil_text_in (&fact->workaround, lang));

  return g_strdup_printf ("%s → %s", what, workaround);
}

/* Says which musts a near miss does not meet, with the known ways around, and which are unknown: "No
 * admin panel → Flask-Admin. Unknown: NoSQL." Returns a few words each; NULL for a match. (transfer
 * full) (nullable) */
char *
gil_explain_missing (const GilPick *pick,
                     gsize          result,
                     GilLang        lang)
{
  GilExplainCore core;

  g_return_val_if_fail (pick != NULL, NULL);
  g_return_val_if_fail (result < pick->ranking->n_results, NULL);

  gil_explain_core_init (&core, pick);

  return gil_explain_core_missing (&core, result, lang);
}

/* Says what people use instead of what is missing: "Flask-Admin; Quart" Returns the known ways around;
 * NULL where there is none. (transfer full) (nullable) */
char *
gil_explain_workaround (const GilPick *pick,
                        gsize          result,
                        GilLang        lang)
{
  const GilRankResult *it;
  GString *out;

  g_return_val_if_fail (pick != NULL, NULL);
  g_return_val_if_fail (result < pick->ranking->n_results, NULL);

  out = g_string_new (NULL);
  it = &pick->ranking->results[result];

  for (gsize i = 0; i < pick->n_parts; i++) {
    const GilFact *fact = gil_pick_get_fact (pick, result, i);
    g_autofree char *workaround = NULL;

    if (!is_missing (&it->parts[i]) || !gil_text_is_set (&fact->workaround))
      continue;

    workaround = without_stop (gil_text_in (&fact->workaround, lang));
    g_string_append_printf (out, "%s%s", out->len > 0 ? "; " : "", workaround);
  }

  if (out->len == 0) {
    g_string_free (out, TRUE);
    return NULL;
  }

  return g_string_free_and_steal (out);
}
