/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-guided-result-page.h"

#include <glib/gi18n.h>

#include "gil-criterion-row.h"

#define N_SHOWN 3

/* The criteria that follow from the answers of the guided start, each with its reasons and open to change,
 * and who is first by them. */
struct _GilGuidedResultPage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  GtkLabel *introduction;
  AdwPreferencesGroup *criteria_group;
  GtkListBox *criteria;
  AdwPreferencesGroup *ranking_group;

  /* Owned references */
  GilPickSession *session;
  GPtrArray *rows; /* (element-type GilCriterionRow): borrowed */
  GPtrArray *ranking; /* (element-type AdwActionRow): borrowed */
};

G_DEFINE_FINAL_TYPE (GilGuidedResultPage, gil_guided_result_page, ADW_TYPE_NAVIGATION_PAGE)

/* Why a criterion is wanted, one reason a line; NULL when nothing asks for it. */
static char *
describe_reasons (const GilGuidedAnswer *const *answers,
                  gsize                         n_answers,
                  gsize                         criterion,
                  GilSettings                  *settings)
{
  g_autoptr (GString) reasons = g_string_new (NULL);

  for (gsize i = 0; i < n_answers; i++) {
    for (gsize j = 0; j < answers[i]->n_wants; j++) {
      const GilGuidedWant *want = &answers[i]->wants[j];

      if (want->criterion != criterion)
        continue;
      if (reasons->len > 0)
        g_string_append_c (reasons, '\n');
      g_string_append (reasons, gil_settings_get_primary_text (settings, &want->reason));
    }
  }

  return reasons->len > 0 ? g_string_free (g_steal_pointer (&reasons), FALSE) : NULL;
}

static void
add_criteria (GilGuidedResultPage          *self,
              const GilGuidedAnswer *const *answers,
              gsize                         n_answers)
{
  GListModel *criteria = gil_catalog_get_criteria (gil_pick_session_get_catalog (self->session));
  GilSettings *settings = gil_pick_session_get_settings (self->session);

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++) {
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, i);
    g_autofree char *reasons = describe_reasons (answers, n_answers, i, settings);
    GtkWidget *row;

    if (reasons == NULL)
      continue;
    row = gil_criterion_row_new (self->session, criterion);
    gil_criterion_row_set_reason (GIL_CRITERION_ROW (row), reasons);
    gtk_list_box_append (self->criteria, row);
    g_ptr_array_add (self->rows, row);
  }
}

static void
show_ranking (GilGuidedResultPage *self)
{
  const GilPick *pick = gil_pick_session_get_pick (self->session);
  GilLang lang = gil_pick_session_get_lang (self->session);

  for (guint i = 0; i < self->ranking->len; i++)
    adw_preferences_group_remove (self->ranking_group, g_ptr_array_index (self->ranking, i));
  g_ptr_array_set_size (self->ranking, 0);

  for (gsize i = 0; i < MIN (pick->ranking->n_matches, N_SHOWN); i++) {
    g_autofree char *subtitle = gil_explain_result (pick, i, lang);
    g_autofree char *score = gil_explain_score (pick, i);
    GtkWidget *label = gtk_label_new (score);
    GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                   "title", gil_framework_get_name (gil_pick_get_framework (pick, i)),
                                   "subtitle", subtitle,
                                   "use-markup", FALSE,
                                   NULL);

    gtk_widget_add_css_class (label, "numeric");
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
    adw_preferences_group_add (self->ranking_group, row);
    g_ptr_array_add (self->ranking, row);
  }

  if (pick->ranking->n_matches == 0)
    adw_preferences_group_set_description (self->ranking_group,
                                           _("Nothing has all of this. The ranking shows what comes nearest, or "
                                             "turn a must into a nice to have."));
  else
    adw_preferences_group_set_description (self->ranking_group, NULL);
}

static void
picked_cb (GilGuidedResultPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    gil_criterion_row_update (g_ptr_array_index (self->rows, i));
  show_ranking (self);
}

static void
gil_guided_result_page_dispose (GObject *object)
{
  GilGuidedResultPage *self = GIL_GUIDED_RESULT_PAGE (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->ranking, g_ptr_array_unref);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_GUIDED_RESULT_PAGE);

  G_OBJECT_CLASS (gil_guided_result_page_parent_class)->dispose (object);
}

static void
gil_guided_result_page_class_init (GilGuidedResultPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_guided_result_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/guided/gil-guided-result-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilGuidedResultPage, introduction);
  gtk_widget_class_bind_template_child (widget_class, GilGuidedResultPage, criteria_group);
  gtk_widget_class_bind_template_child (widget_class, GilGuidedResultPage, criteria);
  gtk_widget_class_bind_template_child (widget_class, GilGuidedResultPage, ranking_group);
}

static void
gil_guided_result_page_init (GilGuidedResultPage *self)
{
  self->rows = g_ptr_array_new ();
  self->ranking = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
gil_guided_result_page_new (GilPickSession               *session,
                            const GilGuidedAnswer *const *answers,
                            gsize                         n_answers)
{
  GilGuidedResultPage *self;

  g_return_val_if_fail (GIL_IS_PICK_SESSION (session), NULL);

  self = g_object_new (GIL_TYPE_GUIDED_RESULT_PAGE, NULL);
  self->session = g_object_ref (session);
  add_criteria (self, answers, n_answers);

  if (self->rows->len > 0) {
    gtk_label_set_label (self->introduction, _("This follows from your answers, and why."));
    show_ranking (self);
    g_signal_connect_object (session, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  } else {
    gtk_label_set_label (self->introduction,
                         _("No criterion follows from these answers yet. Go back and answer one more "
                           "question, or choose criteria yourself."));
    gtk_widget_set_visible (GTK_WIDGET (self->criteria_group), FALSE);
    gtk_widget_set_visible (GTK_WIDGET (self->ranking_group), FALSE);
  }

  return ADW_NAVIGATION_PAGE (self);
}
