/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-catalog.h"
#include "gil-read-private.h"
#include "gil-remark-private.h"

G_BEGIN_DECLS

/* What an answer may take. */
#define GIL_LEAST_SECONDS 30
#define GIL_MOST_SECONDS 600

/**
 * GilQuestionContext:
 * @catalog: who reads the pages later
 * @roles: (element-type utf8 GilRole): roles by id
 * @stages: (element-type utf8 GilStage): stages by id
 * @frames: (element-type utf8 GilFrame): answer frames by id
 *
 * What questions refer to.
 */
typedef struct
{
  GilCatalog *catalog;
  GHashTable *roles;
  GHashTable *stages;
  GHashTable *frames;
} GilQuestionContext;

/**
 * GilQuestionPage:
 * @parts: by #GilQuestionPart
 * @advice: (array length=n_advice) (nullable)
 *
 * What the page of a question says.
 */
typedef struct
{
  struct
  {
    GilText *texts;
    gsize n_texts;
  } parts[GIL_N_QUESTION_PARTS];
  GilRemark *advice;
  gsize n_advice;
} GilQuestionPage;

GObject *gil_stage_read           (const GilJsonPlace       *at,
                                   const char               *id,
                                   gpointer                  seen_tasks);
GObject *gil_frame_read           (const GilJsonPlace       *at,
                                   const char               *id,
                                   gpointer                  context);

GArray  *gil_categories_new       (void);
void     gil_questions_read       (const GilJsonPlace       *root,
                                   const GilQuestionContext *context,
                                   GilItems                 *questions,
                                   GArray                   *categories);
void     gil_question_take_page   (GilQuestion              *self,
                                   GilQuestionPage          *page);

void     gil_question_page_clear  (GilQuestionPage          *page);
void     gil_question_pages_read  (const GilJsonPlace       *root,
                                   const GilItems           *questions,
                                   GHashTable               *roles);

G_END_DECLS
