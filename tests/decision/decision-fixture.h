/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content-fixture.h"
#include "gil-decision-make.h"

G_BEGIN_DECLS

/* Criteria are given by their ids with blanks between them; @chosen is the id of a framework. */
GilPick     *decision_fixture_ask    (GilCatalog *catalog,
                                      const char *musts,
                                      const char *nices);
GilDecision *decision_fixture_decide (GilCatalog *catalog,
                                      const char *musts,
                                      const char *nices,
                                      const char *chosen);

G_END_DECLS
