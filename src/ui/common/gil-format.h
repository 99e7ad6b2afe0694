/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-criterion.h"
#include "gil-journal.h"
#include "gil-month.h"
#include "gil-settings.h"

G_BEGIN_DECLS

char *gil_format_origin     (const char        *month,
                             const char        *source,
                             const char *const *urls,
                             GilLang            lang);
char *gil_format_text       (const GilText *text,
                             GilSettings   *settings);
char *gil_format_thresholds (GilCriterion  *criterion,
                             GilLang        lang);
char *gil_format_number     (double         number);

const char *gil_format_trouble (GilJournalState state);

G_END_DECLS
