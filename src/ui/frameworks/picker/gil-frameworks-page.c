/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-frameworks-page.h"

#include <glib/gi18n.h>

#include "gil-announce.h"
#include "gil-compare-bar.h"
#include "gil-criteria-dialog.h"
#include "gil-format.h"
#include "gil-situation-card.h"
#include "gil-what-if.h"

/* The Frameworks tab: the question on one side, the answer on the other. Where there is no room for both, the
 * criteria move into a dialog and back; they are one widget, so nothing can differ. */
struct _GilFrameworksPage
{
  AdwBreakpointBin parent_instance;

  /* Template widgets */
  AdwBin *pane_place;
  GtkLabel *narrow_count;
  GtkScrolledWindow *scroller;
  GtkBox *column;
  GtkLabel *heading;
  GtkLabel *facts;
  GtkWidget *left_out_box;
  GtkLabel *left_out;
  GtkWidget *show_left_out;
  GtkWidget *hint;
  GtkWidget *keep_box;
  GtkMenuButton *view_button;
  GtkToggleButton *compare_button;
  GilCompareBar *compare_bar;

  /* Borrowed references */
  GtkWidget *list;
  AdwDialog *dialog;

  /* Owned references */
  GilPickSession *session;
  GtkWidget *pane;

  char *first;
  guint widen_id;
};

G_DEFINE_FINAL_TYPE (GilFrameworksPage, gil_frameworks_page, ADW_TYPE_BREAKPOINT_BIN)

static void
set_label (GtkLabel   *label,
           const char *text)
{
  if (g_strcmp0 (gtk_label_get_label (label), text) != 0)
    gtk_label_set_label (label, text);
}

static char *
describe_result (const GilPick *pick)
{
  guint n_matches = pick->ranking->n_matches;
  guint n_misses = pick->ranking->n_results - pick->ranking->n_matches;
  g_autofree char *matches = NULL;
  g_autofree char *misses = NULL;

  if (!pick->ranking->scored)
    return g_strdup_printf (ngettext ("%u framework", "%u frameworks", n_matches), n_matches);

  matches = g_strdup_printf (ngettext ("%u match", "%u matches", n_matches), n_matches);
  if (n_misses == 0)
    return g_steal_pointer (&matches);
  misses = g_strdup_printf (ngettext ("%u near miss", "%u near misses", n_misses), n_misses);

  /* Translators: "12 matches, 8 near misses" */
  return g_strdup_printf (_("%s, %s"), matches, misses);
}

static char *
describe_facts (GilFrameworksPage *self,
                const GilPick     *pick)
{
  const char *as_of = gil_catalog_get_as_of (pick->catalog);
  GilLang lang = gil_pick_session_get_lang (self->session);
  g_autofree char *month = gil_format_month (as_of != NULL ? as_of : "", lang);
  g_autofree char *basis = NULL;
  const char *scope;

  if (pick->basis == GIL_BASIS_NOTES)
    basis = g_strdup (_("Notes of January 2021"));
  else
    /* Translators: %s is a month, as in "November 2026" */
    basis = g_strdup_printf (_("Facts of %s"), month);

  switch (pick->scope) {
  case GIL_SCOPE_NOTES:
    scope = _("frameworks of the notes");
    break;
  case GIL_SCOPE_ALL:
    scope = _("all frameworks");
    break;
  case GIL_SCOPE_ACTIVE:
  default:
    scope = _("active frameworks");
    break;
  }

  if (pick->purpose != NULL)
    return g_strdup_printf ("%s · %s · %s", gil_text_in (&pick->purpose->name, lang), basis, scope);

  return g_strdup_printf ("%s · %s", basis, scope);
}

/* Who looks sees the rows move. Who listens is told, but only when there is another first one. */
static void
announce_first (GilFrameworksPage *self,
                const GilPick     *pick)
{
  const char *first = NULL;

  if (pick->ranking->n_results > 0)
    first = gil_framework_get_id (gil_pick_get_framework (pick, 0));
  if (!g_set_str (&self->first, first) || first == NULL || gil_pick_session_is_quiet (self->session))
    return;

  if (gtk_widget_get_mapped (GTK_WIDGET (self))) {
    g_autofree char *message = gil_explain_first (pick, gil_pick_session_get_lang (self->session));

    gil_announce (GTK_WIDGET (self->list), message);
  }
}

