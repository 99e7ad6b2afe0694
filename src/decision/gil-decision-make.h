/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-decision.h"
#include "gil-picker.h"

G_BEGIN_DECLS

GilDecision *gil_decision_new_from_pick (const GilPick     *pick,
                                         gsize              chosen,
                                         GilScenario       *scenario);
char        *gil_decision_suggest_title (const GilPick     *pick,
                                         gsize              chosen,
                                         GilLang            lang);

/* The same question, as far as it can be asked today. */
gboolean     gil_decision_get_view      (const GilDecision *self,
                                         GilBasis          *basis,
                                         GilScope          *scope);
GilWant     *gil_decision_dup_wants     (const GilDecision *self,
                                         GilCatalog        *catalog);

G_END_DECLS
