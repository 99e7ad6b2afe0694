/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-explain-core.h"
#include "gil-explain.h"

G_BEGIN_DECLS

GilCriterion *gil_explain_get_criterion (const GilPick *pick,
                                         gsize          index);
char         *gil_explain_join          (const GilPick *pick,
                                         const gsize   *results,
                                         gsize          n_results,
                                         GilLang        lang,
                                         const char   **reading);

void          gil_explain_core_init     (GilExplainCore *core,
                                         const GilPick  *pick);
char         *gil_explain_describe_missing (gconstpointer        question,
                                            gsize                result,
                                            gsize                criterion,
                                            GilLang              lang);
char         *gil_explain_describe_change  (gconstpointer        question,
                                            const GilRankChange *change,
                                            GilLang              lang);

G_END_DECLS
