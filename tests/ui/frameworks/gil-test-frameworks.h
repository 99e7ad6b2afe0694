/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-frameworks-page.h"
#include "gil-test-ui.h"

G_BEGIN_DECLS

/** The Frameworks tab in a window of its own, on the content that is shipped. */
typedef struct
{
  GilSettings *settings;
  GilCatalog *catalog;
  GtkWidget *window;
  GilFrameworksPage *page;
  char *shown;
} GilTestFrameworks;

void              gil_test_frameworks_set_up      (GilTestFrameworks *self,
                                                   gconstpointer      data);
void              gil_test_frameworks_tear_down   (GilTestFrameworks *self,
                                                   gconstpointer      data);
void              gil_test_frameworks_open        (GilTestFrameworks *self,
                                                   int                width,
                                                   int                height);
void              gil_test_frameworks_close       (GilTestFrameworks *self);

const GilPick    *gil_test_frameworks_get_pick    (GilTestFrameworks *self);
GilWant           gil_test_frameworks_get_want    (GilTestFrameworks *self,
                                                   const char        *criterion);
AdwToggleGroup   *gil_test_frameworks_get_control (GilTestFrameworks *self,
                                                   const char        *criterion);
void              gil_test_frameworks_want        (GilTestFrameworks *self,
                                                   const char        *criterion,
                                                   GilWant            want);
void              gil_test_frameworks_situate     (GilTestFrameworks *self,
                                                   const char        *scenario);
GilResultRow     *gil_test_frameworks_get_row     (GilTestFrameworks *self,
                                                   gsize              result);
char             *gil_test_frameworks_dup_order   (GilTestFrameworks *self);
GtkWidget        *gil_test_frameworks_find_button (gpointer           root,
                                                   const char        *label);
void              gil_test_frameworks_click       (GtkWidget         *button);

G_END_DECLS
