/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-role-page.h"

#include <glib/gi18n.h>

#include "gil-bilingual.h"
#include "gil-format.h"
#include "gil-note-editor.h"
#include "gil-page-turn.h"
#include "gil-role-asked.h"
#include "gil-role-facet.h"
#include "gil-section.h"
#include "gil-words.h"

/* What is left free above what one jumps to. */
#define JUMP_MARGIN 12

/* A role to read: what it does and does not, what it hands to whom, what it costs and gives; then what it is
 * asked in interviews, the frameworks it works with, and the user's own notes on it. */
struct _GilRolePage
{
  GilSidesPage parent_instance;

  /* Template widgets */
  GMenu *contents;
  GtkScrolledWindow *scroll;
  GtkBox *column;
  GilBilingual *name;
  GilBilingual *line;
  GtkLabel *tier;
  GtkButton *compare_button;
  GtkButton *memo_button;
  GtkLabel *excerpt;
  GtkBox *facets;
  GilRoleAsked *asked;
  GtkBox *frameworks_group;
  GtkLabel *frameworks_title;
  GtkListBox *frameworks;
  AdwBin *memo_place;
  GtkBox *sources;
  GtkButton *previous;
  GtkLabel *previous_name;
  GtkButton *next;
  GtkLabel *next_name;

  /* Borrowed references: in the template's widgets */
  GilNoteEditor *memo;
  GHashTable *stops; /* owned: where one can jump to, by id */

  /* Owned references */
  GilCatalog *catalog;
  GilSettings *settings;
  GilRole *role;
};

G_DEFINE_FINAL_TYPE (GilRolePage, gil_role_page, GIL_TYPE_SIDES_PAGE)

static const char *
name_tier (guint tier)
{
  switch (tier) {
  case 1:
    return _("Main role");
  case 2:
    return _("Role close by");
  default:
    return _("In brief");
  }
}

static void
clear (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
add_stop (GilRolePage *self,
          const char  *id,
          const char  *label,
          gpointer     widget)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "role.jump", "s", id);
  g_menu_append_item (self->contents, item);
  g_hash_table_insert (self->stops, g_strdup (id), widget);
}

static void
add_label_stop (GilRolePage *self,
                const char  *id,
                GtkLabel    *heading)
{
  if (heading != NULL)
    add_stop (self, id, gtk_label_get_label (heading), heading);
}

static void
add_facet (GilRolePage    *self,
           const GilFacet *facet)
{
  gboolean last = g_str_equal (facet->id, "sources");
  GtkBox *box = last ? self->sources : GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  GtkWidget *heading = gil_role_facet_new_heading (facet, G_OBJECT (self->catalog), self->settings);

  if (!last)
    gtk_box_append (self->facets, GTK_WIDGET (box));
  gtk_box_append (box, heading);
  gtk_box_append (box, gil_role_facet_new_body (self->catalog, self->role, facet->id, heading,
                                                G_OBJECT (self), self->settings));
  add_stop (self, facet->id, gil_settings_get_primary_text (self->settings, &facet->name), heading);
}

static void
add_facets (GilRolePage *self,
            gboolean     last)
{
  gsize n;
  const GilFacet *facets = gil_catalog_get_facets (self->catalog, &n);

  for (gsize i = 0; i < n; i++) {
    if (g_str_equal (facets[i].id, "sources") == last && gil_role_facet_has (self->role, facets[i].id))
      add_facet (self, &facets[i]);
  }
}

static void
add_frameworks (GilRolePage *self)
{
  const char *const *ids = gil_role_get_frameworks (self->role);
  gboolean any = FALSE;

  gtk_list_box_remove_all (self->frameworks);
  for (; *ids != NULL; ids++) {
    GilFramework *framework = gil_catalog_find_framework (self->catalog, *ids);
    g_autofree char *line = NULL;
    GtkWidget *box;

    if (framework == NULL)
      continue;

    line = gil_format_text (gil_framework_get_line (framework), self->settings);
    box = gil_section_append_link (GTK_WIDGET (self->frameworks), gil_framework_get_name (framework),
                                   "win.show-framework", *ids);
    gil_prose_append (GTK_BOX (box), gil_framework_get_name (framework), NULL);
    gil_prose_append (GTK_BOX (box), line, "origin");
    gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_ancestor (box, GTK_TYPE_LIST_BOX_ROW)),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    gil_settings_get_primary_text (self->settings,
                                                                   gil_framework_get_line (framework)),
                                    -1);
    any = TRUE;
  }
  gtk_widget_set_visible (GTK_WIDGET (self->frameworks_group), any);
  add_label_stop (self, "frameworks", any ? self->frameworks_title : NULL);
}

