/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-catalog.h"
#include "gil-settings.h"

G_BEGIN_DECLS

/* The sections of a framework's page. All (transfer floating); those that can have nothing to say
 * are (nullable). */

GtkWidget *gil_framework_sections_new_advice     (GilCatalog         *catalog,
                                                  GilFramework       *framework,
                                                  GilAdviceKind       kind,
                                                  GilSettings        *settings);
GtkWidget *gil_framework_sections_new_glance     (GilFramework       *framework,
                                                  GilSettings        *settings);
GtkWidget *gil_framework_sections_new_numbers    (GilCatalog         *catalog,
                                                  GilFramework       *framework,
                                                  GilSettings        *settings);
GtkWidget *gil_framework_sections_new_notebook   (GilFramework       *framework,
                                                  GilNotebookPart     part,
                                                  GilSettings        *settings);
GtkWidget *gil_framework_sections_new_named      (void);
GtkWidget *gil_framework_sections_new_statements (const char         *title,
                                                  const GilStatement *statements,
                                                  gsize               n_statements,
                                                  GilSettings        *settings);
GtkWidget *gil_framework_sections_new_links      (GilFramework       *framework);
GtkWidget *gil_framework_sections_new_purposes   (GilCatalog         *catalog,
                                                  GilFramework       *framework,
                                                  GilSettings        *settings);
GtkWidget *gil_framework_sections_new_questions  (GilCatalog         *catalog,
                                                  GilFramework       *framework,
                                                  GilSettings        *settings);
GtkWidget *gil_framework_sections_new_related    (GilCatalog         *catalog,
                                                  GilFramework       *framework,
                                                  GilSettings        *settings);
GtkWidget *gil_framework_sections_new_facts      (GilCatalog         *catalog,
                                                  GilFramework       *framework,
                                                  GilSettings        *settings);
void       gil_framework_sections_append_facts   (GtkBox             *box,
                                                  const GilFact      *today,
                                                  const GilFact      *notes,
                                                  GilSettings        *settings);

G_END_DECLS
