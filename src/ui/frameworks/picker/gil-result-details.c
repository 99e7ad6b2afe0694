/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-result-details.h"

#include <glib/gi18n.h>

#include "gil-fact-text.h"
#include "gil-format.h"
#include "gil-section.h"
#include "gil-what-if-row.h"

static char *
describe_points (const GilRankPart *part)
{
  double gained = gil_explain_round (part->gained);

  if (!part->value.known)
    /* Translators: what an unknown fact may add to the score or take from it */
    return g_strdup_printf (_("up to %.1f points either way"), gained);

  return g_strdup_printf (_("%.1f points gained, %.1f lost"), gained, gil_explain_round (part->lost));
}

static GtkWidget *
build_part (GilPickSession *session,
            const GilPick  *pick,
            gsize           result,
            gsize           index)
{
  GilSettings *settings = gil_pick_session_get_settings (session);
  GilLang lang = gil_pick_session_get_lang (session);
  const GilRankPart *part = &pick->ranking->results[result].parts[index];
  const GilFact *fact = gil_pick_get_fact (pick, result, index);
  const char *name = gil_text_in (gil_pick_get_part_name (pick, index), lang);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *level = gil_fact_text_level (fact, lang);
  g_autofree char *must = part->want == GIL_WANT_MUST ? g_strdup_printf (" · %s", C_("want", "Must")) : NULL;
  g_autofree char *title = g_strdup_printf ("%s%s — %s", name, must != NULL ? must : "", level);
  g_autofree char *points = gil_explain_points (part);
  g_autofree char *points_in_words = describe_points (part);
  GtkWidget *label;

  label = gil_prose_append (GTK_BOX (line), title, "heading");
  gtk_widget_set_hexpand (label, TRUE);
  label = gil_prose_append (GTK_BOX (line), points, "numeric");
  gtk_label_set_wrap (GTK_LABEL (label), FALSE);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  points_in_words, -1);
  gtk_box_append (GTK_BOX (box), line);
  gil_fact_text_append (GTK_BOX (box), fact, settings);

  return box;
}

static void
append_change (GtkBox         *box,
               GilPickSession *session,
               gsize           result)
{
  GtkWidget *row = gil_what_if_row_new (session);

  gil_prose_append (box, _("What would change this"), "heading");
  gil_what_if_row_update (GIL_WHAT_IF_ROW (row), result);
  gtk_box_append (box, row);
}

/* Only those behind the first: of what is first nothing would change it. */
static gboolean
has_change (const GilPick *pick,
            gsize          result)
{
  gsize n_next;
  gsize first = gil_explain_get_next (pick, &n_next);

  return result >= first && result < first + n_next;
}

/* Builds what a row unfolds: for every criterion that is on the level, the points, the note and where it
 * comes from, then what would put this framework first, and the way to its own page. */
GtkWidget *
gil_result_details_new (GilPickSession *session,
                        gsize           result)
{
  const GilPick *pick = gil_pick_session_get_pick (session);
  const GilRankResult *answer = &pick->ranking->results[result];
  GilFramework *framework = gil_pick_get_framework (pick, result);
  GilSettings *settings = gil_pick_session_get_settings (session);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *button;
  g_autofree char *label = NULL;

  gtk_widget_add_css_class (box, "details");

  if (pick->ranking->scored) {
    g_autofree char *line = gil_format_text (gil_framework_get_line (framework), settings);

    gil_prose_append (GTK_BOX (box), line, "faint");
  }

  if (pick->purpose != NULL)
    gtk_box_append (GTK_BOX (box), build_part (session, pick, result, pick->n_criteria));
  for (gsize i = 0; i < pick->n_criteria; i++) {
    if (answer->parts[i].want != GIL_WANT_OFF)
      gtk_box_append (GTK_BOX (box), build_part (session, pick, result, i));
  }

  if (has_change (pick, result))
    append_change (GTK_BOX (box), session, result);

  /* Translators: a button; %s is the name of a framework */
  label = g_strdup_printf (_("More on %s"), gil_framework_get_name (framework));
  button = gtk_button_new_with_label (label);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-framework");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", gil_framework_get_id (framework));
  gtk_box_append (GTK_BOX (box), button);

  return box;
}
