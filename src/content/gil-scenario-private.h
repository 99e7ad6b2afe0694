/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-criterion-private.h"
#include "gil-scenario.h"

G_BEGIN_DECLS

/**
 * GilScenarioContext:
 * @criteria: the criteria
 * @frameworks: (element-type utf8 GilFramework): frameworks by id
 *
 * What scenarios refer to.
 */
typedef struct
{
  GilCriteria *criteria;
  GHashTable *frameworks;
} GilScenarioContext;

GObject *gil_scenario_read (const GilJsonPlace *at,
                            const char         *id,
                            gpointer            context);

G_END_DECLS
