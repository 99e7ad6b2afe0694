/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-catalog.h"
#include "gil-settings.h"

G_BEGIN_DECLS

GtkWidget *gil_role_facet_new_heading (const GilFacet *facet,
                                       GObject        *owner,
                                       GilSettings    *settings);
GtkWidget *gil_role_facet_new_body    (GilCatalog     *catalog,
                                       GilRole        *role,
                                       const char     *facet,
                                       GtkWidget      *heading,
                                       GObject        *page,
                                       GilSettings    *settings);
gboolean   gil_role_facet_has         (GilRole        *role,
                                       const char     *facet);

G_END_DECLS
