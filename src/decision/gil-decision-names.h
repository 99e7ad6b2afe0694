/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-catalog.h"
#include "gil-decision.h"

G_BEGIN_DECLS

typedef char *(*GilDecisionName) (GilCatalog *catalog,
                                  const char *id,
                                  GilLang     lang);

/* What a decision's ids are called today. What the content no longer has is called by its id, or
 * by the name it had. All (transfer full). */

char *gil_decision_name_criterion   (GilCatalog              *catalog,
                                     const char              *id,
                                     GilLang                  lang);
/* The same inside a sentence: "admin panel". */
char *gil_decision_name_inside      (GilCatalog              *catalog,
                                     const char              *id,
                                     GilLang                  lang);
char *gil_decision_name_level       (GilCatalog              *catalog,
                                     const GilDecisionFact   *fact,
                                     GilLang                  lang);
/* "docs (strong)" */
char *gil_decision_name_fact        (GilCatalog              *catalog,
                                     const GilDecisionFact   *fact,
                                     GilLang                  lang);
/* (transfer none) (nullable) */
const GilLevel *gil_decision_find_level (GilCatalog            *catalog,
                                         const GilDecisionFact *fact);
/* (nullable): NULL where there was none, or it is gone */
char *gil_decision_name_scenario    (GilCatalog              *catalog,
                                     const GilDecision       *self,
                                     GilLang                  lang);
/* (nullable): NULL for anything */
char *gil_decision_name_purpose     (GilCatalog              *catalog,
                                     const GilDecision       *self,
                                     GilLang                  lang);
/* "November 3, 2026", in the time zone of the user; NULL where it is not known */
char *gil_decision_name_day         (const GilDecision       *self,
                                     GilLang                  lang);
/* "Facts of November 2026 · active frameworks" */
char *gil_decision_name_view        (const GilDecision       *self,
                                     GilLang                  lang);
/* "91.7", "83.6 (76.4–90.7)" */
char *gil_decision_name_score       (const GilDecisionResult *result);
/* "Async, Docs" or "async, docs", by one of the first two; only musts or only the others; NULL where
 * there is none */
char *gil_decision_name_wants       (GilCatalog              *catalog,
                                     const GilDecision       *self,
                                     gboolean                 must,
                                     GilDecisionName          name,
                                     GilLang                  lang);

/* (transfer none) (nullable) */
const char *gil_decision_text_in    (const GilDecisionText   *text,
                                     GilLang                  lang);
/* How a framework's name is said, from which particles are chosen. (transfer none) */
const char *gil_decision_reading    (GilCatalog              *catalog,
                                     const GilDecisionResult *result);

G_END_DECLS
