/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-aspect.h"
#include "gil-question-list.h"
#include "gil-question-tally.h"
#include "gil-settings.h"

G_BEGIN_DECLS

/* What helps to answer a question, folded until it is asked for. */
typedef enum
{
  GIL_HINT_CHECK,
  GIL_HINT_FRAME,
  GIL_HINT_OUTLINE,
  GIL_HINT_GOOD,
  GIL_HINT_RED_FLAGS,
  GIL_HINT_FOLLOW_UPS,
  GIL_HINT_ADVICE,
  GIL_N_HINTS,
} GilHint;

#define GIL_TYPE_INTERVIEW_SESSION (gil_interview_session_get_type ())
G_DECLARE_FINAL_TYPE (GilInterviewSession, gil_interview_session, GIL, INTERVIEW_SESSION, GObject)

GilInterviewSession     *gil_interview_session_new            (GilCatalog              *catalog,
                                                               GilSettings             *settings,
                                                               GilJournal              *journal);
GilCatalog              *gil_interview_session_get_catalog    (GilInterviewSession     *self);
GilSettings             *gil_interview_session_get_settings   (GilInterviewSession     *self);
GilJournal              *gil_interview_session_get_journal    (GilInterviewSession     *self);
GilQuestionList         *gil_interview_session_get_questions  (GilInterviewSession     *self);
GilQuestionTally        *gil_interview_session_get_tally      (GilInterviewSession     *self);

GListModel              *gil_interview_session_get_shown      (GilInterviewSession     *self);
guint                    gil_interview_session_count_shown    (GilInterviewSession     *self);
const GilQuestionFilter *gil_interview_session_get_filter     (GilInterviewSession     *self);
void                     gil_interview_session_set_aspect     (GilInterviewSession     *self,
                                                               GilAspect                aspect,
                                                               const char              *value);
void                     gil_interview_session_clear_filter   (GilInterviewSession     *self);
void                     gil_interview_session_filter_again   (GilInterviewSession     *self);

GilQuestion             *gil_interview_session_find           (GilInterviewSession     *self,
                                                               const char              *id);
gboolean                 gil_interview_session_find_shown     (GilInterviewSession     *self,
                                                               const char              *id,
                                                               guint                   *position);
GilQuestion             *gil_interview_session_find_next      (GilInterviewSession     *self,
                                                               const char              *id,
                                                               int                      by);

GilLang                  gil_interview_session_get_lang       (GilInterviewSession     *self);
void                     gil_interview_session_set_lang       (GilInterviewSession     *self,
                                                               GilLang                  lang);
gboolean                 gil_interview_session_is_hint_open   (GilInterviewSession     *self,
                                                               GilHint                  hint);
void                     gil_interview_session_set_hint_open  (GilInterviewSession     *self,
                                                               GilHint                  hint,
                                                               gboolean                 open);

/* Signals:
 *   "filtered" (): another filter was set */

G_END_DECLS
