/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-question-row.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "gil-answer-text.h"
#include "gil-bilingual.h"
#include "gil-lost-questions.h"

/**
 * GilQuestionRow:
 *
 * A question in the list of all: what is asked, what is being checked, and how far one is with it.
 * The list item that holds it takes its accessible name and description from it. The star is for the
 * pointer; with the keyboard, the row keeps the focus and the list sets the star.
 */
struct _GilQuestionRow
{
  GtkBox parent_instance;

  /* Template widgets */
  GilBilingual *text;
  GilBilingual *check;
  GtkWidget *status;
  GtkImage *status_icon;
  GtkLabel *status_name;
  GtkWidget *must_have;
  GtkWidget *own;
  GtkWidget *answer;
  GtkLabel *excerpt;
  GtkToggleButton *star;

  /* Owned references */
  GilSettings *settings;
  GilJournal *journal;
  GilQuestion *question;

  gboolean updating;
};

G_DEFINE_FINAL_TYPE (GilQuestionRow, gil_question_row, GTK_TYPE_BOX)

enum
{
  PROP_0,
  PROP_NAME,
  PROP_DESCRIPTION,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
append (GString    *out,
        const char *text)
{
  if (text != NULL && *text != '\0')
    g_string_append_printf (out, "%s%s", out->len > 0 ? ", " : "", text);
}

static char *
dup_name (GilQuestionRow *self)
{
  g_autoptr (GString) name = g_string_new (gil_bilingual_get_primary (self->text));

  if (gtk_widget_get_visible (self->must_have))
    append (name, _("Must-have"));
  if (gtk_widget_get_visible (self->own))
    append (name, _("Mine"));
  append (name, gtk_label_get_label (self->status_name));
  if (gtk_toggle_button_get_active (self->star))
    append (name, _("Starred"));

  return g_string_free (g_steal_pointer (&name), FALSE);
}

static char *
dup_description (GilQuestionRow *self)
{
  g_autoptr (GString) description = g_string_new (NULL);

  if (gtk_widget_get_visible (GTK_WIDGET (self->check)))
    append (description, gil_bilingual_get_primary (self->check));
  if (gtk_widget_get_visible (self->answer)) {
    /* Translators: %s is the first line of an answer */
    g_autofree char *answer = g_strdup_printf (_("My answer: %s"), gtk_label_get_label (self->excerpt));

    append (description, answer);
  }

  return g_string_free (g_steal_pointer (&description), FALSE);
}

static void
notify_words (GilQuestionRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NAME]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DESCRIPTION]);
}

static void
update_star (GilQuestionRow *self)
{
  gboolean active = gtk_toggle_button_get_active (self->star);
  const char *what = active ? _("Remove the star") : _("Star");

  gtk_button_set_icon_name (GTK_BUTTON (self->star),
                            active ? "starred-symbolic" : "non-starred-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->star), what);
}

static void
starred_cb (GilQuestionRow *self)
{
  update_star (self);
  if (!self->updating && self->question != NULL)
    gil_answer_set_star (self->journal, gil_question_get_id (self->question),
                         gtk_toggle_button_get_active (self->star));
}

static void
language_changed_cb (GilQuestionRow *self)
{
  if (self->question != NULL)
    gil_question_row_update (self);
}

static void
gil_question_row_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  GilQuestionRow *self = GIL_QUESTION_ROW (object);

  switch (prop_id) {
  case PROP_NAME:
    g_value_take_string (value, dup_name (self));
    break;
  case PROP_DESCRIPTION:
    g_value_take_string (value, dup_description (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_question_row_dispose (GObject *object)
{
  GilQuestionRow *self = GIL_QUESTION_ROW (object);

  g_clear_object (&self->question);
  g_clear_object (&self->journal);
  g_clear_object (&self->settings);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_QUESTION_ROW);

  G_OBJECT_CLASS (gil_question_row_parent_class)->dispose (object);
}

static void
gil_question_row_class_init (GilQuestionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gil_question_row_get_property;
  object_class->dispose = gil_question_row_dispose;

  /**
   * GilQuestionRow:accessible-name:
   *
   * What a screen reader calls it.
   */
  props[PROP_NAME] = g_param_spec_string ("accessible-name", NULL, NULL, "", flags);
  /**
   * GilQuestionRow:accessible-description:
   *
   * What a screen reader adds.
   */
  props[PROP_DESCRIPTION] = g_param_spec_string ("accessible-description", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (GIL_TYPE_BILINGUAL);
  gtk_widget_class_set_css_name (widget_class, "question");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/interview/gil-question-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GilQuestionRow, text);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionRow, check);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionRow, status);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionRow, status_icon);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionRow, status_name);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionRow, must_have);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionRow, own);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionRow, answer);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionRow, excerpt);
  gtk_widget_class_bind_template_child (widget_class, GilQuestionRow, star);
  gtk_widget_class_bind_template_callback (widget_class, starred_cb);
}

