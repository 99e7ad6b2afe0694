/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-interview-session.h"

#include "gil-lost-questions.h"
#include "gil-question-match.h"
#include "gil-question-sections.h"

/* What the pages of the Interview tab share: all questions, those that are shown and in which order, how far
 * one is, and what was unfolded since the program started. Which questions are shown follows the filter at
 * once, but not what is written: a question does not vanish while somebody is at it. Whoever shows the list
 * looks again when it comes back into sight. */
struct _GilInterviewSession
{
  GObject parent_instance;

  /* Owned references */
  GilSettings *settings;
  GilQuestionList *questions;
  GilLostQuestions *lost;
  GilQuestionTally *tally;
  GilQuestionMatch *match;
  GListModel *shown;

  gboolean has_lang;
  GilLang lang;
  gboolean hints[GIL_N_HINTS];
};

enum
{
  SIGNAL_FILTERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GilInterviewSession, gil_interview_session, G_TYPE_OBJECT)

static void
language_changed_cb (GilInterviewSession *self)
{
  self->has_lang = FALSE;
}

static void
gil_interview_session_dispose (GObject *object)
{
  GilInterviewSession *self = GIL_INTERVIEW_SESSION (object);

  g_clear_object (&self->shown);
  g_clear_object (&self->match);
  g_clear_object (&self->tally);
  g_clear_object (&self->lost);
  g_clear_object (&self->questions);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (gil_interview_session_parent_class)->dispose (object);
}

static void
gil_interview_session_class_init (GilInterviewSessionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gil_interview_session_dispose;

  /**
   * GilInterviewSession::filtered:
   * @self: a session
   *
   * Other questions are shown, because another filter was set.
   */
  signals[SIGNAL_FILTERED] = g_signal_new ("filtered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gil_interview_session_init (GilInterviewSession *self)
{
}

static void
make_models (GilInterviewSession *self)
{
  g_autoptr (GListStore) both = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr (GListModel) flat = NULL;
  g_autoptr (GListModel) sections = NULL;

  g_list_store_append (both, self->questions);
  g_list_store_append (both, gil_lost_questions_get_model (self->lost));
  flat = G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (g_steal_pointer (&both))));
  sections = G_LIST_MODEL (gil_question_sections_new (flat));
  self->match = gil_question_match_new (gil_interview_session_get_journal (self));
  self->shown = G_LIST_MODEL (gtk_filter_list_model_new (g_steal_pointer (&sections),
                                                         GTK_FILTER (g_object_ref (self->match))));
}

GilInterviewSession *
gil_interview_session_new (GilCatalog  *catalog,
                           GilSettings *settings,
                           GilJournal  *journal)
{
  GilInterviewSession *self;

  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);

  self = g_object_new (GIL_TYPE_INTERVIEW_SESSION, NULL);
  self->settings = g_object_ref (settings);
  self->questions = gil_question_list_new (catalog, journal);
  self->lost = gil_lost_questions_new (self->questions);
  self->tally = gil_question_tally_new (self->questions);
  make_models (self);

  g_signal_connect_object (settings, "changed::content-language", G_CALLBACK (language_changed_cb),
                           self, G_CONNECT_SWAPPED);

  return self;
}

GilCatalog *
gil_interview_session_get_catalog (GilInterviewSession *self)
{
  g_return_val_if_fail (GIL_IS_INTERVIEW_SESSION (self), NULL);

  return gil_question_list_get_catalog (self->questions);
}

GilSettings *
gil_interview_session_get_settings (GilInterviewSession *self)
{
  g_return_val_if_fail (GIL_IS_INTERVIEW_SESSION (self), NULL);

  return self->settings;
}

GilJournal *
gil_interview_session_get_journal (GilInterviewSession *self)
{
  g_return_val_if_fail (GIL_IS_INTERVIEW_SESSION (self), NULL);

  return gil_question_list_get_journal (self->questions);
}

GilQuestionList *
gil_interview_session_get_questions (GilInterviewSession *self)
{
  g_return_val_if_fail (GIL_IS_INTERVIEW_SESSION (self), NULL);

  return self->questions;
}

GilQuestionTally *
gil_interview_session_get_tally (GilInterviewSession *self)
{
  g_return_val_if_fail (GIL_IS_INTERVIEW_SESSION (self), NULL);

  return self->tally;
}

GListModel *
gil_interview_session_get_shown (GilInterviewSession *self)
{
  g_return_val_if_fail (GIL_IS_INTERVIEW_SESSION (self), NULL);

  return self->shown;
}

