/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-explain.h"

G_BEGIN_DECLS

GilCriterion *gil_explain_get_criterion (const GilPick *pick,
                                         gsize          index);
char         *gil_explain_name          (const GilText *name,
                                         GilLang        lang);

G_END_DECLS
