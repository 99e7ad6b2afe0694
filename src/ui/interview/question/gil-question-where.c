/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-question-where.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "gil-answer-text.h"
#include "gil-format.h"
#include "gil-lost-questions.h"
#include "gil-section.h"
#include "gil-topic-row.h"

/* One line, or one for each language. */
static char *
dup_lines (GilSettings *settings,
           GString     *primary,
           GString     *secondary)
{
  return gil_settings_get_secondary_lang (settings, NULL)
           ? g_strdup_printf ("%s\n%s", primary->str, secondary->str)
           : g_strdup (primary->str);
}

static void
append_text (GilSettings   *settings,
             GString       *primary,
             GString       *secondary,
             const GilText *text)
{
  const char *first = gil_settings_get_primary_text (settings, text);
  const char *second = gil_settings_get_secondary_text (settings, text);

  g_string_append_printf (primary, "%s%s", primary->len > 0 ? " · " : "", first);
  g_string_append_printf (secondary, "%s%s", secondary->len > 0 ? " · " : "",
                          second != NULL ? second : first);
}

static char *
dup_category (GilQuestion *question,
              GilSettings *settings)
{
  g_autoptr (GString) primary = g_string_new (NULL);
  g_autoptr (GString) secondary = g_string_new (NULL);

  append_text (settings, primary, secondary, gil_question_get_category_name (question));

  return dup_lines (settings, primary, secondary);
}

/* In the order in which one meets them, whatever the order in the question. */
static char *
dup_stages (GilQuestion *question,
            GilCatalog  *catalog,
            GilSettings *settings)
{
  g_autoptr (GString) primary = g_string_new (NULL);
  g_autoptr (GString) secondary = g_string_new (NULL);
  GListModel *stages = gil_catalog_get_stages (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);

    if (g_strv_contains (gil_question_get_stages (question), gil_stage_get_id (stage)))
      append_text (settings, primary, secondary, gil_stage_get_name (stage));
  }

  return dup_lines (settings, primary, secondary);
}

static void
add_property (GtkWidget  *group,
              const char *title,
              const char *value)
{
  GtkWidget *row;

  if (*value == '\0')
    return;

  row = g_object_new (ADW_TYPE_ACTION_ROW,
                      "use-markup", FALSE,
                      "title", title,
                      "subtitle", value,
                      "subtitle-selectable", TRUE,
                      NULL);
  gtk_widget_add_css_class (row, "property");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

static void
add_places (GtkBox              *column,
            GilInterviewSession *session,
            GilQuestion         *question)
{
  GilSettings *settings = gil_interview_session_get_settings (session);
  GtkWidget *group = gil_section_new (_("Where it comes up"));
  g_autofree char *category = dup_category (question, settings);
  g_autofree char *stages = dup_stages (question, gil_interview_session_get_catalog (session),
                                        settings);
  guint seconds = gil_question_get_seconds (question);

  add_property (group, _("Category"), category);
  add_property (group, _("Stage"), stages);
  if (seconds > 0) {
    g_autofree char *time = gil_answer_text_dup_time (seconds);

    add_property (group, _("Time for the answer"), time);
  }
  gtk_box_append (column, group);
}

static void
add_roles (GtkBox              *column,
           GilInterviewSession *session,
           GilQuestion         *question)
{
  GilSettings *settings = gil_interview_session_get_settings (session);
  const char *const *ids = gil_question_get_roles (question);
  GtkWidget *section = gil_section_new (_("Who is asked"));
  GtkWidget *list = gil_section_add_list (section);

  for (gsize i = 0; ids[i] != NULL; i++) {
    GilRole *role = gil_catalog_find_role (gil_interview_session_get_catalog (session), ids[i]);

    if (role != NULL)
      gtk_list_box_append (GTK_LIST_BOX (list), gil_topic_list_row_new_role (settings, role));
  }
  if (ids[0] == NULL)
    gil_prose_append (GTK_BOX (gil_section_append_row (list)), _("Every role"), NULL);
  gtk_box_append (column, section);
}

static void
add_frameworks (GtkBox              *column,
                GilInterviewSession *session,
                GilQuestion         *question)
{
  const char *const *ids = gil_question_get_frameworks (question);
  GtkWidget *section = NULL;
  GtkWidget *list = NULL;

  for (gsize i = 0; ids[i] != NULL; i++) {
    GilFramework *framework =
      gil_catalog_find_framework (gil_interview_session_get_catalog (session), ids[i]);
    g_autofree char *line = NULL;
    GtkWidget *box;

    if (framework == NULL)
      continue;

    if (section == NULL) {
      section = gil_section_new (_("Frameworks it is about"));
      list = gil_section_add_list (section);
      gtk_box_append (column, section);
    }
    line = gil_format_text (gil_framework_get_line (framework),
                            gil_interview_session_get_settings (session));
    box = gil_section_append_link (list, gil_framework_get_name (framework), "win.show-framework",
                                   ids[i]);
    gil_prose_append (GTK_BOX (box), gil_framework_get_name (framework), NULL);
    gil_prose_append (GTK_BOX (box), line, "origin");
  }
}

/* Fills column with where question comes up: category, stages, roles, frameworks. Nothing is known of a
 * question that is no longer in the list. */
void
gil_question_where_fill (GtkBox              *column,
                         GilInterviewSession *session,
                         GilQuestion         *question)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (column))) != NULL)
    gtk_box_remove (column, child);

  if (gil_question_is_lost (question))
    return;

  add_places (column, session, question);
  if (!gil_question_is_own (question))
    add_roles (column, session, question);
  add_frameworks (column, session, question);
}
