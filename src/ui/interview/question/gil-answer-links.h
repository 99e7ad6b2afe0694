/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-interview-session.h"

G_BEGIN_DECLS

#define GIL_TYPE_ANSWER_LINKS (gil_answer_links_get_type ())
G_DECLARE_FINAL_TYPE (GilAnswerLinks, gil_answer_links, GIL, ANSWER_LINKS, AdwBin)

void gil_answer_links_show (GilAnswerLinks      *self,
                            GilInterviewSession *session,
                            const char          *id);

/* Signals:
 *   "use-draft" (decision): what a decision says is wanted in the answer */

G_END_DECLS
