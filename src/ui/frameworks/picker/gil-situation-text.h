/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-pick-session.h"

G_BEGIN_DECLS

char      *gil_situation_text_recommendation (GilCatalog     *catalog,
                                              GilScenario    *scenario);
GilVerdict gil_situation_text_judge          (GilPickSession *session,
                                              GilScenario    *scenario,
                                              char          **headline,
                                              char          **explanation);

G_END_DECLS
