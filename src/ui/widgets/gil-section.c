/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-section.h"

#include "gil-words.h"

static GtkWidget *
prose_new (const char        *text,
           GtkAccessibleRole  role,
           const char        *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", role,
                                   "label", text,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f,
                                   NULL);

  gil_words_keep (label);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

GtkWidget *
gil_prose_append (GtkBox     *box,
                  const char *text,
                  const char *css_class)
{
  GtkWidget *label = prose_new (text, GTK_ACCESSIBLE_ROLE_LABEL, css_class);

  gtk_box_append (box, label);

  return label;
}

GtkWidget *
gil_prose_append_heading (GtkBox     *box,
                          const char *text,
                          const char *css_class)
{
  GtkWidget *label = prose_new (text, GTK_ACCESSIBLE_ROLE_HEADING, css_class);

  gtk_box_append (box, label);

  return label;
}

GtkWidget *
gil_prose_append_markup (GtkBox     *box,
                         const char *markup,
                         const char *css_class)
{
  GtkWidget *label = gil_prose_append (box, NULL, css_class);

  gtk_label_set_markup (GTK_LABEL (label), markup);

  return label;
}

GtkWidget *
gil_prose_new_expander (const char *text)
{
  GtkWidget *expander = gtk_expander_new (NULL);

  gtk_expander_set_label_widget (GTK_EXPANDER (expander), prose_new (text, GTK_ACCESSIBLE_ROLE_LABEL, NULL));

  return expander;
}

GtkWidget *
gil_section_new (const char *title)
{
  GtkWidget *section = adw_preferences_group_new ();

  /* The group reads it as markup. */
  g_autofree char *escaped = g_markup_escape_text (title, -1);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (section), escaped);

  return section;
}

GtkWidget *
gil_section_add_list (GtkWidget *section)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (section), list);
  /* The group names only a list of its own making, and that holds no rows but preferences. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (section)), -1);

  return list;
}

static GtkWidget *
row_new (GtkWidget **box)
{
  GtkWidget *row = gtk_list_box_row_new ();

  *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_add_css_class (row, "text-row");

  return row;
}

/* The row takes no focus; links in it do. */
GtkWidget *
gil_section_append_row (GtkWidget *list)
{
  GtkWidget *box;
  GtkWidget *row = row_new (&box);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_append (GTK_LIST_BOX (list), row);

  return box;
}

GtkWidget *
gil_section_append_link (GtkWidget  *list,
                         const char *label,
                         const char *action,
                         const char *target)
{
  GtkWidget *box;
  GtkWidget *row = row_new (&box);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *arrow = g_object_new (GTK_TYPE_IMAGE,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "icon-name", "go-next-symbolic",
                                   NULL);

  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (line), box);
  gtk_box_append (GTK_BOX (line), arrow);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), line);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_list_box_append (GTK_LIST_BOX (list), row);

  return box;
}

GtkWidget *
gil_section_new_heading (const char *text)
{
  return prose_new (text, GTK_ACCESSIBLE_ROLE_HEADING, "title-3");
}

GtkWidget *
gil_section_new_badge (const char *text)
{
  GtkWidget *badge = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (badge), TRUE);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (badge), GTK_NATURAL_WRAP_NONE);
  gil_words_keep (badge);
  gtk_widget_add_css_class (badge, "badge");
  gtk_widget_set_valign (badge, GTK_ALIGN_CENTER);

  return badge;
}
