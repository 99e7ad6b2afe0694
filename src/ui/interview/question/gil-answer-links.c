/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-answer-links.h"

#include <glib/gi18n.h>

#include "gil-answer.h"
#include "gil-decision-actions.h"
#include "gil-lean-dialog.h"
#include "gil-section.h"
#include "gil-story.h"
#include "gil-toast.h"

/* What an answer leans on: stories the user tells, and decisions kept about frameworks. Questions that
 * decisions answer offer all of them. */
struct _GilAnswerLinks
{
  AdwBin parent_instance;

  /* Borrowed references: in the section that is shown */
  GtkWidget *list;
  GtkWidget *choose;

  /* Owned references */
  GilInterviewSession *session;

  char *id;
  char *linked; /* all ids that are linked, to know others */
};

enum
{
  SIGNAL_USE_DRAFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GilAnswerLinks, gil_answer_links, ADW_TYPE_BIN)

/* A link that was taken out, to put it back. */
typedef struct
{
  GilJournal *journal;
  char *question;
  char *member;
  char *linked;
} Link;

static Link *
link_new (GilAnswerLinks *self,
          const char     *member,
          const char     *linked)
{
  Link *link = g_new0 (Link, 1);

  link->journal = g_object_ref (gil_interview_session_get_journal (self->session));
  link->question = g_strdup (self->id);
  link->member = g_strdup (member);
  link->linked = g_strdup (linked);

  return link;
}

static void
link_free (gpointer data)
{
  Link *link = data;

  g_object_unref (link->journal);
  g_free (link->question);
  g_free (link->member);
  g_free (link->linked);
  g_free (link);
}

static void
put_back_cb (Link *link)
{
  gil_answer_add_link (link->journal, link->question, link->member, link->linked);
}

static void
link_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilAnswerLinks *self = GIL_ANSWER_LINKS (widget);

  gil_answer_add_link (gil_interview_session_get_journal (self->session), self->id,
                       GIL_ANSWER_DECISIONS, g_variant_get_string (parameter, NULL));
}

static void
unlink_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GilAnswerLinks *self = GIL_ANSWER_LINKS (widget);
  const char *member, *linked;
  Link *link;

  g_variant_get (parameter, "(&s&s)", &member, &linked);
  link = link_new (self, member, linked);
  gil_answer_remove_link (link->journal, link->question, link->member, link->linked);
  gil_toast_show_undo (widget, _("No longer linked"), G_CALLBACK (put_back_cb), link, link_free);
}

static void
choose_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GilAnswerLinks *self = GIL_ANSWER_LINKS (widget);

  adw_dialog_present (gil_lean_dialog_new (gil_interview_session_get_journal (self->session), self->id),
                      widget);
}

static void
use_draft_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_USE_DRAFT], 0, g_variant_get_string (parameter, NULL));
}

static void
add_button (GtkWidget  *buttons,
            const char *label,
            const char *about,
            const char *action,
            GVariant   *target)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  g_autofree char *spoken = g_strdup_printf ("%s: %s", label, about);

  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  /* What stands on it would come first. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  adw_wrap_box_append (ADW_WRAP_BOX (buttons), button);
}

static GtkWidget *
add_row (GilAnswerLinks *self,
         const char     *title,
         const char     *what,
         const char     *action,
         const char     *target)
{
  GtkWidget *box = gil_section_append_link (self->list, title, action, target);
  GtkWidget *buttons = adw_wrap_box_new ();

  gil_prose_append (GTK_BOX (box), title, NULL);
  gil_prose_append (GTK_BOX (box), what, "origin");
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (buttons), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (buttons), 6);
  gtk_widget_set_margin_top (buttons, 6);
  gtk_box_append (GTK_BOX (box), buttons);

  return buttons;
}

static void
add_story (GilAnswerLinks *self,
           const char     *story)
{
  GilJournal *journal = gil_interview_session_get_journal (self->session);
  const char *title = gil_story_get (journal, story, GIL_STORY_TITLE);
  GtkWidget *buttons;

  if (gil_journal_get (journal, GIL_JOURNAL_STORIES, story) == NULL)
    return;

  if (title == NULL)
    title = _("Untitled story");
  buttons = add_row (self, title, _("Story"), "win.show-story", story);
  add_button (buttons, _("Unlink"), title, "links.unlink",
              g_variant_new ("(ss)", GIL_ANSWER_STORIES, story));
}

static void
add_decision (GilAnswerLinks *self,
              const char     *id,
              gboolean        linked)
{
  GilJournal *journal = gil_interview_session_get_journal (self->session);
  g_autoptr (GilDecision) decision = gil_decision_load (journal, id);
  g_autofree char *what = NULL;
  GtkWidget *buttons;

  if (decision == NULL)
    return;

  /* Translators: %s is the framework that was chosen */
  what = g_strdup_printf (_("Decision: %s"), gil_decision_get_chosen (decision)->name);
  buttons = add_row (self, decision->title, what, "win.show-decision", id);
  add_button (buttons, _("Use as draft"), decision->title, "links.use-draft", g_variant_new_string (id));
  if (linked)
    add_button (buttons, _("Unlink"), decision->title, "links.unlink",
                g_variant_new ("(ss)", GIL_ANSWER_DECISIONS, id));
  else
    add_button (buttons, _("Link"), decision->title, "links.link", g_variant_new_string (id));
}

