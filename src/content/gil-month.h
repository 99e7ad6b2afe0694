/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-text.h"

G_BEGIN_DECLS

char *gil_format_month (const char *month,
                        GilLang     lang);

int   gil_count_months (const char *month);

G_END_DECLS
