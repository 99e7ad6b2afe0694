/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-interview-session.h"
#include "gil-test-ui.h"

G_BEGIN_DECLS

/** The content that is shipped, a journal that is empty, and a window for one widget. */
typedef struct
{
  GilSettings *settings;
  GilCatalog *catalog;
  GilJournal *journal;
  GilInterviewSession *session;
  GilQuestionList *questions; /* part of the session */
  GtkWidget *host;
} GilTestChecklist;

void       gil_test_checklist_set_up    (GilTestChecklist *self,
                                         gconstpointer     data);
void       gil_test_checklist_tear_down (GilTestChecklist *self,
                                         gconstpointer     data);
/* Writes the journal to disk and reads it again, as another start of the program does. */
void       gil_test_checklist_restart   (GilTestChecklist *self);
/* Begins with what somebody wrote before. */
void       gil_test_checklist_read      (GilTestChecklist *self,
                                         const char       *journal);

/* Shows a widget, in place of what was shown before. */
void       gil_test_checklist_show      (GilTestChecklist *self,
                                         GtkWidget        *widget);
void       gil_test_checklist_act       (GtkWidget        *widget,
                                         const char       *action,
                                         const char       *target);
/* Presses a button by what stands on it. */
void       gil_test_checklist_press     (gpointer          root,
                                         const char       *label);
/* Whether a label that begins with this is on screen. */
gboolean   gil_test_checklist_shows     (gpointer          root,
                                         const char       *text);
AdwDialog *gil_test_checklist_dialog    (GilTestChecklist *self);
/* An interview so many days from today. (transfer full): its id */
char      *gil_test_checklist_meet      (GilTestChecklist *self,
                                         int               days,
                                         const char       *stage);

G_END_DECLS
