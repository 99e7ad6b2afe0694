/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-test-ui.h"

G_BEGIN_DECLS

/** What pages about roles are given, and what they ask of a window. */
typedef struct
{
  GilSettings *settings;
  GilCatalog *catalog;
  GilJournal *journal;
  GtkWidget *host;
  char *asked; /* the last action and its target: "show-role 'qa'" */
} GilTestRoles;

void       gil_test_roles_set_up    (GilTestRoles      *self,
                                     gconstpointer      data);
void       gil_test_roles_tear_down (GilTestRoles      *self,
                                     gconstpointer      data);
void       gil_test_roles_host      (GilTestRoles      *self,
                                     AdwNavigationPage *page,
                                     int                width);
guint      gil_test_roles_count     (gpointer           root,
                                     const char        *text);
GtkWidget *gil_test_roles_find      (gpointer           root,
                                     const char        *text);

G_END_DECLS
