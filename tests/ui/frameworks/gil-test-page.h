/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-pick-session.h"
#include "gil-test-ui.h"

G_BEGIN_DECLS

/** A page on the question asked, in a window of its own, on the content that is shipped. */
typedef struct
{
  GilSettings *settings;
  GilCatalog *catalog;
  GilPickSession *session;
  AdwNavigationPage *page;
  GtkWidget *window;
  char *shown; /* what the window was asked for last: "show-framework 'flask'" */
} GilTestPage;

void gil_test_page_set_up    (GilTestPage       *self,
                              gconstpointer      unused);
void gil_test_page_tear_down (GilTestPage       *self,
                              gconstpointer      unused);
void gil_test_page_open      (GilTestPage       *self,
                              AdwNavigationPage *page,
                              int                width,
                              int                height);
void gil_test_page_close     (GilTestPage       *self);
void gil_test_page_want      (GilTestPage       *self,
                              const char        *criterion,
                              GilWant            want);

G_END_DECLS
