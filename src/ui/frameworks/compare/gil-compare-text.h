/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-comparison.h"
#include "gil-pick-session.h"

G_BEGIN_DECLS

gboolean gil_compare_text_fits     (guint                      n);
char    *gil_compare_text_count    (guint                      n);
char    *gil_compare_text_basis    (GilPickSession            *session);
char    *gil_compare_text_left_out (const GilComparisonChoice *choice);

G_END_DECLS
