/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-compare-dialog.h"

#include "gil-announce.h"
#include "gil-compare-text.h"

/* Which frameworks are compared. Any number can be checked; where they cannot be compared, the dialog says
 * what to do about it. */
struct _GilCompareDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  GtkLabel *count;
  GtkListBox *list;

  /* Borrowed references: check buttons, and the id each stands for */
  GPtrArray *checks;
  GPtrArray *ids;
};

G_DEFINE_FINAL_TYPE (GilCompareDialog, gil_compare_dialog, ADW_TYPE_DIALOG)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
update (GilCompareDialog *self)
{
  g_autofree char *text = NULL;
  guint n = 0;

  for (guint i = 0; i < self->checks->len; i++)
    n += gtk_check_button_get_active (g_ptr_array_index (self->checks, i));
  text = gil_compare_text_count (n);

  gtk_label_set_label (self->count, text);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "choice.compare", gil_compare_text_fits (n));
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gil_announce (GTK_WIDGET (self->count), text);
}

static gboolean
is_compared (const GilComparison *comparison,
             GilFramework        *framework)
{
  for (gsize i = 0; i < comparison->n_frameworks; i++) {
    if (comparison->frameworks[i] == framework)
      return TRUE;
  }

  return FALSE;
}

static void
add_row (GilCompareDialog *self,
         GilFramework     *framework,
         gboolean          active,
         GilLang           lang)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "title", gil_framework_get_name (framework),
                                 "subtitle", gil_text_in (gil_framework_get_kind (framework), lang),
                                 "use-markup", FALSE,
                                 "activatable-widget", check,
                                 NULL);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), active);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gil_framework_get_name (framework), -1);
  g_signal_connect_object (check, "toggled", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  gtk_list_box_append (self->list, row);
  g_ptr_array_add (self->checks, check);
  g_ptr_array_add (self->ids, (gpointer) gil_framework_get_id (framework));
}

static void
compare_cb (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_CHOSEN], 0);
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
gil_compare_dialog_dispose (GObject *object)
{
  GilCompareDialog *self = GIL_COMPARE_DIALOG (object);

  g_clear_pointer (&self->checks, g_ptr_array_unref);
  g_clear_pointer (&self->ids, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_COMPARE_DIALOG);

  G_OBJECT_CLASS (gil_compare_dialog_parent_class)->dispose (object);
}

static void
gil_compare_dialog_class_init (GilCompareDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_compare_dialog_dispose;

  /**
   * GilCompareDialog::chosen:
   * @self: a dialog
   *
   * What is checked is to be compared. The dialog closes by itself.
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/compare/gil-compare-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GilCompareDialog, count);
  gtk_widget_class_bind_template_child (widget_class, GilCompareDialog, list);

  gtk_widget_class_install_action (widget_class, "choice.compare", NULL, compare_cb);
}

static void
gil_compare_dialog_init (GilCompareDialog *self)
{
  self->checks = g_ptr_array_new ();
  self->ids = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Lists all frameworks: those that are compared first, then the others in the order of the ranking. */
AdwDialog *
gil_compare_dialog_new (const GilComparison *comparison,
                        GilSettings         *settings)
{
  GilCompareDialog *self;
  GilLang lang;

  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  self = g_object_new (GIL_TYPE_COMPARE_DIALOG, NULL);
  lang = gil_settings_get_primary_lang (settings);
  for (gsize i = 0; i < comparison->n_frameworks; i++)
    add_row (self, comparison->frameworks[i], TRUE, lang);
  for (gsize i = 0; i < comparison->pick->ranking->n_results; i++) {
    GilFramework *framework = gil_pick_get_framework (comparison->pick, i);

    if (!is_compared (comparison, framework))
      add_row (self, framework, FALSE, lang);
  }
  update (self);

  return ADW_DIALOG (self);
}

char **
gil_compare_dialog_dup_ids (GilCompareDialog *self)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  g_return_val_if_fail (GIL_IS_COMPARE_DIALOG (self), NULL);

  for (guint i = 0; i < self->checks->len; i++) {
    if (gtk_check_button_get_active (g_ptr_array_index (self->checks, i)))
      g_strv_builder_add (ids, g_ptr_array_index (self->ids, i));
  }

  return g_strv_builder_end (ids);
}
