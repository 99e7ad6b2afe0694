/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-chip-strip.h"
#include "gil-pick-session.h"
#include "gil-result-motion.h"

G_BEGIN_DECLS

/** The position of a framework that was not looked at. */
#define GIL_RESULT_NOWHERE G_MAXSIZE

#define GIL_TYPE_RESULT_ROW (gil_result_row_get_type ())
G_DECLARE_FINAL_TYPE (GilResultRow, gil_result_row, GIL, RESULT_ROW, GtkListBoxRow)

GtkWidget    *gil_result_row_new           (GilPickSession *session,
                                            GilFramework   *framework);
GilFramework *gil_result_row_get_framework (GilResultRow   *self);
gsize         gil_result_row_get_result    (GilResultRow   *self);
void          gil_result_row_update        (GilResultRow   *self,
                                            gsize           result);
void          gil_result_row_set_unfolded  (GilResultRow   *self,
                                            gboolean        unfolded);
gboolean      gil_result_row_get_unfolded  (GilResultRow   *self);
const char   *gil_result_row_get_sentence  (GilResultRow   *self);
const char   *gil_result_row_get_rank      (GilResultRow   *self);
const char   *gil_result_row_get_score     (GilResultRow   *self);

void             gil_result_row_set_check  (GilResultRow *self,
                                            GtkWidget    *check);
GilResultMotion *gil_result_row_get_motion (GilResultRow *self);

G_END_DECLS