static void
update_texts (GilFrameworksPage *self)
{
  const GilPick *pick = gil_pick_session_get_pick (self->session);
  g_autofree char *count = gil_criteria_pane_describe_count (self->session);
  g_autofree char *heading = describe_result (pick);
  g_autofree char *facts = describe_facts (self, pick);
  g_autofree char *left_out = gil_explain_left_out (pick, gil_pick_session_get_lang (self->session));

  set_label (self->narrow_count, count);
  set_label (self->heading, heading);
  set_label (self->facts, facts);
  set_label (self->left_out, left_out != NULL ? left_out : "");
  gtk_widget_set_visible (self->left_out_box, left_out != NULL);
  /* For a purpose there is nothing to show: what is left out is not for it. */
  gtk_widget_set_visible (self->show_left_out, pick->purpose == NULL);
  gtk_widget_set_visible (self->hint, !pick->ranking->scored);
  /* What was chosen by no criterion is no decision that could be explained. */
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "frameworks.keep-decision",
                                 pick->ranking->scored && pick->ranking->n_results > 0);
}

static void
picked_cb (GilFrameworksPage *self)
{
  update_texts (self);
  announce_first (self, gil_pick_session_get_pick (self->session));
}

static void
put_pane (GilFrameworksPage *self,
          AdwBin            *place)
{
  GtkWidget *parent = gtk_widget_get_parent (self->pane);

  if (parent == GTK_WIDGET (place))
    return;
  if (parent != NULL)
    adw_bin_set_child (ADW_BIN (parent), NULL);
  if (place != NULL)
    adw_bin_set_child (place, self->pane);
}

static void
dialog_closed_cb (GilFrameworksPage *self)
{
  if (self->dialog == NULL)
    return;

  g_clear_handle_id (&self->widen_id, g_source_remove);
  g_clear_weak_pointer (&self->dialog);
  put_pane (self, self->pane_place);
}

static void
narrowed_cb (GilFrameworksPage *self)
{
  g_clear_handle_id (&self->widen_id, g_source_remove);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "frameworks.change-criteria", TRUE);
}

static gboolean
take_pane_back_cb (gpointer data)
{
  GilFrameworksPage *self = GIL_FRAMEWORKS_PAGE (data);
  AdwDialog *dialog = self->dialog;

  self->widen_id = 0;
  dialog_closed_cb (self);
  adw_dialog_force_close (dialog);

  return G_SOURCE_REMOVE;
}

static void
widened_cb (GilFrameworksPage *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "frameworks.change-criteria", FALSE);

  /* Sizes are being given out right now, to the dialog as well: it must not go before that is over. */
  if (self->dialog != NULL && self->widen_id == 0)
    self->widen_id = g_idle_add_full (G_PRIORITY_DEFAULT, take_pane_back_cb, self, NULL);
}

static void
change_criteria_cb (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  GilFrameworksPage *self = GIL_FRAMEWORKS_PAGE (widget);

  if (self->dialog != NULL)
    return;

  g_set_weak_pointer (&self->dialog, gil_criteria_dialog_new ());
  put_pane (self, gil_criteria_dialog_get_place (GIL_CRITERIA_DIALOG (self->dialog)));
  g_signal_connect_object (self->dialog, "closed", G_CALLBACK (dialog_closed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (self->dialog, widget);
}

/* What is left out without a purpose is what has one of its own, and that is asked for then. */
static void
show_left_out_cb (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  GilFrameworksPage *self = GIL_FRAMEWORKS_PAGE (widget);
  const GilPurpose *purposes;
  gsize n_purposes;

  purposes = gil_catalog_get_purposes (gil_pick_session_get_catalog (self->session), &n_purposes);
  for (gsize i = 0; i < n_purposes; i++) {
    if (!purposes[i].general) {
      /* The button goes, and focus must not be lost with it. */
      gtk_widget_grab_focus (GTK_WIDGET (self->view_button));
      gil_pick_session_set_purpose (self->session, &purposes[i]);
      return;
    }
  }
}

static void
keep_decision_cb (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.keep-decision", NULL);
}

static void
add_view_actions (GilFrameworksPage *self,
                  GilSettings       *settings)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GAction) basis = g_settings_create_action (G_SETTINGS (settings), "basis");
  g_autoptr (GAction) scope = g_settings_create_action (G_SETTINGS (settings), "scope");

  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (basis));
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (scope));
  gtk_widget_insert_action_group (GTK_WIDGET (self->view_button), "view", G_ACTION_GROUP (group));
}

/* The bar goes, and the keyboard back to where choosing began. */
static void
choice_active_cb (GilFrameworksPage *self)
{
  /* The list ends choosing when it goes, and then the template may have gone before. */
  if (self->compare_bar != NULL && gtk_widget_get_focus_child (GTK_WIDGET (self->compare_bar)) != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->compare_button));
}

