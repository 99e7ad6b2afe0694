/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-question-list.h"
#include "gil-test-ui.h"

G_BEGIN_DECLS

/** A window on the content that is shipped, with a journal of its own in a folder of its own. */
typedef struct
{
  GilSettings *settings;
  GilCatalog *catalog;
  GilJournal *journal;
  GilQuestionList *questions;
  GilWindow *window;
  char *folder;
} GilTestOut;

void       gil_test_out_set_up    (GilTestOut     *self,
                                   gconstpointer   data);
void       gil_test_out_tear_down (GilTestOut     *self,
                                   gconstpointer   data);

void       gil_test_out_set       (GilTestOut     *self,
                                   GilJournalKind  kind,
                                   const char     *id,
                                   const char     *json);
char      *gil_test_out_dup_state (GilTestOut     *self);
GFile     *gil_test_out_get_file  (GilTestOut     *self,
                                   const char     *name);

/* Presents what an action shows. (transfer none) */
AdwDialog *gil_test_out_show      (GilTestOut     *self,
                                   const char     *action);
AdwDialog *gil_test_out_get_dialog (GilTestOut    *self);
GtkWidget *gil_test_out_find_row  (gpointer        root,
                                   const char     *title);
/* The button on screen with this label. (transfer none) (nullable) */

G_END_DECLS
