/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-criteria-pane.h"

#include <glib/gi18n.h>

/* The whole question: a situation to start from, and every criterion in its group. It exists once in a page,
 * which moves it between its pane and a dialog. */
struct _GilCriteriaPane
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkScrolledWindow *scroller;
  GtkBox *groups;
  AdwPreferencesGroup *situation_group;
  AdwComboRow *purpose;
  AdwComboRow *situation;

  /* Owned references */
  GilPickSession *session;
  GPtrArray *rows;
  GPtrArray *lists;

  gboolean filling;
};

G_DEFINE_FINAL_TYPE (GilCriteriaPane, gil_criteria_pane, GTK_TYPE_WIDGET)

static void
select_silently (GilCriteriaPane *self,
                 AdwComboRow     *row,
                 guint            selected)
{
  self->filling = TRUE;
  if (adw_combo_row_get_selected (row) != selected)
    adw_combo_row_set_selected (row, selected);
  self->filling = FALSE;
}

static void
update_situation (GilCriteriaPane *self)
{
  GListModel *scenarios = gil_catalog_get_scenarios (gil_pick_session_get_catalog (self->session));
  GilScenario *chosen = gil_pick_session_get_scenario (self->session);
  guint selected = 0;

  for (guint i = 0; chosen != NULL && i < g_list_model_get_n_items (scenarios); i++) {
    g_autoptr (GilScenario) scenario = g_list_model_get_item (scenarios, i);

    if (scenario == chosen)
      selected = i + 1;
  }

  select_silently (self, self->situation, selected);
}

static void
update_purpose (GilCriteriaPane *self)
{
  const GilPurpose *purpose = gil_pick_session_get_purpose (self->session);

  select_silently (self, self->purpose, purpose != NULL ? (guint) purpose->index + 1 : 0);
}

static void
fill_purposes (GilCriteriaPane *self)
{
  GilLang lang = gil_pick_session_get_lang (self->session);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  const GilPurpose *purposes;
  gsize n_purposes;

  purposes = gil_catalog_get_purposes (gil_pick_session_get_catalog (self->session), &n_purposes);
  /* Translators: whatever is to be built */
  gtk_string_list_append (names, C_("purpose", "Anything"));
  for (gsize i = 0; i < n_purposes; i++)
    gtk_string_list_append (names, gil_text_in (&purposes[i].name, lang));

  self->filling = TRUE;
  adw_combo_row_set_model (self->purpose, G_LIST_MODEL (names));
  self->filling = FALSE;
  update_purpose (self);
}

static void
fill_situations (GilCriteriaPane *self)
{
  GListModel *scenarios = gil_catalog_get_scenarios (gil_pick_session_get_catalog (self->session));
  GilLang lang = gil_pick_session_get_lang (self->session);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  /* Translators: no situation is chosen */
  gtk_string_list_append (names, C_("situation", "None"));
  for (guint i = 0; i < g_list_model_get_n_items (scenarios); i++) {
    g_autoptr (GilScenario) scenario = g_list_model_get_item (scenarios, i);

    gtk_string_list_append (names, gil_text_in (gil_scenario_get_name (scenario), lang));
  }

  self->filling = TRUE;
  adw_combo_row_set_model (self->situation, G_LIST_MODEL (names));
  self->filling = FALSE;
  update_situation (self);
}

static void
add_criteria (GilCriteriaPane *self)
{
  GListModel *criteria = gil_catalog_get_criteria (gil_pick_session_get_catalog (self->session));
  GtkWidget *list = NULL;
  const char *group = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++) {
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, i);
    GtkWidget *row = gil_criterion_row_new (self->session, criterion);

    if (g_strcmp0 (gil_criterion_get_group (criterion), group) != 0) {
      GtkWidget *section = adw_preferences_group_new ();

      group = gil_criterion_get_group (criterion);
      list = gtk_list_box_new ();
      gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
      gtk_widget_add_css_class (list, "boxed-list");
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (section), list);
      gtk_box_append (self->groups, section);
      g_ptr_array_add (self->lists, section);
    }
    gtk_list_box_append (GTK_LIST_BOX (list), row);
    g_ptr_array_add (self->rows, g_object_ref (row));
  }
}

