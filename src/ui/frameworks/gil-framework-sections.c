/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-framework-sections.h"

#include <glib/gi18n.h>

#include "gil-fact-text.h"
#include "gil-format.h"
#include "gil-prose.h"

static GtkWidget *
new_badge (const char *text)
{
  GtkWidget *badge = gtk_label_new (text);

  gtk_widget_add_css_class (badge, "badge");
  gtk_widget_set_valign (badge, GTK_ALIGN_CENTER);

  return badge;
}

/* A row of text. It takes no focus; links in it do. */
static GtkWidget *
append_row (GtkWidget *list)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_widget_add_css_class (row, "text-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_append (GTK_LIST_BOX (list), row);

  return box;
}

static GtkWidget *
new_list (GtkWidget *group)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), list);
  /* The group names only a list of its own making, and that holds no rows but preferences. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (group)), -1);

  return list;
}

static GtkWidget *
new_group (const char *title)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);

  return group;
}

/**
 * gil_framework_sections_new_glance:
 * @framework: a framework
 * @settings: which languages are read
 *
 * Builds "At a glance": interface, licence, version and so on, each with its month and source.
 *
 * Returns: (transfer floating) (nullable): the section, %NULL if nothing is known
 */
GtkWidget *
gil_framework_sections_new_glance (GilFramework *framework,
                                   GilSettings  *settings)
{
  static const char * const titles[GIL_GLANCE_N_ITEMS] = {
    [GIL_GLANCE_INTERFACE] = N_("Interface"),
    [GIL_GLANCE_LICENSE] = N_("License"),
    [GIL_GLANCE_VERSION] = N_("Version"),
    [GIL_GLANCE_RELEASED] = N_("Released"),
    [GIL_GLANCE_PYTHON] = N_("Python"),
    [GIL_GLANCE_SINCE] = N_("Since"),
    [GIL_GLANCE_REPOSITORY] = N_("Repository"),
  };
  GilLang lang = gil_settings_get_primary_lang (settings);
  GtkWidget *group = NULL, *list = NULL;

  for (guint i = 0; i < GIL_GLANCE_N_ITEMS; i++) {
    const GilGlance *glance = gil_framework_get_glance (framework, i);
    g_autofree char *value = NULL;
    g_autofree char *origin = NULL;
    GtkWidget *row;

    if (glance == NULL || !gil_text_is_set (&glance->value))
      continue;
    if (group == NULL) {
      group = new_group (_("At a glance"));
      list = new_list (group);
    }

    if (i == GIL_GLANCE_RELEASED)
      value = gil_format_month (gil_text_in (&glance->value, lang), lang);
    else
      value = gil_format_text (&glance->value, settings);
    origin = gil_format_origin (glance->as_of, glance->source, lang);

    row = append_row (list);
    gil_prose_append (GTK_BOX (row), _(titles[i]), "caption-heading");
    gil_prose_append (GTK_BOX (row), value, NULL);
    gil_prose_append_markup (GTK_BOX (row), origin, "origin");
  }

  return group;
}

static void
append_fact (GtkWidget     *box,
             const char    *when,
             const GilFact *fact,
             GilSettings   *settings)
{
  g_autofree char *level = gil_fact_text_level (fact, gil_settings_get_primary_lang (settings));
  /* Translators: when, and the level of a fact, as in "Today: ✓ Built in" */
  g_autofree char *text = g_strdup_printf (_("%s: %s"), when, level);

  gil_prose_append (GTK_BOX (box), text, "fact-level");
  gil_fact_text_append (GTK_BOX (box), fact, settings);
}

/**
 * gil_framework_sections_new_facts:
 * @catalog: the content
 * @framework: a framework
 * @settings: which languages are read
 *
 * Builds the facts by criterion, today's above those of the notes.
 *
 * Returns: (transfer floating): the section
 */
GtkWidget *
gil_framework_sections_new_facts (GilCatalog   *catalog,
                                  GilFramework *framework,
                                  GilSettings  *settings)
{
  GListModel *criteria = gil_catalog_get_criteria (catalog);
  GtkWidget *group = new_group (_("Facts by criterion"));
  GtkWidget *list = new_list (group);

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++) {
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, i);
    g_autofree char *name = gil_format_text (gil_criterion_get_name (criterion), settings);
    const GilFact *notes = gil_framework_get_fact (framework, GIL_BASIS_NOTES, i);
    GtkWidget *row = append_row (list);

    gil_prose_append (GTK_BOX (row), name, "heading");
    append_fact (row, _("Today"), gil_framework_get_fact (framework, GIL_BASIS_TODAY, i), settings);
    if (notes->level->known)
      append_fact (row, _("Notes, January 2021"), notes, settings);
  }

  return group;
}

static void
append_check (GtkWidget          *box,
              const GilStatement *statement,
              GilSettings        *settings)
{
  g_autofree char *text = gil_format_text (&statement->check, settings);
  /* Translators: what is true today of something the notes said in 2021 */
  g_autofree char *check = g_strdup_printf (_("Today: %s"), text);
  g_autofree char *origin = gil_format_origin (statement->check_as_of, statement->check_source,
                                               gil_settings_get_primary_lang (settings));

  gil_prose_append (GTK_BOX (box), check, "fact-check");
  if (*origin != '\0')
    gil_prose_append_markup (GTK_BOX (box), origin, "origin");
}

/**
 * gil_framework_sections_new_statements:
 * @title: the heading
 * @statements: (array length=n_statements): what the notes say
 * @n_statements: how many
 * @settings: which languages are read
 *
 * Builds statements of the notes of January 2021, each beside what is true today.
 *
 * Returns: (transfer floating): the section
 */
GtkWidget *
gil_framework_sections_new_statements (const char         *title,
                                       const GilStatement *statements,
                                       gsize               n_statements,
                                       GilSettings        *settings)
{
  GtkWidget *group = new_group (title);
  GtkWidget *list;

  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group), new_badge (_("January 2021")));
  list = new_list (group);

  for (gsize i = 0; i < n_statements; i++) {
    g_autofree char *text = gil_format_text (&statements[i].text, settings);
    GtkWidget *row = append_row (list);

    gil_prose_append (GTK_BOX (row), text, NULL);
    if (statements[i].opinion)
      gil_prose_append (GTK_BOX (row), _("The author's opinion"), "origin");
    if (gil_text_is_set (&statements[i].check))
      append_check (row, &statements[i], settings);
  }

  return group;
}

/**
 * gil_framework_sections_new_notebook:
 * @framework: a framework
 * @part: which part of the notes
 * @settings: which languages are read
 *
 * Builds what the notes of January 2021 say of it.
 *
 * Returns: (transfer floating) (nullable): the section, %NULL if they say nothing
 */
GtkWidget *
gil_framework_sections_new_notebook (GilFramework    *framework,
                                     GilNotebookPart  part,
                                     GilSettings     *settings)
{
  static const char * const titles[GIL_NOTEBOOK_N_PARTS] = {
    [GIL_NOTEBOOK_POSITION] = N_("Position"),
    [GIL_NOTEBOOK_PHILOSOPHY] = N_("Philosophy"),
    [GIL_NOTEBOOK_FEATURES] = N_("Features"),
    [GIL_NOTEBOOK_PROS] = N_("Pros"),
    [GIL_NOTEBOOK_CONS] = N_("Cons"),
  };
  gsize n;
  const GilStatement *statements = gil_framework_get_notebook (framework, part, &n);

  return n > 0 ? gil_framework_sections_new_statements (_(titles[part]), statements, n, settings) : NULL;
}
