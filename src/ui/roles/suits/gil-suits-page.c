/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-suits-page.h"

#include <glib/gi18n.h>

#include "gil-announce.h"
#include "gil-attitude-row.h"
#include "gil-format.h"
#include "gil-suit-row.h"
#include "gil-words.h"

/* What one enjoys and what one minds, and which roles that speaks for: to start a conversation with, no
 * verdict. Answers are kept in the settings. */
struct _GilSuitsPage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  GtkBox *groups;
  GtkLabel *intro;
  GtkLabel *heading;
  GtkListBox *results;

  /* Owned references */
  GilCatalog *catalog;
  GilSettings *settings;
  GPtrArray *rows; /* (element-type GilAttitudeRow): by attitude, borrowed */
  GHashTable *results_by_role; /* (element-type GilRole GilSuitRow): borrowed */

  const GilAttitudes *attitudes;
  GilSuit *suit;
  char *first;
  gboolean filling;
  guint focusing; /* source id */
};

G_DEFINE_FINAL_TYPE (GilSuitsPage, gil_suits_page, ADW_TYPE_NAVIGATION_PAGE)

static int
compare_rows (GtkListBoxRow *a,
              GtkListBoxRow *b,
              gpointer       unused)
{
  gsize result_a = gil_suit_row_get_result (GIL_SUIT_ROW (a));
  gsize result_b = gil_suit_row_get_result (GIL_SUIT_ROW (b));

  return result_a < result_b ? -1 : result_a > result_b;
}

/* Said once, above the first of those that lack something. */
static void
update_header (GtkListBoxRow *row,
               GtkListBoxRow *before,
               gpointer       user_data)
{
  GilSuitsPage *self = GIL_SUITS_PAGE (user_data);
  GtkWidget *header;

  if (!self->suit->ranking->scored ||
      gil_suit_row_get_result (GIL_SUIT_ROW (row)) != self->suit->ranking->n_matches) {
    gtk_list_box_row_set_header (row, NULL);
    return;
  }

  header = g_object_new (GTK_TYPE_LABEL,
                         "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                         "label", _("Less so, by what matters most to you"),
                         "wrap", TRUE,
                         "xalign", 0.0f,
                         NULL);
  gil_words_keep (header);
  gtk_widget_add_css_class (header, "heading");
  gtk_widget_add_css_class (header, "result-header");
  gtk_list_box_row_set_header (row, header);
}

static gboolean
matters_most (GilSuitsPage *self)
{
  for (gsize i = 0; i < self->attitudes->n_attitudes; i++) {
    if (self->suit->wants[i] == GIL_WANT_MUST)
      return TRUE;
  }

  return FALSE;
}

static char *
describe (GilSuitsPage *self)
{
  guint n_matches = (guint) self->suit->ranking->n_matches;

  if (!self->suit->ranking->scored)
    return g_strdup (_("Answer what you like, and the roles find an order"));
  if (!matters_most (self))
    return g_strdup (_("The closer to your answers, the higher up"));
  if (n_matches == 0)
    return g_strdup (_("No role has all that matters most to you"));

  return g_strdup_printf (ngettext ("%u role has what matters most to you",
                                    "%u roles have what matters most to you", n_matches), n_matches);
}

/* Who looks sees the rows move; who listens is told, when there is another first one. */
static void
announce_first (GilSuitsPage *self)
{
  const char *first = NULL;

  if (self->suit->ranking->scored && self->suit->ranking->n_results > 0)
    first = gil_role_get_id (gil_suit_get_role (self->suit, 0));
  if (!g_set_str (&self->first, first) || first == NULL)
    return;

  if (gtk_widget_get_mapped (GTK_WIDGET (self))) {
    g_autofree char *message =
      gil_suit_explain_first (self->suit, gil_settings_get_primary_lang (self->settings));

    gil_announce (GTK_WIDGET (self->results), message);
  }
}

