/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gil-text.h"

G_BEGIN_DECLS

#define GIL_TYPE_QUESTION (gil_question_get_type ())
G_DECLARE_FINAL_TYPE (GilQuestion, gil_question, GIL, QUESTION, GObject)

const char        *gil_question_get_id            (GilQuestion *self);
const GilText     *gil_question_get_text          (GilQuestion *self);
/** What is being checked. */
const GilText     *gil_question_get_check         (GilQuestion *self);
const char        *gil_question_get_category      (GilQuestion *self);
const GilText     *gil_question_get_category_name (GilQuestion *self);
/** (array zero-terminated=1): role ids; empty: every role */
const char *const *gil_question_get_roles         (GilQuestion *self);
/** (array zero-terminated=1): stage ids */
const char *const *gil_question_get_stages        (GilQuestion *self);
/** One of the nine questions of the notes. */
gboolean           gil_question_is_must_have      (GilQuestion *self);

#define GIL_TYPE_STAGE (gil_stage_get_type ())
G_DECLARE_FINAL_TYPE (GilStage, gil_stage, GIL, STAGE, GObject)

const char    *gil_stage_get_id   (GilStage *self);
const GilText *gil_stage_get_name (GilStage *self);

G_END_DECLS
