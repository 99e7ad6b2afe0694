/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-suit-row.h"

#include <glib/gi18n.h>

#include "gil-section.h"
#include "gil-words.h"

/* A role among the answers to "which role suits me": its place and why, and unfolded what speaks for it and
 * against it. */
struct _GilSuitRow
{
  AdwExpanderRow parent_instance;

  /* Borrowed references */
  GtkLabel *place;
  GtkLabel *score;
  const GilSuit *suit;

  /* Owned references */
  GilSettings *settings;
  GPtrArray *details; /* (element-type GtkWidget): borrowed */

  gsize result;
};

G_DEFINE_FINAL_TYPE (GilSuitRow, gil_suit_row, ADW_TYPE_EXPANDER_ROW)

static void
add_detail (GilSuitRow *self,
            GtkWidget  *row)
{
  gil_words_keep (row);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->details, row);
}

static void
add_attitude (GilSuitRow *self,
              gsize       attitude)
{
  GilLang lang = gil_settings_get_primary_lang (self->settings);
  const GilAttitudeLevel *level = gil_suit_get_level (self->suit, self->result, attitude);
  const char *name = gil_text_in (&self->suit->attitudes->attitudes[attitude].name, lang);
  gboolean known = level != NULL && level->level != NULL;
  g_autofree char *title = NULL;
  GtkWidget *row;

  /* Translators: an attitude, and how well a role suits it: "Design — strong" */
  title = g_strdup_printf (_("%s — %s"), name,
                           known ? gil_text_in (&level->level->name, lang) : _("not known"));
  row = g_object_new (ADW_TYPE_ACTION_ROW,
                      "title", title,
                      "subtitle", known ? gil_text_in (&level->note, lang) : "",
                      "use-markup", FALSE,
                      NULL);
  if (known && level->opinion) {
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), gil_section_new_badge (_("From the notes")));
  }
  add_detail (self, row);
}

static void
add_change (GilSuitRow *self)
{
  g_autofree char *change = NULL;

  if (self->result == 0 || !self->suit->ranking->scored)
    return;

  change = gil_suit_explain_change (self->suit, self->result,
                                    gil_settings_get_primary_lang (self->settings));
  if (change != NULL)
    add_detail (self, g_object_new (ADW_TYPE_ACTION_ROW,
                                    "title", change,
                                    "use-markup", FALSE,
                                    NULL));
}

static void
add_link (GilSuitRow *self)
{
  GtkWidget *row = g_object_new (ADW_TYPE_BUTTON_ROW,
                                 "title", _("Open the role"),
                                 "end-icon-name", "go-next-symbolic",
                                 NULL);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-role");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s",
                                    gil_role_get_id (gil_suit_get_role (self->suit, self->result)));
  add_detail (self, row);
}

/* Made only while they can be seen. */
static void
update_details (GilSuitRow *self)
{
  for (guint i = 0; i < self->details->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), g_ptr_array_index (self->details, i));
  g_ptr_array_set_size (self->details, 0);

  if (self->suit == NULL || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;

  for (gsize i = 0; i < self->suit->attitudes->n_attitudes; i++) {
    if (self->suit->wants[i] != GIL_WANT_OFF)
      add_attitude (self, i);
  }
  add_change (self);
  add_link (self);
}

static void
gil_suit_row_dispose (GObject *object)
{
  GilSuitRow *self = GIL_SUIT_ROW (object);

  self->suit = NULL;
  g_clear_pointer (&self->details, g_ptr_array_unref);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (gil_suit_row_parent_class)->dispose (object);
}

static void
gil_suit_row_class_init (GilSuitRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gil_suit_row_dispose;
}

static void
gil_suit_row_init (GilSuitRow *self)
{
  GtkWidget *place = gtk_label_new (NULL);
  GtkWidget *score = gtk_label_new (NULL);

  self->details = g_ptr_array_new ();
  self->place = GTK_LABEL (place);
  self->score = GTK_LABEL (score);
  gtk_label_set_width_chars (self->place, 2);
  gtk_widget_add_css_class (place, "numeric");
  gtk_widget_add_css_class (score, "numeric");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  gil_words_keep (GTK_WIDGET (self));
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), place);
  adw_expander_row_add_suffix (ADW_EXPANDER_ROW (self), score);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (update_details), NULL);
}

GtkWidget *
gil_suit_row_new (GilSettings *settings)
{
  GilSuitRow *self;

  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  self = g_object_new (GIL_TYPE_SUIT_ROW, NULL);
  self->settings = g_object_ref (settings);

  return GTK_WIDGET (self);
}

/* Shows one result. */
void
gil_suit_row_show (GilSuitRow    *self,
                   const GilSuit *suit,
                   gsize          result)
{
  GilLang lang;
  const GilRankResult *answer;
  g_autofree char *place = NULL;
  g_autofree char *subtitle = NULL;
  g_autofree char *score = NULL;

  g_return_if_fail (GIL_IS_SUIT_ROW (self));
  g_return_if_fail (suit != NULL && result < suit->ranking->n_results);

  self->suit = suit;
  self->result = result;
  lang = gil_settings_get_primary_lang (self->settings);
  answer = &suit->ranking->results[result];

  place = suit->ranking->scored && answer->rank > 0 ? g_strdup_printf ("%u", answer->rank) : g_strdup ("");
  if (!suit->ranking->scored)
    subtitle = g_strdup (gil_text_in (gil_role_get_line (gil_suit_get_role (suit, result)), lang));
  else if (answer->rank == 0)
    subtitle = gil_suit_explain_missing (suit, result, lang);
  else
    subtitle = gil_suit_explain_result (suit, result, lang);
  score = suit->ranking->scored ? gil_suit_explain_score (suit, result) : g_strdup ("");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 gil_text_in (gil_role_get_name (gil_suit_get_role (suit, result)), lang));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  gtk_label_set_label (self->place, place);
  /* Without an order there are no places; with one, those that have none stand in line with the others. */
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->place)), suit->ranking->scored);
  gtk_label_set_label (self->score, score);
  update_details (self);
}

gsize
gil_suit_row_get_result (GilSuitRow *self)
{
  g_return_val_if_fail (GIL_IS_SUIT_ROW (self), 0);

  return self->result;
}
