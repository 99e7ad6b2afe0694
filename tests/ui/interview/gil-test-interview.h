/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-interview-session.h"
#include "gil-test-ui.h"

G_BEGIN_DECLS

/** The content that is shipped and an empty journal, for a widget or for the whole window. */
typedef struct
{
  GilSettings *settings;
  GilCatalog *catalog;
  GilJournal *journal;
  GilInterviewSession *session; /* not that of the window */
  GtkWidget *host;              /* what is on screen, if anything */
} GilTestInterview;

void               gil_test_interview_set_up    (GilTestInterview *self,
                                                 gconstpointer     data);
void               gil_test_interview_tear_down (GilTestInterview *self,
                                                 gconstpointer     data);
/* Reads the journal again, from what is written to its file first if it is not NULL. */
void               gil_test_interview_restart   (GilTestInterview *self,
                                                 const char       *journal);

void               gil_test_interview_show      (GilTestInterview *self,
                                                 GtkWidget        *widget);
void               gil_test_interview_open      (GilTestInterview *self,
                                                 const char       *question);
void               gil_test_interview_close     (GilTestInterview *self);

/* (transfer none) (nullable) */
AdwNavigationPage *gil_test_interview_get_page  (GilTestInterview *self);
guint              gil_test_interview_get_depth (GilTestInterview *self);
GtkWidget         *gil_test_interview_find_nth  (gpointer          root,
                                                 GType             type,
                                                 guint             n);
/* What is on screen with this on it. (transfer none) */
GtkWidget         *gil_test_interview_find      (gpointer          root,
                                                 GType             type,
                                                 const char       *label);
void               gil_test_interview_press     (gpointer          root,
                                                 const char       *label);
void               gil_test_interview_act       (gpointer          widget,
                                                 const char       *action,
                                                 GVariant         *target);
/* Types at the end, as a user does. */
void               gil_test_interview_type      (GtkTextView      *view,
                                                 const char       *text);
char              *gil_test_interview_dup_text  (GtkTextView      *view);
/* (transfer full): id of a decision for FastAPI or what comes first */
char              *gil_test_interview_decide    (GilTestInterview *self,
                                                 const char       *title);

G_END_DECLS
