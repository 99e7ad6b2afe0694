/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-company-types-page.h"

#include <glib/gi18n.h>

#include "gil-format.h"
#include "gil-reading-page.h"
#include "gil-remark-view.h"
#include "gil-section.h"

static GtkWidget *
type_new (const GilCompanyType *type,
          GilCatalog           *catalog,
          GilSettings          *settings)
{
  static const GilRolePart parts[] = { GIL_ROLE_PART_WORK, GIL_ROLE_PART_LEARN, GIL_ROLE_PART_ASK };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  g_autofree char *name = gil_format_text (&type->name, settings);
  g_autofree char *line = gil_format_text (&type->line, settings);

  gil_prose_append_heading (GTK_BOX (box), name, "title-3");
  gil_prose_append (GTK_BOX (box), line, "faint");
  gtk_widget_set_margin_top (card, 6);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "sides");
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++) {
    GtkWidget *side = gil_remark_view_new_side (type->items, type->n_items, parts[i], G_OBJECT (catalog),
                                                settings);

    if (side != NULL)
      gtk_box_append (GTK_BOX (card), side);
  }
  gtk_box_append (GTK_BOX (box), card);

  return box;
}

static void
fill (GtkBox      *column,
      GilCatalog  *catalog,
      GilSettings *settings)
{
  gsize n_types;
  const GilCompanyType *types = gil_catalog_get_company_types (catalog, &n_types);

  for (gsize i = 0; i < n_types; i++)
    gtk_box_append (column, type_new (&types[i], catalog, settings));
}

AdwNavigationPage *
gil_company_types_page_new (const GilContext *context)
{
  return gil_reading_page_new (_("Kinds of companies"), context, fill);
}
