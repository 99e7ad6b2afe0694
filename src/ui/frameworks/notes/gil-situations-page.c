/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-situations-page.h"

#include <glib/gi18n.h>

#include "gil-format.h"
#include "gil-pick-session.h"
#include "gil-pick-undo.h"
#include "gil-section.h"
#include "gil-situation-text.h"

/* The rules with which the notes end, all at once: when each holds, what it recommends, whether today's facts
 * agree, and how far it can be trusted. Choosing one sets its criteria. */
struct _GilSituationsPage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  GtkBox *column;

  /* Borrowed references */
  GtkWidget *section;

  /* Owned references */
  GilPickSession *session;
};

G_DEFINE_FINAL_TYPE (GilSituationsPage, gil_situations_page, ADW_TYPE_NAVIGATION_PAGE)

static void
choose_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  GilSituationsPage *self = GIL_SITUATIONS_PAGE (widget);
  g_autoptr (GVariant) question = gil_pick_session_save (self->session);
  g_autofree char *title = NULL;
  GilScenario *scenario;

  scenario = gil_catalog_find_scenario (gil_pick_session_get_catalog (self->session),
                                        g_variant_get_string (parameter, NULL));
  if (scenario == NULL)
    return;

  gil_pick_session_set_scenario (self->session, scenario);
  /* Translators: %s is a situation, in the words of who is in it */
  title = g_strdup_printf (_("Chosen: %s"), gil_text_in (gil_scenario_get_name (scenario),
                                                         gil_pick_session_get_lang (self->session)));
  gil_pick_undo_offer (widget, self->session, question, title);
  gtk_widget_activate_action (widget, "navigation.pop", NULL);
}

static GtkWidget *
choose_button_new (GilScenario *scenario,
                   const char  *name)
{
  GtkWidget *button = gtk_button_new_with_label (_("Choose"));
  g_autofree char *label = NULL;

  /* Translators: what the button "Choose" is called when it is read aloud; %s is a situation */
  label = g_strdup_printf (_("Choose “%s”"), name);
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "situations.choose");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", gil_scenario_get_id (scenario));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return button;
}

static void
append_explanation (GtkBox     *box,
                    const char *markup)
{
  GtkWidget *expander = gil_prose_new_expander (_("Why, and how far to trust it"));
  GtkWidget *inside = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_margin_top (inside, 6);
  gil_prose_append_markup (GTK_BOX (inside), markup, NULL);
  gtk_expander_set_child (GTK_EXPANDER (expander), inside);
  gtk_box_append (box, expander);
}

static void
append_situation (GilSituationsPage *self,
                  GtkWidget         *list,
                  GilScenario       *scenario)
{
  GilSettings *settings = gil_pick_session_get_settings (self->session);
  GtkBox *box = GTK_BOX (gil_section_append_row (list));
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *name = gil_format_text (gil_scenario_get_name (scenario), settings);
  g_autofree char *condition = gil_format_text (gil_scenario_get_condition (scenario), settings);
  g_autofree char *recommendation = NULL;
  g_autofree char *verdict = NULL;
  g_autofree char *explanation = NULL;

  recommendation = gil_situation_text_recommendation (gil_pick_session_get_catalog (self->session),
                                                      scenario);
  gil_situation_text_judge (self->session, scenario, &verdict, &explanation);

  gtk_widget_set_hexpand (gil_prose_append (GTK_BOX (line), name, "heading"), TRUE);
  gtk_box_append (GTK_BOX (line), choose_button_new (scenario, name));
  gtk_box_append (box, line);
  gil_prose_append (box, condition, "faint");
  gil_prose_append (box, recommendation, NULL);
  gil_prose_append (box, verdict, NULL);
  append_explanation (box, explanation);
}

static void
fill (GilSituationsPage *self)
{
  GListModel *scenarios = gil_catalog_get_scenarios (gil_pick_session_get_catalog (self->session));
  GtkWidget *list;

  if (self->section != NULL)
    gtk_box_remove (self->column, self->section);
  self->section = gil_section_new (_("If this is your case"));
  list = gil_section_add_list (self->section);
  for (guint i = 0; i < g_list_model_get_n_items (scenarios); i++) {
    g_autoptr (GilScenario) scenario = g_list_model_get_item (scenarios, i);

    append_situation (self, list, scenario);
  }
  gtk_box_append (self->column, self->section);
}

static void
gil_situations_page_dispose (GObject *object)
{
  GilSituationsPage *self = GIL_SITUATIONS_PAGE (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_SITUATIONS_PAGE);

  G_OBJECT_CLASS (gil_situations_page_parent_class)->dispose (object);
}

static void
gil_situations_page_class_init (GilSituationsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_situations_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/notes/gil-situations-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilSituationsPage, column);

  gtk_widget_class_install_action (widget_class, "situations.choose", "s", choose_cb);
}

static void
gil_situations_page_init (GilSituationsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
gil_situations_page_new (const GilContext *context)
{
  GilSituationsPage *self;

  g_return_val_if_fail (context != NULL, NULL);

  self = g_object_new (GIL_TYPE_SITUATIONS_PAGE, NULL);
  self->session = g_object_ref (context->pick);
  fill (self);
  g_signal_connect_object (gil_pick_session_get_settings (context->pick), "changed::content-language",
                           G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_pick_session_get_settings (context->pick), "changed::scope", G_CALLBACK (fill),
                           self, G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}
