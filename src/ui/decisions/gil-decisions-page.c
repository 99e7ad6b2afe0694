/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-decisions-page.h"

#include <glib/gi18n.h>

#include "gil-decision-actions.h"
#include "gil-decision-names.h"

/* The decisions that were kept, newest first. */
struct _GilDecisionsPage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  GtkStack *stack;
  GtkListBox *list;
  GtkLabel *unread;

  /* Owned references */
  GilJournal *journal;
  GilSettings *settings;

  guint fill_id;
};

G_DEFINE_FINAL_TYPE (GilDecisionsPage, gil_decisions_page, ADW_TYPE_NAVIGATION_PAGE)

static GMenuModel *
menu_new (const char *id)
{
  g_autoptr (GMenuItem) rename = g_menu_item_new (_("_Rename…"), NULL);
  g_autoptr (GMenuItem) removal = g_menu_item_new (_("Re_move"), NULL);
  GMenu *menu = g_menu_new ();

  g_menu_item_set_action_and_target (rename, "decisions.rename", "s", id);
  g_menu_item_set_action_and_target (removal, "decisions.remove", "s", id);
  g_menu_append_item (menu, rename);
  g_menu_append_item (menu, removal);

  return G_MENU_MODEL (menu);
}

static GtkWidget *
menu_button_new (const char        *id,
                 const GilDecision *decision)
{
  g_autoptr (GMenuModel) menu = menu_new (id);
  /* Translators: %s is the title of a decision */
  g_autofree char *name = g_strdup_printf (_("Actions for “%s”"), decision->title);
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), menu);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("Actions"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return button;
}

static GtkWidget *
row_new (GilDecisionsPage  *self,
         const char        *id,
         const GilDecision *decision)
{
  g_autofree char *day = gil_decision_name_day (decision,
                                                gil_settings_get_primary_lang (self->settings));
  g_autofree char *subtitle = NULL;
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  subtitle = g_strdup_printf ("%s%s%s", gil_decision_get_chosen (decision)->name,
                              day != NULL ? " · " : "", day != NULL ? day : "");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), decision->title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), menu_button_new (id, decision));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-decision");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", id);

  return row;
}

/* Whatever in the row has the focus, the row is where it comes back to. */
static int
find_focus (GilDecisionsPage *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->list));

  return row != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) : -1;
}

static void
put_focus (GilDecisionsPage *self,
           int               index,
           int               n_rows)
{
  GtkListBoxRow *row;

  if (index < 0)
    return;

  row = gtk_list_box_get_row_at_index (self->list, MIN (index, n_rows - 1));
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
fill (GilDecisionsPage *self)
{
  g_auto (GStrv) ids = gil_journal_list (self->journal, GIL_JOURNAL_DECISIONS);
  int focus = find_focus (self);
  guint n_rows = 0, n_unread = 0;

  gtk_list_box_remove_all (self->list);
  for (guint i = g_strv_length (ids); i > 0; i--) {
    g_autoptr (GilDecision) decision = gil_decision_load (self->journal, ids[i - 1]);

    if (decision == NULL) {
      n_unread++;
      continue;
    }
    gtk_list_box_append (self->list, row_new (self, ids[i - 1], decision));
    n_rows++;
  }

  gtk_widget_set_visible (GTK_WIDGET (self->list), n_rows > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->unread), n_unread > 0);
  if (n_unread > 0) {
    g_autofree char *text = NULL;

    text = g_strdup_printf (ngettext ("%u decision could not be read. It stays in your file as it is.",
                                      "%u decisions could not be read. They stay in your file as they are.",
                                      n_unread),
                            n_unread);
    gtk_label_set_label (self->unread, text);
  }
  gtk_stack_set_visible_child_name (self->stack, n_rows + n_unread > 0 ? "list" : "empty");
  put_focus (self, focus, (int) n_rows);
}

static gboolean
fill_cb (gpointer data)
{
  GilDecisionsPage *self = GIL_DECISIONS_PAGE (data);

  self->fill_id = 0;
  fill (self);

  return G_SOURCE_REMOVE;
}

static gboolean
is_listed (GilDecisionsPage  *self,
           const char        *id,
           const GilDecision *decision)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++) {
    GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row));

    if (g_str_equal (g_variant_get_string (target, NULL), id))
      return g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), decision->title);
  }

  return FALSE;
}

/* Not at once: the change may come from the menu of a row that goes away by it. Not at all while
 * somebody writes why, in the page above: the rows say the same, and one of them has the focus. */
static void
changed_cb (GilDecisionsPage *self,
            guint             kind,
            const char       *id)
{
  g_autoptr (GilDecision) decision = gil_decision_load (self->journal, id);

  if (self->fill_id == 0 && (decision == NULL || !is_listed (self, id, decision)))
    self->fill_id = g_idle_add_full (G_PRIORITY_DEFAULT, fill_cb, self, NULL);
}

static void
rename_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  gil_decision_rename (widget, GIL_DECISIONS_PAGE (widget)->journal,
                       g_variant_get_string (parameter, NULL));
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  gil_decision_remove (widget, GIL_DECISIONS_PAGE (widget)->journal,
                       g_variant_get_string (parameter, NULL));
}

static void
gil_decisions_page_dispose (GObject *object)
{
  GilDecisionsPage *self = GIL_DECISIONS_PAGE (object);

  g_clear_handle_id (&self->fill_id, g_source_remove);
  g_clear_object (&self->journal);
  g_clear_object (&self->settings);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_DECISIONS_PAGE);

  G_OBJECT_CLASS (gil_decisions_page_parent_class)->dispose (object);
}

static void
gil_decisions_page_class_init (GilDecisionsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_decisions_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/decisions/gil-decisions-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilDecisionsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, GilDecisionsPage, list);
  gtk_widget_class_bind_template_child (widget_class, GilDecisionsPage, unread);

  gtk_widget_class_install_action (widget_class, "decisions.rename", "s", rename_cb);
  gtk_widget_class_install_action (widget_class, "decisions.remove", "s", remove_cb);
}

static void
gil_decisions_page_init (GilDecisionsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
gil_decisions_page_new (const GilContext *context)
{
  GilDecisionsPage *self;

  g_return_val_if_fail (context != NULL, NULL);

  self = g_object_new (GIL_TYPE_DECISIONS_PAGE, NULL);
  self->journal = g_object_ref (context->journal);
  self->settings = g_object_ref (context->settings);
  fill (self);

  g_signal_connect_object (context->journal, "changed::decisions", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (context->settings, "changed::content-language", G_CALLBACK (fill), self,
                           G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}