static void
update_group_titles (GilCriteriaPane *self)
{
  GilLang lang = gil_pick_session_get_lang (self->session);
  const char *group = NULL;
  guint section = 0;

  for (guint i = 0; i < self->rows->len; i++) {
    GilCriterion *criterion = gil_criterion_row_get_criterion (g_ptr_array_index (self->rows, i));
    const char *name;

    if (g_strcmp0 (gil_criterion_get_group (criterion), group) == 0)
      continue;
    group = gil_criterion_get_group (criterion);
    name = gil_text_in (gil_criterion_get_group_name (criterion), lang);
    adw_preferences_group_set_title (g_ptr_array_index (self->lists, section++), name);
    /* The group names only a list of its own making, and that holds no rows but preferences. */
    gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (g_ptr_array_index (self->rows, i))),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  }
}

/* What today has no facts on cannot be wanted; where it is wanted already it can be taken back. */
static void
update_hidden (GilCriteriaPane *self)
{
  GilBasis basis = gil_pick_session_get_pick (self->session)->basis;

  for (guint i = 0; i < self->rows->len; i++) {
    GilCriterionRow *row = g_ptr_array_index (self->rows, i);
    GilCriterion *criterion = gil_criterion_row_get_criterion (row);

    gtk_widget_set_visible (GTK_WIDGET (row),
                            basis == GIL_BASIS_NOTES || gil_criterion_has_facts (criterion) ||
                                gil_pick_session_get_want (self->session, i) != GIL_WANT_OFF);
  }
}

static void
picked_cb (GilCriteriaPane *self)
{
  g_autofree char *count = gil_criteria_pane_describe_count (self->session);

  for (guint i = 0; i < self->rows->len; i++)
    gil_criterion_row_update (g_ptr_array_index (self->rows, i));
  update_purpose (self);
  update_situation (self);
  update_hidden (self);

  if (g_strcmp0 (adw_preferences_group_get_title (self->situation_group), count) != 0)
    adw_preferences_group_set_title (self->situation_group, count);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->situation),
                                 gil_pick_session_is_changed (self->session)
                                     ? _("Situation, changed by hand")
                                     : _("Situation"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "criteria.reset",
                                 gil_pick_session_get_n_on (self->session) > 0 ||
                                     gil_pick_session_get_purpose (self->session) != NULL ||
                                     gil_pick_session_get_scenario (self->session) != NULL);
}

static void
texts_changed_cb (GilCriteriaPane *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    gil_criterion_row_update_texts (g_ptr_array_index (self->rows, i));
}

static void
language_changed_cb (GilCriteriaPane *self)
{
  texts_changed_cb (self);
  update_group_titles (self);
  fill_purposes (self);
  fill_situations (self);
}

static void
purpose_chosen_cb (GilCriteriaPane *self)
{
  const GilPurpose *purposes;
  gsize n_purposes;
  guint selected;

  if (self->filling || self->session == NULL)
    return;

  purposes = gil_catalog_get_purposes (gil_pick_session_get_catalog (self->session), &n_purposes);
  selected = adw_combo_row_get_selected (self->purpose);
  if (selected > n_purposes)
    return;
  gil_pick_session_set_purpose (self->session, selected > 0 ? &purposes[selected - 1] : NULL);
}

static void
situation_chosen_cb (GilCriteriaPane *self)
{
  GListModel *scenarios;
  g_autoptr (GilScenario) scenario = NULL;
  guint selected;

  if (self->filling || self->session == NULL)
    return;

  scenarios = gil_catalog_get_scenarios (gil_pick_session_get_catalog (self->session));
  selected = adw_combo_row_get_selected (self->situation);
  if (selected == GTK_INVALID_LIST_POSITION)
    return;
  if (selected > 0)
    scenario = g_list_model_get_item (scenarios, selected - 1);
  gil_pick_session_set_scenario (self->session, scenario);
}

static gboolean
key_pressed_cb (GilCriteriaPane *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (keyval) {
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down:
    return gil_criteria_pane_move_focus (self, 1);
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up:
    return gil_criteria_pane_move_focus (self, -1);
  default:
    return GDK_EVENT_PROPAGATE;
  }
}

static void
reset_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  GilCriteriaPane *self = GIL_CRITERIA_PANE (widget);

  /* The button turns insensitive, and focus must not be lost with it. */
  gtk_widget_grab_focus (GTK_WIDGET (self->situation));
  gil_pick_session_reset (self->session);
}

static void
start_guided (GilCriteriaPane *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.start-guided", NULL);
}

