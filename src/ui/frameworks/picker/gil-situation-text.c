/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-situation-text.h"

#include <glib/gi18n.h>

#include "gil-format.h"

/* What is said of a situation, in its card and on the page of all twelve. */

static char *
join_names (GilCatalog         *catalog,
            const char * const *ids)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (gsize i = 0; ids[i] != NULL; i++) {
    GilFramework *framework = gil_catalog_find_framework (catalog, ids[i]);

    if (names->len > 0)
      g_string_append (names, ", ");
    g_string_append (names, framework != NULL ? gil_framework_get_name (framework) : ids[i]);
  }

  return g_string_free (g_steal_pointer (&names), FALSE);
}

char *
gil_situation_text_recommendation (GilCatalog  *catalog,
                                   GilScenario *scenario)
{
  g_autofree char *recommended = join_names (catalog, gil_scenario_get_recommended (scenario));
  g_autofree char *excluded = join_names (catalog, gil_scenario_get_excluded (scenario));

  if (*recommended != '\0' && *excluded != '\0')
    /* Translators: both are lists of frameworks */
    return g_strdup_printf (_("The notes of January 2021 recommend %s and leave out %s."),
                            recommended, excluded);
  if (*excluded != '\0')
    return g_strdup_printf (_("The notes of January 2021 leave out %s."), excluded);

  return g_strdup_printf (_("The notes of January 2021 recommend %s."), recommended);
}

static void
append_section (GString       *markup,
                const char    *title,
                const GilText *text,
                GilSettings   *settings)
{
  g_autofree char *body = NULL;
  g_autofree char *escaped = NULL;

  if (!gil_text_is_set (text))
    return;

  body = gil_format_text (text, settings);
  escaped = g_markup_escape_text (body, -1);
  g_string_append_printf (markup, "%s<b>%s</b>\n%s", markup->len > 0 ? "\n\n" : "", title, escaped);
}

GilVerdict
gil_situation_text_judge (GilPickSession *session,
                          GilScenario    *scenario,
                          char          **headline,
                          char          **explanation)
{
  GilCatalog *catalog = gil_pick_session_get_catalog (session);
  GilSettings *settings = gil_pick_session_get_settings (session);
  g_autoptr (GString) markup = g_string_new (NULL);
  g_auto (GilText) heading = { NULL, NULL };
  g_auto (GilText) why = { NULL, NULL };
  GilVerdict verdict;

  verdict = gil_explain_scenario (catalog, scenario, gil_settings_get_scope (settings), &heading, &why);
  append_section (markup, _("By today's facts"), &why, settings);
  append_section (markup, _("What has changed"), gil_scenario_get_today_note (scenario), settings);
  append_section (markup, _("How it became criteria"), gil_scenario_get_reading (scenario), settings);
  append_section (markup, _("Evidence in the notes"), gil_scenario_get_evidence_note (scenario),
                  settings);

  *headline = gil_format_text (&heading, settings);
  *explanation = g_string_free_and_steal (g_steal_pointer (&markup));

  return verdict;
}
