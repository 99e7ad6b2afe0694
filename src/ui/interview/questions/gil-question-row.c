/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-question-row.h"

#include <glib/gi18n.h>

#include "gil-question-brief.h"

/* Between the texts and the star. */
#define SPACING 6

/* A question in the list of all, with its star. The list item that holds it takes its accessible name and
 * description from it. The star is for the pointer; with the keyboard, the row keeps the focus and the list
 * sets the star. */
struct _GilQuestionRow
{
  GtkWidget parent_instance;

  /* Borrowed references: its children */
  GtkWidget *brief;
  GtkToggleButton *star;

  /* Owned references */
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

static char *
dup_name (GilQuestionRow *self)
{
  g_autofree char *name = NULL;

  if (self->question == NULL)
    return NULL;

  name = gil_question_brief_dup_name (GIL_QUESTION_BRIEF (self->brief));

  return gtk_toggle_button_get_active (self->star) ? g_strdup_printf ("%s, %s", name, _("Starred"))
                                                   : g_steal_pointer (&name);
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
    gtk_widget_measure (self->brief, orientation, -1, minimum, natural, NULL, NULL);
    *minimum += SPACING + star_width;
    *natural += SPACING + star_width;
    return;
  }

  if (for_size >= 0)
    for_size = MAX (0, for_size - SPACING - star_width);
  gtk_widget_measure (GTK_WIDGET (self->star), orientation, -1, &star_height, NULL, NULL, NULL);
  gtk_widget_measure (self->brief, orientation, for_size, minimum, natural, NULL, NULL);
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
  int star_width, brief_width;

  gtk_widget_measure (GTK_WIDGET (self->star), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &star_width,
                      NULL, NULL);
  brief_width = width - SPACING - star_width;
  gtk_widget_size_allocate (self->brief,
                            &(GtkAllocation) { rtl ? width - brief_width : 0, 0, brief_width,
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
    g_value_take_string (value, gil_question_brief_dup_description (GIL_QUESTION_BRIEF (self->brief)));
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
  g_clear_pointer (&self->brief, gtk_widget_unparent);
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

  /* What a screen reader calls it. */
  props[PROP_NAME] = g_param_spec_string ("accessible-name", NULL, NULL, "", flags);
  /* What a screen reader adds. */
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

  gtk_widget_add_css_class (star, "flat");
  gtk_widget_add_css_class (star, "circular");
  g_signal_connect_swapped (star, "toggled", G_CALLBACK (starred_cb), self);
  gtk_widget_set_parent (star, GTK_WIDGET (self));
  self->star = GTK_TOGGLE_BUTTON (star);
  update_star (self);
}

GtkWidget *
gil_question_row_new (GilSettings *settings,
                      GilJournal  *journal)
{
  GilQuestionRow *self;

  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);

  self = g_object_new (GIL_TYPE_QUESTION_ROW, NULL);
  self->journal = g_object_ref (journal);
  self->brief = gil_question_brief_new (settings, journal);
  gtk_widget_insert_after (self->brief, GTK_WIDGET (self), NULL);
  g_signal_connect_object (settings, "changed::content-language", G_CALLBACK (language_changed_cb),
                           self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);

  return GTK_WIDGET (self);
}

/* Shows a question, and how far one is with it now. */
void
gil_question_row_show (GilQuestionRow *self,
                       GilQuestion    *question)
{
  g_return_if_fail (GIL_IS_QUESTION_ROW (self));
  g_return_if_fail (GIL_IS_QUESTION (question));

  g_set_object (&self->question, question);
  gil_question_brief_show (GIL_QUESTION_BRIEF (self->brief), question);
  self->updating = TRUE;
  gtk_toggle_button_set_active (self->star, gil_answer_get_star (self->journal,
                                                                 gil_question_get_id (question)));
  self->updating = FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NAME]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DESCRIPTION]);
}

/* Looks again how far one is, and in which languages to say it. */
void
gil_question_row_update (GilQuestionRow *self)
{
  g_return_if_fail (GIL_IS_QUESTION_ROW (self));
  g_return_if_fail (self->question != NULL);

  gil_question_row_show (self, self->question);
}

GilQuestion *
gil_question_row_get_question (GilQuestionRow *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION_ROW (self), NULL);

  return self->question;
}
