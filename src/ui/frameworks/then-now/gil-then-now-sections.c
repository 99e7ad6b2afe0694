/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-then-now-sections.h"

#include <glib/gi18n.h>

#include "gil-fact-text.h"
#include "gil-format.h"
#include "gil-framework-sections.h"
#include "gil-section.h"

static gboolean
has_moved (const GilMove *move)
{
  return move->kind == GIL_MOVE_UP || move->kind == GIL_MOVE_DOWN;
}

static void
append_sentence (GtkBox           *box,
                 const GilThenNow *then_now,
                 gsize             move,
                 GilSettings      *settings)
{
  g_auto (GilText) sentence = { NULL, NULL };
  g_autofree char *text = NULL;

  sentence.en = gil_then_now_explain (then_now, move, GIL_LANG_EN);
  sentence.ko = gil_then_now_explain (then_now, move, GIL_LANG_KO);
  text = gil_format_text (&sentence, settings);
  gil_prose_append (box, text, NULL);
}

/* Every criterion that is on, then and now. Built when it is looked at: there may be 23 of them for
 * each of nine frameworks. */
static void
unfolded_cb (GtkExpander *expander,
             GParamSpec  *pspec,
             gpointer     user_data)
{
  GilPickSession *session = user_data;
  const GilPick *pick = gil_pick_session_get_pick (session);
  GilSettings *settings = gil_pick_session_get_settings (session);
  GilFramework *framework = g_object_get_data (G_OBJECT (expander), "framework");
  GListModel *criteria = gil_catalog_get_criteria (pick->catalog);
  GtkWidget *box;

  if (gtk_expander_get_child (expander) != NULL)
    return;

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_set_margin_top (box, 6);
  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++) {
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, i);
    g_autofree char *name = NULL;
    GtkWidget *fact;

    if (pick->wants[i] == GIL_WANT_OFF)
      continue;
    name = gil_format_text (gil_criterion_get_name (criterion), settings);
    fact = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
    gil_prose_append (GTK_BOX (fact), name, "heading");
    gil_framework_sections_append_facts (GTK_BOX (fact),
                                         gil_framework_get_fact (framework, GIL_BASIS_TODAY, i),
                                         gil_framework_get_fact (framework, GIL_BASIS_NOTES, i),
                                         settings);
    gtk_box_append (GTK_BOX (box), fact);
  }
  gtk_expander_set_child (expander, box);
}

static void
append_criteria (GtkBox         *box,
                 GilFramework   *framework,
                 GilPickSession *session)
{
  GtkWidget *expander = gil_prose_new_expander (_("Every criterion, then and now"));
  g_autofree char *label = NULL;

  /* Translators: what the control is called when it is read aloud; %s is a framework */
  label = g_strdup_printf (_("%s: every criterion, then and now"), gil_framework_get_name (framework));
  gtk_accessible_update_property (GTK_ACCESSIBLE (expander), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (expander), "framework", g_object_ref (framework), g_object_unref);
  g_signal_connect_object (expander, "notify::expanded", G_CALLBACK (unfolded_cb), session,
                           G_CONNECT_DEFAULT);
  gtk_box_append (box, expander);
}

static void
append_title (GtkBox       *box,
              GilFramework *framework,
              GilMoveKind   kind)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  /* What it shows is said in the sentence below. */
  GtkWidget *arrow = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "label", kind == GIL_MOVE_UP ? "↑" : "↓",
                                   NULL);

  gtk_widget_add_css_class (arrow, "heading");
  gtk_box_append (GTK_BOX (line), arrow);
  gil_prose_append (GTK_BOX (line), gil_framework_get_name (framework), "heading");
  gtk_box_append (box, line);
}

/* The fact that moved it: level, number, month and source, of today beside the notes. */
static void
append_cause (GtkBox        *box,
              GilFramework  *framework,
              const GilMove *move,
              GilSettings   *settings)
{
  const GilFact *today, *notes;

  if (move->cause == GIL_CAUSE_NONE || move->cause == GIL_CAUSE_OTHERS)
    return;

  today = gil_framework_get_fact (framework, GIL_BASIS_TODAY, move->criterion);
  notes = gil_framework_get_fact (framework, GIL_BASIS_NOTES, move->criterion);
  gil_framework_sections_append_facts (box, today, notes, settings);
}

