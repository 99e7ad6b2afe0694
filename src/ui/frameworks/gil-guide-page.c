/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-guide-page.h"

#include <glib/gi18n.h>

#include "gil-format.h"
#include "gil-framework-sections.h"
#include "gil-reading-page.h"

static void
fill (GtkBox      *column,
      GilCatalog  *catalog,
      GilSettings *settings)
{
  gsize n;
  const GilGuideSection *sections = gil_catalog_get_guide (catalog, &n);

  for (gsize i = 0; i < n; i++) {
    g_autofree char *title = gil_format_text (&sections[i].title, settings);

    gtk_box_append (column, gil_framework_sections_new_statements (title, sections[i].statements,
                                                                   sections[i].n_statements, settings));
  }
}

/**
 * gil_guide_page_new:
 * @catalog: the content
 * @settings: which languages are read
 *
 * Makes a page of what the notes say about choosing a framework at all.
 *
 * Returns: (transfer floating): a page to push
 */
AdwNavigationPage *
gil_guide_page_new (GilCatalog  *catalog,
                    GilSettings *settings)
{
  return gil_reading_page_new (_("Choosing a framework"), catalog, settings, fill);
}
