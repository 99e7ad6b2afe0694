/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-catalog.h"
#include "gil-settings.h"

G_BEGIN_DECLS

/* Roles beside one another. */

GtkWidget *gil_role_table_new_main (GilCatalog  *catalog,
                                    GObject     *page,
                                    GilSettings *settings);
GtkWidget *gil_role_table_new_pair (GilCatalog  *catalog,
                                    GilRole     *first,
                                    GilRole     *second,
                                    GObject     *page,
                                    GilSettings *settings);

G_END_DECLS
