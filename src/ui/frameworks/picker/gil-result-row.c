/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-result-row.h"

#include <glib/gi18n.h>

#include "gil-fold.h"
#include "gil-result-details.h"
#include "gil-result-text.h"
#include "gil-paragraph.h"
#include "gil-score-bar.h"

/* A framework in the ranking. It is made once and only told its new result, so that it keeps focus and
 * unfolded details while it moves. What was not asked for yet, details and badge, is not built. */
struct _GilResultRow
{
  GtkListBoxRow parent_instance;

  /* Template widgets */
  GtkBox *header;
  GtkLabel *rank;
  AdwWrapBox *title_box;
  GtkLabel *name;
  GtkLabel *score;
  GtkImage *arrow;
  GilScoreBar *bar;
  GilChipStrip *chips;
  GilParagraph *sentence;

  /* Borrowed references */
  GtkLabel *badge;
  GilFold *fold;
  GtkWidget *check;

  /* Owned references */
  GilPickSession *session;
  GilFramework *framework;

  gsize result;
  gboolean unfolded;
  GilResultMotion motion;
};

G_DEFINE_FINAL_TYPE (GilResultRow, gil_result_row, GTK_TYPE_LIST_BOX_ROW)

static void
set_label (GtkLabel   *label,
           const char *text)
{
  if (g_strcmp0 (gtk_label_get_label (label), text) != 0)
    gtk_label_set_label (label, text);
}

static void
set_visible (gpointer widget,
             gboolean visible)
{
  if (gtk_widget_get_visible (widget) != visible)
    gtk_widget_set_visible (widget, visible);
}

/* What the notes say of this framework in the situation chosen, if they say anything. */
static const char *
find_badge (GilResultRow *self)
{
  GilScenario *scenario = gil_pick_session_get_scenario (self->session);
  const char *id = gil_framework_get_id (self->framework);

  if (scenario == NULL)
    return NULL;
  if (g_strv_contains (gil_scenario_get_recommended (scenario), id))
    return _("Notes recommend it");
  if (g_strv_contains (gil_scenario_get_excluded (scenario), id))
    return _("Notes leave it out");

  return NULL;
}

static void
update_badge (GilResultRow *self)
{
  const char *text = find_badge (self);

  if (text != NULL && self->badge == NULL) {
    self->badge = GTK_LABEL (gtk_label_new (NULL));
    gtk_label_set_wrap (self->badge, TRUE);
    gtk_label_set_width_chars (self->badge, 6);
    gtk_label_set_wrap_mode (self->badge, PANGO_WRAP_WORD_CHAR);
    gtk_widget_add_css_class (GTK_WIDGET (self->badge), "badge");
    gtk_widget_set_valign (GTK_WIDGET (self->badge), GTK_ALIGN_CENTER);
    adw_wrap_box_append (self->title_box, GTK_WIDGET (self->badge));
  }
  if (self->badge != NULL) {
    set_label (self->badge, text != NULL ? text : "");
    set_visible (self->badge, text != NULL);
  }
}

static GilChipState
find_state (const GilRankPart *part)
{
  if (!part->value.known)
    return GIL_CHIP_UNKNOWN;
  if (part->met)
    return GIL_CHIP_MET;

  return part->value.value > 0 ? GIL_CHIP_PARTIAL : GIL_CHIP_MISSING;
}

/* The purpose comes first, as it is asked first. */
static void
update_bar (GilResultRow        *self,
            const GilPick       *pick,
            const GilRankResult *result)
{
  g_autofree GilRankPart *parts = g_new (GilRankPart, pick->n_parts + 1);
  gsize n_purposes = pick->n_parts - pick->n_criteria;

  memcpy (parts, result->parts + pick->n_criteria, n_purposes * sizeof (GilRankPart));
  memcpy (parts + n_purposes, result->parts, pick->n_criteria * sizeof (GilRankPart));
  gil_score_bar_set_parts (self->bar, parts, pick->n_parts);
}

static void
update_chips (GilResultRow        *self,
              const GilPick       *pick,
              const GilRankResult *result)
{
  GilLang lang = gil_pick_session_get_lang (self->session);
  g_autofree GilChip *chips = g_new0 (GilChip, pick->n_parts + 1);
  gsize n_purposes = pick->n_parts - pick->n_criteria;
  guint n = 0;

  for (gsize i = 0; i < pick->n_parts; i++) {
    gsize index = i < n_purposes ? pick->n_criteria + i : i - n_purposes;
    const GilRankPart *part = &result->parts[index];

    if (part->want != GIL_WANT_OFF)
      chips[n++] = (GilChip) { gil_text_in (gil_pick_get_part_name (pick, index), lang), find_state (part),
                               part->want == GIL_WANT_MUST };
  }
  gil_chip_strip_set_chips (self->chips, chips, n);
}

/* A relation to the widgets that say it would not do: it takes their descriptions, not their names. */
static void
update_description (GilResultRow *self,
                    gboolean      scored)
{
  g_autoptr (GString) description = g_string_new (gil_paragraph_get_text (self->sentence));

  if (scored)
    g_string_append_printf (description, "\n%s", gil_chip_strip_get_spoken (self->chips));
  if (self->badge != NULL && gtk_widget_get_visible (GTK_WIDGET (self->badge)))
    g_string_append_printf (description, "\n%s", gtk_label_get_label (self->badge));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description->str, -1);
}

static void
update_details (GilResultRow *self)
{
  if (self->fold == NULL) {
    self->fold = GIL_FOLD (gil_fold_new ());
    gtk_box_append (GTK_BOX (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (self))),
                    GTK_WIDGET (self->fold));
  }
  gil_fold_set_content (self->fold, gil_result_details_new (self->session, self->result));
}

