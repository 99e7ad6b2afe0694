/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-catalog.h"
#include "gil-decision.h"

G_BEGIN_DECLS

char *gil_decision_to_markdown (const GilDecision *self,
                                GilCatalog        *catalog,
                                GilLang            lang);
char *gil_decision_to_draft    (const GilDecision *self,
                                GilCatalog        *catalog,
                                GilLang            lang);

G_END_DECLS