static void
gil_question_row_init (GilQuestionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  update_star (self);
}

/**
 * gil_question_row_new:
 * @settings: tells the languages
 * @journal: what the user wrote
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
gil_question_row_new (GilSettings *settings,
                      GilJournal  *journal)
{
  GilQuestionRow *self;

  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);

  self = g_object_new (GIL_TYPE_QUESTION_ROW, NULL);
  self->settings = g_object_ref (settings);
  self->journal = g_object_ref (journal);
  g_signal_connect_object (settings, "notify::content-language", G_CALLBACK (language_changed_cb),
                           self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);

  return GTK_WIDGET (self);
}

/**
 * gil_question_row_show:
 * @self: a row
 * @question: a question
 *
 * Shows a question.
 */
void
gil_question_row_show (GilQuestionRow *self,
                       GilQuestion    *question)
{
  const GilText *check;

  g_return_if_fail (GIL_IS_QUESTION_ROW (self));
  g_return_if_fail (GIL_IS_QUESTION (question));

  g_set_object (&self->question, question);
  check = gil_question_get_check (question);
  gil_bilingual_show (self->text, self->settings, G_OBJECT (question),
                      gil_question_get_text (question));
  if (gil_text_is_set (check))
    gil_bilingual_show (self->check, self->settings, G_OBJECT (question), check);
  gtk_widget_set_visible (GTK_WIDGET (self->check), gil_text_is_set (check));
  gtk_widget_set_visible (self->must_have, gil_question_is_must_have (question));
  gtk_widget_set_visible (self->own,
                          gil_question_is_own (question) && !gil_question_is_lost (question));

  gil_question_row_update (self);
}

/**
 * gil_question_row_update:
 * @self: a row that shows a question
 *
 * Looks again how far one is.
 */
void
gil_question_row_update (GilQuestionRow *self)
{
  GilAnswerStatus status;
  g_autofree char *excerpt = NULL;
  const char *id;

  g_return_if_fail (GIL_IS_QUESTION_ROW (self));
  g_return_if_fail (self->question != NULL);

  id = gil_question_get_id (self->question);
  status = gil_answer_get_status (self->journal, id);
  excerpt = gil_answer_text_dup_excerpt (self->journal, id,
                                         gil_settings_get_primary_lang (self->settings));

  gtk_image_set_from_icon_name (self->status_icon, gil_answer_text_get_icon (status));
  gtk_label_set_label (self->status_name, gil_answer_text_name_status (status));
  if (status == GIL_ANSWER_READY)
    gtk_widget_add_css_class (self->status, "ready");
  else
    gtk_widget_remove_css_class (self->status, "ready");

  gtk_label_set_label (self->excerpt, excerpt != NULL ? excerpt : "");
  gtk_widget_set_visible (self->answer, excerpt != NULL);

  self->updating = TRUE;
  gtk_toggle_button_set_active (self->star, gil_answer_get_star (self->journal, id));
  self->updating = FALSE;
  notify_words (self);
}

/**
 * gil_question_row_get_question:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): what it shows
 */
GilQuestion *
gil_question_row_get_question (GilQuestionRow *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION_ROW (self), NULL);

  return self->question;
}
