/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-decision.h"
#include "gil-journal.h"

G_BEGIN_DECLS

/* What can be done with a kept decision, from a widget in the window. */

GilDecision *gil_decision_load    (GilJournal *journal,
                                   const char *id);
void         gil_decision_rename  (GtkWidget  *from,
                                   GilJournal *journal,
                                   const char *id);
void         gil_decision_remove  (GtkWidget  *from,
                                   GilJournal *journal,
                                   const char *id);
void         gil_decision_copy    (GtkWidget  *from,
                                   const char *text,
                                   const char *message);
void         gil_decision_save_as (GtkWidget  *from,
                                   const char *title,
                                   const char *markdown);
void         gil_decision_save_to (GtkWidget  *from,
                                   GFile      *file,
                                   const char *markdown);

G_END_DECLS
