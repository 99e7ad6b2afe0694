/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-catalog.h"
#include "gil-settings.h"

G_BEGIN_DECLS

GtkWidget *gil_framework_sections_new_glance   (GilFramework    *framework,
                                                GilSettings     *settings);
GtkWidget *gil_framework_sections_new_facts    (GilCatalog      *catalog,
                                                GilFramework    *framework,
                                                GilSettings     *settings);
GtkWidget *gil_framework_sections_new_notebook (GilFramework    *framework,
                                                GilNotebookPart  part,
                                                GilSettings     *settings);
GtkWidget *gil_framework_sections_new_statements (const char         *title,
                                                  const GilStatement *statements,
                                                  gsize               n_statements,
                                                  GilSettings        *settings);

G_END_DECLS
