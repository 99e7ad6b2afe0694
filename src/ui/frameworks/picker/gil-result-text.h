/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-pick-session.h"

G_BEGIN_DECLS

char *gil_result_text_score    (GilPickSession *session,
                                gsize           result);
char *gil_result_text_sentence (GilPickSession *session,
                                gsize           result);

G_END_DECLS