/* Whether a decision about a framework answers the question. */
static gboolean
wants_decisions (const char *question)
{
  static const char *const questions[] = { "C04-1", "C04-4", NULL };

  return g_strv_contains (questions, question);
}

static void
add_choose_row (GilAnswerLinks *self)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "icon-name", "list-add-symbolic",
                                  NULL);

  gtk_box_append (GTK_BOX (line), icon);
  gil_prose_append (GTK_BOX (line), _("Link a story or a decision"), NULL);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), line);
  gtk_widget_add_css_class (row, "text-row");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "links.choose");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Link a story or a decision"), -1);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
  self->choose = row;
}

static void
fill (GilAnswerLinks *self)
{
  GilJournal *journal = gil_interview_session_get_journal (self->session);
  g_auto (GStrv) stories = gil_answer_get_links (journal, self->id, GIL_ANSWER_STORIES);
  g_auto (GStrv) decisions = gil_answer_get_links (journal, self->id, GIL_ANSWER_DECISIONS);
  g_auto (GStrv) all = gil_journal_list (journal, GIL_JOURNAL_DECISIONS);
  GtkWidget *section = gil_section_new (_("What it leans on"));
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  self->list = gil_section_add_list (section);
  for (gsize i = 0; stories[i] != NULL; i++)
    add_story (self, stories[i]);
  for (gsize i = 0; decisions[i] != NULL; i++)
    add_decision (self, decisions[i], TRUE);
  for (gsize i = g_strv_length (all); i > 0 && wants_decisions (self->id); i--) {
    if (!g_strv_contains ((const char *const *) decisions, all[i - 1]))
      add_decision (self, all[i - 1], FALSE);
  }
  add_choose_row (self);

  adw_bin_set_child (ADW_BIN (self), section);
  if (had_focus)
    gtk_widget_grab_focus (self->choose);
}

/* With every key that is pressed in the answer; so nothing is built anew but for other links. */
static char *
dup_linked (GilAnswerLinks *self)
{
  GilJournal *journal = gil_interview_session_get_journal (self->session);
  g_auto (GStrv) stories = gil_answer_get_links (journal, self->id, GIL_ANSWER_STORIES);
  g_auto (GStrv) decisions = gil_answer_get_links (journal, self->id, GIL_ANSWER_DECISIONS);
  g_autofree char *first = g_strjoinv ("\n", stories);
  g_autofree char *second = g_strjoinv ("\n", decisions);

  return g_strconcat (first, "\t", second, NULL);
}

static void
answer_changed_cb (GilAnswerLinks *self,
                   guint           kind,
                   const char     *id)
{
  g_autofree char *linked = NULL;

  if (!g_str_equal (id, self->id))
    return;

  linked = dup_linked (self);
  if (g_set_str (&self->linked, linked))
    fill (self);
}

static void
gil_answer_links_dispose (GObject *object)
{
  GilAnswerLinks *self = GIL_ANSWER_LINKS (object);

  self->list = NULL;
  self->choose = NULL;
  g_clear_object (&self->session);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->linked, g_free);

  G_OBJECT_CLASS (gil_answer_links_parent_class)->dispose (object);
}

static void
gil_answer_links_class_init (GilAnswerLinksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_answer_links_dispose;

  /**
   * GilAnswerLinks::use-draft:
   * @self: links
   * @decision: id of a decision
   *
   * What the decision says is wanted in the answer.
   */
  signals[SIGNAL_USE_DRAFT] = g_signal_new ("use-draft", G_TYPE_FROM_CLASS (klass),
                                            G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                            G_TYPE_STRING);

  gtk_widget_class_install_action (widget_class, "links.choose", NULL, choose_cb);
  gtk_widget_class_install_action (widget_class, "links.link", "s", link_cb);
  gtk_widget_class_install_action (widget_class, "links.unlink", "(ss)", unlink_cb);
  gtk_widget_class_install_action (widget_class, "links.use-draft", "s", use_draft_cb);
}

static void
gil_answer_links_init (GilAnswerLinks *self)
{
}

/* Shows what the answer to a question leans on, and follows it. */
void
gil_answer_links_show (GilAnswerLinks      *self,
                       GilInterviewSession *session,
                       const char          *id)
{
  GilJournal *journal;

  g_return_if_fail (GIL_IS_ANSWER_LINKS (self));
  g_return_if_fail (GIL_IS_INTERVIEW_SESSION (session));
  g_return_if_fail (id != NULL);
  g_return_if_fail (self->id == NULL);

  self->session = g_object_ref (session);
  self->id = g_strdup (id);
  self->linked = dup_linked (self);
  fill (self);

  journal = gil_interview_session_get_journal (session);
  g_signal_connect_object (journal, "changed::answers", G_CALLBACK (answer_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (journal, "changed::stories", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (journal, "changed::decisions", G_CALLBACK (fill), self,
                           G_CONNECT_SWAPPED);
}