/* Builds the list of those that moved, each with the fact that moved it. */
GtkWidget *
gil_then_now_sections_new_moved (const GilThenNow *then_now,
                                 GilPickSession   *session)
{
  GilSettings *settings = gil_pick_session_get_settings (session);
  GtkWidget *section = NULL, *list = NULL;

  for (gsize i = 0; i < then_now->n_moves; i++) {
    const GilMove *move = &then_now->moves[i];
    GilFramework *framework = gil_then_now_get_framework (then_now, i);
    GtkBox *box;

    if (!has_moved (move))
      continue;
    if (section == NULL) {
      section = gil_section_new (_("What moved"));
      list = gil_section_add_list (section);
    }
    box = GTK_BOX (gil_section_append_row (list));
    append_title (box, framework, move->kind);
    append_sentence (box, then_now, i, settings);
    append_cause (box, framework, move, settings);
    append_criteria (box, framework, session);
  }

  return section;
}

/* Builds the list of those that are where they were. */
GtkWidget *
gil_then_now_sections_new_stayed (const GilThenNow *then_now,
                                  GilPickSession   *session)
{
  GilSettings *settings = gil_pick_session_get_settings (session);
  GtkWidget *section = NULL, *list = NULL;

  for (gsize i = 0; i < then_now->n_moves; i++) {
    GtkBox *box;

    if (has_moved (&then_now->moves[i]))
      continue;
    if (section == NULL) {
      section = gil_section_new (_("What stayed"));
      list = gil_section_add_list (section);
    }
    box = GTK_BOX (gil_section_append_row (list));
    append_sentence (box, then_now, i, settings);
    append_criteria (box, gil_then_now_get_framework (then_now, i), session);
  }

  return section;
}

static char *
describe_year (guint year)
{
  if (year == 0)
    return g_strdup (_("The notes do not name it"));
  if (year >= GIL_THEN_NOW_YEAR)
    /* Translators: %u is a year */
    return g_strdup_printf (_("First released in %u: it was not there yet"), year);

  /* Translators: %u is a year */
  return g_strdup_printf (_("There since %u, but the notes do not name it"), year);
}

static void
append_newcomer (GtkWidget         *list,
                 const GilPick     *active,
                 const GilNewcomer *newcomer)
{
  GilFramework *framework = gil_pick_get_framework (active, newcomer->result);
  const char *name = gil_framework_get_name (framework);
  g_autofree char *year = describe_year (newcomer->year);
  g_autofree char *title = NULL;
  GtkWidget *box;

  /* Translators: a framework and its rank, as in "Litestar: number 3" */
  title = g_strdup_printf (_("%s: number %u"), name, active->ranking->results[newcomer->result].rank);
  box = gil_section_append_link (list, title, "win.show-framework", gil_framework_get_id (framework));
  gil_prose_append (GTK_BOX (box), title, "heading");
  gil_prose_append (GTK_BOX (box), year, "faint");
}

/* Builds the list of what the notes do not know and what meets every must today, ranked among all that are
 * active. */
GtkWidget *
gil_then_now_sections_new_newcomers (const GilThenNow *then_now)
{
  GtkWidget *section = NULL, *list = NULL;
  guint n_misses = 0;

  for (gsize i = 0; i < then_now->n_newcomers; i++) {
    if (then_now->newcomers[i].result >= then_now->active->ranking->n_matches) {
      n_misses++;
      continue;
    }
    if (section == NULL) {
      section = gil_section_new (_("Not in the notes"));
      list = gil_section_add_list (section);
    }
    append_newcomer (list, then_now->active, &then_now->newcomers[i]);
  }

  if (section != NULL) {
    g_autofree char *misses = NULL;
    g_autofree char *description = NULL;

    misses = g_strdup_printf (ngettext ("%u more is a near miss.", "%u more are near misses.", n_misses),
                              n_misses);
    description = g_strdup_printf ("%s%s%s", _("Their rank among all that are active today."),
                                   n_misses > 0 ? " " : "", n_misses > 0 ? misses : "");
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (section), description);
  }

  return section;
}
