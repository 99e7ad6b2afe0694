/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-decision-sections.h"

#include <glib/gi18n.h>

#include "gil-decision-changes.h"
#include "gil-decision-names.h"
#include "gil-format.h"
#include "gil-section.h"
#include "gil-topic-row.h"

/* The question of the notes that a decision answers. */
#define QUESTION_ID "C04-1"
/* Longer lists are cut off here until somebody wants to see the rest. */
#define N_SHOWN 6

static char *
format_kept (const GilDecisionText *text,
             GilSettings           *settings)
{
  const GilText both = { text->en, text->ko };

  return gil_text_is_set (&both) ? gil_format_text (&both, settings) : NULL;
}

static void
append_prose (GtkWidget  *box,
              const char *text,
              const char *css_class)
{
  if (text != NULL && *text != '\0')
    gil_prose_append (GTK_BOX (box), text, css_class);
}

static void
append_property (GtkWidget  *list,
                 const char *name,
                 const char *value)
{
  GtkWidget *row;

  if (value == NULL)
    return;

  row = gil_section_append_row (list);
  gil_prose_append (GTK_BOX (row), name, "caption-heading");
  gil_prose_append (GTK_BOX (row), value, NULL);
}

static GtkWidget *
append_button (GtkWidget  *list,
               const char *title,
               const char *action)
{
  GtkWidget *row = adw_button_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (action != NULL)
    gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_list_box_append (GTK_LIST_BOX (list), row);

  return row;
}

/* A row that leads to a framework's page, where there is one. It takes the focus either way, so that the
 * keys do not stop at it on their way through the list. */
static GtkWidget *
append_framework (GtkWidget  *list,
                  GilCatalog *catalog,
                  const char *framework,
                  const char *label)
{
  if (framework == NULL || gil_catalog_find_framework (catalog, framework) == NULL) {
    GtkWidget *box = gil_section_append_row (list);
    GtkWidget *row = gtk_widget_get_ancestor (box, GTK_TYPE_LIST_BOX_ROW);

    gtk_widget_set_focusable (row, TRUE);
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
    return box;
  }

  return gil_section_append_link (list, label, "win.show-framework", framework);
}

static void
show_all_cb (GtkWidget *button)
{
  GtkListBox *list = GTK_LIST_BOX (gtk_widget_get_parent (button));
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    gtk_widget_set_visible (GTK_WIDGET (row), TRUE);
  gtk_widget_set_visible (button, FALSE);

  /* Where one was reading: the first of those that have come. */
  row = gtk_list_box_get_row_at_index (list, N_SHOWN);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
fold (GtkWidget *list,
      guint      n_rows)
{
  g_autofree char *title = NULL;
  GtkWidget *button;

  /* A button in place of a single row would save nothing. */
  if (n_rows <= N_SHOWN + 1)
    return;

  for (guint i = N_SHOWN; i < n_rows; i++)
    gtk_widget_set_visible (GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) i)),
                            FALSE);
  title = g_strdup_printf (ngettext ("Show %u more", "Show %u more", n_rows - N_SHOWN),
                           n_rows - N_SHOWN);
  button = append_button (list, title, NULL);
  g_signal_connect (button, "activated", G_CALLBACK (show_all_cb), NULL);
}

