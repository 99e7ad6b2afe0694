/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-catalog.h"
#include "gil-question-filter.h"
#include "gil-settings.h"

G_BEGIN_DECLS

/* What questions can be chosen by. The first ones have values to choose from; the others are on or off. */
typedef enum
{
  GIL_ASPECT_STATUS,
  GIL_ASPECT_STAGE,
  GIL_ASPECT_CATEGORY,
  GIL_ASPECT_ROLE,
  GIL_N_CHOICE_ASPECTS,
  GIL_ASPECT_MUST_HAVE = GIL_N_CHOICE_ASPECTS,
  GIL_ASPECT_STARRED,
  GIL_ASPECT_OWN,
  GIL_N_ASPECTS,
} GilAspect;

/** What an aspect without values is set to. */
#define GIL_ASPECT_ON "on"

/**
 * GilAspectValue:
 * @id: (nullable): what is chosen; %NULL: any
 * @name: what it is called
 */
typedef struct
{
  char *id;
  char *name;
} GilAspectValue;

const char *gil_aspect_get_name   (GilAspect                aspect);
GPtrArray  *gil_aspect_list       (GilAspect    aspect,
                                   GilCatalog  *catalog,
                                   GilSettings *settings);
gboolean    gil_aspect_is_set     (GilAspect                aspect,
                                   const GilQuestionFilter *filter);
const char *gil_aspect_get_value  (GilAspect                aspect,
                                   const GilQuestionFilter *filter);
char       *gil_aspect_dup_words  (GilAspect                aspect,
                                   const GilQuestionFilter *filter,
                                   GilCatalog              *catalog,
                                   GilSettings             *settings);
guint       gil_aspect_get_count  (GilAspect                aspect,
                                   const char              *value,
                                   const GilQuestionCounts *counts);
void        gil_aspect_set        (GilAspect          aspect,
                                   const char        *value,
                                   GilQuestionFilter *borrowed);

G_END_DECLS
