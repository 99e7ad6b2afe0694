/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the ranking and the what-if share. */

#pragma once

#include "gil-rank.h"

G_BEGIN_DECLS

gboolean gil_rank_check     (const GilRankOption *options,
                             gsize                n_options,
                             const GilWant       *wants,
                             gsize                n_criteria,
                             GError             **error);
void     gil_rank_summarize (const GilRankOption *options,
                             gsize                option,
                             const GilWant       *wants,
                             gsize                n_criteria,
                             GilRankResult       *result);
gboolean gil_rank_is_match  (const GilRankResult *result);
int      gil_rank_compare   (const GilRankResult *a,
                             const GilRankResult *b,
                             const GilRankOption *options);

G_END_DECLS
