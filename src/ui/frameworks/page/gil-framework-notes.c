/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-framework-sections.h"

#include <glib/gi18n.h>

#include "gil-format.h"
#include "gil-section.h"

/* What the notes of January 2021 say. */

static void
append_check (GtkWidget          *box,
              const GilStatement *statement,
              GilSettings        *settings)
{
  g_autofree char *text = gil_format_text (&statement->check, settings);
  /* Translators: what is true today of something the notes said in 2021 */
  g_autofree char *check = g_strdup_printf (_("Today: %s"), text);
  g_autofree char *origin = gil_format_origin (statement->check_as_of, statement->check_source,
                                               (const char *const *) statement->check_urls,
                                               gil_settings_get_primary_lang (settings));

  GtkWidget *today = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_widget_add_css_class (today, "fact-check");
  gil_prose_append (GTK_BOX (today), check, NULL);
  if (*origin != '\0')
    gil_prose_append_markup (GTK_BOX (today), origin, "origin");
  gtk_box_append (GTK_BOX (box), today);
}

/* Builds statements of the notes of January 2021, each beside what is true today. */
GtkWidget *
gil_framework_sections_new_statements (const char         *title,
                                       const GilStatement *statements,
                                       gsize               n_statements,
                                       GilSettings        *settings)
{
  GtkWidget *group = gil_section_new (title);
  GtkWidget *list;

  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group),
                                              gil_section_new_badge (_("January 2021")));
  list = gil_section_add_list (group);

  for (gsize i = 0; i < n_statements; i++) {
    g_autofree char *text = gil_format_text (&statements[i].text, settings);
    GtkWidget *row = gil_section_append_row (list);

    gil_prose_append (GTK_BOX (row), text, NULL);
    if (statements[i].opinion)
      gil_prose_append (GTK_BOX (row), _("From the notes: an opinion"), "origin");
    if (gil_text_is_set (&statements[i].check))
      append_check (row, &statements[i], settings);
  }

  return group;
}

/* Builds what the notes of January 2021 say of it. */
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

/* Says that the notes do no more than name a framework. */
GtkWidget *
gil_framework_sections_new_named (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gil_prose_append (GTK_BOX (box),
                    _("The notes of January 2021 only name it and do not describe it. What they say "
                      "of all frameworks alike is among the facts below."),
                    NULL);

  return box;
}
