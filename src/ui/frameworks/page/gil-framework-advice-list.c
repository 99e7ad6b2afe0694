/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-framework-sections.h"

#include <glib/gi18n.h>

#include "gil-fact-names.h"
#include "gil-format.h"
#include "gil-section.h"

/* When to choose a framework and when not. */

static void
append_month (GString    *line,
              const char *month,
              GilLang     lang)
{
  g_autofree char *text = month != NULL ? gil_format_month (month, lang) : NULL;

  if (text != NULL)
    g_string_append_printf (line, ", %s", text);
}

/* "Async, ASGI, July 2026 · Stable, November 2026 · notes, January 2021" */
static char *
describe_ground (GilCatalog      *catalog,
                 GilFramework    *framework,
                 const GilAdvice *advice,
                 GilLang          lang)
{
  g_autoptr (GString) line = g_string_new (NULL);
  const char *month = NULL;

  for (char **fact = advice->facts; fact != NULL && *fact != NULL; fact++) {
    const char *next = gil_fact_get_month (catalog, framework, *fact);
    g_autofree char *name = gil_fact_name (catalog, *fact, lang);

    if (fact == advice->facts) {
      g_string_append (line, name);
    } else if (g_strcmp0 (next, month) == 0) {
      g_string_append_printf (line, ", %s", name);
    } else {
      append_month (line, month, lang);
      g_string_append_printf (line, " · %s", name);
    }
    month = next;
  }
  append_month (line, month, lang);

  if (advice->evidence != NULL) {
    if (line->len > 0)
      g_string_append (line, " · ");
    /* Translators: where a sentence comes from, as in "notes, January 2021" */
    g_string_append (line, _("notes"));
    append_month (line, "2021-01", lang);
  }

  return g_string_free (g_steal_pointer (&line), FALSE);
}

/* Builds when to choose it, or when not to, with the facts and statements that rests on. */
GtkWidget *
gil_framework_sections_new_advice (GilCatalog    *catalog,
                                   GilFramework  *framework,
                                   GilAdviceKind  kind,
                                   GilSettings   *settings)
{
  GilLang lang = gil_settings_get_primary_lang (settings);
  GtkWidget *section, *list;
  gsize n;
  const GilAdvice *advice = gil_framework_get_advice (framework, kind, &n);

  if (n == 0)
    return NULL;

  section = gil_section_new (kind == GIL_ADVICE_CHOOSE ? _("When to choose it") : _("When not to"));
  list = gil_section_add_list (section);
  for (gsize i = 0; i < n; i++) {
    g_autofree char *text = gil_format_text (&advice[i].text, settings);
    g_autofree char *ground = describe_ground (catalog, framework, &advice[i], lang);
    GtkWidget *row = gil_section_append_row (list);

    gil_prose_append (GTK_BOX (row), text, NULL);
    gil_prose_append (GTK_BOX (row), ground, "origin");
  }

  return section;
}
