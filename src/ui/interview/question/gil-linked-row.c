/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-linked-row.h"

#include "gil-words.h"

/* Tells subtitle to those who listen. A row says that its label for that describes it, and GTK makes nothing
 * of it. */
void
gil_linked_row_describe (GtkWidget  *row,
                         const char *subtitle)
{
  g_return_if_fail (ADW_IS_ACTION_ROW (row));
  g_return_if_fail (subtitle != NULL);

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle, -1);
}

/* Makes a row that ends in an arrow. */
GtkWidget *
gil_linked_row_new (const char *title,
                    const char *subtitle,
                    GtkWidget  *button,
                    const char *action,
                    const char *target)
{
  AdwActionRow *row;
  GtkWidget *arrow;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (subtitle != NULL, NULL);
  g_return_val_if_fail (button == NULL || GTK_IS_WIDGET (button), NULL);
  g_return_val_if_fail (action != NULL, NULL);

  row = ADW_ACTION_ROW (adw_action_row_new ());
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (row, subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  if (target != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  gil_linked_row_describe (GTK_WIDGET (row), subtitle);

  if (button != NULL)
    adw_action_row_add_suffix (row, button);
  arrow = g_object_new (GTK_TYPE_IMAGE,
                        "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                        "icon-name", "go-next-symbolic",
                        "css-classes", (const char *const[]) { "dimmed", NULL },
                        NULL);
  adw_action_row_add_suffix (row, arrow);
  gil_words_keep (GTK_WIDGET (row));

  return GTK_WIDGET (row);
}