/* The role so many places further in the list of all. (transfer full) (nullable) */
static GilRole *
find_role_at (GilRolePage *self,
              int          by)
{
  GListModel *roles = gil_catalog_get_roles (self->catalog);
  guint place;

  if (!gil_role_find_place (roles, gil_role_get_id (self->role), &place))
    return NULL;

  /* Before the first is behind the last that there can be, where there is nothing, either. */
  return g_list_model_get_item (roles, place + (guint) by);
}

static void
update_turn (GilRolePage *self,
             int          by,
             GtkButton   *button,
             GtkLabel    *label,
             const char  *what)
{
  g_autoptr (GilRole) role = find_role_at (self, by);
  g_autofree char *spoken = NULL;
  const char *name;

  gtk_widget_set_visible (GTK_WIDGET (button), role != NULL);
  if (role == NULL)
    return;

  name = gil_settings_get_primary_text (self->settings, gil_role_get_name (role));
  spoken = g_strdup_printf ("%s: %s", what, name);
  gtk_label_set_label (label, name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (button), what);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

/* All that is written anew in another language. The user's notes are not: somebody may be at it. */
static void
fill (GilRolePage *self)
{
  const GilText *name = gil_role_get_name (self->role);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self),
                                 gil_settings_get_primary_text (self->settings, name));

  clear (self->facets);
  clear (self->sources);
  g_hash_table_remove_all (self->stops);
  g_menu_remove_all (self->contents);

  add_facets (self, FALSE);
  add_label_stop (self, "own", gil_role_asked_get_own_heading (self->asked));
  add_label_stop (self, "common", gil_role_asked_get_common_heading (self->asked));
  add_frameworks (self);
  add_stop (self, "memo", _("My notes"), self->memo);
  add_facets (self, TRUE);

  update_turn (self, -1, self->previous, self->previous_name, _("Previous role"));
  update_turn (self, 1, self->next, self->next_name, _("Next role"));
}

static void
update_excerpt (GilRolePage *self)
{
  g_auto (GStrv) lines = g_strsplit (gil_note_editor_get_text (self->memo), "\n", -1);
  const char *first = NULL;

  for (gsize i = 0; lines[i] != NULL && first == NULL; i++) {
    if (*g_strstrip (lines[i]) != '\0')
      first = lines[i];
  }

  gtk_label_set_label (self->excerpt, first != NULL ? first : "");
  gtk_widget_set_visible (GTK_WIDGET (self->memo_button), first != NULL);
}

/* A heading takes the focus only for as long as one has jumped to it, so that reading, and Tab, go
 * on from there. */
static void
focus_moved_cb (GtkWidget  *heading,
                GParamSpec *pspec,
                GtkRoot    *root)
{
  if (gtk_widget_is_focus (heading))
    return;

  g_signal_handlers_disconnect_by_func (root, focus_moved_cb, heading);
  gtk_widget_set_focusable (heading, FALSE);
}

static void
jump_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilRolePage *self = GIL_ROLE_PAGE (widget);
  GtkWidget *stop = g_hash_table_lookup (self->stops, g_variant_get_string (parameter, NULL));
  GtkRoot *root = gtk_widget_get_root (widget);
  graphene_point_t point;

  if (stop == NULL)
    return;

  if (!gtk_widget_grab_focus (stop) && root != NULL) {
    gtk_widget_set_focusable (stop, TRUE);
    /* Labels refuse to grab it. */
    gtk_root_set_focus (root, stop);
    g_signal_connect_object (root, "notify::focus-widget", G_CALLBACK (focus_moved_cb), stop,
                             G_CONNECT_SWAPPED);
  }

  if (gtk_widget_compute_point (stop, GTK_WIDGET (self->column), &GRAPHENE_POINT_INIT (0, 0), &point))
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroll),
                              (double) point.y - JUMP_MARGIN);
}

