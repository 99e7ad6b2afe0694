/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-role-table.h"

#include <glib/gi18n.h>

#include "gil-bilingual.h"
#include "gil-format.h"
#include "gil-remark-view.h"
#include "gil-role-facet.h"
#include "gil-section.h"
#include "gil-sides.h"
#include "gil-topic-row.h"
#include "gil-words.h"

#define COLUMN_SPACING 18

static GtkWidget *
role_button_new (GilRole     *role,
                 GilSettings *settings)
{
  g_autofree char *name = gil_format_text (gil_role_get_name (role), settings);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", name,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f,
                                   NULL);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON,
                                    "child", label,
                                    "action-name", "win.show-role",
                                    NULL);

  gil_words_keep (label);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", gil_role_get_id (role));
  gtk_widget_add_css_class (button, "flat");

  return button;
}

/* The names of the columns, above a table that is wide; a narrow one names each cell. */
static GtkWidget *
head_new (GilCatalog              *catalog,
          const GilRoleComparison *comparison,
          GObject                 *page,
          GilSettings             *settings)
{
  GtkWidget *head = gil_sides_new (page, COLUMN_SPACING);

  gtk_widget_add_css_class (head, "role-table-head");
  gtk_box_append (GTK_BOX (head), gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  for (gsize i = 0; i < comparison->n_roles; i++) {
    GilRole *role = gil_catalog_find_role (catalog, comparison->roles[i]);

    gtk_box_append (GTK_BOX (head), role != NULL ? role_button_new (role, settings)
                                                 : gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  }
  gil_sides_show_when (head, page, FALSE);

  return head;
}

static GtkWidget *
caption_new (GilRole     *role,
             GilSettings *settings)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *name = role != NULL ? gil_format_text (gil_role_get_name (role), settings) : NULL;

  gil_prose_append (GTK_BOX (box), name, "role-caption");

  return box;
}

static void
append_row (GtkWidget                  *list,
            GilCatalog                 *catalog,
            const GilRoleComparison    *comparison,
            const GilRoleComparisonRow *row,
            GObject                    *page,
            GilSettings                *settings)
{
  GtkWidget *sides = gil_sides_new (page, COLUMN_SPACING);
  GtkWidget *widget = gtk_list_box_row_new ();
  GtkWidget *name_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *name = gil_format_text (&row->name, settings);
  g_autoptr (GString) spoken = g_string_new (gil_settings_get_primary_text (settings, &row->name));

  gtk_widget_add_css_class (gil_prose_append (GTK_BOX (name_box), name, "heading"), "row-name");
  gtk_box_append (GTK_BOX (sides), name_box);
  g_string_append (spoken, ".");
  for (gsize i = 0; i < comparison->n_roles; i++) {
    GilRole *role = gil_catalog_find_role (catalog, comparison->roles[i]);
    GtkWidget *cell = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
    GtkWidget *caption = caption_new (role, settings);
    g_autofree char *text = gil_remark_view_write (&row->cells[i], settings);

    gil_sides_show_when (caption, page, TRUE);
    gtk_box_append (GTK_BOX (cell), caption);
    gtk_box_append (GTK_BOX (cell), gil_remark_view_new_cell (&row->cells[i], G_OBJECT (catalog), settings));
    gtk_box_append (GTK_BOX (sides), cell);
    if (role != NULL)
      g_string_append_printf (spoken, " %s: %s",
                              gil_settings_get_primary_text (settings, gil_role_get_name (role)), text);
  }

  gtk_widget_add_css_class (widget, "text-row");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (widget), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (widget), sides);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken->str, -1);
  gtk_list_box_append (GTK_LIST_BOX (list), widget);
}

static GtkWidget *
links_new (void)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");

  return list;
}

/* Where there is no room for the names of the columns, which lead to the roles. */
static GtkWidget *
main_links_new (GilCatalog              *catalog,
                const GilRoleComparison *comparison,
                GObject                 *page,
                GilSettings             *settings)
{
  GtkWidget *list = links_new ();

  gtk_widget_set_margin_top (list, 24);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Roles"), -1);
  for (gsize i = 0; i < comparison->n_roles; i++) {
    GilRole *role = gil_catalog_find_role (catalog, comparison->roles[i]);

    if (role != NULL)
      gtk_list_box_append (GTK_LIST_BOX (list), gil_topic_list_row_new_role (settings, role));
  }
  gil_sides_show_when (list, page, TRUE);

  return list;
}

/* The table of the main roles, NULL where it is unsound. */
GtkWidget *
gil_role_table_new_main (GilCatalog  *catalog,
                         GObject     *page,
                         GilSettings *settings)
{
  const GilRoleComparison *comparison = gil_catalog_get_role_comparison (catalog);
  GtkWidget *box;
  GtkWidget *list;

  if (comparison == NULL)
    return NULL;

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Main roles"), -1);
  gtk_box_append (GTK_BOX (box), head_new (catalog, comparison, page, settings));
  gtk_box_append (GTK_BOX (box), list);
  for (gsize i = 0; i < comparison->n_rows; i++)
    append_row (list, catalog, comparison, &comparison->rows[i], page, settings);
  gtk_box_append (GTK_BOX (box), main_links_new (catalog, comparison, page, settings));

  return box;
}

