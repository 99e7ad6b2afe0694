/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-interview-session.h"
#include "gil-journal.h"
#include "gil-pick-session.h"

G_BEGIN_DECLS

/* Each part is read when a page first asks for it. */
typedef struct _GilContext GilContext;

GilContext     *gil_context_new          (GilCatalog  *catalog,
                                          GilSettings *settings,
                                          GilJournal  *journal);
void            gil_context_free         (GilContext  *self);
GilCatalog     *gil_context_get_catalog  (GilContext  *self);
GilSettings    *gil_context_get_settings (GilContext  *self);
GilJournal     *gil_context_get_journal  (GilContext  *self);
GilPickSession *gil_context_get_session  (GilContext  *self);
GilQuestionList *gil_context_get_questions (GilContext *self);
GilInterviewSession *gil_context_get_interview (GilContext *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilContext, gil_context_free)

G_END_DECLS
