/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-interview-session.h"

G_BEGIN_DECLS

/* Puts where a question comes up into a column, in place of what is in it. */
void gil_question_where_fill (GtkBox              *column,
                              GilInterviewSession *session,
                              GilQuestion         *question);

G_END_DECLS
