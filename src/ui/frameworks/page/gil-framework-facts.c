/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-framework-sections.h"

#include <glib/gi18n.h>

#include "gil-fact-text.h"
#include "gil-format.h"
#include "gil-purpose.h"
#include "gil-section.h"

/* The facts by criterion, today's beside those of the notes. */

static void
append_level (GtkWidget     *levels,
              const char    *when,
              const GilFact *fact,
              GilLang        lang)
{
  g_autofree char *level = gil_fact_text_level (fact, lang);
  /* Translators: when, and the level of a fact, as in "Today: ✓ Built in" */
  g_autofree char *text = g_strdup_printf (_("%s: %s"), when, level);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "fact-level");
  adw_wrap_box_append (ADW_WRAP_BOX (levels), label);
}

/* Appends both levels side by side, then what is behind them; what the notes say nothing on is left out. */
void
gil_framework_sections_append_facts (GtkBox        *box,
                                     const GilFact *today,
                                     const GilFact *notes,
                                     GilSettings   *settings)
{
  GilLang lang = gil_settings_get_primary_lang (settings);
  GtkWidget *levels = adw_wrap_box_new ();
  GtkWidget *then;

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (levels), 12);
  gtk_box_append (box, levels);
  append_level (levels, _("Today"), today, lang);
  gil_fact_text_append (box, today, settings);
  if (!notes->level->known)
    return;

  append_level (levels, _("Notes, January 2021"), notes, lang);
  then = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_add_css_class (then, "from-notes");
  gil_fact_text_append (GTK_BOX (then), notes, settings);
  gtk_box_append (box, then);
}

/* Builds the facts by criterion, in the groups of the criteria pane. */
GtkWidget *
gil_framework_sections_new_facts (GilCatalog   *catalog,
                                  GilFramework *framework,
                                  GilSettings  *settings)
{
  GListModel *criteria = gil_catalog_get_criteria (catalog);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  const char *group = NULL;
  GtkWidget *list = NULL;

  gtk_box_append (GTK_BOX (box), gil_section_new_heading (_("Facts by criterion")));

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++) {
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, i);
    g_autofree char *name = gil_format_text (gil_criterion_get_name (criterion), settings);
    GtkWidget *row;

    if (g_strcmp0 (gil_criterion_get_group (criterion), group) != 0) {
      g_autofree char *group_name = gil_format_text (gil_criterion_get_group_name (criterion), settings);
      GtkWidget *section = gil_section_new (group_name);

      group = gil_criterion_get_group (criterion);
      list = gil_section_add_list (section);
      gtk_box_append (GTK_BOX (box), section);
    }
    row = gil_section_append_row (list);
    gil_prose_append (GTK_BOX (row), name, "heading");
    gil_framework_sections_append_facts (GTK_BOX (row),
                                         gil_framework_get_fact (framework, GIL_BASIS_TODAY, i),
                                         gil_framework_get_fact (framework, GIL_BASIS_NOTES, i), settings);
  }

  return box;
}

/* What it is made for and what else it can do, by its own documentation and by the notes. */
GtkWidget *
gil_framework_sections_new_purposes (GilCatalog   *catalog,
                                     GilFramework *framework,
                                     GilSettings  *settings)
{
  GtkWidget *section = gil_section_new (_("What it is for"));
  GtkWidget *list = gil_section_add_list (section);
  const GilPurpose *purposes;
  gsize n_purposes;

  purposes = gil_catalog_get_purposes (catalog, &n_purposes);
  for (gsize i = 0; i < n_purposes; i++) {
    g_autofree char *name = gil_format_text (&purposes[i].name, settings);
    GtkWidget *row = gil_section_append_row (list);

    gil_prose_append (GTK_BOX (row), name, "heading");
    gil_framework_sections_append_facts (GTK_BOX (row),
                                         gil_framework_get_purpose (framework, GIL_BASIS_TODAY, i),
                                         gil_framework_get_purpose (framework, GIL_BASIS_NOTES, i), settings);
  }

  return section;
}