static void
show_suit (GilSuitsPage *self)
{
  g_autofree char *heading = describe (self);

  for (gsize i = 0; i < self->suit->ranking->n_results; i++) {
    GilRole *role = gil_suit_get_role (self->suit, i);
    GilSuitRow *row = g_hash_table_lookup (self->results_by_role, role);

    if (row == NULL) {
      row = GIL_SUIT_ROW (gil_suit_row_new (self->settings));
      g_hash_table_insert (self->results_by_role, role, row);
      gil_suit_row_show (row, self->suit, i);
      gtk_list_box_append (self->results, GTK_WIDGET (row));
    } else {
      gil_suit_row_show (row, self->suit, i);
    }
  }
  gtk_list_box_invalidate_sort (self->results);
  gtk_list_box_invalidate_headers (self->results);
  gtk_label_set_label (self->heading, heading);
  announce_first (self);
}

static void
ask (GilSuitsPage *self)
{
  g_autofree GilWant *wants = g_new0 (GilWant, MAX (self->attitudes->n_attitudes, 1));
  GilSuit *before = self->suit;
  gboolean any = FALSE;

  for (guint i = 0; i < self->rows->len; i++) {
    wants[i] = gil_attitude_row_get_want (g_ptr_array_index (self->rows, i));
    any |= wants[i] != GIL_WANT_OFF;
  }

  self->suit = gil_suit_new (self->catalog, wants);
  show_suit (self);
  gil_suit_free (before);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "suits.reset", any);
}

static void
keep_answers (GilSuitsPage *self)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  for (guint i = 0; i < self->rows->len; i++) {
    GilWant want = gil_attitude_row_get_want (g_ptr_array_index (self->rows, i));

    if (want != GIL_WANT_OFF)
      g_variant_builder_add (&builder, "{ss}", self->attitudes->attitudes[i].id,
                             want == GIL_WANT_MUST ? "must" : "nice");
  }
  gil_settings_set_attitudes (self->settings, g_variant_builder_end (&builder));
}

static void
answered_cb (GilSuitsPage *self)
{
  if (self->filling)
    return;

  keep_answers (self);
  ask (self);
}

static void
take_up_answers (GilSuitsPage *self)
{
  g_autoptr (GVariant) answers = gil_settings_get_attitudes (self->settings);

  for (guint i = 0; i < self->rows->len; i++) {
    const char *want = NULL;

    g_variant_lookup (answers, self->attitudes->attitudes[i].id, "&s", &want);
    if (g_strcmp0 (want, "must") == 0)
      gil_attitude_row_set_want (g_ptr_array_index (self->rows, i), GIL_WANT_MUST);
    else if (g_strcmp0 (want, "nice") == 0)
      gil_attitude_row_set_want (g_ptr_array_index (self->rows, i), GIL_WANT_NICE);
  }
}

static void
add_group (GilSuitsPage    *self,
           GilAttitudeKind  kind,
           const char      *title)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), list);

  for (gsize i = 0; i < self->attitudes->n_attitudes; i++) {
    GtkWidget *row;

    if (self->attitudes->attitudes[i].kind != kind)
      continue;
    row = gil_attitude_row_new (&self->attitudes->attitudes[i], self->settings);
    g_signal_connect_object (row, "answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
    gtk_list_box_append (GTK_LIST_BOX (list), row);
    self->rows->pdata[i] = row;
  }
  gil_words_keep (group);
  gtk_box_append (self->groups, group);
}

/* Everything is made anew where the languages change, which is rare. */
static void
fill (GilSuitsPage *self)
{
  g_autofree char *intro = gil_format_text (&self->attitudes->intro, self->settings);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->groups))) != NULL)
    gtk_box_remove (self->groups, child);
  gtk_list_box_remove_all (self->results);
  g_hash_table_remove_all (self->results_by_role);

  self->filling = TRUE;
  gtk_label_set_label (self->intro, intro);
  g_ptr_array_set_size (self->rows, (int) self->attitudes->n_attitudes);
  add_group (self, GIL_ATTITUDE_LIKE, _("What you enjoy"));
  add_group (self, GIL_ATTITUDE_MIND, _("What you mind"));
  take_up_answers (self);
  self->filling = FALSE;
  ask (self);
}

