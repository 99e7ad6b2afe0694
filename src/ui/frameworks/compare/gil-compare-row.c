/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-compare-row.h"

#include <glib/gi18n.h>

#include "gil-compare-line.h"
#include "gil-explain.h"
#include "gil-fact-text.h"
#include "gil-fold.h"
#include "gil-format.h"
#include "gil-score-bar.h"
#include "gil-section.h"

/* Said aloud as a word; the shape alone tells it to who looks. */
#define DIFFERENCE_MARK "≠"

/* A row of a comparison. It reads as one sentence; what is behind it, a note with month and source for each
 * framework, unfolds below. */
struct _GilCompareRow
{
  GtkListBoxRow parent_instance;

  /* Borrowed references; the comparison is that of the table the row is in */
  const GilComparison *comparison;
  const GilComparisonRow *row;
  GilFold *fold;

  /* Owned references */
  GilSettings *settings;
  GtkAdjustment *scroll;

  gboolean unfolded;
};

G_DEFINE_FINAL_TYPE (GilCompareRow, gil_compare_row, GTK_TYPE_LIST_BOX_ROW)

static gboolean
has_details (const GilComparisonCell *cell)
{
  return cell->note != NULL || cell->as_of != NULL || cell->source != NULL;
}

static const char *
find_want_name (GilWant want)
{
  switch (want) {
  case GIL_WANT_MUST:
    return C_("want", "Must");
  case GIL_WANT_NICE:
    return C_("want", "Nice");
  case GIL_WANT_OFF:
  default:
    return NULL;
  }
}

static GtkWidget *
build_name (GilCompareRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *name = gil_format_text (self->row->name, self->settings);
  const char *want = find_want_name (self->row->want);
  GtkWidget *mark = gtk_label_new (self->row->differs ? DIFFERENCE_MARK : NULL);
  GtkWidget *label;

  gtk_widget_add_css_class (box, "name");
  gtk_label_set_width_chars (GTK_LABEL (mark), 2);
  gtk_widget_set_valign (mark, GTK_ALIGN_START);
  gtk_widget_add_css_class (mark, "difference");
  gtk_box_append (GTK_BOX (box), mark);

  label = gil_prose_append (GTK_BOX (box), name, self->row->differs ? "heading" : NULL);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (label, GTK_ALIGN_START);

  if (want != NULL) {
    GtkWidget *badge = gtk_label_new (want);

    gtk_widget_add_css_class (badge, "badge");
    gtk_widget_set_valign (badge, GTK_ALIGN_START);
    gtk_box_append (GTK_BOX (box), badge);
  }
  if (gil_compare_row_has_details (self)) {
    GtkWidget *arrow = gtk_image_new_from_icon_name ("pan-down-symbolic");

    gtk_widget_add_css_class (arrow, "arrow");
    gtk_widget_set_valign (arrow, GTK_ALIGN_START);
    gtk_box_append (GTK_BOX (box), arrow);
  }

  return box;
}

static char *
write_cell (GilCompareRow *self,
            gsize          index)
{
  const GilComparisonCell *cell = &self->row->cells[index];
  GilLang lang = gil_settings_get_primary_lang (self->settings);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (self->row->form == GIL_COMPARISON_LEVEL)
    return gil_fact_text_level (cell->fact, lang);

  first = gil_comparison_write_cell (self->comparison, self->row, index, lang);
  if (self->row->form != GIL_COMPARISON_TEXT || !gil_settings_get_secondary_lang (self->settings, &lang))
    return g_steal_pointer (&first);
  second = gil_comparison_write_cell (self->comparison, self->row, index, lang);

  return g_str_equal (first, second) ? g_steal_pointer (&first) : g_strdup_printf ("%s\n%s", first, second);
}

/* A level as one full segment; a score as it is in the ranking, a segment for each criterion. */
static void
append_bar (GilCompareRow           *self,
            const GilComparisonCell *cell,
            GtkBox                  *box,
            GtkWidget               *label)
{
  const GilPick *pick = self->comparison->pick;
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *bar = gil_score_bar_new ();

  gtk_widget_set_hexpand (bar, TRUE);
  gtk_widget_set_valign (bar, GTK_ALIGN_CENTER);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL,
                                  -1);
  gtk_box_append (GTK_BOX (line), bar);
  if (self->row->form == GIL_COMPARISON_SCORE) {
    gil_score_bar_set_parts (GIL_SCORE_BAR (bar), pick->ranking->results[cell->result].parts,
                             pick->n_criteria);
  } else {
    const GilRankPart part = {
      .want = GIL_WANT_NICE,
      .value = { cell->known, cell->fact->level->value },
    };

    gil_score_bar_set_parts (GIL_SCORE_BAR (bar), &part, 1);
  }

  if (cell->part != NULL) {
    double gained = gil_explain_round (cell->part->gained);
    g_autofree char *spoken = g_strdup_printf (cell->known ? _("%.1f points")
                                                           : _("up to %.1f points either way"), gained);
    g_autofree char *text = g_strdup_printf (cell->known ? "+%.1f" : "±%.1f", gained);
    GtkWidget *points = gil_prose_append (GTK_BOX (line), text, "points");

    gtk_label_set_wrap (GTK_LABEL (points), FALSE);
    gtk_accessible_update_property (GTK_ACCESSIBLE (points), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  }
  gtk_box_append (box, line);
}

