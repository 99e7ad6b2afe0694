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

AdwNavigationPage *
gil_guide_page_new (const GilContext *context)
{
  return gil_reading_page_new (_("Choosing a framework"), context, fill);
}