/* The questions lead to the ranking, not back into a dialog that would cover it. It goes first, so that
 * the keyboard comes back to where it was before both. */
static void
start_guided_cb (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  GtkWidget *dialog = gtk_widget_get_ancestor (widget, ADW_TYPE_DIALOG);

  if (dialog == NULL) {
    start_guided (GIL_CRITERIA_PANE (widget));
    return;
  }

  g_signal_connect_object (dialog, "closed", G_CALLBACK (start_guided), widget,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  adw_dialog_close (ADW_DIALOG (dialog));
}

static void
gil_criteria_pane_dispose (GObject *object)
{
  GilCriteriaPane *self = GIL_CRITERIA_PANE (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->lists, g_ptr_array_unref);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_CRITERIA_PANE);

  G_OBJECT_CLASS (gil_criteria_pane_parent_class)->dispose (object);
}

static void
gil_criteria_pane_class_init (GilCriteriaPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_criteria_pane_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/picker/gil-criteria-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, GilCriteriaPane, scroller);
  gtk_widget_class_bind_template_child (widget_class, GilCriteriaPane, groups);
  gtk_widget_class_bind_template_child (widget_class, GilCriteriaPane, situation_group);
  gtk_widget_class_bind_template_child (widget_class, GilCriteriaPane, purpose);
  gtk_widget_class_bind_template_child (widget_class, GilCriteriaPane, situation);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, purpose_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, situation_chosen_cb);

  gtk_widget_class_install_action (widget_class, "criteria.reset", NULL, reset_cb);
  gtk_widget_class_install_action (widget_class, "criteria.start-guided", NULL, start_guided_cb);
}

static void
gil_criteria_pane_init (GilCriteriaPane *self)
{
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
  self->lists = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
gil_criteria_pane_new (GilPickSession *session)
{
  GilCriteriaPane *self;

  g_return_val_if_fail (GIL_IS_PICK_SESSION (session), NULL);

  self = g_object_new (GIL_TYPE_CRITERIA_PANE, NULL);
  self->session = g_object_ref (session);
  add_criteria (self);
  update_group_titles (self);
  fill_purposes (self);
  fill_situations (self);
  picked_cb (self);

  g_signal_connect_object (session, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_pick_session_get_settings (session), "changed::basis",
                           G_CALLBACK (texts_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_pick_session_get_settings (session), "changed::content-language",
                           G_CALLBACK (language_changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

GilCriterionRow *
gil_criteria_pane_get_row (GilCriteriaPane *self,
                           gsize            criterion)
{
  g_return_val_if_fail (GIL_IS_CRITERIA_PANE (self), NULL);
  g_return_val_if_fail (criterion < self->rows->len, NULL);

  return g_ptr_array_index (self->rows, criterion);
}

AdwComboRow *
gil_criteria_pane_get_situation (GilCriteriaPane *self)
{
  g_return_val_if_fail (GIL_IS_CRITERIA_PANE (self), NULL);

  return self->situation;
}

/* Moves the focus from a criterion to its neighbour, staying in the control or in the information. There are
 * 23 of them; with Tab alone the last would be 46 keys away. */
gboolean
gil_criteria_pane_move_focus (GilCriteriaPane *self,
                              int              by)
{
  GtkWidget *focus;

  g_return_val_if_fail (GIL_IS_CRITERIA_PANE (self), FALSE);
  g_return_val_if_fail (by == 1 || by == -1, FALSE);

  focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  for (guint i = 0; focus != NULL && i < self->rows->len; i++) {
    GtkWidget *row = g_ptr_array_index (self->rows, i);
    guint neighbour = i + by;

    if (!gtk_widget_is_ancestor (focus, row))
      continue;

    while (neighbour < self->rows->len &&
           !gtk_widget_get_visible (g_ptr_array_index (self->rows, neighbour)))
      neighbour += by;
    return neighbour < self->rows->len &&
           gil_criterion_row_take_focus (g_ptr_array_index (self->rows, neighbour),
                                         gil_criterion_row_has_info_focus (GIL_CRITERION_ROW (row)));
  }

  return FALSE;
}

char *
gil_criteria_pane_describe_count (GilPickSession *session)
{
  guint n_on = gil_pick_session_get_n_on (session);

  if (n_on == 0)
    return g_strdup (_("No criterion on"));

  return g_strdup_printf (ngettext ("%u criterion on", "%u criteria on", n_on), n_on);
}