static GtkWidget *
build_cell (GilCompareRow *self,
            gsize          index)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *text = write_cell (self, index);
  GtkWidget *label = gil_prose_append (GTK_BOX (box), text,
                                       self->row->form == GIL_COMPARISON_NUMBER ? "numeric" : NULL);

  gtk_widget_add_css_class (box, "cell");
  if (self->row->form == GIL_COMPARISON_LEVEL || self->row->form == GIL_COMPARISON_SCORE)
    append_bar (self, &self->row->cells[index], GTK_BOX (box), label);

  return box;
}

static GtkWidget *
build_details_cell (GilCompareRow *self,
                    gsize          index)
{
  const GilComparisonCell *cell = &self->row->cells[index];
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *origin = NULL;

  gtk_widget_add_css_class (box, "cell");
  if (cell->fact != NULL) {
    gil_fact_text_append (GTK_BOX (box), cell->fact, self->settings);
    return box;
  }

  if (cell->note != NULL) {
    g_autofree char *note = gil_format_text (cell->note, self->settings);

    gil_prose_append (GTK_BOX (box), note, NULL);
  }
  origin = gil_format_origin (cell->as_of, cell->source, cell->urls,
                              gil_settings_get_primary_lang (self->settings));
  if (*origin != '\0')
    gil_prose_append_markup (GTK_BOX (box), origin, "origin");

  return box;
}

static GtkWidget *
build_details (GilCompareRow *self)
{
  GtkWidget *line = gil_compare_line_new (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), self->scroll);

  for (gsize i = 0; i < self->comparison->n_frameworks; i++)
    gil_compare_line_append (GIL_COMPARE_LINE (line), build_details_cell (self, i));

  return line;
}

static void
build (GilCompareRow *self)
{
  GilLang lang = gil_settings_get_primary_lang (self->settings);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *line = gil_compare_line_new (build_name (self), self->scroll);
  g_autofree char *sentence = gil_comparison_explain_row (self->comparison, self->row, lang);
  const char *want = find_want_name (self->row->want);
  g_autofree char *description = NULL;

  for (gsize i = 0; i < self->comparison->n_frameworks; i++)
    gil_compare_line_append (GIL_COMPARE_LINE (line), build_cell (self, i));
  gtk_box_append (GTK_BOX (box), line);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);

  /* Translators: said of a row of a comparison */
  description = g_strdup (self->row->differs ? _("Different") : _("All alike"));
  if (want != NULL) {
    g_autofree char *alone = g_steal_pointer (&description);

    description = g_strdup_printf ("%s, %s", want, alone);
  }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
  if (gil_compare_row_has_details (self))
    gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
  else
    gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), self->row->differs ? "different" : "alike");
}

static void
gil_compare_row_dispose (GObject *object)
{
  GilCompareRow *self = GIL_COMPARE_ROW (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->scroll);

  G_OBJECT_CLASS (gil_compare_row_parent_class)->dispose (object);
}

static void
gil_compare_row_class_init (GilCompareRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gil_compare_row_dispose;
}

static void
gil_compare_row_init (GilCompareRow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "compare");
}

GtkWidget *
gil_compare_row_new (const GilComparison    *comparison,
                     const GilComparisonRow *row,
                     GilSettings            *settings,
                     GtkAdjustment          *scroll)
{
  GilCompareRow *self;

  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (row != NULL, NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  self = g_object_new (GIL_TYPE_COMPARE_ROW, NULL);
  self->comparison = comparison;
  self->row = row;
  self->settings = g_object_ref (settings);
  self->scroll = g_object_ref (scroll);
  build (self);

  return GTK_WIDGET (self);
}

const GilComparisonRow *
gil_compare_row_get_row (GilCompareRow *self)
{
  g_return_val_if_fail (GIL_IS_COMPARE_ROW (self), NULL);

  return self->row;
}

gboolean
gil_compare_row_has_details (GilCompareRow *self)
{
  g_return_val_if_fail (GIL_IS_COMPARE_ROW (self), FALSE);

  for (gsize i = 0; i < self->comparison->n_frameworks; i++) {
    if (has_details (&self->row->cells[i]))
      return TRUE;
  }

  return FALSE;
}

void
gil_compare_row_set_unfolded (GilCompareRow *self,
                              gboolean       unfolded)
{
  g_return_if_fail (GIL_IS_COMPARE_ROW (self));

  if (self->unfolded == unfolded)
    return;

  self->unfolded = unfolded;
  if (self->fold == NULL) {
    self->fold = GIL_FOLD (gil_fold_new ());
    gtk_box_append (GTK_BOX (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (self))),
                    GTK_WIDGET (self->fold));
  }
  if (unfolded) {
    gil_fold_set_content (self->fold, build_details (self));
    gtk_widget_add_css_class (GTK_WIDGET (self), "unfolded");
  } else {
    gtk_widget_remove_css_class (GTK_WIDGET (self), "unfolded");
  }
  gil_fold_set_open (self->fold, unfolded);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, unfolded, -1);
}

gboolean
gil_compare_row_get_unfolded (GilCompareRow *self)
{
  g_return_val_if_fail (GIL_IS_COMPARE_ROW (self), FALSE);

  return self->unfolded;
}
