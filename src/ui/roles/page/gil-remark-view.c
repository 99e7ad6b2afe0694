/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-remark-view.h"

#include <glib/gi18n.h>

#include "gil-bilingual.h"
#include "gil-format.h"
#include "gil-section.h"

static void
append_text (GtkWidget     *box,
             const GilText *text,
             GObject       *owner,
             GilSettings   *settings)
{
  GtkWidget *bilingual = g_object_new (GIL_TYPE_BILINGUAL, NULL);

  gil_bilingual_show (GIL_BILINGUAL (bilingual), settings, owner, text);
  gtk_box_append (GTK_BOX (box), bilingual);
}

static void
append_badge (GtkWidget       *box,
              const GilRemark *remark)
{
  GtkWidget *badge = gil_section_new_badge (_("From the notes"));
  g_autofree char *ids = NULL;
  g_autofree char *description = NULL;

  gtk_widget_set_halign (badge, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), badge);
  if (remark->evidence == NULL)
    return;

  ids = g_strjoinv (", ", remark->evidence);
  /* Translators: %s are the numbers of statements: "R18, R19" */
  description = g_strdup_printf (_("An opinion of the notes: %s"), ids);
  gtk_widget_set_tooltip_text (badge, description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (badge), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
}

static void
append_another_view (GtkWidget       *box,
                     const GilRemark *remark,
                     GObject         *owner,
                     GilSettings     *settings)
{
  GtkWidget *view = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_widget_add_css_class (view, "another-view");
  gil_prose_append (GTK_BOX (view), _("Another view"), "caption-heading");
  append_text (view, &remark->another_view, owner, settings);
  gtk_box_append (GTK_BOX (box), view);
}

static GtkWidget *
remark_new (const GilRemark *remark,
            gboolean         badge_first,
            GObject         *owner,
            GilSettings     *settings)
{
  GtkWidget *box;
  g_autofree char *origin = NULL;

  g_return_val_if_fail (remark != NULL, NULL);
  g_return_val_if_fail (G_IS_OBJECT (owner), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_add_css_class (box, "remark");
  if (remark->opinion && badge_first)
    append_badge (box, remark);
  append_text (box, &remark->text, owner, settings);
  if (remark->opinion && !badge_first)
    append_badge (box, remark);
  if (gil_text_is_set (&remark->another_view))
    append_another_view (box, remark, owner, settings);

  origin = gil_format_origin (remark->as_of,
                              gil_text_is_set (&remark->source)
                                ? gil_settings_get_primary_text (settings, &remark->source) : NULL,
                              NULL,
                              gil_settings_get_primary_lang (settings));
  if (*origin != '\0')
    gil_prose_append_markup (GTK_BOX (box), origin, "origin");

  return box;
}

GtkWidget *
gil_remark_view_new (const GilRemark *remark,
                     GObject         *owner,
                     GilSettings     *settings)
{
  return remark_new (remark, TRUE, owner, settings);
}

GtkWidget *
gil_remark_view_new_cell (const GilRemark *remark,
                          GObject         *owner,
                          GilSettings     *settings)
{
  return remark_new (remark, FALSE, owner, settings);
}

GtkWidget *
gil_remark_view_new_list (const GilRemark *remarks,
                          gsize            n_remarks,
                          GObject         *owner,
                          GilSettings     *settings)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (box, "remarks");
  for (gsize i = 0; i < n_remarks; i++)
    gtk_box_append (GTK_BOX (box), gil_remark_view_new (&remarks[i], owner, settings));

  return box;
}

static const char *
find_icon (GilRolePart part)
{
  switch (part) {
  case GIL_ROLE_PART_DOES:
    return "object-select-symbolic";
  case GIL_ROLE_PART_DOES_NOT:
    return "action-unavailable-symbolic";
  case GIL_ROLE_PART_RECEIVES:
    return "document-save-symbolic";
  case GIL_ROLE_PART_GIVES:
    return "send-to-symbolic";
  case GIL_ROLE_PART_GROWS:
    return "go-up-symbolic";
  case GIL_ROLE_PART_LIMITS:
    return "go-top-symbolic";
  case GIL_ROLE_PART_NONE:
  case GIL_ROLE_PART_WORK:
  case GIL_ROLE_PART_LEARN:
  case GIL_ROLE_PART_ASK:
  case GIL_N_ROLE_PARTS:
  default:
    return NULL;
  }
}

static char *
name_part (GilRolePart  part,
           GilSettings *settings)
{
  const char *first = gil_role_part_get_name (part, gil_settings_get_primary_lang (settings));
  GilLang lang;

  if (!gil_settings_get_secondary_lang (settings, &lang))
    return g_strdup (first);

  return g_strdup_printf ("%s · %s", first, gil_role_part_get_name (part, lang));
}

static GtkWidget *
side_heading_new (GilRolePart  part,
                  GilSettings *settings)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  const char *icon = find_icon (part);
  g_autofree char *name = name_part (part, settings);
  GtkWidget *label;

  if (icon != NULL) {
    GtkWidget *image = g_object_new (GTK_TYPE_IMAGE,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                     "icon-name", icon,
                                     "valign", GTK_ALIGN_BASELINE_CENTER,
                                     NULL);

    gtk_box_append (GTK_BOX (line), image);
  }
  label = gil_prose_append (GTK_BOX (line), name, "heading");
  gtk_widget_set_hexpand (label, TRUE);

  return line;
}

/* Builds one side of what is said: what it is called, and the remarks that are on it. */
GtkWidget *
gil_remark_view_new_side (const GilRemark *remarks,
                          gsize            n_remarks,
                          GilRolePart      part,
                          GObject         *owner,
                          GilSettings     *settings)
{
  GtkWidget *side = NULL;
  GtkWidget *list = NULL;

  for (gsize i = 0; i < n_remarks; i++) {
    if (remarks[i].part != part)
      continue;

    if (side == NULL) {
      GtkWidget *heading = side_heading_new (part, settings);

      side = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
      list = gil_remark_view_new_list (NULL, 0, owner, settings);
      gtk_widget_add_css_class (side, "side");
      gtk_box_append (GTK_BOX (side), heading);
      gtk_box_append (GTK_BOX (side), list);
    }
    gtk_box_append (GTK_BOX (list), gil_remark_view_new (&remarks[i], owner, settings));
  }

  return side;
}

char *
gil_remark_view_write (const GilRemark *remark,
                       GilSettings     *settings)
{
  GilLang lang = gil_settings_get_primary_lang (settings);
  g_autoptr (GString) line = g_string_new (NULL);

  if (remark->opinion)
    g_string_append_printf (line, "%s: ", _("From the notes"));
  g_string_append (line, gil_text_in (&remark->text, lang));
  if (gil_text_is_set (&remark->another_view))
    g_string_append_printf (line, " %s: %s", _("Another view"), gil_text_in (&remark->another_view, lang));

  return g_string_free (g_steal_pointer (&line), FALSE);
}
