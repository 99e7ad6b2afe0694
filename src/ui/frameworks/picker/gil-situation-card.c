/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-situation-card.h"

#include <glib/gi18n.h>

#include "gil-format.h"
#include "gil-situation-text.h"

/* What the notes say of the situation chosen, above the answer: when it holds, what they recommend, whether
 * today's facts agree and why, how it was turned into criteria, and how thin the evidence is. Hidden while no
 * situation is chosen. */
struct _GilSituationCard
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkBox *content;
  GtkLabel *title;
  GtkButton *restore_button;
  GtkLabel *condition;
  GtkLabel *recommendation;
  GtkLabel *verdict;
  GtkLabel *explanation;

  /* Owned references */
  GilPickSession *session;
  GilScenario *scenario;

  gboolean changed;
  GilScope scope;
};

G_DEFINE_FINAL_TYPE (GilSituationCard, gil_situation_card, GTK_TYPE_WIDGET)

static void
update (GilSituationCard *self)
{
  GilScenario *scenario = gil_pick_session_get_scenario (self->session);
  GilSettings *settings = gil_pick_session_get_settings (self->session);
  gboolean changed = gil_pick_session_is_changed (self->session);
  g_autofree char *condition = NULL;
  g_autofree char *recommendation = NULL;
  g_autofree char *verdict = NULL;
  g_autofree char *explanation = NULL;
  g_autofree char *title = NULL;
  const char *name;

  gtk_widget_set_visible (GTK_WIDGET (self), scenario != NULL);
  if (scenario == NULL)
    return;

  name = gil_text_in (gil_scenario_get_name (scenario), gil_pick_session_get_lang (self->session));
  title = changed ? g_strdup_printf (_("%s (changed by hand)"), name) : g_strdup (name);
  gtk_label_set_label (self->title, title);
  gtk_widget_set_visible (GTK_WIDGET (self->restore_button), changed);

  condition = gil_format_text (gil_scenario_get_condition (scenario), settings);
  gtk_label_set_label (self->condition, condition);

  recommendation = gil_situation_text_recommendation (gil_pick_session_get_catalog (self->session),
                                                      scenario);
  gtk_label_set_label (self->recommendation, recommendation);

  gil_situation_text_judge (self->session, scenario, &verdict, &explanation);
  gtk_label_set_label (self->verdict, verdict);
  gtk_label_set_markup (self->explanation, explanation);
}

/* Most answers leave the situation, and what today's facts say to it, as they were. */
static void
picked_cb (GilSituationCard *self)
{
  gboolean changed = gil_pick_session_is_changed (self->session);
  GilScope scope = gil_pick_session_get_pick (self->session)->scope;

  if (!g_set_object (&self->scenario, gil_pick_session_get_scenario (self->session)) &&
      self->changed == changed && self->scope == scope)
    return;

  self->changed = changed;
  self->scope = scope;
  update (self);
}

static void
restore_cb (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  GilSituationCard *self = GIL_SITUATION_CARD (widget);

  gil_pick_session_set_scenario (self->session, gil_pick_session_get_scenario (self->session));
}

static void
gil_situation_card_dispose (GObject *object)
{
  GilSituationCard *self = GIL_SITUATION_CARD (object);

  g_clear_object (&self->scenario);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_SITUATION_CARD);

  G_OBJECT_CLASS (gil_situation_card_parent_class)->dispose (object);
}

static void
gil_situation_card_class_init (GilSituationCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_situation_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/picker/gil-situation-card.ui");
  gtk_widget_class_bind_template_child (widget_class, GilSituationCard, content);
  gtk_widget_class_bind_template_child (widget_class, GilSituationCard, title);
  gtk_widget_class_bind_template_child (widget_class, GilSituationCard, restore_button);
  gtk_widget_class_bind_template_child (widget_class, GilSituationCard, condition);
  gtk_widget_class_bind_template_child (widget_class, GilSituationCard, recommendation);
  gtk_widget_class_bind_template_child (widget_class, GilSituationCard, verdict);
  gtk_widget_class_bind_template_child (widget_class, GilSituationCard, explanation);

  gtk_widget_class_install_action (widget_class, "situation.restore", NULL, restore_cb);
}

static void
gil_situation_card_init (GilSituationCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
gil_situation_card_new (GilPickSession *session)
{
  GilSituationCard *self;

  g_return_val_if_fail (GIL_IS_PICK_SESSION (session), NULL);

  self = g_object_new (GIL_TYPE_SITUATION_CARD, NULL);
  self->session = g_object_ref (session);
  self->changed = gil_pick_session_is_changed (session);
  self->scope = gil_pick_session_get_pick (session)->scope;
  g_set_object (&self->scenario, gil_pick_session_get_scenario (session));
  update (self);

  g_signal_connect_object (session, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_pick_session_get_settings (session), "changed::content-language",
                           G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