static void
add_choice (GilFrameworksPage *self)
{
  GilResultChoice *choice = gil_result_list_get_choice (GIL_RESULT_LIST (self->list));

  /* Before the bar hears of it, which hides itself. */
  g_signal_connect_object (choice, "notify::active", G_CALLBACK (choice_active_cb), self, G_CONNECT_SWAPPED);
  gil_compare_bar_set_choice (self->compare_bar, choice);
  g_object_bind_property (choice, "active", self->compare_button, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

/* TRUE when there was something to leave; otherwise Escape is for others. */
static gboolean
leave_choice_cb (GtkWidget *widget,
                 GVariant  *args,
                 gpointer   data)
{
  GilResultChoice *choice = gil_result_list_get_choice (GIL_RESULT_LIST (GIL_FRAMEWORKS_PAGE (widget)->list));

  if (!gil_result_choice_get_active (choice))
    return GDK_EVENT_PROPAGATE;
  gil_result_choice_set_active (choice, FALSE);

  return GDK_EVENT_STOP;
}

static void
gil_frameworks_page_dispose (GObject *object)
{
  GilFrameworksPage *self = GIL_FRAMEWORKS_PAGE (object);

  g_clear_handle_id (&self->widen_id, g_source_remove);
  if (self->dialog != NULL) {
    AdwDialog *dialog = self->dialog;

    g_clear_weak_pointer (&self->dialog);
    put_pane (self, NULL);
    adw_dialog_force_close (dialog);
  }
  g_clear_object (&self->pane);
  g_clear_object (&self->session);
  g_clear_pointer (&self->first, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_FRAMEWORKS_PAGE);

  G_OBJECT_CLASS (gil_frameworks_page_parent_class)->dispose (object);
}

static void
gil_frameworks_page_class_init (GilFrameworksPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_frameworks_page_dispose;

  g_type_ensure (GIL_TYPE_COMPARE_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/picker/gil-frameworks-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilFrameworksPage, pane_place);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworksPage, narrow_count);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworksPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworksPage, column);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworksPage, heading);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworksPage, facts);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworksPage, left_out_box);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworksPage, left_out);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworksPage, show_left_out);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworksPage, hint);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworksPage, keep_box);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworksPage, view_button);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworksPage, compare_button);
  gtk_widget_class_bind_template_child (widget_class, GilFrameworksPage, compare_bar);
  gtk_widget_class_bind_template_callback (widget_class, narrowed_cb);
  gtk_widget_class_bind_template_callback (widget_class, widened_cb);

  gtk_widget_class_install_action (widget_class, "frameworks.change-criteria", NULL, change_criteria_cb);
  gtk_widget_class_install_action (widget_class, "frameworks.show-left-out", NULL, show_left_out_cb);
  gtk_widget_class_install_action (widget_class, "frameworks.keep-decision", NULL, keep_decision_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, leave_choice_cb, NULL);
}

static void
gil_frameworks_page_init (GilFrameworksPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "frameworks.change-criteria", FALSE);
}

GtkWidget *
gil_frameworks_page_new (const GilContext *context)
{
  GilFrameworksPage *self;
  GilSettings *settings;

  g_return_val_if_fail (context != NULL, NULL);

  self = g_object_new (GIL_TYPE_FRAMEWORKS_PAGE, NULL);
  self->session = g_object_ref (context->pick);
  settings = gil_pick_session_get_settings (context->pick);
  self->pane = g_object_ref_sink (gil_criteria_pane_new (self->session));
  self->list = gil_result_list_new (self->session);

  adw_bin_set_child (self->pane_place, self->pane);
  gtk_box_append (self->column, gil_situation_card_new (self->session));
  gtk_box_append (self->column, self->list);
  gtk_box_append (self->column, gil_what_if_new (self->session));
  gtk_box_reorder_child_after (self->column, self->keep_box,
                               gtk_widget_get_last_child (GTK_WIDGET (self->column)));
  gil_result_list_set_scroll (GIL_RESULT_LIST (self->list),
                              gtk_scrolled_window_get_vadjustment (self->scroller));
  add_view_actions (self, settings);
  add_choice (self);
  picked_cb (self);

  g_signal_connect_object (self->session, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::content-language", G_CALLBACK (update_texts), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

GilPickSession *
gil_frameworks_page_get_session (GilFrameworksPage *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORKS_PAGE (self), NULL);

  return self->session;
}

GilCriteriaPane *
gil_frameworks_page_get_pane (GilFrameworksPage *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORKS_PAGE (self), NULL);

  return GIL_CRITERIA_PANE (self->pane);
}

GilResultList *
gil_frameworks_page_get_list (GilFrameworksPage *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORKS_PAGE (self), NULL);

  return GIL_RESULT_LIST (self->list);
}

AdwDialog *
gil_frameworks_page_get_dialog (GilFrameworksPage *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORKS_PAGE (self), NULL);

  return self->dialog;
}

const char *
gil_frameworks_page_get_heading (GilFrameworksPage *self)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORKS_PAGE (self), NULL);

  return gtk_label_get_label (self->heading);
}
