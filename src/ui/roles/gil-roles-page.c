/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-roles-page.h"

#include <glib/gi18n.h>

#include "gil-journey.h"
#include "gil-topic-row.h"
#include "gil-words.h"

/* Those that the content names first do what every web service needs; the others of the first tier
 * are the people these deal with every day. */
#define N_MAIN 4

/* What looks at all roles at once. */
typedef struct
{
  const char *action; /* with its target */
  const char *icon;
  const char *title;
  const char *line;
} Way;

static const Way ways[] = {
  { "win.show-history", "document-open-recent-symbolic", N_("How it came about"),
    N_("Then, now, and the cloud between") },
  { "win.compare-roles(@as [])", "view-dual-symbolic", N_("Compare roles"),
    N_("The main ones in a table, or any two") },
  { "win.show-company-types", "gil-company-symbolic", N_("Kinds of companies"),
    N_("The same role, another working day") },
  { "win.show-suits", "gil-suits-symbolic", N_("Which role suits me"),
    N_("What you enjoy, and what you mind") },
};

/* The Roles tab: how a request travels, the roles that every web service has as cards, those beside them as
 * lists, and what looks at all of them. A role opens through the action `win.show-role`. */
struct _GilRolesPage
{
  AdwBin parent_instance;

  /* Template widgets */
  AdwBin *journey;
  GtkFlowBox *cards;
  GtkFlowBox *around;
  GtkFlowBox *ways;
  GtkListBox *near;
  GtkListBox *more;
};

G_DEFINE_FINAL_TYPE (GilRolesPage, gil_roles_page, ADW_TYPE_BIN)

static gboolean
is_in_tier (gpointer item,
            gpointer tier)
{
  return gil_role_get_tier (item) == GPOINTER_TO_UINT (tier);
}

static GListModel *
tier_new (GilCatalog *catalog,
          guint       tier)
{
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (is_in_tier, GUINT_TO_POINTER (tier), NULL));

  return G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (gil_catalog_get_roles (catalog)),
                                                  filter));
}

static GListModel *
slice_new (GListModel *roles,
           guint       offset,
           guint       size)
{
  return G_LIST_MODEL (gtk_slice_list_model_new (g_object_ref (roles), offset, size));
}

static GtkWidget *
create_card_cb (gpointer role,
                gpointer settings)
{
  return gil_topic_card_new_role (settings, role);
}

static GtkWidget *
create_row_cb (gpointer role,
               gpointer settings)
{
  return gil_topic_list_row_new_role (settings, role);
}

static GtkWidget *
label_new (const char *text,
           const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f,
                                   NULL);

  gil_words_keep (label);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
way_new (const Way *way)
{
  GtkWidget *card = gtk_flow_box_child_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);

  gtk_box_append (GTK_BOX (head), g_object_new (GTK_TYPE_IMAGE,
                                                "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                                "icon-name", way->icon,
                                                NULL));
  gtk_box_append (GTK_BOX (head), label_new (_(way->title), "heading"));
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), label_new (_(way->line), "subtitle"));
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (card), box);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "activatable");
  gtk_widget_add_css_class (card, "way");
  gtk_accessible_update_property (GTK_ACCESSIBLE (card),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _(way->title),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, _(way->line),
                                  -1);

  return card;
}

static void
way_activated_cb (GilRolesPage    *self,
                  GtkFlowBoxChild *card)
{
  g_autoptr (GVariant) target = NULL;
  g_autofree char *action = NULL;

  if (g_action_parse_detailed_name (ways[gtk_flow_box_child_get_index (card)].action, &action, &target, NULL))
    gtk_widget_activate_action_variant (GTK_WIDGET (self), action, target);
}

static void
card_activated_cb (GilRolesPage    *self,
                   GtkFlowBoxChild *card)
{
  GtkWidget *topic = gtk_flow_box_child_get_child (card);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-role", "s",
                              gil_topic_row_get_id (GIL_TOPIC_ROW (topic)));
}

static void
gil_roles_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GIL_TYPE_ROLES_PAGE);

  G_OBJECT_CLASS (gil_roles_page_parent_class)->dispose (object);
}

static void
gil_roles_page_class_init (GilRolesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_roles_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/roles/gil-roles-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilRolesPage, journey);
  gtk_widget_class_bind_template_child (widget_class, GilRolesPage, cards);
  gtk_widget_class_bind_template_child (widget_class, GilRolesPage, around);
  gtk_widget_class_bind_template_child (widget_class, GilRolesPage, ways);
  gtk_widget_class_bind_template_child (widget_class, GilRolesPage, near);
  gtk_widget_class_bind_template_child (widget_class, GilRolesPage, more);
  gtk_widget_class_bind_template_callback (widget_class, card_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, way_activated_cb);
}

static void
gil_roles_page_init (GilRolesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gil_words_keep (GTK_WIDGET (self));
  for (gsize i = 0; i < G_N_ELEMENTS (ways); i++)
    gtk_flow_box_append (self->ways, way_new (&ways[i]));
}

GtkWidget *
gil_roles_page_new (const GilContext *context)
{
  g_autoptr (GListModel) first_roles = NULL;
  g_autoptr (GListModel) main_roles = NULL;
  g_autoptr (GListModel) around_roles = NULL;
  g_autoptr (GListModel) near_roles = NULL;
  g_autoptr (GListModel) more_roles = NULL;
  GilRolesPage *self;

  g_return_val_if_fail (context != NULL, NULL);

  self = g_object_new (GIL_TYPE_ROLES_PAGE, NULL);
  if (gil_catalog_get_journey (context->catalog) != NULL) {
    adw_bin_set_child (self->journey, gil_journey_new (context->catalog, context->settings));
    gtk_widget_set_visible (GTK_WIDGET (self->journey), TRUE);
  }
  first_roles = tier_new (context->catalog, 1);
  main_roles = slice_new (first_roles, 0, N_MAIN);
  around_roles = slice_new (first_roles, N_MAIN, G_MAXUINT - N_MAIN);
  near_roles = tier_new (context->catalog, 2);
  more_roles = tier_new (context->catalog, 3);
  gtk_flow_box_bind_model (self->cards, main_roles, create_card_cb,
                           g_object_ref (context->settings), g_object_unref);
  gtk_flow_box_bind_model (self->around, around_roles, create_card_cb,
                           g_object_ref (context->settings), g_object_unref);
  gtk_list_box_bind_model (self->near, near_roles, create_row_cb,
                           g_object_ref (context->settings), g_object_unref);
  gtk_list_box_bind_model (self->more, more_roles, create_row_cb,
                           g_object_ref (context->settings), g_object_unref);

  return GTK_WIDGET (self);
}
