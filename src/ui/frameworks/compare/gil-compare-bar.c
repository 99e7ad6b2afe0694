/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-compare-bar.h"

#include "gil-announce.h"
#include "gil-compare-text.h"

/* Below the ranking while rows are chosen: how many are, and what to do with them. */
struct _GilCompareBar
{
  AdwBin parent_instance;

  /* Template widgets */
  GtkLabel *count;

  /* Owned references */
  GilResultChoice *choice;
};

G_DEFINE_FINAL_TYPE (GilCompareBar, gil_compare_bar, ADW_TYPE_BIN)

static void
update (GilCompareBar *self)
{
  guint n = gil_result_choice_get_n (self->choice);
  g_autofree char *count = gil_compare_text_count (n);
  gboolean active = gil_result_choice_get_active (self->choice);
  gboolean same = gtk_widget_get_visible (GTK_WIDGET (self)) == active &&
                  g_str_equal (gtk_label_get_label (self->count), count);

  gtk_widget_set_visible (GTK_WIDGET (self), active);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "choice.compare", gil_compare_text_fits (n));
  if (same)
    return;

  gtk_label_set_label (self->count, count);
  if (active && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gil_announce (GTK_WIDGET (self->count), count);
}

static void
compare_cb (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  GilCompareBar *self = GIL_COMPARE_BAR (widget);
  g_auto (GStrv) ids = gil_result_choice_dup_ids (self->choice);

  gil_result_choice_set_active (self->choice, FALSE);
  gtk_widget_activate_action (widget, "win.compare-frameworks", "^as", ids);
}

static void
cancel_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  gil_result_choice_set_active (GIL_COMPARE_BAR (widget)->choice, FALSE);
}

static void
gil_compare_bar_dispose (GObject *object)
{
  GilCompareBar *self = GIL_COMPARE_BAR (object);

  g_clear_object (&self->choice);
  /* The template would take the bar out without telling the bin. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_COMPARE_BAR);

  G_OBJECT_CLASS (gil_compare_bar_parent_class)->dispose (object);
}

static void
gil_compare_bar_class_init (GilCompareBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_compare_bar_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/compare/gil-compare-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, GilCompareBar, count);

  gtk_widget_class_install_action (widget_class, "choice.compare", NULL, compare_cb);
  gtk_widget_class_install_action (widget_class, "choice.cancel", NULL, cancel_cb);
}

static void
gil_compare_bar_init (GilCompareBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows the bar whenever choice is active. */
void
gil_compare_bar_set_choice (GilCompareBar   *self,
                            GilResultChoice *choice)
{
  g_return_if_fail (GIL_IS_COMPARE_BAR (self));
  g_return_if_fail (GIL_IS_RESULT_CHOICE (choice));
  g_return_if_fail (self->choice == NULL);

  self->choice = g_object_ref (choice);
  g_signal_connect_object (choice, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
