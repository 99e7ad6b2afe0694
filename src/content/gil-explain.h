/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-picker.h"

G_BEGIN_DECLS

/* A score or points as they are shown everywhere: to one decimal, halves away from zero. */
double gil_explain_round     (double               points);

/* Sentences in the language asked for, independent of the locale. All (transfer full). */

/* "Meets 4 of 5; loses 12 points on ecosystem." */
char *gil_explain_result     (const GilPick       *pick,
                              gsize                result,
                              GilLang              lang);
/* Near miss: "No admin panel → Flask-Admin. Unknown: NoSQL." NULL for a match. */
char *gil_explain_missing    (const GilPick       *pick,
                              gsize                result,
                              GilLang              lang);
/* The known ways around all that is missing, joined; NULL where there is none. */
char *gil_explain_workaround (const GilPick       *pick,
                              gsize                result,
                              GilLang              lang);
/* "Litestar would be first if async were a must." / why nothing would change it */
char *gil_explain_change     (const GilPick       *pick,
                              gsize                result,
                              GilLang              lang);
/* "FastAPI now first", for announcements. */
char *gil_explain_first      (const GilPick       *pick,
                              GilLang              lang);
/* "91.7", or "75.0–100.0" with a range, or "–" when nothing is on */
char *gil_explain_score      (const GilPick       *pick,
                              gsize                result);

G_END_DECLS