/* Builds what was asked, with a button for the action `decision.ask-again`. */
GtkWidget *
gil_decision_sections_new_question (const GilDecision *decision,
                                    GilCatalog        *catalog,
                                    GilSettings       *settings)
{
  GilLang lang = gil_settings_get_primary_lang (settings);
  GtkWidget *section = gil_section_new (_("Question"));
  GtkWidget *list = gil_section_add_list (section);
  g_autofree char *musts = gil_decision_name_wants (catalog, decision, TRUE, gil_decision_name_criterion,
                                                   lang);
  g_autofree char *others = gil_decision_name_wants (catalog, decision, FALSE, gil_decision_name_criterion,
                                                   lang);
  g_autofree char *purpose = gil_decision_name_purpose (catalog, decision, lang);
  g_autofree char *scenario = gil_decision_name_scenario (catalog, decision, lang);
  g_autofree char *view = gil_decision_name_view (decision, lang);
  /* Not a row: a list that begins with rows without focus is passed over by Tab. */
  GtkWidget *button = gtk_button_new_with_label (_("Ask this again"));

  append_property (list, _("To be built"), purpose);
  append_property (list, C_("want", "Must"), musts);
  append_property (list, C_("want", "Nice"), others);
  append_property (list, _("Situation"), scenario);
  append_property (list, _("Looked at"), view);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "decision.ask-again");
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (section), button);

  return section;
}

static char *
describe_rank (const GilDecisionResult *result)
{
  g_autofree char *score = gil_decision_name_score (result);

  if (result->rank == 0)
    /* Translators: %s is a score of 100, for a framework that does not meet all musts */
    return g_strdup_printf (_("Near miss · %s points"), score);

  /* Translators: a rank and a score of 100, as in "Rank 1 · 91.7 points" */
  return g_strdup_printf (_("Rank %u · %s points"), result->rank, score);
}

static void
append_result (GtkWidget               *list,
               const GilDecisionResult *result,
               GilCatalog              *catalog,
               GilSettings             *settings)
{
  g_autofree char *rank = describe_rank (result);
  g_autofree char *label = g_strdup_printf ("%s, %s", result->name, rank);
  g_autofree char *missing = format_kept (&result->missing, settings);
  g_autofree char *reason = format_kept (&result->reason, settings);
  GtkWidget *row = append_framework (list, catalog, result->framework, label);

  gil_prose_append (GTK_BOX (row), result->name, "heading");
  gil_prose_append (GTK_BOX (row), rank, "origin");
  append_prose (row, missing, NULL);
  append_prose (row, reason, NULL);
}

static void
append_fact (GtkWidget             *list,
             const GilDecisionFact *fact,
             GilCatalog            *catalog,
             GilSettings           *settings)
{
  GilLang lang = gil_settings_get_primary_lang (settings);
  g_autofree char *criterion = gil_decision_name_criterion (catalog, fact->criterion, lang);
  g_autofree char *level = gil_decision_name_level (catalog, fact, lang);
  /* Translators: a criterion and its level, as in "Docs: Strong" */
  g_autofree char *title = g_strdup_printf (_("%s: %s"), criterion, level);
  g_autofree char *note = format_kept (&fact->note, settings);
  g_autofree char *origin = gil_format_origin (fact->as_of, fact->source, NULL, lang);
  GtkWidget *row = gil_section_append_row (list);

  gil_prose_append (GTK_BOX (row), title, "heading");
  append_prose (row, note, NULL);
  if (*origin != '\0')
    gil_prose_append_markup (GTK_BOX (row), origin, "origin");
}

/* Builds what was chosen, and the facts of then. */
GtkWidget *
gil_decision_sections_new_choice (const GilDecision *decision,
                                  GilCatalog        *catalog,
                                  GilSettings       *settings)
{
  const GilDecisionResult *chosen = gil_decision_get_chosen (decision);
  GtkWidget *section = gil_section_new (_("Choice"));
  GtkWidget *list = gil_section_add_list (section);

  append_result (list, chosen, catalog, settings);
  for (guint i = 0; i < chosen->facts->len; i++)
    append_fact (list, g_ptr_array_index (chosen->facts, i), catalog, settings);

  return section;
}

/* Builds what was not chosen, and why, in the order of the ranking of then. */
GtkWidget *
gil_decision_sections_new_others (const GilDecision *decision,
                                  GilCatalog        *catalog,
                                  GilSettings       *settings)
{
  const GilDecisionResult *chosen = gil_decision_get_chosen (decision);
  GtkWidget *section, *list;

  if (decision->results->len < 2)
    return NULL;

  section = gil_section_new (_("The others, as they were ranked"));
  list = gil_section_add_list (section);
  for (guint i = 0; i < decision->results->len; i++) {
    const GilDecisionResult *result = g_ptr_array_index (decision->results, i);

    if (result != chosen)
      append_result (list, result, catalog, settings);
  }
  fold (list, decision->results->len - 1);

  return section;
}

