/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-lean-dialog.h"

#include <glib/gi18n.h>

#include "gil-answer.h"
#include "gil-decision-actions.h"
#include "gil-story.h"

/* What a row of the dialog links. */
typedef struct
{
  GilJournal *journal;
  char *question;
  const char *member;
  char *linked;
} Choice;

static void
choice_free (gpointer  data,
             GClosure *closure)
{
  Choice *choice = data;

  g_object_unref (choice->journal);
  g_free (choice->question);
  g_free (choice->linked);
  g_free (choice);
}

static void
toggled_cb (GtkCheckButton *check,
            Choice         *choice)
{
  if (gtk_check_button_get_active (check))
    gil_answer_add_link (choice->journal, choice->question, choice->member, choice->linked);
  else
    gil_answer_remove_link (choice->journal, choice->question, choice->member, choice->linked);
}

static void
add_row (GtkWidget  *group,
         GilJournal *journal,
         const char *question,
         const char *member,
         const char *id,
         const char *title,
         const char *subtitle)
{
  g_auto (GStrv) links = gil_answer_get_links (journal, question, member);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "title", title,
                                 "subtitle", subtitle,
                                 NULL);
  GtkWidget *check = g_object_new (GTK_TYPE_CHECK_BUTTON,
                                   "active", g_strv_contains ((const char *const *) links, id),
                                   "valign", GTK_ALIGN_CENTER,
                                   NULL);
  Choice *choice = g_new0 (Choice, 1);

  choice->journal = g_object_ref (journal);
  choice->question = g_strdup (question);
  choice->member = member;
  choice->linked = g_strdup (id);
  g_signal_connect_data (check, "toggled", G_CALLBACK (toggled_cb), choice, choice_free,
                         G_CONNECT_DEFAULT);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

static GtkWidget *
add_group (GtkWidget  *page,
           const char *title)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));

  return group;
}

static guint
add_stories (GtkWidget  *page,
             GilJournal *journal,
             const char *question)
{
  g_auto (GStrv) ids = gil_journal_list (journal, GIL_JOURNAL_STORIES);
  GtkWidget *group = ids[0] != NULL ? add_group (page, _("Stories")) : NULL;

  for (gsize i = 0; ids[i] != NULL; i++) {
    const char *title = gil_story_get (journal, ids[i], GIL_STORY_TITLE);

    add_row (group, journal, question, GIL_ANSWER_STORIES, ids[i],
             title != NULL ? title : _("Untitled story"), "");
  }

  return g_strv_length (ids);
}

static guint
add_decisions (GtkWidget  *page,
               GilJournal *journal,
               const char *question)
{
  g_auto (GStrv) ids = gil_journal_list (journal, GIL_JOURNAL_DECISIONS);
  GtkWidget *group = NULL;
  guint n = 0;

  for (gsize i = 0; ids[i] != NULL; i++) {
    g_autoptr (GilDecision) decision = gil_decision_load (journal, ids[i]);

    if (decision == NULL)
      continue;
    if (group == NULL)
      group = add_group (page, _("Decisions"));
    add_row (group, journal, question, GIL_ANSWER_DECISIONS, ids[i], decision->title,
             gil_decision_get_chosen (decision)->name);
    n++;
  }

  return n;
}

AdwDialog *
gil_lean_dialog_new (GilJournal *journal,
                     const char *question)
{
  AdwDialog *dialog;
  GtkWidget *view, *page;

  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (question != NULL, NULL);

  page = adw_preferences_page_new ();
  if (add_stories (page, journal, question) + add_decisions (page, journal, question) == 0) {
    g_object_ref_sink (page);
    g_object_unref (page);
    page = g_object_new (ADW_TYPE_STATUS_PAGE,
                         "title", _("Nothing to link yet"),
                         "description",
                         _("Tell a story under Stories, or keep a decision under Frameworks."),
                         NULL);
  }

  view = adw_toolbar_view_new ();
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);
  dialog = adw_dialog_new ();
  adw_dialog_set_title (dialog, _("What it leans on"));
  adw_dialog_set_content_width (dialog, 420);
  adw_dialog_set_content_height (dialog, 480);
  adw_dialog_set_child (dialog, view);

  return dialog;
}