static void
gil_result_row_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  GilResultRow *self = GIL_RESULT_ROW (widget);

  if (!self->motion.in_view)
    return;

  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, self->motion.way * self->motion.progress));
  GTK_WIDGET_CLASS (gil_result_row_parent_class)->snapshot (widget, snapshot);
}

static void
gil_result_row_dispose (GObject *object)
{
  GilResultRow *self = GIL_RESULT_ROW (object);

  g_clear_object (&self->session);
  g_clear_object (&self->framework);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_RESULT_ROW);

  G_OBJECT_CLASS (gil_result_row_parent_class)->dispose (object);
}

static void
gil_result_row_class_init (GilResultRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_result_row_dispose;
  widget_class->snapshot = gil_result_row_snapshot;

  g_type_ensure (GIL_TYPE_SCORE_BAR);
  g_type_ensure (GIL_TYPE_CHIP_STRIP);
  g_type_ensure (GIL_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/picker/gil-result-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GilResultRow, header);
  gtk_widget_class_bind_template_child (widget_class, GilResultRow, rank);
  gtk_widget_class_bind_template_child (widget_class, GilResultRow, title_box);
  gtk_widget_class_bind_template_child (widget_class, GilResultRow, name);
  gtk_widget_class_bind_template_child (widget_class, GilResultRow, score);
  gtk_widget_class_bind_template_child (widget_class, GilResultRow, arrow);
  gtk_widget_class_bind_template_child (widget_class, GilResultRow, bar);
  gtk_widget_class_bind_template_child (widget_class, GilResultRow, chips);
  gtk_widget_class_bind_template_child (widget_class, GilResultRow, sentence);
}

static void
gil_result_row_init (GilResultRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->result = GIL_RESULT_NOWHERE;
  self->motion.widget = GTK_WIDGET (self);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
  /* Not in the template: of several relations of one kind, GtkBuilder keeps the last. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->rank, self->name, self->score, NULL,
                                  -1);
}

GtkWidget *
gil_result_row_new (GilPickSession *session,
                    GilFramework   *framework)
{
  GilResultRow *self = g_object_new (GIL_TYPE_RESULT_ROW, NULL);

  self->session = g_object_ref (session);
  self->framework = g_object_ref (framework);
  gtk_label_set_label (self->name, gil_framework_get_name (framework));

  return GTK_WIDGET (self);
}

GilFramework *
gil_result_row_get_framework (GilResultRow *self)
{
  return self->framework;
}

gsize
gil_result_row_get_result (GilResultRow *self)
{
  return self->result;
}

/* Shows a result, touching only what differs from the one before: every label that is set anew is laid out
 * anew. */
void
gil_result_row_update (GilResultRow *self,
                       gsize         result)
{
  const GilPick *pick;
  const GilRankResult *answer;
  g_autofree char *rank = NULL;
  g_autofree char *score = NULL;
  g_autofree char *sentence = NULL;
  gboolean scored;

  g_return_if_fail (GIL_IS_RESULT_ROW (self));

  self->result = result;
  set_visible (self, result != GIL_RESULT_NOWHERE);
  if (result == GIL_RESULT_NOWHERE)
    return;

  pick = gil_pick_session_get_pick (self->session);
  answer = &pick->ranking->results[result];
  scored = pick->ranking->scored;
  rank = answer->rank > 0 ? g_strdup_printf ("%u", answer->rank) : g_strdup ("–");
  score = gil_result_text_score (self->session, result);
  sentence = gil_result_text_sentence (self->session, result);

  set_label (self->rank, rank);
  /* A dash says nothing to those who listen. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rank), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  answer->rank > 0 ? rank : _("Near miss:"), -1);
  set_label (self->score, score);
  gil_paragraph_show (self->sentence, sentence, NULL);
  update_bar (self, pick, answer);
  update_chips (self, pick, answer);
  set_visible (self->bar, scored);
  set_visible (self->chips, scored);
  update_badge (self);
  update_description (self, scored);

  if (self->unfolded)
    update_details (self);
}

/* Shows or hides how the result came about. */
void
gil_result_row_set_unfolded (GilResultRow *self,
                             gboolean      unfolded)
{
  g_return_if_fail (GIL_IS_RESULT_ROW (self));

  if (self->unfolded == unfolded)
    return;

  self->unfolded = unfolded;
  if (unfolded) {
    update_details (self);
    gtk_widget_add_css_class (GTK_WIDGET (self), "unfolded");
  } else {
    gtk_widget_remove_css_class (GTK_WIDGET (self), "unfolded");
  }
  gil_fold_set_open (self->fold, unfolded);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, unfolded, -1);
}

gboolean
gil_result_row_get_unfolded (GilResultRow *self)
{
  return self->unfolded;
}

const char *
gil_result_row_get_sentence (GilResultRow *self)
{
  return gil_paragraph_get_text (self->sentence);
}

const char *
gil_result_row_get_rank (GilResultRow *self)
{
  return gtk_label_get_label (self->rank);
}

const char *
gil_result_row_get_score (GilResultRow *self)
{
  return gtk_label_get_label (self->score);
}

/* Puts a check button before the rank, in place of the arrow, or takes it away. */
void
gil_result_row_set_check (GilResultRow *self,
                          GtkWidget    *check)
{
  g_return_if_fail (GIL_IS_RESULT_ROW (self));

  if (self->check != NULL)
    gtk_box_remove (self->header, self->check);
  self->check = check;
  if (check != NULL)
    gtk_box_prepend (self->header, check);
  gtk_widget_set_visible (GTK_WIDGET (self->arrow), check == NULL);
}

GilResultMotion *
gil_result_row_get_motion (GilResultRow *self)
{
  return &self->motion;
}
