/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-criterion-row.h"

#include <glib/gi18n.h>

#include "gil-format.h"
#include "gil-section.h"

#define INFO_WIDTH_CHARS 36

/* A criterion, what it measures, and how much it is wanted. The row itself takes no focus; the control does,
 * and carries the criterion's name. */
struct _GilCriterionRow
{
  GtkListBoxRow parent_instance;

  /* Template widgets */
  GtkLabel *title;
  GtkLabel *reason;
  GtkLabel *subtitle;
  GtkMenuButton *info_button;
  AdwToggleGroup *wants;

  /* Owned references */
  GilPickSession *session;
  GilCriterion *criterion;
};

G_DEFINE_FINAL_TYPE (GilCriterionRow, gil_criterion_row, GTK_TYPE_LIST_BOX_ROW)

static void
append_paragraph (GtkBox     *box,
                  const char *text,
                  const char *css_class)
{
  GtkWidget *label = gil_prose_append (box, text, css_class);

  gtk_label_set_max_width_chars (GTK_LABEL (label), INFO_WIDTH_CHARS);
}

/* Under Today every figure of a criterion is of the month of the facts; the notes have one month. */
static char *
describe_facts (GilCriterionRow *self)
{
  GilSettings *settings = gil_pick_session_get_settings (self->session);
  GilLang lang = gil_pick_session_get_lang (self->session);
  const char *as_of = gil_catalog_get_as_of (gil_pick_session_get_catalog (self->session));
  g_autofree char *month = NULL;

  if (gil_settings_get_basis (settings) == GIL_BASIS_NOTES)
    return g_strdup (_("What the notes of January 2021 say. What they do not say is unknown."));
  if (!gil_criterion_has_facts (self->criterion))
    return g_strdup (_("Today there are no facts on this: it is unknown for every framework."));

  month = gil_format_month (as_of != NULL ? as_of : "", lang);
  /* Translators: %s is a month, as in "November 2026" */
  return g_strdup_printf (_("Facts of %s."), month);
}

static void
create_info_cb (GtkMenuButton *button,
                gpointer       user_data)
{
  GilCriterionRow *self = GIL_CRITERION_ROW (user_data);
  GilSettings *settings = gil_pick_session_get_settings (self->session);
  GtkWidget *popover = gtk_popover_new ();
  /* It takes the focus although there is nothing to do in it, for then it is read out. */
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "orientation", GTK_ORIENTATION_VERTICAL,
                                 "spacing", 6,
                                 "focusable", TRUE,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                 NULL);
  g_autofree char *description = gil_format_text (gil_criterion_get_description (self->criterion), settings);
  g_autofree char *thresholds = NULL;
  g_autofree char *facts = describe_facts (self);
  g_autofree char *spoken = NULL;

  append_paragraph (GTK_BOX (box), gtk_label_get_text (self->title), "heading");
  append_paragraph (GTK_BOX (box), description, NULL);
  if (gil_settings_get_basis (settings) == GIL_BASIS_TODAY)
    thresholds = gil_format_thresholds (self->criterion, gil_pick_session_get_lang (self->session));
  if (thresholds != NULL)
    append_paragraph (GTK_BOX (box), thresholds, "numeric");
  append_paragraph (GTK_BOX (box), facts, "faint");

  gtk_widget_add_css_class (popover, "criterion-info");
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  spoken = thresholds != NULL ? g_strdup_printf ("%s\n%s\n%s", description, thresholds, facts)
                              : g_strdup_printf ("%s\n%s", description, facts);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, gtk_label_get_text (self->title),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken,
                                  -1);
  gtk_menu_button_set_popover (button, popover);
}

static void
want_chosen_cb (GilCriterionRow *self)
{
  guint active = adw_toggle_group_get_active (self->wants);

  if (self->session == NULL || active == GTK_INVALID_LIST_POSITION)
    return;

  gil_pick_session_set_want (self->session, gil_criterion_get_index (self->criterion), (GilWant) active);
}

static void
gil_criterion_row_dispose (GObject *object)
{
  GilCriterionRow *self = GIL_CRITERION_ROW (object);

  g_clear_object (&self->session);
  g_clear_object (&self->criterion);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_CRITERION_ROW);

  G_OBJECT_CLASS (gil_criterion_row_parent_class)->dispose (object);
}

