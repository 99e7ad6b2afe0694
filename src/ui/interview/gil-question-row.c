/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-question-row.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "gil-answer-text.h"
#include "gil-lost-questions.h"
#include "gil-paragraph.h"

/* Between the texts and the star. */
#define SPACING 6

/**
 * GilQuestionRow:
 *
 * A question in the list of all: what is asked, what is being checked, and how far one is with it.
 * The list item that holds it takes its accessible name and description from it. The star is for the
 * pointer; with the keyboard, the row keeps the focus and the list sets the star.
 *
 * With ten thousand questions, rows are made and filled again and again. So a row has no part that
 * it does not need, and its texts are paragraphs, which are laid out once.
 */
struct _GilQuestionRow
{
  GtkWidget parent_instance;

  /* Borrowed references: its children; those that most rows do without are made when needed */
  GtkWidget *column;
  GilParagraph *texts[2];  /* in the first language and in the second */
  GilParagraph *checks[2];
  GtkWidget *line;
  GtkWidget *status_icon;
  GtkWidget *status_name;
  GtkWidget *must_have;
  GtkWidget *own;
  GtkWidget *answer;
  GtkWidget *excerpt;
  GtkToggleButton *star;

  /* Owned references */
  GilSettings *settings;
  GilJournal *journal;
  GilQuestion *question;

  gboolean updating;
};

G_DEFINE_FINAL_TYPE (GilQuestionRow, gil_question_row, GTK_TYPE_WIDGET)

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

static gboolean
is_shown (gpointer part)
{
  return part != NULL && gtk_widget_get_visible (part);
}

static char *
dup_name (GilQuestionRow *self)
{
  g_autoptr (GString) name = g_string_new (gil_paragraph_get_text (self->texts[0]));

  if (is_shown (self->must_have))
    append (name, _("Must-have"));
  if (is_shown (self->own))
    append (name, _("Mine"));
  append (name, gtk_label_get_label (GTK_LABEL (self->status_name)));
  if (gtk_toggle_button_get_active (self->star))
    append (name, _("Starred"));

  return g_string_free (g_steal_pointer (&name), FALSE);
}

static char *
dup_description (GilQuestionRow *self)
{
  g_autoptr (GString) description = g_string_new (NULL);

  if (is_shown (self->checks[0]))
    append (description, gil_paragraph_get_text (self->checks[0]));
  if (is_shown (self->answer)) {
    /* Translators: %s is the first line of an answer */
    g_autofree char *answer = g_strdup_printf (_("My answer: %s"),
                                               gtk_label_get_label (GTK_LABEL (self->excerpt)));

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

/* A part that few rows have: made when it is first needed, hidden when it is not. */
static gboolean
need (GtkWidget **part,
      gboolean    needed,
      GtkWidget *(*make) (GilQuestionRow *self),
      GilQuestionRow *self)
{
  if (needed && *part == NULL)
    *part = make (self);
  if (*part != NULL)
    gtk_widget_set_visible (*part, needed);

  return needed;
}

static GtkWidget *
image_new (const char *icon)
{
  return g_object_new (GTK_TYPE_IMAGE,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       "icon-name", icon,
                       NULL);
}

/* One that does not wrap, so that it is measured once; where there is no room it is cut. */
static GtkWidget *
label_new (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "ellipsize", PANGO_ELLIPSIZE_END,
                       "label", text,
                       "xalign", 0.0f,
                       NULL);
}

static GtkWidget *
badge_new (GilQuestionRow *self,
           const char     *text)
{
  GtkWidget *badge = label_new (text);

  gtk_widget_add_css_class (badge, "badge");
  gtk_box_append (GTK_BOX (self->line), badge);

  return badge;
}

static GtkWidget *
make_must_have (GilQuestionRow *self)
{
  return badge_new (self, _("Must-have"));
}

static GtkWidget *
make_own (GilQuestionRow *self)
{
  return badge_new (self, _("Mine"));
}

static GtkWidget *
make_answer (GilQuestionRow *self)
{
  GtkWidget *answer = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->excerpt = label_new ("");
  gtk_box_append (GTK_BOX (answer), image_new ("document-edit-symbolic"));
  gtk_box_append (GTK_BOX (answer), self->excerpt);
  gtk_widget_add_css_class (answer, "answer");
  gtk_box_append (GTK_BOX (self->column), answer);

  return answer;
}

/* What a paragraph stands below: that in the first language, or all that is asked. */
static GtkWidget *
find_above (GilQuestionRow  *self,
            GilParagraph   **paragraphs,
            gsize            i)
{
  GilParagraph *above = NULL;

  if (i > 0)
    above = paragraphs[0];
  else if (paragraphs == self->checks)
    above = self->texts[1] != NULL ? self->texts[1] : self->texts[0];

  return above != NULL ? GTK_WIDGET (above) : NULL;
}

static void
show_text (GilQuestionRow  *self,
           GilParagraph   **paragraphs,
           const GilText   *text,
           const char      *css_class)
{
  const char *const languages[] = {
    gil_settings_get_primary_text (self->settings, text),
    gil_settings_get_secondary_text (self->settings, text),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++) {
    if (languages[i] != NULL && paragraphs[i] == NULL) {
      GtkWidget *paragraph = gil_paragraph_new ();

      gtk_widget_add_css_class (paragraph, css_class);
      if (i > 0)
        gtk_widget_add_css_class (paragraph, "secondary");
      gtk_box_insert_child_after (GTK_BOX (self->column), paragraph, find_above (self, paragraphs, i));
      paragraphs[i] = GIL_PARAGRAPH (paragraph);
    }
    if (languages[i] != NULL)
      gil_paragraph_set_text (paragraphs[i], languages[i]);
    if (paragraphs[i] != NULL)
      gtk_widget_set_visible (GTK_WIDGET (paragraphs[i]), languages[i] != NULL);
  }
}

static void
hide (GilParagraph **paragraphs)
{
  for (gsize i = 0; i < 2; i++) {
    if (paragraphs[i] != NULL)
      gtk_widget_set_visible (GTK_WIDGET (paragraphs[i]), FALSE);
  }
}

static void
language_changed_cb (GilQuestionRow *self)
{
  if (self->question != NULL)
    gil_question_row_show (self, self->question);
}

static GtkSizeRequestMode
gil_question_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* A box would take the height of its children at their natural width for the least. */
static void
gil_question_row_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  GilQuestionRow *self = GIL_QUESTION_ROW (widget);
  int star_width, star_height;

  gtk_widget_measure (GTK_WIDGET (self->star), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &star_width,
                      NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    gtk_widget_measure (self->column, orientation, -1, minimum, natural, NULL, NULL);
    *minimum += SPACING + star_width;
    *natural += SPACING + star_width;
    return;
  }

  if (for_size >= 0)
    for_size = MAX (0, for_size - SPACING - star_width);
  gtk_widget_measure (GTK_WIDGET (self->star), orientation, -1, &star_height, NULL, NULL, NULL);
  gtk_widget_measure (self->column, orientation, for_size, minimum, natural, NULL, NULL);
  *minimum = MAX (*minimum, star_height);
  *natural = MAX (*natural, star_height);
}

