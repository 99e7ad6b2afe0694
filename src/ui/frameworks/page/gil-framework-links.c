/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-framework-sections.h"

#include <glib/gi18n.h>

#include "gil-format.h"
#include "gil-section.h"
#include "gil-toast.h"
#include "gil-topic-row.h"

/* Where a framework's page leads. */

/* A section with a list, made when there is something to put into it. */
typedef struct
{
  GtkWidget *section;
  GtkWidget *list;
} Links;

static GtkWidget *
links_get_list (Links      *self,
                const char *title)
{
  if (self->section == NULL) {
    self->section = gil_section_new (title);
    self->list = gil_section_add_list (self->section);
  }

  return self->list;
}

/* Builds the questions of an interview that it helps to answer. */
GtkWidget *
gil_framework_sections_new_questions (GilCatalog   *catalog,
                                      GilFramework *framework,
                                      GilSettings  *settings)
{
  const char *const *ids = gil_framework_get_questions (framework);
  Links links = { NULL, NULL };

  for (; *ids != NULL; ids++) {
    GilQuestion *question = gil_catalog_find_question (catalog, *ids);

    if (question != NULL)
      gtk_list_box_append (GTK_LIST_BOX (links_get_list (&links, _("Questions it helps to answer"))),
                           gil_topic_list_row_new_question (settings, question));
  }

  return links.section;
}

static void
launched_cb (GObject      *launcher,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GtkWidget) row = data;

  if (gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (launcher), result, &error) ||
      g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    return;

  gil_toast_show (row, _("No browser could open the page. Its address is in the row."));
}

static void
open_page_cb (AdwActionRow *row)
{
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (adw_action_row_get_subtitle (row));

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (row))), NULL, launched_cb,
                           g_object_ref (row));
}

/* What the project has on the web; each row opens in the browser. */
GtkWidget *
gil_framework_sections_new_links (GilFramework *framework)
{
  static const char *const names[] = {
    [GIL_LINK_REPOSITORY] = N_("Repository"),
    [GIL_LINK_DOCUMENTATION] = N_("Documentation"),
    [GIL_LINK_TUTORIAL] = N_("First tutorial"),
  };
  Links links = { NULL, NULL };

  for (gsize i = 0; i < GIL_N_LINKS; i++) {
    const char *url = gil_framework_get_link (framework, i);
    GtkWidget *row;

    if (url == NULL)
      continue;

    row = g_object_new (ADW_TYPE_ACTION_ROW,
                        "title", _(names[i]),
                        "use-markup", FALSE,
                        "subtitle", url,
                        "activatable", TRUE,
                        NULL);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                               g_object_new (GTK_TYPE_IMAGE,
                                             "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                             "icon-name", "adw-external-link-symbolic",
                                             NULL));
    g_signal_connect (row, "activated", G_CALLBACK (open_page_cb), NULL);
    gtk_list_box_append (GTK_LIST_BOX (links_get_list (&links, _("On the web"))), row);
  }

  return links.section;
}

static void
append_framework (Links        *links,
                  const char   *relation,
                  GilFramework *framework,
                  GilSettings  *settings)
{
  g_autofree char *line = gil_format_text (gil_framework_get_line (framework), settings);
  g_autofree char *label = g_strdup_printf ("%s: %s", relation, gil_framework_get_name (framework));
  GtkWidget *list = links_get_list (links, _("Related frameworks"));
  GtkWidget *box = gil_section_append_link (list, label, "win.show-framework",
                                            gil_framework_get_id (framework));

  gil_prose_append (GTK_BOX (box), relation, "caption-heading");
  gil_prose_append (GTK_BOX (box), gil_framework_get_name (framework), NULL);
  gil_prose_append (GTK_BOX (box), line, "origin");
}

/* Builds what it is built on, and what is built on it. */
GtkWidget *
gil_framework_sections_new_related (GilCatalog   *catalog,
                                    GilFramework *framework,
                                    GilSettings  *settings)
{
  GListModel *frameworks = gil_catalog_get_frameworks (catalog);
  const char *id = gil_framework_get_id (framework);
  const char *through = gil_framework_get_through (framework);
  Links links = { NULL, NULL };

  if (through != NULL)
    append_framework (&links, _("Built on"), gil_catalog_find_framework (catalog, through), settings);
  for (guint i = 0; i < g_list_model_get_n_items (frameworks); i++) {
    g_autoptr (GilFramework) other = g_list_model_get_item (frameworks, i);

    if (g_strcmp0 (gil_framework_get_through (other), id) == 0)
      append_framework (&links, _("Built on it"), other, settings);
  }

  return links.section;
}
