/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-context.h"

struct _GilContext
{
  GilCatalog *catalog;
  GilSettings *settings;
  GilJournal *journal;
  GilPickSession *session;
  GilInterviewSession *interview;
};

GilContext *
gil_context_new (GilCatalog  *catalog,
                 GilSettings *settings,
                 GilJournal  *journal)
{
  GilContext *self;

  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);

  self = g_new0 (GilContext, 1);
  self->catalog = g_object_ref (catalog);
  self->settings = g_object_ref (settings);
  self->journal = g_object_ref (journal);

  return self;
}

void
gil_context_free (GilContext *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->interview);
  g_clear_object (&self->session);
  g_clear_object (&self->journal);
  g_clear_object (&self->settings);
  g_clear_object (&self->catalog);
  g_free (self);
}

GilCatalog *
gil_context_get_catalog (GilContext *self)
{
  return self->catalog;
}

GilSettings *
gil_context_get_settings (GilContext *self)
{
  return self->settings;
}

/* The file is read when it is first asked for. */
GilJournal *
gil_context_get_journal (GilContext *self)
{
  gil_journal_load (self->journal);

  return self->journal;
}

GilPickSession *
gil_context_get_session (GilContext *self)
{
  if (self->session == NULL)
    self->session = gil_pick_session_new (self->catalog, self->settings);

  return self->session;
}

GilQuestionList *
gil_context_get_questions (GilContext *self)
{
  return gil_interview_session_get_questions (gil_context_get_interview (self));
}

GilInterviewSession *
gil_context_get_interview (GilContext *self)
{
  if (self->interview == NULL)
    self->interview = gil_interview_session_new (self->catalog, self->settings,
                                                 gil_context_get_journal (self));

  return self->interview;
}
