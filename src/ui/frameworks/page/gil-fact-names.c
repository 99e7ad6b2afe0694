/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-fact-names.h"

#include <glib/gi18n.h>

#define N_PICTURED 4

/* Those there is a picture of come first. */
static const GilNumberKind kinds[] = {
  { "github-stars", "popularity", N_("GitHub stars") },
  { "ecosystem-year", "ecosystem", N_("Packages of the last year") },
  { "docs-words", "docs", N_("Words of documentation") },
  { "requests-per-second", "performance", N_("Requests per second") },
  { "code-lines", NULL, N_("Size") },
  { "dependencies", NULL, N_("Dependencies") },
  { "github-stars-2021", NULL, N_("GitHub stars in January 2021") },
  { "download-rank", NULL, N_("Rank of downloads") },
  { "tutorial-words", NULL, N_("Words of the tutorial") },
  { "parts-built-in", NULL, N_("Parts built in") },
  { "hello-world-lines", NULL, N_("Lines of the first example") },
  { "api-parts", NULL, N_("Parts for APIs") },
  { "major-version", NULL, N_("Major version") },
};

const GilNumberKind *
gil_number_kind_find (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++) {
    if (g_str_equal (kinds[i].id, id))
      return &kinds[i];
  }

  return NULL;
}

const GilNumberKind *
gil_number_kind_get_pictured (gsize *n_kinds)
{
  *n_kinds = N_PICTURED;

  return kinds;
}

char *
gil_number_kind_count (const GilNumberKind *kind,
                       const char          *figure)
{
  if (g_str_equal (kind->id, "github-stars"))
    return g_strdup_printf (_("%s stars"), figure);
  if (g_str_equal (kind->id, "ecosystem-year"))
    return g_strdup_printf (_("%s packages"), figure);
  if (g_str_equal (kind->id, "docs-words"))
    return g_strdup_printf (_("%s words"), figure);
  if (g_str_equal (kind->id, "requests-per-second"))
    return g_strdup_printf (_("%s requests per second"), figure);
  if (g_str_equal (kind->id, "code-lines"))
    return g_strdup_printf (_("%s lines of code"), figure);
  if (g_str_equal (kind->id, "dependencies"))
    return g_strdup_printf (_("%s other packages"), figure);

  return g_strdup (figure);
}

const char *
gil_glance_item_get_name (GilGlanceItem item)
{
  switch (item) {
  case GIL_GLANCE_INTERFACE:
    return _("Interface");
  case GIL_GLANCE_LICENSE:
    return _("License");
  case GIL_GLANCE_VERSION:
    return _("Version");
  case GIL_GLANCE_RELEASED:
    return _("Released");
  case GIL_GLANCE_PYTHON:
    return _("Python");
  case GIL_GLANCE_SINCE:
    return _("Since");
  case GIL_GLANCE_REPOSITORY:
    return _("Repository");
  case GIL_GLANCE_N_ITEMS:
  default:
    g_return_val_if_reached (NULL);
  }
}

char *
gil_fact_name (GilCatalog *catalog,
               const char *id,
               GilLang     lang)
{
  GilCriterion *criterion = gil_catalog_find_criterion (catalog, id);
  const GilNumberKind *kind = gil_number_kind_find (id);

  if (criterion != NULL)
    return g_strdup (gil_text_in (gil_criterion_get_name (criterion), lang));
  if (kind != NULL)
    return g_strdup (_(kind->name));
  if (g_str_equal (id, "status"))
    return g_strdup (_("Upkeep"));

  return g_strdup (gil_glance_item_get_name (gil_glance_item_from_id (id)));
}

const char *
gil_fact_get_month (GilCatalog   *catalog,
                    GilFramework *framework,
                    const char   *id)
{
  GilCriterion *criterion = gil_catalog_find_criterion (catalog, id);
  const GilNumber *number = gil_framework_get_number (framework, id);
  const char *const *urls;
  const char *as_of, *source;

  if (criterion != NULL)
    return gil_framework_get_fact (framework, GIL_BASIS_TODAY, gil_criterion_get_index (criterion))->as_of;
  if (number != NULL)
    return number->as_of;
  if (g_str_equal (id, "status")) {
    gil_framework_get_status_origin (framework, &as_of, &source, &urls);
    return as_of;
  }

  return gil_framework_get_glance (framework, gil_glance_item_from_id (id))->as_of;
}
