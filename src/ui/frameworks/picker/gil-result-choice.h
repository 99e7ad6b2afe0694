/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-result-row.h"

G_BEGIN_DECLS

#define GIL_TYPE_RESULT_CHOICE (gil_result_choice_get_type ())
G_DECLARE_FINAL_TYPE (GilResultChoice, gil_result_choice, GIL, RESULT_CHOICE, GObject)

GilResultChoice *gil_result_choice_new         (void);
void             gil_result_choice_add_row     (GilResultChoice *self,
                                                GilResultRow    *row);
void             gil_result_choice_set_active  (GilResultChoice *self,
                                                gboolean         active);
gboolean         gil_result_choice_get_active  (GilResultChoice *self);
void             gil_result_choice_toggle      (GilResultChoice *self,
                                                GilResultRow    *row);
void             gil_result_choice_drop_hidden (GilResultChoice *self);
guint            gil_result_choice_get_n       (GilResultChoice *self);
char           **gil_result_choice_dup_ids     (GilResultChoice *self);

G_END_DECLS
