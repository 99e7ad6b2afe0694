/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-answer-draft.h"

#include <glib/gi18n.h>
#include <string.h>

#include "gil-answer-text.h"
#include "gil-answer.h"
#include "gil-decision-actions.h"
#include "gil-decision-text.h"
#include "gil-toast.h"

/* What was put into an answer, to take it out again. */
typedef struct
{
  GWeakRef editor;
  GilJournal *journal;
  char *question;
  char *decision;
  char *draft;
  GilLang lang;
  gboolean was_linked;
} Use;

static void
use_free (gpointer data)
{
  Use *use = data;

  g_weak_ref_clear (&use->editor);
  g_object_unref (use->journal);
  g_free (use->question);
  g_free (use->decision);
  g_free (use->draft);
  g_free (use);
}

/* The page has been left: there is no editor that could disagree. */
static void
take_out_of_journal (const Use *use)
{
  const char *member = gil_answer_text_full (use->lang);
  const char *text = gil_answer_get_text (use->journal, use->question, member);
  const char *found = text != NULL ? g_strrstr (text, use->draft) : NULL;
  g_autoptr (JsonObject) members = NULL;
  g_autofree char *before = NULL;
  g_autofree char *rest = NULL;

  if (found == NULL)
    return;

  before = g_strndup (text, (gsize) (found - text));
  rest = g_strconcat (before, found + strlen (use->draft), NULL);
  members = json_object_new ();
  if (*g_strstrip (rest) != '\0')
    json_object_set_string_member (members, member, rest);
  else
    json_object_set_null_member (members, member);
  gil_journal_set (use->journal, GIL_JOURNAL_ANSWERS, use->question, members);
}

static void
undo_cb (Use *use)
{
  g_autoptr (GilAnswerEditor) editor = g_weak_ref_get (&use->editor);

  if (editor != NULL)
    gil_answer_editor_take_out (editor, use->lang, use->draft);
  else
    take_out_of_journal (use);
  if (!use->was_linked)
    gil_answer_remove_link (use->journal, use->question, GIL_ANSWER_DECISIONS, use->decision);
}

/* Puts what a decision says into the full answer, behind what is there, and links the decision. It can be
 * undone in the text and from a toast. */
void
gil_answer_draft_use (GilAnswerEditor     *editor,
                      GilInterviewSession *session,
                      const char          *question,
                      const char          *decision)
{
  g_autoptr (GilDecision) kept = NULL;
  g_auto (GStrv) links = NULL;
  GilJournal *journal;
  Use *use;

  g_return_if_fail (GIL_IS_ANSWER_EDITOR (editor));
  g_return_if_fail (GIL_IS_INTERVIEW_SESSION (session));

  journal = gil_interview_session_get_journal (session);
  kept = gil_decision_load (journal, decision);
  if (kept == NULL)
    return;

  links = gil_answer_get_links (journal, question, GIL_ANSWER_DECISIONS);
  use = g_new0 (Use, 1);
  g_weak_ref_init (&use->editor, editor);
  use->journal = g_object_ref (journal);
  use->question = g_strdup (question);
  use->decision = g_strdup (decision);
  use->lang = gil_answer_editor_get_lang (editor);
  use->draft = g_strstrip (gil_decision_to_draft (kept, gil_interview_session_get_catalog (session),
                                                  use->lang));
  use->was_linked = g_strv_contains ((const char *const *) links, decision);

  gil_answer_editor_append (editor, use->draft);
  if (!use->was_linked)
    gil_answer_add_link (journal, question, GIL_ANSWER_DECISIONS, decision);
  gil_toast_show_undo (GTK_WIDGET (editor), _("Draft added to the full answer"),
                       G_CALLBACK (undo_cb), use, use_free);
}
