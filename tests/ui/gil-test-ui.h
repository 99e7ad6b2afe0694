/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-application.h"
#include "gil-catalog.h"
#include "gil-settings.h"
#include "gil-window.h"

G_BEGIN_DECLS

void            gil_test_ui_init         (int           *argc,
                                          char        ***argv);
GilApplication *gil_test_application     (void);
GilCatalog     *gil_test_catalog_new     (void);
GilSettings    *gil_test_settings_new    (void);
GilWindow      *gil_test_window_new      (GilSettings   *settings,
                                          GilCatalog    *catalog);
GilWindow      *gil_test_window_new_with (GilSettings   *settings,
                                          GilCatalog    *catalog,
                                          GilJournal    *journal);
GtkWidget      *gil_test_host_new        (GtkWidget     *child,
                                          int            width,
                                          int            height);
void            gil_test_window_close    (gpointer       window);
void            gil_test_journal_close   (GilJournal    *journal);
void            gil_test_remove_folder   (const char    *path);

typedef gboolean (*GilTestFunc)          (gpointer       data);
void            gil_test_wait_for        (GilTestFunc    is_done,
                                          gpointer       data);
void            gil_test_settle          (gpointer       widget);

typedef gboolean (*GilTestMatch)         (gpointer       widget,
                                          gconstpointer  data);
gpointer        gil_test_find_match      (gpointer       root,
                                          GilTestMatch   matches,
                                          gconstpointer  data);
gpointer        gil_test_find_row        (gpointer       root,
                                          const char    *title);
GtkWidget      *gil_test_find_button     (gpointer       root,
                                          const char    *label);
GtkWidget      *gil_test_find            (gpointer       root,
                                          GType          type);
guint           gil_test_count           (gpointer       root,
                                          GType          type);
gboolean        gil_test_shows           (gpointer       root,
                                          const char    *text);

G_END_DECLS