static void
gil_question_row_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  GilQuestionRow *self = GIL_QUESTION_ROW (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int star_width, column_width;

  gtk_widget_measure (GTK_WIDGET (self->star), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &star_width,
                      NULL, NULL);
  column_width = width - SPACING - star_width;
  gtk_widget_size_allocate (self->column,
                            &(GtkAllocation) { rtl ? width - column_width : 0, 0, column_width,
                                               height },
                            -1);
  gtk_widget_size_allocate (GTK_WIDGET (self->star),
                            &(GtkAllocation) { rtl ? 0 : width - star_width, 0, star_width, height },
                            -1);
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
  g_clear_pointer (&self->column, gtk_widget_unparent);
  if (self->star != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->star)));

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
  widget_class->get_request_mode = gil_question_row_get_request_mode;
  widget_class->measure = gil_question_row_measure;
  widget_class->size_allocate = gil_question_row_size_allocate;

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

  gtk_widget_class_set_css_name (widget_class, "question");
}

static void
gil_question_row_init (GilQuestionRow *self)
{
  GtkWidget *star = g_object_new (GTK_TYPE_TOGGLE_BUTTON,
                                  "can-focus", FALSE,
                                  "valign", GTK_ALIGN_CENTER,
                                  NULL);

  self->column = g_object_new (GTK_TYPE_BOX,
                               "orientation", GTK_ORIENTATION_VERTICAL,
                               "spacing", 3,
                               NULL);
  self->line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->status_icon = image_new (NULL);
  self->status_name = label_new ("");
  gtk_widget_add_css_class (self->line, "status");
  gtk_box_append (GTK_BOX (self->line), self->status_icon);
  gtk_box_append (GTK_BOX (self->line), self->status_name);
  gtk_box_append (GTK_BOX (self->column), self->line);
  gtk_widget_set_parent (self->column, GTK_WIDGET (self));

  gtk_widget_add_css_class (star, "flat");
  gtk_widget_add_css_class (star, "circular");
  g_signal_connect_swapped (star, "toggled", G_CALLBACK (starred_cb), self);
  gtk_widget_set_parent (star, GTK_WIDGET (self));
  self->star = GTK_TOGGLE_BUTTON (star);
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
  gboolean own;

  g_return_if_fail (GIL_IS_QUESTION_ROW (self));
  g_return_if_fail (GIL_IS_QUESTION (question));

  check = gil_question_get_check (question);
  own = gil_question_is_own (question) && !gil_question_is_lost (question);
  g_set_object (&self->question, question);
  show_text (self, self->texts, gil_question_get_text (question), "title");
  if (gil_text_is_set (check))
    show_text (self, self->checks, check, "subtitle");
  else
    hide (self->checks);
  need (&self->must_have, gil_question_is_must_have (question), make_must_have, self);
  need (&self->own, own, make_own, self);

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

  gtk_image_set_from_icon_name (GTK_IMAGE (self->status_icon), gil_answer_text_get_icon (status));
  gtk_label_set_label (GTK_LABEL (self->status_name), gil_answer_text_name_status (status));
  if (status == GIL_ANSWER_READY)
    gtk_widget_add_css_class (self->line, "ready");
  else
    gtk_widget_remove_css_class (self->line, "ready");

  if (need (&self->answer, excerpt != NULL, make_answer, self))
    gtk_label_set_label (GTK_LABEL (self->excerpt), excerpt);

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
