/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-framework-sections.h"

#include <glib/gi18n.h>

#include "gil-fact-names.h"
#include "gil-format.h"
#include "gil-section.h"

/* A framework at a glance, and its numbers. */

static void
append_line (GtkWidget  *box,
             const char *name,
             const char *value,
             const char *origin)
{
  gil_prose_append (GTK_BOX (box), name, "caption-heading");
  gil_prose_append (GTK_BOX (box), value, NULL);
  if (origin != NULL && *origin != '\0')
    gil_prose_append_markup (GTK_BOX (box), origin, "origin");
}

/* A version is worth little without the month it came out in. */
static char *
describe_glance (GilFramework  *framework,
                 GilGlanceItem  item,
                 GilSettings   *settings)
{
  const GilText *value = &gil_framework_get_glance (framework, item)->value;
  const GilText *released = &gil_framework_get_glance (framework, GIL_GLANCE_RELEASED)->value;
  GilLang lang = gil_settings_get_primary_lang (settings);
  g_autofree char *text = gil_format_text (value, settings);
  g_autofree char *month = NULL;

  if (item != GIL_GLANCE_VERSION || !gil_text_is_set (released))
    return g_steal_pointer (&text);

  month = gil_format_month (released->en, lang);
  /* Translators: a version and when it came out, as in "6.1.3, November 2026" */
  return g_strdup_printf (_("%s, %s"), text, month);
}

static void
append_number (GtkWidget    *list,
               GilFramework *framework,
               const char   *id,
               GilSettings  *settings)
{
  GilLang lang = gil_settings_get_primary_lang (settings);
  const GilNumber *number = gil_framework_get_number (framework, id);
  const GilNumberKind *kind = gil_number_kind_find (id);
  g_autofree char *figure = NULL;
  g_autofree char *value = NULL;
  g_autofree char *origin = NULL;

  if (!number->known)
    return;

  figure = gil_text_format_number (number->value);
  value = gil_number_kind_count (kind, figure);
  if (gil_text_is_set (&number->note)) {
    g_autofree char *note = gil_format_text (&number->note, settings);
    char *both = g_strconcat (value, "\n", note, NULL);

    g_free (value);
    value = both;
  }
  origin = gil_format_origin (number->as_of, number->source, (const char *const *) number->urls, lang);
  append_line (gil_section_append_row (list), _(kind->name), value, origin);
}

/* Builds "At a glance": interface, license, version and so on, each with its month and source. */
GtkWidget *
gil_framework_sections_new_glance (GilFramework *framework,
                                   GilSettings  *settings)
{
  static const GilGlanceItem order[] = {
    GIL_GLANCE_INTERFACE, GIL_GLANCE_VERSION, GIL_GLANCE_PYTHON, GIL_GLANCE_SINCE,
    GIL_GLANCE_LICENSE, GIL_GLANCE_REPOSITORY,
  };
  GilLang lang = gil_settings_get_primary_lang (settings);
  GtkWidget *section = gil_section_new (_("At a glance"));
  GtkWidget *list = gil_section_add_list (section);

  for (gsize i = 0; i < G_N_ELEMENTS (order); i++) {
    const GilGlance *glance = gil_framework_get_glance (framework, order[i]);
    g_autofree char *value = describe_glance (framework, order[i], settings);
    g_autofree char *origin = gil_format_origin (glance->as_of, glance->source,
                                                   (const char *const *) glance->urls, lang);

    append_line (gil_section_append_row (list), gil_glance_item_get_name (order[i]), value, origin);
  }
  append_number (list, framework, "code-lines", settings);
  append_number (list, framework, "dependencies", settings);

  return section;
}

/* What is known of a number, as the picture of it counts. */
static char *
describe_number (GilFramework        *framework,
                 const GilNumberKind *kind,
                 const GilFact       *fact,
                 GilSettings         *settings)
{
  const GilNumber *before = gil_framework_get_number (framework, "github-stars-2021");
  g_autofree char *now = gil_format_text (&fact->note, settings);
  g_autofree char *figure = NULL;

  if (!g_str_equal (kind->id, "github-stars") || !before->known)
    return g_steal_pointer (&now);

  figure = gil_text_format_number (before->value);
  /* Translators: first a sentence on stars today, then how many there were in January 2021 */
  return g_strdup_printf (_("%s In January 2021 there were %s."), now, figure);
}

/* Builds the numbers there is a picture of; each row leads to it. */
GtkWidget *
gil_framework_sections_new_numbers (GilCatalog   *catalog,
                                    GilFramework *framework,
                                    GilSettings  *settings)
{
  GilLang lang = gil_settings_get_primary_lang (settings);
  GtkWidget *section = gil_section_new (_("Numbers"));
  GtkWidget *list = gil_section_add_list (section);
  gsize n;
  const GilNumberKind *kinds = gil_number_kind_get_pictured (&n);

  for (gsize i = 0; i < n; i++) {
    GilCriterion *criterion = gil_catalog_find_criterion (catalog, kinds[i].criterion);
    const GilFact *fact;
    g_autofree char *value = NULL;
    g_autofree char *origin = NULL;
    g_autofree char *target = NULL;
    g_autofree char *label = NULL;

    if (criterion == NULL)
      continue;

    fact = gil_framework_get_fact (framework, GIL_BASIS_TODAY, gil_criterion_get_index (criterion));
    value = describe_number (framework, &kinds[i], fact, settings);
    /* The row leads to the picture; the picture's page leads to the source. */
    origin = gil_format_origin (fact->as_of, fact->source, NULL, lang);
    target = g_strconcat (kinds[i].id, ":", gil_framework_get_id (framework), NULL);
    label = g_strdup_printf ("%s: %s", _(kinds[i].name), value);
    append_line (gil_section_append_link (list, label, "win.show-numbers", target), _(kinds[i].name),
                 value, origin);
  }

  return section;
}
