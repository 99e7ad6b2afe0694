/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-history-page.h"

#include <glib/gi18n.h>

#include "gil-format.h"
#include "gil-reading-page.h"
#include "gil-remark-view.h"
#include "gil-section.h"
#include "gil-topic-row.h"

static GtkWidget *
roles_new (const char *const *ids,
           GilCatalog        *catalog,
           GilSettings       *settings)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Roles it led to"), -1);
  for (guint i = 0; ids[i] != NULL; i++) {
    GilRole *role = gil_catalog_find_role (catalog, ids[i]);

    if (role != NULL)
      gtk_list_box_append (GTK_LIST_BOX (list), gil_topic_list_row_new_role (settings, role));
  }

  return list;
}

static GtkWidget *
presentation_new (const char *css_name,
                  GtkAlign    valign)
{
  return g_object_new (GTK_TYPE_BOX,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       "css-name", css_name,
                       "halign", GTK_ALIGN_CENTER,
                       "valign", valign,
                       NULL);
}

/* A mark on the line of time, both drawn by style.css. */
static GtkWidget *
time_new (void)
{
  GtkWidget *overlay = gtk_overlay_new ();

  gtk_overlay_set_child (GTK_OVERLAY (overlay), presentation_new ("rail", GTK_ALIGN_FILL));
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), presentation_new ("mark", GTK_ALIGN_START));
  gtk_widget_add_css_class (overlay, "time");

  return overlay;
}

static GtkWidget *
event_new (const GilTimelineEvent *event,
           GilCatalog             *catalog,
           GilSettings            *settings)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *when = gil_format_text (&event->when, settings);
  g_autofree char *title = gil_format_text (&event->title, settings);

  gtk_widget_set_hexpand (text, TRUE);
  gtk_widget_add_css_class (text, "event");
  gil_prose_append (GTK_BOX (text), when, "origin");
  gil_prose_append_heading (GTK_BOX (text), title, "heading");
  gtk_box_append (GTK_BOX (text), gil_remark_view_new_list (event->items, event->n_items,
                                                            G_OBJECT (catalog), settings));
  if (event->roles[0] != NULL)
    gtk_box_append (GTK_BOX (text), roles_new ((const char *const *) event->roles, catalog, settings));

  gtk_box_append (GTK_BOX (row), time_new ());
  gtk_box_append (GTK_BOX (row), text);

  return row;
}

static void
fill (GtkBox      *column,
      GilCatalog  *catalog,
      GilSettings *settings)
{
  gsize n_timelines;
  const GilTimeline *timelines = gil_catalog_get_history (catalog, &n_timelines);

  for (gsize i = 0; i < n_timelines; i++) {
    GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
    GtkWidget *events = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
    g_autofree char *title = gil_format_text (&timelines[i].title, settings);
    g_autofree char *line = gil_format_text (&timelines[i].line, settings);

    gil_prose_append_heading (GTK_BOX (box), title, "title-2");
    gil_prose_append (GTK_BOX (box), line, "faint");
    gtk_widget_add_css_class (events, "timeline");
    for (gsize j = 0; j < timelines[i].n_events; j++)
      gtk_box_append (GTK_BOX (events), event_new (&timelines[i].events[j], catalog, settings));
    gtk_box_append (GTK_BOX (box), events);
    gtk_box_append (column, box);
  }
}

AdwNavigationPage *
gil_history_page_new (const GilContext *context)
{
  return gil_reading_page_new (_("How it came about"), context, fill);
}
