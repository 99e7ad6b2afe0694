/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-compare-page.h"

#include <glib/gi18n.h>

#include "gil-compare-dialog.h"
#include "gil-compare-text.h"
#include "gil-pick-session.h"

/* Names, and this much for each framework, in sp: wider columns are not read more easily. */
#define NAMES_SP 190
#define COLUMN_SP 320

/* Two to four frameworks side by side. It asks for the question that is asked of the ranking, and is told
 * when that changes. */
struct _GilComparePage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  AdwClampScrollable *clamp;
  GilCompareTable *table;
  GtkWidget *lead;
  GtkLabel *basis;
  GtkLabel *count;
  GtkLabel *left_out;
  GtkSwitch *only_differences;

  /* Borrowed references; the comparison is the table's */
  const GilComparison *comparison;
  AdwDialog *dialog;

  /* Owned references */
  GilPickSession *session;
  GPtrArray *frameworks;
};

G_DEFINE_FINAL_TYPE (GilComparePage, gil_compare_page, ADW_TYPE_NAVIGATION_PAGE)

static void
show_comparison (GilComparePage *self)
{
  const GilPick *pick = gil_pick_session_get_pick (self->session);
  GilSettings *settings = gil_pick_session_get_settings (self->session);
  GilComparison *comparison = gil_comparison_new (pick->catalog, pick->basis, pick->purpose, pick->wants,
                                                  (GilFramework *const *) self->frameworks->pdata,
                                                  self->frameworks->len);
  guint n_rows = (guint) comparison->n_rows;
  guint n_differences = (guint) gil_comparison_count_differences (comparison);
  g_autofree char *basis = gil_compare_text_basis (self->session);
  g_autofree char *count = NULL;

  /* Translators: ≠ is the mark before the name of a row */
  count = g_strdup_printf (ngettext ("≠ marks %u row of %u that differs", "≠ marks %u rows of %u that differ",
                                     n_differences),
                           n_differences, n_rows);
  gtk_label_set_label (self->basis, basis);
  gtk_label_set_label (self->count, count);

  adw_clamp_scrollable_set_maximum_size (self->clamp, NAMES_SP + COLUMN_SP * (int) self->frameworks->len);
  self->comparison = comparison;
  gil_compare_table_show (self->table, comparison, settings);
}

static void
set_frameworks (GilComparePage      *self,
                GilComparisonChoice *choice)
{
  g_autofree char *left_out = gil_compare_text_left_out (choice);

  g_clear_pointer (&self->frameworks, g_ptr_array_unref);
  self->frameworks = g_ptr_array_ref (choice->frameworks);
  gtk_label_set_label (self->left_out, left_out != NULL ? left_out : "");
  gtk_widget_set_visible (GTK_WIDGET (self->left_out), left_out != NULL);
  show_comparison (self);
}

static void
chosen_cb (GilComparePage   *self,
           GilCompareDialog *dialog)
{
  g_auto (GStrv) ids = gil_compare_dialog_dup_ids (dialog);
  g_autoptr (GilComparisonChoice) choice = NULL;

  choice = gil_comparison_choose (gil_pick_session_get_pick (self->session), (const char *const *) ids);
  set_frameworks (self, choice);
  /* What the window knows the page by is no longer what it shows. */
  g_object_set_data (G_OBJECT (self), "gil-item", NULL);
}

static void
change_frameworks_cb (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  GilComparePage *self = GIL_COMPARE_PAGE (widget);

  if (self->dialog != NULL)
    return;

  g_set_weak_pointer (&self->dialog,
                      gil_compare_dialog_new (self->comparison,
                                              gil_pick_session_get_settings (self->session)));
  g_signal_connect_object (self->dialog, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (self->dialog, widget);
}

static void
only_differences_cb (GilComparePage *self)
{
  gil_compare_table_set_only_differences (self->table, gtk_switch_get_active (self->only_differences));
}

static void
gil_compare_page_dispose (GObject *object)
{
  GilComparePage *self = GIL_COMPARE_PAGE (object);

  g_clear_weak_pointer (&self->dialog);
  g_clear_pointer (&self->frameworks, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_COMPARE_PAGE);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (gil_compare_page_parent_class)->dispose (object);
}

static void
gil_compare_page_class_init (GilComparePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_compare_page_dispose;

  g_type_ensure (GIL_TYPE_COMPARE_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/compare/gil-compare-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilComparePage, clamp);
  gtk_widget_class_bind_template_child (widget_class, GilComparePage, table);
  gtk_widget_class_bind_template_child (widget_class, GilComparePage, lead);
  gtk_widget_class_bind_template_child (widget_class, GilComparePage, basis);
  gtk_widget_class_bind_template_child (widget_class, GilComparePage, count);
  gtk_widget_class_bind_template_child (widget_class, GilComparePage, left_out);
  gtk_widget_class_bind_template_child (widget_class, GilComparePage, only_differences);
  gtk_widget_class_bind_template_callback (widget_class, only_differences_cb);

  gtk_widget_class_install_action (widget_class, "compare.change-frameworks", NULL, change_frameworks_cb);
}

static void
gil_compare_page_init (GilComparePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gil_compare_table_set_lead (self->table, self->lead);
}

AdwNavigationPage *
gil_compare_page_new (const GilContext  *context,
                      const char *const  *ids)
{
  g_autoptr (GilComparisonChoice) choice = NULL;
  GilComparePage *self;

  g_return_val_if_fail (context != NULL, NULL);
  g_return_val_if_fail (ids != NULL, NULL);

  choice = gil_comparison_choose (gil_pick_session_get_pick (context->pick), ids);
  if (choice->frameworks->len < GIL_COMPARISON_LEAST ||
      (ids[0] != NULL && choice->unknown->len == g_strv_length ((char **) ids)))
    return NULL;

  self = g_object_new (GIL_TYPE_COMPARE_PAGE, NULL);
  self->session = g_object_ref (context->pick);
  set_frameworks (self, choice);

  g_signal_connect_object (context->pick, "picked", G_CALLBACK (show_comparison), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_pick_session_get_settings (context->pick), "changed::content-language",
                           G_CALLBACK (show_comparison), self, G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}

char **
gil_compare_page_dup_ids (GilComparePage *self)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  g_return_val_if_fail (GIL_IS_COMPARE_PAGE (self), NULL);

  for (guint i = 0; i < self->frameworks->len; i++)
    g_strv_builder_add (ids, gil_framework_get_id (g_ptr_array_index (self->frameworks, i)));

  return g_strv_builder_end (ids);
}

GilCompareTable *
gil_compare_page_get_table (GilComparePage *self)
{
  g_return_val_if_fail (GIL_IS_COMPARE_PAGE (self), NULL);

  return self->table;
}

AdwDialog *
gil_compare_page_get_dialog (GilComparePage *self)
{
  g_return_val_if_fail (GIL_IS_COMPARE_PAGE (self), NULL);

  return self->dialog;
}