static void
turn_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilRolePage *self = GIL_ROLE_PAGE (widget);
  g_autoptr (GilRole) role = find_role_at (self, g_variant_get_int32 (parameter));

  if (role != NULL)
    gil_page_turn (ADW_NAVIGATION_PAGE (self), "win.show-role", gil_role_get_id (role));
}

static void
gil_role_page_dispose (GObject *object)
{
  GilRolePage *self = GIL_ROLE_PAGE (object);

  g_clear_pointer (&self->stops, g_hash_table_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_ROLE_PAGE);
  g_clear_object (&self->role);
  g_clear_object (&self->settings);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (gil_role_page_parent_class)->dispose (object);
}

static void
bind_template_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, contents);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, scroll);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, column);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, name);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, line);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, tier);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, compare_button);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, memo_button);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, excerpt);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, facets);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, asked);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, frameworks_group);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, frameworks_title);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, frameworks);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, memo_place);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, sources);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, previous);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, previous_name);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, next);
  gtk_widget_class_bind_template_child (widget_class, GilRolePage, next_name);
}

static void
gil_role_page_class_init (GilRolePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_role_page_dispose;

  g_type_ensure (GIL_TYPE_BILINGUAL);
  g_type_ensure (GIL_TYPE_ROLE_ASKED);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/roles/page/gil-role-page.ui");
  bind_template_children (widget_class);

  gtk_widget_class_install_action (widget_class, "role.jump", "s", jump_cb);
  gtk_widget_class_install_action (widget_class, "role.turn", "i", turn_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "role.turn", "i", -1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "role.turn", "i", 1);
}

static void
gil_role_page_init (GilRolePage *self)
{
  self->stops = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  gil_words_keep (GTK_WIDGET (self));
}

static void
add_memo (GilRolePage *self,
          GilJournal  *journal)
{
  GtkWidget *memo = gil_note_editor_new (journal, GIL_JOURNAL_MEMOS, gil_role_get_id (self->role), "text",
                                         _("My notes"), _("Only for you. Saved as you write."));

  self->memo = GIL_NOTE_EDITOR (memo);
  adw_bin_set_child (self->memo_place, memo);
  g_signal_connect_object (memo, "notify::text", G_CALLBACK (update_excerpt), self, G_CONNECT_SWAPPED);
  update_excerpt (self);
}

/* What it is told apart from first is what one would compare it with. */
static void
aim_compare_button (GilRolePage *self)
{
  const char *ids[3] = { gil_role_get_id (self->role), NULL, NULL };
  gsize n;
  const GilRemark *neighbours = gil_role_get_facet (self->role, "neighbours", &n);

  for (gsize i = 0; i < n && ids[1] == NULL; i++)
    ids[1] = neighbours[i].role;

  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (self->compare_button),
                                          g_variant_new_strv (ids, -1));
}

AdwNavigationPage *
gil_role_page_new (const GilContext *context,
                   const char       *id)
{
  GilRolePage *self;
  GilRole *role;

  g_return_val_if_fail (context != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  role = gil_catalog_find_role (context->catalog, id);
  if (role == NULL)
    return NULL;

  self = g_object_new (GIL_TYPE_ROLE_PAGE, NULL);
  self->catalog = g_object_ref (context->catalog);
  self->settings = g_object_ref (context->settings);
  self->role = g_object_ref (role);

  gil_bilingual_show (self->name, context->settings, G_OBJECT (role), gil_role_get_name (role));
  gil_bilingual_show (self->line, context->settings, G_OBJECT (role), gil_role_get_line (role));
  gtk_label_set_label (self->tier, name_tier (gil_role_get_tier (role)));
  aim_compare_button (self);
  gil_role_asked_show (self->asked, context->catalog, context->settings, role);
  add_memo (self, context->journal);
  fill (self);
  g_signal_connect_object (context->settings, "changed::content-language", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}