static void
gil_criterion_row_class_init (GilCriterionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_criterion_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/picker/gil-criterion-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GilCriterionRow, title);
  gtk_widget_class_bind_template_child (widget_class, GilCriterionRow, reason);
  gtk_widget_class_bind_template_child (widget_class, GilCriterionRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, GilCriterionRow, info_button);
  gtk_widget_class_bind_template_child (widget_class, GilCriterionRow, wants);
  gtk_widget_class_bind_template_callback (widget_class, want_chosen_cb);
}

static void
gil_criterion_row_init (GilCriterionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->info_button, create_info_cb, self, NULL);
}

GtkWidget *
gil_criterion_row_new (GilPickSession *session,
                       GilCriterion   *criterion)
{
  GilCriterionRow *self;

  g_return_val_if_fail (GIL_IS_PICK_SESSION (session), NULL);
  g_return_val_if_fail (GIL_IS_CRITERION (criterion), NULL);

  self = g_object_new (GIL_TYPE_CRITERION_ROW, NULL);
  self->criterion = g_object_ref (criterion);
  adw_toggle_group_set_active (self->wants,
                               gil_pick_session_get_want (session, gil_criterion_get_index (criterion)));
  self->session = g_object_ref (session);
  gil_criterion_row_update_texts (self);

  return GTK_WIDGET (self);
}

GilCriterion *
gil_criterion_row_get_criterion (GilCriterionRow *self)
{
  g_return_val_if_fail (GIL_IS_CRITERION_ROW (self), NULL);

  return self->criterion;
}

/* Shows what is wanted now. */
void
gil_criterion_row_update (GilCriterionRow *self)
{
  GilWant want;

  g_return_if_fail (GIL_IS_CRITERION_ROW (self));

  want = gil_pick_session_get_want (self->session, gil_criterion_get_index (self->criterion));
  if (adw_toggle_group_get_active (self->wants) != want)
    adw_toggle_group_set_active (self->wants, want);
}

/* Shows the texts of the content in the languages that are read now, and whether there are facts. */
void
gil_criterion_row_update_texts (GilCriterionRow *self)
{
  const GilText *text;
  const char *name, *other = NULL;
  g_autofree char *about = NULL;
  g_autoptr (GString) subtitle = g_string_new (NULL);
  GilSettings *settings;
  GilLang lang;

  g_return_if_fail (GIL_IS_CRITERION_ROW (self));

  settings = gil_pick_session_get_settings (self->session);
  text = gil_criterion_get_name (self->criterion);
  name = gil_text_in (text, gil_pick_session_get_lang (self->session));
  if (gil_settings_get_secondary_lang (settings, &lang))
    other = gil_text_in (text, lang);
  if (other != NULL && g_strcmp0 (name, other) != 0)
    g_string_append (subtitle, other);
  if (gil_settings_get_basis (settings) == GIL_BASIS_TODAY && !gil_criterion_has_facts (self->criterion))
    g_string_append_printf (subtitle, "%s%s", subtitle->len > 0 ? "\n" : "", _("No facts today"));

  gtk_label_set_label (self->title, name);
  gtk_label_set_label (self->subtitle, subtitle->str);
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle), subtitle->len > 0);

  /* Translators: names a small button; %s is a criterion */
  about = g_strdup_printf (_("About “%s”"), name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->info_button), about);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->info_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, about, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->wants), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* Shows the reason below the name. */
void
gil_criterion_row_set_reason (GilCriterionRow *self,
                              const char      *reason)
{
  g_return_if_fail (GIL_IS_CRITERION_ROW (self));
  g_return_if_fail (reason != NULL);

  gtk_label_set_label (self->reason, reason);
  gtk_widget_set_visible (GTK_WIDGET (self->reason), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->wants),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, reason, -1);
}

gboolean
gil_criterion_row_has_info_focus (GilCriterionRow *self)
{
  g_return_val_if_fail (GIL_IS_CRITERION_ROW (self), FALSE);

  return (gtk_widget_get_state_flags (GTK_WIDGET (self->info_button)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

gboolean
gil_criterion_row_take_focus (GilCriterionRow *self,
                              gboolean         info)
{
  GtkWidget *target;

  g_return_val_if_fail (GIL_IS_CRITERION_ROW (self), FALSE);

  target = info ? GTK_WIDGET (self->info_button) : GTK_WIDGET (self->wants);

  return gtk_widget_child_focus (target, GTK_DIR_TAB_FORWARD);
}
