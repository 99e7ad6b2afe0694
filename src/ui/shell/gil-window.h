/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-catalog.h"
#include "gil-journal.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_WINDOW (gil_window_get_type ())
G_DECLARE_FINAL_TYPE (GilWindow, gil_window, GIL, WINDOW, AdwApplicationWindow)

GilWindow *gil_window_new                (GtkApplication *application,
                                          GilSettings    *settings,
                                          GilCatalog     *catalog,
                                          GilJournal     *journal);
void       gil_window_show_content_error (GilWindow      *self,
                                          const GError   *error);
void       gil_window_show_tab           (GilWindow      *self,
                                          const char     *name);

gboolean   gil_window_is_tab             (const char     *name);

G_END_DECLS
