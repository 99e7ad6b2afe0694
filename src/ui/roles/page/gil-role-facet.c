/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-role-facet.h"

#include "gil-bilingual.h"
#include "gil-format.h"
#include "gil-remark-view.h"
#include "gil-section.h"
#include "gil-sides.h"

/* How many times as much one side can have to say as the one it stands beside. */
#define MOST_UNEVEN 2

/* What a role page says under one heading. */

GtkWidget *
gil_role_facet_new_heading (const GilFacet *facet,
                            GObject        *owner,
                            GilSettings    *settings)
{
  GtkWidget *heading = g_object_new (GIL_TYPE_BILINGUAL,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                     NULL);

  gtk_widget_add_css_class (heading, "facet-title");
  gil_bilingual_show (GIL_BILINGUAL (heading), settings, owner, &facet->name);

  return heading;
}

static gsize
measure (const GilRemark *remark)
{
  gsize length = strlen (remark->text.en);

  return gil_text_is_set (&remark->another_view) ? length + strlen (remark->another_view.en) : length;
}

/* Beside a side that has much more to say, there would be nothing but blank. */
static gboolean
are_even (const GilRemark *remarks,
          gsize            n_remarks)
{
  gsize lengths[2] = { 0, 0 };

  for (gsize i = 0; i < n_remarks; i++)
    lengths[remarks[i].part == remarks[0].part ? 0 : 1] += measure (&remarks[i]);

  return MAX (lengths[0], lengths[1]) <= MOST_UNEVEN * MIN (lengths[0], lengths[1]);
}

/* What is said of two sides stands in two cards. */
static GtkWidget *
sides_new (const GilRemark *remarks,
           gsize            n_remarks,
           GilRole         *role,
           GObject         *page,
           GilSettings     *settings)
{
  GtkWidget *sides = are_even (remarks, n_remarks) ? gil_sides_new (page, 12)
                                                   : gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  for (GilRolePart part = GIL_ROLE_PART_NONE + 1; part < GIL_N_ROLE_PARTS; part++) {
    GtkWidget *side = gil_remark_view_new_side (remarks, n_remarks, part, G_OBJECT (role), settings);

    if (side != NULL) {
      gtk_widget_add_css_class (side, "card");
      gtk_box_append (GTK_BOX (sides), side);
    }
  }

  return sides;
}

static GtkWidget *
append_neighbour (GtkWidget   *list,
                  GilRole     *other,
                  GilSettings *settings)
{
  g_autofree char *name = NULL;
  GtkWidget *box;

  if (other == NULL)
    return gil_section_append_row (list);

  name = gil_format_text (gil_role_get_name (other), settings);
  box = gil_section_append_link (list, name, "win.show-role", gil_role_get_id (other));
  gil_prose_append (GTK_BOX (box), name, "heading");

  return box;
}

/* Who listens to a row that leads somewhere hears its name and then this. */
static void
describe_neighbour (GtkWidget       *box,
                    const GilRemark *remarks,
                    gsize            n_remarks,
                    GilSettings     *settings)
{
  GtkWidget *row = gtk_widget_get_ancestor (box, GTK_TYPE_LIST_BOX_ROW);
  g_autoptr (GString) text = g_string_new (NULL);

  for (gsize i = 0; i < n_remarks; i++) {
    g_autofree char *remark = gil_remark_view_write (&remarks[i], settings);

    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", remark);
  }
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text->str, -1);
}

/* A row for each neighbour, with all there is to say of it; a role of ours can be gone to. */
static GtkWidget *
neighbours_new (GilCatalog      *catalog,
                const GilRemark *remarks,
                gsize            n_remarks,
                GilRole         *role,
                GtkWidget       *heading,
                GilSettings     *settings)
{
  GtkWidget *list = gtk_list_box_new ();
  gsize n;

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL,
                                  -1);

  for (gsize i = 0; i < n_remarks; i += n) {
    const char *id = remarks[i].role;
    GilRole *other = id != NULL ? gil_catalog_find_role (catalog, id) : NULL;
    GtkWidget *box = append_neighbour (list, other, settings);

    for (n = 1; other != NULL && i + n < n_remarks && g_strcmp0 (remarks[i + n].role, id) == 0; n++)
      ;
    for (gsize k = 0; k < n; k++)
      gtk_box_append (GTK_BOX (box), gil_remark_view_new (&remarks[i + k], G_OBJECT (role), settings));
    if (other != NULL)
      describe_neighbour (box, &remarks[i], n, settings);
  }

  return list;
}

GtkWidget *
gil_role_facet_new_body (GilCatalog  *catalog,
                         GilRole     *role,
                         const char  *facet,
                         GtkWidget   *heading,
                         GObject     *page,
                         GilSettings *settings)
{
  gsize n;
  const GilRemark *remarks = gil_role_get_facet (role, facet, &n);

  if (g_str_equal (facet, "neighbours"))
    return neighbours_new (catalog, remarks, n, role, heading, settings);
  if (n > 0 && remarks[0].part != GIL_ROLE_PART_NONE)
    return sides_new (remarks, n, role, page, settings);

  return gil_remark_view_new_list (remarks, n, G_OBJECT (role), settings);
}

gboolean
gil_role_facet_has (GilRole    *role,
                    const char *facet)
{
  gsize n;

  gil_role_get_facet (role, facet, &n);

  return n > 0;
}
