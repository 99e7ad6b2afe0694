/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-question.h"
#include "gil-read-private.h"

G_BEGIN_DECLS

/**
 * GilQuestionContext:
 * @roles: (element-type utf8 GilRole): roles by id
 * @stages: (element-type utf8 GilStage): stages by id
 *
 * What questions refer to.
 */
typedef struct
{
  GHashTable *roles;
  GHashTable *stages;
} GilQuestionContext;

GObject *gil_stage_read      (const GilJsonPlace       *at,
                              const char               *id,
                              gpointer                  context);
void     gil_questions_read  (const GilJsonPlace       *root,
                              const GilQuestionContext *context,
                              GilItems                 *questions);

G_END_DECLS
