/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-page-turn.h"

/* Takes a page out from below the one that was pushed over it. */
static void
leave (AdwNavigationPage *left,
       AdwNavigationView *view)
{
  g_autoptr (GListModel) stack = adw_navigation_view_get_navigation_stack (view);
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (stack); i++) {
    g_autoptr (AdwNavigationPage) page = g_list_model_get_item (stack, i);

    if (page != left)
      g_ptr_array_add (kept, g_steal_pointer (&page));
  }
  if (kept->len < g_list_model_get_n_items (stack))
    adw_navigation_view_replace (view, (AdwNavigationPage **) kept->pdata, (int) kept->len);
}

/* Back leads to where one came from, not through every page turned. */
gboolean
gil_page_turn (AdwNavigationPage *page,
               const char        *action,
               const char        *id)
{
  g_autoptr (AdwNavigationPage) held = NULL;
  GtkWidget *view;

  g_return_val_if_fail (ADW_IS_NAVIGATION_PAGE (page), FALSE);

  held = g_object_ref (page);
  view = gtk_widget_get_ancestor (GTK_WIDGET (page), ADW_TYPE_NAVIGATION_VIEW);
  if (view == NULL || !gtk_widget_activate_action (GTK_WIDGET (page), action, "s", id)
      || adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)) == page)
    return FALSE;

  leave (page, ADW_NAVIGATION_VIEW (view));

  return TRUE;
}
