/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-catalog.h"
#include "gil-decision.h"
#include "gil-settings.h"

G_BEGIN_DECLS

/* The parts of a decision's page. All (transfer floating); (nullable) where there may be nothing. */

GtkWidget *gil_decision_sections_new_question  (const GilDecision *decision,
                                                GilCatalog        *catalog,
                                                GilSettings       *settings);
GtkWidget *gil_decision_sections_new_choice    (const GilDecision *decision,
                                                GilCatalog        *catalog,
                                                GilSettings       *settings);
GtkWidget *gil_decision_sections_new_others    (const GilDecision *decision,
                                                GilCatalog        *catalog,
                                                GilSettings       *settings);
GtkWidget *gil_decision_sections_new_changes   (const GilDecision *decision,
                                                GilCatalog        *catalog,
                                                GilSettings       *settings);
GtkWidget *gil_decision_sections_new_interview (GilCatalog        *catalog,
                                                GilSettings       *settings);

G_END_DECLS
