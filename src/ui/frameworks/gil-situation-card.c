/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-situation-card.h"

#include <glib/gi18n.h>

#include "gil-format.h"

/**
 * GilSituationCard:
 *
 * What the notes say of the situation chosen, above the answer: when it holds, what they recommend,
 * how that was turned into criteria, how thin their evidence is, and what is different today. Hidden
 * while no situation is chosen.
 */
struct _GilSituationCard
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkBox *content;
  GtkLabel *title;
  GtkButton *restore_button;
  GtkLabel *condition;
  GtkLabel *recommendation;
  GtkLabel *explanation;

  /* Owned references */
  GilPickSession *session;
  GilScenario *scenario;

  gboolean changed;
};

G_DEFINE_FINAL_TYPE (GilSituationCard, gil_situation_card, GTK_TYPE_WIDGET)

static char *
join_names (GilCatalog         *catalog,
            const char * const *ids)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (gsize i = 0; ids[i] != NULL; i++) {
    GilFramework *framework = gil_catalog_find_framework (catalog, ids[i]);

    if (names->len > 0)
      g_string_append (names, ", ");
    g_string_append (names, framework != NULL ? gil_framework_get_name (framework) : ids[i]);
  }

  return g_string_free (g_steal_pointer (&names), FALSE);
}

static char *
describe_recommendation (GilSituationCard *self,
                         GilScenario      *scenario)
{
  GilCatalog *catalog = gil_pick_session_get_catalog (self->session);
  g_autofree char *recommended = join_names (catalog, gil_scenario_get_recommended (scenario));
  g_autofree char *excluded = join_names (catalog, gil_scenario_get_excluded (scenario));

  if (*recommended != '\0' && *excluded != '\0')
    /* Translators: both are lists of frameworks */
    return g_strdup_printf (_("The notes of January 2021 recommend %s and leave out %s."),
                            recommended, excluded);
  if (*excluded != '\0')
    return g_strdup_printf (_("The notes of January 2021 leave out %s."), excluded);

  return g_strdup_printf (_("The notes of January 2021 recommend %s."), recommended);
}

static void
append_section (GString       *markup,
                const char    *title,
                const GilText *text,
                GilSettings   *settings)
{
  g_autofree char *body = NULL;
  g_autofree char *escaped = NULL;

  if (!gil_text_is_set (text))
    return;

  body = gil_format_text (text, settings);
  escaped = g_markup_escape_text (body, -1);
  g_string_append_printf (markup, "%s<b>%s</b>\n%s", markup->len > 0 ? "\n\n" : "", title, escaped);
}

static void
update (GilSituationCard *self)
{
  GilScenario *scenario = gil_pick_session_get_scenario (self->session);
  GilSettings *settings = gil_pick_session_get_settings (self->session);
  gboolean changed = gil_pick_session_is_changed (self->session);
  g_autofree char *condition = NULL;
  g_autofree char *recommendation = NULL;
  g_autoptr (GString) explanation = NULL;
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

  recommendation = describe_recommendation (self, scenario);
  gtk_label_set_label (self->recommendation, recommendation);

  explanation = g_string_new (NULL);
  append_section (explanation, _("Today"), gil_scenario_get_today_note (scenario), settings);
  append_section (explanation, _("How it became criteria"), gil_scenario_get_reading (scenario),
                  settings);
  append_section (explanation, _("Evidence in the notes"), gil_scenario_get_evidence_note (scenario),
                  settings);
  gtk_label_set_markup (self->explanation, explanation->str);
}

/* Most answers leave the situation as it was. */
static void
picked_cb (GilSituationCard *self)
{
  gboolean changed = gil_pick_session_is_changed (self->session);

  if (!g_set_object (&self->scenario, gil_pick_session_get_scenario (self->session)) &&
      self->changed == changed)
    return;

  self->changed = changed;
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
                                               RESOURCE_BASE "/frameworks/gil-situation-card.ui");
  gtk_widget_class_bind_template_child (widget_class, GilSituationCard, content);
  gtk_widget_class_bind_template_child (widget_class, GilSituationCard, title);
  gtk_widget_class_bind_template_child (widget_class, GilSituationCard, restore_button);
  gtk_widget_class_bind_template_child (widget_class, GilSituationCard, condition);
  gtk_widget_class_bind_template_child (widget_class, GilSituationCard, recommendation);
  gtk_widget_class_bind_template_child (widget_class, GilSituationCard, explanation);

  gtk_widget_class_install_action (widget_class, "situation.restore", NULL, restore_cb);
}

static void
gil_situation_card_init (GilSituationCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gil_situation_card_new:
 * @session: the question
 *
 * Returns: (transfer floating): a card on the situation chosen
 */
GtkWidget *
gil_situation_card_new (GilPickSession *session)
{
  GilSituationCard *self;

  g_return_val_if_fail (GIL_IS_PICK_SESSION (session), NULL);

  self = g_object_new (GIL_TYPE_SITUATION_CARD, NULL);
  self->session = g_object_ref (session);
  self->changed = gil_pick_session_is_changed (session);
  g_set_object (&self->scenario, gil_pick_session_get_scenario (session));
  update (self);

  g_signal_connect_object (session, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_pick_session_get_settings (session), "notify::content-language",
                           G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
