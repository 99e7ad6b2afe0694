/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-question-brief.h"

#include <glib/gi18n.h>
#include <string.h>

#include "gil-answer-text.h"
#include "gil-lost-questions.h"
#include "gil-paragraph.h"

/* A question in a few lines: what is asked, what is being checked, and how far one is with it. With ten
 * thousand questions, it is filled again and again. So it has no part that it does not need, and its texts
 * are paragraphs, which are laid out once. */
struct _GilQuestionBrief
{
  GtkBox parent_instance;

  /* Borrowed references: its children; those that most do without are made when needed */
  GilParagraph *texts[2];  /* in the first language and in the second */
  GilParagraph *checks[2];
  GtkWidget *line;
  GtkWidget *status_icon;
  GtkWidget *status_name;
  GtkWidget *must_have;
  GtkWidget *own;
  GtkWidget *answer;
  GtkWidget *excerpt;

  /* Owned references */
  GilSettings *settings;
  GilJournal *journal;
};

G_DEFINE_FINAL_TYPE (GilQuestionBrief, gil_question_brief, GTK_TYPE_BOX)

static gboolean
is_shown (gpointer part)
{
  return part != NULL && gtk_widget_get_visible (part);
}

/* A part that few have: made when it is first needed, hidden when it is not. */
static gboolean
need (GilQuestionBrief  *self,
      GtkWidget        **part,
      gboolean           needed,
      GtkWidget       *(*make) (GilQuestionBrief *self))
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
badge_new (GilQuestionBrief *self,
           const char       *text)
{
  GtkWidget *badge = label_new (text);

  gtk_widget_add_css_class (badge, "badge");
  gtk_box_append (GTK_BOX (self->line), badge);

  return badge;
}

static GtkWidget *
make_must_have (GilQuestionBrief *self)
{
  return badge_new (self, _("Must-have"));
}

static GtkWidget *
make_own (GilQuestionBrief *self)
{
  return badge_new (self, _("Mine"));
}

static GtkWidget *
make_answer (GilQuestionBrief *self)
{
  GtkWidget *answer = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->excerpt = label_new ("");
  gtk_box_append (GTK_BOX (answer), image_new ("document-edit-symbolic"));
  gtk_box_append (GTK_BOX (answer), self->excerpt);
  gtk_widget_add_css_class (answer, "answer");
  gtk_box_append (GTK_BOX (self), answer);

  return answer;
}

/* What a paragraph stands below: that in the first language, or all that is asked. */
static GtkWidget *
find_above (GilQuestionBrief  *self,
            GilParagraph     **paragraphs,
            gsize              i)
{
  GilParagraph *above = NULL;

  if (i > 0)
    above = paragraphs[0];
  else if (paragraphs == self->checks)
    above = self->texts[1] != NULL ? self->texts[1] : self->texts[0];

  return above != NULL ? GTK_WIDGET (above) : NULL;
}

static void
show_text (GilQuestionBrief  *self,
           GilParagraph     **paragraphs,
           const GilText     *text,
           const char        *css_class)
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
      gtk_box_insert_child_after (GTK_BOX (self), paragraph, find_above (self, paragraphs, i));
      paragraphs[i] = GIL_PARAGRAPH (paragraph);
    }
    if (languages[i] != NULL)
      gil_paragraph_show (paragraphs[i], languages[i], NULL);
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
gil_question_brief_dispose (GObject *object)
{
  GilQuestionBrief *self = GIL_QUESTION_BRIEF (object);

  g_clear_object (&self->journal);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (gil_question_brief_parent_class)->dispose (object);
}

static void
gil_question_brief_class_init (GilQuestionBriefClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gil_question_brief_dispose;
}

static void
gil_question_brief_init (GilQuestionBrief *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);

  self->line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->status_icon = image_new (NULL);
  self->status_name = label_new ("");
  gtk_widget_add_css_class (self->line, "status");
  gtk_box_append (GTK_BOX (self->line), self->status_icon);
  gtk_box_append (GTK_BOX (self->line), self->status_name);
  gtk_box_append (GTK_BOX (self), self->line);
}

GtkWidget *
gil_question_brief_new (GilSettings *settings,
                        GilJournal  *journal)
{
  GilQuestionBrief *self;

  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);

  self = g_object_new (GIL_TYPE_QUESTION_BRIEF, NULL);
  self->settings = g_object_ref (settings);
  self->journal = g_object_ref (journal);

  return GTK_WIDGET (self);
}

static void
show_answer (GilQuestionBrief *self,
             const char       *id)
{
  GilAnswerStatus status = gil_answer_get_status (self->journal, id);
  g_autofree char *excerpt =
    gil_answer_text_dup_excerpt (self->journal, id, gil_settings_get_primary_lang (self->settings));

  gtk_image_set_from_icon_name (GTK_IMAGE (self->status_icon), gil_answer_text_get_icon (status));
  gtk_label_set_label (GTK_LABEL (self->status_name), gil_answer_text_name_status (status));
  if (status == GIL_ANSWER_READY)
    gtk_widget_add_css_class (self->line, "ready");
  else
    gtk_widget_remove_css_class (self->line, "ready");

  if (need (self, &self->answer, excerpt != NULL, make_answer))
    gtk_label_set_label (GTK_LABEL (self->excerpt), excerpt);
}

/* Shows a question, and how far one is with it now. */
void
gil_question_brief_show (GilQuestionBrief *self,
                         GilQuestion      *question)
{
  const GilText *check;

  g_return_if_fail (GIL_IS_QUESTION_BRIEF (self));
  g_return_if_fail (GIL_IS_QUESTION (question));

  check = gil_question_get_check (question);
  show_text (self, self->texts, gil_question_get_text (question), "title");
  if (gil_text_is_set (check))
    show_text (self, self->checks, check, "subtitle");
  else
    hide (self->checks);
  need (self, &self->must_have, gil_question_is_must_have (question), make_must_have);
  need (self, &self->own, gil_question_is_own (question) && !gil_question_is_lost (question), make_own);
  show_answer (self, gil_question_get_id (question));
}

/* A question ends with a mark of its own. */
static void
append (GString    *out,
        const char *text)
{
  gboolean ended = out->len > 0 && strchr (".?!", out->str[out->len - 1]) != NULL;

  if (out->len > 0)
    g_string_append (out, ended ? " " : ", ");
  g_string_append (out, text);
}

char *
gil_question_brief_dup_name (GilQuestionBrief *self)
{
  g_autoptr (GString) name = NULL;

  g_return_val_if_fail (GIL_IS_QUESTION_BRIEF (self), NULL);

  name = g_string_new (gil_paragraph_get_text (self->texts[0]));
  if (is_shown (self->must_have))
    append (name, _("Must-have"));
  if (is_shown (self->own))
    append (name, _("Mine"));
  append (name, gtk_label_get_label (GTK_LABEL (self->status_name)));

  return g_string_free (g_steal_pointer (&name), FALSE);
}

char *
gil_question_brief_dup_description (GilQuestionBrief *self)
{
  g_autoptr (GString) description = NULL;

  g_return_val_if_fail (GIL_IS_QUESTION_BRIEF (self), NULL);

  description = g_string_new (is_shown (self->checks[0]) ? gil_paragraph_get_text (self->checks[0]) : "");
  if (is_shown (self->answer)) {
    /* Translators: %s is the first line of an answer */
    g_autofree char *answer = g_strdup_printf (_("My answer: %s"),
                                               gtk_label_get_label (GTK_LABEL (self->excerpt)));

    append (description, answer);
  }

  return g_string_free (g_steal_pointer (&description), FALSE);
}
