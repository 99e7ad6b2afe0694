/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-framework.h"
#include "gil-purpose.h"
#include "gil-rank.h"

G_BEGIN_DECLS

#define GIL_TYPE_SCENARIO (gil_scenario_get_type ())
G_DECLARE_FINAL_TYPE (GilScenario, gil_scenario, GIL, SCENARIO, GObject)

const char        *gil_scenario_get_id            (GilScenario *self);
const GilText     *gil_scenario_get_name          (GilScenario *self);
const GilText     *gil_scenario_get_condition     (GilScenario *self);
const GilText     *gil_scenario_get_reading       (GilScenario *self);
const GilText     *gil_scenario_get_evidence_note (GilScenario *self);
const GilText     *gil_scenario_get_today_note    (GilScenario *self);
/** (array zero-terminated=1): framework ids */
const char *const *gil_scenario_get_recommended   (GilScenario *self);
const char *const *gil_scenario_get_excluded      (GilScenario *self);
/** What it wants of the criterion with this index. */
const GilPurpose   *gil_scenario_get_purpose      (GilScenario *self);
GilWant            gil_scenario_get_want          (GilScenario *self,
                                                   gsize        criterion);

G_END_DECLS
