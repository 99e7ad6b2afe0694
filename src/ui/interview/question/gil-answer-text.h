/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-answer.h"
#include "gil-text.h"

G_BEGIN_DECLS

/* What an answer looks like in lists and on pages. */

const char *gil_answer_text_name_status (GilAnswerStatus  status);
const char *gil_answer_text_get_icon    (GilAnswerStatus  status);
/* The members for keywords and for the full text in a language. */
const char *gil_answer_text_keywords    (GilLang          lang);
const char *gil_answer_text_full        (GilLang          lang);
/* (transfer full) (nullable): the first line of what is written, in this language if there is some */
char       *gil_answer_text_dup_excerpt (GilJournal      *journal,
                                         const char      *id,
                                         GilLang          lang);
char       *gil_answer_text_dup_line    (const char      *text);
/* (transfer full): "About 90 seconds", "About 2 minutes" */
char       *gil_answer_text_dup_time    (guint            seconds);

G_END_DECLS
