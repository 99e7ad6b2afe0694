/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-text.h"

G_BEGIN_DECLS

/** The slider runs from 10^0 to 10^8 visitors. */
#define GIL_JOURNEY_MOST_POWER 8.0

gint64  gil_journey_count_visitors    (double  power);
char   *gil_journey_describe_visitors (gint64  visitors,
                                       GilLang lang);
char   *gil_journey_write_visitors    (gint64  visitors,
                                       GilLang lang);

G_END_DECLS