/* What a role has to say, in a card under its name. */
static GtkWidget *
card_new (GilRole         *role,
          const GilRemark *remarks,
          gsize            n_remarks,
          GilSettings     *settings)
{
  GtkWidget *card = g_object_new (GTK_TYPE_BOX,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                  "orientation", GTK_ORIENTATION_VERTICAL,
                                  "spacing", 12,
                                  NULL);
  const char *name = gil_settings_get_primary_text (settings, gil_role_get_name (role));

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "side");
  gtk_accessible_update_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (GTK_BOX (card), caption_new (role, settings));

  if (remarks[0].part == GIL_ROLE_PART_NONE)
    gtk_box_append (GTK_BOX (card), gil_remark_view_new_list (remarks, n_remarks, G_OBJECT (role), settings));
  for (GilRolePart part = GIL_ROLE_PART_NONE + 1; part < GIL_N_ROLE_PARTS; part++) {
    GtkWidget *side = gil_remark_view_new_side (remarks, n_remarks, part, G_OBJECT (role), settings);

    if (side != NULL) {
      gtk_widget_remove_css_class (side, "side");
      gtk_widget_add_css_class (side, "part");
      gtk_box_append (GTK_BOX (card), side);
    }
  }

  return card;
}

static GtkWidget *
section_new (GtkWidget *box,
             GtkWidget *heading,
             GObject   *page)
{
  GtkWidget *section = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *sides = gil_sides_new (page, 12);

  gtk_box_append (GTK_BOX (section), heading);
  gtk_box_append (GTK_BOX (section), sides);
  gtk_box_append (GTK_BOX (box), section);

  return sides;
}

static void
append_facet (GtkWidget      *box,
              GilCatalog     *catalog,
              const GilFacet *facet,
              GilRole *const  roles[2],
              GObject        *page,
              GilSettings    *settings)
{
  GtkWidget *sides = section_new (box, gil_role_facet_new_heading (facet, G_OBJECT (catalog), settings), page);

  for (gsize i = 0; i < 2; i++) {
    gsize n;
    const GilRemark *remarks = gil_role_get_facet (roles[i], facet->id, &n);

    gtk_box_append (GTK_BOX (sides), card_new (roles[i], remarks, n, settings));
  }
}

/* What each says of the other comes first, for that is what was asked. */
static void
append_difference (GtkWidget     *box,
                   GilRole *const roles[2],
                   GObject       *page,
                   GilSettings   *settings)
{
  GtkWidget *sides = NULL;

  for (gsize i = 0; i < 2; i++) {
    gsize n;
    const GilRemark *remarks = gil_role_get_facet (roles[i], "neighbours", &n);
    GtkWidget *card = NULL;

    for (gsize k = 0; k < n; k++) {
      if (g_strcmp0 (remarks[k].role, gil_role_get_id (roles[1 - i])) != 0)
        continue;

      if (sides == NULL) {
        GtkWidget *heading = g_object_new (GTK_TYPE_LABEL,
                                           "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                           "label", _("How they differ"),
                                           "wrap", TRUE,
                                           "xalign", 0.0f,
                                           NULL);

        gil_words_keep (heading);
        gtk_widget_add_css_class (heading, "facet-title");
        sides = section_new (box, heading, page);
      }
      if (card == NULL) {
        card = card_new (roles[i], &remarks[k], 1, settings);
        gtk_box_append (GTK_BOX (sides), card);
      } else {
        gtk_box_append (GTK_BOX (card), gil_remark_view_new (&remarks[k], G_OBJECT (roles[i]), settings));
      }
    }
  }
}

static void
append_links (GtkWidget     *box,
              GilRole *const roles[2],
              GObject       *page,
              GilSettings   *settings)
{
  GtkWidget *sides = gil_sides_new (page, 12);

  for (gsize i = 0; i < 2; i++) {
    GtkWidget *list = links_new ();

    gtk_list_box_append (GTK_LIST_BOX (list), gil_topic_list_row_new_role (settings, roles[i]));
    gtk_box_append (GTK_BOX (sides), list);
  }
  gtk_box_append (GTK_BOX (box), sides);
}

GtkWidget *
gil_role_table_new_pair (GilCatalog  *catalog,
                         GilRole     *first,
                         GilRole     *second,
                         GObject     *page,
                         GilSettings *settings)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 30);
  GilRole *const roles[2] = { first, second };
  gsize n;
  const GilFacet *facets = gil_catalog_get_facets (catalog, &n);

  append_difference (box, roles, page, settings);
  for (gsize i = 0; i < n; i++) {
    if (!g_str_equal (facets[i].id, "neighbours")
        && gil_role_facet_has (first, facets[i].id) && gil_role_facet_has (second, facets[i].id))
      append_facet (box, catalog, &facets[i], roles, page, settings);
  }
  append_links (box, roles, page, settings);

  return box;
}