static void
reset_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  GilSuitsPage *self = GIL_SUITS_PAGE (widget);

  self->filling = TRUE;
  for (guint i = 0; i < self->rows->len; i++)
    gil_attitude_row_set_want (g_ptr_array_index (self->rows, i), GIL_WANT_OFF);
  self->filling = FALSE;
  answered_cb (self);
}

static gboolean
focus_cb (gpointer data)
{
  GilSuitsPage *self = GIL_SUITS_PAGE (data);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  self->focusing = 0;
  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self))) {
    gtk_root_set_focus (root, NULL);
    gtk_root_set_focus (root, focus);
  }

  return G_SOURCE_REMOVE;
}

/* What has the keyboard went from one layout to the other, and those around it do not know that it is
 * there: Tab would begin anew at the top. */
static void
layout_changed_cb (GilSuitsPage *self)
{
  if (self->focusing == 0)
    self->focusing = g_idle_add_full (G_PRIORITY_HIGH_IDLE, focus_cb, self, NULL);
}

static void
gil_suits_page_dispose (GObject *object)
{
  GilSuitsPage *self = GIL_SUITS_PAGE (object);

  g_clear_handle_id (&self->focusing, g_source_remove);
  /* The list outlives the template, and must not look at an answer that is gone. */
  if (self->results != NULL) {
    gtk_list_box_set_header_func (self->results, NULL, NULL, NULL);
    gtk_list_box_remove_all (self->results);
  }
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_SUITS_PAGE);
  g_clear_pointer (&self->suit, gil_suit_free);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->results_by_role, g_hash_table_unref);
  g_clear_pointer (&self->first, g_free);
  g_clear_object (&self->settings);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (gil_suits_page_parent_class)->dispose (object);
}

static void
gil_suits_page_class_init (GilSuitsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_suits_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/roles/suits/gil-suits-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilSuitsPage, groups);
  gtk_widget_class_bind_template_child (widget_class, GilSuitsPage, intro);
  gtk_widget_class_bind_template_child (widget_class, GilSuitsPage, heading);
  gtk_widget_class_bind_template_child (widget_class, GilSuitsPage, results);

  gtk_widget_class_bind_template_callback (widget_class, layout_changed_cb);

  gtk_widget_class_install_action (widget_class, "suits.reset", NULL, reset_cb);
}

static void
gil_suits_page_init (GilSuitsPage *self)
{
  self->rows = g_ptr_array_new ();
  self->results_by_role = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  gil_words_keep (GTK_WIDGET (self->intro));
  gil_words_keep (GTK_WIDGET (self->heading));
  gtk_list_box_set_sort_func (self->results, compare_rows, NULL, NULL);
  gtk_list_box_set_header_func (self->results, update_header, self, NULL);
}

AdwNavigationPage *
gil_suits_page_new (const GilContext *context)
{
  const GilAttitudes *attitudes;
  GilSuitsPage *self;

  g_return_val_if_fail (context != NULL, NULL);

  attitudes = gil_catalog_get_attitudes (context->catalog);
  if (attitudes == NULL)
    return NULL;

  self = g_object_new (GIL_TYPE_SUITS_PAGE, NULL);
  self->catalog = g_object_ref (context->catalog);
  self->settings = g_object_ref (context->settings);
  self->attitudes = attitudes;
  fill (self);
  g_signal_connect_object (context->settings, "changed::content-language", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}

const GilSuit *
gil_suits_page_get_suit (GilSuitsPage *self)
{
  g_return_val_if_fail (GIL_IS_SUITS_PAGE (self), NULL);

  return self->suit;
}

/* Answers as the user would. */
void
gil_suits_page_answer (GilSuitsPage *self,
                       gsize         attitude,
                       GilWant       want)
{
  g_return_if_fail (GIL_IS_SUITS_PAGE (self));
  g_return_if_fail (attitude < self->rows->len);

  gil_attitude_row_set_want (g_ptr_array_index (self->rows, attitude), want);
}
