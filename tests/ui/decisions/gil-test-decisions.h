/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "../frameworks/gil-test-frameworks.h"
#include "gil-test-ui.h"

G_BEGIN_DECLS

/** A window on the content that is shipped, with a journal of its own. */
typedef struct
{
  GilSettings *settings;
  GilCatalog *catalog;
  GilJournal *journal;
  GilWindow *window;
  char *folder;
} GilTestDecisions;

void         gil_test_decisions_set_up    (GilTestDecisions *self,
                                           gconstpointer     data);
void         gil_test_decisions_tear_down (GilTestDecisions *self,
                                           gconstpointer     data);

void         gil_test_decisions_want      (GilTestDecisions *self,
                                           const char       *wants);
char        *gil_test_decisions_keep      (GilTestDecisions *self,
                                           const char       *title);
void         gil_test_decisions_act       (GilTestDecisions *self,
                                           const char       *action,
                                           const char       *target);
guint        gil_test_decisions_count     (GilTestDecisions *self);
const char  *gil_test_decisions_get_text  (GilTestDecisions *self,
                                           const char       *id,
                                           const char       *member);

/* What is seen above all else. (transfer none) (nullable) */
AdwDialog         *gil_test_decisions_get_dialog (GilTestDecisions *self);
AdwNavigationPage *gil_test_decisions_get_page   (GilTestDecisions *self);
GtkWidget         *gil_test_decisions_find_nth   (gpointer          root,
                                                  GType             type,
                                                  guint             n);

G_END_DECLS