guint
gil_interview_session_count_shown (GilInterviewSession *self)
{
  guint n, n_lost;

  g_return_val_if_fail (GIL_IS_INTERVIEW_SESSION (self), 0);

  n = g_list_model_get_n_items (self->shown);
  n_lost = g_list_model_get_n_items (gil_lost_questions_get_model (self->lost));
  for (guint i = 0; i < n_lost; i++) {
    g_autoptr (GilQuestion) last = g_list_model_get_item (self->shown, n - 1);

    if (last == NULL || !gil_question_is_lost (last))
      break;
    n--;
  }

  return n;
}

const GilQuestionFilter *
gil_interview_session_get_filter (GilInterviewSession *self)
{
  g_return_val_if_fail (GIL_IS_INTERVIEW_SESSION (self), NULL);

  return gil_question_match_get_wanted (self->match);
}

static void
set_filter (GilInterviewSession     *self,
            const GilQuestionFilter *filter)
{
  gil_question_match_set_wanted (self->match, filter);
  g_signal_emit (self, signals[SIGNAL_FILTERED], 0);
}

/* Shows other questions. */
void
gil_interview_session_set_aspect (GilInterviewSession *self,
                                  GilAspect            aspect,
                                  const char          *value)
{
  GilQuestionFilter next;

  g_return_if_fail (GIL_IS_INTERVIEW_SESSION (self));
  g_return_if_fail (aspect < GIL_N_ASPECTS);

  next = *gil_question_match_get_wanted (self->match);
  if (g_strcmp0 (gil_aspect_get_value (aspect, &next), value) == 0)
    return;

  gil_aspect_set (aspect, value, &next);
  set_filter (self, &next);
}

/* Shows all questions. */
void
gil_interview_session_clear_filter (GilInterviewSession *self)
{
  g_return_if_fail (GIL_IS_INTERVIEW_SESSION (self));

  set_filter (self, &(GilQuestionFilter) { 0 });
}

/* Looks again which questions are to be shown, after what is written has changed. */
void
gil_interview_session_filter_again (GilInterviewSession *self)
{
  g_return_if_fail (GIL_IS_INTERVIEW_SESSION (self));

  gtk_filter_changed (GTK_FILTER (self->match), GTK_FILTER_CHANGE_DIFFERENT);
}

GilQuestion *
gil_interview_session_find (GilInterviewSession *self,
                            const char          *id)
{
  GilQuestion *question;

  g_return_val_if_fail (GIL_IS_INTERVIEW_SESSION (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  question = gil_question_list_find (self->questions, id);

  return question != NULL ? g_object_ref (question) : gil_lost_questions_find (self->lost, id);
}

gboolean
gil_interview_session_find_shown (GilInterviewSession *self,
                                  const char          *id,
                                  guint               *position)
{
  guint n;

  g_return_val_if_fail (GIL_IS_INTERVIEW_SESSION (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (position != NULL, FALSE);

  n = g_list_model_get_n_items (self->shown);
  for (*position = 0; *position < n; *position += 1) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (self->shown, *position);

    if (g_str_equal (gil_question_get_id (question), id))
      return TRUE;
  }

  return FALSE;
}

/* Goes along the questions that are shown. From one that the filter leaves out, to which one came by a link,
 * it goes along all. */
GilQuestion *
gil_interview_session_find_next (GilInterviewSession *self,
                                 const char          *id,
                                 int                  by)
{
  guint position;

  g_return_val_if_fail (GIL_IS_INTERVIEW_SESSION (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  /* Before the first is behind the last that there can be, where there is nothing, either. */
  if (gil_interview_session_find_shown (self, id, &position))
    return g_list_model_get_item (self->shown, position + (guint) by);
  if (gil_question_list_find_position (self->questions, id, &position))
    return g_list_model_get_item (G_LIST_MODEL (self->questions), position + (guint) by);

  return NULL;
}

GilLang
gil_interview_session_get_lang (GilInterviewSession *self)
{
  g_return_val_if_fail (GIL_IS_INTERVIEW_SESSION (self), GIL_LANG_EN);

  return self->has_lang ? self->lang : gil_settings_get_primary_lang (self->settings);
}

void
gil_interview_session_set_lang (GilInterviewSession *self,
                                GilLang              lang)
{
  g_return_if_fail (GIL_IS_INTERVIEW_SESSION (self));

  self->has_lang = TRUE;
  self->lang = lang;
}

gboolean
gil_interview_session_is_hint_open (GilInterviewSession *self,
                                    GilHint              hint)
{
  g_return_val_if_fail (GIL_IS_INTERVIEW_SESSION (self), FALSE);
  g_return_val_if_fail (hint < GIL_N_HINTS, FALSE);

  return self->hints[hint];
}

void
gil_interview_session_set_hint_open (GilInterviewSession *self,
                                     GilHint              hint,
                                     gboolean             open)
{
  g_return_if_fail (GIL_IS_INTERVIEW_SESSION (self));
  g_return_if_fail (hint < GIL_N_HINTS);

  self->hints[hint] = open;
}