static void
append_change (GtkWidget               *list,
               const GilDecisionChange *change,
               GilCatalog              *catalog,
               GilSettings             *settings)
{
  GilLang lang = gil_settings_get_primary_lang (settings);
  g_autofree char *what = gil_format_text (&change->what, settings);
  g_autofree char *how = gil_format_text (&change->how, settings);
  g_autofree char *label = NULL;
  GtkWidget *row;

  label = g_strdup_printf ("%s: %s", gil_text_in (&change->what, lang),
                           gil_text_in (&change->how, lang));
  row = append_framework (list, catalog, change->framework, label);
  gil_prose_append (GTK_BOX (row), what, "heading");
  gil_prose_append (GTK_BOX (row), how, NULL);
}

static char *
describe_nothing (const GilDecision *decision,
                  GilLang            lang)
{
  g_autofree char *when = NULL;

  /* The notes do not change with the months of the facts. */
  if (decision->as_of != NULL && g_str_equal (decision->basis, "today"))
    when = gil_format_month (decision->as_of, lang);
  else
    when = gil_decision_name_day (decision, lang);

  return when != NULL ? g_strdup_printf (_("Nothing changed since %s"), when)
                      : g_strdup (_("Nothing changed"));
}

/* Builds what changed since. What was read again and is the same is counted only. */
GtkWidget *
gil_decision_sections_new_changes (const GilDecision *decision,
                                   GilCatalog        *catalog,
                                   GilSettings       *settings)
{
  g_autoptr (GPtrArray) changes = gil_decision_find_changes (decision, catalog);
  GtkWidget *section = gil_section_new (_("What changed since"));
  GtkWidget *list = gil_section_add_list (section);
  g_autofree char *nothing = NULL;
  g_autofree char *same = NULL;
  guint n_rows = 0, n_same = 0;

  if (changes == NULL) {
    gil_prose_append (GTK_BOX (gil_section_append_row (list)),
                      _("This was asked in a way that only a newer version knows, so nothing can be "
                        "compared here."),
                      NULL);
    return section;
  }

  for (guint i = 0; i < changes->len; i++) {
    const GilDecisionChange *change = g_ptr_array_index (changes, i);

    if (change->kind == GIL_CHANGE_MONTH) {
      n_same++;
      continue;
    }
    append_change (list, change, catalog, settings);
    n_rows++;
  }

  if (n_rows == 0) {
    nothing = describe_nothing (decision, gil_settings_get_primary_lang (settings));
    gil_prose_append (GTK_BOX (gil_section_append_row (list)), nothing, NULL);
  }
  fold (list, n_rows);
  if (n_same > 0) {
    same = g_strdup_printf (ngettext ("%u fact was read again and is the same.",
                                      "%u facts were read again and are the same.", n_same),
                            n_same);
    gil_prose_append (GTK_BOX (gil_section_append_row (list)), same, "origin");
  }

  return section;
}

/* Builds the way to the interview question that a decision answers, with a button for the action
 * `decision.copy-draft`. */
GtkWidget *
gil_decision_sections_new_interview (GilCatalog  *catalog,
                                     GilSettings *settings)
{
  GilQuestion *question = gil_catalog_find_question (catalog, QUESTION_ID);
  GtkWidget *section = gil_section_new (_("In the interview"));
  GtkWidget *list = gil_section_add_list (section);

  if (question != NULL)
    gtk_list_box_append (GTK_LIST_BOX (list), gil_topic_list_row_new_question (settings, question));
  append_button (list, _("Copy as draft answer"), "decision.copy-draft");

  return section;
}
